/** One entry of the history as this reader may see it. The page and the downloads show nothing else. */
import { mayReadFacts, type HistorySeal } from '../../award/judging/history-facts.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { factDifferences } from '../../award/people/fact-differences.ts'
import type { HistorySight } from '../../award/people/history-access.ts'
import { coarseAddress, recordedDetail, recordedWho } from '../../award/people/recorded-detail.ts'
import type { SeasonKey } from '../../award/places/season-key.ts'
import type { Panel } from '../../award/rulebook/rulebook.ts'
import type { Zone } from '../../award/units/dates.ts'
import { pseudonymOf } from '../../actions/desk.ts'
import type { SeatHolder } from '../../store/panels.ts'
import type { HistoryRow } from '../../store/history.ts'
import { deedInWords } from '../../wording/deeds.ts'
import { factInWords, factName, historyWords } from '../../wording/history.ts'
import type { Language } from '../../wording/language.ts'

/** Absent values are null; `before` is null throughout when nothing was replaced. */
export type HistoryChange = { readonly what: string; readonly before: string | null; readonly after: string | null }

export type HistoryEntry = {
  readonly id: string
  readonly at: HistoryRow['at']
  readonly zone: Zone
  /** The season's label and place; null outside the seasons. */
  readonly season: string | null
  readonly who: string
  readonly from: string
  readonly deed: string
  readonly code: string
  readonly subject: string
  readonly facts: 'shown' | 'hidden' | 'erased'
  readonly changes: readonly HistoryChange[]
}

export type HistoryReader = {
  readonly sight: HistorySight
  readonly seal: HistorySeal
  readonly language: Language
  /** By pseudonym: the seat, as a committee knows its people. */
  readonly seats: ReadonlyMap<string, string>
}

export function seatsByPseudonym(
  key: SeasonKey,
  panel: Panel,
  holders: readonly SeatHolder[],
): ReadonlyMap<string, string> {
  return new Map(holders.map(({ seat, person }) => [pseudonymOf(person, key), unsurOf(panel, seat)]))
}

export function historyEntry(row: HistoryRow, reader: HistoryReader): HistoryEntry {
  const { language } = reader
  const detail = recordedDetail(row.detail)
  const facts = mayReadFacts(reader.sight, row, reader.seal) ? (detail ? 'shown' : 'erased') : 'hidden'
  return {
    id: row.id,
    at: row.at,
    zone: row.zone ?? 'WIB',
    season: row.label === null ? null : `${row.label}, ${row.placeName}`,
    ...handOf(row, reader),
    deed: deedInWords(row.deed, language),
    code: row.deed,
    subject: row.subject,
    facts,
    changes:
      facts === 'shown' && detail
        ? factDifferences(detail.before, detail.after).map(({ path, before, after }) => ({
            what: factName(path, language),
            before: before === null ? null : factInWords(path, before, language),
            after: after === null ? null : factInWords(path, after, language),
          }))
        : [],
  }
}

/** The administrator reads names, the committee seats; nobody reads a whole address. */
function handOf(row: HistoryRow, { sight, seats, language }: HistoryReader): Pick<HistoryEntry, 'who' | 'from'> {
  const words = historyWords[language]
  if (row.erased.includes('who')) return { who: words.whoErased, from: '' }
  const who = recordedWho(row.who)
  const from = coarseAddress(who?.address ?? null)
  const nobody = who?.address ? words.visitor : words.job
  const hand = who?.person ? (sight === 'administrator' ? who.name : seats.get(row.pseudonym)) : nobody
  return { who: hand ?? `${words.outsider} (${row.pseudonym.slice(0, 6)})`, from }
}
