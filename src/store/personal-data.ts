/** The rows of a person, found and erased by what the register of personal data says. Table and column names come from there alone. */
import { type RawBuilder, sql } from 'kysely'
import { ERASABLE_DEEDS } from '../award/people/deeds.ts'
import type { PersonalTable } from '../award/people/personal-data-entry.ts'
import { ERASED_NAME } from '../award/people/personal-data.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** Everything by which rows name a person. */
export type PersonKeys = {
  readonly id: string
  readonly email: string
  readonly name: string
  /** SHA-256 of the e-mail. */
  readonly accountHash: string
  /** One for each season, and one outside. */
  readonly pseudonyms: readonly string[]
}

/** Names shorter than this would be found in every second text. */
const NAME_LENGTH_MIN = 3

/** What may stand in a text for this person, as JSON writes it. */
export function wordsOf({ id, email, name }: PersonKeys): readonly string[] {
  return [id, email, ...(name.trim().length >= NAME_LENGTH_MIN ? [name.trim()] : [])]
}

export type PersonalRow = Readonly<Record<string, unknown>>

/** The whole rows, as JSON, in the order of their text. Entries of the history tell their time and deed with them. */
export async function listPersonalRows(
  db: Db,
  source: PersonalTable,
  keys: PersonKeys,
): Promise<readonly PersonalRow[]> {
  const { rows } = await sql<{ row: PersonalRow }>`
    select ${rowOf(source)} as row from ${sql.table(source.table)} as t where ${isOf(source, keys)} order by 1`.execute(
    db,
  )
  return rows.map(({ row }) => row)
}

function rowOf({ table }: PersonalTable): RawBuilder<unknown> {
  // The words of a text once more, sorted for the search.
  if (table === 'evidence_text') return sql`to_jsonb(t) - 'words'`
  if (table !== 'activity_detail') return sql`to_jsonb(t)`
  return sql`(select to_jsonb(t) || jsonb_build_object('at', a.at, 'deed', a.deed, 'subject', a.subject)
    from activity a where (a.province, a.season, a.id) = (t.province, t.season, t.id))`
}

function isOf({ table, columns, found }: PersonalTable, keys: PersonKeys): RawBuilder<boolean> {
  switch (found.by) {
    case 'id':
      return sql`${sql.ref(`t.${found.column}`)} = ${keys.id}`
    case 'account_hash':
      return sql`${sql.ref(`t.${found.column}`)} = ${keys.accountHash}`
    case 'email':
      return isEmail(found.column, keys)
    case 'id_or_email': {
      const id = sql.ref(`t.${found.column}`)
      return sql`(${id} = ${keys.id} or (${id} is null and ${isEmail(found.email, keys)}))`
    }
    case 'seat':
      return sql`(t.province, t.season, t.seat) in (select province, season, seat from panel_seat where person = ${keys.id})`
    case 'pseudonym':
      return table === 'activity' ? byHand(keys, 't') : inHistory(keys, columns)
    case 'text':
      return sql`(${sql.join(
        columns.flatMap((column) => wordsOf(keys).map((word) => holds(sql.ref(`t.${column}`), word))),
        sql` or `,
      )})`
    case 'nobody':
      return sql`false`
  }
}

function isEmail(column: string, { email }: PersonKeys): RawBuilder<boolean> {
  return sql`lower(${sql.ref(`t.${column}`)}) = lower(${email})`
}

/** By the person's hand, or about their account. */
function byHand({ pseudonyms }: PersonKeys, of: string): RawBuilder<boolean> {
  return sql`(${sql.ref(`${of}.actor_pseudonym`)} = any(${pseudonyms}) or ${sql.ref(`${of}.subject`)} = any(${pseudonyms}))`
}

/** Who stands beside an entry is the hand's alone; what it says may also be about the person. */
function inHistory(keys: PersonKeys, columns: readonly string[]): RawBuilder<boolean> {
  const entry = sql`from activity a where (a.province, a.season, a.id) = (t.province, t.season, t.id)`
  if (columns.includes('who'))
    return sql`t.who is not null and exists (select ${entry} and a.actor_pseudonym = any(${keys.pseudonyms}))`
  return sql`exists (select ${entry} and (${byHand(keys, 'a')} or (a.deed = any(${ERASABLE_DEEDS}) and ${isNamed(keys)})))`
}

/** Named whole: a short name that stands in another's e-mail does not lead to what is kept about the other. */
function isNamed(keys: PersonKeys): RawBuilder<boolean> {
  return sql`(${sql.join(
    wordsOf(keys).map((word) => sql`position(lower(${JSON.stringify(word)}) in lower(t.detail)) > 0`),
    sql` or `,
  )})`
}

/** Anywhere in the text: an erasure takes rather too much than too little. */
function mentions(keys: PersonKeys): RawBuilder<boolean> {
  return sql`(${sql.join(
    wordsOf(keys).map((word) => holds(sql.ref('t.detail'), word)),
    sql` or `,
  )})`
}

function holds(text: RawBuilder<unknown>, word: string): RawBuilder<boolean> {
  const written = JSON.stringify(word).slice(1, -1)
  return sql`(position(lower(${written}) in lower(${text})) > 0 or position(lower(${word}) in lower(${text})) > 0)`
}

