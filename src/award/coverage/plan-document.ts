/** A plan as it is kept: its lines, and the facts about the place that say what it reaches. Nothing in it is computed. */
import { accept, refuse, type Result } from '../result.ts'
import { type Decimal, decimalFromText } from '../units/decimal.ts'
import { rupiahFromText, RUPIAH_MAX } from '../units/rupiah.ts'
import type { FundAvailable } from './plan-concerns.ts'
import { PLAN_FUNDS, type PlanFund } from './plan-fund.ts'
import {
  isCountable,
  isEmptyLine,
  type NumberedFlaw,
  PLAN_LINES_MAX,
  type PlanLine,
  type PlanLineDraft,
  planLinesFrom,
} from './protection-plan.ts'

export type PlanDocument = {
  readonly title: string
  readonly note: string
  /** Vulnerable workers of the place, and who counted them. */
  readonly universe: { readonly heads: number; readonly source: string } | null
  /** Members and workers before the plan, on one base, and where that stands. */
  readonly coverage: { readonly covered: number; readonly eligible: number; readonly source: string } | null
  readonly targetPercent: Decimal | null
  readonly available: readonly FundAvailable[]
  /** Of the season's list, such as those of Astacita. */
  readonly tags: readonly string[]
  readonly lines: readonly PlanLine[]
}

export type PlanTextField =
  | 'title'
  | 'note'
  | 'universe'
  | 'universeSource'
  | 'covered'
  | 'eligible'
  | 'coverageSource'
  | 'targetPercent'

export type PlanDraft = Readonly<Record<PlanTextField, string>> & {
  readonly available: Readonly<Partial<Record<PlanFund, string>>>
  readonly tags: readonly string[]
  readonly lines: readonly PlanLineDraft[]
}

export type PlanFlaw =
  | { readonly code: 'plan_text_missing'; readonly field: PlanTextField }
  | { readonly code: 'plan_text_too_long'; readonly field: PlanTextField; readonly charactersMax: number }
  | { readonly code: 'plan_number_invalid'; readonly field: PlanTextField }
  | { readonly code: 'plan_available_invalid'; readonly fund: PlanFund }
  | { readonly code: 'plan_without_lines' }
  | { readonly code: 'plan_too_many_lines'; readonly max: number }
  | { readonly code: 'plan_total_too_large'; readonly rupiahMax: number }
  | ({ readonly code: 'plan_line_refused' } & NumberedFlaw)

const CHARACTERS_MAX = { title: 160, note: 2_000, universeSource: 300, coverageSource: 300 } as const
const HEADS = /^\d{1,9}$|^\d{1,3}(\.\d{3}){1,2}$|^\d{1,3}(,\d{3}){1,2}$/

/** @param tags the season's own; others are dropped. */
export function planFrom(draft: PlanDraft, tags: readonly string[]): Result<PlanDocument, readonly PlanFlaw[]> {
  const text = (field: 'title' | 'universeSource' | 'coverageSource') =>
    draft[field].normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const heads = (field: 'universe' | 'covered' | 'eligible') => headsFrom(draft[field])
  const target = draft.targetPercent.trim() === '' ? null : decimalFromText(draft.targetPercent.replace('%', ''))
  const lines = planLinesFrom(draft.lines)
  const flaws: readonly PlanFlaw[] = [
    ...textFlaws(draft),
    ...factFlaws(draft),
    ...(target && (!target.ok || target.value.startsWith('-'))
      ? [{ code: 'plan_number_invalid', field: 'targetPercent' } as const]
      : []),
    ...PLAN_FUNDS.flatMap((fund) =>
      rupiahOf(draft, fund) === 'wrong' ? [{ code: 'plan_available_invalid', fund } as const] : [],
    ),
    ...lineFlaws(draft.lines),
    ...(lines.ok && !isCountable(lines.value)
      ? [{ code: 'plan_total_too_large', rupiahMax: RUPIAH_MAX } as const]
      : []),
    ...(lines.ok ? [] : lines.refusal.map((flaw) => ({ code: 'plan_line_refused', ...flaw }) as const)),
  ]
  if (flaws.length > 0 || !lines.ok) return refuse(flaws)
  const [universe, covered, eligible] = [heads('universe'), heads('covered'), heads('eligible')]
  return accept({
    title: text('title'),
    note: draft.note.trim(),
    universe: universe === null ? null : { heads: universe, source: text('universeSource') },
    coverage: covered === null || eligible === null ? null : { covered, eligible, source: text('coverageSource') },
    targetPercent: target?.ok ? target.value : null,
    available: PLAN_FUNDS.flatMap((fund) => {
      const rupiah = rupiahOf(draft, fund)
      return typeof rupiah === 'number' ? [{ fund, rupiah }] : []
    }),
    tags: tags.filter((tag) => draft.tags.includes(tag)),
    lines: lines.value,
  })
}

function headsFrom(text: string): number | null {
  const typed = text.trim()
  return HEADS.test(typed) ? Number(typed.replaceAll(/[.,]/g, '')) : null
}

function rupiahOf({ available }: PlanDraft, fund: PlanFund): number | null | 'wrong' {
  const text = available[fund]?.trim() ?? ''
  if (text === '') return null
  const read = rupiahFromText(text)
  return read.ok ? read.value : 'wrong'
}

function textFlaws(draft: PlanDraft): readonly PlanFlaw[] {
  const tooLong = (Object.keys(CHARACTERS_MAX) as (keyof typeof CHARACTERS_MAX)[]).flatMap((field) =>
    draft[field].trim().length > CHARACTERS_MAX[field]
      ? [{ code: 'plan_text_too_long', field, charactersMax: CHARACTERS_MAX[field] } as const]
      : [],
  )
  return draft.title.trim() === '' ? [{ code: 'plan_text_missing', field: 'title' }, ...tooLong] : tooLong
}

/** Members and workers come together, and every count with its source. */
function factFlaws(draft: PlanDraft): readonly PlanFlaw[] {
  const given = (field: PlanTextField) => draft[field].trim() !== ''
  const isCoverage = given('covered') || given('eligible')
  const asked = [
    ...(given('universe') ? (['universe'] as const) : []),
    ...(isCoverage ? (['covered', 'eligible'] as const) : []),
  ]
  const sources = [
    ...(given('universe') ? (['universeSource'] as const) : []),
    ...(isCoverage ? (['coverageSource'] as const) : []),
  ]
  return [
    ...asked
      .filter((field) => !((headsFrom(draft[field]) ?? -1) >= (field === 'eligible' ? 1 : 0)))
      .map((field) => ({ code: 'plan_number_invalid', field }) as const),
    ...sources.filter((field) => !given(field)).map((field) => ({ code: 'plan_text_missing', field }) as const),
  ]
}

function lineFlaws(lines: readonly PlanLineDraft[]): readonly PlanFlaw[] {
  const filled = lines.filter((line) => !isEmptyLine(line)).length
  if (filled === 0) return [{ code: 'plan_without_lines' }]
  return filled > PLAN_LINES_MAX ? [{ code: 'plan_too_many_lines', max: PLAN_LINES_MAX }] : []
}
