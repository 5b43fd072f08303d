/** Plans for the contributions of vulnerable workers: versions that stay, what was published, what was paid. */
import { type RawBuilder, sql } from 'kysely'
import type { PlanDocument } from '../award/coverage/plan-document.ts'
import type { PlanPayment } from '../award/coverage/plan-realisation.ts'
import type { Represented } from '../award/coverage/plan-access.ts'
import type { RoleHeld } from '../award/people/roles.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type PlanKey = { readonly place: string; readonly year: number; readonly plan: number }
export type PlanBy = { readonly at: Instant; readonly by: string }

/** The season whose tags and rules a plan is shown with, and the candidate it was made for. */
export type PlanSeason = SeasonKey & { readonly candidate: string | null }

export type StoredPlan = PlanKey & {
  readonly document: PlanDocument
  readonly version: number
  readonly lastVersion: number
  readonly publishedVersion: number | null
  readonly publishedAt: Instant | null
  readonly season: PlanSeason | null
  readonly savedAt: Instant
  readonly savedBy: string
  readonly savedByName: string
  /** When this version itself was published. */
  readonly versionPublishedAt: Instant | null
}

/** The last version of a plan, the last that was published, all of them, or all that were published. */
export type PlanVersions = 'last' | 'published' | 'every' | 'every_published'

const ofPlan = ({ place, year, plan }: PlanKey) => ({ place, year, plan })

/** The number a new plan of the place and year takes; whoever else asks waits until this transaction is over. */
export async function nextPlanNumber(db: Db, place: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plans ${place}/${year}`}, 0))`.execute(db)
  const last = await db
    .selectFrom('protection_plan')
    .select((select) => select.fn.max('plan').as('plan'))
    .where('place', '=', place)
    .where('year', '=', year)
    .executeTakeFirst()
  return (last?.plan ?? 0) + 1
}

export async function insertPlan(db: Db, key: PlanKey, season: PlanSeason | null, { at, by }: PlanBy): Promise<void> {
  await db
    .insertInto('protection_plan')
    .values({
      ...ofPlan(key),
      province: season?.province ?? null,
      season: season?.season ?? null,
      candidate: season?.candidate ?? null,
      made_at: at,
      made_by: by,
    })
    .execute()
}

