/** What somebody with the keys of the machine could forge, two thousand times: each is found, and the first bad part has a name. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import { checkInvariants, type CheckReport } from '../../src/actions/check-invariants.ts'
import type { LedgerKeeper } from '../../src/actions/ledger-keeper.ts'
import { canonicalText } from '../../src/award/canonical/canonical.ts'
import { type Bundle, bundleFromText } from '../../src/award/proof/bundle.ts'
import { issuedNameOf } from '../../src/award/proof/issued-paper.ts'
import { verifiedBundle } from '../../src/award/proof/verified-bundle.ts'
import type { Database, Db } from '../../src/store/db.ts'
import { publishedSeason } from '../../test/published-season.ts'
import type { Random } from '../seeded-random.ts'
import type { Ordeal } from './ordeal.ts'

export const FORGERIES = 2_000

/** What a round did, and what was named; null when nobody noticed. @property tried false where the database would not even take it. */
type Forgery = {
  readonly kind: 'bundle' | 'ledger' | 'rows' | 'paper'
  readonly what: string
  readonly tried: boolean
  readonly named: string | null
}

export const forgeries = forgeriesSeenBy(checkInvariants)

/** @param check what looks at the database; a test plants one that sees nothing. */
export function forgeriesSeenBy(check: typeof checkInvariants): Ordeal {
  return {
    name: 'forgeries',
    about: `${FORGERIES} times something is flipped or removed in bundle, ledger, rows or papers: it is found, and the first bad part named`,
    async run({ random, mayGoOn, say }) {
      const folder = await mkdtemp(path.join(tmpdir(), 'paritrana-palsu-'))
      const { season, keeper, bundle, papers } = await publishedSeason('announced', folder)
      const text = Buffer.from(canonicalText(bundle))
      const made: Forgery[] = []
      try {
        const columns = await columnsOf(season.db)
        while (made.length < FORGERIES && mayGoOn(made.length)) {
          const die = random.whole(5)
          const forgery =
            die < 2
              ? bundleForgery(text, random)
              : die === 2
                ? paperForgery(bundle, papers, random)
                : await rowForgery({ db: season.db, keeper, check }, die === 3 ? columns.ledger : columns.rows, random)
          if (forgery.tried) made.push(forgery)
        }
      } finally {
        await season.end()
        await rm(folder, { recursive: true, force: true })
      }
      if (made.length < FORGERIES) say(`only ${made.length} of ${FORGERIES} forgeries: the time was over`)
      const unnoticed = made.filter(({ named }) => named === null)
      const count = (kind: Forgery['kind']) => made.filter((one) => one.kind === kind).length
      return {
        counts: {
          bundle: count('bundle'),
          paper: count('paper'),
          ledger: count('ledger'),
          rows: count('rows'),
          unnoticed: unnoticed.length,
        },
        failures: unnoticed.map(({ what }) => `nobody noticed: ${what}`),
      }
    },
  }
}

/** A bit flipped or a byte removed in the file that strangers download. */
function bundleForgery(text: Buffer, random: Random): Forgery {
  const { forged, what } = touched(text, random)
  return { kind: 'bundle', what: `${what} the bundle`, tried: true, named: namedInBundle(forged) }
}

/** The same in minutes or a certificate: the bundle knows the file no more. An untouched one it does, or nothing is shown by that. */
function paperForgery({ document }: Bundle, papers: ReadonlyMap<string, Uint8Array>, random: Random): Forgery {
  const [first, ...others] = [...papers]
  if (!first) throw new Error('there are papers to forge')
  const [name, bytes] = random.pick([first, ...others])
  const { forged, what } = touched(Buffer.from(bytes), random)
  const issued = document.papers ?? []
  const isKnown = issuedNameOf(issued, bytes) === name
  const isNoticed = isKnown && issuedNameOf(issued, forged) === null
  return { kind: 'paper', what: `${what} ${name}`, tried: true, named: isNoticed ? `paper_not_issued ${name}` : null }
}

function touched(bytes: Buffer, random: Random): { readonly forged: Buffer; readonly what: string } {
  const at = random.whole(bytes.length)
  const isFlipped = random.chance(0.7)
  const forged = isFlipped ? Buffer.from(bytes) : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
  if (isFlipped) forged[at] = (forged[at] ?? 0) ^ (1 << random.whole(8))
  return { forged, what: `byte ${at} ${isFlipped ? 'flipped' : 'removed'} in` }
}

