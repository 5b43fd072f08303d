/** The timetable of interviews: plan it from settings, look at it, change it by hand. */
import { dueInvitations, inviteToInterviews } from '../../actions/invite-to-interviews.ts'
import {
  interviewEntrants,
  saveInterviewTimetable,
  type SaveTimetableRefusal,
} from '../../actions/save-interview-timetable.ts'
import type { Entrant, InterviewSettings } from '../../award/interviews/interview-settings.ts'
import { slotMinutes } from '../../award/interviews/interview-settings.ts'
import type { InterviewSlot } from '../../award/interviews/interview-slot.ts'
import { plannedSlots, plannedTask } from '../../award/interviews/planned-timetable.ts'
import { type SettingsFlaw, settingsFlaws } from '../../award/interviews/settings-check.ts'
import { isOf, type TimetableConflict, timetableConflicts } from '../../award/interviews/timetable-conflicts.ts'
import type { TimetableRefusal } from '../../award/interviews/timetable.ts'
import { clock, day, instantOfWall, minutesAfter, wallTime, zone, type Zone } from '../../award/units/dates.ts'
import { attendingOfDay, type KnownAttending } from '../interview-day/attending-of-day.ts'
import type { AttendingView } from '../interview-day/confirmation-view.ts'
import { lastInvitations } from '../../store/interview-invitations.ts'
import { latestTimetable, latestTimetableSettings } from '../../store/interview-timetables.ts'
import { clockInFigures, clockTime, dayWithWeekday, writtenInstant } from '../../wording/dates.ts'
import { timetableSentence } from '../../wording/interviews.ts'
import { roomWords } from '../../wording/room.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { conflictSentence, settingsFlawSentence, type TimetableNames, timetableWords } from '../../wording/timetable.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import {
  EMPTY_DAY,
  isWhen,
  readSettings,
  typedFrom,
  typedSettings,
  typedSlot,
  type TypedSettings,
} from './timetable-settings.form.ts'
import { SettingsPage } from './timetable-settings.page.tsx'
import { CHECK_ONLY, entrantField, settingsFields, timetableFields } from './timetable-fields.ts'
import { type EditedInterview, INVITE_ID, TimetablePage } from './timetable.page.tsx'

type Planned = {
  readonly version: number
  readonly savedAt: string | null
  readonly zone: Zone
  readonly settings: InterviewSettings | null
  readonly slots: readonly InterviewSlot[]
  readonly entrants: readonly (Entrant & { readonly name: string })[]
  /** Candidates to be told of their hour and place, and those who were told without reaching anybody by mail. */
  readonly due: readonly Entrant[]
  readonly unreached: readonly Entrant[]
  readonly attending: readonly KnownAttending[]
}

async function plannedIn(visit: Visit, { season, rulebook }: SeasonFound): Promise<Planned> {
  const { site, language } = visit
  const current = await latestTimetable(site.db, season)
  const settings = await latestTimetableSettings(site.db, season)
  const inZone = current?.zone ?? interviewZone({ season, rulebook })
  return {
    version: current?.version ?? 0,
    savedAt: current && writtenInstant(current.savedAt, inZone, language),
    zone: inZone,
    // A version that came in without settings holds all the same; it is planned anew with the usual ones.
    settings: settings && 'days' in settings ? settings : null,
    slots: current?.slots ?? [],
    entrants: await interviewEntrants(site.db, season, rulebook),
    due: await dueInvitations(site.db, season),
    unreached: (await lastInvitations(site.db, season)).filter(({ mails }) => mails === 0).map(({ slot }) => slot),
    attending: await attendingOfDay(visit, season, language),
  }
}

function interviewZone({ season, rulebook }: Pick<SeasonFound, 'season' | 'rulebook'>): Zone {
  return rulebook.stages.find(({ id }) => id === 'wawancara')?.zone ?? zone(season.zone)
}

export async function showTimetable(visit: Visit, found: SeasonFound): Promise<Response> {
  const planned = await plannedIn(visit, found)
  return timetablePage(visit, found, planned, { edited: editedFrom(planned), typed: null, reason: '', errors: [] }, 200)
}

