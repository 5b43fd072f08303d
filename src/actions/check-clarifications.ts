/** What plenaries asked, what was answered and who confirmed minutes, proven against the history, both ways. */
import { canonicalText } from '../award/canonical/canonical.ts'
import { listClarifications, listClarifiedCategories } from '../store/clarifications.ts'
import type { Db } from '../store/db.ts'
import type { ActivityProof, BrokenRow } from '../store/invariants.ts'
import { listAllMinutesConfirmations } from '../store/plenaries.ts'
import { detailOf } from './check-history.ts'

export async function checkClarifications(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const rows = [...(await clarificationRows(db)), ...(await confirmationRows(db))]
  const told = activities.flatMap((activity) => {
    if (!DEEDS.has(activity.deed)) return []
    const { province, season, subject, deed } = activity
    return [lineOf(deed, `${province}/${season}/${subject}`, detailOf(activity))]
  })
  const [kept, recorded] = [new Set(rows), new Set(told)]
  const differing = [...rows.filter((row) => !recorded.has(row)), ...told.filter((line) => !kept.has(line))]
  const named = new Set(differing.map((line) => nameOf(line)))
  return [...named].map((row) => ({ invariant: 'clarifications_are_those_of_the_history', row }))
}

const DEEDS: ReadonlySet<string> = new Set(['clarification_asked', 'clarification_answered', 'minutes_confirmed'])

function lineOf(deed: string, row: string, detail: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([deed, row, canonicalText(detail)])
}

function nameOf(line: string): string {
  const [deed, row] = JSON.parse(line) as [string, string]
  return `${row}/${deed}`
}

async function clarificationRows(db: Db): Promise<readonly string[]> {
  const lines: string[] = []
  for (const key of await listClarifiedCategories(db)) {
    for (const { number, candidate, question, answer } of await listClarifications(db, key)) {
      const row = `${key.province}/${key.season}/${key.category}/${candidate}`
      lines.push(lineOf('clarification_asked', row, { number, question }))
      if (answer) lines.push(lineOf('clarification_answered', row, { number, way: answer.way, text: answer.text }))
    }
  }
  return lines
}

async function confirmationRows(db: Db): Promise<readonly string[]> {
  const all = await listAllMinutesConfirmations(db)
  return all.map(({ province, season, category, version, seat }) =>
    lineOf('minutes_confirmed', `${province}/${season}/${category}`, { version, seat }),
  )
}
