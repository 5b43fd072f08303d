/** The mark sheet: show it, save a draft, settle a difference between two devices. */
import { enterMarks, type EnterMarksRefusal } from '../../actions/enter-marks.ts'
import { whyClosed, type Mark, type MarkRefusal, type MarkSheet } from '../../award/judging/mark-sheet.ts'
import { indicatorCriteria, panelCriteria } from '../../award/rulebook/rulebook.ts'
import { isStageRefusal, type StageRefusal } from '../../award/season/governing-stage.ts'
import { decimalFromHundredths } from '../../award/units/hundredths.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { markSheetWords } from '../../wording/mark-sheet.ts'
import { offlineWords } from '../../wording/offline.ts'
import { markRefusalSentence, markTextSentence } from '../../wording/mark-refusals.ts'
import { decimalInFigures, percent } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { stageRefusalSentence } from '../../wording/stage-refusals.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { addressOf } from '../season-lookup.ts'
import { asksForJson, json, page, seeOther } from '../reply.ts'
import { savedWhen } from '../saved-when.ts'
import type { Visit } from '../visit.ts'
import { answerFormerHolder } from './late-sheet.handlers.ts'
import { MarkSheetConflictPage, type SheetDifference } from './mark-sheet-conflict.page.tsx'
import { DROP_QUERY, goOnToSign, markSheetFields, type SheetContent } from './mark-sheet-view.ts'
import { readMarks, type ReadMarks, type TypedMark } from './mark-sheet.form.ts'
import { MarkSheetPage } from './mark-sheet.page.tsx'
import { criteriaOf, dossierOf, headingOf, outsideStage, sheetOf, type SheetFound } from './sheet-found.ts'
import { showSigned } from './sign-sheet.handlers.ts'

export async function showMarkSheet(visit: Visit, found: SheetFound): Promise<Response> {
  if (found.sheet.signedAt) return showSigned(visit, found)
  // Whoever stepped back finds what they declared in place of the sheet, and nothing of the candidate.
  if (found.sheet.recused) return seeOther(visit, paths.declarations(addressOf(found.season)))
  return sheetPage(visit, found, { errors: [], typed: [] }, 200)
}

export async function postMarkSheet(visit: Visit, found: SheetFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const isScript = asksForJson(visit)
  const read = readMarks(visit.form, panelCriteria(found.rules.category))
  if (read.wrong.length > 0) {
    const errors = textErrors(visit, found, read)
    const sentence = errors.map(({ text }) => text).join(' ')
    return isScript ? json({ code: 'no_mark', sentence }, 422) : sheetPage(visit, found, { ...read, errors }, 422)
  }
  const outcome = await enterMarks(visit.desk, found.key, read.seen, read.marks)
  if (outcome.ok) return isScript ? json(savedFacts(visit, found, outcome.value)) : saved(visit, found, outcome.value)
  const { refusal } = outcome
  if (refusal.code === 'not_found') return (await answerFormerHolder(visit)) ?? notFound(visit)
  if (isScript) return json(refusedFacts(visit, found, refusal), 409)
  if (refusal.code === 'sheet_changed_elsewhere') return conflictPage(visit, found, read.marks, refusal.version)
  return sheetPage(visit, found, { ...read, errors: [refusalError(visit, found, refusal, KEPT)] }, 409)
}

/** What the script of the page makes its form equal to. */
function storedFacts(visit: Visit, found: SheetFound, sheet: Pick<MarkSheet, 'version' | 'marks'>) {
  const criteria = criteriaOf({ rules: found.rules, sheet }, visit)
  const texts = criteria.flatMap(({ id, mark, comment }) => [
    [markSheetFields.mark(id), mark],
    [markSheetFields.comment(id), comment],
  ])
  return { version: sheet.version, texts: Object.fromEntries(texts) as Readonly<Record<string, string>> }
}

function savedFacts(visit: Visit, found: SheetFound, sheet: MarkSheet) {
  const at = savedWhen(visit, visit.desk.now(), found.season.zone)
  return { ...storedFacts(visit, found, sheet), sentence: markSheetWords[visit.language].savedAt(at) }
}

function refusedFacts(visit: Visit, found: SheetFound, refusal: Exclude<EnterMarksRefusal, { code: 'not_found' }>) {
  const { code } = refusal
  if (code !== 'sheet_changed_elsewhere') return { code, sentence: refusalError(visit, found, refusal, KEPT).text }
  return { code, ...storedFacts(visit, found, refusal), sentence: offlineWords[visit.language].atOdds }
}

function saved(visit: Visit, found: SheetFound, sheet: MarkSheet): Response {
  const { sheetId } = headingOf(found, visit)
  if (visit.form?.text(markSheetFields.goOn) === goOnToSign) return seeOther(visit, paths.signSheet(sheetId))
  return seeOther(visit, paths.markSheet(sheetId), sheet.version > 0 ? SAVED_FLASH : undefined)
}

type Returned = {
  readonly errors: readonly FieldError[]
  readonly typed: readonly TypedMark[]
  /** The version that whoever typed had in front of them: sent again, the form must not pass over a save in between. */
  readonly seen?: number
}

