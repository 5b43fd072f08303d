/** A clerk who was named copies one mark sheet from paper. To everybody else there is no such page. */
import { copyPaperSheet } from '../../actions/copy-paper-sheet.ts'
import { copierFacts, findReceivedSheet, type PaperSheetFound } from '../../actions/paper-sheet.ts'
import { type SheetClosed, whyClosed } from '../../award/judging/mark-sheet.ts'
import { type CopyRefusal, mayCopySheet } from '../../award/judging/paper-sheet.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { panelCriteria } from '../../award/rulebook/rulebook.ts'
import { candidateNames } from '../../store/candidates.ts'
import { markRefusalSentence, markTextSentence } from '../../wording/mark-refusals.ts'
import { closedSheetSentence, paperSheetRefusalSentence, paperSheetsWords } from '../../wording/paper-sheets.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { markSheetFields } from '../panel/mark-sheet-view.ts'
import { readMarks, type TypedMark } from '../panel/mark-sheet.form.ts'
import { criteriaOf } from '../panel/sheet-found.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { PaperSheetCopyPage, type PaperSheetCopyView } from './paper-sheet-copy.page.tsx'

export async function showPaperSheetCopy(visit: Visit, found: CategoryFound): Promise<Response> {
  const here = await copierHere(visit, found)
  return here ? copyPage(visit, found, here, { typed: [], errors: [] }, 200) : notFound(visit)
}

export async function postPaperSheetCopy(visit: Visit, found: CategoryFound): Promise<Response> {
  const here = await copierHere(visit, found)
  if (!here || !visit.form) return notFound(visit)
  const read = readMarks(visit.form, panelCriteria(found.category))
  const nameOf = namesIn(visit, found)
  if (read.wrong.length > 0) {
    const errors = read.wrong.map(({ criterion, refusal }) => ({
      field: markSheetFields.mark(criterion),
      text: markTextSentence(nameOf(criterion), refusal, visit.language),
    }))
    return copyPage(visit, found, here, { typed: read.typed, errors }, 422)
  }
  const outcome = await copyPaperSheet(visit.desk, here.key, read.marks)
  if (outcome.ok) return seeOther(visit, paths.paperSheets(found.address), 'lembar-kertas-disalin')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  const errors = copyErrors(visit, found, outcome.refusal)
  return copyPage(visit, found, here, { typed: read.typed, errors }, 422)
}

export function isClosedCode(code: string): code is SheetClosed['code'] {
  return ['sheet_already_signed', 'category_already_closed', 'assessor_is_recused', 'nominee_left'].includes(code)
}

function copyErrors(
  visit: Visit,
  found: CategoryFound,
  refusal: Exclude<CopyRefusal, { readonly code: 'not_found' }>,
): readonly FieldError[] {
  const { language } = visit
  const nameOf = namesIn(visit, found)
  const first = panelCriteria(found.category)[0]?.id ?? ''
  if (refusal.code === 'own_copy')
    return [{ field: markSheetFields.mark(first), text: paperSheetRefusalSentence(refusal, language) }]
  if (isClosedCode(refusal.code))
    return [{ field: markSheetFields.mark(first), text: closedSheetSentence(refusal.code, language) }]
  const text = markRefusalSentence(refusal, nameOf, language)
  if (refusal.code === 'marks_missing')
    return refusal.criteria.map((criterion) => ({
      field: markSheetFields.mark(criterion),
      text: markRefusalSentence({ ...refusal, criteria: [criterion] }, nameOf, language),
    }))
  const criterion = 'criterion' in refusal ? refusal.criterion : first
  return [{ field: markSheetFields.mark(criterion), text }]
}

function namesIn({ language }: Visit, { category }: CategoryFound): (criterion: string) => string {
  return (id) => {
    const criterion = category.criteria.find((known) => known.id === id)
    return criterion ? nameIn(language, criterion) : id
  }
}

/** The number of a paper in the address; null where it is none. */
export function paperIn({ params }: Visit): number | null {
  const text = params['kertas'] ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

async function copierHere(visit: Visit, { key }: CategoryFound): Promise<PaperSheetFound | null> {
  const { db } = visit.site
  const paper = paperIn(visit)
  const here = paper === null ? null : await findReceivedSheet(db, { ...key, paper })
  if (!here || !here.copiers.includes(visit.viewer.person?.id ?? '')) return null
  return mayCopySheet(visit.viewer, await copierFacts(db, here.key, here.rules)) ? here : null
}

type Came = { readonly typed: readonly TypedMark[]; readonly errors: readonly FieldError[] }

async function copyPage(
  visit: Visit,
  found: CategoryFound,
  here: PaperSheetFound,
  { typed, errors }: Came,
  status: number,
): Promise<Response> {
  const { address, season, rulebook } = found
  const { key } = here
  const names = await candidateNames(visit.site.db, key)
  const view: PaperSheetCopyView = {
    title: paperSheetsWords[visit.language].paper(key.paper),
    candidate: names.get(key.candidate) ?? key.candidate,
    seat: unsurOf(rulebook.panel, key.seat),
    listHref: paths.paperSheets(address),
    action: paths.paperSheet(address, key.paper),
    body: bodyOf(visit, here, { typed, errors }),
    errors,
  }
  return page(visit, PaperSheetCopyPage({ frame: frameOf(visit, season.example), view }), status)
}

function bodyOf(visit: Visit, here: PaperSheetFound, { typed, errors }: Came): PaperSheetCopyView['body'] {
  const closed = whyClosed(here.sheet)
  const copied = here.copies.some(({ by }) => by === visit.viewer.person?.id)
  // What was typed stays on the page even where it can no longer be taken.
  if (errors.length === 0 && copied) return { is: 'said', sentence: paperSheetsWords[visit.language].copied }
  if (errors.length === 0 && closed) return { is: 'said', sentence: closedSheetSentence(closed.code, visit.language) }
  return { is: 'copying', criteria: criteriaOf({ rules: here.rules, sheet: { marks: [] } }, visit, typed) }
}
