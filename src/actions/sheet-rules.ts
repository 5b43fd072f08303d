/** The rules that hold for one mark sheet: the season's panel and the criteria the panel marks. */
import type { SheetCriterion } from '../award/judging/mark-sheet.ts'
import { categoryById, panelCriteria, type Category, type Panel } from '../award/rulebook/rulebook.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { hundredthsFromDecimal } from '../award/units/hundredths.ts'
import { assert } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { latestRulebook } from '../store/seasons.ts'

export type SheetRules = {
  readonly panel: Panel
  readonly category: Category
  readonly criteria: readonly SheetCriterion[]
  readonly version: number
  readonly hash: string
}

/** Null when the season has no such category. */
export async function sheetRules(db: Db, key: CategoryKey): Promise<SheetRules | null> {
  const found = await latestRulebook(db, key)
  const category = found && categoryById(found.rulebook, key.category)
  if (!found || !category) return null
  const { version, hash, rulebook } = found
  return { panel: rulebook.panel, category, criteria: panelCriteria(category).map(toSheetCriterion), version, hash }
}

function toSheetCriterion({ id, scaleMax }: { readonly id: string; readonly scaleMax: string }): SheetCriterion {
  const highest = hundredthsFromDecimal(scaleMax)
  assert(highest.ok, 'the schema lets only scales of whole hundredths through')
  return { id, scaleMaxHundredths: highest.value }
}
