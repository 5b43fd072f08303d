/**
 * A section of the rulebook as a form. Its parts are data made from what stands in the document (or was typed), so one
 * reader, one page and one comparison serve every section. A field is named by its path from the section's root.
 */
import type { JsonPath } from '../../award/rulebook/json-text.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Option } from '../components/choice-field.tsx'
import type { FieldError } from '../layout/frame.ts'
import type { SeasonKey } from '../paths.ts'
import type { Language } from '../../wording/language.ts'

/**
 * `lines` is a list of texts, one a line; `moment` a minute on the wall clock; `hidden` travels along unseen; options are
 * to choose one of; `several` a list of texts, each of which is on or off.
 */
export type SectionInput =
  | 'text'
  | 'number'
  | 'lines'
  | 'sentences'
  | 'moment'
  | 'yes'
  | 'hidden'
  | readonly Option[]
  | Several

export type Several = { readonly several: readonly Option[] }

export type SectionField = {
  readonly is: 'field'
  readonly path: JsonPath
  readonly label: string
  readonly hint?: string
  readonly input: SectionInput
  /** Left out of the document when empty; a list that stands there empty stays, because it says something else. */
  readonly optional?: boolean
}

export type SectionItem = {
  /** How this one is called, for its legend and its buttons. */
  readonly name: string
  readonly fields: readonly SectionField[]
  readonly link?: { readonly label: string; readonly href: string }
}

export type SectionList = {
  readonly is: 'list'
  readonly path: JsonPath
  readonly legend: string
  readonly hint?: string
  readonly add: string
  /** What a new one begins as. */
  readonly blank: unknown
  readonly items: readonly SectionItem[]
  readonly copyable?: boolean
}

export type SectionPart =
  | SectionField
  | SectionList
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'link'; readonly label: string; readonly href: string }
  | { readonly is: 'deed'; readonly deed: string; readonly label: string }
  | {
      readonly is: 'table'
      readonly caption: string
      readonly columns: readonly [string, string]
      readonly rows: readonly (readonly [string, string])[]
    }

/** What the parts of a section are made from. */
export type SectionSight = {
  readonly language: Language
  readonly address: SeasonKey
  readonly rulebook: Rulebook
  /** The section's part of the document as it stands or was typed; texts may be no numbers, fields may be missing. */
  readonly typed: unknown
  /** The same as rules, when it can be read as rules and does not contradict itself there. */
  readonly sound: Rulebook | null
}

export type Section = {
  /** What follows `aturan/` in the address. */
  readonly steps: readonly string[]
  readonly root: JsonPath
  readonly title: string
  readonly lede: string
  readonly parts: (sight: SectionSight) => readonly SectionPart[]
  /** From the document to what the form shows, where these differ. */
  readonly opened?: (part: unknown) => unknown
  /** Back again, before the schema reads it. */
  readonly closed?: (typed: unknown) => unknown
  /** What the form refuses although the schema would take it. */
  readonly check?: (rulebook: Rulebook, typed: unknown) => readonly FieldError[]
  /** Buttons of its own that change what is typed. */
  readonly deeds?: Readonly<Record<string, (typed: unknown) => unknown>>
}

export function nameOf(path: JsonPath): string {
  return path.join('.')
}

export function isOptions(input: SectionInput): input is readonly Option[] {
  return typeof input !== 'string' && !isSeveral(input)
}

export function isSeveral(input: SectionInput): input is Several {
  return typeof input !== 'string' && 'several' in input
}

export function isField(part: SectionPart): part is SectionField {
  return part.is === 'field'
}

export function isList(part: SectionPart): part is SectionList {
  return part.is === 'list'
}

/** Every field of the section, those of its lists after the name of their item. */
export function fieldsOf(
  parts: readonly SectionPart[],
): readonly { readonly field: SectionField; readonly in: string }[] {
  return parts.flatMap((part) => {
    if (isField(part)) return [{ field: part, in: '' }]
    return isList(part) ? part.items.flatMap((item) => item.fields.map((field) => ({ field, in: item.name }))) : []
  })
}
