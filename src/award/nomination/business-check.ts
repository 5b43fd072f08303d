/**
 * What a business may find out by itself before it takes part: whether it meets what news reports name as the conditions for
 * businesses, and how far a file would be that holds what it typed. It decides nothing, and nothing of it is kept.
 *
 * Sources: every mandatory programme for all staff, no worker left out, orderly administration (press on the seasons 2024);
 * the programmes by size from PP 6/2025, article 4(3), which asks for them before the programme for lost jobs; workers,
 * wages, programmes and payment by the fifteenth of the next month from the agency's own list of orderly firms. No weight of
 * any of them was ever published.
 */
import { SECTORS, type Sector, SIZE_CLASSES, type SizeClass } from '../people/organisation.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { type EvidenceItem, evidenceItems } from './evidence.ts'
import { type FileSection, sectionsOf } from './file-sections.ts'
import { fileProgress, type SectionProgress } from './hand-in.ts'
import { ONLY_ITEM, type SectionDraft } from './section-draft.ts'
import type { ReadingFacts } from './section-reading.ts'
import { wholeNumberIn } from './whole-number.ts'

export const PROGRAMMES = ['jkk', 'jkm', 'jht', 'jp', 'jkp'] as const
export type Programme = (typeof PROGRAMMES)[number]

/** PP 6/2025, article 4(3); health insurance, which it names too, is another agency's. */
export const PROGRAMMES_ASKED: Readonly<Record<SizeClass, readonly Programme[]>> = {
  micro: ['jkk', 'jkm', 'jht'],
  small: ['jkk', 'jkm', 'jht'],
  medium: ['jkk', 'jkm', 'jht', 'jp'],
  large: ['jkk', 'jkm', 'jht', 'jp'],
}

const FIGURES = ['workers', 'registered', 'wagesPaid', 'wagesReported', 'monthsOwed', 'monthsOnTime'] as const
export type Figure = (typeof FIGURES)[number]

const ANSWERS = ['reporting', 'partners'] as const
export type YesNoQuestion = (typeof ANSWERS)[number]

export type BusinessDraft = Readonly<Record<Figure | YesNoQuestion | 'sizeClass' | 'sector', string>> & {
  readonly programmes: readonly string[]
}

/** Null where nothing was said. */
export type Business = Readonly<Record<Figure, number | null>> &
  Readonly<Record<YesNoQuestion, boolean | null>> & {
    readonly sizeClass: SizeClass
    readonly sector: Sector
    readonly programmes: readonly Programme[]
  }

export const MONTHS = 12
const WORKERS_MAX = 10_000_000

export type BusinessFlaw =
  | { readonly code: 'size_class_missing' }
  | { readonly code: 'sector_missing' }
  | { readonly code: 'figure_unreadable'; readonly field: Figure }
  | { readonly code: 'more_registered_than_workers' }
  | { readonly code: 'more_months_than_a_year'; readonly field: Figure; readonly months: number }

/** What was typed as figures, or everything that cannot be read at once. Empty says nothing and is no mistake. */
export function businessFrom(draft: BusinessDraft): Result<Business, readonly BusinessFlaw[]> {
  const sizeClass = SIZE_CLASSES.find((known) => known === draft.sizeClass)
  const sector = SECTORS.find((known) => known === draft.sector)
  const flaws: BusinessFlaw[] = []
  if (!sizeClass) flaws.push({ code: 'size_class_missing' })
  if (!sector) flaws.push({ code: 'sector_missing' })
  const figure = (field: Figure, max: number): number | null => {
    if (draft[field].trim() === '') return null
    const read = wholeNumberIn(draft[field].replace(/^\s*Rp\.?\s*/i, '').replace(/,00\s*$/, ''), max)
    if (read === null) flaws.push({ code: 'figure_unreadable', field })
    return read
  }
  const figures = {
    workers: figure('workers', WORKERS_MAX),
    registered: figure('registered', WORKERS_MAX),
    wagesPaid: figure('wagesPaid', Number.MAX_SAFE_INTEGER),
    wagesReported: figure('wagesReported', Number.MAX_SAFE_INTEGER),
    monthsOwed: figure('monthsOwed', 1_200),
    monthsOnTime: figure('monthsOnTime', 1_200),
  }
  const { workers, registered, monthsOnTime } = figures
  if (workers !== null && registered !== null && registered > workers)
    flaws.push({ code: 'more_registered_than_workers' })
  if (monthsOnTime !== null && monthsOnTime > MONTHS)
    flaws.push({ code: 'more_months_than_a_year', field: 'monthsOnTime', months: MONTHS })
  if (flaws.length > 0 || !sizeClass || !sector) return refuse(flaws)
  const programmes = PROGRAMMES.filter((known) => draft.programmes.includes(known))
  const answers = { reporting: said(draft.reporting), partners: said(draft.partners) }
  return accept({ ...figures, ...answers, sizeClass, sector, programmes })
}