type Shown = {
  readonly edited: readonly EditedInterview[]
  /** What was typed, where it differs from what is saved. */
  readonly typed: readonly InterviewSlot[] | null
  readonly reason: string
  readonly errors: readonly FieldError[]
}

export async function postTimetable(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, language } = visit
  const planned = await plannedIn(visit, found)
  if (!form || planned.settings === null) return notFound(visit)
  const words = timetableWords[language]
  const edited = planned.entrants.map((entrant): EditedInterview => {
    const field = entrantField(entrant)
    return { entrant: field, candidate: entrant.name, ...typedSlot(form, field, timetableFields) }
  })
  const reason = form.text(timetableFields.reason)
  const wrong = edited.filter((one) => !isWhen(one) && (one.day !== '' || one.begins !== ''))
  const errors = wrong.map(({ entrant, candidate }) => ({
    field: timetableFields.day(entrant),
    text: words.wrongWhen(candidate),
  }))
  if (errors.length > 0) return timetablePage(visit, found, planned, { edited, typed: null, reason, errors }, 422)
  const minutes = slotMinutes(planned.settings.parts)
  const slots = planned.entrants.flatMap((entrant, at): readonly InterviewSlot[] => {
    const typed = edited[at]
    if (!typed || !isWhen(typed)) return []
    const startsAt = instantOfWall(day(typed.day), clock(typed.begins), planned.zone)
    const { category, candidate } = entrant
    const { room, link } = typed
    return [{ category, candidate, startsAt, endsAt: minutesAfter(startsAt, minutes), room, link }]
  })
  const shown = { edited, typed: slots, reason }
  if (form.text(timetableFields.deed) === CHECK_ONLY)
    return timetablePage(visit, found, planned, { ...shown, errors: [] }, 200)
  const seen = Number(form.text(timetableFields.seen))
  const draft = { settings: planned.settings, slots, reason }
  const outcome = await saveInterviewTimetable(visit.desk, found.season, seen, draft)
  if (outcome.ok) return seeOther(visit, paths.interviewTimetable(found.address), 'jadwal-tersimpan')
  const error = refusalError(visit, planned, outcome.refusal)
  return error ? timetablePage(visit, found, planned, { ...shown, errors: [error] }, 409) : notFound(visit)
}

export async function postInvitations(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, language } = visit
  if (!form) return notFound(visit)
  const outcome = await inviteToInterviews(visit.desk, found.season, Number(form.text(timetableFields.seen)))
  if (outcome.ok) return seeOther(visit, paths.interviewTimetable(found.address), 'wawancara-diundang')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  const words = timetableWords[language]
  const planned = await plannedIn(visit, found)
  const text = outcome.refusal.code === 'nobody_to_invite' ? words.nobodyToInvite : words.elsewhere
  const errors = [{ field: INVITE_ID, text }]
  return timetablePage(visit, found, planned, { edited: editedFrom(planned), typed: null, reason: '', errors }, 409)
}

function refusalError({ language }: Visit, { entrants }: Planned, refusal: SaveTimetableRefusal): FieldError | null {
  const words = timetableWords[language]
  const field = timetableFields.reason
  switch (refusal.code) {
    case 'not_found':
      return null
    case 'timetable_changed_elsewhere':
      return { field, text: words.elsewhere }
    case 'timetable_impossible':
      return { field, text: words.impossible }
    case 'timetable_reason_missing':
      return { field, text: words.reasonMissing }
    case 'timetable_reason_too_long':
      return { field, text: words.reasonTooLong(refusal.charactersMax) }
    case 'interview_has_begun': {
      const names = entrants.filter((one) => refusal.entrants.some((begun) => isOf(begun, one)))
      return { field, text: words.begun(names.map(({ name }) => name).join(', ')) }
    }
  }
}

