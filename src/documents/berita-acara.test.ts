import { test } from 'node:test'
import assert from 'node:assert/strict'
import { beritaAcara } from './berita-acara.ts'
import {
  adoptedResult,
  AWKWARD_NAMES,
  eventfulResult,
  FINGERPRINT,
  RULEBOOK_FINGERPRINT,
  seats,
  standing,
} from './facts-for-tests.ts'
import { day } from '../award/units/dates.ts'

const THREE = ['Kabupaten Contoh A', 'Kabupaten Contoh B', 'Kabupaten Contoh C']

test('the berita acara names its day in words, its decree, its quorum and its winners with score and words', () => {
  const paper = beritaAcara(adoptedResult(THREE))
  assert.deepEqual(paper.meeting, {
    date: {
      iso: '2025-08-06',
      weekday: 'Rabu',
      figures: '6 Agustus 2025',
      words: 'tanggal enam bulan Agustus tahun dua ribu dua puluh lima',
    },
    from: '09.00',
    to: '14.30',
    zone: 'WIB',
    place: 'Ruang Rapat Sekretariat Daerah Provinsi Contoh',
  })
  assert.equal(paper.panel.decree, 'Keputusan Gubernur Contoh Nomor 100/DISNAKER/2025 tanggal 2 Juni 2025')
  assert.deepEqual(paper.attendance, {
    appointed: '9 (sembilan)',
    present: '9 (sembilan)',
    quorum: '5 (lima)',
    verdict: 'kuorum terpenuhi',
    notes: ['Sekretaris (Kepala BPJS Ketenagakerjaan Cabang Contoh) hadir dan tidak memberi nilai.'],
  })
  assert.deepEqual(paper.results, [
    {
      category: 'Kategori Pemerintah Kabupaten/Kota',
      rows: [
        { rankWord: 'Terbaik I', name: THREE[0], total: '90,07', totalWords: 'sembilan puluh koma nol tujuh' },
        { rankWord: 'Terbaik II', name: THREE[1], total: '88,07', totalWords: 'delapan puluh delapan koma nol tujuh' },
        { rankWord: 'Terbaik III', name: THREE[2], total: '86,07', totalWords: 'delapan puluh enam koma nol tujuh' },
      ],
    },
  ])
  assert.deepEqual(paper.proof, {
    fingerprint: FINGERPRINT,
    rulebook: RULEBOOK_FINGERPRINT,
    url: 'https://paritrana.contoh.go.id/hasil/penilaian-2024/contoh/pemerintah-kabupaten-kota',
    short: '7c1e 42ab',
  })
})

test('the title speaks of the year once, whatever the label of the season', () => {
  const plain = adoptedResult(THREE)
  const titleFor = (label: string) => beritaAcara({ ...plain, season: { ...plain.season, label } }).title.at(-1)
  assert.equal(titleFor('Paritrana Award 2025'), 'Tingkat Provinsi Contoh Tahun 2025')
  assert.equal(titleFor('Tahun 2025'), 'Tingkat Provinsi Contoh Tahun 2025')
  assert.equal(titleFor('Paritrana Kalbar'), 'Tingkat Provinsi Contoh Musim Paritrana Kalbar')
})

test('without recusal, dissent or unsigned sheet the paper says so by empty lists and one sentence', () => {
  const paper = beritaAcara(adoptedResult(THREE))
  assert.deepEqual([paper.recusals, paper.dissent], [[], []])
  assert.deepEqual(
    paper.proceedings.map(({ text }) => text),
    [
      'Seluruh lembar nilai telah ditandatangani oleh penilainya.',
      'Nilai akhir dihitung dari rata-rata lembar nilai para penilai; bila seorang kandidat mempunyai sekurang-kurangnya 5 (lima) lembar, satu lembar tertinggi dan satu lembar terendah tidak ikut dihitung. Pembulatan dilakukan satu kali pada 2 (dua) angka di belakang koma.',
    ],
  )
})

