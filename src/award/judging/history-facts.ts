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
      return sight === 'committee' && !tellsOfRecused(entry, seal)
    case 'marks':
      return sight === 'committee' && marksAreOpen(entry, seal)
  }
}

/** Why somebody stepped back is no secret from who did so themselves; everything else about the candidate is. */
const NOT_ABOUT_MARKS: ReadonlySet<string> = new Set(['recusal_declared'])

/** Deeds on a whole category tell of all its candidates. */
const OF_A_CATEGORY: ReadonlySet<string> = new Set(['category_closed', 'plenary_recorded', 'file_plenary_held'])

/** Whether what an entry changed would show the reader something of a candidate they stepped back from. */
function tellsOfRecused({ province, season, deed, subject }: HistoryEntryKey, { recused }: HistorySeal): boolean {
  if (NOT_ABOUT_MARKS.has(deed)) return false
  const named = subject.split('/')
  const place = `${province}/${season}/`
  return [...recused].some((pair) => {
    if (!pair.startsWith(place)) return false
    const [category = '', candidate = ''] = pair.slice(place.length).split('/')
    return named.includes(candidate) || (OF_A_CATEGORY.has(deed) && named[0] === category)
  })
}

/** The subject of a sheet is `category/candidate/seat`; one that is not stays closed. */
function marksAreOpen({ province, season, subject }: HistoryEntryKey, { closed, recused }: HistorySeal): boolean {
  const [category, candidate, seat, ...more] = subject.split('/')
  if (!category || !candidate || !seat || more.length > 0) return false
  const place = `${province}/${season}/${category}`
  return closed.has(place) && !recused.has(`${place}/${candidate}`)
}
