/** The ledger of a real season: numbered in batches, signed, and every way in which it could be rewritten is found and named. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { KEY, sheet } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, marksOf, NOW, openSeason } from '../../test/judged-season.ts'
import { witnessPage } from '../../test/published-season.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { checkedCheckpoint } from '../award/proof/checkpoint.ts'
import { HashTree, isConsistent, rootFromInclusion } from '../award/proof/hash-tree.ts'
import { entryLeaf } from '../award/proof/ledger-entry.ts'
import { fixedClock } from '../platform/clock.ts'
import type { BrokenRow } from '../store/invariants.ts'
import { findCheckpoint, listCheckpoints, listLeaves, listLedgerLines } from '../store/ledgers.ts'
import { checkInvariants } from './check-invariants.ts'
import { enterMarks } from './enter-marks.ts'
import { type LedgerKeeper, openLedgerKeeper } from './ledger-keeper.ts'
import { sequenceLedgers } from './sequence-ledger.ts'

const SEASON = { province: KEY.province, season: KEY.season }

let season: JudgedSeason
let folder: string
let keeper: LedgerKeeper
before(async () => {
  season = await openSeason()
  folder = await mkdtemp(path.join(tmpdir(), 'paritrana-catatan-'))
  keeper = await openLedgerKeeper(folder, 'award.example', new Uint8Array(32).fill(7))
})
after(async () => {
  await season.end()
  await rm(folder, { recursive: true, force: true })
})

const sequence = () => sequenceLedgers({ db: season.db, clock: fixedClock(NOW), keeper, witnessPage })

async function newest() {
  const checkpoint = await findCheckpoint(season.db, SEASON)
  return checkpoint ?? assert.fail('the season has a checkpoint')
}

async function activities(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from activity
    where province = ${SEASON.province} and season = ${SEASON.season}`.execute(season.db)
  return rows[0]?.count ?? 0
}

describe('the ledger of a season', () => {
  test('everything that was done gets a number, and the checkpoint over it is signed under the name of the season', async () => {
    const done = await activities()
    assert.ok(done > 3)
    const { entries, refused } = await sequence()
    assert.deepEqual(refused, [])
    assert.ok(entries >= done)
    const checkpoint = await newest()
    assert.deepEqual(checkedCheckpoint(checkpoint.note, keeper.verifier(SEASON)), {
      ok: true,
      value: { origin: `award.example/${SEASON.season}/${SEASON.province}`, size: done, root: checkpoint.root },
    })
    assert.deepEqual((await checkInvariants(season.db, keeper)).broken, [])
  })

  test('that a key signs from now on is itself an entry, of the ledger outside the seasons', async () => {
    await sequence()
    const lines = await listLedgerLines(season.db, OUTSIDE_SEASONS, 0, 1_000)
    const [taken, ...more] = lines.filter(({ entry }) => entry.deed === 'ledger_key_taken')
    assert.deepEqual([taken?.entry.subject, more], ['award.example', []])
  })

  test('nothing done adds nothing: no entry, no checkpoint', async () => {
    const size = (await newest()).size
    assert.deepEqual(await sequence(), { entries: 0, refused: [] })
    assert.equal((await newest()).size, size)
  })

  test('what is done later continues what was signed, and each entry is proven to stand where it stands', async () => {
    const old = await newest()
    for (const version of [0, 1, 2])
      expectDone(await enterMarks(season.as('hukum'), sheet('hukum'), version, marksOf(7000 + version)))
    assert.deepEqual(await sequence(), { entries: 3, refused: [] })
    const grown = await newest()
    assert.equal(grown.size, old.size + 3)
    const tree = new HashTree(await listLeaves(season.db, SEASON, grown.size))
    assert.equal(isConsistent(old, grown, tree.consistencyProof(old.size)), true)
    for (const { position, entry } of await listLedgerLines(season.db, SEASON, 0, 1_000))
      assert.deepEqual(
        rootFromInclusion(entryLeaf(entry), position, grown.size, tree.inclusionProof(position)),
        grown.root,
      )
  })

  test('two rounds at once number each entry once', async () => {
    for (const version of [3, 4])
      expectDone(await enterMarks(season.as('hukum'), sheet('hukum'), version, marksOf(7100 + version)))
    const rounds = await Promise.all([sequence(), sequence(), sequence()])
    assert.equal(
      rounds.reduce((sum, { entries }) => sum + entries, 0),
      2,
    )
    assert.deepEqual((await checkInvariants(season.db, keeper)).broken, [])
  })

  test('a deed that is taken back leaves nothing that waits', async () => {
    const refused = await enterMarks(season.as('hukum'), sheet('hukum'), 0, marksOf(7000))
    assert.equal(refused.ok, false)
    assert.deepEqual(await sequence(), { entries: 0, refused: [] })
  })
})

function memory(): string {
  return path.join(folder, 'catatan', `${SEASON.season}-${SEASON.province}.txt`)
}

class TakenBack extends Error {}

/** As somebody with the keys of the database would do it, past every right and every reference. */
async function brokenAfter(...statements: readonly string[]): Promise<readonly BrokenRow[]> {
  let broken: readonly BrokenRow[] = []
  const planting = season.db.transaction().execute(async (tx) => {
    await sql.raw('set local role none').execute(tx)
    await sql.raw('set local session_replication_role = replica').execute(tx)
    for (const statement of statements) await sql.raw(statement).execute(tx)
    ;({ broken } = await checkInvariants(tx, keeper))
    throw new TakenBack()
  })
  await assert.rejects(planting, TakenBack)
  return broken
}

