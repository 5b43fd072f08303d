/** A signed sheet in the plenary: the form that changes one mark. */
import { reviseMark } from '../../actions/revise-mark.ts'
import type { RevisionRefusal } from '../../award/judging/mark-revision.ts'
import { hundredthsFromText } from '../../award/units/hundredths.ts'
import { markTextSentence } from '../../wording/mark-refusals.ts'
import { revisionSentence } from '../../wording/mark-revision.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { seeOther } from '../reply.ts'
import { sheetIdOf } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import { criterionNames } from './sheet-discussion-view.ts'
import { revisionFields } from './sheet-discussion.tsx'
import type { SheetFound } from './sheet-found.ts'
import { showSigned } from './sign-sheet.handlers.ts'

export async function postRevision(visit: Visit, found: SheetFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const { form, language } = visit
  const typedId = form.text(revisionFields.criterion)
  // Only names that stand on the sheet are asked of the form.
  const criterion = found.sheet.criteria.find(({ id }) => id === typedId)?.id
  if (criterion === undefined) return notFound(visit)
  const typed = {
    criterion,
    mark: form.text(revisionFields.mark(criterion)),
    reason: form.text(revisionFields.reason(criterion)),
  }
  const nameOf = criterionNames(visit, found)
  const read = typed.mark.trim() === '' ? null : hundredthsFromText(typed.mark)
  if (read?.ok === false) {
    const text = markTextSentence(nameOf(criterion), read.refusal, language)
    return showSigned(visit, found, { ...typed, error: { field: revisionFields.mark(criterion), text } }, 422)
  }
  const seen = /^\d{1,6}$/.test(form.text(revisionFields.seen)) ? Number(form.text(revisionFields.seen)) : -1
  const mark = { criterion, markHundredths: read?.value ?? null, comment: typed.reason }
  const revised = await reviseMark(visit.desk, found.key, seen, mark)
  if (revised.ok) return seeOther(visit, paths.markSheet(sheetIdOf(found.key)), 'nilai-diubah')
  const { refusal } = revised
  if (refusal.code === 'not_found') return notFound(visit)
  const text = revisionSentence(refusal, nameOf, language)
  return showSigned(visit, found, { ...typed, error: { field: fieldOf(refusal, criterion), text } }, 409)
}

function fieldOf({ code }: RevisionRefusal, criterion: string): string {
  return code.startsWith('reason') ? revisionFields.reason(criterion) : revisionFields.mark(criterion)
}