test('recusals, dissent, absence, substitutes, unsigned sheets and the unranked are all named with their reasons', () => {
  const paper = beritaAcara(eventfulResult())
  assert.deepEqual(paper.recusals, [
    {
      member: 'Anggota P7 (Ahli ekonomi)',
      candidate: 'Kabupaten Contoh C',
      reason: 'sedang menjadi tenaga ahli pada pemerintah tersebut',
    },
  ])
  assert.deepEqual(paper.dissent, [
    {
      member: 'Anggota P5 (Unsur serikat pekerja)',
      text: 'berpendapat bahwa pertumbuhan patut diberi bobot lebih besar pada musim berikutnya.',
    },
  ])
  assert.equal(paper.attendance.present, '8 (delapan)')
  assert.deepEqual(paper.attendance.notes.slice(0, 2), [
    'Tidak hadir: Anggota P4 (Unsur pengusaha).',
    'Ketua (Sekretaris Daerah Provinsi Contoh) diwakili oleh Pengganti Ketua Contoh.',
  ])
  assert.deepEqual(
    paper.members.slice(0, 4).map(({ name, role, absent }) => [name, role, absent]),
    [
      ['Pengganti Ketua Contoh', 'Ketua (diwakili)', false],
      [null, 'Sekretaris', false],
      [null, 'Anggota', false],
      [null, 'Anggota', true],
    ],
  )
  assert.deepEqual(paper.proceedings[0], {
    text: 'Kategori ditutup oleh Ketua. Seluruh lembar nilai telah ditandatangani, kecuali 1 (satu) lembar berikut yang tidak ikut dihitung:',
    items: ['Anggota P8 (Ahli hukum) untuk Kota Contoh D: penilai dirawat di rumah sakit.'],
  })
  assert.deepEqual(paper.proceedings[3], {
    text: 'Kandidat berikut tidak diberi peringkat:',
    items: ['Kota Contoh E: belum ada lembar nilai yang ditandatangani.'],
  })
  assert.equal(paper.recap[0]!.rows.at(-1)!.note, 'tidak diperingkat: belum ada lembar nilai yang ditandatangani')
})

test('equal totals are told with the votes that parted them, in the voted order', () => {
  assert.deepEqual(beritaAcara(eventfulResult()).proceedings[2], {
    text: 'Nilai akhir 87,69 (delapan puluh tujuh koma enam sembilan) dicapai oleh Kabupaten Contoh B dan Kabupaten Contoh C. Seluruh kriteria pembanding juga sama. Rapat pleno memutus urutan sebagai berikut:',
    items: ['urutan 1 (satu): Kabupaten Contoh B', 'urutan 2 (dua): Kabupaten Contoh C'],
  })
})

test('equal totals parted by a criterion name it, and those still equal share their rank', () => {
  const plain = adoptedResult(THREE)
  const tied = plain.standings.map((row, at) => ({
    ...row,
    total: '90.07',
    rank: at === 0 ? 1 : 2,
    tieBrokenBy: at === 0 ? 'cakupan' : null,
  }))
  assert.deepEqual(beritaAcara({ ...plain, standings: tied }).proceedings[2], {
    text: 'Nilai akhir 90,07 (sembilan puluh koma nol tujuh) dicapai oleh Kabupaten Contoh A, Kabupaten Contoh B, dan Kabupaten Contoh C. Urutannya ditentukan oleh nilai pada kriteria Cakupan kepesertaan. Kabupaten Contoh B dan Kabupaten Contoh C berbagi peringkat 2 (dua).',
    items: [],
  })
})

