/** Invented results for the tests of papers: plain numbers, long names, nothing hidden. */
import type { AdoptedResultFacts, SeatFacts, StandingFacts } from './adopted-result-facts.ts'
import type { AddendumFacts } from './addendum.ts'
import type { CertificateFacts } from './certificate.ts'
import { clock, day, instant } from '../award/units/dates.ts'

export const FINGERPRINT = `sha256:${'7c1e42ab'.repeat(8)}`
export const RULEBOOK_FINGERPRINT = `sha256:${'0b93d17f'.repeat(8)}`

/** Names that would mean something to Typst, JSON or a reader's eye. */
export const AWKWARD_NAMES = [
  'Koperasi "Maju #Bersama" $5 *tebal* _miring_ <label> @rujuk \\ garis `kode` ~ = [isi] {kurung} // ujung',
  "PT 'Sinar' & Rekan – Łódź, Ñandú, Ōsaka: 100% + 1/2",
  `Koperasi Konsumen ${'Karyawan Perkebunan Kelapa Sawit '.repeat(6)}`.slice(0, 199) + 'X',
  'W'.repeat(200),
]

const SEATS: [string, string][] = [
  ['ketua', 'Sekretaris Daerah Provinsi Contoh'],
  ['sekretaris', 'Kepala BPJS Ketenagakerjaan Cabang Contoh'],
  ['disnaker', 'Dinas yang membidangi ketenagakerjaan'],
  ['pengusaha', 'Unsur pengusaha'],
  ['pekerja', 'Unsur serikat pekerja'],
  ['jamsos', 'Ahli jaminan sosial'],
  ['ekonomi', 'Ahli ekonomi'],
  ['hukum', 'Ahli hukum'],
  ['kebijakan', 'Ahli kebijakan publik'],
]
const CRITERIA: [string, string, string][] = [
  ['cakupan', 'Cakupan kepesertaan', '30'],
  ['pertumbuhan', 'Pertumbuhan', '10'],
  ['regulasi', 'Regulasi dan anggaran', '25'],
  ['inovasi', 'Inovasi dan pekerja rentan', '15'],
  ['wawancara', 'Wawancara', '20'],
]

export function seats(): SeatFacts[] {
  return SEATS.map(([id, unsur]) => ({
    id,
    unsur,
    name: null,
    chair: id === 'ketua',
    secretary: id === 'sekretaris',
    scores: id !== 'sekretaris',
  }))
}

/** Candidate number `at` of a ranking without ties: 90.07, 88.07, 86.07 ... */
export function standing(at: number, name: string): StandingFacts {
  const whole = 90 - 2 * at
  return {
    rank: at + 1,
    rankWord: ['Terbaik I', 'Terbaik II', 'Terbaik III'][at] ?? null,
    candidate: { slug: `kandidat-${at + 1}`, name },
    total: `${whole}.07`,
    tieBrokenBy: null,
    criteria: CRITERIA.map(([id, , weight], nth) => ({
      id,
      points: `${whole - nth}.1250`,
      weight,
      contribution: `${nth + 1}.5000`,
    })),
    assessors: seats()
      .filter(({ scores }) => scores)
      .map(({ id }, nth) => ({ seat: id, total: `${whole + nth - 3}.2500`, dropped: nth === 0 || nth === 7 })),
  }
}

export function adoptedResult(names: readonly string[], changes: Partial<AdoptedResultFacts> = {}): AdoptedResultFacts {
  return {
    status: 'final',
    season: {
      label: 'Paritrana Award 2025',
      assessmentYear: 2024,
      tier: 'Tingkat Provinsi Contoh',
      placeName: 'Provinsi Contoh',
      example: true,
      zone: 'WIB',
      objectionWorkdays: 3,
    },
    letterhead: {
      issuer: 'Tim Penilai Paritrana Award Provinsi Contoh',
      lines: ['PEMERINTAH PROVINSI CONTOH', 'TIM PENILAI PARITRANA AWARD'],
      address: 'Sekretariat: Dinas Tenaga Kerja Provinsi Contoh · Pos-el: paritrana@contoh.go.id',
    },
    category: {
      id: 'pemerintah-kabupaten-kota',
      name: 'Pemerintah Kabupaten/Kota',
      criteria: CRITERIA.map(([id, name, weight]) => ({ id, name, weight, source: 'panel' })),
      decimals: 2,
      aggregation: 'trimmed',
      winners: 3,
    },
    panel: {
      name: 'Tim Penilai Paritrana Award Tingkat Provinsi Contoh Tahun 2025',
      short: 'Tim Penilai',
      decree: { issuer: 'Gubernur Contoh', number: '100/DISNAKER/2025', date: day('2025-06-02') },
      seats: seats(),
      quorum: 5,
      chairRequired: true,
    },
    plenary: {
      number: 'CONTOH/01/TP-PARITRANA/08/2025',
      day: day('2025-08-06'),
      from: clock('09:00'),
      to: clock('14:30'),
      place: 'Ruang Rapat Sekretariat Daerah Provinsi Contoh',
      town: 'Kota Contoh',
      attendance: seats().map(({ id }) => ({ seat: id, present: true, substituteName: null })),
      dissent: [],
      votes: [],
      notes: [],
    },
    recusals: [],
    unsignedSheets: [],
    changedMarks: [],
    formerNominees: [],
    standings: names.map((name, at) => standing(at, name)),
    unranked: [],
    fingerprint: FINGERPRINT,
    rulebookFingerprint: RULEBOOK_FINGERPRINT,
    adoptedAt: instant('2025-08-06T07:31:00.000Z'),
    url: 'https://paritrana.contoh.go.id/hasil/penilaian-2024/contoh/pemerintah-kabupaten-kota',
    witness: {
      url: `https://paritrana.contoh.go.id/saksi/penilaian-2024/contoh#12408.${'lP8F3Cg8uyWPmmNcvoGNmmBCir8FLa0_qRMEhm0lhs0'}.${'jum3X6BN'.repeat(11)}abc`,
      size: 12_408,
      root: 'lP8F3Cg8uyWPmmNcvoGNmmBCir8FLa0/qRMEhm0lhs0=',
    },
    ...changes,
  }
}

