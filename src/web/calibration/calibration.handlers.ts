/** The page of a calibration and its three forms: begin, send, end. */
import { endCalibration } from '../../actions/end-calibration.ts'
import { markSample } from '../../actions/mark-sample.ts'
import { openCalibration } from '../../actions/open-calibration.ts'
import {
  type CalibrationRound,
  type SampleDossier,
  sampleSpread,
  type SampleMarks,
  seatsToSend,
} from '../../award/judging/calibration.ts'
import { mayActAs } from '../../award/judging/access.ts'
import { scoringHolders, unsurOf } from '../../award/judging/panel-seats.ts'
import { seatsIn } from '../../award/people/viewer.ts'
import { panelCriteria } from '../../award/rulebook/rulebook.ts'
import { sheetCriteria } from '../../actions/sheet-rules.ts'
import { decimalFromHundredths, type Hundredths } from '../../award/units/hundredths.ts'
import { listCalibrationRounds, listSampleMarks } from '../../store/calibrations.ts'
import { findClosedAt } from '../../store/closings.ts'
import { listSeatHolders } from '../../store/panels.ts'
import { calibrationSentence, calibrationWords } from '../../wording/calibration.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { markTextSentence } from '../../wording/mark-refusals.ts'
import { decimalInFigures } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { readMarks, type TypedMark } from '../panel/mark-sheet.form.ts'
import { markSheetFields } from '../panel/mark-sheet-view.ts'
import { criteriaOf } from '../panel/sheet-found.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import {
  calibrationFields,
  type CalibrationView,
  type EndedSample,
  roundField,
  type RunningSample,
} from './calibration-view.ts'
import { CalibrationPage } from './calibration.page.tsx'

/** What came back with its errors: marks that were typed, or a sample that was. */
type Returned = {
  readonly errors: readonly FieldError[]
  readonly typed?: readonly TypedMark[]
  readonly sample?: SampleDossier
}
const FRESH: Returned = { errors: [] }

export function showCalibration(visit: Visit, found: CategoryFound): Promise<Response> {
  return calibrationPage(visit, found, FRESH, 200)
}

export async function postCalibration(visit: Visit, found: CategoryFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const sample = {
    title: visit.form.text(calibrationFields.title),
    dossier: visit.form.text(calibrationFields.dossier),
  }
  const opened = await openCalibration(visit.desk, found.key, sample)
  if (opened.ok) return seeOther(visit, paths.calibration(found.address), 'penyamaan-dimulai')
  const { refusal } = opened
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  const field = refusal.code.startsWith('sample_title') ? calibrationFields.title : calibrationFields.dossier
  const text = calibrationSentence(refusal, nameOfIn(visit, found), visit.language)
  return calibrationPage(visit, found, { errors: [{ field, text }], sample }, 422)
}

export async function postSampleMarks(visit: Visit, found: CategoryFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const criteria = panelCriteria(found.category)
  const { typed, marks, wrong } = readMarks(visit.form, criteria)
  const nameOf = nameOfIn(visit, found)
  if (wrong.length > 0) {
    const errors = wrong.map(({ criterion, refusal }) => ({
      field: markSheetFields.mark(criterion),
      text: markTextSentence(nameOf(criterion), refusal, visit.language),
    }))
    return calibrationPage(visit, found, { errors, typed }, 422)
  }
  const sent = await markSample(visit.desk, found.key, roundOf(visit), marks)
  if (sent.ok) return seeOther(visit, paths.calibration(found.address), 'nilai-contoh-terkirim')
  const { refusal } = sent
  if (refusal.code === 'not_found') return notFound(visit)
  const about = 'criterion' in refusal ? refusal.criterion : 'criteria' in refusal ? refusal.criteria[0] : undefined
  const field = markSheetFields.mark(about ?? criteria[0]?.id ?? '')
  const text = calibrationSentence(refusal, nameOf, visit.language)
  return calibrationPage(visit, found, { errors: [{ field, text }], typed }, 409)
}

export async function postEndCalibration(visit: Visit, found: CategoryFound): Promise<Response> {
  const ended = await endCalibration(visit.desk, found.key, roundOf(visit))
  if (ended.ok) return seeOther(visit, paths.calibration(found.address), 'penyamaan-berakhir')
  const { refusal } = ended
  if (refusal.code === 'not_your_role') return noPermission(visit)
  if (refusal.code === 'not_found') return notFound(visit)
  const text = calibrationSentence(refusal, nameOfIn(visit, found), visit.language)
  return calibrationPage(visit, found, { errors: [{ field: 'isi', text }] }, 409)
}

