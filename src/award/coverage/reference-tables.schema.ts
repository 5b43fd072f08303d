/** The tables of published facts that come with the program: their shape at the door. What a source does not print is null. */
import { z } from 'zod'
import { decimalFromText, type Decimal } from '../units/decimal.ts'
import { isAsOf } from './as-of.ts'
import type { CoverageTarget } from './coverage-target.ts'

const text = z.string().trim()
const filled = text.min(1)
const year = z.string().regex(/^\d{4}$/).transform(Number) // prettier-ignore
const count = z.union([
  z.literal('').transform(() => null),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
])
const percent = z
  .string()
  .regex(/^(?:\d{1,3}(?:\.\d+)?)?$/)
  .transform((cell): Decimal | null => {
    const read = decimalFromText(cell)
    return read.ok ? read.value : null
  })
const placeCode = z.string().regex(/^(?:ID|R-[A-Z]+|\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?)$/)

export const targetRow = z
  .object({
    scope_code: placeCode,
    year,
    target_pct: percent,
    target_members: count,
    framework: filled,
    source: filled,
    note: text,
  })
  .transform((row): CoverageTarget => ({
    placeCode: row.scope_code,
    year: row.year,
    percent: row.target_pct,
    members: row.target_members,
    framework: row.framework,
    source: row.source,
    note: row.note,
  }))

/** `SCHOLARSHIP` are the children's scholarships of JKK and JKM; `ALL` is every programme together. */
export const CLAIM_PROGRAMMES = ['ALL', 'JKK', 'JKM', 'JHT', 'JP', 'JKP', 'SCHOLARSHIP'] as const

/** Claims paid in a place in a year; the amount in whole rupiah. */
export const claimRow = z
  .object({
    code: placeCode,
    name: filled,
    year,
    programme: z.enum(CLAIM_PROGRAMMES),
    claims: count,
    beneficiaries: count,
    amount_idr: count,
    source: filled,
    note: text,
  })
  .transform(({ code, name, amount_idr, ...row }) => ({
    placeCode: code,
    placeName: name,
    ...row,
    amountRupiah: amount_idr,
  }))
export type PaidClaims = z.output<typeof claimRow>

/** The labour force survey as reported: heads, and percentages of the employed (formal) and of the labour force. */
export const workforceRow = z
  .object({
    code: placeCode,
    name: filled,
    period: z.string().refine(isAsOf, 'a year, a month or a day'),
    working_age: count,
    labour_force: count,
    employed: count,
    formal: count,
    informal: count,
    formal_pct: percent,
    unemployed: count,
    tpt_pct: percent,
    source: filled,
    note: text,
  })
  .transform((row) => ({
    placeCode: row.code,
    placeName: row.name,
    asOf: row.period,
    workingAge: row.working_age,
    labourForce: row.labour_force,
    employed: row.employed,
    formal: row.formal,
    informal: row.informal,
    formalPercent: row.formal_pct,
    unemployed: row.unemployed,
    unemploymentPercent: row.tpt_pct,
    source: row.source,
    note: row.note,
  }))
export type Workforce = z.output<typeof workforceRow>
