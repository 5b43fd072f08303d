/**
 * What is published of a category, whole: the rules, the result, and, where the chair announced totals, everything it was ranked
 * from, each sheet with what opens its seal. One fingerprint covers all of it, and the entry of the publication records it.
 */
import { type Fingerprint, fingerprintOf } from '../canonical/canonical.ts'
import type { IssuedPaper } from './issued-paper.ts'
import { compareCodePoints } from '../canonical/code-points.ts'
import { type AdoptedResult, contestOf, type FrozenIndicator, nameOf } from '../decision/adopted-result.ts'
import { honoured } from '../honours/certificate.ts'
import { type Commitment, type CommittedSheet, committedSheet, markRows } from '../judging/commitment.ts'
import type { CategoryKey } from '../places/season-key.ts'
import type { GivenVote } from '../ranking/contest.ts'
import type { CountedSheet } from '../ranking/sheets.ts'
import { countedContest } from '../ranking/ranked-contest.ts'
import { accept, assert, refuse, type Result } from '../result.ts'
import { panelCriteria, type Rulebook } from '../rulebook/rulebook.ts'
import type { Instant } from '../units/dates.ts'

export const PUBLISHED_FORMAT = 'paritrana-published/1'

export type PublishedDocument = CategoryKey & {
  readonly format: typeof PUBLISHED_FORMAT
  readonly label: string
  readonly placeName: string
  readonly example: boolean
  /** Of the whole season, after its defaults. */
  readonly rulebook: Rulebook
  readonly rulebookHash: string
  readonly candidates: readonly { readonly candidate: string; readonly name: string }[]
  readonly standings: readonly PublishedStanding[]
  readonly unranked: readonly string[]
  readonly winners: readonly PublishedWinner[]
  /** Null where the chair announced no totals. */
  readonly inputs: PublishedInputs | null
  /** What bound each counted sheet when the result was adopted, sorted; empty where a sheet was signed before seals could be opened. */
  readonly commitments: readonly Fingerprint[]
  /** Minutes and certificates as they were issued, by name; left out where none were. */
  readonly papers?: readonly PublishedPaper[]
  /** Of the adopted result, as `rank` computes it. */
  readonly fingerprint: Fingerprint
  readonly adoptedAt: Instant
  readonly publishedAt: Instant
}

/** @property total null, like `tieBrokenBy`, where the chair announced no totals. */
export type PublishedStanding = {
  readonly rank: number
  readonly candidate: string
  readonly total: string | null
  readonly tieBrokenBy: string | null
}

export type PublishedWinner = { readonly rank: number; readonly candidate: string; readonly name: string }

export type PublishedInputs = {
  readonly sheets: readonly PublishedSheet[]
  readonly indicators: readonly FrozenIndicator[]
  readonly recusals: readonly (readonly [candidate: string, seat: string])[]
  readonly votes: readonly GivenVote[]
}

/** A counted sheet under its seat, never under a person. @property opening null in a category without commitments. */
export type PublishedSheet = {
  readonly candidate: string
  readonly seat: string
  readonly marks: CommittedSheet['marks']
  readonly opening: SheetOpening | null
}

export type PublishedPaper = Pick<IssuedPaper, 'name' | 'sha256'>

export type SheetOpening = { readonly salt: string; readonly closed: Fingerprint }

export type SheetCommitment = { readonly candidate: string; readonly seat: string; readonly commitment: Commitment }

export type Publishing = {
  readonly result: AdoptedResult
  readonly rulebook: Rulebook
  readonly totals: 'announced' | 'withheld'
  readonly commitments: readonly SheetCommitment[]
  readonly publishedAt: Instant
  readonly papers: readonly PublishedPaper[]
}

/** The marks that were frozen are not those that a seal binds: somebody has changed one of the two. */
export type PublishingRefusal = {
  readonly code: 'seals_do_not_open'
  readonly sheets: readonly { readonly candidate: string; readonly seat: string }[]
}