/** A plenary in which everything happened that may happen. */
export function eventfulResult(): AdoptedResultFacts {
  const plain = adoptedResult(['Kabupaten Contoh A', 'Kabupaten Contoh B', 'Kabupaten Contoh C', 'Kota Contoh D'])
  const [a, b, c, d] = plain.standings as [StandingFacts, StandingFacts, StandingFacts, StandingFacts]
  return {
    ...plain,
    standings: [
      a,
      { ...b, total: '87.69', tieBrokenBy: 'plenary' },
      { ...c, total: '87.69', tieBrokenBy: 'plenary', assessors: c.assessors.filter(({ seat }) => seat !== 'ekonomi') },
      { ...d, assessors: d.assessors.filter(({ seat }) => seat !== 'hukum') },
    ],
    unranked: [
      {
        candidate: { slug: 'kandidat-5', name: 'Kota Contoh E' },
        reason: 'belum ada lembar nilai yang ditandatangani',
      },
    ],
    recusals: [
      { seat: 'ekonomi', candidate: 'kandidat-3', reason: 'sedang menjadi tenaga ahli pada pemerintah tersebut.' },
    ],
    unsignedSheets: [{ seat: 'hukum', candidate: 'kandidat-4', reason: 'penilai dirawat di rumah sakit' }],
    plenary: {
      ...plain.plenary,
      attendance: seats().map(({ id }) => ({
        seat: id,
        present: id !== 'pengusaha',
        substituteName: id === 'ketua' ? 'Pengganti Ketua Contoh' : null,
      })),
      dissent: [
        {
          seat: 'pekerja',
          text: 'berpendapat bahwa pertumbuhan patut diberi bobot lebih besar pada musim berikutnya.',
        },
      ],
      votes: [
        { candidate: 'kandidat-3', order: 2 },
        { candidate: 'kandidat-2', order: 1 },
      ],
      notes: ['Rapat memeriksa nilai yang rentangnya melebihi 15 (lima belas) angka; tidak ada nilai yang diubah.'],
    },
  }
}

export function certificateFacts(recipient: string, changes: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    result: adoptedResult([recipient]),
    number: 'CONTOH/400.0/PARITRANA/001/2025',
    checkCode: 'K7H2M9QXRT',
    url: 'https://paritrana.contoh.go.id/periksa/K7H2M9QXRT',
    recipient,
    rank: 1,
    rankWord: 'Terbaik I',
    town: 'Kota Contoh',
    day: day('2025-09-25'),
    basis: { kind: 'decree', issuer: 'Gubernur Contoh', number: '200/DISNAKER/2025', date: day('2025-09-01') },
    signatory: { office: ['GUBERNUR CONTOH,'], name: null },
    ...changes,
  }
}

/** The third candidate comes second: one mark of one assessor was another's. */
export function correctedFacts(changes: Partial<AddendumFacts> = {}): AddendumFacts {
  const former = adoptedResult(['Kabupaten Contoh A', 'Kabupaten Contoh B', 'Kabupaten Contoh C'])
  const [a, b, c] = former.standings as [StandingFacts, StandingFacts, StandingFacts]
  return {
    former,
    corrected: {
      ...former,
      plenary: {
        ...former.plenary,
        number: 'CONTOH/02/TP-PARITRANA/08/2025',
        day: day('2025-08-13'),
        from: clock('13:00'),
        to: clock('14:15'),
      },
      standings: [
        a,
        { ...c, rank: 2, rankWord: 'Terbaik II', total: '89.00' },
        { ...b, rank: 3, rankWord: 'Terbaik III' },
      ],
      changedMarks: [
        {
          seat: 'hukum',
          candidate: 'kandidat-3',
          criterion: 'Inovasi',
          first: '40',
          mark: '90',
          reason: 'lembar tertukar.',
        },
      ],
    },
    reason: 'Lembar nilai dua kandidat tertukar.',
    objections: [{ name: 'Kabupaten Contoh C', about: 'Nilai yang diberikan', answer: 'Lembarnya memang tertukar.' }],
    certificates: {
      revoked: [{ number: 'PA-98-2024-0002', name: 'Kabupaten Contoh B' }],
      issued: [{ number: 'PA-98-2024-0004', name: 'Kabupaten Contoh C' }],
    },
    ...changes,
  }
}
