/**
 * A file to fill in by hand: the sections, questions and numbers of the screen, with room to write, and on every page the
 * code by which a clerk finds where it is copied to. Candidate, kind and place stand there where they are known.
 */
import type { EvidenceState } from '../award/nomination/evidence.ts'
import type { FileField, FileSection } from '../award/nomination/file-sections.ts'
import { type Day, type Instant, wallTime, type Zone } from '../award/units/dates.ts'
import { evidenceItemName } from '../wording/evidence.ts'
import { fileOptionWords, type SectionWords } from '../wording/file-sections.ts'
import { AWARD_NAME, EXAMPLE_MARK, onOneLine } from './fact-words.ts'

export type FormSectionFacts = {
  readonly section: FileSection
  readonly words: SectionWords
  /** Where it is copied into the system; null on a form without a candidate. */
  readonly url: string | null
}

export type ChecklistItem = {
  readonly item: string
  readonly askedBy: readonly string[]
  readonly required: boolean
  /** Null on a form without a candidate. */
  readonly state: EvidenceState | null
}

export type CandidateFormFacts = {
  readonly season: {
    readonly label: string
    readonly placeName: string
    readonly zone: Zone
    readonly example: boolean
  }
  readonly category: string
  /** Stands at the head of the code, such as `98-2025-kabupaten-baru`. */
  readonly code: string
  readonly candidate: string | null
  readonly kind: string | null
  readonly placeCode: string | null
  readonly sections: readonly FormSectionFacts[]
  readonly checklist: readonly ChecklistItem[]
  readonly tags: readonly string[]
  readonly madeAt: Instant
}

export type FormField = {
  readonly number: string
  readonly label: string
  readonly hint: string | null
  readonly required: boolean
  readonly room: 'line' | 'lines' | 'figure' | 'day' | 'ticks'
  readonly options: readonly string[]
}

/** `once`: one set of fields. `table`: a row for each thing. `blocks`: things that need room, one under another. */
export type FormSection = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly lede: string
  readonly item: string
  readonly layout: 'once' | 'table' | 'blocks'
  readonly copies: number
  readonly fields: readonly FormField[]
  /** Which of the codes beside the data leads here; null without one. */
  readonly qr: number | null
}

export type CandidateForm = {
  readonly paper: 'candidate-form'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly mark: string | null
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[] }
  readonly award: string
  readonly season: string
  readonly category: string
  readonly code: string
  readonly candidate: string | null
  readonly kind: string | null
  readonly placeCode: string | null
  readonly sections: readonly FormSection[]
  readonly checklist: readonly {
    readonly name: string
    readonly askedBy: string
    readonly required: boolean
    readonly present: boolean | null
  }[]
  readonly proof: null
}

const TABLE_ROWS = 12
const BLOCKS = 2

export function candidateForm(facts: CandidateFormFacts): CandidateForm {
  const { season, candidate, kind, placeCode } = facts
  const issuer = `Panitia Paritrana Award ${onOneLine(season.placeName)}`
  return {
    paper: 'candidate-form',
    shape: 1,
    status: 'final',
    example: season.example,
    mark: season.example ? EXAMPLE_MARK : null,
    issuer,
    fileDate: wallTime(facts.madeAt, season.zone).day,
    letterhead: { lines: [issuer] },
    award: AWARD_NAME,
    season: onOneLine(season.label),
    category: onOneLine(facts.category),
    code: facts.code,
    candidate: candidate === null ? null : onOneLine(candidate),
    kind,
    placeCode,
    sections: facts.sections.map((one, at) => formSection(one, at, facts.tags)),
    checklist: facts.checklist.map(({ item, askedBy, required, state }) => ({
      name: evidenceItemName(item, 'id'),
      askedBy: askedBy.map(onOneLine).join(', '),
      required,
      present: state === null ? null : state !== 'missing' && state !== 'rejected',
    })),
    proof: null,
  }
}

/** The addresses of the codes, in the order in which the sections count them. */
export function formAddresses({ sections }: Pick<CandidateFormFacts, 'sections'>): readonly string[] {
  return sections.flatMap(({ url }) => (url === null ? [] : [url]))
}

function formSection({ section, words, url }: FormSectionFacts, at: number, tags: readonly string[]): FormSection {
  const number = at + 1
  const layout = !section.list ? 'once' : section.fields.some(needsRoom) ? 'blocks' : 'table'
  return {
    id: section.id,
    number,
    title: onOneLine(words.title),
    lede: words.lede,
    item: words.item,
    layout,
    copies: layout === 'once' ? 1 : layout === 'table' ? TABLE_ROWS : BLOCKS,
    fields: section.fields.map((field, place) => {
      const named = words.fields[field.id]
      return {
        number: fieldNumber(at, place),
        label: onOneLine(named?.label ?? field.id).replace(/ \(boleh kosong\)$/, ''),
        hint: named?.hint ?? null,
        required: field.required,
        room: roomOf(field),
        options: optionsOf(section, field, tags),
      }
    }),
    qr: url === null ? null : at,
  }
}

/** The same on paper and on the page where it is copied: `3.2` is the second question of the third section. */
export function fieldNumber(section: number, field: number): string {
  return `${section + 1}.${field + 1}`
}

function needsRoom({ long, kind }: FileField): boolean {
  return long === true || kind.is === 'tags'
}

function roomOf({ kind, long }: FileField): FormField['room'] {
  switch (kind.is) {
    case 'text':
      return long ? 'lines' : 'line'
    case 'day':
      return 'day'
    case 'choice':
    case 'tags':
      return 'ticks'
    default:
      return 'figure'
  }
}

function optionsOf({ id }: FileSection, field: FileField, tags: readonly string[]): readonly string[] {
  if (field.kind.is === 'tags') return tags
  if (field.kind.is !== 'choice') return []
  const words = fileOptionWords.id[`${id}.${field.id}`] ?? {}
  return field.kind.options.map((option) => words[option] ?? option)
}