export function publishedDocument({
  result,
  rulebook,
  totals,
  commitments,
  publishedAt,
  papers,
}: Publishing): Result<PublishedDocument, PublishingRefusal> {
  const { season, category, ranked } = result
  const isAnnounced = totals === 'announced'
  const sheets = openedSheets(result, commitments)
  const torn = sheets.filter(({ isWhole }) => !isWhole)
  if (torn.length > 0)
    return refuse({
      code: 'seals_do_not_open',
      sheets: torn.map(({ sheet }) => ({ candidate: sheet.candidate, seat: sheet.seat })),
    })
  return accept({
    format: PUBLISHED_FORMAT,
    province: season.province,
    season: season.season,
    label: season.label,
    placeName: season.placeName,
    example: season.example,
    category: category.id,
    rulebook,
    rulebookHash: result.rulebook.hash,
    candidates: result.candidates.map(({ candidate, name }) => ({ candidate, name })),
    standings: ranked.standings.map(({ rank, candidate, total, tieBrokenBy }) => ({
      rank,
      candidate,
      total: isAnnounced ? total : null,
      tieBrokenBy: isAnnounced ? tieBrokenBy : null,
    })),
    unranked: ranked.unranked.map(({ candidate }) => candidate).toSorted(compareCodePoints),
    winners: honoured(category, ranked.standings).map(({ rank, candidate }) => ({
      rank,
      candidate,
      name: nameOf(result, candidate),
    })),
    inputs: isAnnounced
      ? {
          sheets: sheets.map(({ sheet }) => sheet),
          indicators: result.indicators,
          recusals: result.recusals.map(({ candidate, assessor }) => [candidate, assessor]),
          votes: result.votes,
        }
      : null,
    commitments: sheets.flatMap(({ hash }) => hash ?? []).toSorted(compareCodePoints),
    ...(papers.length > 0 ? { papers: papers.map(({ name, sha256 }) => ({ name, sha256 })) } : {}),
    fingerprint: ranked.fingerprint,
    adoptedAt: result.adoptedAt,
    publishedAt,
  })
}

type OpenedSheet = { readonly sheet: PublishedSheet; readonly hash: Fingerprint | null; readonly isWhole: boolean }

/** Every counted sheet of the frozen result with what opens it: all of them, or none where one was signed in the first format. */
function openedSheets(result: AdoptedResult, commitments: readonly SheetCommitment[]): readonly OpenedSheet[] {
  const { season, category } = result
  const key = { province: season.province, season: season.season, category: category.id }
  const criteria = panelCriteria(category)
  const counted = countedSheets(result)
  const seals = sealsOf(counted, commitments)
  return counted.map(({ candidate, assessor, marks }, nth) => {
    const rows = criteria.map(({ id }, at) => ({ criterion: id, markHundredths: marks[at] ?? null, comment: '' }))
    const sheet = { candidate, seat: assessor, marks: markRows(rows), opening: null }
    const seal = seals[nth]
    if (!seal) return { sheet, hash: null, isWhole: true }
    const opened = { ...sheet, opening: seal.opening }
    return { sheet: opened, hash: seal.hash, isWhole: sealOf(key, opened, seal.opening) === seal.hash }
  })
}

function countedSheets(result: AdoptedResult): readonly CountedSheet[] {
  const read = countedContest(contestOf(result))
  assert(read.ok, 'what was adopted can be counted')
  return read.value.counted
}

export type Seal = { readonly hash: Fingerprint; readonly opening: SheetOpening }

/** The seal of each sheet in its order; empty where one of them has none that could be opened alone. */
export function sealsOf(
  sheets: readonly Pick<CountedSheet, 'candidate' | 'assessor'>[],
  commitments: readonly SheetCommitment[],
): readonly Seal[] {
  const bound = new Map(commitments.map((each) => [`${each.candidate}/${each.seat}`, each.commitment]))
  const seals = sheets.flatMap(({ candidate, assessor }) => {
    const { hash, salt = '', closed = null } = bound.get(`${candidate}/${assessor}`) ?? {}
    return hash && closed ? [{ hash, opening: { salt, closed: closed.hash } }] : []
  })
  return seals.length === sheets.length ? seals : []
}

/** What must stand among the commitments for the sheet to be the one that was signed. */
export function sealOf(
  { province, season, category }: CategoryKey,
  { candidate, seat, marks }: PublishedSheet,
  opening: SheetOpening,
): Fingerprint {
  return fingerprintOf(committedSheet({ province, season, category, candidate, seat }, marks, opening))
}