function timetablePage(
  visit: Visit,
  found: SeasonFound,
  planned: Planned,
  { edited, typed, reason, errors }: Shown,
  status: number,
): Response {
  const { language } = visit
  const { season, address } = found
  const names = namesIn(visit, found, planned)
  const { settings, slots, entrants } = planned
  const conflicts = settings ? timetableConflicts(settings, typed ?? slots, entrants) : []
  const days = [...Map.groupBy(slots, ({ startsAt }) => wallTime(startsAt, planned.zone).day)]
  const view = {
    season: season.label,
    version: planned.version,
    savedAt: planned.savedAt,
    days: days.map(([onDay, interviews]) => ({
      name: dayWithWeekday(onDay, language),
      interviews: interviews.map((slot) => ({
        entrant: entrantField(slot),
        candidate: names.candidate(slot),
        category: names.category(slot.category),
        hours: `${clockInFigures(wallTime(slot.startsAt, planned.zone).clock)}-${clockTime(slot.endsAt, planned.zone)}`,
        room: slot.room,
        link: slot.link,
        known: planned.attending.find((one) => isOf(one, slot)) ?? UNKNOWN,
      })),
    })),
    unconfirmed: planned.attending
      .filter(({ is, shape }) => is === 'unconfirmed' && shape === 'stop')
      .map(names.candidate),
    away: planned.attending.filter(({ is }) => is === 'cannot_come').map(names.candidate),
    edited: settings ? edited : [],
    rooms: settings?.rooms.map(({ name }) => name) ?? [],
    conflicts: conflicts.map((conflict: TimetableConflict) => conflictSentence(conflict, names, language)),
    due: planned.due.map(names.candidate),
    unreached: planned.unreached.map(names.candidate),
    isTyped: typed !== null,
    reason,
    errors,
    hrefs: {
      self: paths.interviewTimetable(address),
      settings: paths.interviewSettings(address),
      board: paths.interviewDay(address),
      invite: paths.inviteToInterviews(address),
      calendar: paths.interviewCalendar(address),
      runSheet: paths.interviewRunSheet(address),
      doorList: paths.interviewDoorList(address),
      room: paths.room(),
    },
    roomTitle: roomWords[language].title,
  }
  return page(visit, TimetablePage({ frame: frameOf(visit, season.example), view }), status)
}

/** Of a slot that somebody saved in the very moment between two questions. */
const UNKNOWN: AttendingView = { is: 'unconfirmed', word: '', more: '', shape: 'wait' }

function editedFrom({ entrants, slots, zone: inZone }: Planned): readonly EditedInterview[] {
  return entrants.map((entrant) => {
    const slot = slots.find((one) => isOf(one, entrant))
    const at = slot && wallTime(slot.startsAt, inZone)
    return {
      entrant: entrantField(entrant),
      candidate: entrant.name,
      day: at?.day ?? '',
      begins: at ? clockInFigures(at.clock) : '',
      room: slot?.room ?? '',
      link: slot?.link ?? '',
    }
  })
}

function namesIn({ language }: Visit, { rulebook }: SeasonFound, { entrants, zone: inZone }: Planned): TimetableNames {
  return {
    candidate: (entrant) => entrants.find((one) => isOf(one, entrant))?.name ?? entrant.candidate,
    category: (id) => {
      const category = rulebook.categories.find((one) => one.id === id)
      return category ? nameIn(language, category) : id
    },
    seat: (id) => rulebook.panel.seats.find((seat) => seat.id === id)?.unsur ?? id,
    zone: inZone,
  }
}

export async function showSettings(visit: Visit, found: SeasonFound): Promise<Response> {
  const planned = await plannedIn(visit, found)
  const typed = planned.settings
    ? typedFrom(planned.settings, (entrant) => namesIn(visit, found, planned).candidate(entrant))
    : usualSettings(found)
  return settingsPage(visit, found, planned, { typed, errors: [] }, 200)
}

/** The whole panel in one room, the default length, and two days to be filled. */
function usualSettings({ rulebook }: SeasonFound): TypedSettings {
  const heard = rulebook.categories.filter(({ interview }) => interview)
  const stage = rulebook.stages.find(({ id }) => id === 'wawancara')
  const first = { ...EMPTY_DAY, day: stage?.opens.slice(0, 10) ?? '', categories: heard.map(({ id }) => id) }
  return {
    talk: '15',
    question: '25',
    scoring: '5',
    rooms: 'Ruang 1',
    groups: '',
    absences: '',
    days: [{ ...first, pauses: '12:00-13:00 Istirahat dan salat' }, EMPTY_DAY],
  }
}

