/**
 * What a signature binds. From the moment of signing a hash stands in the history, where the marks themselves do not: whoever
 * later shows marks and salt proves that they are the ones that were signed, and until then the hash tells nobody anything.
 */
import { canonicalText, type Fingerprint, fingerprintOf } from '../canonical/canonical.ts'
import { assert } from '../result.ts'
import { decimalFromHundredths } from '../units/hundredths.ts'
import type { Instant } from '../units/dates.ts'
import type { Mark, SheetKey } from './mark-sheet.ts'

/** @property salt 32 hexadecimal digits from the dice: a mark of 0 to 100 would be guessed from a hash without it. */
export type Commitment = { readonly hash: Fingerprint; readonly salt: string }

/** A sheet at the moment of its signature: every panel criterion has a mark. */
export type SignedSheet = SheetKey & {
  readonly version: number
  readonly marks: readonly Mark[]
  readonly signedAt: Instant
}

/** Comments are bound by a hash of their own, so that marks can be opened to the public while comments stay inside. */
export type CommittedSheet = {
  readonly format: 'paritrana-sheet/1'
  readonly province: string
  readonly season: number
  readonly category: string
  readonly candidate: string
  readonly seat: string
  readonly version: number
  readonly signedAt: Instant
  /** Sorted by criterion, marks as decimal strings without trailing zeros. */
  readonly marks: readonly (readonly [criterion: string, mark: string])[]
  readonly comments: Fingerprint
  readonly salt: string
}

export function committedSheet(sheet: SignedSheet, salt: string): CommittedSheet {
  assert(/^[0-9a-f]{32}$/.test(salt), 'a salt has 32 hexadecimal digits')
  const { province, season, category, candidate, seat, version, signedAt } = sheet
  const marks = sheet.marks.toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1))
  return {
    format: 'paritrana-sheet/1',
    province,
    season,
    category,
    candidate,
    seat,
    version,
    signedAt,
    marks: marks.map(({ criterion, markHundredths }) => {
      assert(markHundredths !== null, 'a signed sheet has a mark for every criterion')
      return [criterion, decimalFromHundredths(markHundredths)]
    }),
    comments: fingerprintOf({ comments: marks.map(({ criterion, comment }) => [criterion, comment]), salt }),
    salt,
  }
}

/** The receipt's very bytes: their SHA-256 is the hash, which any program can compute. */
export function receiptText(sheet: SignedSheet, salt: string): string {
  return canonicalText(committedSheet(sheet, salt))
}

export function commitmentTo(sheet: SignedSheet, salt: string): Commitment {
  return { hash: fingerprintOf(committedSheet(sheet, salt)), salt }
}

/** Whether these are the marks and comments that were signed. */
export function opens({ hash, salt }: Commitment, sheet: SignedSheet): boolean {
  return commitmentTo(sheet, salt).hash === hash
}
