/** Questions that must always answer "none". Each names the rows that break a promise the tables alone cannot keep. */
import { sql } from 'kysely'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'
import type { SeasonRow } from './tables.ts'

export type BrokenRow = { readonly invariant: string; readonly row: string }

const SHEET = `province || '/' || season || '/' || category || '/' || candidate || '/' || seat`

const CATEGORY = `province || '/' || season || '/' || category`

/** What is decided once, and which deed of the history stands for it. */
type Decided = {
  readonly table: string
  readonly deed: string
  readonly subject: string
  readonly at: string
  readonly by: string
}
const OF_A_SHEET = `decided.category || '/' || decided.candidate || '/' || decided.seat`
const OF_A_NOMINATION = `decided.category || '/' || decided.candidate`
const DECIDED: readonly Decided[] = [
  { table: 'paper_sheet_taking', deed: 'paper_sheet_taken', subject: OF_A_SHEET, at: 'taken_at', by: 'taken_by' },
  { table: 'mark_sheet_signature', deed: 'mark_sheet_signed', subject: OF_A_SHEET, at: 'signed_at', by: 'signed_by' },
  { table: 'recusal', deed: 'recusal_declared', subject: OF_A_SHEET, at: 'declared_at', by: 'declared_by' },
  { table: 'category_closing', deed: 'category_closed', subject: 'decided.category', at: 'closed_at', by: 'closed_by' },
  { table: 'plenary_opening', deed: 'plenary_opened', subject: 'decided.category', at: 'opened_at', by: 'opened_by' },
  { table: 'adoption', deed: 'result_adopted', subject: 'decided.category', at: 'adopted_at', by: 'adopted_by' },
  {
    table: 'publication',
    deed: 'result_published',
    subject: 'decided.category',
    at: 'published_at',
    by: 'published_by',
  },
  { table: 'objection', deed: 'objection_lodged', subject: OF_A_NOMINATION, at: 'lodged_at', by: 'lodged_by' },
  {
    table: 'objection_answer',
    deed: 'objection_answered',
    subject: OF_A_NOMINATION,
    at: 'answered_at',
    by: 'answered_by',
  },
  {
    table: 'result_correction',
    deed: 'result_correction_opened',
    subject: 'decided.category',
    at: 'opened_at',
    by: 'opened_by',
  },
]

const FIRST_ADOPTED = `select adopted_at from adoption a where (a.province, a.season, a.category, a.adoption) =
        (mark_revision.province, mark_revision.season, mark_revision.category, 1)`