function namedInBundle(bytes: Buffer): string | null {
  let json: string
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return 'not_text'
  }
  const read = bundleFromText(json)
  if (!read.ok) return read.refusal.code
  const verified = verifiedBundle(read.value)
  return verified.ok ? null : verified.refusal.entry
}

type Column = { readonly table: string; readonly column: string; readonly type: string }

const LEDGER = ['activity', 'activity_detail', 'ledger_entry', 'ledger_checkpoint', 'ledger_key']
/** What was decided, and what it was decided from. */
const DECIDED = [
  'mark',
  'mark_sheet',
  'mark_sheet_signature',
  'category_closing',
  'plenary_opening',
  'plenary',
  'adoption',
  'publication',
  'certificate',
  'issued_paper',
  'rulebook_version',
]

async function columnsOf(db: Db): Promise<Readonly<Record<'ledger' | 'rows', readonly Column[]>>> {
  const { rows } = await sql<Column>`
    select table_name as "table", column_name as "column", data_type as "type" from information_schema.columns
    where table_schema = 'public' and table_name = any(${[...LEDGER, ...DECIDED]}::text[]) order by 1, 2`.execute(db)
  return {
    ledger: rows.filter(({ table }) => LEDGER.includes(table)),
    rows: rows.filter(({ table }) => DECIDED.includes(table)),
  }
}

class TakenBack extends Error {}

/** One value changed a little, or one row deleted, past every right and every reference; then taken back. */
type Watched = { readonly db: Database; readonly keeper: LedgerKeeper; readonly check: typeof checkInvariants }

async function rowForgery(
  { db, keeper, check }: Watched,
  columns: readonly Column[],
  random: Random,
): Promise<Forgery> {
  const [first, ...others] = columns
  if (!first) throw new Error('there are tables to forge')
  const chosen = random.pick([first, ...others])
  const isDeleted = random.chance(0.15)
  const turn = random.whole(1_000_000)
  const what = isDeleted ? `a row of ${chosen.table} deleted` : `${chosen.table}.${chosen.column} changed`
  let tried = false
  let named: string | null = null
  const forging = db.transaction().execute(async (tx) => {
    await sql.raw('set local role none').execute(tx)
    await sql.raw('set local session_replication_role = replica').execute(tx)
    tried = await forge(tx, chosen, { isDeleted, turn })
    if (tried) named = firstOf(await check(tx, keeper))
    throw new TakenBack()
  })
  await forging.catch((error: unknown) => {
    // A rule of the table, such as a key that must be one of its kind, refuses some; a check that falls over is a failure.
    if (tried && !(error instanceof TakenBack)) throw error
  })
  return { kind: LEDGER.includes(chosen.table) ? 'ledger' : 'rows', what, tried, named }
}

function firstOf({ broken: [first] }: CheckReport): string | null {
  return first ? `${first.invariant} ${first.row}` : null
}

/** @returns whether there was a row to change. */
async function forge(
  tx: Db,
  { table, column, type }: Column,
  { isDeleted, turn }: { readonly isDeleted: boolean; readonly turn: number },
): Promise<boolean> {
  const where = sql`ctid = (select ctid from ${sql.table(table)} order by ctid
    offset ${turn} % greatest((select count(*) from ${sql.table(table)}), 1) limit 1)`
  const done = isDeleted
    ? await sql`delete from ${sql.table(table)} where ${where}`.execute(tx)
    : await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${otherValue(column, type, turn)}
        where ${where} and ${sql.ref(column)} is not null`.execute(tx)
  return (done.numAffectedRows ?? 0n) > 0n
}

/** The same with one letter, one bit, one step or one second changed. */
function otherValue(column: string, type: string, turn: number): RawBuilder<unknown> {
  const value = sql.ref(column)
  if (type === 'integer' || type === 'bigint') return sql`${value} + 1`
  if (type === 'boolean') return sql`not ${value}`
  if (type.startsWith('timestamp')) return sql`${value} + interval '1 second'`
  if (type === 'bytea')
    return sql`set_bit(${value}, ${turn} % (8 * length(${value})), 1 - get_bit(${value}, ${turn} % (8 * length(${value}))))`
  // One letter becomes another; an empty text gets one.
  return sql`case when ${value} = '' then 'x' else overlay(${value} placing
    case when substr(${value}, 1 + ${turn} % length(${value}), 1) = 'x' then 'y' else 'x' end from 1 + ${turn} % length(${value}) for 1) end`
}
