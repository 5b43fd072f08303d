/** Every promise of the live database, asked anew: rows, history, and each adopted result recomputed from its frozen inputs. */
import type { Db } from '../store/db.ts'
import { brokenRows, listActivityProofs, questionsAsked, type BrokenRow } from '../store/invariants.ts'
import { checkAdoptions } from './check-adoptions.ts'
import { checkLedgers } from './check-ledgers.ts'
import { checkErasures } from './check-erasures.ts'
import { checkDetail, checkHands, checkMinutes, checkRulebooks } from './check-history.ts'
import { checkRevisions } from './check-revisions.ts'
import { checkSheets } from './check-sheets.ts'
import type { LedgerKeeper } from './ledger-keeper.ts'

export type CheckReport = {
  readonly ok: boolean
  /** How many things of each kind were looked at: a check of nothing must be visible as such. */
  readonly checked: {
    readonly questions: number
    readonly activities: number
    readonly ledgerEntries: number
    readonly sheets: number
    readonly adoptions: number
  }
  readonly broken: readonly BrokenRow[]
}

/** @param keeper what vouches for the ledgers from outside; null where it is not at hand. */
export async function checkInvariants(db: Db, keeper: LedgerKeeper | null = null): Promise<CheckReport> {
  const activities = await listActivityProofs(db)
  const sheets = await checkSheets(db, activities)
  const adoptions = await checkAdoptions(db, activities)
  const ledgers = await checkLedgers(db, keeper)
  const broken = [
    ...(await brokenRows(db)),
    ...activities.flatMap(checkDetail),
    ...(await checkErasures(db, activities)),
    ...(await checkRulebooks(db, activities)),
    ...(await checkHands(db)),
    ...(await checkMinutes(db, activities)),
    ...sheets.broken,
    ...(await checkRevisions(db, activities)),
    ...adoptions.broken,
    ...ledgers.broken,
  ]
  return {
    ok: broken.length === 0,
    checked: {
      questions: questionsAsked.length,
      activities: activities.length,
      ledgerEntries: ledgers.checked,
      sheets: sheets.checked,
      adoptions: adoptions.checked,
    },
    broken,
  }
}
