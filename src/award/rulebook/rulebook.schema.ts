import { z } from 'zod'
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import type { DecimalRefusal } from '../units/decimal.ts'
import { COUNTED_BASES } from '../units/coverage-base.ts'
import { decimalFromText, decimalsOf } from '../units/decimal.ts'
import type { JsonPath, JsonRefusal, TextPlace } from './json-text.ts'
import { readJsonText } from './json-text.ts'
import type { Rulebook } from './rulebook.ts'
import type { RulebookFlaw } from './rulebook-flaws.ts'
import type { RulebookConcern } from './rulebook-concerns.ts'
import { rulebookConcerns } from './rulebook-concerns.ts'
import { rulebookFlaws } from './rulebook-flaws.ts'

/** What is wrong with one part of a rulebook document, and where. */
export type RulebookRefusal = JsonRefusal | ((RulebookFlaw | FieldFault) & Placed)

type Placed = { readonly path: JsonPath; readonly at: TextPlace }

export type FieldFault =
  | DecimalRefusal
  | { readonly code: 'field_missing' }
  | { readonly code: 'field_wrong_kind'; readonly expected: string }
  | { readonly code: 'field_not_allowed'; readonly allowed: readonly string[] }
  | { readonly code: 'field_too_small'; readonly minimum: string }
  | { readonly code: 'field_too_large'; readonly maximum: string }
  | { readonly code: 'field_not_readable' }

/** Something that is allowed and probably not meant. */
export type PlacedConcern = RulebookConcern & Placed

/** A field the schema does not know: it is left out, and whoever wrote it should hear so. */
export type UnknownField = { readonly code: 'field_unknown' } & Placed

const NAME_LENGTH_MAX = 200
const TEXT_LENGTH_MAX = 1000

const decimal = z.union([z.number(), z.string()]).transform((given, context) => {
  const read = decimalFromText(typeof given === 'number' ? plainNumber(given) : given)
  if (read.ok) return read.value
  context.addIssue({ code: 'custom', params: read.refusal })
  return z.NEVER
})

const id = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)
/** No database keeps a NUL, and half a character has no UTF-8 to be hashed. */
const storable = /^[^\0\p{Cs}]*$/u
const name = z.string().trim().min(1).max(NAME_LENGTH_MAX).regex(storable)
const text = z.string().max(TEXT_LENGTH_MAX).regex(storable)
const localMinute = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)

/** A count, written as a JSON number or as decimal text. */
const whole = (minimum: number, maximum: number) =>
  z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.int().min(minimum).max(maximum))

const valueFunction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linear'), low: decimal, high: decimal }),
  z.object({ kind: z.literal('target'), target: decimal }),
  z.object({ kind: z.literal('bands'), bands: z.array(z.object({ from: decimal, points: decimal })).min(1) }),
  z.object({ kind: z.literal('piecewise'), points: z.array(z.tuple([decimal, decimal])).min(1) }),
  z.object({ kind: z.literal('saturation'), rate: decimal, cap: decimal }),
])

const criterionBasics = {
  id,
  name,
  nameEn: z.exactOptional(name),
  weight: decimal,
  scaleMax: decimal.default('100'),
  levels: z.array(z.object({ from: decimal, text })).default([]),
  evidence: z.array(text).default([]),
  evidenceRequired: z.exactOptional(z.array(text)),
  items: z.array(text).default([]),
}

const criterion = z.discriminatedUnion('source', [
  z.object({
    ...criterionBasics,
    source: z.literal('panel'),
    indicator: z.exactOptional(id),
    valueFunction: z.exactOptional(valueFunction),
  }),
  z.object({
    ...criterionBasics,
    source: z.literal('indicator'),
    indicator: id,
    base: z.exactOptional(z.enum(COUNTED_BASES)),
    valueFunction,
  }),
])

