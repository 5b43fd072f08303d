/** Ledgers: the activities of a season in numbered order, and the signed checkpoints over them. Rows are only ever added. */
import { sql } from 'kysely'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Frontier } from '../award/proof/frontier.ts'
import type { Hash } from '../award/proof/hash-tree.ts'
import type { LedgerEntry } from '../award/proof/ledger-entry.ts'
import type { Db } from './db.ts'
import { unnested } from './unnested.ts'

const HASH_BYTES = 32

/** Microseconds, because an instant of ours has milliseconds and a changed row may have more. */
const AT = sql<string>`to_char(activity.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** One process at a time numbers the entries of a season. */
export async function lockLedger(db: Db, { province, season }: SeasonKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger ${province}/${season}`}, 0))`.execute(db)
}

/** The seasons that have activities without a number. */
export async function listWaitingLedgers(db: Db): Promise<readonly SeasonKey[]> {
  return db.selectFrom('ledger_waiting').select(['province', 'season']).distinct().orderBy('province').orderBy('season').execute() // prettier-ignore
}

/** Oldest first by id, which is made in time order. */
export async function listWaitingEntries(
  db: Db,
  { province, season }: SeasonKey,
  rowsMax: number,
): Promise<readonly LedgerEntry[]> {
  return entriesOf(db)
    .innerJoin('ledger_waiting as waiting', (join) =>
      join
        .onRef('waiting.province', '=', 'activity.province')
        .onRef('waiting.season', '=', 'activity.season')
        .onRef('waiting.id', '=', 'activity.id'),
    )
    .where('waiting.province', '=', province)
    .where('waiting.season', '=', season)
    .orderBy('waiting.id')
    .limit(rowsMax)
    .execute()
}

function entriesOf(db: Db) {
  return db
    .selectFrom('activity')
    .select(['activity.province', 'activity.season', 'activity.id', AT.as('at')])
    .select(['actor_pseudonym as actorPseudonym', 'deed', 'subject', 'payload_hash as payloadHash'])
}

/** Where the ledger stands: the blocks its next batch goes on from; null before the first. */
export async function findLedgerHead(db: Db, key: SeasonKey): Promise<Frontier | null> {
  const row = await checkpointsOf(db, key).select('blocks').orderBy('size', 'desc').limit(1).executeTakeFirst()
  return row ? { size: row.size, blocks: hashesOf(row.blocks) } : null
}

function hashesOf(bytes: Uint8Array): readonly Hash[] {
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, at) =>
    Uint8Array.from(bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  )
}

function checkpointsOf(db: Db, { province, season }: SeasonKey) {
  return db.selectFrom('ledger_checkpoint').select('size').where('province', '=', province).where('season', '=', season)
}

export type NumberedLeaf = { readonly position: number; readonly activity: string; readonly leaf: Hash }

/** Numbers what waited: entries in, the same out of those that wait. */
export async function insertLedgerEntries(
  db: Db,
  { province, season }: SeasonKey,
  entries: readonly NumberedLeaf[],
): Promise<void> {
  const rows = entries.map(({ position, activity, leaf }) => ({ position, activity, leaf: bytesToHex(leaf) }))
  const columns = { position: 'integer', activity: 'text', leaf: 'text' }
  await sql`with numbered as (
      insert into ledger_entry (province, season, position, activity, leaf)
      select ${province}, ${season}::integer, position, activity, decode(leaf, 'hex')
      from ${unnested(rows, columns)} as batch
      returning activity)
    delete from ledger_waiting where province = ${province} and season = ${season} and id in (select activity from numbered)
  `.execute(db)
}

export type NewCheckpoint = {
  readonly frontier: Frontier
  readonly root: Hash
  readonly note: string
  /** The size of the checkpoint before; 0 for the first. */
  readonly previous: number
}

export async function insertCheckpoint(db: Db, { province, season }: SeasonKey, made: NewCheckpoint): Promise<void> {
  const { frontier, root, note, previous } = made
  const values = { root: Buffer.from(root), blocks: Buffer.concat(frontier.blocks), note, previous }
  await db
    .insertInto('ledger_checkpoint')
    .values({ province, season, size: frontier.size, ...values })
    .execute()
}

export type KeptCheckpoint = {
  readonly size: number
  readonly root: Hash
  readonly note: string
}

/** The newest, or the one of a size; null where there is none. */
export async function findCheckpoint(db: Db, key: SeasonKey, size?: number): Promise<KeptCheckpoint | null> {
  const row = await checkpointsOf(db, key)
    .select(['root', 'note'])
    .$if(size !== undefined, (rows) => rows.where('size', '=', size ?? 0))
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, root: Uint8Array.from(row.root) } : null
}

export type LinkedCheckpoint = KeptCheckpoint & { readonly previous: number; readonly blocks: readonly Hash[] }

/** Smallest first. */
export async function listCheckpoints(db: Db, key: SeasonKey): Promise<readonly LinkedCheckpoint[]> {
  const rows = await checkpointsOf(db, key).select(['root', 'note', 'previous', 'blocks']).orderBy('size').execute()
  return rows.map((row) => ({ ...row, root: Uint8Array.from(row.root), blocks: hashesOf(row.blocks) }))
}

export type LedgerLine = { readonly position: number; readonly leaf: Hash; readonly entry: LedgerEntry }

/** The ledger in its order, from a position on, each line with the row as it stands now. */
export async function listLedgerLines(
  db: Db,
  key: SeasonKey,
  from: number,
  rowsMax: number,
): Promise<readonly LedgerLine[]> {
  const rows = await linesOf(db, key)
    .where('line.position', '>=', from)
    .orderBy('line.position')
    .limit(rowsMax)
    .execute()
  return rows.map(({ position, leaf, ...entry }) => ({ position, leaf: Uint8Array.from(leaf), entry }))
}

function linesOf(db: Db, { province, season }: SeasonKey) {
  return entriesOf(db)
    .innerJoin('ledger_entry as line', (join) =>
      join
        .onRef('line.province', '=', 'activity.province')
        .onRef('line.season', '=', 'activity.season')
        .onRef('line.activity', '=', 'activity.id'),
    )
    .select(['line.position', 'line.leaf'])
    .where('line.province', '=', province)
    .where('line.season', '=', season)
}

/** The leaves of a ledger up to a size, in its order: what proofs are made of. */
export async function listLeaves(db: Db, { province, season }: SeasonKey, size: number): Promise<readonly Hash[]> {
  const rows = await db
    .selectFrom('ledger_entry')
    .select('leaf')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('position', '<', size)
    .orderBy('position')
    .execute()
  return rows.map(({ leaf }) => Uint8Array.from(leaf))
}

/** Every season that has a ledger, or what is left of one. */
export async function listLedgers(db: Db): Promise<readonly SeasonKey[]> {
  return db
    .selectFrom('ledger_checkpoint')
    .select(['province', 'season'])
    .union((other) => other.selectFrom('ledger_entry').select(['province', 'season']))
    .orderBy('province')
    .orderBy('season')
    .execute()
}

export type KeptLedgerKey = { readonly publicKey: Uint8Array; readonly name: string }

export async function listLedgerKeys(db: Db): Promise<readonly KeptLedgerKey[]> {
  const rows = await db.selectFrom('ledger_key').select(['public_key', 'name']).orderBy('public_key').execute()
  return rows.map(({ public_key, name }) => ({ publicKey: Uint8Array.from(public_key), name }))
}

/** @returns whether the key is new here. */
export async function insertLedgerKey(db: Db, { publicKey, name }: KeptLedgerKey): Promise<boolean> {
  const row = await db
    .insertInto('ledger_key')
    .values({ public_key: Buffer.from(publicKey), name })
    .onConflict((conflict) => conflict.doNothing())
    .returning('name')
    .executeTakeFirst()
  return row !== undefined
}

export type FoundEntry = LedgerLine & { readonly salt: string; readonly detail: string }

/** The entry of a deed on a subject, with what opens it; null while it has no number, or when its detail is gone. */
export async function findLedgerEntry(
  db: Db,
  key: SeasonKey,
  deed: string,
  subject: string,
  before?: number,
): Promise<FoundEntry | null> {
  const every = linesOf(db, key)
  const row = await (before === undefined ? every : every.where('line.position', '<', before))
    .innerJoin('activity_detail as kept', (join) =>
      join
        .onRef('kept.province', '=', 'activity.province')
        .onRef('kept.season', '=', 'activity.season')
        .onRef('kept.id', '=', 'activity.id'),
    )
    .select(['salt', 'detail'])
    .where('deed', '=', deed)
    .where('subject', '=', subject)
    .orderBy('line.position', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { position, leaf, salt, detail, ...entry } = row
  return { position, leaf: Uint8Array.from(leaf), salt, detail, entry }
}

/** The smallest checkpoint over a position: the same one however long the ledger grows. */
export async function findCheckpointOver(db: Db, key: SeasonKey, position: number): Promise<KeptCheckpoint | null> {
  const row = await checkpointsOf(db, key)
    .select(['root', 'note'])
    .where('size', '>', position)
    .orderBy('size')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, root: Uint8Array.from(row.root) } : null
}