const SAVED_FLASH = 'draf-tersimpan'

/** Whether the sentence goes with a form that came back filled. */
const KEPT = true

async function sheetPage(
  visit: Visit,
  found: SheetFound,
  { errors, typed, seen }: Returned,
  status: number,
): Promise<Response> {
  const { language } = visit
  const { season, rules, sheet, savedAt, banner } = found
  const view = {
    ...headingOf(found, visit),
    version: seen ?? sheet.version,
    banner,
    criteria: criteriaOf(found, visit, typed),
    counted: indicatorCriteria(rules.category).map((criterion) => ({
      name: nameIn(language, criterion),
      weight: percent(criterion.weight, language),
    })),
    dossier: await dossierOf(found, visit),
    declarationsHref: paths.declarations(addressOf(season)),
    content: contentOf(visit, typed),
    savedAt: savedAt && savedWhen(visit, savedAt, season.zone),
    errors: [...errors, ...standingErrors(visit, found, errors)],
  }
  return page(visit, MarkSheetPage({ frame: frameOf(visit, season.example), view }), status)
}

/** What the form holds, for the script that keeps it on the device too. */
function contentOf({ flash, url }: Visit, typed: readonly TypedMark[]): SheetContent {
  if (typed.length > 0) return 'typed'
  if (url.searchParams.has(DROP_QUERY)) return 'dropped'
  return flash === SAVED_FLASH ? 'saved' : 'stored'
}

/** A sheet that can no longer be filled says so before anybody types. */
function standingErrors(visit: Visit, found: SheetFound, already: readonly FieldError[]): readonly FieldError[] {
  if (already.length > 0) return []
  const refusal = whyClosed(found.sheet) ?? outsideStage(found, visit)
  return refusal ? [refusalError(visit, found, refusal)] : []
}

function refusalError(visit: Visit, found: SheetFound, refusal: MarkRefusal | StageRefusal, kept = false): FieldError {
  const criteria = panelCriteria(found.rules.category).map(({ id }) => id)
  const named = 'criterion' in refusal ? refusal.criterion : ''
  const criterion = criteria.includes(named) ? named : (criteria[0] ?? '')
  const field =
    refusal.code === 'comment_too_long' ? markSheetFields.comment(criterion) : markSheetFields.mark(criterion)
  if (isStageRefusal(refusal)) return { field, text: stageRefusalSentence(refusal, visit.language, kept) }
  return { field, text: markRefusalSentence(refusal, namesIn(visit, found), visit.language) }
}

function textErrors(visit: Visit, found: SheetFound, read: ReadMarks): readonly FieldError[] {
  const nameOf = namesIn(visit, found)
  return read.wrong.map(({ criterion, refusal }) => ({
    field: markSheetFields.mark(criterion),
    text: markTextSentence(nameOf(criterion), refusal, visit.language),
  }))
}

function namesIn({ language }: Visit, { rules }: SheetFound): (criterion: string) => string {
  return (id) => {
    const criterion = rules.category.criteria.find((known) => known.id === id)
    return criterion ? nameIn(language, criterion) : id
  }
}

/** Both values of every difference; what is equal travels along, so that the choice is a whole sheet again. */
async function conflictPage(
  visit: Visit,
  found: SheetFound,
  yours: readonly Mark[],
  version: number,
): Promise<Response> {
  const fresh = (await sheetOf(visit)) ?? found
  const sides = panelCriteria(fresh.rules.category).flatMap((criterion) => {
    const stored = fresh.sheet.marks.find((mark) => mark.criterion === criterion.id)
    const mine = yours.find((mark) => mark.criterion === criterion.id)
    const named = { id: criterion.id, name: nameIn(visit.language, criterion) }
    return [
      { of: 'mark' as const, criterion: named, yours: markText(mine, visit), stored: markText(stored, visit) },
      { of: 'comment' as const, criterion: named, yours: mine?.comment ?? '', stored: stored?.comment ?? '' },
    ]
  })
  const { savedAt } = fresh
  const view = {
    ...headingOf(fresh, visit),
    version,
    changedAt: savedAt ? writtenInstant(savedAt, fresh.season.zone, visit.language) : '',
    differences: sides.filter((side) => side.yours !== side.stored),
    agreed: sides
      .filter((side) => side.yours === side.stored)
      .map((side) => ({ field: fieldOf(side), value: side.yours })),
  }
  if (view.differences.length === 0) return seeOther(visit, paths.markSheet(view.sheetId), SAVED_FLASH)
  return page(visit, MarkSheetConflictPage({ frame: frameOf(visit, fresh.season.example), view }), 409)
}

function fieldOf({ of, criterion }: Pick<SheetDifference, 'of' | 'criterion'>): string {
  return of === 'mark' ? markSheetFields.mark(criterion.id) : markSheetFields.comment(criterion.id)
}

function markText(mark: Mark | undefined, { language }: Visit): string {
  const hundredths = mark?.markHundredths ?? null
  return hundredths === null ? '' : decimalInFigures(decimalFromHundredths(hundredths), language)
}
