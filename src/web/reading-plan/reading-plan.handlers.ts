/** Who of the panel reads which file: divide the files, look at the plan and at what has overtaken it. */
import { filesToRead, type NamedFile } from '../../actions/files-to-read.ts'
import { saveReadingPlan, type SaveReadingPlanRefusal } from '../../actions/save-reading-plan.ts'
import { type Expertise, EXPERTISE_MAX, type FileToRead, staleReading } from '../../award/assignment/reading-plan.ts'
import { isOf } from '../../award/interviews/timetable-conflicts.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { scoringSeats } from '../../award/rulebook/rulebook.ts'
import { latestReadingPlan, type StoredReadingPlan } from '../../store/reading-plans.ts'
import { candidateNamesOfSeason } from '../../store/candidates.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { readingPlanWords, readingRefusalSentence } from '../../wording/reading-plan.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { readingPlanFields as fields, ReadingPlanPage, type ReadingPlanView } from './reading-plan.page.tsx'

const USUAL_EACH = 3

type Typed = { readonly each: string; readonly expertise: Expertise }
type Returned = { readonly typed: Typed | null; readonly errors: readonly FieldError[] }

export function showReadingPlan(visit: Visit, found: SeasonFound): Promise<Response> {
  return planPage(visit, found, { typed: null, errors: [] }, 200)
}

export async function postReadingPlan(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, language, site, desk } = visit
  if (!form) return notFound(visit)
  const words = readingPlanWords[language]
  const { season, rulebook, address } = found
  const seats = scoringSeats(rulebook.panel).map(({ id }) => id)
  const typed = { each: form.text(fields.each).trim(), expertise: expertiseIn(form, found) }
  const again = (text: string, status: number) =>
    planPage(visit, found, { typed, errors: [{ field: fields.each, text }] }, status)
  const each = /^\d{1,2}$/.test(typed.each) ? Number(typed.each) : 0
  if (each < 1 || each > seats.length) return again(words.eachWrong(seats.length), 422)
  const files = await filesToRead(site.db, season, rulebook)
  if (files.length === 0) return again(words.nobodyText, 422)
  const task = { seats, files: files.map(bare), each, expertise: typed.expertise }
  const answer = await site.readings.run(task)
  if (!answer.ok) return again(words.notProven, 503)
  if (!answer.value.ok)
    return again(
      readingRefusalSentence(answer.value.refusal, (at) => files[at]?.name ?? '', language),
      409,
    )
  const seen = /^\d{1,9}$/.test(form.text(fields.seen)) ? Number(form.text(fields.seen)) : -1
  const saved = await saveReadingPlan(desk, season, seen, { task, plan: answer.value.value })
  if (saved.ok) return seeOther(visit, paths.readingPlan(address), 'telaah-dibagi')
  return saved.refusal.code === 'not_found' ? notFound(visit) : again(whyNotKept(saved.refusal, visit), 409)
}

function whyNotKept({ code }: SaveReadingPlanRefusal, { language }: Visit): string {
  const words = readingPlanWords[language]
  return code === 'files_changed_meanwhile' ? words.changed : words.elsewhere
}

/** Names stay here: the process that proves a plan needs none. */
function bare({ category, candidate, closedTo }: NamedFile): FileToRead {
  return { category, candidate, closedTo }
}

function expertiseIn(form: Form, { rulebook }: SeasonFound): Expertise {
  const seats = scoringSeats(rulebook.panel).map(({ id: seat }) => {
    const levels = rulebook.categories.map(({ id: category }) => {
      const level = Number(form.text(fields.expertise(pairOf(seat, category))))
      return [category, Number.isInteger(level) && level > 0 && level <= EXPERTISE_MAX ? level : 0] as const
    })
    return [seat, Object.fromEntries(levels.filter(([, level]) => level > 0))] as const
  })
  return Object.fromEntries(seats.filter(([, levels]) => Object.keys(levels).length > 0))
}

function pairOf(seat: string, category: string): string {
  return `${seat}~${category}`
}

async function planPage(
  visit: Visit,
  found: SeasonFound,
  { typed, errors }: Returned,
  status: number,
): Promise<Response> {
  const { site, language } = visit
  const { season, rulebook, address } = found
  const stored = await latestReadingPlan(site.db, season)
  const files = await filesToRead(site.db, season, rulebook)
  const seats = scoringSeats(rulebook.panel)
  const expertise = typed?.expertise ?? stored?.expertise ?? {}
  const view: ReadingPlanView = {
    season: season.label,
    version: stored?.version ?? 0,
    plan: stored && (await shownPlan(visit, found, stored, files)),
    files: files.length,
    seats: seats.length,
    each: typed?.each ?? String(stored?.each ?? Math.min(USUAL_EACH, seats.length)),
    expertise: seats.map(({ id: seat, unsur }) => ({
      unsur,
      levels: rulebook.categories.map((category) => ({
        field: fields.expertise(pairOf(seat, category.id)),
        category: nameIn(language, category),
        level: String(expertise[seat]?.[category.id] ?? 0),
      })),
    })),
    errors,
    href: paths.readingPlan(address),
  }
  return page(visit, ReadingPlanPage({ frame: frameOf(visit, season.example), view }), status)
}

async function shownPlan(
  { site, language }: Visit,
  { season, rulebook }: SeasonFound,
  stored: StoredReadingPlan,
  files: readonly NamedFile[],
): Promise<NonNullable<ReadingPlanView['plan']>> {
  const words = readingPlanWords[language]
  const names = await candidateNamesOfSeason(site.db, season)
  const unsur = (seat: string) => unsurOf(rulebook.panel, seat)
  const readersOf = (file: Pick<FileToRead, 'category' | 'candidate'>) =>
    stored.readers.filter((one) => isOf(one, file)).map(({ seat }) => seat)
  const planned = Map.groupBy(stored.readers, ({ category, candidate }) => JSON.stringify([category, candidate]))
  const loads = scoringSeats(rulebook.panel).map(({ id, unsur: label }) => ({
    unsur: label,
    files: stored.readers.filter(({ seat }) => seat === id).length,
  }))
  const counts = loads.map((load) => load.files)
  const isKnown = Object.keys(stored.expertise).length > 0
  return {
    title: words.planned(planned.size, stored.each),
    savedAt: writtenInstant(stored.savedAt, season.zone, language),
    why: [
      words.loads(Math.min(...counts), Math.max(...counts)),
      ...(stored.spread > 1 ? [words.spread(stored.spread)] : []),
      isKnown ? words.smallest(stored.smallest, stored.each * EXPERTISE_MAX) : words.noExpertise,
    ],
    stale: staleReading(files, readersOf).map(({ file, why, seats }) => {
      const name = names.get(file.candidate) ?? file.candidate
      return why === 'without_readers' ? words.without(name) : words.conflicted(name, seats.map(unsur).join(', '))
    }),
    categories: rulebook.categories.flatMap((category) => {
      const own = [...planned.values()].filter(([first]) => first?.category === category.id)
      const rows = own.map((readers) => ({
        candidate: names.get(readers[0]!.candidate) ?? readers[0]!.candidate,
        readers: readers.map(({ seat }) => unsur(seat)).join(', '),
      }))
      return rows.length > 0 ? [{ name: nameIn(language, category), files: rows }] : []
    }),
    loads,
  }
}
