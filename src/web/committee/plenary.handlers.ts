/** The plenary: the chair opens it, the secretary keeps its minutes. */
import { currentRanking } from '../../actions/category-contest.ts'
import { openPlenary } from '../../actions/open-plenary.ts'
import { recordPlenary, type RecordPlenaryRefusal } from '../../actions/record-plenary.ts'
import type { MinutesDraft, PlenaryField, PlenaryRefusal } from '../../award/decision/plenary.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { findAdoptedAt } from '../../store/adoptions.ts'
import { listNominees } from '../../store/candidates.ts'
import { findMinutes, findMinutesRecordedAt, findPlenaryOpenedAt, type KeptMinutes } from '../../store/plenaries.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { plenaryRefusalSentence, voteRefusedSentence } from '../../wording/plenary-refusals.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { OpenPlenaryPage } from './open-plenary.page.tsx'
import { minutesDifferences } from './plenary-differences.ts'
import { plenaryFields } from './plenary-fields.ts'
import { readPlenary, type Ties } from './plenary.form.ts'
import { PlenaryPage, type PlenaryView } from './plenary.page.tsx'

export async function showOpenPlenary(visit: Visit, found: CategoryFound): Promise<Response> {
  const { address, season, category } = found
  if (await findPlenaryOpenedAt(visit.site.db, found.key)) return seeOther(visit, paths.standings(address))
  const view = {
    category: nameIn(visit.language, category),
    season: season.label,
    action: paths.openPlenary(address),
    standingsHref: paths.standings(address),
  }
  return page(visit, OpenPlenaryPage({ frame: frameOf(visit, season.example), view }))
}

export async function postOpenPlenary(visit: Visit, found: CategoryFound): Promise<Response> {
  const outcome = await openPlenary(visit.desk, found.key)
  if (outcome.ok) return seeOther(visit, paths.standings(found.address), 'pleno-dibuka')
  if (outcome.refusal.code === 'category_not_closed') return seeOther(visit, paths.closeCategory(found.address))
  return outcome.refusal.code === 'plenary_already_opened'
    ? seeOther(visit, paths.standings(found.address))
    : noPermission(visit)
}

export async function showPlenary(visit: Visit, found: CategoryFound): Promise<Response> {
  const elsewhere = await notHere(visit, found)
  if (elsewhere) return elsewhere
  const kept = await findMinutes(visit.site.db, found.key)
  return plenaryPage(visit, found, { kept, draft: kept?.minutes ?? null, errors: [], conflict: null }, 200)
}

/** Where to go instead: nothing to record before the opening, nothing after the adoption. */
async function notHere(visit: Visit, { key, address }: CategoryFound): Promise<Response | null> {
  const { db } = visit.site
  if (await findAdoptedAt(db, key)) return seeOther(visit, paths.adopted(address))
  return (await findPlenaryOpenedAt(db, key)) ? null : seeOther(visit, paths.room())
}

export async function postPlenary(visit: Visit, found: CategoryFound): Promise<Response> {
  if (!visit.form) return noPermission(visit)
  const { seen, draft } = readPlenary(visit.form, found.rulebook.panel, await tiesOf(visit, found))
  const outcome = await recordPlenary(visit.desk, found.key, seen, draft)
  if (outcome.ok) return seeOther(visit, paths.plenary(found.address), 'pleno-tercatat')
  return refused(visit, found, draft, outcome.refusal)
}

async function refused(
  visit: Visit,
  found: CategoryFound,
  draft: MinutesDraft,
  refusal: RecordPlenaryRefusal,
): Promise<Response> {
  const kept = await findMinutes(visit.site.db, found.key)
  switch (refusal.code) {
    case 'not_found':
    case 'not_your_role':
      return noPermission(visit)
    case 'plenary_not_opened':
      return seeOther(visit, paths.room())
    case 'already_adopted':
      return seeOther(visit, paths.adopted(found.address))
    case 'vote_refused': {
      const [tie] = await tiesOf(visit, found)
      const field = tie?.candidates[0] ? plenaryFields.order(tie.candidates[0]) : plenaryFields.number
      return plenaryPage(
        visit,
        found,
        { kept, draft, errors: [{ field, text: voteRefusedSentence(visit.language) }], conflict: null },
        422,
      )
    }
    case 'minutes_refused': {
      const changed = refusal.refusals.some((one) => one.code === 'plenary_changed_elsewhere')
      if (changed && kept)
        return plenaryPage(
          visit,
          found,
          { kept, draft, errors: [], conflict: await conflictOf(visit, found, draft, kept) },
          409,
        )
      const errors = refusal.refusals.flatMap((one) => errorsOf(visit, found, one))
      return plenaryPage(visit, found, { kept, draft, errors, conflict: null }, 422)
    }
  }
}

