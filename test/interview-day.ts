/** A timetable for tests: who is heard when and where. */
import type { InterviewSlot } from '../src/award/interviews/interview-slot.ts'
import type { CategoryKey } from '../src/award/places/season-key.ts'
import { instant } from '../src/award/units/dates.ts'
import type { TestSite } from './site.ts'

/** @param candidate slug, beginning and end as UTC instants without seconds: `2026-03-02T02:00`. */
export function slotFor(
  { category }: CategoryKey,
  candidate: string,
  from: string,
  to: string,
  room = 'Ruang 1',
): InterviewSlot {
  return { category, candidate, startsAt: instant(`${from}:00.000Z`), endsAt: instant(`${to}:00.000Z`), room, link: '' }
}

/** Saves a further version of the season's timetable. */
export async function saveTimetable(
  { ask }: Pick<TestSite, 'ask'>,
  { province, season }: CategoryKey,
  slots: readonly InterviewSlot[],
): Promise<void> {
  const [last] = await ask('select coalesce(max(version), 0) + 1 as version from interview_timetable where province = $1 and season = $2', [province, season]) // prettier-ignore
  const version = Number(last?.['version'])
  await ask(`insert into interview_timetable (province, season, version, saved_at, saved_by, settings)
    values ($1, $2, $3, now(), (select id from person order by id limit 1), '{}')`, [province, season, version]) // prettier-ignore
  for (const { category, candidate, startsAt, endsAt, room, link } of slots)
    await ask(`insert into interview_slot (province, season, version, category, candidate, starts_at, ends_at, room, link)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [province, season, version, category, candidate, startsAt, endsAt, room, link]) // prettier-ignore
}
