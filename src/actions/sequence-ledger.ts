/** Gives the activities that were committed their numbers in the ledger of their season, and signs what it then is. */
import { setTimeout as pause } from 'node:timers/promises'
import { NOBODY } from '../award/people/viewer.ts'
import { OUTSIDE_SEASONS, type SeasonKey } from '../award/places/season-key.ts'
import { base64Of } from '../award/proof/base64.ts'
import { checkedCheckpoint, signedCheckpoint } from '../award/proof/checkpoint.ts'
import { EMPTY_FRONTIER, frontierRoot, grownBy } from '../award/proof/frontier.ts'
import { isSame } from '../award/proof/hash-tree.ts'
import { entryLeaf } from '../award/proof/ledger-entry.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Clock } from '../platform/clock.ts'
import type { Log } from '../platform/log.ts'
import type { Database, Db } from '../store/db.ts'
import {
  findCheckpoint,
  findLedgerHead,
  insertCheckpoint,
  insertLedgerEntries,
  insertLedgerKey,
  listWaitingEntries,
  listWaitingLedgers,
  lockLedger,
} from '../store/ledgers.ts'
import { type Desk, openDesk } from './desk.ts'
import { type LedgerKeeper, ledgerName } from './ledger-keeper.ts'
import { tellWitnesses, type WitnessPage } from './tell-witnesses.ts'

export type LedgerParts = {
  readonly db: Database
  readonly clock: Clock
  readonly keeper: LedgerKeeper
  readonly witnessPage: WitnessPage
}

/** Why nothing is added to a ledger: what would be signed contradicts what was signed before. */
export type LedgerRefusal =
  | { readonly code: 'ledger_memory_unreadable'; readonly ledger: string }
  /** The last signed size is not in the database: it is an old copy, or another. */
  | { readonly code: 'ledger_rolled_back'; readonly ledger: string; readonly size: number }
  | { readonly code: 'ledger_rewritten'; readonly ledger: string; readonly size: number }

export type SequencedLedgers = { readonly entries: number; readonly refused: readonly LedgerRefusal[] }

/** As many as one statement takes without holding others up. */
const ENTRIES_A_BATCH = 2_000

/** Numbers all that waits. A ledger that contradicts its last checkpoint is left as it is, and the others go on. */
export async function sequenceLedgers(parts: LedgerParts): Promise<SequencedLedgers> {
  const desk = openDesk({ db: parts.db, clock: parts.clock, viewer: NOBODY })
  const refused: LedgerRefusal[] = []
  let entries = 0
  for (const key of await listWaitingLedgers(parts.db)) {
    for (let isMore = true; isMore;) {
      const numbered = await sequenceBatch(desk, parts, key)
      if (!numbered.ok) refused.push(numbered.refusal)
      else entries += numbered.value
      isMore = numbered.ok && numbered.value === ENTRIES_A_BATCH
    }
  }
  return { entries, refused }
}

async function sequenceBatch(
  desk: Desk,
  { keeper, witnessPage }: LedgerParts,
  key: SeasonKey,
): Promise<Result<number, LedgerRefusal>> {
  const signed = await desk.transaction<{ count: number; note: string | null }, LedgerRefusal>(async (db) => {
    await lockLedger(db, key)
    const contradiction = await contradictionIn(db, keeper, key)
    if (contradiction) return refuse(contradiction)
    await noteKey(desk, db, keeper)
    const entries = await listWaitingEntries(db, key, ENTRIES_A_BATCH)
    if (entries.length === 0) return accept({ count: 0, note: null })
    const head = (await findLedgerHead(db, key)) ?? EMPTY_FRONTIER
    const numbered = entries.map((entry, at) => ({
      position: head.size + at,
      activity: entry.id,
      leaf: entryLeaf(entry),
    }))
    const frontier = grownBy(head, numbered.map(({ leaf }) => leaf)) // prettier-ignore
    const root = frontierRoot(frontier)
    const signer = keeper.signer(key)
    const note = signedCheckpoint({ origin: signer.name, size: frontier.size, root }, signer)
    await insertLedgerEntries(db, key, numbered)
    await insertCheckpoint(db, key, { frontier, root, note, previous: head.size })
    await tellWitnesses(desk, db, key, { entries, note, verifier: keeper.verifier(key) }, witnessPage)
    return accept({ count: entries.length, note })
  })
  if (!signed.ok) return signed
  // After the commit: what stands outside may lag behind the database and never be ahead of it.
  if (signed.value.note !== null) await keeper.memory(key).replace(signed.value.note)
  return accept(signed.value.count)
}

/** What the data folder remembers must stand in the database too. */
export async function contradictionIn(db: Db, keeper: LedgerKeeper, key: SeasonKey): Promise<LedgerRefusal | null> {
  const ledger = ledgerName(key)
  const note = await keeper.memory(key).read()
  if (note === null) return null
  const remembered = checkedCheckpoint(note, keeper.verifier(key))
  if (!remembered.ok) return { code: 'ledger_memory_unreadable', ledger }
  const { size, root } = remembered.value
  const kept = await findCheckpoint(db, key, size)
  if (!kept) return { code: 'ledger_rolled_back', ledger, size }
  return isSame(kept.root, root) ? null : { code: 'ledger_rewritten', ledger, size }
}

/** The first entry that a key vouches for is that it does: from then on nobody exchanges it unseen. */
async function noteKey(desk: Desk, db: Db, { own }: LedgerKeeper): Promise<void> {
  const isNew = await insertLedgerKey(db, own)
  if (isNew)
    await desk.record(db, OUTSIDE_SEASONS, 'ledger_key_taken', own.name, { publicKey: base64Of(own.publicKey) })
}

const EVERY_MS = 2_000

/** Runs beside the server until it is closed; what waits is numbered once more before the end. */
export function openLedgerRounds(parts: LedgerParts & { readonly log: Log; readonly everyMs?: number }): {
  close(): Promise<void>
} {
  const closing = new AbortController()
  const told = new Set<string>()
  const working = (async () => {
    while (!closing.signal.aborted) {
      await oneRound(parts, told)
      await pause(parts.everyMs ?? EVERY_MS, undefined, { signal: closing.signal }).catch(() => undefined)
    }
    await oneRound(parts, told)
  })()
  return {
    async close() {
      closing.abort()
      await working
    },
  }
}

/** A contradiction is told once, and again after a restart: it stays until somebody has looked. */
async function oneRound(parts: LedgerParts & { readonly log: Log }, told: Set<string>): Promise<void> {
  try {
    const { refused } = await sequenceLedgers(parts)
    for (const refusal of refused.filter(({ ledger }) => !told.has(ledger))) {
      told.add(refusal.ledger)
      parts.log.error(
        { job: 'ledger', code: refusal.code, ledger: refusal.ledger },
        'a ledger contradicts its last checkpoint; nothing is added to it',
      )
    }
  } catch (error) {
    parts.log.error({ error, job: 'ledger' }, 'a round of the ledger failed; a later one tries again')
  }
}