describe('a ledger rewritten by somebody with the keys of the database', () => {
  const ROW = `${SEASON.province}/${SEASON.season}/ledger`
  const ours = `province = '${SEASON.province}' and season = ${SEASON.season}`
  const third = `${ours} and id = (select activity from ledger_entry where ${ours} and position = 2)`

  const changed: Record<string, string> = {
    'the microsecond of its time': `at = at + interval '1 microsecond'`,
    'its hand': `actor_pseudonym = '0000000000000000'`,
    'its deed': `deed = 'mark_revised'`,
    'its subject': `subject = subject || 'x'`,
    'the hash of its detail': `payload_hash = repeat('0', 64)`,
  }
  for (const [what, change] of Object.entries(changed))
    test(`an entry of which ${what} was changed is named by its number`, async () => {
      const broken = await brokenAfter(`update activity set ${change} where ${third}`)
      assert.ok(broken.some((one) => one.invariant === 'ledger_entry_fits_its_activity' && one.row === `${ROW}/2`))
      assert.equal(
        broken.some(({ invariant }) => invariant === 'ledger_fits_its_checkpoint'),
        false,
      )
    })

  test('the same, with its leaf made to fit: the first checkpoint over it no longer does', async () => {
    const [first] = await listCheckpoints(season.db, SEASON)
    const broken = await brokenAfter(`update ledger_entry set leaf = sha256(leaf) where ${ours} and position = 2`)
    assert.deepEqual(broken, [
      { invariant: 'ledger_entry_fits_its_activity', row: `${ROW}/2` },
      { invariant: 'ledger_fits_its_checkpoint', row: `${ROW}/${first?.size}` },
    ])
  })

  test('a deleted entry is missed at its number, the last one too, and a whole deleted ledger', async () => {
    const size = (await newest()).size
    assert.ok(
      (await brokenAfter(`delete from ledger_entry where ${ours} and position = 2`)).some(
        ({ invariant, row }) => invariant === 'ledger_lacks_an_entry' && row === `${ROW}/2`,
      ),
    )
    assert.ok(
      (await brokenAfter(`delete from ledger_entry where ${ours} and position = ${size - 1}`)).some(
        ({ invariant, row }) => invariant === 'ledger_has_another_size' && row === `${ROW}/${size - 1}`,
      ),
    )
    const all = await brokenAfter(
      `delete from ledger_entry where ${ours}`,
      `delete from ledger_checkpoint where ${ours}`,
    )
    assert.equal(all.filter(({ invariant }) => invariant === 'activity_outside_its_ledger').length, size)
  })

  test('two entries in another order no longer fit the checkpoint over them', async () => {
    const [first] = await listCheckpoints(season.db, SEASON)
    const broken = await brokenAfter(
      `update ledger_entry set position = 1000000 where ${ours} and position = 1`,
      `update ledger_entry set position = 1 where ${ours} and position = 2`,
      `update ledger_entry set position = 2 where ${ours} and position = 1000000`,
    )
    assert.deepEqual(broken, [{ invariant: 'ledger_fits_its_checkpoint', row: `${ROW}/${first?.size}` }])
  })

  test('a checkpoint with another root, another size or a signature of nobody is named', async () => {
    const [first] = await listCheckpoints(season.db, SEASON)
    const where = `${ours} and size = ${first?.size}`
    const signed = { invariant: 'ledger_checkpoint_is_signed', row: `${ROW}/${first?.size}` }
    assert.deepEqual(await brokenAfter(`update ledger_checkpoint set root = sha256(root) where ${where}`), [
      signed,
      { invariant: 'ledger_fits_its_checkpoint', row: `${ROW}/${first?.size}` },
    ])
    assert.deepEqual(
      await brokenAfter(`update ledger_checkpoint set note = replace(note, 'award', 'other') where ${where}`),
      [signed],
    )
    assert.deepEqual(
      await brokenAfter(`delete from ledger_key`),
      await brokenAfter(`update ledger_key set name = 'other.example'`),
    )
    assert.ok((await brokenAfter(`delete from ledger_key`)).some((one) => one.invariant === signed.invariant))
  })

  test('the application itself may neither change nor remove an entry, a checkpoint or a key', async () => {
    for (const table of ['ledger_entry', 'ledger_checkpoint', 'ledger_key']) {
      await assert.rejects(sql.raw(`delete from ${table}`).execute(season.db), /permission denied/)
      await assert.rejects(
        sql.raw(`update ${table} set ${table === 'ledger_key' ? 'name' : 'season'} = null`).execute(season.db),
        /permission denied/,
      )
    }
  })
})

