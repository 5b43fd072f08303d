/** The berita acara of a plenary: the legal record, so it always carries the totals, published or not. */
import type { AdoptedResultFacts } from './adopted-result-facts.ts'
import {
  awardWords,
  candidateName,
  decreeWords,
  fileDate,
  onOneLine,
  proofOf,
  seatWords,
  tidied,
} from './fact-words.ts'
import type { AwardWords, PaperProof } from './fact-words.ts'
import { attendance, member } from './attendance.ts'
import type { Attendance, Member } from './attendance.ts'
import { proceedings, withoutStop } from './proceedings.ts'
import type { Proceeding } from './proceedings.ts'
import { matrix, recap } from './result-annexes.ts'
import type { Matrix, Recap } from './result-annexes.ts'
import type { Day } from '../award/units/dates.ts'
import { clockInFigures, writtenDate } from '../wording/dates.ts'
import type { WrittenDate } from '../wording/dates.ts'
import { countInBoth, countInFigures, decimalInFigures, decimalInWords } from '../wording/numbers.ts'

/** Laws named in section A; the award's own guide is added behind them. */
const LEGAL_BASIS = [
  'Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional;',
  'Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial;',
  'Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan; dan',
]
/** One for the chair, one for the secretary, one for the archive. */
const COPIES = 3

export type BeritaAcara = {
  readonly paper: 'berita-acara'
  readonly shape: 1
  readonly status: 'draft' | 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: string | null }
  readonly title: readonly string[]
  readonly number: string | null
  /** Where and when it is signed. */
  readonly place: string | null
  readonly date: WrittenDate | null
  readonly award: AwardWords
  readonly meeting: {
    readonly date: WrittenDate | null
    readonly from: string | null
    readonly to: string | null
    readonly zone: string
    readonly place: string | null
  }
  readonly panel: { readonly name: string; readonly short: string; readonly decree: string | null }
  readonly basis: readonly string[]
  readonly attendance: Attendance
  readonly recusals: readonly { readonly member: string; readonly candidate: string; readonly reason: string }[]
  readonly proceedings: readonly Proceeding[]
  readonly results: readonly {
    readonly category: string
    readonly rows: readonly {
      readonly rankWord: string
      readonly name: string
      readonly total: string
      readonly totalWords: string
    }[]
  }[]
  readonly dissent: readonly { readonly member: string; readonly text: string }[]
  readonly objection: string
  readonly copies: string
  readonly members: readonly Member[]
  readonly recap: readonly Recap[]
  readonly recapNote: string
  readonly matrix: Matrix
  readonly proof: PaperProof | null
  /** A second QR code; whoever keeps the paper is a witness of the ledger. */
  readonly witness: { readonly url: string; readonly size: string; readonly root: string } | null
}

export function beritaAcara(recorded: AdoptedResultFacts): BeritaAcara {
  const facts = tidied(recorded)
  const { season, panel, plenary, letterhead } = facts
  const award = awardWords(season)
  const date = plenary.day === null ? null : writtenDate(plenary.day)
  return {
    paper: 'berita-acara',
    shape: 1,
    status: facts.status,
    example: season.example,
    issuer: letterhead.issuer,
    fileDate: fileDate(plenary.day, season),
    letterhead: { lines: letterhead.lines, address: letterhead.address },
    title: ['Berita Acara', 'Rapat Pleno Penetapan Penerima', ...titleLines(award)],
    number: plenary.number,
    place: plenary.town,
    date,
    award,
    meeting: meeting(facts, date),
    panel: { name: panel.name, short: panel.short, decree: panel.decree && decreeWords(panel.decree) },
    basis: [...LEGAL_BASIS, `petunjuk teknis penilaian ${award.label} yang sidiknya tercantum dalam berita acara ini.`],
    attendance: attendance(facts),
    recusals: facts.recusals.map(({ seat, candidate, reason }) => ({
      member: seatWords(facts, seat),
      candidate: candidateName(facts, candidate),
      reason: withoutStop(reason),
    })),
    proceedings: proceedings(facts),
    results: [{ category: `Kategori ${facts.category.name}`, rows: resultRows(facts) }],
    dissent: plenary.dissent.map(({ seat, text }) => ({ member: seatWords(facts, seat), text })),
    objection: objection(season.objectionWorkdays, panel.short),
    copies: countInBoth(COPIES),
    members: panel.seats.map((seat) => member(facts, seat)),
    recap: [recap(facts)],
    recapNote: recapNote(facts),
    matrix: matrix(facts),
    proof: proofOf(facts, facts.url),
    witness: facts.witness && { ...facts.witness, size: countInFigures(facts.witness.size) },
  }
}

function titleLines({ name, tier, label }: AwardWords): string[] {
  const [full, short] = name.split(/ (?=\()/)
  return [full!, ...(short ? [short] : []), onOneLine(`${tier} ${label}`)]
}

function meeting({ plenary, season }: AdoptedResultFacts, date: WrittenDate | null): BeritaAcara['meeting'] {
  const from = plenary.from && clockInFigures(plenary.from)
  const to = plenary.to && clockInFigures(plenary.to)
  return { date, from, to, zone: season.zone, place: plenary.place }
}

function resultRows({ standings }: AdoptedResultFacts): BeritaAcara['results'][number]['rows'] {
  return standings.flatMap(({ rankWord, candidate, total }) =>
    rankWord === null
      ? []
      : [{ rankWord, name: candidate.name, total: decimalInFigures(total), totalWords: decimalInWords(total) }],
  )
}

function objection(workdays: number, panel: string): string {
  if (workdays === 0) return 'Musim ini tidak membuka masa sanggah.'
  return `Keberatan atas hasil ini dapat diajukan secara tertulis dalam waktu ${countInBoth(workdays)} hari kerja sejak hasil diumumkan, dan dijawab oleh Ketua ${panel}.`
}

function recapNote({ category, season }: AdoptedResultFacts): string {
  const data = category.criteria.some(({ source }) => source === 'indicator')
  return [
    'Nilai kriteria berskala 0 sampai 100 dan merupakan rata-rata dari lembar nilai yang dihitung.',
    ...(data ? ['Nilai kriteria yang bersumber dari data dihitung dari angka indikator.'] : []),
    'Nilai akhir dihitung dari pecahan yang utuh dan dibulatkan satu kali.',
    ...(season.example ? ['Seluruh nilai pada berita acara ini contoh.'] : []),
  ].join(' ')
}
