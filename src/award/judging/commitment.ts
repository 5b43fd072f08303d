/**
 * What a signature binds. From the moment of signing a hash stands in the history, where the marks themselves do not: whoever
 * later shows marks and salt proves that they are the ones that were signed, and until then the hash tells nobody anything.
 */
import { canonicalText, type Fingerprint, fingerprintOf } from '../canonical/canonical.ts'
import { assert } from '../result.ts'
import { decimalFromHundredths } from '../units/hundredths.ts'
import type { Instant } from '../units/dates.ts'
import type { Mark, SheetKey } from './mark-sheet.ts'

/**
 * @property salt 32 hexadecimal digits from the dice: a mark of 0 to 100 would be guessed from a hash without it.
 * @property closed null for a sheet of the first format, which cannot be opened without giving its comments away.
 */
export type Commitment = { readonly hash: Fingerprint; readonly salt: string; readonly closed: ClosedPart | null }

/** Binds what stays closed when the marks are opened: version, moment and comments. @property salt is never published. */
export type ClosedPart = { readonly hash: Fingerprint; readonly salt: string }

/** A sheet at the moment of its signature: every panel criterion has a mark. */
export type SignedSheet = SheetKey & {
  readonly version: number
  readonly marks: readonly Mark[]
  readonly signedAt: Instant
}

/** What is hashed. It can be opened to the public: it says which seat gave which marks, neither when nor what was written beside them. */
export type CommittedSheet = {
  readonly format: typeof SHEET_FORMAT
  readonly province: string
  readonly season: number
  readonly category: string
  readonly candidate: string
  readonly seat: string
  /** Sorted by criterion, marks as decimal strings without trailing zeros. */
  readonly marks: readonly (readonly [criterion: string, mark: string])[]
  /** Binds version, moment and comments. */
  readonly closed: Fingerprint
  readonly salt: string
}

export const SHEET_FORMAT = 'paritrana-sheet/2'
const SALT = /^[0-9a-f]{32}$/

/** @param closed the hash of the closed part. */
export function committedSheet(
  { province, season, category, candidate, seat }: SheetKey,
  marks: CommittedSheet['marks'],
  { salt, closed }: { readonly salt: string; readonly closed: Fingerprint },
): CommittedSheet {
  return { format: SHEET_FORMAT, province, season, category, candidate, seat, marks, closed, salt }
}

function closedHash({ version, signedAt, marks }: SignedSheet, salt: string): Fingerprint {
  const comments = sorted(marks).map(({ criterion, comment }) => [criterion, comment])
  return fingerprintOf({ version, signedAt, comments, salt })
}

/** Of sheets that were signed before: one salt for all of it, so that opened marks would let comments be guessed. */
function firstFormat(sheet: SignedSheet, salt: string): object {
  const { province, season, category, candidate, seat, version, signedAt } = sheet
  const comments = sorted(sheet.marks).map(({ criterion, comment }) => [criterion, comment])
  const key = { province, season, category, candidate, seat, version, signedAt }
  const marks = markRows(sheet.marks)
  return { format: 'paritrana-sheet/1', ...key, marks, comments: fingerprintOf({ comments, salt }), salt }
}

function sorted(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1))
}

/** Sorted by criterion. */
export function markRows(marks: readonly Mark[]): CommittedSheet['marks'] {
  return sorted(marks).map(({ criterion, markHundredths }) => {
    assert(markHundredths !== null, 'a signed sheet has a mark for every criterion')
    return [criterion, decimalFromHundredths(markHundredths)]
  })
}

/** The receipt's very bytes: their SHA-256 is the hash, which any program can compute. */
export function receiptText(sheet: SignedSheet, bound: Omit<Commitment, 'hash'>): string {
  return canonicalText(boundSheet(sheet, bound))
}

function boundSheet(sheet: SignedSheet, { salt, closed }: Omit<Commitment, 'hash'>): object {
  if (!closed) return firstFormat(sheet, salt)
  return committedSheet(sheet, markRows(sheet.marks), { salt, closed: closedHash(sheet, closed.salt) })
}

export function commitmentTo(sheet: SignedSheet, salt: string, closedSalt: string): Commitment {
  assert(SALT.test(salt) && SALT.test(closedSalt), 'a salt has 32 hexadecimal digits')
  const closed = { hash: closedHash(sheet, closedSalt), salt: closedSalt }
  return { hash: fingerprintOf(boundSheet(sheet, { salt, closed })), salt, closed }
}

/** Whether these are the marks and comments that were signed. */
export function opens({ hash, ...bound }: Commitment, sheet: SignedSheet): boolean {
  return (
    fingerprintOf(boundSheet(sheet, bound)) === hash &&
    (!bound.closed || closedHash(sheet, bound.closed.salt) === bound.closed.hash)
  )
}
