/** What a verifier found of a figure that a file claims: a whole number and where it was found, beside what was claimed. */
import { FILE_SECTIONS, type FileSection, LINE_CHARACTERS_MAX } from '../nomination/file-sections.ts'
import type { NominationState } from '../nomination/nomination-states.ts'
import type { SectionDraft } from '../nomination/section-draft.ts'
import { figureIn } from '../nomination/section-reading.ts'
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'

/** Sections whose figures are held against a register of the agency or a budget. */
const WITH_FIGURES: ReadonlySet<string> = new Set([
  'kepesertaan',
  'kesiapan',
  'anggaran',
  'penegakan',
  'pekerja-rentan',
])

/** Figures are checked while the file lies with the verifiers. */
export const CHECKED_IN: readonly NominationState[] = ['proposed', 'complete', 'verified']

export type FigurePlace = { readonly section: string; readonly item: string; readonly field: string }

/** @property claimed as it was typed. */
export type Figure = FigurePlace & { readonly claimed: string; readonly unit: 'count' | 'rupiah' }

/** Every figure that stands in a section, item by item. */
export function figuresOf(section: FileSection, { items }: SectionDraft): readonly Figure[] {
  if (!WITH_FIGURES.has(section.id)) return []
  return items.flatMap((item) =>
    section.fields.flatMap(({ id, kind }) => {
      const claimed = item.fields[id]
      const unit = kind.is === 'count' || kind.is === 'rupiah' ? kind.is : null
      return claimed === undefined || unit === null
        ? []
        : [{ section: section.id, item: item.id, field: id, claimed, unit }]
    }),
  )
}

export type VerifiedValueRefusal =
  | { readonly code: 'value_unreadable' }
  | { readonly code: 'source_missing' }
  | { readonly code: 'source_too_long'; readonly charactersMax: number }
  | { readonly code: 'source_identity_number' }

export type VerifiedValue = { readonly value: number; readonly source: string }

/** Everything that is wrong at once. */
export function checkedValue(
  { section, field }: Pick<FigurePlace, 'section' | 'field'>,
  typed: { readonly value: string; readonly source: string },
): Result<VerifiedValue, readonly VerifiedValueRefusal[]> {
  const asked = FILE_SECTIONS.find(({ id }) => id === section)?.fields.find(({ id }) => id === field)
  const value = asked ? figureIn(asked, typed.value) : null
  const source = typed.source.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const refusals = [...(value === null ? [{ code: 'value_unreadable' } as const] : []), ...sourceRefusals(source)]
  return value === null || refusals.length > 0 ? refuse(refusals) : accept({ value, source })
}

function sourceRefusals(source: string): readonly VerifiedValueRefusal[] {
  if (source === '') return [{ code: 'source_missing' }]
  if (source.length > LINE_CHARACTERS_MAX) return [{ code: 'source_too_long', charactersMax: LINE_CHARACTERS_MAX }]
  return holdsIdentityNumber(source) ? [{ code: 'source_identity_number' }] : []
}

/** How what was found differs from what is claimed; `unreadable` where the claim is no number. */
export type Difference =
  | { readonly is: 'same' }
  | { readonly is: 'more' | 'less'; readonly by: number }
  | { readonly is: 'unreadable' }

export function differenceOf({ section, field, claimed }: Omit<Figure, 'item' | 'unit'>, verified: number): Difference {
  const asked = FILE_SECTIONS.find(({ id }) => id === section)?.fields.find(({ id }) => id === field)
  const read = asked ? figureIn(asked, claimed) : null
  if (read === null) return { is: 'unreadable' }
  if (read === verified) return { is: 'same' }
  return verified > read ? { is: 'more', by: verified - read } : { is: 'less', by: read - verified }
}
