/** What the server holds for all visits: the database, the clock, the shared files, and how it may be reached. */
import type { Database } from '../store/db.ts'
import type { EvidenceDesk } from '../actions/evidence-desk.ts'
import type { BoundaryStore } from '../actions/install-boundaries.ts'
import type { LedgerKeeper } from '../actions/ledger-keeper.ts'
import type { RankingMemory } from '../actions/ranking-memory.ts'
import type { Clock } from '../platform/clock.ts'
import type { ClientAddress } from '../platform/forwarded-address.ts'
import type { Typst } from '../platform/typst.ts'
import type { Assets } from './assets.ts'
import type { LiveBoards } from './interview-day/live-boards.ts'
import type { Pieces } from './pieces.ts'
import type { PublicPageCache } from './public-page-cache.ts'
import type { LongListDesk } from './longlist/long-list-desk.ts'
import type { ReadingDesk } from './reading-plan/reading-desk.ts'
import type { TimetableDesk } from './timetable/timetable-desk.ts'
import type { TrialDesk } from './try/trial-desk.ts'

export type Site = {
  readonly db: Database
  readonly clock: Clock
  readonly assets: Assets
  /** Prints papers in a process of its own. */
  readonly press: Typst
  /** Where anybody tries a file of their own. */
  readonly trials: TrialDesk
  /** Where organisers list a file of employers. */
  readonly longLists: LongListDesk
  /** Where plans of who reads which file are proven. */
  readonly readings: ReadingDesk
  /** Where timetables of interviews are proven. */
  readonly timetables: TimetableDesk
  /** Where files of evidence arrive and lie. */
  readonly evidence: EvidenceDesk
  /** Boundaries for maps, where some are installed. */
  readonly boundaries: BoundaryStore
  /** What vouches for the ledgers from outside the database. */
  readonly ledgerKeeper: LedgerKeeper
  readonly publicPages: PublicPageCache
  /** Long parts of pages that are drawn for one reader. */
  readonly pieces: Pieces
  readonly rankings: RankingMemory
  /** Boards of the interview day that are open in browsers. */
  readonly live: LiveBoards
  readonly version: string
  /** Whether demo data and demo sign-ins are offered here at all. */
  readonly demoAllowed: boolean
  /** Where people reach this server, without a slash at the end: stands in QR codes. */
  readonly baseUrl: string
  readonly cookiesSecure: boolean
  /** Whose a connection is, also behind a reverse proxy. */
  readonly clientAddress: ClientAddress
  /** Whether a mail server is set; without one, mail waits in the outbox for the administrator. */
  readonly sendsMail: boolean
  report(error: unknown, where: { readonly code: string; readonly method: string; readonly route: string }): void
}
