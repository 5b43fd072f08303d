/** The holidays in force: the list that comes with the program, with what was changed on screen. */
import { fileURLToPath } from 'node:url'
import { assert } from '../award/result.ts'
import { daysOf, type Holiday, type HolidayKind, holidaysInForce } from '../award/season/holidays.ts'
import { day } from '../award/units/dates.ts'
import type { Holidays } from '../award/units/working-days.ts'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'
import type { Db } from '../store/db.ts'
import { listHolidayEntries } from '../store/holidays.ts'

const FILE = fileURLToPath(new URL('../../reference/hari-libur.csv', import.meta.url))

const KINDS: Readonly<Record<string, HolidayKind>> = {
  'libur nasional': 'national',
  'cuti bersama': 'collective_leave',
}

let read: Promise<readonly Holiday[]> | undefined

/** As the joint decrees say; read once, it never changes while the program runs. */
export function decreedHolidays(): Promise<readonly Holiday[]> {
  return (read ??= readDecreed())
}

/** The file was checked before the program was shipped; a broken one is a broken program. */
async function readDecreed(): Promise<readonly Holiday[]> {
  const sheet = await readSheetFile(FILE)
  assert(sheet.ok, 'the list of holidays can be read')
  const [, ...rows] = sheet.value.rows
  return rows.map(({ cells }) => {
    const [date = '', word = '', name = '', source = ''] = cells
    const kind = KINDS[word]
    assert(kind, `a kind of holiday: ${word}`)
    return { day: day(date), kind, name, source }
  })
}

export async function holidays(db: Db): Promise<readonly Holiday[]> {
  return holidaysInForce(await decreedHolidays(), await listHolidayEntries(db))
}

export async function holidayDays(db: Db): Promise<Holidays> {
  return daysOf(await holidays(db))
}