/** @returns false when somebody has just saved this version. */
export async function insertPlanVersion(
  db: Db,
  key: PlanKey,
  version: number,
  document: PlanDocument,
  { at, by }: PlanBy,
): Promise<boolean> {
  const of = { ...ofPlan(key), version }
  const { universe, coverage, lines, available } = document
  const inserted = await db
    .insertInto('protection_plan_version')
    .values({
      ...of,
      title: document.title,
      note: document.note,
      universe: universe?.heads ?? null,
      universe_source: universe?.source ?? null,
      covered: coverage?.covered ?? null,
      eligible: coverage?.eligible ?? null,
      coverage_source: coverage?.source ?? null,
      target_percent: document.targetPercent,
      tags: document.tags.join('\n'),
      saved_at: at,
      saved_by: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  await db
    .insertInto('protection_plan_line')
    .values(
      lines.map(({ people, group, fund, heads, from, months, withJht }, at_) => ({
        ...of,
        line: at_ + 1,
        people,
        worker_group: group,
        fund,
        heads,
        from_month: from,
        months,
        with_jht: withJht,
      })),
    )
    .execute()
  if (available.length > 0)
    await db
      .insertInto('protection_plan_fund')
      .values(available.map(({ fund, rupiah }) => ({ ...of, fund, available: String(rupiah) })))
      .execute()
  return true
}

/** Of the row of `plan` beside it. */
function highestIn(table: 'protection_plan_version' | 'protection_plan_publication') {
  return sql<number | null>`(select max(one.version) from ${sql.table(table)} one
    where one.place = plan.place and one.year = plan.year and one.plan = plan.plan)`
}

/** Plans as they stand in one of their versions, or in each. */
function versionRows(db: Db, which: PlanVersions) {
  const [last, published] = [highestIn('protection_plan_version'), highestIn('protection_plan_publication')]
  const isOut = sql<boolean>`exists (select 1 from protection_plan_publication out where out.place = version.place
    and out.year = version.year and out.plan = version.plan and out.version = version.version)`
  const wanted: Readonly<Record<PlanVersions, RawBuilder<boolean>>> = {
    last: sql<boolean>`version.version = ${last}`,
    published: sql<boolean>`version.version = ${published}`,
    every: sql<boolean>`true`,
    every_published: isOut,
  }
  return db
    .selectFrom('protection_plan as plan')
    .innerJoin('protection_plan_version as version', (join) =>
      join
        .onRef('version.place', '=', 'plan.place')
        .onRef('version.year', '=', 'plan.year')
        .onRef('version.plan', '=', 'plan.plan'),
    )
    .innerJoin('person', 'person.id', 'version.saved_by')
    .select(['plan.place', 'plan.year', 'plan.plan', 'plan.province', 'plan.season', 'plan.candidate'])
    .select(['version.version', 'version.title', 'version.note', 'version.universe', 'version.universe_source'])
    .select(['version.covered', 'version.eligible', 'version.coverage_source', 'version.target_percent'])
    .select(['version.tags', 'version.saved_at', 'version.saved_by', 'person.display_name'])
    .select([last.as('last_version'), published.as('published_version')])
    .where(wanted[which])
}
type VersionRow = Awaited<ReturnType<ReturnType<typeof versionRows>['executeTakeFirstOrThrow']>>

async function withParts(db: Db, rows: readonly VersionRow[]): Promise<readonly StoredPlan[]> {
  const [first] = rows
  if (!first) return []
  const lines = await db
    .selectFrom('protection_plan_line')
    .selectAll()
    .where('place', '=', first.place)
    .orderBy('line')
    .execute()
  const funds = await db.selectFrom('protection_plan_fund').selectAll().where('place', '=', first.place).execute()
  const outs = await db.selectFrom('protection_plan_publication').selectAll().where('place', '=', first.place).execute()
  return rows.map((row): StoredPlan => {
    const isOf = (part: PlanKey & { readonly version: number }) =>
      part.year === row.year && part.plan === row.plan && part.version === row.version
    const out = outs.find(
      (one) => one.year === row.year && one.plan === row.plan && one.version === row.published_version,
    )
    return {
      place: row.place,
      year: row.year,
      plan: row.plan,
      version: row.version,
      lastVersion: row.last_version ?? row.version,
      publishedVersion: row.published_version,
      publishedAt: out?.published_at ?? null,
      season:
        row.province === null || row.season === null
          ? null
          : { province: row.province, season: row.season, candidate: row.candidate },
      savedAt: row.saved_at,
      savedBy: row.saved_by,
      savedByName: row.display_name,
      versionPublishedAt: outs.find(isOf)?.published_at ?? null,
      document: {
        title: row.title,
        note: row.note,
        universe:
          row.universe === null || row.universe_source === null
            ? null
            : { heads: row.universe, source: row.universe_source },
        coverage:
          row.covered === null || row.eligible === null || row.coverage_source === null
            ? null
            : { covered: row.covered, eligible: row.eligible, source: row.coverage_source },
        targetPercent: row.target_percent,
        available: funds.filter(isOf).map(({ fund, available }) => ({ fund, rupiah: Number(available) })),
        tags: row.tags === '' ? [] : row.tags.split('\n'),
        lines: lines.filter(isOf).map((line) => ({
          people: line.people,
          group: line.worker_group,
          fund: line.fund,
          heads: line.heads,
          from: line.from_month,
          months: line.months,
          withJht: line.with_jht,
        })),
      },
    }
  })
}

/** @param which `last` for whoever may write it, `published` for everybody else. */
export async function findPlan(db: Db, key: PlanKey, which: 'last' | 'published'): Promise<StoredPlan | null> {
  const rows = await versionRows(db, which)
    .where('plan.place', '=', key.place)
    .where('plan.year', '=', key.year)
    .where('plan.plan', '=', key.plan)
    .execute()
  return (await withParts(db, rows))[0] ?? null
}

/** The versions of one plan, the newest first. */
export async function listPlanVersions(
  db: Db,
  key: PlanKey,
  which: 'every' | 'every_published',
): Promise<readonly StoredPlan[]> {
  const rows = await versionRows(db, which)
    .where('plan.place', '=', key.place)
    .where('plan.year', '=', key.year)
    .where('plan.plan', '=', key.plan)
    .orderBy('version.version', 'desc')
    .execute()
  return withParts(db, rows)
}

/** The plans of a place, the newest year first; of one plan the newest version first. */
export async function listPlans(db: Db, place: string, which: PlanVersions): Promise<readonly StoredPlan[]> {
  const rows = await versionRows(db, which)
    .where('plan.place', '=', place)
    .orderBy('plan.year', 'desc')
    .orderBy('plan.plan')
    .orderBy('version.version', 'desc')
    .execute()
  return withParts(db, rows)
}

/** @returns false when that version is out already. */
export async function insertPlanPublication(
  db: Db,
  key: PlanKey,
  version: number,
  { at, by }: PlanBy,
): Promise<boolean> {
  const inserted = await db
    .insertInto('protection_plan_publication')
    .values({ ...ofPlan(key), version, published_at: at, published_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** @returns false when somebody noted the same fund and month at this moment. */
export async function insertPlanPayment(
  db: Db,
  key: PlanKey,
  { fund, month, heads, rupiah, proof }: PlanPayment,
  { at, by }: PlanBy,
): Promise<boolean> {
  const last = await db
    .selectFrom('protection_plan_payment')
    .select((select) => select.fn.max('entry').as('entry'))
    .where('place', '=', key.place)
    .where('year', '=', key.year)
    .where('plan', '=', key.plan)
    .where('fund', '=', fund)
    .where('month', '=', month)
    .executeTakeFirst()
  const entry = (last?.entry ?? 0) + 1
  const inserted = await db
    .insertInto('protection_plan_payment')
    .values({ ...ofPlan(key), fund, month, entry, heads, rupiah: String(rupiah), proof, noted_at: at, noted_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Of each fund and month what was noted last. */
export async function listPlanPayments(db: Db, { place, year, plan }: PlanKey): Promise<readonly PlanPayment[]> {
  const rows = await db
    .selectFrom('protection_plan_payment')
    .distinctOn(['month', 'fund'])
    .select(['fund', 'month', 'heads', 'rupiah', 'proof'])
    .where('place', '=', place)
    .where('year', '=', year)
    .where('plan', '=', plan)
    .orderBy('month')
    .orderBy('fund')
    .orderBy('entry', 'desc')
    .execute()
  return rows.map(({ rupiah, ...row }) => ({ ...row, rupiah: Number(rupiah) }))
}

/** The places that the organisations behind a viewer's roles govern. */
export async function listRepresented(db: Db, roles: readonly RoleHeld[]): Promise<readonly Represented[]> {
  const held = roles.filter(({ organisation }) => organisation !== null)
  if (held.length === 0) return []
  const rows = await db
    .selectFrom('organisation')
    .select(['province', 'organisation', 'place_code'])
    .where((where) =>
      where.or(
        held.map(({ province, organisation }) =>
          where.and([where('province', '=', province), where('organisation', '=', organisation)]),
        ),
      ),
    )
    .execute()
  return rows.flatMap(({ province, organisation, place_code: placeCode }) =>
    placeCode === null ? [] : [{ province, organisation, placeCode }],
  )
}

/** The candidate of a season that stands for a place, where there is one. */
export async function findCandidateAt(db: Db, { province, season }: SeasonKey, place: string): Promise<string | null> {
  const row = await db
    .selectFrom('candidate')
    .select('candidate')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('place_code', '=', place)
    .where('entity_kind', 'in', ['province', 'regency', 'city', 'village'])
    .orderBy('candidate')
    .executeTakeFirst()
  return row?.candidate ?? null
}
