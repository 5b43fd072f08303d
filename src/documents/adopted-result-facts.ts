/**
 * What the papers of one category need to know: the facts of the frozen result, and nothing computed on the way.
 * Decimals are text with a point, exactly as frozen. A fact that is not known is null and prints as a dotted line;
 * in a final paper only those may be null that a person fills in by hand (see paper-parts.ts).
 */
import type { Clock, Day, Instant, Zone } from '../award/units/dates.ts'

/** The first checkpoint over the adoption. @property url of the page for witnesses, with the note in its fragment. @property root in Base64. */
export type PaperWitness = { readonly url: string; readonly size: number; readonly root: string }

export type AdoptedResultFacts = {
  /** A draft may lack nearly everything around the ranking; it prints RANCANGAN on every page. */
  readonly status: 'draft' | 'final'
  readonly season: SeasonFacts
  readonly letterhead: Letterhead
  readonly category: CategoryFacts
  readonly panel: PanelFacts
  readonly plenary: PlenaryFacts
  readonly recusals: readonly { readonly seat: string; readonly candidate: string; readonly reason: string }[]
  /** Sheets that were not signed when the chair closed the category. */
  readonly unsignedSheets: readonly { readonly seat: string; readonly candidate: string; readonly reason: string }[]
  /** Marks changed in the plenary after signing; decimals as text. */
  readonly changedMarks: readonly {
    readonly seat: string
    readonly candidate: string
    readonly criterion: string
    readonly first: string
    readonly mark: string
    readonly reason: string
  }[]
  readonly standings: readonly StandingFacts[]
  /** Nominees who were not judged; `reason` is a clause: "tidak hadir pada wawancara". */
  readonly formerNominees: readonly { readonly candidate: CandidateFacts; readonly reason: string }[]
  /** `reason` is a clause: "belum ada lembar nilai yang ditandatangani". */
  readonly unranked: readonly { readonly candidate: CandidateFacts; readonly reason: string }[]
  /** `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string
  readonly rulebookFingerprint: string
  /** Null in a draft. */
  readonly adoptedAt: Instant | null
  /** The page where a stranger checks this result; null in a draft that is kept nowhere. */
  readonly url: string | null
  /** What makes whoever holds the paper a witness of the ledger; null while the adoption has no number in it. */
  readonly witness: PaperWitness | null
}

export type SeasonFacts = {
  readonly label: string
  readonly assessmentYear: number
  /** As printed: "Tingkat Provinsi Kalimantan Barat". */
  readonly tier: string
  /** "Kalimantan Barat" */
  readonly placeName: string
  /** True in a demo season: every page then says CONTOH, bukan dokumen resmi. */
  readonly example: boolean
  readonly zone: Zone
  /** 0 when the season has no objections. */
  readonly objectionWorkdays: number
}

export type Letterhead = {
  /** The body that issues the paper, as in the properties of the file. */
  readonly issuer: string
  readonly lines: readonly string[]
  readonly address: string | null
}

export type CategoryFacts = {
  readonly id: string
  readonly name: string
  readonly criteria: readonly CriterionFacts[]
  readonly decimals: number
  readonly aggregation: 'mean' | 'trimmed' | 'adjusted'
  readonly winners: number
}
export type CriterionFacts = {
  readonly id: string
  readonly name: string
  readonly weight: string
  readonly source: 'panel' | 'indicator'
}

export type PanelFacts = {
  /** "Tim Penilai Paritrana Award Tingkat Provinsi Kalimantan Barat" */
  readonly name: string
  /** "Tim Penilai" */
  readonly short: string
  readonly decree: DecreeFacts | null
  readonly seats: readonly SeatFacts[]
  readonly quorum: number
  /** Whether the chair, or a named substitute, must be among those present. */
  readonly chairRequired: boolean
}
export type DecreeFacts = { readonly issuer: string; readonly number: string; readonly date: Day }
export type SeatFacts = {
  readonly id: string
  readonly unsur: string
  /** Who holds the seat; null prints a dotted line. */
  readonly name: string | null
  readonly chair: boolean
  readonly secretary: boolean
  readonly scores: boolean
}

export type PlenaryFacts = {
  readonly number: string | null
  readonly day: Day | null
  readonly from: Clock | null
  readonly to: Clock | null
  /** The room: "Ruang Rapat Sekretariat Daerah". */
  readonly place: string | null
  /** The town beside the date of signing; null prints a dotted line. */
  readonly town: string | null
  /** Empty in a draft; else one row for each seat. */
  readonly attendance: readonly {
    readonly seat: string
    readonly present: boolean
    readonly substituteName: string | null
  }[]
  readonly dissent: readonly { readonly seat: string; readonly text: string }[]
  /** How the plenary ordered candidates that were still equal; `candidate` is a slug. */
  readonly votes: readonly { readonly candidate: string; readonly order: number }[]
  readonly notes: readonly string[]
}

/** In recusals, sheets and votes a candidate is named by its slug. */
export type CandidateFacts = { readonly slug: string; readonly name: string }

export type StandingFacts = {
  readonly rank: number
  /** "Terbaik I"; null below the winners. */
  readonly rankWord: string | null
  readonly candidate: CandidateFacts
  readonly total: string
  readonly tieBrokenBy: string | null
  readonly criteria: readonly {
    readonly id: string
    readonly points: string
    readonly weight: string
    readonly contribution: string
  }[]
  readonly assessors: readonly { readonly seat: string; readonly total: string; readonly dropped: boolean }[]
}