const category = z.object({
  id,
  name,
  nameEn: z.exactOptional(name),
  entityKind: id.default('organisation'),
  sector: z.exactOptional(id),
  sizes: z.exactOptional(z.array(z.enum(['micro', 'small', 'medium', 'large']))),
  places: z.exactOptional(z.array(id)),
  assessmentYear: z.exactOptional(whole(2000, 2200)),
  interview: z.boolean().default(true),
  interviewStage: z.exactOptional(id),
  interviewMinutes: z.exactOptional(whole(5, 480)),
  nomineesMax: z.exactOptional(whole(1, 10_000)),
  special: z.boolean().default(false),
  criteria: z.array(criterion).min(1),
  shownIndicators: z.exactOptional(z.array(id)),
  aggregation: z.enum(['mean', 'trimmed', 'adjusted']).default('mean'),
  decimals: whole(0, 4).default(2),
  spreadLimit: decimal.default('15'),
  ties: z.array(id).default(['plenary']),
  ranking: z.enum(['competition', 'dense']).default('competition'),
  winners: whole(1, 1000).default(3),
  rankWords: z.array(name).default(['Peringkat I', 'Peringkat II', 'Peringkat III']),
  promote: z
    .object({ count: whole(0, 1000).default(1), alternates: whole(0, 1000).default(0) })
    .default({ count: 1, alternates: 0 }),
  documents: z
    .object({ certificateTitle: name.default('Piagam Penghargaan'), nomineeTitle: z.exactOptional(name) })
    .default({ certificateTitle: 'Piagam Penghargaan' }),
})

const panel = z.object({
  name,
  quorum: whole(1, 1000),
  chairRequired: z.boolean().default(true),
  decreeRequired: z.boolean().default(true),
  pledgeRequired: z.exactOptional(z.boolean()),
  seats: z.array(z.object({ id, unsur: name, chair: z.boolean().default(false), scores: z.boolean().default(true) })),
})

const stage = z.object({
  id,
  label: z.exactOptional(name),
  labelEn: z.exactOptional(name),
  opens: localMinute,
  closes: localMinute,
  zone: z.enum(['WIB', 'WITA', 'WIT']).default('WIB'),
  graceMinutes: z.exactOptional(whole(0, 10_080)),
})

export const rulebookSchema = z
  .object({
    format: z.literal('paritrana-rulebook/1'),
    assessmentYear: whole(2000, 2200),
    label: name,
    place: id.nullable().default(null),
    official: z.boolean().default(false),
    rulingDocument: z.exactOptional(name),
    banner: z.string().max(NAME_LENGTH_MAX).regex(storable).default('bobot bawaan, belum resmi'),
    hosts: z.array(name).default([]),
    logos: z.exactOptional(z.array(z.object({ of: name, file: name }))),
    sources: z.array(text).default([]),
    stages: z.array(stage).default([]),
    panel,
    objectionWorkdays: whole(0, 60).default(3),
    nomineesMax: z.exactOptional(whole(1, 100_000)),
    selfNomination: z.exactOptional(z.boolean()),
    tags: z.array(name).default([]),
    categories: z.array(category).min(1),
  })
  .transform((read): Rulebook => ({
    ...read,
    categories: read.categories.map((each) => ({
      ...each,
      assessmentYear: each.assessmentYear ?? read.assessmentYear,
    })),
  }))

/** What the schema makes; a test proves that it is exactly the plain type. */
export type RulebookOfSchema = z.output<typeof rulebookSchema>

/** A JSON number as plain decimal text: JavaScript prints the small ones as `1e-7`. */
function plainNumber(given: number): string {
  const [mantissa = '', exponent] = String(given).split('e-')
  if (exponent === undefined) return mantissa
  return given.toFixed(Math.min(100, Number(exponent) + decimalsOf(mantissa)))
}

export type ReadRulebook = {
  readonly rulebook: Rulebook
  readonly unknownFields: readonly UnknownField[]
  readonly concerns: readonly PlacedConcern[]
}

/** Reads a rulebook from its JSON text. Each refusal says at which line and column of the text the flaw stands. */
export function rulebookFromText(document: string): Result<ReadRulebook, readonly RulebookRefusal[]> {
  const json = readJsonText(document)
  if (!json.ok) return refuse([json.refusal])
  return rulebookFromDocument(json.value.value, json.value.placeOf)
}

