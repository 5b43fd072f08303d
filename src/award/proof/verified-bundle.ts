/**
 * Recomputes a published result from its bundle alone: who signed the ledger, that the entries stand in it, that they record just
 * this document, that every sheet is the one whose seal was fixed before anybody saw a mark, and that these sheets give these ranks.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { fingerprintOf } from '../canonical/canonical.ts'
import { compareCodePoints } from '../canonical/code-points.ts'
import type { Contest, RankedContest } from '../ranking/contest.ts'
import { rankedContest } from '../ranking/ranked-contest.ts'
import { accept, refuse, type Result } from '../result.ts'
import { rulebookHash } from '../rulebook/rulebook-hash.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { fraction } from '../units/fraction.ts'
import { hundredthsFromDecimal } from '../units/hundredths.ts'
import { bytesFromBase64 } from './base64.ts'
import type { Bundle, OpenedEntry } from './bundle.ts'
import { checkedCheckpoint, type Checkpoint, verifierFromText } from './checkpoint.ts'
import { type Hash, isSame, rootFromInclusion } from './hash-tree.ts'
import { entryLeaf } from './ledger-entry.ts'
import { type PublishedDocument, type PublishedSheet, sealOf, type PublishedWinner } from './published-document.ts'

/** @property entry which part of the bundle: `checkpoint`, `entries.adoption`, `document.inputs.sheets[3]`. */
export type BundleProblem = { readonly entry: string; readonly what: BundleProblemCode }

export type BundleProblemCode =
  | 'verifier_unreadable'
  | 'verifier_is_another'
  | 'checkpoint_unreadable'
  | 'checkpoint_not_signed_by'
  | 'checkpoint_signature_wrong'
  | 'checkpoint_of_another_ledger'
  | 'entry_not_in_the_ledger'
  | 'entry_of_another_deed'
  | 'entry_out_of_order'
  | 'detail_does_not_fit_its_hash'
  | 'detail_unreadable'
  | 'document_is_not_the_one_recorded'
  | 'result_is_not_the_one_adopted'
  | 'rules_are_not_the_ones_adopted'
  | 'category_not_in_the_rules'
  | 'commitments_are_not_those_recorded'
  | 'sheet_unreadable'
  | 'sheet_twice'
  | 'sheet_does_not_open'
  | 'sheet_missing'
  | 'ranking_refused'
  | 'standing_is_another'
  | 'unranked_are_others'
  | 'fingerprint_is_another'
  | 'winners_are_others'

export type VerifiedBundle = {
  /** How many things were checked: parts of the ledger, sheets, ranks and winners. */
  readonly checked: number
  readonly winners: readonly PublishedWinner[]
  /** False where no totals were announced: ranks then stand as they were recorded. */
  readonly isRecomputed: boolean
  /** False for a category in which sheets were signed before seals could be opened: its marks are bound by the publication alone. */
  readonly isSealed: boolean
  /** Counted sheets whose seal is younger than the closing: a mark was changed in the plenary. */
  readonly changedAfterClosing: number
}

export type VerifyOptions = {
  /** `name+hash+key`, from a source other than the bundle: whom the reader believes. */
  readonly believed?: string
}

/** How many of all sheets are done, told now and then. */
export type VerifyingProgress = { readonly done: number; readonly all: number }

type Checked<Value> = Result<Value, BundleProblem>

function problem(entry: string, what: BundleProblemCode): { readonly ok: false; readonly refusal: BundleProblem } {
  return refuse({ entry, what })
}

export function verifiedBundle(
  bundle: Bundle,
  options: VerifyOptions = {},
  progress: (progress: VerifyingProgress) => void = () => {},
): Checked<VerifiedBundle> {
  const steps = verifyingBundle(bundle, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    progress(step.value)
  }
}

/** The same in steps, so that a page can be drawn between them. */
export function* verifyingBundle(
  bundle: Bundle,
  options: VerifyOptions = {},
): Generator<VerifyingProgress, Checked<VerifiedBundle>> {
  const checkpoint = signedCheckpoint(bundle, options.believed)
  if (!checkpoint.ok) return checkpoint
  const entries = recordedEntries(bundle, checkpoint.value)
  if (!entries.ok) return entries
  const { document } = bundle
  const recorded = recordedResult(document, entries.value)
  if (!recorded.ok) return recorded
  const sheets = yield* sealedSheets(document)
  if (!sheets.ok) return sheets
  const ranked = recomputed(document, recorded.value)
  if (!ranked.ok) return ranked
  const winners = honoured(document, recorded.value)
  if (!winners.ok) return winners
  const closed = new Set(commitmentsIn(entries.value.closing))
  return accept({
    checked:
      1 + Object.keys(bundle.entries).length + sheets.value + document.standings.length + document.winners.length,
    winners: document.winners,
    isRecomputed: document.inputs !== null,
    isSealed: document.commitments.length > 0,
    changedAfterClosing: document.commitments.filter((hash) => !closed.has(hash)).length,
  })
}

