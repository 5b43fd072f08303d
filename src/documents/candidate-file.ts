/** A candidate's file as one paper: what was handed in, section by section as an assessor reads it, figures, evidence. */
import type { EvidenceState } from '../award/nomination/evidence.ts'
import { type Day, type Instant, wallTime, type Zone } from '../award/units/dates.ts'
import { clockTime, dateInFigures, dayWithWeekday, writtenInstant } from '../wording/dates.ts'
import { evidenceItemName, evidenceStates, sizeInFigures } from '../wording/evidence.ts'
import { AWARD_NAME, EXAMPLE_MARK, onOneLine } from './fact-words.ts'

export const DRAFT_MARK = 'DRAF, belum diserahkan'

export type PrintedFact = { readonly label: string; readonly value: string | null; readonly long: boolean }
export type PrintedSection = {
  readonly title: string
  /** Whose copy of a paper it is; null where it was written on the screen. */
  readonly note: string | null
  readonly entries: readonly { readonly title: string | null; readonly facts: readonly PrintedFact[] }[]
}

/** A published coverage figure of the candidate's place, as its source printed it. */
export type PrintedFigure = {
  readonly name: string
  readonly value: string
  readonly base: string
  readonly asOf: string
  readonly source: string
}

/** A figure that the candidate claims, beside what a verifier found. */
export type PrintedClaim = {
  readonly place: string
  readonly claimed: string
  readonly verified: string | null
  readonly source: string | null
}

export type PrintedEvidenceItem = {
  readonly item: string
  /** Names of the criteria that ask for it. */
  readonly askedBy: readonly string[]
  readonly required: boolean
  readonly state: EvidenceState
  readonly files: readonly {
    readonly name: string
    readonly bytes: number
    readonly sha256: string
    readonly state: EvidenceState
    readonly reason: string | null
  }[]
}

export type CandidateFileFacts = {
  readonly season: {
    readonly label: string
    readonly placeName: string
    readonly zone: Zone
    readonly example: boolean
  }
  readonly candidate: string
  readonly category: string
  /** Such as "Kabupaten" and "61.04"; null where the file does not say. */
  readonly kind: string | null
  readonly placeCode: string | null
  /** Null for a draft. */
  readonly handedIn: { readonly step: number; readonly at: Instant } | null
  readonly madeAt: Instant
  readonly sections: readonly PrintedSection[]
  readonly figures: readonly PrintedFigure[]
  readonly claims: readonly PrintedClaim[]
  readonly evidence: readonly PrintedEvidenceItem[]
  readonly fingerprint: string
  /** The page of the file. */
  readonly url: string
}

export type CandidateFilePaper = {
  readonly paper: 'candidate-file'
  readonly shape: 1
  readonly status: 'draft' | 'final'
  readonly example: boolean
  /** Stands on every page; null on a paper that was handed in and is no example. */
  readonly mark: string | null
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[] }
  readonly award: string
  readonly season: string
  readonly candidate: string
  readonly category: string
  readonly cover: readonly { readonly label: string; readonly value: string }[]
  readonly receipt: readonly string[]
  readonly sections: readonly {
    readonly title: string
    readonly note: string | null
    readonly entries: readonly {
      readonly title: string | null
      readonly short: readonly { readonly label: string; readonly value: string }[]
      readonly long: readonly { readonly label: string; readonly lines: readonly string[] }[]
    }[]
  }[]
  readonly figures: readonly PrintedFigure[]
  readonly claims: readonly { readonly [Key in keyof PrintedClaim]: string }[]
  readonly evidence: readonly {
    readonly name: string
    readonly askedBy: string
    readonly state: string
    readonly files: readonly {
      readonly name: string
      readonly size: string
      readonly sha256: string
      readonly state: string
    }[]
  }[]
  readonly evidenceAsOf: string
  readonly proof: { readonly url: string; readonly short: string }
}

const ZONES: readonly Zone[] = ['WIB', 'WITA', 'WIT']
const NOTHING = 'tidak diisi'