const QUESTIONS: Readonly<Record<string, string>> = {
  signed_sheet_lacks_a_mark: `
    select ${SHEET} || '/' || criterion as row from mark_sheet_signature join mark using (province, season, category, candidate, seat)
    where mark_hundredths is null`,
  signed_sheet_has_no_mark: `
    select ${SHEET} as row from mark_sheet_signature where not exists (
      select from mark where mark.province = mark_sheet_signature.province and mark.season = mark_sheet_signature.season
        and mark.category = mark_sheet_signature.category and mark.candidate = mark_sheet_signature.candidate
        and mark.seat = mark_sheet_signature.seat)`,
  sheet_signed_after_the_closing: `
    select ${SHEET} as row from mark_sheet_signature join category_closing using (province, season, category)
    where signed_at > closed_at`,
  sheet_saved_after_its_signature: `
    select ${SHEET} as row from mark_sheet_signature join mark_sheet using (province, season, category, candidate, seat)
    where saved_at > signed_at`,
  unsigned_sheet_is_signed: `
    select ${SHEET} as row from unsigned_sheet join mark_sheet_signature using (province, season, category, candidate, seat)`,
  unsigned_sheet_was_not_named: `
    select ${SHEET} as row from mark_sheet join category_closing using (province, season, category)
      join nomination using (province, season, category, candidate)
    where state = 'nominee' and not exists (select from mark_sheet_signature s where (s.province, s.season, s.category, s.candidate, s.seat) =
        (mark_sheet.province, mark_sheet.season, mark_sheet.category, mark_sheet.candidate, mark_sheet.seat))
      and not exists (select from recusal_in_force r where (r.province, r.season, r.category, r.candidate, r.seat) =
        (mark_sheet.province, mark_sheet.season, mark_sheet.category, mark_sheet.candidate, mark_sheet.seat))
      and not exists (select from unsigned_sheet u where (u.province, u.season, u.category, u.candidate, u.seat) =
        (mark_sheet.province, mark_sheet.season, mark_sheet.category, mark_sheet.candidate, mark_sheet.seat))`,
  nomination_moved_after_the_closing: `
    select ${CATEGORY} || '/' || candidate as row from nomination_step join category_closing using (province, season, category)
    where moved_at > closed_at`,
  recused_sheet_is_signed: `
    select ${SHEET} as row from recusal_in_force join mark_sheet_signature using (province, season, category, candidate, seat)`,
  activity_lacks_its_detail: `
    select province || '/' || season || '/activity/' || id as row from activity
    where not exists (select from activity_detail d where (d.province, d.season, d.id) = (activity.province, activity.season, activity.id))
      and not exists (select from activity_erasure e where part = 'detail'
        and (e.province, e.season, e.id) = (activity.province, activity.season, activity.id))`,
  erased_detail_is_gone: `
    select province || '/' || season || '/activity/' || id as row from activity_erasure
      join activity_detail using (province, season, id) where part = 'detail' or who is not null`,
  signature_is_not_of_the_seats_holder: `
    select ${SHEET} as row from mark_sheet_signature join panel_seat using (province, season, seat)
    where person <> signed_by and appointed_at <= signed_at
      and not exists (select from paper_sheet_taking t where (t.province, t.season, t.category, t.candidate, t.seat, t.taken_by) =
        (mark_sheet_signature.province, mark_sheet_signature.season, category, candidate, mark_sheet_signature.seat, signed_by))`,
  mark_changed_outside_the_plenary: `
    select ${SHEET} || '/' || revision as row from mark_revision
      left join plenary_opening using (province, season, category)
    where opened_at is null or revised_at < opened_at or (correction is null and revised_at > (${FIRST_ADOPTED}))
      or correction is distinct from (select max(correction) from result_correction c
        where (c.province, c.season, c.category) = (mark_revision.province, mark_revision.season, mark_revision.category)
          and c.opened_at <= revised_at)
      or revised_at > (select ended_at from result_correction_end e where (e.province, e.season, e.category, e.correction) =
        (mark_revision.province, mark_revision.season, mark_revision.category, mark_revision.correction))`,
  mark_changed_by_another_hand: `
    select ${SHEET} || '/' || revision as row from mark_revision join mark_sheet_signature using (province, season, category, candidate, seat)
    where revised_by <> coalesce(
      (select p.signed_by from paper_sheet_taking t join paper_sheet p using (province, season, category, candidate, seat, paper)
        where (t.province, t.season, t.category, t.candidate, t.seat) = (mark_revision.province, mark_revision.season,
          mark_revision.category, mark_revision.candidate, mark_revision.seat)), mark_sheet_signature.signed_by)`,
  paper_sheet_lacks_two_copies: `
    select ${SHEET} as row from paper_sheet_taking taking where 2 <> (select count(distinct copied_by) from paper_sheet_copy c
      where (c.province, c.season, c.category, c.candidate, c.seat, c.paper) =
        (taking.province, taking.season, taking.category, taking.candidate, taking.seat, taking.paper) and copied_by <> taken_by)`,
  decisions_are_out_of_order: `
    select ${CATEGORY} as row from category_closing
      left join plenary_opening using (province, season, category) left join adoption using (province, season, category)
      left join publication using (province, season, category, adoption)
    where opened_at < closed_at or adopted_at < opened_at or published_at < adopted_at`,
  session_outlives_its_time: `
    select 'session/' || left(token_hash, 12) as row from session where expires_at - started_at > interval '13 hours'`,
  activity_outside_its_ledger: `
    select province || '/' || season || '/activity/' || id as row from activity a
    where not exists (select from ledger_entry e where (e.province, e.season, e.activity) = (a.province, a.season, a.id))
      and not exists (select from ledger_waiting w where (w.province, w.season, w.id) = (a.province, a.season, a.id))`,
  ledger_waits_for_nothing: `
    select province || '/' || season || '/activity/' || id as row from ledger_waiting w
    where not exists (select from activity a where (a.province, a.season, a.id) = (w.province, w.season, w.id))
      or exists (select from ledger_entry e where (e.province, e.season, e.activity) = (w.province, w.season, w.id))`,
  signature_is_of_the_sheets_version: `
    select ${SHEET} as row from mark_sheet_signature signature join mark_sheet sheet using (province, season, category, candidate, seat)
    where signature.version is not null and signature.version <> sheet.version`,
  certificate_is_of_its_adoption: `
    select province || '/' || season || '/' || category || '/' || candidate as row
    from certificate left join adoption using (province, season, category, adoption)
    where issued_at is distinct from adopted_at`,
  revocation_is_of_its_adoption: `
    select province || '/' || season || '/' || number as row
    from certificate_revocation revoked left join adoption using (province, season, category, adoption)
    where revoked_at is distinct from adopted_at or not exists (select from certificate c
      where (c.province, c.season, c.category, c.number) = (revoked.province, revoked.season, revoked.category, revoked.number)
        and c.adoption < revoked.adoption)`,
  adoption_lacks_its_correction: `
    select ${CATEGORY} || '/' || adoption as row from adoption a where adoption > 1 and not exists (
      select from result_correction c join result_correction_end e using (province, season, category, correction)
      where (c.province, c.season, c.category, c.adoption, e.outcome, e.ended_at) =
        (a.province, a.season, a.category, a.adoption - 1, 'applied', a.adopted_at))
    union all select ${CATEGORY} || '/' || correction as row from result_correction_end e
      join result_correction c using (province, season, category, correction)
      where outcome = 'applied' and not exists (select from adoption a where (a.province, a.season, a.category, a.adoption, a.adopted_at)
        = (e.province, e.season, e.category, c.adoption + 1, e.ended_at))`,
  two_corrections_at_once: `
    select ${CATEGORY} || '/' || correction as row from result_correction c where exists (
      select from result_correction later left join result_correction_end e on (e.province, e.season, e.category, e.correction) =
        (c.province, c.season, c.category, c.correction)
      where (later.province, later.season, later.category) = (c.province, c.season, c.category)
        and later.correction > c.correction and (e.ended_at is null or e.ended_at > later.opened_at))`,
  clarification_outside_the_plenary: `
    select ${CATEGORY} || '/' || number as row from clarification left join clarification_answer using (province, season, category, number)
      left join plenary_opening using (province, season, category)
    where asked_at < opened_at or answered_at < asked_at`,
  objection_outside_its_time: `
    select ${CATEGORY} || '/' || candidate as row from objection o left join objection_answer using (province, season, category, candidate)
    where answered_at < lodged_at or not exists (select from adoption a
      where (a.province, a.season, a.category, a.adoption) = (o.province, o.season, o.category, 1) and adopted_at <= lodged_at)`,
  account_of_nobody: `
    select 'session/' || left(token_hash, 12) as row from session where person not in (select id from person)
    union all select 'administrator/' || person from administrator where person not in (select id from person)
    union all select 'panel_seat/' || province || '/' || season || '/' || seat from panel_seat where person not in (select id from person)`,
  ...Object.fromEntries(DECIDED.flatMap(historyQuestions)),
}

