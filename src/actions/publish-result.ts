/** The chair makes an adopted result public: ranks always, totals and their explanation only when so decided. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import { findAdoptedAt, findPublication, insertPublication } from '../store/adoptions.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type Totals = 'announced' | 'withheld'

export type PublishRefusal =
  | AccessRefusal
  | { readonly code: 'result_not_adopted' }
  | { readonly code: 'result_already_published'; readonly publishedAt: Instant; readonly totals: Totals }

export async function publishResult(
  desk: Desk,
  key: CategoryKey,
  totals: Totals,
): Promise<Result<Instant, PublishRefusal>> {
  return desk.transaction<Instant, PublishRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key)
    if (!(await findAdoptedAt(db, key))) return refuse({ code: 'result_not_adopted' })
    const published = await findPublication(db, key)
    if (published) {
      const { publishedAt, totals: decided } = published
      return refuse({ code: 'result_already_published', publishedAt, totals: decided })
    }
    const at = desk.now()
    await insertPublication(db, key, { totals, at, by: actor(desk) })
    await desk.record(db, key, 'result_published', key.category, { totals })
    return accept(at)
  })
}
