/** What an assessor keeps of a signed sheet on paper: the marks as they were signed, and the seal that binds them. */
import { type Instant, wallTime, type Zone } from '../award/units/dates.ts'
import type { Day } from '../award/units/dates.ts'
import { writtenInstant } from '../wording/dates.ts'
import { tidied } from './fact-words.ts'
import { letterheadOf, secretariatOf } from './outreach-letters.ts'

export type SheetReceiptFacts = {
  readonly season: { readonly label: string; readonly placeName: string; readonly example: boolean }
  readonly zone: Zone
  readonly category: string
  readonly candidate: string
  /** The unsur, never a person. */
  readonly seat: string
  readonly signedAt: Instant
  readonly version: number
  /** In the order of the sheet, figures as people write them. */
  readonly marks: readonly {
    readonly criterion: string
    readonly weight: string
    readonly mark: string
    readonly comment: string
  }[]
  /** `sha256:` and 64 hexadecimal digits. */
  readonly seal: string
  readonly salt: string
}

export type SheetReceipt = {
  readonly paper: 'sheet-receipt'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: null }
  readonly category: string
  readonly candidate: string
  readonly seat: string
  readonly signed: string
  readonly version: string
  readonly rows: readonly {
    readonly criterion: string
    readonly weight: string
    readonly mark: string
    readonly comment: string
  }[]
  readonly seal: string
  readonly salt: string
  /** The seal proves it. */
  readonly proof: null
}

export function sheetReceipt(typed: SheetReceiptFacts): SheetReceipt {
  const facts = tidied(typed)
  return {
    paper: 'sheet-receipt',
    shape: 1,
    status: 'final',
    example: facts.season.example,
    issuer: secretariatOf(facts),
    fileDate: wallTime(facts.signedAt, facts.zone).day,
    letterhead: letterheadOf(facts),
    category: facts.category,
    candidate: facts.candidate,
    seat: facts.seat,
    signed: writtenInstant(facts.signedAt, facts.zone),
    version: String(facts.version),
    rows: facts.marks.map(({ comment, ...mark }) => ({ ...mark, comment: comment === '' ? '-' : comment })),
    seal: facts.seal,
    salt: facts.salt,
    proof: null,
  }
}
