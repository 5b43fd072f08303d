/** Every promise of the live database, asked anew: rows, history, and each adopted result recomputed from its frozen inputs. */
import type { Db } from '../store/db.ts'
import {
  brokenReferences,
  brokenRows,
  listActivityProofs,
  questionsAsked,
  type BrokenRow,
} from '../store/invariants.ts'
import { checkAdoptions } from './check-adoptions.ts'
import { checkLedgers } from './check-ledgers.ts'
import { checkErasures } from './check-erasures.ts'
import { checkDetail, checkHands, checkMinutes, checkRulebooks } from './check-history.ts'
import { checkClarifications } from './check-clarifications.ts'
import { checkObjections } from './check-objections.ts'
import { checkPapers } from './check-papers.ts'
import { checkRevisions } from './check-revisions.ts'
import { checkSheets } from './check-sheets.ts'
import { isOfDamagedRow } from './damaged-row.ts'
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
  const parts = [
    await attempted('tables', async () => found(await brokenRows(db))),
    await attempted('references', async () => found(await brokenReferences(db))),
    await attempted('history', async () => found(activities.flatMap(checkDetail))),
    await attempted('erasures', async () => found(await checkErasures(db, activities))),
    await attempted('rulebooks', async () => found(await checkRulebooks(db, activities))),
    await attempted('hands', async () => found(await checkHands(db))),
    await attempted('minutes', async () => found(await checkMinutes(db, activities))),
  ]
  const sheets = await attempted('sheets', () => checkSheets(db, activities))
  const clarifications = await attempted('clarifications', async () => found(await checkClarifications(db, activities)))
  const papers = await attempted('papers', async () => found(await checkPapers(db, activities)))
  const objections = await attempted('objections', async () => found(await checkObjections(db, activities)))
  const revisions = await attempted('revisions', async () => found(await checkRevisions(db, activities)))
  const adoptions = await attempted('adoptions', () => checkAdoptions(db, activities))
  const ledgers = await attempted('ledgers', () => checkLedgers(db, keeper))
  const all = [...parts, sheets, papers, clarifications, objections, revisions, adoptions, ledgers].flatMap(
    ({ broken }) => broken,
  )
  // What fell over says least about where the fault lies.
  const broken = [...all.filter((one) => !hasFallenOver(one)), ...all.filter(hasFallenOver)]
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

type Checked = { readonly checked: number; readonly broken: readonly BrokenRow[] }

function found(broken: readonly BrokenRow[]): Checked {
  return { checked: 0, broken }
}

const FALLEN_OVER = 'check_fell_over'

function hasFallenOver({ invariant }: BrokenRow): boolean {
  return invariant === FALLEN_OVER
}

/** Rows that were damaged can be such that a check cannot even read them: that is a broken promise too, and the others go on. */
async function attempted(what: string, check: () => Promise<Checked>): Promise<Checked> {
  try {
    return await check()
  } catch (error) {
    if (!isOfDamagedRow(error)) throw error
    return found([{ invariant: FALLEN_OVER, row: what }])
  }
}