const FIELDS: Readonly<Record<PlenaryField, string>> = {
  number: plenaryFields.number,
  day: plenaryFields.day,
  from: plenaryFields.from,
  to: plenaryFields.to,
  place: plenaryFields.place,
  town: plenaryFields.town,
  decreeNumber: plenaryFields.decreeNumber,
  decreeDay: plenaryFields.decreeDay,
  decreeIssuer: plenaryFields.decreeIssuer,
  voteMinute: plenaryFields.number,
}

function errorsOf({ language }: Visit, { rulebook }: CategoryFound, refusal: PlenaryRefusal): readonly FieldError[] {
  const seatName = (seat: string) => unsurOf(rulebook.panel, seat)
  const text = plenaryRefusalSentence(refusal, seatName, language)
  switch (refusal.code) {
    case 'plenary_field_missing':
    case 'plenary_field_too_long':
    case 'plenary_day_does_not_exist':
    case 'plenary_time_does_not_exist':
      return [{ field: FIELDS[refusal.field], text }]
    case 'plenary_day_in_the_future':
      return [{ field: plenaryFields.day, text }]
    case 'plenary_ends_before_it_begins':
      return [{ field: plenaryFields.to, text }]
    case 'attendance_not_of_this_panel':
      return refusal.seats.map((seat) => ({
        field: plenaryFields.attendance(seat),
        text: plenaryRefusalSentence({ ...refusal, seats: [seat] }, seatName, language),
      }))
    case 'substitute_without_name':
      return [{ field: plenaryFields.substitute(refusal.seat), text }]
    case 'dissent_of_an_absent_seat':
      return [{ field: plenaryFields.dissent(refusal.seat), text }]
    case 'plenary_changed_elsewhere':
      return [{ field: plenaryFields.number, text }]
  }
}

/** The groups that only the plenary can part: those equal before any vote. */
async function tiesOf({ site }: Visit, { key, category }: CategoryFound): Promise<Ties> {
  const ranked = await currentRanking(site.db, key, category, [])
  const notes = ranked.ok ? ranked.value.notes : []
  return notes.flatMap((note) =>
    note.code === 'rank_shared' ? [{ id: String(note.rank), candidates: note.candidates }] : [],
  )
}

async function conflictOf(
  visit: Visit,
  found: CategoryFound,
  draft: MinutesDraft,
  kept: KeptMinutes,
): Promise<PlenaryView['conflict']> {
  const at = await findMinutesRecordedAt(visit.site.db, found.key)
  return {
    changedAt: at ? writtenInstant(at, found.season.zone, visit.language) : '',
    differences: minutesDifferences(draft, kept.minutes, found.rulebook.panel, visit.language),
  }
}

type Shown = {
  readonly kept: KeptMinutes | null
  readonly draft: MinutesDraft | null
  readonly errors: readonly FieldError[]
  readonly conflict: PlenaryView['conflict']
}

async function plenaryPage(
  visit: Visit,
  found: CategoryFound,
  { kept, draft, errors, conflict }: Shown,
  status: number,
): Promise<Response> {
  const { site, language } = visit
  const { key, category, season, rulebook, address } = found
  const nominees = await listNominees(site.db, key)
  const savedAt = await findMinutesRecordedAt(site.db, key)
  const view: PlenaryView = {
    category: nameIn(language, category),
    season: season.label,
    action: paths.plenary(address),
    standingsHref: paths.standings(address),
    version: kept?.version ?? 0,
    savedAt: savedAt && writtenInstant(savedAt, season.zone, language),
    zone: season.zone,
    quorum: rulebook.panel.quorum,
    values: {
      number: draft?.number ?? '',
      day: draft?.day ?? '',
      from: draft?.from ?? '',
      to: draft?.to ?? '',
      place: draft?.place ?? '',
      town: draft?.town ?? '',
    },
    decree: draft?.decree ?? { number: '', day: '', issuer: '' },
    seats: rulebook.panel.seats.map((seat) => seatView(seat, draft)),
    ties: (await tiesOf(visit, found)).map((tie) => ({
      id: tie.id,
      minute: draft?.voteMinute ?? '',
      candidates: tie.candidates.map((slug) => ({
        id: slug,
        name: nominees.find((known) => known.candidate === slug)?.name ?? slug,
        order: String(draft?.votes.find((vote) => vote.candidate === slug)?.order ?? ''),
      })),
    })),
    errors,
    conflict,
  }
  return page(visit, PlenaryPage({ frame: frameOf(visit, season.example), view }), status)
}

const ATTENDANCE = { self: 'present', substitute: 'substituted', absent: 'absent' } as const

function seatView(
  seat: CategoryFound['rulebook']['panel']['seats'][number],
  draft: MinutesDraft | null,
): PlenaryView['seats'][number] {
  const attended = draft?.attendance.find((row) => row.seat === seat.id)
  return {
    id: seat.id,
    name: seat.unsur,
    chair: seat.chair,
    scores: seat.scores,
    attendance: attended ? ATTENDANCE[attended.presence] : null,
    substitute: attended?.substitute ?? '',
    dissent: draft?.dissent.find((voice) => voice.seat === seat.id)?.text ?? '',
  }
}