/** Reads a rulebook from a parsed document, whatever it was written in; `placeOf` says where a part of it stands. */
export function rulebookFromDocument(
  value: unknown,
  placeOf: (path: JsonPath) => TextPlace,
): Result<ReadRulebook, readonly RulebookRefusal[]> {
  const parsed = rulebookSchema.safeParse(value)
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => refusalOfIssue(issue, value, placeOf)))
  const flaws = rulebookFlaws(parsed.data)
  if (flaws.length > 0) return refuse(flaws.map((flaw) => Object.assign(flaw, { at: placeOf(flaw.path) })))
  const unknownFields = unknownPaths(value, parsed.data, []).map((path) => {
    return { code: 'field_unknown' as const, path, at: placeOf(path) }
  })
  const concerns = rulebookConcerns(parsed.data).map((concern) => ({ ...concern, at: placeOf(concern.path) }))
  return accept({ rulebook: parsed.data, unknownFields, concerns })
}

/** What is wrong with one part of a document that no text stands behind. */
export type DocumentFault = FieldFault & { readonly path: JsonPath }

/**
 * Reads a document that is no text (any more), such as one put together from a form. It has the shape of a rulebook and
 * may still contradict itself: ask `rulebookFlaws`.
 */
export function rulebookOfDocument(document: unknown): Result<Rulebook, readonly DocumentFault[]> {
  const parsed = rulebookSchema.safeParse(document)
  if (parsed.success) return accept(parsed.data)
  return refuse(
    parsed.error.issues.map((issue) => {
      const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
      return { ...faultOfIssue(issue, valueAt(document, path)), path }
    }),
  )
}

/** The JSON Schema of the document people write, for editors that check while one types. */
export function rulebookJsonSchema(): unknown {
  return z.toJSONSchema(rulebookSchema, { io: 'input' })
}

type Issue = z.core.$ZodIssue

/** What one complaint of a schema says, and where; for other documents too. */
export function refusalOfIssue(
  issue: Issue,
  document: unknown,
  placeOf: (path: JsonPath) => TextPlace,
): RulebookRefusal {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  return { ...faultOfIssue(issue, valueAt(document, path)), path, at: placeOf(path) }
}

function faultOfIssue(issue: Issue, given: unknown): FieldFault {
  if (given === undefined) return { code: 'field_missing' }
  switch (issue.code) {
    case 'custom':
      return decimalFault(String(given))
    case 'too_small':
      return { code: 'field_too_small', minimum: String(issue.minimum) }
    case 'too_big':
      return { code: 'field_too_large', maximum: String(issue.maximum) }
    case 'invalid_value':
      return { code: 'field_not_allowed', allowed: issue.values.map(String) }
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? { code: 'field_not_allowed', allowed: issue.options.map(String) }
        : wrongKind('number')
    case 'invalid_type':
      return wrongKind(issue.expected)
    default:
      return { code: 'field_not_readable' }
  }
}

function wrongKind(expected: string): FieldFault {
  return { code: 'field_wrong_kind', expected }
}

/** The schema's only own check reads decimals; asking again gives the same refusal, fully typed. */
function decimalFault(given: string): FieldFault {
  const read = decimalFromText(given)
  return read.ok ? { code: 'field_not_readable' } : read.refusal
}

function valueAt(document: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), document)
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** Paths of everything in the document that did not make it into the rulebook. `$schema` is for editors. */
function unknownPaths(document: unknown, read: unknown, path: JsonPath): JsonPath[] {
  if (!isObject(document) || !isObject(read)) return []
  return Object.keys(document).flatMap((key) => {
    const step = Array.isArray(document) ? Number(key) : key
    if (key in read) return unknownPaths(document[step], read[step], [...path, step])
    return path.length === 0 && key === '$schema' ? [] : [[...path, step]]
  })
}
