/** A posted mark sheet becomes marks once: `87,5` is 8750 hundredths. What is no mark is named, and the typed text kept. */
import type { Mark } from '../../award/judging/mark-sheet.ts'
import type { PanelCriterion } from '../../award/rulebook/rulebook.ts'
import { hundredthsFromText, type HundredthsRefusal } from '../../award/units/hundredths.ts'
import type { DecimalRefusal } from '../../award/units/decimal.ts'
import type { Form } from '../form.ts'
import { markSheetFields } from './mark-sheet-view.ts'

export type TypedMark = { readonly criterion: string; readonly mark: string; readonly comment: string }

export type ReadMarks = {
  readonly seen: number
  readonly typed: readonly TypedMark[]
  readonly marks: readonly Mark[]
  readonly wrong: readonly { readonly criterion: string; readonly refusal: HundredthsRefusal | DecimalRefusal }[]
}

/**
 * An empty field means "no mark"; a criterion whose fields are missing from the form keeps what it had. A criterion that
 * the sheet does not have travels on, so that the rule refuses it by name instead of dropping a mark in silence.
 */
export function readMarks(form: Form, criteria: readonly PanelCriterion[]): ReadMarks {
  const typed = criteria
    .filter(({ id }) => form.has(markSheetFields.mark(id)))
    .map(({ id }) => ({
      criterion: id,
      mark: form.text(markSheetFields.mark(id)),
      comment: form.text(markSheetFields.comment(id)),
    }))
  const marks: Mark[] = []
  const wrong: ReadMarks['wrong'][number][] = []
  for (const { criterion, mark, comment } of typed) {
    if (mark.trim() === '') {
      marks.push({ criterion, markHundredths: null, comment })
      continue
    }
    const read = hundredthsFromText(mark)
    if (read.ok) marks.push({ criterion, markHundredths: read.value, comment })
    else wrong.push({ criterion, refusal: read.refusal })
  }
  for (const { rest } of form.startingWith(markSheetFields.mark(''))) {
    if (criteria.some(({ id }) => id === rest)) continue
    marks.push({ criterion: rest, markHundredths: null, comment: '' })
  }
  const seen = /^\d{1,9}$/.test(form.text(markSheetFields.version)) ? Number(form.text(markSheetFields.version)) : -1
  return { seen, typed, marks, wrong }
}
