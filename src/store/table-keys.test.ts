/** What the tables promise whoever runs them: keys that begin with the season, and rights that stop at what was decided. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { openDatabase, type OpenDatabase } from './db.ts'
import { migrate } from './migrate.ts'

/** Tables that do not grow with candidates, each with the reason why its keys need no season. */
const WITHOUT_A_SEASON: Readonly<Record<string, string>> = {
  person: 'a person outlives a season and may sit on several panels',
  demo_account: 'belongs to a person',
  demo_load: 'keeps one row',
  administrator: 'belongs to a person',
  administrator_link: 'exists once, before there is any season',
  session: 'belongs to a person and lives twelve hours',
  sign_in_failure: 'belongs to an account or an address, seen before anybody is known',
  sign_in_burst: 'belongs to an account, seen before anybody is known',
  organisation: 'an organisation outlives a season; its keys begin with the province',
  place: 'the place is what the key of a season refers to',
  mail: 'goes to a person',
  mail_link_reading: 'says which administrator read the link of a mail',
  account_link: 'belongs to a person',
  recovery_request: 'waits seconds for the post office, before anybody is known',
  link_try: 'belongs to an address, seen before anybody is known',
  known_device: 'belongs to a person',
  holiday_entry: 'a day of the calendar, the same for every season',
  region: 'a place is the same in every season',
  coverage_import: 'the register of figures belongs to no season',
  coverage_import_undo: 'belongs to an import',
  place_coverage: 'a published figure is the same for every season',
  place_coverage_check: 'belongs to a figure',
  place_coverage_choice: 'is about a place and a year of figures',
  coverage_target: 'a published target is the same for every season',
  protection_plan: 'a plan is about a place and the year of its budget',
  protection_plan_version: 'belongs to a plan',
  protection_plan_line: 'belongs to a plan',
  protection_plan_fund: 'belongs to a plan',
  protection_plan_publication: 'belongs to a plan',
  protection_plan_payment: 'belongs to a plan',
  ledger_key: 'signs the ledgers of every season',
  kysely_migration: 'keeps what was migrated, one row a migration',
  kysely_migration_lock: 'keeps one row',
}

/** Decided once: rows that the application may add and read, never change or remove. */
const DECIDED = [
  'activity',
  'activity_erasure',
  'adoption',
  'calibration_end',
  'calibration_entry',
  'calibration_mark',
  'calibration_round',
  'candidate_pair',
  'category_closing',
  'certificate',
  'certificate_revocation',
  'clarification',
  'clarification_answer',
  'conflict_declaration',
  'conflict_dismissal',
  'correction',
  'coverage_import',
  'coverage_import_undo',
  'coverage_target',
  'escalation',
  'evidence_file',
  'evidence_judgement',
  'evidence_removal',
  'evidence_scan',
  'field_visit',
  'field_visit_check',
  'field_visit_photo',
  'field_visit_record',
  'field_visit_record_photo',
  'field_visit_result',
  'file_plenary',
  'file_plenary_decision',
  'file_section_version',
  'finding',
  'finding_answer',
  'former_seat_holder',
  'hand_in_evidence',
  'hand_in_section',
  'holiday_entry',
  'interview_asked',
  'interview_attendance',
  'interview_invitation',
  'interview_moment',
  'interview_question',
  'interview_slot',
  'interview_timetable',
  'issued_paper',
  'ledger_checkpoint',
  'ledger_entry',
  'ledger_key',
  'mail_link_reading',
  'mark_revision',
  'mark_sheet_signature',
  'minutes_confirmation',
  'nomination_owner',
  'nomination_step',
  'objection',
  'objection_answer',
  'objection_file',
  'outreach_answer',
  'outreach_attendance',
  'outreach_event',
  'outreach_invitee',
  'outreach_mail',
  'outreach_material',
  'outreach_material_removal',
  'outreach_question',
  'outreach_question_answer',
  'outreach_removal',
  'panel_pledge',
  'paper_acceptance',
  'paper_reading',
  'paper_receipt',
  'paper_sheet',
  'paper_sheet_copy',
  'paper_sheet_taking',
  'picture',
  'place_coverage',
  'place_coverage_check',
  'place_coverage_choice',
  'plenary_opening',
  'protection_plan',
  'protection_plan_fund',
  'protection_plan_line',
  'protection_plan_payment',
  'protection_plan_publication',
  'protection_plan_version',
  'publication',
  'reading_plan',
  'reading_plan_reader',
  'recusal',
  'recusal_correction',
  'region',
  'result_correction',
  'result_correction_candidate',
  'result_correction_end',
  'role_end',
  'role_grant',
  'rulebook_proposal',
  'rulebook_proposal_decision',
  'rulebook_version',
  'season_mail',
  'season_question',
  'seat_fact',
  'seat_fact_end',
  'self_nomination_decision',
  'stage_notice',
  'unsigned_sheet',
  'verified_value',
]