function signedCheckpoint({ verifier, checkpoint, document }: Bundle, believed?: string): Checked<Checkpoint> {
  const signer = verifierFromText(verifier)
  if (!signer) return problem('verifier', 'verifier_unreadable')
  if (believed !== undefined && believed !== verifier) return problem('verifier', 'verifier_is_another')
  const note = checkedCheckpoint(checkpoint, signer)
  if (!note.ok) return problem('checkpoint', note.refusal.code)
  const { origin } = note.value
  const isOurs = origin === signer.name && origin.endsWith(`/${document.season}/${document.province}`)
  return isOurs ? note : problem('checkpoint', 'checkpoint_of_another_ledger')
}

type Facts = Readonly<Record<string, unknown>>
type Entries = { readonly closing: Facts; readonly adoption: Facts; readonly publication: Facts }

/** The three deeds in their order, each at its place in the ledger, each with the detail it was recorded with. */
function recordedEntries({ entries, document }: Bundle, checkpoint: Checkpoint): Checked<Entries> {
  const closing = openedEntry('closing', 'category_closed', entries.closing, document, checkpoint)
  if (!closing.ok) return closing
  const adoption = openedEntry('adoption', 'result_adopted', entries.adoption, document, checkpoint)
  if (!adoption.ok) return adoption
  const publication = openedEntry('publication', 'result_published', entries.publication, document, checkpoint)
  if (!publication.ok) return publication
  if (entries.closing.position >= entries.adoption.position) return problem('entries.adoption', 'entry_out_of_order')
  if (entries.adoption.position >= entries.publication.position)
    return problem('entries.publication', 'entry_out_of_order')
  return accept({ closing: closing.value, adoption: adoption.value, publication: publication.value })
}

function openedEntry(
  name: string,
  deed: string,
  { entry, position, proof, salt, detail }: OpenedEntry,
  { province, season, category }: PublishedDocument,
  { size, root }: Checkpoint,
): Checked<Facts> {
  const at = `entries.${name}`
  const hashes = proof.map(bytesFromBase64)
  const beside = hashes.filter((hash): hash is Hash => hash?.length === root.length)
  if (beside.length !== hashes.length) return problem(at, 'entry_not_in_the_ledger')
  const reached = rootFromInclusion(entryLeaf(entry), position, size, beside)
  if (!reached || !isSame(reached, root)) return problem(at, 'entry_not_in_the_ledger')
  const isOfDeed =
    entry.deed === deed && entry.subject === category && entry.province === province && entry.season === season
  if (!isOfDeed) return problem(at, 'entry_of_another_deed')
  if (bytesToHex(sha256(utf8ToBytes(salt + detail))) !== entry.payloadHash)
    return problem(at, 'detail_does_not_fit_its_hash')
  const facts = factsOf(detail)
  return facts ? accept(facts) : problem(at, 'detail_unreadable')
}

function factsOf(detail: string): Facts | null {
  try {
    const { after } = JSON.parse(detail) as { readonly after?: unknown }
    return typeof after === 'object' && after !== null ? (after as Facts) : null
  } catch {
    return null
  }
}

/** Empty for a deed that was recorded before commitments were. */
function commitmentsIn(facts: Facts): readonly string[] {
  const { commitments } = facts
  return Array.isArray(commitments) ? commitments.map(String) : []
}

/** The document is the one that was published, of the result that was adopted, under the rules it was adopted under. */
function recordedResult(document: PublishedDocument, { adoption, publication }: Entries): Checked<Category> {
  if (publication['document'] !== fingerprintOf(document))
    return problem('document', 'document_is_not_the_one_recorded')
  if (publication['totals'] !== (document.inputs ? 'announced' : 'withheld'))
    return problem('document.inputs', 'document_is_not_the_one_recorded')
  if (adoption['fingerprint'] !== document.fingerprint)
    return problem('document.fingerprint', 'result_is_not_the_one_adopted')
  const isAdopted =
    adoption['rulebookHash'] === document.rulebookHash && rulebookHash(document.rulebook) === document.rulebookHash
  if (!isAdopted) return problem('document.rulebook', 'rules_are_not_the_ones_adopted')
  const recorded = commitmentsIn(adoption)
  const isSameList =
    recorded.length === document.commitments.length && recorded.every((hash, at) => hash === document.commitments[at])
  if (!isSameList) return problem('document.commitments', 'commitments_are_not_those_recorded')
  const category = document.rulebook.categories?.find(({ id }) => id === document.category)
  return category ? accept(category) : problem('document.rulebook', 'category_not_in_the_rules')
}