export async function postSettings(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, language, site } = visit
  if (!form) return notFound(visit)
  const words = timetableWords[language]
  const planned = await plannedIn(visit, found)
  const typed = typedSettings(form)
  const again = (errors: readonly FieldError[], status: number) =>
    settingsPage(visit, found, planned, { typed, errors }, status)
  const { rulebook, season, address } = found
  const { settings, unread } = readSettings(typed, {
    zone: planned.zone,
    categories: rulebook.categories.filter(({ interview }) => interview).map(({ id }) => id),
    seats: rulebook.panel.seats.map(({ id }) => id),
    entrants: planned.entrants,
  })
  const lines = unread.map(({ field, kind, line }) => ({ field, text: words.unread[kind](line) }))
  if (lines.length > 0) return again(lines, 422)
  const flaws = settingsFlaws(settings)
  if (flaws.length > 0) return again(flaws.map((flaw) => ({ field: fieldOf(flaw), text: settingsFlawSentence(flaw, language) })), 422) // prettier-ignore
  // Whose category has no day yet is not planned now, and the timetable says so.
  const heard = new Set(settings.days.flatMap((one) => one.categories))
  const asked = plannedTask(
    settings,
    planned.entrants.filter((entrant) => heard.has(entrant.category)),
  )
  const answer = await site.timetables.run(asked.task)
  if (!answer.ok) return again([{ field: settingsFields.rooms, text: words.solverFailed }], 503)
  const solved = answer.value
  if (!solved.ok) {
    const text = whyNone(visit, found, planned, { refusal: solved.refusal, asked })
    return again([{ field: settingsFields.day('0'), text }], 409)
  }
  const seen = Number(form.text(settingsFields.seen))
  const draft = { settings, slots: plannedSlots(asked, solved.value), reason: timetableWords.id.bySystem }
  const outcome = await saveInterviewTimetable(visit.desk, season, seen, draft)
  if (outcome.ok) return seeOther(visit, paths.interviewTimetable(address), 'jadwal-tersimpan')
  const error = refusalError(visit, planned, outcome.refusal)
  return error ? again([{ ...error, field: settingsFields.rooms }], 409) : notFound(visit)
}

function whyNone(
  visit: Visit,
  found: SeasonFound,
  planned: Planned,
  { refusal, asked }: { readonly refusal: TimetableRefusal; readonly asked: ReturnType<typeof plannedTask> },
): string {
  const names = namesIn(visit, found, planned)
  return timetableSentence(
    refusal,
    {
      candidate: (at) => (asked.entrants[at] ? names.candidate(asked.entrants[at]) : String(at)),
      assessor: String,
      slot: (at) => {
        const span = asked.spans[at]
        return span ? writtenInstant(span.startsAt, planned.zone, visit.language) : String(at)
      },
    },
    visit.language,
  )
}

function fieldOf(flaw: SettingsFlaw): string {
  switch (flaw.code) {
    case 'no_interview_room':
    case 'interview_room_twice':
      return settingsFields.rooms
    case 'interview_minutes_out_of_range':
      return settingsFields.talk
    case 'no_interview_day':
      return settingsFields.day('0')
    case 'pause_outside_day':
      return settingsFields.pauses(String(flaw.at))
    case 'interview_day_twice':
    case 'interview_day_closes_first':
    case 'interview_day_without_category':
      return settingsFields.day(String(flaw.at))
  }
}

function settingsPage(
  visit: Visit,
  { season, rulebook, address }: SeasonFound,
  { version }: Planned,
  { typed, errors }: { readonly typed: TypedSettings; readonly errors: readonly FieldError[] },
  status: number,
): Response {
  const view = {
    season: season.label,
    version,
    typed,
    categories: rulebook.categories
      .filter(({ interview }) => interview)
      .map((category) => ({ id: category.id, name: nameIn(visit.language, category) })),
    seats: rulebook.panel.seats.filter(({ scores }) => scores).map(({ id, unsur }) => `${id} (${unsur})`),
    errors,
    hrefs: { self: paths.interviewSettings(address), timetable: paths.interviewTimetable(address) },
  }
  return page(visit, SettingsPage({ frame: frameOf(visit, season.example), view }), status)
}
