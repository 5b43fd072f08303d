/** Returning a file with findings: show the form, add lines to it, send it. */
import { holidayDays } from '../../actions/holidays.ts'
import { moveNomination } from '../../actions/move-nomination.ts'
import { answersId } from '../../award/nomination/file-sections.ts'
import { movesFrom } from '../../award/nomination/nomination-states.ts'
import { ONLY_ITEM } from '../../award/nomination/section-draft.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { wallTime } from '../../award/units/dates.ts'
import {
  defaultDueDay,
  type FindingDraft,
  type FindingRefusal,
  FINDINGS_MAX,
} from '../../award/verification/findings.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { findingRefusalSentence, verificationWords } from '../../wording/verification.ts'
import { moveRefusal } from '../candidate/move-refusal.ts'
import { type FileFound, type WholeFile, wholeFile } from '../candidate/file-found.ts'
import { wordsOfSection } from '../candidate/section-view.ts'
import type { Option } from '../components/choice-field.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { placeLabel } from './findings-view.ts'
import { ADD_ROWS, returnFields, ReturnFilePage, type ReturnFileView, type ReturnRow } from './return-file.page.tsx'

const EMPTY_ROW: ReturnRow = { place: '', asked: '' }
const ROWS_AT_FIRST = 3

export async function showReturnFile(visit: Visit, found: FileFound): Promise<Response> {
  const today = wallTime(visit.desk.now(), found.season.zone).day
  const dueOn = defaultDueDay(today, await holidayDays(visit.site.db))
  const rows = Array.from({ length: ROWS_AT_FIRST }, () => EMPTY_ROW)
  return returnPage(visit, found, { rows, dueOn, summary: '', errors: [] }, 200)
}

export async function postReturnFile(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const typed = { rows: rowsIn(form), dueOn: form.text(returnFields.dueOn), summary: form.text(returnFields.summary) }
  if (form.text(returnFields.deed) === ADD_ROWS) {
    const rows = typed.rows.length < FINDINGS_MAX ? [...typed.rows, EMPTY_ROW] : typed.rows
    return returnPage(visit, found, { ...typed, rows, errors: [] }, 200)
  }
  const step = form.text(returnFields.step)
  const seenStep = /^\d{1,9}$/.test(step) ? Number(step) : -1
  const used = typed.rows.flatMap((row, at) => (row.place === '' && row.asked.trim() === '' ? [] : [{ ...row, at }]))
  const key = { ...found.key, category: visit.params['kategori'] ?? '' }
  const move = { move: 'return_for_correction', seenStep, reason: typed.summary } as const
  const outcome = await moveNomination(desk, key, move, { findings: used.map(draftOf), dueOn: typed.dueOn })
  if (outcome.ok) return seeOther(visit, paths.candidateFile(found.fileId), 'berkas-dikembalikan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const errors =
    refusal.code === 'findings_refused'
      ? refusal.refusals.map((one) => ({
          field: fieldOf(
            one,
            used.map(({ at }) => at),
          ),
          text: findingRefusalSentence(one, language),
        }))
      : [{ field: returnFields.summary, text: moveRefusal(visit, refusal) }]
  return returnPage(visit, found, { ...typed, errors }, 422)
}

function rowsIn(form: Form): readonly ReturnRow[] {
  const places = form.startingWith(returnFields.place(''))
  return places
    .slice(0, FINDINGS_MAX)
    .map(({ rest, text }) => ({ place: text, asked: form.text(returnFields.asked(rest)) }))
}

function draftOf({ place, asked }: ReturnRow): FindingDraft {
  const [section = '', item = null, field = null] = place.split('/')
  return { section, item, field, asked }
}

/** @param lines which line of the form each finding stands in. */
function fieldOf(refusal: FindingRefusal, lines: readonly number[]): string {
  switch (refusal.code) {
    case 'finding_missing':
    case 'too_many_findings':
      return returnFields.place(0)
    case 'finding_place_unknown':
      return returnFields.place(lines[refusal.at] ?? 0)
    case 'finding_text_missing':
    case 'finding_text_too_long':
    case 'finding_identity_number':
      return returnFields.asked(lines[refusal.at] ?? 0)
    case 'due_day_unreadable':
    case 'due_day_out_of_reach':
      return returnFields.dueOn
  }
}

type Typed = {
  readonly rows: readonly ReturnRow[]
  readonly dueOn: string
  readonly summary: string
  readonly errors: readonly FieldError[]
}

async function returnPage(visit: Visit, found: FileFound, typed: Typed, status: number): Promise<Response> {
  const whole = await wholeFile(visit, found)
  const { language, params } = visit
  const { file, fileId, key, season, roles } = found
  const nomination = file.nominations.find(({ category }) => category === params['kategori'])
  if (!nomination) return notFound(visit)
  const known = categoryById(file.rulebook, nomination.category)
  const view: ReturnFileView = {
    ...typed,
    fileId,
    category: nomination.category,
    name: known ? nameIn(language, known) : nomination.category,
    candidate: file.candidate.name || key.candidate,
    step: nomination.step,
    places: placesOf(visit, whole, nomination.category),
    possible: typed.errors.length > 0 || movesFrom(nomination.state, roles).includes('return_for_correction'),
  }
  return page(visit, ReturnFilePage({ frame: frameOf(visit, season.example), view }), status)
}

/** Each section of the nomination, then its items and fields as they stand in the file. */
function placesOf({ language }: Visit, found: WholeFile, category: string): readonly Option[] {
  const { file, saved } = found
  const words = verificationWords[language]
  return file.sections.flatMap((section) => {
    const isOthers = file.nominations.some((one) => one.category !== category && answersId(one.category) === section.id)
    if (isOthers) return []
    const { title } = wordsOfSection(section, file.rulebook, language)
    const items = section.list
      ? (saved.find((one) => one.section === section.id)?.draft.items.map(({ id }) => id) ?? [])
      : [ONLY_ITEM]
    const within = items.flatMap((item) => {
      const whole = section.list ? [{ section: section.id, item, field: null }] : []
      return [...whole, ...section.fields.map(({ id }) => ({ section: section.id, item, field: id }))]
    })
    return [
      { value: section.id, label: words.whole(title) },
      ...within.map((place) => ({
        value: [place.section, place.item, ...(place.field === null ? [] : [place.field])].join('/'),
        label: placeLabel(found, place, language),
      })),
    ]
  })
}
