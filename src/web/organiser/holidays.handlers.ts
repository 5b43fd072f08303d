/** Holidays: show them, note one. */
import { holidays } from '../../actions/holidays.ts'
import { noteHoliday, type NoteHolidayRefusal } from '../../actions/note-holiday.ts'
import { mayNoteHolidays } from '../../award/season/access.ts'
import { HOLIDAY_KINDS, type HolidayDraft } from '../../award/season/holidays.ts'
import { dayWithWeekday } from '../../wording/dates.ts'
import { holidayKinds, holidaySentence, holidayWords } from '../../wording/holidays.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { holidayFields, HolidaysPage } from './holidays.page.tsx'

const NOTHING_TYPED: HolidayDraft = { day: '', kind: '', name: '', source: '' }

export async function showHolidays(visit: Visit): Promise<Response> {
  return holidaysPage(visit, NOTHING_TYPED, [], 200)
}

export async function postHoliday(visit: Visit): Promise<Response> {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const draft = {
    day: form.text(holidayFields.day),
    kind: form.text(holidayFields.kind),
    name: form.text(holidayFields.name),
    source: form.text(holidayFields.source),
  }
  const outcome = await noteHoliday(desk, draft)
  if (outcome.ok) return seeOther(visit, paths.holidays(), 'hari-libur-tersimpan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return noPermission(visit)
  return holidaysPage(visit, draft, errorsOf(visit, refusal), refusal.code === 'holiday_refused' ? 422 : 409)
}

type Refused = Exclude<NoteHolidayRefusal, { readonly code: 'not_found' }>

function errorsOf({ language }: Visit, refusal: Refused): readonly FieldError[] {
  if (refusal.code === 'holiday_noted_meanwhile')
    return [{ field: holidayFields.day, text: holidayWords[language].meanwhile }]
  return refusal.refusals.map((one) => ({
    field: 'field' in one ? holidayFields[one.field] : holidayFields.day,
    text: holidaySentence(one, language),
  }))
}

async function holidaysPage(
  visit: Visit,
  typed: HolidayDraft,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { site, language, viewer } = visit
  const inForce = await holidays(site.db)
  const years = [...Map.groupBy(inForce, ({ day }) => day.slice(0, 4))].toReversed()
  const view = {
    years: years.map(([year, days]) => ({
      year,
      days: days.map(({ day, kind, name, source }) => ({
        day: dayWithWeekday(day, language),
        kind: holidayKinds[language][kind],
        name,
        source,
      })),
    })),
    kinds: [...HOLIDAY_KINDS, 'none' as const].map((value) => ({ value, label: holidayKinds[language][value] })),
    typed,
    writes: mayNoteHolidays(viewer),
    errors,
  }
  return page(visit, HolidaysPage({ frame: frameOf(visit, false), view }), status)
}