test('the annexes carry every point, and tell a recused sheet from an unsigned and from a dropped one', () => {
  const paper = beritaAcara(eventfulResult())
  assert.deepEqual(paper.recap[0]!.rows[1], {
    name: 'Kabupaten Contoh B',
    points: ['88,1250', '87,1250', '86,1250', '85,1250', '84,1250'],
    total: '87,69',
    rank: '2',
    note: 'Terbaik II; urutan diputus rapat pleno',
  })
  assert.deepEqual(paper.matrix.seats, ['P1', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'])
  const [, , c, d] = paper.matrix.groups[0]!.rows
  assert.deepEqual(c!.totals, ['(83,2500)', '84,2500', '85,2500', '86,2500', '87,2500', '–', '89,2500', '(90,2500)'])
  assert.deepEqual(d!.totals, ['(81,2500)', '82,2500', '83,2500', '84,2500', '85,2500', '86,2500', '×', '(88,2500)'])
})

test('names stay as recorded; only line ends and letters nobody sees are taken out', () => {
  const paper = beritaAcara(adoptedResult([...AWKWARD_NAMES.slice(0, 2), 'Desa\n\tBaris  Dua\u202Ekilab\u200B']))
  const names = paper.recap[0]!.rows.map(({ name }) => name)
  assert.deepEqual(names, [...AWKWARD_NAMES.slice(0, 2), 'Desa Baris Duakilab'])
})

test('a draft leaves open what is not known, and claims nothing about signatures', () => {
  const plain = adoptedResult(THREE)
  const paper = beritaAcara({
    ...plain,
    status: 'draft',
    url: null,
    adoptedAt: null,
    panel: { ...plain.panel, decree: null },
    plenary: {
      ...plain.plenary,
      number: null,
      day: null,
      from: null,
      to: null,
      place: null,
      town: null,
      attendance: [],
    },
  })
  assert.deepEqual(
    [paper.number, paper.date, paper.place, paper.panel.decree, paper.proof],
    [null, null, null, null, null],
  )
  assert.deepEqual([paper.attendance.present, paper.attendance.verdict], [null, null])
  assert.equal(paper.fileDate, '2025-01-01')
  assert.equal(paper.proceedings[0]!.text, 'Peringkat dihitung dari lembar nilai yang lengkap.')
})

test('too few seats present is said as it was', () => {
  const plain = adoptedResult(THREE)
  const verdicts = [4, 5].map((count) => {
    const attendance = seats().map(({ id }, at) => ({ seat: id, present: at < count, substituteName: null }))
    return beritaAcara({ ...plain, plenary: { ...plain.plenary, attendance } }).attendance.verdict
  })
  assert.deepEqual(verdicts, ['kuorum tidak terpenuhi', 'kuorum terpenuhi'])
})

test('a plenary without its chair has a quorum only where the rulebook does not ask for the chair', () => {
  const plain = adoptedResult(THREE)
  const attendance = seats().map(({ id, chair }) => ({ seat: id, present: !chair, substituteName: null }))
  const verdicts = [true, false].map((chairRequired) => {
    const panel = { ...plain.panel, chairRequired }
    return beritaAcara({ ...plain, panel, plenary: { ...plain.plenary, attendance } }).attendance.verdict
  })
  assert.deepEqual(verdicts, ['kuorum tidak terpenuhi', 'kuorum terpenuhi'])
})

test('a season without objections says so', () => {
  const plain = adoptedResult(THREE)
  assert.equal(
    beritaAcara({ ...plain, season: { ...plain.season, objectionWorkdays: 0 } }).objection,
    'Musim ini tidak membuka masa sanggah.',
  )
  assert.equal(
    beritaAcara(plain).objection,
    'Keberatan atas hasil ini dapat diajukan secara tertulis dalam waktu 3 (tiga) hari kerja sejak hasil diumumkan, dan dijawab oleh Ketua Tim Penilai.',
  )
})

test('facts that speak of a stranger are a broken promise', () => {
  const plain = adoptedResult(THREE)
  assert.throws(
    () => beritaAcara({ ...plain, recusals: [{ seat: 'asing', candidate: 'kandidat-1', reason: 'x' }] }),
    /seat/,
  )
  assert.throws(
    () => beritaAcara({ ...plain, recusals: [{ seat: 'hukum', candidate: 'asing', reason: 'x' }] }),
    /candidate/,
  )
  assert.throws(() => beritaAcara({ ...plain, fingerprint: 'sha256:7c1e' }), /fingerprint/)
  assert.throws(() => beritaAcara({ ...plain, standings: [{ ...standing(0, 'A'), total: 'NaN' }] }), /decimal/)
  assert.throws(
    () => beritaAcara({ ...plain, plenary: { ...plain.plenary, day: day('2025-02-30') } }),
    /day that exists/,
  )
})
