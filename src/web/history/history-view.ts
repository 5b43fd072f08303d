/** What the page of the history shows. */
import type { HistoryEntry } from './history-entry.ts'
import type { HistoryAsked } from './history-query.ts'

export type HistoryChoice = { readonly value: string; readonly label: string }

/** `when` is the time as it is written in the entry's zone. */
export type ShownEntry = HistoryEntry & { readonly when: string }

export type HistoryPageView = {
  /** The label of the one season this page is about; null for the history of everything. */
  readonly season: string | null
  readonly action: string
  readonly asked: HistoryAsked
  readonly zone: string
  /** Null where the season is given. */
  readonly seasons: readonly HistoryChoice[] | null
  readonly deeds: readonly HistoryChoice[]
  readonly namesPeople: boolean
  readonly entries: readonly ShownEntry[]
  readonly newest: string | null
  readonly newer: string | null
  readonly older: string | null
  readonly csv: string
  readonly xlsx: string
}
