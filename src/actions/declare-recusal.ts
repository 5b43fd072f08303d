/** An assessor declares a conflict of interest with a candidate and steps back from judging them, for good. */
import { mayOpenSheet } from '../award/judging/access.ts'
import type { SheetKey } from '../award/judging/mark-sheet.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { lockMarkSheet } from '../store/mark-sheets.ts'
import { insertRecusal } from '../store/recusals.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'
import { sheetRules } from './sheet-rules.ts'

export type RecusalRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'recusal_without_reason' }
  | { readonly code: 'already_recused' }
  | { readonly code: 'sheet_already_signed' }
  | { readonly code: 'category_already_closed' }

export async function declareRecusal(desk: Desk, key: SheetKey, reason: string): Promise<Result<true, RecusalRefusal>> {
  return desk.transaction<true, RecusalRefusal>(async (db) => {
    const rules = await sheetRules(db, key)
    if (!rules || !mayOpenSheet(desk.viewer, rules.panel, key).ok) return refuse({ code: 'not_found' })
    const sheet = await lockMarkSheet(db, key, rules.criteria, actor(desk))
    if (!sheet) return refuse({ code: 'not_found' })
    if (sheet.recused) return refuse({ code: 'already_recused' })
    if (sheet.signedAt) return refuse({ code: 'sheet_already_signed' })
    if (sheet.categoryClosedAt) return refuse({ code: 'category_already_closed' })
    if (reason.trim() === '') return refuse({ code: 'recusal_without_reason' })

    await insertRecusal(db, key, { reason: reason.trim(), at: desk.now(), by: actor(desk) })
    const before = { recused: false, version: sheet.version }
    const after = { recused: true, reason: reason.trim() }
    await desk.record(db, key, 'recusal_declared', subjectOf(key), after, { before })
    return accept(true)
  })
}
