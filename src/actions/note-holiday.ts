/** The national secretariat or an administrator enters a holiday, changes one, or makes a working day of it. */
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { mayNoteHolidays } from '../award/season/access.ts'
import { checkedHoliday, type HolidayDraft, type HolidayEntry, type HolidayRefusal } from '../award/season/holidays.ts'
import { insertHolidayEntry } from '../store/holidays.ts'
import { actor, type Desk } from './desk.ts'
import { holidays } from './holidays.ts'

export type NoteHolidayRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'holiday_refused'; readonly refusals: readonly HolidayRefusal[] }
  /** Somebody entered this day at the same moment. */
  | { readonly code: 'holiday_noted_meanwhile' }

export async function noteHoliday(desk: Desk, draft: HolidayDraft): Promise<Result<HolidayEntry, NoteHolidayRefusal>> {
  return desk.transaction<HolidayEntry, NoteHolidayRefusal>(async (db) => {
    if (!mayNoteHolidays(desk.viewer)) return refuse({ code: 'not_found' })
    const inForce = await holidays(db)
    const checked = checkedHoliday(inForce, draft)
    if (!checked.ok) return refuse({ code: 'holiday_refused', refusals: checked.refusal })
    const entry = checked.value
    if (!(await insertHolidayEntry(db, entry, { at: desk.now(), by: actor(desk) })))
      return refuse({ code: 'holiday_noted_meanwhile' })
    const before = inForce.find(({ day }) => day === entry.day) ?? null
    await desk.record(db, OUTSIDE_SEASONS, 'holiday_noted', entry.day, entry, { before })
    return accept(entry)
  })
}