let database: TestDatabase
let opened: OpenDatabase

/** As the owner of the database, who alone may make tables. */
async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

before(async () => {
  database = await startTestDatabase(prepareTemplate)
  opened = openDatabase(database.url, () => undefined)
})
after(async () => {
  await opened.close()
  await database.drop()
})

/** Every table that breaks the rule, with the columns it should not begin with; a table without any key counts too. */
async function keysWithoutSeason(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; columns: readonly string[] | null }>`
    select t.relname::text as name, (
      select array_agg(a.attname::text order by k.place)
      from unnest(i.indkey::int2[]) with ordinality k(attnum, place)
      join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
    ) as columns
    from pg_class t left join pg_index i on i.indrelid = t.oid and i.indisunique
    where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
    order by 1, 2`.execute(opened.db)
  return rows
    .filter(({ name }) => !Object.hasOwn(WITHOUT_A_SEASON, name))
    .filter(({ columns }) => columns?.[0] !== 'province' || columns[1] !== 'season')
    .map(({ name, columns }) => `${name} (${columns?.join(', ') ?? 'no key'})`)
}

/** The tables of the application by name, all or those for which a privilege holds. */
async function tables(holds = sql<boolean>`true`): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class t
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and (${holds})
    order by 1`.execute(opened.db)
  return rows.map(({ name }) => name)
}

/** The tables of which the application may change or remove a row, or any single column of one. */
function changeable(): Promise<readonly string[]> {
  return tables(sql<boolean>`has_any_column_privilege('paritrana_app', t.oid, 'update')
    or has_table_privilege('paritrana_app', t.oid, 'delete, truncate')`)
}

describe('the migrated tables', () => {
  test('every table that grows with candidates begins its keys with province and season', async () => {
    assert.deepEqual(await keysWithoutSeason(), [])
  })

  test('every table with a reason to have no season is still there', async () => {
    const there = await tables()
    assert.deepEqual(
      Object.keys(WITHOUT_A_SEASON).filter((name) => !there.includes(name)),
      [],
    )
  })

  test('a planted table whose key, second key or lack of a key forgets the season is found', async () => {
    await asOwner(`
      create table planted_id (id text primary key, province text, season integer);
      create table planted_order (province text, season integer, a text, primary key (season, province, a));
      create table planted_unique (province text, season integer, a text, primary key (province, season, a), unique (a));
      create table planted_none (province text, season integer);
      create table planted_well (province text, season integer, a text, primary key (province, season, a))`)
    assert.deepEqual(await keysWithoutSeason(), [
      'planted_id (id)',
      'planted_none (no key)',
      'planted_order (season, province, a)',
      'planted_unique (a)',
    ])
    await asOwner('drop table planted_id, planted_order, planted_unique, planted_none, planted_well')
  })

  test('migrating a database that is up to date does nothing', async () => {
    assert.deepEqual(await migrate(database.url), [])
  })
})

describe('the rights of the application', () => {
  test('it works as paritrana_app, not as the owner', async () => {
    const { rows } = await sql<{ role: string }>`select current_user::text as role`.execute(opened.db)
    assert.deepEqual(rows, [{ role: 'paritrana_app' }])
  })

  test('what was decided cannot be changed or removed, and everything else can', async () => {
    const can = await changeable()
    assert.deepEqual(
      (await tables()).filter((name) => !can.includes(name)),
      DECIDED,
    )
  })

  test('what was decided can be added and read', async () => {
    const can = new Set(
      await tables(sql<boolean>`has_table_privilege('paritrana_app', t.oid, 'insert')
        and has_table_privilege('paritrana_app', t.oid, 'select')`),
    )
    assert.deepEqual(
      DECIDED.filter((name) => !can.has(name)),
      [],
    )
  })

  test('the database itself refuses the attempt, on every table', async () => {
    for (const table of DECIDED) {
      const removal = () => sql`delete from ${sql.table(table)}`.execute(opened.db)
      const emptying = () => sql`truncate ${sql.table(table)} cascade`.execute(opened.db)
      await assert.rejects(removal, { code: '42501' }, table)
      await assert.rejects(emptying, { code: '42501' }, table)
    }
    await assert.rejects(() => opened.db.updateTable('adoption').set({ document: '{}' }).execute(), { code: '42501' })
  })

  test('a right given back by mistake, to one column alone, is found', async () => {
    const usual = await changeable()
    await asOwner('grant update (fingerprint) on adoption to paritrana_app')
    assert.deepEqual(
      (await changeable()).filter((name) => !usual.includes(name)),
      ['adoption'],
    )
    await asOwner('revoke update (fingerprint) on adoption from paritrana_app')
    assert.deepEqual(await changeable(), usual)
  })
})
