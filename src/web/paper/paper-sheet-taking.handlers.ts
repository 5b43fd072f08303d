/** Both copies of a paper mark sheet, for its assessor or the secretary: look at them, and take the sheet over. */
import { findReceivedSheet, type PaperSheetFound } from '../../actions/paper-sheet.ts'
import { takePaperSheet, type TakePaperSheetRefusal } from '../../actions/take-paper-sheet.ts'
import { viewPaperCopies } from '../../actions/view-paper-copies.ts'
import type { Mark } from '../../award/judging/mark-sheet.ts'
import { copyDifferences, needsReason } from '../../award/judging/paper-sheet.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { panelCriteria } from '../../award/rulebook/rulebook.ts'
import { tiedPaperSentence } from '../../wording/conflicts.ts'
import { isStageRefusal } from '../../award/season/governing-stage.ts'
import { decimalFromHundredths } from '../../award/units/hundredths.ts'
import { candidateNames } from '../../store/candidates.ts'
import { markRefusalSentence } from '../../wording/mark-refusals.ts'
import { decimalInFigures } from '../../wording/numbers.ts'
import {
  closedSheetSentence,
  copyDifferenceSentence,
  paperSheetRefusalSentence,
  paperSheetsWords,
} from '../../wording/paper-sheets.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { stageRefusalSentence } from '../../wording/stage-refusals.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { isClosedCode, paperIn } from './paper-sheet-copy.handlers.ts'
import {
  copyChoices,
  PaperSheetTakingPage,
  type PaperSheetTakingView,
  type ShownMark,
  takingFields,
  type TakingCriterion,
} from './paper-sheet-taking.page.tsx'

export async function showPaperSheetTaking(visit: Visit, found: CategoryFound): Promise<Response> {
  return looked(visit, found, [], 200)
}

export async function postPaperSheetTaking(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk, site } = visit
  const paper = paperIn(visit)
  const here = paper === null ? null : await findReceivedSheet(site.db, { ...found.key, paper })
  if (!here || !form) return notFound(visit)
  const version = form.text(takingFields.version)
  const outcome = await takePaperSheet(desk, here.key, {
    settled: settledBy(visit, here),
    seen: /^\d{1,9}$/.test(version) ? Number(version) : -1,
    reason: form.text(takingFields.reason),
  })
  if (outcome.ok) return seeOther(visit, paths.paperSheets(found.address), 'lembar-kertas-disahkan')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  return looked(visit, found, takingErrors(visit, found, outcome.refusal), 422)
}

function settledBy({ form }: Visit, { copies }: PaperSheetFound): readonly Mark[] {
  return copyDifferences(copies).flatMap(({ criterion, first, second }) => {
    const choice = form?.text(takingFields.choice(criterion))
    if (choice === copyChoices.first) return [first]
    return choice === copyChoices.second ? [second] : []
  })
}

function takingErrors(
  { language }: Visit,
  { category }: CategoryFound,
  refusal: Exclude<TakePaperSheetRefusal, { readonly code: 'not_found' }>,
): readonly FieldError[] {
  const nameOf = (id: string) => {
    const criterion = category.criteria.find((known) => known.id === id)
    return criterion ? nameIn(language, criterion) : id
  }
  if (isStageRefusal(refusal)) return [{ field: 'isi', text: stageRefusalSentence(refusal, language) }]
  switch (refusal.code) {
    case 'copy_differences_left':
      return refusal.criteria.map((criterion) => ({
        field: takingFields.choice(criterion),
        text: copyDifferenceSentence(nameOf(criterion), language),
      }))
    case 'taking_reason_missing':
    case 'taking_reason_too_long':
      return [{ field: takingFields.reason, text: paperSheetRefusalSentence(refusal, language) }]
    case 'conflict_unsettled':
      return [{ field: 'isi', text: tiedPaperSentence(refusal.kind, language) }]
    case 'copier_takes_over':
    case 'copies_missing':
      return [{ field: 'isi', text: paperSheetRefusalSentence(refusal, language) }]
    default: {
      const { code } = refusal
      const text = isClosedCode(code)
        ? closedSheetSentence(code, language)
        : markRefusalSentence(refusal, nameOf, language)
      return [{ field: 'isi', text }]
    }
  }
}

/** Every answer that shows marks is a look, and recorded as one. Who may not look is told why on the list, without a mark. */
async function looked(
  visit: Visit,
  found: CategoryFound,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const paper = paperIn(visit)
  const outcome = paper === null ? null : await viewPaperCopies(visit.desk, { ...found.key, paper })
  if (!outcome || (!outcome.ok && outcome.refusal.code === 'not_found')) return notFound(visit)
  if (!outcome.ok) return seeOther(visit, paths.paperSheets(found.address))
  const here = outcome.value
  const names = await candidateNames(visit.site.db, here.key)
  const view: PaperSheetTakingView = {
    title: paperSheetsWords[visit.language].paper(here.key.paper),
    candidate: names.get(here.key.candidate) ?? here.key.candidate,
    seat: unsurOf(found.rulebook.panel, here.key.seat),
    listHref: paths.paperSheets(found.address),
    action: paths.takePaperSheet(found.address, here.key.paper),
    version: here.sheet.version,
    criteria: criteriaHere(visit, found, here),
    needsReason: needsReason(here),
    reason: visit.form?.text(takingFields.reason) ?? '',
    errors,
  }
  return page(visit, PaperSheetTakingPage({ frame: frameOf(visit, found.season.example), view }), status)
}

function criteriaHere(visit: Visit, { category }: CategoryFound, here: PaperSheetFound): readonly TakingCriterion[] {
  const differing = new Set(copyDifferences(here.copies).map(({ criterion }) => criterion))
  const [first, second] = here.copies
  const markIn = (marks: readonly Mark[] | undefined, id: string) => shownMark(visit, marks, id)
  return panelCriteria(category).map((criterion) => ({
    id: criterion.id,
    name: nameIn(visit.language, criterion),
    first: markIn(first?.marks, criterion.id),
    second: markIn(second?.marks, criterion.id),
    onScreen: here.sheet.version > 0 ? markIn(here.sheet.marks, criterion.id) : null,
    differs: differing.has(criterion.id),
    chosen: visit.form?.text(takingFields.choice(criterion.id)) ?? '',
  }))
}

function shownMark({ language }: Visit, marks: readonly Mark[] | undefined, criterion: string): ShownMark {
  const mark = marks?.find((known) => known.criterion === criterion)
  const hundredths = mark?.markHundredths ?? null
  return {
    mark: hundredths === null ? '' : decimalInFigures(decimalFromHundredths(hundredths), language),
    comment: mark?.comment ?? '',
  }
}