/** Row and history must tell the same: the deed is there, by the same hand and at the time the row says, and the other way round. */
function historyQuestions({ table, deed, subject, at, by }: Decided): readonly (readonly [string, string])[] {
  const same = `activity.province = decided.province and activity.season = decided.season
      and deed = '${deed}' and activity.subject = ${subject}`
  const row = `decided.province || '/' || decided.season || '/' || ${subject} || '/${table}'`
  const hand = `substr(encode(sha256(convert_to(decided.province || '/' || decided.season || '/' || ${by}, 'UTF8')), 'hex'), 1, 16)`
  return [
    [
      `${table}_without_its_activity`,
      `select ${row} as row from ${table} decided where not exists (select from activity where ${same}
        and actor_pseudonym = ${hand} and abs(extract(epoch from activity.at - ${at})) < 60)`,
    ],
    [
      `${deed}_without_its_row`,
      `select province || '/' || season || '/' || subject || '/' || deed as row from activity
       where deed = '${deed}' and not exists (select from ${table} decided where ${same})`,
    ],
    [
      `${deed}_twice`,
      `select province || '/' || season || '/' || subject || '/' || deed as row from activity
       where deed = '${deed}' group by province, season, subject, deed
       having count(*) > (select count(*) from ${table} decided where ${same})`,
    ],
  ]
}

