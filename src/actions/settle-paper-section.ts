/** The second reader of a paper, or a third person, settles with the paper in hand what the two read differently. */
import {
  maySettle,
  settledReading,
  type SettledTexts,
  type SettlerRefusal,
  type SettleRefusal,
} from '../award/nomination/paper-entry.ts'
import { accept, type Result } from '../award/result.ts'
import type { PaperSectionKey } from '../store/papers.ts'
import { actor, type Desk } from './desk.ts'
import { acceptReading, openPaperSection, type PaperSectionRefusal, subjectOf } from './read-paper-section.ts'

export type SettlePaperRefusal = PaperSectionRefusal | SettlerRefusal | SettleRefusal

/** @returns the version of the section that came of it; both readings stay beside it. */
export async function settlePaperSection(
  desk: Desk,
  key: PaperSectionKey,
  answers: SettledTexts,
): Promise<Result<number, SettlePaperRefusal>> {
  return desk.transaction<number, SettlePaperRefusal>(async (db) => {
    const found = await openPaperSection(desk, db, key)
    if (!found.ok) return found
    const { section, readings, accepted, version } = found.value
    const person = actor(desk)
    const may = maySettle(readings, accepted, person, version)
    if (!may.ok) return may
    const [first, second] = readings
    const settled = settledReading(section, first!.draft, second!.draft, answers)
    if (!settled.ok) return settled
    const saved = await acceptReading(desk, db, key, { draft: settled.value, version, settledBy: person })
    await desk.record(db, key, 'paper_section_settled', subjectOf(key), { version: saved, places: [...answers.keys()] })
    return accept(saved)
  })
}