const SHEETS_BETWEEN_PROGRESS = 500

/** Each sheet opens one commitment, and none is left over. @returns how many sheets there are. */
function* sealedSheets(document: PublishedDocument): Generator<VerifyingProgress, Checked<number>> {
  if (!document.inputs) return accept(0)
  const left = new Set<string>(document.commitments)
  const isSealed = left.size > 0
  const seen = new Set<string>()
  const { sheets } = document.inputs
  for (const [nth, sheet] of sheets.entries()) {
    const at = `document.inputs.sheets[${nth}]`
    const name = JSON.stringify([sheet.candidate, sheet.seat])
    if (seen.has(name)) return problem(at, 'sheet_twice')
    seen.add(name)
    const opens = isSealed
      ? sheet.opening !== null && left.delete(sealOf(document, sheet, sheet.opening))
      : sheet.opening === null
    if (!opens) return problem(at, 'sheet_does_not_open')
    if (nth % SHEETS_BETWEEN_PROGRESS === 0) yield { done: nth, all: sheets.length }
  }
  yield { done: sheets.length, all: sheets.length }
  return left.size > 0 ? problem('document.commitments', 'sheet_missing') : accept(sheets.length)
}

/** Null where no totals were announced. */
function recomputed(document: PublishedDocument, category: Category): Checked<RankedContest | null> {
  if (!document.inputs) return accept(null)
  const contest = contestIn(document, document.inputs, category)
  if (!contest.ok) return contest
  const ranked = ranking(contest.value)
  if (!ranked?.ok) return problem('document.inputs', 'ranking_refused')
  const { standings, unranked, fingerprint } = ranked.value
  for (const [nth, standing] of standings.entries()) {
    const told = document.standings[nth]
    const isSameStanding =
      told?.candidate === standing.candidate &&
      told.rank === standing.rank &&
      told.total === standing.total &&
      told.tieBrokenBy === standing.tieBrokenBy
    if (!isSameStanding) return problem(`document.standings[${nth}]`, 'standing_is_another')
  }
  if (standings.length !== document.standings.length)
    return problem(`document.standings[${standings.length}]`, 'standing_is_another')
  const left = unranked.map(({ candidate }) => candidate).toSorted(compareCodePoints)
  if (fingerprintOf(left) !== fingerprintOf(document.unranked))
    return problem('document.unranked', 'unranked_are_others')
  if (fingerprint !== document.fingerprint) return problem('document.fingerprint', 'fingerprint_is_another')
  return accept(ranked.value)
}

/** Null where the rules or the figures are such that nothing can be ranked with them. */
function ranking(contest: Contest): ReturnType<typeof rankedContest> | null {
  try {
    return rankedContest(contest)
  } catch {
    return null
  }
}

function contestIn(
  { candidates }: PublishedDocument,
  { sheets, indicators, recusals, votes }: NonNullable<PublishedDocument['inputs']>,
  category: Category,
): Checked<Contest> {
  const marks: Contest['marks'][number][] = []
  for (const [nth, sheet] of sheets.entries()) {
    const read = marksIn(sheet)
    if (!read) return problem(`document.inputs.sheets[${nth}]`, 'sheet_unreadable')
    marks.push(...read)
  }
  return accept({
    category,
    marks,
    indicators: indicators.map(({ numerator, denominator, ...rest }) => ({
      ...rest,
      value: fraction(BigInt(numerator), BigInt(denominator)),
    })),
    recusals: recusals.map(([candidate, assessor]) => ({ candidate, assessor, reason: '' })),
    votes,
    candidates: candidates.map(({ candidate }) => candidate),
  })
}

function marksIn({ candidate, seat, marks }: PublishedSheet): Contest['marks'] | null {
  const read = marks.map(([criterion, mark]) => {
    const hundredths = hundredthsFromDecimal(mark)
    return hundredths.ok ? { candidate, assessor: seat, criterion, markHundredths: hundredths.value } : null
  })
  return read.includes(null) ? null : read.filter((mark) => mark !== null)
}

/** Every rank that the rules honour, and nobody else, under the name the document gives them. */
function honoured(document: PublishedDocument, { winners }: Category): Checked<true> {
  const names = new Map(document.candidates.map(({ candidate, name }) => [candidate, name]))
  const expected = document.standings.filter(({ rank }) => rank <= winners)
  const isSameList =
    expected.length === document.winners.length &&
    document.winners.every(
      ({ rank, candidate, name }, at) =>
        expected[at]?.rank === rank && expected[at].candidate === candidate && names.get(candidate) === name,
    )
  return isSameList ? accept(true) : problem('document.winners', 'winners_are_others')
}