/**
 * Rows that refer to one that is not there. The database sees to that itself; not so when somebody with its keys told it to look
 * away, or when a file of its was damaged.
 */
export async function brokenReferences(db: Db): Promise<readonly BrokenRow[]> {
  const { rows: references } = await sql<Reference>`
    select conrelid::regclass::text as "from", confrelid::regclass::text as "to",
      array(select attname::text from unnest(conkey) with ordinality as named(number, place)
        join pg_attribute on attrelid = conrelid and attnum = number order by place) as "own",
      array(select attname::text from unnest(confkey) with ordinality as named(number, place)
        join pg_attribute on attrelid = confrelid and attnum = number order by place) as "others"
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, conname`.execute(db)
  if (references.length === 0) return []
  const { rows } = await sql<{ row: string }>`${sql.join(references.map(lost), sql` union `)} order by 1`.execute(db)
  return rows.map(({ row }) => ({ invariant: 'reference_is_whole', row }))
}

type Reference = {
  readonly from: string
  readonly to: string
  readonly own: readonly string[]
  readonly others: readonly string[]
}

/** A reference that is empty in any part refers to nothing. */
function lost({ from, to, own, others }: Reference) {
  const given = sql.join(own.map((name) => sql`holder.${sql.ref(name)} is not null`), sql` and `) // prettier-ignore
  const same = sql.join(own.map((name, at) => sql`held.${sql.ref(others[at] ?? '')} = holder.${sql.ref(name)}`), sql` and `) // prettier-ignore
  const row = sql.join(
    own.map((name) => sql`holder.${sql.ref(name)}::text`),
    sql` || '/' || `,
  )
  return sql`select ${sql.lit(`${from} -> ${to} `)} || ${row} as row from ${sql.table(from)} holder
    where ${given} and not exists (select from ${sql.table(to)} held where ${same})`
}

/** @returns every broken row, in the order of the questions; empty when all promises hold. */
export async function brokenRows(db: Db): Promise<readonly BrokenRow[]> {
  const broken: BrokenRow[] = []
  for (const [invariant, question] of Object.entries(QUESTIONS)) {
    const { rows } = await sql.raw<{ row: string }>(`${question} order by 1`).execute(db)
    broken.push(...rows.map(({ row }) => ({ invariant, row })))
  }
  return broken
}

export const questionsAsked: readonly string[] = Object.keys(QUESTIONS)

export type ActivityProof = {
  readonly province: string
  readonly season: number
  readonly id: string
  readonly actorPseudonym: string
  readonly deed: string
  readonly subject: string
  readonly payloadHash: string
  readonly salt: string
  /** Null once it was erased for a person. */
  readonly detail: string | null
  readonly who: string | null
  /** What an erasure on record took away. */
  readonly erased: readonly ('who' | 'detail')[]
}