function roundOf({ form }: Visit): number {
  const typed = form?.text(roundField) ?? ''
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0
}

function nameOfIn({ language }: Visit, { category }: CategoryFound): (criterion: string) => string {
  return (id) => {
    const criterion = category.criteria.find((known) => known.id === id)
    return criterion ? nameIn(language, criterion) : id
  }
}

async function calibrationPage(
  visit: Visit,
  found: CategoryFound,
  { errors, typed = [], sample }: Returned,
  status: number,
): Promise<Response> {
  const { key, address, category, season, panel } = found
  const { site, language, viewer } = visit
  const rounds = await listCalibrationRounds(site.db, key)
  const running = rounds.find(({ endedAt }) => endedAt === null)
  const leads = mayActAs('committee', viewer, panel, key).ok
  const mayOpen = leads && !running && (await findClosedAt(site.db, key)) === null
  const ended: EndedSample[] = []
  for (const round of rounds.toReversed()) {
    if (round.endedAt) ended.push(endedView(visit, found, round, await listSampleMarks(site.db, { ...key, ...round })))
  }
  const started = calibrationWords[language].dossierStart(
    panelCriteria(category).map((known) => nameIn(language, known)),
  )
  const view: CalibrationView = {
    category: nameIn(language, category),
    season: season.label,
    action: paths.calibration(address),
    markAction: paths.sampleMarks(address),
    endAction: paths.endCalibration(address),
    running: running ? await runningView(visit, found, { running, leads, typed }) : null,
    ended,
    opening: mayOpen ? (sample ?? { title: '', dossier: started }) : null,
    errors,
  }
  return page(visit, CalibrationPage({ frame: frameOf(visit, season.example), view }), status)
}

type RunningFacts = {
  readonly running: CalibrationRound
  readonly leads: boolean
  readonly typed: readonly TypedMark[]
}

async function runningView(
  visit: Visit,
  { key, category, rulebook }: CategoryFound,
  { running, leads, typed }: RunningFacts,
): Promise<RunningSample> {
  const held = scoringHolders(rulebook.panel, await listSeatHolders(visit.site.db, key)).map(({ seat }) => seat)
  const sent = await listSampleMarks(visit.site.db, { ...key, ...running })
  const own = seatsIn(visit.viewer, key).find((seat) => held.includes(seat))
  const mine = sent.find(({ seat }) => seat === own)
  const waiting = seatsToSend(held, sent).map((seat) => unsurOf(rulebook.panel, seat))
  const criteria = criteriaOf({ rules: { category }, sheet: { marks: mine?.marks ?? [] } }, visit, typed)
  return {
    ...sampleText(running),
    sent: sent.length,
    seats: sent.length + waiting.length,
    mine: own === undefined ? null : { isSent: mine !== undefined, criteria },
    waiting: leads ? waiting : null,
  }
}

function sampleText({ round, title, dossier }: CalibrationRound) {
  return { round, title, dossier: dossier.split(/\n+/) }
}

function endedView(
  { language, viewer }: Visit,
  { key, rulebook, category, season }: CategoryFound,
  round: CalibrationRound,
  sent: readonly SampleMarks[],
): EndedSample {
  const own = sent.find(({ seat }) => seatsIn(viewer, key).includes(seat))
  const figured = (mark: Hundredths) => ({
    text: decimalInFigures(decimalFromHundredths(mark), language),
    value: mark / 100,
  })
  const criteria = sampleSpread(sheetCriteria(rulebook, category.id), sent).map((spread) => {
    const criterion = panelCriteria(category).find(({ id }) => id === spread.criterion)
    const given = own?.marks.find((mark) => mark.criterion === spread.criterion)?.markHundredths ?? null
    const to = Number(criterion?.scaleMax ?? 100)
    return {
      name: criterion ? nameIn(language, criterion) : spread.criterion,
      marks: spread.marks.map(({ markHundredths, comment }) => ({ ...figured(markHundredths), comment })),
      lowest: figured(spread.lowest).text,
      highest: figured(spread.highest).text,
      mean: { text: decimalInFigures(spread.mean, language), value: Number(spread.mean) },
      own: given === null ? null : figured(given).text,
      isWide: spread.isWide,
      scale: { from: 0, to, ticks: [0, to / 4, to / 2, (to * 3) / 4] },
    }
  })
  const endedAt = round.endedAt ? writtenInstant(round.endedAt, season.zone, language) : ''
  return { ...sampleText(round), endedAt, sent: sent.length, criteria }
}
