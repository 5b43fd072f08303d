/**
 * The addendum to a berita acara: what a later plenary corrected, the old rank beside the new one. The berita acara that it
 * belongs to stays as it was signed.
 */
import type { AdoptedResultFacts } from './adopted-result-facts.ts'
import { attendance, type Attendance, member, type Member } from './attendance.ts'
import {
  type AwardWords,
  awardWords,
  decreeWords,
  fileDate,
  onOneLine,
  type PaperProof,
  proofOf,
  seatWords,
  tidied,
} from './fact-words.ts'
import { withoutStop } from './proceedings.ts'
import { clockInFigures, writtenDate, type WrittenDate } from '../wording/dates.ts'
import { countInBoth, decimalInFigures, decimalInWords } from '../wording/numbers.ts'
import type { Day } from '../award/units/dates.ts'

const COPIES = 3

/** @property objections that were upheld, in the words of the chair's answers. */
export type AddendumFacts = {
  readonly former: AdoptedResultFacts
  readonly corrected: AdoptedResultFacts
  readonly reason: string
  readonly objections: readonly { readonly name: string; readonly about: string; readonly answer: string }[]
  readonly certificates: {
    readonly revoked: readonly { readonly number: string; readonly name: string }[]
    readonly issued: readonly { readonly number: string; readonly name: string }[]
  }
}

export type Addendum = {
  readonly paper: 'addendum'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: string | null }
  readonly title: readonly string[]
  readonly number: string | null
  readonly place: string | null
  readonly date: WrittenDate | null
  readonly award: AwardWords
  readonly category: string
  readonly former: { readonly number: string | null; readonly date: WrittenDate | null; readonly fingerprint: string }
  readonly meeting: {
    readonly date: WrittenDate | null
    readonly from: string | null
    readonly to: string | null
    readonly zone: string
    readonly place: string | null
  }
  readonly panel: { readonly name: string; readonly short: string; readonly decree: string | null }
  readonly attendance: Attendance
  readonly reason: string
  readonly objections: readonly string[]
  readonly changedMarks: readonly string[]
  /** Every ranked candidate, in its new order. */
  readonly rows: readonly {
    readonly name: string
    readonly before: string
    readonly rank: string
    readonly total: string
    readonly totalWords: string
    readonly note: string
  }[]
  readonly results: readonly { readonly rankWord: string; readonly name: string }[]
  readonly certificates: readonly string[]
  readonly dissent: readonly { readonly member: string; readonly text: string }[]
  readonly copies: string
  readonly members: readonly Member[]
  readonly proof: PaperProof | null
}

export function addendum(recorded: AddendumFacts): Addendum {
  const { former, corrected, reason, objections, certificates } = tidied(recorded)
  const { season, panel, plenary, letterhead, category } = corrected
  const award = awardWords(season)
  const date = plenary.day === null ? null : writtenDate(plenary.day)
  return {
    paper: 'addendum',
    shape: 1,
    status: 'final',
    example: season.example,
    issuer: letterhead.issuer,
    fileDate: fileDate(plenary.day, season),
    letterhead: { lines: letterhead.lines, address: letterhead.address },
    title: [
      'Adendum Berita Acara',
      'Rapat Pleno Penetapan Penerima',
      onOneLine(`${award.name} ${award.tier} ${award.label}`),
    ],
    number: plenary.number,
    place: plenary.town,
    date,
    award,
    category: category.name,
    former: {
      number: former.plenary.number,
      date: former.plenary.day === null ? null : writtenDate(former.plenary.day),
      fingerprint: former.fingerprint,
    },
    meeting: {
      date,
      from: plenary.from && clockInFigures(plenary.from),
      to: plenary.to && clockInFigures(plenary.to),
      zone: season.zone,
      place: plenary.place,
    },
    panel: { name: panel.name, short: panel.short, decree: panel.decree && decreeWords(panel.decree) },
    attendance: attendance(corrected),
    reason: withoutStop(reason),
    objections: objections.map(
      ({ name, about, answer }) =>
        `${name}, tentang ${about.toLowerCase()}: dikabulkan, dengan alasan ${withoutStop(answer)}.`,
    ),
    changedMarks: newlyChanged(former, corrected),
    rows: corrected.standings.map((standing) => rowOf(standing, former)),
    results: corrected.standings.flatMap(({ rankWord, candidate }) =>
      rankWord === null ? [] : [{ rankWord, name: candidate.name }],
    ),
    certificates: [
      ...certificates.revoked.map(({ number, name }) => `Piagam Nomor ${number} atas nama ${name} dicabut.`),
      ...certificates.issued.map(({ number, name }) => `Piagam Nomor ${number} atas nama ${name} diterbitkan.`),
    ],
    dissent: plenary.dissent.map(({ seat, text }) => ({ member: seatWords(corrected, seat), text })),
    copies: countInBoth(COPIES),
    members: panel.seats.map((seat) => member(corrected, seat)),
    proof: proofOf(corrected, corrected.url),
  }
}

function rowOf(
  { rank, candidate, total }: AdoptedResultFacts['standings'][number],
  former: AdoptedResultFacts,
): Addendum['rows'][number] {
  const before = former.standings.find((known) => known.candidate.slug === candidate.slug)
  const isSame = before?.rank === rank && before.total === total
  return {
    name: candidate.name,
    before: before ? `${before.rank} (${decimalInFigures(before.total)})` : 'tidak diperingkat',
    rank: String(rank),
    total: decimalInFigures(total),
    totalWords: decimalInWords(total),
    note: isSame ? 'tetap' : before?.rank === rank ? 'nilai berubah' : 'peringkat berubah',
  }
}

/** Marks that stand otherwise than in the former berita acara, from what stood there to what stands now. */
function newlyChanged(former: AdoptedResultFacts, corrected: AdoptedResultFacts): readonly string[] {
  return corrected.changedMarks.flatMap(({ seat, candidate, criterion, first, mark, reason }) => {
    const before = former.changedMarks.find(
      (known) => known.seat === seat && known.candidate === candidate && known.criterion === criterion,
    )
    const was = before?.mark ?? first
    if (was === mark) return []
    const name = corrected.standings.find((known) => known.candidate.slug === candidate)?.candidate.name ?? candidate
    return [
      `${seatWords(corrected, seat)} untuk ${name}, ${criterion}: dari ${decimalInFigures(was)} menjadi ${decimalInFigures(mark)}, karena ${withoutStop(reason)}.`,
    ]
  })
}
