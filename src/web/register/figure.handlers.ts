/** One figure: shown, compared with its source, chosen, corrected; and entering a new one. */
import { checkFigure } from '../../actions/check-figure.ts'
import { chooseFigure } from '../../actions/choose-figure.ts'
import { correctFigure, enterFigure, type EnterFigureRefusal, type TypedFigure } from '../../actions/enter-figure.ts'
import { mayEnterFigures } from '../../award/coverage/access.ts'
import { findFigure } from '../../store/figure-lineage.ts'
import { listChoices, listFiguresOf, type RegisteredFigure } from '../../store/place-coverage.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { segmentNames } from '../../wording/coverage-segments.ts'
import type { Language } from '../../wording/language.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { EnterFigurePage } from './enter-figure.page.tsx'
import { figureErrors, figureFields, typedAs, typedFigure } from './figure-form.tsx'
import { figureView } from './figure-view.ts'
import { CHECK, CHOOSE, figureDeedFields as fields, FigurePage } from './coverage-figure.page.tsx'
import { chosenWhy, isBeside, namesOf, regionOf } from './place-figures.handlers.ts'

type Again = {
  readonly typed?: TypedFigure
  readonly chooseReason?: string
  readonly correctReason?: string
  readonly errors?: readonly FieldError[]
}

export async function showFigure(visit: Visit): Promise<Response> {
  const figure = await findFigure(visit.site.db, visit.params['angka'] ?? '')
  return figure ? figurePage(visit, figure, {}, 200) : notFound(visit)
}

export async function postFigure(visit: Visit): Promise<Response> {
  const { form, site } = visit
  const figure = await findFigure(site.db, visit.params['angka'] ?? '')
  if (!form || !figure) return notFound(visit)
  const deed = form.text(fields.deed)
  if (deed === CHECK) return checked(visit, figure)
  return deed === CHOOSE ? chosen(visit, figure, form.text(fields.chooseReason)) : corrected(visit, figure, form)
}

async function checked(visit: Visit, figure: RegisteredFigure): Promise<Response> {
  const done = await checkFigure(visit.desk, figure.id)
  if (done.ok) return seeOther(visit, paths.placeFigures(figure.placeCode), 'angka-cocok')
  return done.refusal.code === 'not_found' ? noPermission(visit) : figurePage(visit, figure, {}, 409)
}

async function chosen(visit: Visit, figure: RegisteredFigure, reason: string): Promise<Response> {
  const done = await chooseFigure(visit.desk, figure.id, reason)
  if (done.ok) return seeOther(visit, paths.placeFigures(figure.placeCode), 'angka-dipilih')
  const { code } = done.refusal
  if (code === 'not_found') return noPermission(visit)
  const errors = [{ field: fields.chooseReason, text: sentenceOf(code, visit.language) }]
  return figurePage(visit, figure, { chooseReason: reason, errors }, 422)
}

async function corrected(visit: Visit, figure: RegisteredFigure, form: Form): Promise<Response> {
  const [typed, reason] = [typedFigure(form), form.text(fields.correctReason)]
  const done = await correctFigure(visit.desk, figure.id, typed, reason)
  if (done.ok) return seeOther(visit, paths.placeFigures(figure.placeCode), 'angka-dikoreksi')
  if (done.refusal.code === 'not_found') return noPermission(visit)
  const errors = errorsOf(done.refusal, visit.language)
  return figurePage(visit, figure, { typed, correctReason: reason, errors }, 422)
}

export async function showEnterFigure(visit: Visit): Promise<Response> {
  return enterPage(visit, {}, [])
}

export async function postEnterFigure(visit: Visit): Promise<Response> {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const code = visit.params['wilayah'] ?? ''
  const typed = typedFigure(form)
  const done = await enterFigure(desk, code, typed)
  if (done.ok) return seeOther(visit, paths.placeFigures(code), 'angka-dicatat')
  if (done.refusal.code === 'not_found') return noPermission(visit)
  return enterPage(visit, typed, errorsOf(done.refusal, visit.language))
}

async function enterPage(visit: Visit, typed: TypedFigure, errors: readonly FieldError[]): Promise<Response> {
  const region = await regionOf(visit.site.db, visit.params['wilayah'] ?? '')
  if (!region) return notFound(visit)
  const may = mayEnterFigures(visit.viewer, region.code)
  const view = { place: region.name, code: region.code, may, typed, errors }
  return page(visit, EnterFigurePage({ frame: frameOf(visit, false), view }), errors.length > 0 ? 422 : 200)
}

function errorsOf(refusal: EnterFigureRefusal, language: Language): readonly FieldError[] {
  if (refusal.code === 'figure_refused') return figureErrors(refusal.faults, language)
  const field = refusal.code === 'figure_unchanged' ? figureFields.year : fields.correctReason
  return [{ field, text: sentenceOf(refusal.code, language) }]
}

function sentenceOf(code: string, language: Language): string {
  const words = registerWords[language]
  if (code === 'reason_too_long') return words.reasonTooLong
  if (code === 'figure_unchanged') return words.unchanged
  if (code === 'figure_alone') return words.alone
  return code === 'figure_gone' ? words.figureGone : words.reasonMissing
}

async function figurePage(visit: Visit, figure: RegisteredFigure, again: Again, status: number): Promise<Response> {
  const { site, language, viewer } = visit
  const words = registerWords[language]
  const region = await regionOf(site.db, figure.placeCode)
  const all = await listFiguresOf(site.db, [figure.placeCode])
  const choices = await listChoices(site.db, [figure.placeCode])
  const isOwn = figure.enteredBy !== null && figure.enteredBy === viewer.person?.id
  const { typed = typedAs(figure, language), chooseReason = '', correctReason = '', errors = [] } = again
  const view = {
    place: region?.name ?? figure.placeCode,
    code: figure.placeCode,
    group: words.group(figure.year, segmentNames[language][figure.segment]),
    figure: figureView(figure, await namesOf(site.db, [figure], language), chosenWhy(figure, choices), language),
    beside: all.filter((other) => isBeside(other, figure)).length,
    may: mayEnterFigures(viewer, figure.placeCode)
      ? { check: !isOwn && figure.checkedAt === null, whyNotCheck: figure.checkedAt ? words.checked : words.checkYours }
      : null,
    typed,
    chooseReason,
    correctReason,
    errors,
  }
  return page(visit, FigurePage({ frame: frameOf(visit, false), view }), status)
}
