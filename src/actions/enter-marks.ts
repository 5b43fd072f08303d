/** An assessor puts marks on their own sheet. Load, decide, save: the rule itself lives in award/judging. */
import { mayOpenSheet } from '../award/judging/access.ts'
import {
  sheetWithMarks,
  whyClosed,
  type Mark,
  type MarkRefusal,
  type MarkSheet,
  type SheetKey,
} from '../award/judging/mark-sheet.ts'
import { refuse, type Result } from '../award/result.ts'
import type { StageRefusal } from '../award/season/governing-stage.ts'
import { lockSheet, saveMarks } from '../store/mark-sheets.ts'
import { actor, type Desk } from './desk.ts'
import { markingRefusal } from './marking-stage.ts'
import { rulesIn } from './sheet-rules.ts'

export type EnterMarksRefusal = { readonly code: 'not_found' } | StageRefusal | MarkRefusal

/** @param seen the version of the sheet that the assessor had in front of them. */
export async function enterMarks(
  desk: Desk,
  key: SheetKey,
  seen: number,
  marks: readonly Mark[],
): Promise<Result<MarkSheet, EnterMarksRefusal>> {
  return desk.transaction<MarkSheet, EnterMarksRefusal>(async (db) => {
    const locked = await lockSheet(db, key)
    const rules = locked?.rules && rulesIn(locked.rules, key.category)
    if (!rules || !mayOpenSheet(desk.viewer, rules.panel, key).ok) return refuse({ code: 'not_found' })
    // Somebody who took the seat while this save was under way: for whoever held it before, there is nothing.
    const sheet = locked.holder === actor(desk) ? locked.sheetIn(rules.criteria) : null
    if (!sheet) return refuse({ code: 'not_found' })

    const at = desk.now()
    const facts = { now: at, person: actor(desk), notices: locked.notices, tied: locked.tied }
    const outside = whyClosed(sheet) ? null : await markingRefusal(db, rules, sheet, facts)
    if (outside) return refuse(outside)
    const decision = sheetWithMarks(sheet, seen, marks)
    if (!decision.ok) return decision

    const replaced = sheet.marks.filter((old) => marks.some((mark) => mark.criterion === old.criterion))
    const before = { version: sheet.version, marks: replaced }
    const after = { version: decision.value.version, marks }
    await Promise.all([
      saveMarks(db, decision.value, at),
      desk.record(db, key, 'marks_entered', subjectOf(key), after, { before }),
    ])
    return decision
  })
}

/** How the history names a sheet. */
export function subjectOf(key: SheetKey): string {
  return `${key.category}/${key.candidate}/${key.seat}`
}
