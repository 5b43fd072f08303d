/** Everything the system holds about a person, by walking the register: for themselves, or by an administrator on request. */
import type { PersonalData, PersonalTable } from '../award/people/personal-data-entry.ts'
import { personalData, type PersonalDataId } from '../award/people/personal-data.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { listPersonalRows, lockPerson, wordsOf, type PersonalRow, type PersonKeys } from '../store/personal-data.ts'
import { pseudonymOf, type Desk } from './desk.ts'
import { personKeys } from './person-keys.ts'

export type ExportedRow = { readonly table: string; readonly row: PersonalRow }

export type ExportedData = {
  readonly id: PersonalDataId
  /** `withheld`: only for the person's own eyes. `secret`: hashes that nobody is given; the rows are counted. */
  readonly given: 'all' | 'secret' | 'withheld'
  readonly count: number
  readonly rows: readonly ExportedRow[]
}

export type PersonExport = {
  readonly format: 'paritrana-personal-data/1'
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  readonly madeAt: Instant
  readonly data: readonly ExportedData[]
}

export type ExportRefusal = { readonly code: 'not_found' }

/** @param as a page is a look, a file a copy; both are recorded. */
export async function exportPerson(
  desk: Desk,
  person: string,
  as: 'page' | 'file',
): Promise<Result<PersonExport, ExportRefusal>> {
  return desk.transaction<PersonExport, ExportRefusal>(async (db) => {
    const { viewer } = desk
    const own = viewer.person?.id === person
    const found = own || viewer.administrator ? await lockPerson(db, person) : null
    if (!found) return refuse({ code: 'not_found' })
    const keys = await personKeys(db, found)
    const about = { as, by: own ? 'self' : 'administrator' }
    await desk.record(db, OUTSIDE_SEASONS, 'personal_data_exported', pseudonymOf(person, OUTSIDE_SEASONS), about)
    const data: ExportedData[] = []
    for (const [id, entry] of personalData) data.push(await exported(db, { id, entry, keys, own }))
    return accept({ format: 'paritrana-personal-data/1', person: found, madeAt: desk.now(), data })
  })
}

type Asked = {
  readonly id: PersonalDataId
  readonly entry: PersonalData
  readonly keys: PersonKeys
  readonly own: boolean
}

async function exported(db: Db, { id, entry, keys, own }: Asked): Promise<ExportedData> {
  const rows: ExportedRow[] = []
  for (const source of entry.tables)
    for (const row of await listPersonalRows(db, source, keys))
      rows.push({ table: source.table, row: told(source, row, keys) })
  const given = entry.secret ? 'secret' : entry.sealed && !own ? 'withheld' : 'all'
  return { id, given, count: rows.length, rows: given === 'all' ? rows : [] }
}

/** Says nothing about anybody. */
const OF_THE_PROOF: ReadonlySet<string> = new Set(['payload_hash', 'salt'])

/** The registered columns of this entry, and what says where and when; no column that another entry tells. */
function told({ table, columns, found, within }: PersonalTable, row: PersonalRow, keys: PersonKeys): PersonalRow {
  const elsewhere = new Set(
    personalData.flatMap(([, { tables }]) => tables.filter((one) => one.table === table).flatMap((one) => one.columns)),
  )
  const kept = Object.entries(row).filter(
    ([name]) => columns.includes(name) || !(elsewhere.has(name) || OF_THE_PROOF.has(name)),
  )
  const value = (name: string, text: unknown) =>
    found.by === 'text' && columns.includes(name) ? mentions(String(text), keys, within) : readable(name, text)
  return Object.fromEntries(kept.map(([name, text]) => [name, value(name, text)]))
}

/** The details of the history are JSON already. */
function readable(name: string, value: unknown): unknown {
  if ((name !== 'detail' && name !== 'who') || typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** A paper says much about others: of it only where this person is named, and the words where they are the name alone. */
export type Mention = { readonly path: string; readonly text: string | null }

function mentions(text: string, keys: PersonKeys, within: string | undefined): readonly Mention[] {
  const words = wordsOf(keys).map((word) => word.toLowerCase())
  return leavesOf(text).flatMap(([path, leaf]) => {
    const said = leaf.trim().toLowerCase()
    if (within !== undefined && !path.startsWith(`${within}.`)) return []
    if (!words.some((word) => said.includes(word))) return []
    return [{ path, text: words.includes(said) ? leaf : null }]
  })
}

/** Every text of a JSON document with the way to it; of anything else the text itself. */
function leavesOf(text: string): readonly (readonly [path: string, leaf: string])[] {
  const walk = (value: unknown, path: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, inner]) => walk(inner, path === '' ? name : `${path}.${name}`))
  }
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' ? walk(read, '') : [['', text]]
  } catch {
    return [['', text]]
  }
}
