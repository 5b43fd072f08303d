/** The rules that hold for one mark sheet: the season's panel and the criteria the panel marks. */
import type { SheetCriterion } from '../award/judging/mark-sheet.ts'
import { ledPanel, type LedPanel } from '../award/judging/panel-seats.ts'
import {
  categoryById,
  panelCriteria,
  type Category,
  type Panel,
  type Rulebook,
  type Stage,
} from '../award/rulebook/rulebook.ts'
import { governingStage } from '../award/season/governing-stage.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { hundredthsFromDecimal } from '../award/units/hundredths.ts'
import { assert } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { listSteppedBack } from '../store/recusals.ts'
import { latestRulebook, type RulebookVersion } from '../store/seasons.ts'

export type SheetRules = {
  readonly panel: Panel
  readonly category: Category
  readonly criteria: readonly SheetCriterion[]
  /** The stage in which its marks are given; null when none binds them. */
  readonly markingStage: Stage | null
  readonly version: number
  readonly hash: string
}

/** Null when the season has no such category. */
export async function sheetRules(db: Db, key: CategoryKey): Promise<SheetRules | null> {
  const found = await latestRulebook(db, key)
  return found && rulesIn(found, key.category)
}

/** The same for whoever leads the category: its panel says who that is. */
export type LeadingRules = Omit<SheetRules, 'panel'> & { readonly panel: LedPanel }

/** Null when the season has no such category. */
export async function leadingRules(db: Db, key: CategoryKey): Promise<LeadingRules | null> {
  const rules = await sheetRules(db, key)
  return rules && { ...rules, panel: ledPanel(rules.panel, await listSteppedBack(db, key)) }
}

/** Null when the rulebook has no such category. */
export function rulesIn({ version, hash, rulebook }: RulebookVersion, id: string): SheetRules | null {
  const category = categoryById(rulebook, id)
  if (!category) return null
  const markingStage = governingStage('marking', rulebook, category)
  return { panel: rulebook.panel, category, criteria: sheetCriteria(rulebook, id), markingStage, version, hash }
}

/** What the panel marks in a category; nothing where there is no such category. */
export function sheetCriteria(rulebook: Rulebook, id: string): readonly SheetCriterion[] {
  const category = categoryById(rulebook, id)
  return category ? panelCriteria(category).map(toSheetCriterion) : []
}

function toSheetCriterion({ id, scaleMax }: { readonly id: string; readonly scaleMax: string }): SheetCriterion {
  const highest = hundredthsFromDecimal(scaleMax)
  assert(highest.ok, 'the schema lets only scales of whole hundredths through')
  return { id, scaleMaxHundredths: highest.value }
}