export function candidateFilePaper(facts: CandidateFileFacts): CandidateFilePaper {
  const { season, handedIn, madeAt, fingerprint, url } = facts
  const marks = [...(season.example ? [EXAMPLE_MARK] : []), ...(handedIn ? [] : [DRAFT_MARK])]
  const digits = fingerprint.slice('sha256:'.length)
  return {
    paper: 'candidate-file',
    shape: 1,
    status: handedIn ? 'final' : 'draft',
    example: season.example,
    mark: marks.length === 0 ? null : marks.join(' · '),
    issuer: `Panitia Paritrana Award ${onOneLine(season.placeName)}`,
    fileDate: wallTime(handedIn?.at ?? madeAt, season.zone).day,
    letterhead: { lines: [`Panitia Paritrana Award ${onOneLine(season.placeName)}`] },
    award: AWARD_NAME,
    season: onOneLine(season.label),
    candidate: onOneLine(facts.candidate),
    category: onOneLine(facts.category),
    cover: cover(facts),
    receipt: receipt(facts),
    sections: facts.sections.map(printedSection),
    figures: facts.figures,
    claims: facts.claims.map(({ place, claimed, verified, source }) => ({
      place,
      claimed: onOneLine(claimed),
      verified: verified ?? 'belum diperiksa',
      source: source === null ? '' : onOneLine(source),
    })),
    evidence: facts.evidence.map(printedItem),
    evidenceAsOf: writtenInstant(madeAt, season.zone),
    proof: { url, short: `${digits.slice(0, 4)} ${digits.slice(4, 8)}` },
  }
}

function cover(facts: CandidateFileFacts): CandidateFilePaper['cover'] {
  const { season, kind, placeCode, fingerprint, handedIn } = facts
  return [
    { label: 'Kategori', value: onOneLine(facts.category) },
    { label: 'Musim', value: `${onOneLine(season.label)}, ${onOneLine(season.placeName)}` },
    ...(kind === null ? [] : [{ label: 'Jenis', value: kind }]),
    ...(placeCode === null ? [] : [{ label: 'Kode wilayah', value: placeCode }]),
    { label: 'Keadaan', value: handedIn ? `Diserahkan, langkah ${handedIn.step}` : DRAFT_MARK },
    { label: 'Sidik berkas', value: fingerprint },
  ]
}

/** The same instant on the walls of all three zones, the season's own first. */
function receipt({ season, handedIn, madeAt }: CandidateFileFacts): readonly string[] {
  if (!handedIn)
    return [
      `Draf ini dicetak ${writtenInstant(madeAt, season.zone)}. Isinya masih dapat berubah dan belum diterima panitia.`,
    ]
  const { at } = handedIn
  // A closing is a matter of seconds.
  const seconds = `.${at.slice(17, 19)}\u00a0`
  const zones = [season.zone, ...ZONES.filter((zone) => zone !== season.zone)]
  return [
    'Tanda terima penyerahan',
    `Berkas ini diserahkan ${dayWithWeekday(wallTime(at, season.zone).day)} dan diterima sistem pada pukul:`,
    ...zones.map((zone) => {
      const { day } = wallTime(at, zone)
      const moved = day === wallTime(at, season.zone).day ? '' : `, ${dateInFigures(day)}`
      return `${clockTime(at, zone).replace('\u00a0', seconds)}${moved}`
    }),
  ]
}

function printedSection({ title, note, entries }: PrintedSection): CandidateFilePaper['sections'][number] {
  return {
    title,
    note: note === null ? null : onOneLine(note),
    entries: entries.map((entry) => ({
      title: entry.title,
      short: entry.facts
        .filter(({ long }) => !long)
        .map(({ label, value }) => ({ label, value: value === null ? NOTHING : printedLines(value).join(' ') })),
      long: entry.facts
        .filter(({ long }) => long)
        .map(({ label, value }) => ({ label, lines: value === null ? [NOTHING] : printedLines(value) })),
    })),
  }
}

function printedItem(item: PrintedEvidenceItem): CandidateFilePaper['evidence'][number] {
  const asked = item.askedBy.map(onOneLine).join(', ')
  return {
    name: evidenceItemName(item.item, 'id'),
    askedBy: `${item.required ? 'Wajib' : 'Boleh kosong'}; diminta oleh ${asked}`,
    state: evidenceStates.id[item.state],
    files: item.files.map(({ name, bytes, sha256, state, reason }) => ({
      name: onOneLine(name),
      size: sizeInFigures(bytes, 'id'),
      sha256,
      state: evidenceStates.id[state] + (reason === null ? '' : `: ${onOneLine(reason)}`),
    })),
  }
}

/**
 * Somebody's own words, line by line, every sign as it was typed. Left out is only what draws nothing: control codes and
 * the marks that turn the order of reading, with which a text could show something else than it says.
 */
export function printedLines(text: string): readonly string[] {
  return text
    .replaceAll('\t', ' ')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').toWellFormed())
}