/** The history, oldest first (ids are made in time order), to prove details against their hashes. */
export async function listActivityProofs(db: Db): Promise<readonly ActivityProof[]> {
  const rows = await db
    .selectFrom('activity')
    .leftJoin('activity_detail as kept', (join) =>
      join
        .onRef('kept.province', '=', 'activity.province')
        .onRef('kept.season', '=', 'activity.season')
        .onRef('kept.id', '=', 'activity.id'),
    )
    .select([
      'activity.province',
      'activity.season',
      'activity.id',
      'actor_pseudonym as actorPseudonym',
      'deed',
      'subject',
      'payload_hash',
      'salt',
      'kept.detail',
      'kept.who',
    ])
    .orderBy('activity.id')
    .execute()
  const erasures = await db.selectFrom('activity_erasure').select(['province', 'season', 'id', 'part']).execute()
  const erased = Map.groupBy(erasures, ({ province, season, id }) => `${province}/${season}/${id}`)
  return rows.map(({ payload_hash, ...row }) => {
    const parts = erased.get(`${row.province}/${row.season}/${row.id}`) ?? []
    return { ...row, payloadHash: payload_hash, erased: parts.map(({ part }) => part) }
  })
}

/** Who decided what in a category, with the seats that person has held since before the decision. */
export type Decision = SeasonRow & {
  readonly category: string
  readonly table: string
  readonly seats: readonly string[]
  /** Whether the panel was appointed anew since: who held which seat then, these rows no longer say. */
  readonly panelChanged: boolean
}

export async function listDecisions(db: Db): Promise<readonly Decision[]> {
  const tables = DECIDED.filter(({ subject }) => subject === 'decided.category')
  const minutes = { table: 'plenary', at: 'recorded_at', by: 'recorded_by' }
  const selects = [...tables, minutes].map(
    ({ table, at, by }) => `
    select decided.province, decided.season, category, '${table}' as "table",
      coalesce(array_agg(seat.seat) filter (where seat.person = ${by}), '{}') ||
        array(select former.seat from former_seat_holder former
          where (former.province, former.season, former.person) = (decided.province, decided.season, decided.${by})) as seats,
      coalesce(bool_and(seat.appointed_at > ${at}), true) as "panelChanged"
    from ${table} decided left join panel_seat seat using (province, season)
      group by decided.province, decided.season, category, ${by}, ${at}`,
  )
  const { rows } = await sql.raw<Decision>(`${selects.join(' union all ')} order by 1, 2, 3, 4`).execute(db)
  return rows
}

/** Every criterion that has marks on some sheet, to be held against the rulebook. */
export async function listMarkedCriteria(
  db: Db,
  { province, season }: SeasonRow,
): Promise<readonly { category: string; candidate: string; seat: string; criterion: string }[]> {
  return db
    .selectFrom('mark')
    .select(['category', 'candidate', 'seat', 'criterion'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('category')
    .orderBy('candidate')
    .orderBy('seat')
    .orderBy('criterion')
    .execute()
}

/** Every version of every rulebook as it is kept. */
export type KeptRulebook = SeasonRow & {
  readonly version: number
  readonly document: string
  readonly hash: string
  readonly reason: string
  readonly savedAt: Instant
  readonly savedBy: string
}

export async function listRulebookVersions(db: Db): Promise<readonly KeptRulebook[]> {
  return db
    .selectFrom('rulebook_version')
    .select(['province', 'season', 'version', 'document', 'hash'])
    .select(['reason', 'saved_at as savedAt', 'saved_by as savedBy'])
    .orderBy('province')
    .orderBy('season')
    .orderBy('version')
    .execute()
}

/** The minutes as they are kept, each with the name its activity has. */
export async function listMinutes(
  db: Db,
): Promise<readonly (SeasonRow & { category: string; version: number; minutes: string; recordedAt: Instant })[]> {
  return db
    .selectFrom('plenary')
    .select(['province', 'season', 'category', 'version', 'minutes', 'recorded_at as recordedAt'])
    .execute()
}