/** For what is no part of the history. @param neutral distinguishes what must stay unique, such as an e-mail. */
export async function erasePersonalRows(
  db: Db,
  source: PersonalTable,
  keys: PersonKeys,
  erasure: 'rows_removed' | 'replaced' | 'emptied',
  neutral: string,
): Promise<void> {
  const where = isOf(source, keys)
  const table = sql.table(source.table)
  if (erasure === 'rows_removed') {
    await sql`delete from ${table} as t where ${where}`.execute(db)
    return
  }
  const word = (column: string) =>
    erasure === 'emptied' ? sql`null` : sql`${column === 'display_name' ? ERASED_NAME : neutral}`
  const sets = source.columns.map((column) => sql`${sql.ref(column)} = ${word(column)}`)
  await sql`update ${table} as t set ${sql.join(sets)} where ${where}`.execute(db)
}

export type ErasedPart = SeasonKey & { readonly id: string; readonly part: 'who' | 'detail' }

/** Takes the hand out of every entry by this person, and what is about them out of the history of accounts and views. */
export async function erasePersonFromHistory(db: Db, keys: PersonKeys): Promise<readonly ErasedPart[]> {
  const details = await removeDetails(db, sql`${byHand(keys, 'a')} or ${mentions(keys)}`)
  const hands = await emptyHands(db, sql`a.actor_pseudonym = any(${keys.pseudonyms})`)
  return [...details, ...hands]
}

/** The same for everybody, for entries older than a time. */
export async function eraseOldHistory(
  db: Db,
  handsBefore: Instant,
  detailsBefore: Instant,
): Promise<readonly ErasedPart[]> {
  const details = await removeDetails(db, sql`a.at < ${detailsBefore}`)
  const hands = await emptyHands(db, sql`a.at < ${handsBefore}`)
  return [...details, ...hands]
}

async function removeDetails(db: Db, which: RawBuilder<unknown>): Promise<readonly ErasedPart[]> {
  const { rows } = await sql<SeasonKey & { id: string; had: boolean }>`
    delete from activity_detail t using activity a
    where (a.province, a.season, a.id) = (t.province, t.season, t.id) and a.deed = any(${ERASABLE_DEEDS}) and (${which})
    returning t.province, t.season, t.id, t.who is not null as had`.execute(db)
  return rows.flatMap(({ had, ...key }) => [
    { ...key, part: 'detail' as const },
    ...(had ? [{ ...key, part: 'who' as const }] : []),
  ])
}

async function emptyHands(db: Db, which: RawBuilder<unknown>): Promise<readonly ErasedPart[]> {
  const { rows } = await sql<SeasonKey & { id: string }>`
    update activity_detail t set who = null from activity a
    where (a.province, a.season, a.id) = (t.province, t.season, t.id) and t.who is not null and (${which})
    returning t.province, t.season, t.id`.execute(db)
  return rows.map((key) => ({ ...key, part: 'who' as const }))
}

const ROWS_A_STATEMENT = 5_000

export async function insertErasures(
  db: Db,
  request: string,
  parts: readonly ErasedPart[],
  erasedAt: Instant,
): Promise<void> {
  for (let at = 0; at < parts.length; at += ROWS_A_STATEMENT) {
    const some = parts.slice(at, at + ROWS_A_STATEMENT).map((part) => ({ ...part, request, erased_at: erasedAt }))
    await db.insertInto('activity_erasure').values(some).execute()
  }
}

/** What each request took away, in the order in which the proof of a request names it. */
export async function listErasures(db: Db): Promise<ReadonlyMap<string, readonly ErasedPart[]>> {
  const rows = await db.selectFrom('activity_erasure').select(['request', 'province', 'season', 'id', 'part']).execute()
  return Map.groupBy(rows, ({ request }) => request)
}

/** Rows whose time is over: so many days after the instant in `since`. @returns how many went. */
export async function deleteRowsBefore(db: Db, table: string, since: string, before: Instant): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ${sql.ref(since)} < ${before}`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

/** An account by its id, locked until the transaction ends: nobody erases a person twice at once. */
export async function lockPerson(db: Db, id: string): Promise<{ id: string; email: string; name: string } | null> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'email', 'display_name as name'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Accounts by part of a name or e-mail; without any, the first by name. */
export async function listPeople(
  db: Db,
  text: string,
  offset: number,
  rowsMax: number,
): Promise<readonly { id: string; email: string; name: string }[]> {
  const like = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('person')
    .select(['id', 'email', 'display_name as name'])
    .where((of) => of.or([of('display_name', 'ilike', like), of('email', 'ilike', like)]))
    .orderBy('display_name')
    .orderBy('id')
    .offset(offset)
    .limit(rowsMax)
    .execute()
}

export type UnfinishedSeat = SeasonKey & { readonly seat: string; readonly label: string }

/** Seats in seasons that are not over: nothing adopted yet, or a category with candidates that is not adopted. */
export async function listUnfinishedSeats(db: Db, person: string): Promise<readonly UnfinishedSeat[]> {
  const { rows } = await sql<UnfinishedSeat>`
    select p.province, p.season, seat, label from panel_seat p join season s using (province, season)
    where person = ${person} and (
      not exists (select from adoption a where (a.province, a.season) = (p.province, p.season))
      or exists (select from nomination n where (n.province, n.season) = (p.province, p.season) and not exists (
        select from adoption a where (a.province, a.season, a.category) = (n.province, n.season, n.category))))
    order by 1, 2, 3`.execute(db)
  return rows
}

/** Administrators who are no demo account, without this one. */
export async function hasOtherAdministrator(db: Db, person: string): Promise<boolean> {
  const found = await db
    .selectFrom('administrator')
    .select('person')
    .where('person', '<>', person)
    .where('person', 'not in', db.selectFrom('demo_account').select('person'))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

export async function isAdministrator(db: Db, person: string): Promise<boolean> {
  const row = await db.selectFrom('administrator').select('person').where('person', '=', person).executeTakeFirst()
  return row !== undefined
}
