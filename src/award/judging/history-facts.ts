/** Sealed judging holds in the history too: what an entry changed is shown only to whom the season itself would show it. */
import { DEEDS, isDeed } from '../people/deeds.ts'
import type { HistorySight } from '../people/history-access.ts'
import type { SeasonKey } from '../places/season-key.ts'

export type HistoryEntryKey = SeasonKey & { readonly deed: string; readonly subject: string }

/** What the seal depends on, by `province/season/category` and `province/season/category/candidate`. */
export type HistorySeal = {
  readonly closed: ReadonlySet<string>
  /** The pairs that the reader is recused from. */
  readonly recused: ReadonlySet<string>
}

/** Whether this reader may see before and after of an entry. A deed nobody decided about is closed. */
export function mayReadFacts(sight: HistorySight, entry: HistoryEntryKey, seal: HistorySeal): boolean {
  if (!isDeed(entry.deed)) return false
  switch (DEEDS[entry.deed]) {
    case 'open':
      return true
    case 'office':
      return sight === 'administrator'
    case 'committee':
      return sight === 'committee'
    case 'marks':
      return sight === 'committee' && marksAreOpen(entry, seal)
  }
}

/** The subject of a sheet is `category/candidate/seat`; one that is not stays closed. */
function marksAreOpen({ province, season, subject }: HistoryEntryKey, { closed, recused }: HistorySeal): boolean {
  const [category, candidate, seat, ...more] = subject.split('/')
  if (!category || !candidate || !seat || more.length > 0) return false
  const place = `${province}/${season}/${category}`
  return closed.has(place) && !recused.has(`${place}/${candidate}`)
}