describe('a log rolled back to a backup', () => {
  test('is found because the data folder remembers more: nothing is signed over it, and the other ledgers go on', async () => {
    const size = (await newest()).size
    const where = `province = '${SEASON.province}' and season = ${SEASON.season}`
    const broken = await brokenAfter(
      `delete from ledger_checkpoint where ${where} and size = ${size}`,
      `delete from ledger_entry where ${where} and position >= ${(await listCheckpoints(season.db, SEASON)).at(-2)?.size}`,
    )
    assert.ok(broken.some(({ invariant }) => invariant === 'ledger_rolled_back'))
  })

  test('and so is another history under the same name, and a memory that nobody signed', async () => {
    const note = await readFile(memory(), 'utf8')
    expectDone(await enterMarks(season.as('hukum'), sheet('hukum'), 5, marksOf(7500)))
    await writeFile(memory(), note.replace('\n', '!\n'))
    const ledger = `${SEASON.season}/${SEASON.province}`
    assert.deepEqual(await sequence(), { entries: 0, refused: [{ code: 'ledger_memory_unreadable', ledger }] })
    const other = await openLedgerKeeper(path.join(folder, 'other'), 'award.example', new Uint8Array(32).fill(8))
    assert.equal(checkedCheckpoint(note, other.verifier(SEASON)).ok, false)
    await writeFile(memory(), note)
    assert.deepEqual(await sequence(), { entries: 1, refused: [] })
  })
})

test('a key is made once, readable by its owner only, and a file that is none is refused', async () => {
  const place = path.join(folder, 'key')
  const made = await openLedgerKeeper(place, 'award.example')
  assert.deepEqual((await openLedgerKeeper(place, 'other.example')).own, made.own)
  const file = path.join(place, 'catatan', 'kunci.txt')
  await writeFile(file, (await readFile(file, 'utf8')).replace('award', 'other'))
  await assert.rejects(openLedgerKeeper(place, 'award.example'), /kunci\.txt is no key of a ledger/)
})