function said(text: string): boolean | null {
  return text === 'ya' ? true : text === 'tidak' ? false : null
}

export type BusinessCheckId = 'programmes' | 'workers' | 'wages' | 'arrears' | 'on_time' | 'reporting' | 'partners'

export type BusinessCheck = {
  readonly id: BusinessCheckId
  /** A condition of taking part; the others speak for a business and keep nobody out. */
  readonly condition: boolean
  readonly is: 'met' | 'unmet' | 'unknown'
  /** What is missing to it: programmes by their letters, or a number of workers, rupiah or months. */
  readonly missing: readonly Programme[] | number | null
}

/** In the order in which people are told. */
export function businessChecks(business: Business): readonly BusinessCheck[] {
  const { workers, registered, wagesPaid, wagesReported, monthsOwed, monthsOnTime } = business
  const programmes = PROGRAMMES_ASKED[business.sizeClass].filter((asked) => !business.programmes.includes(asked))
  return [
    { id: 'programmes', condition: true, is: programmes.length === 0 ? 'met' : 'unmet', missing: programmes },
    shortBy('workers', true, workers, registered),
    shortBy('wages', true, wagesPaid, wagesReported),
    shortBy('arrears', true, monthsOwed, 0),
    shortBy('on_time', false, MONTHS, monthsOnTime),
    answered('reporting', business.reporting),
    answered('partners', business.partners),
  ]
}

function shortBy(id: BusinessCheckId, condition: boolean, asked: number | null, is: number | null): BusinessCheck {
  if (asked === null || is === null) return { id, condition, is: 'unknown', missing: null }
  const missing = Math.max(0, asked - is)
  return { id, condition, is: missing === 0 ? 'met' : 'unmet', missing }
}

function answered(id: BusinessCheckId, answer: boolean | null): BusinessCheck {
  return { id, condition: false, is: answer === null ? 'unknown' : answer ? 'met' : 'unmet', missing: null }
}

/** `ready`: every condition is met; `not_yet`: one is not; `unsure`: of one nothing was said. */
export type Readiness = 'ready' | 'not_yet' | 'unsure'

export function readinessOf(checks: readonly BusinessCheck[]): Readiness {
  const conditions = checks.filter(({ condition }) => condition)
  if (conditions.some(({ is }) => is === 'unmet')) return 'not_yet'
  return conditions.every(({ is }) => is === 'met') ? 'ready' : 'unsure'
}

export type FutureFile = {
  /** Required fields of the sections that must be there: how many the typed figures answer. */
  readonly done: number
  readonly of: number
  readonly sections: readonly (SectionProgress & { readonly required: boolean })[]
  readonly evidence: readonly EvidenceItem[]
}

/** The file that this business would have in these categories, filled with what was typed and nothing else. */
export function futureFile(business: Business, categories: readonly Category[], facts: ReadingFacts): FutureFile {
  const sections = sectionsOf('business', categories)
  const progress = fileProgress(sections, draftsOf(business), facts)
  const withNeed = progress.map((one) => ({ ...one, required: needs(sections, one.section) }))
  const required = withNeed.filter((one) => one.required)
  const sum = (count: (one: SectionProgress) => number) => required.reduce((all, one) => all + count(one), 0)
  const evidence = evidenceItems(categories)
  return { done: sum(({ done }) => done), of: sum(({ of }) => of), sections: withNeed, evidence }
}

function needs(sections: readonly FileSection[], id: string): boolean {
  return sections.some((section) => section.id === id && section.required)
}

function draftsOf({ workers, registered, monthsOwed, programmes }: Business): ReadonlyMap<string, SectionDraft> {
  const texts = {
    pekerja: workers === null ? '' : String(workers),
    terdaftar: registered === null ? '' : String(registered),
    tertunggak_bulan: monthsOwed === null ? '' : String(monthsOwed),
    program: programmes.map((one) => one.toUpperCase()).join(', '),
  }
  const fields = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
  return new Map([['kepesertaan', { items: [{ id: ONLY_ITEM, fields }] }]])
}
