/** The files of a season by the hundred: what each holds and what was found of it, in as many questions for one as for all. */
import { sql } from 'kysely'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type SeasonFile = {
  readonly category: string
  readonly candidate: string
  readonly name: string
  readonly entityKind: string
  readonly organisation: string | null
  readonly proposedBy: string | null
  readonly state: NominationState
  readonly step: number
}

/** Nominations that stand in these states, by category and candidate. */
export async function listSeasonFiles(
  db: Db,
  { province, season }: SeasonKey,
  states: readonly NominationState[],
  category: string | null = null,
): Promise<readonly SeasonFile[]> {
  const rows = db
    .selectFrom('nomination')
    .innerJoin('candidate', (join) =>
      join
        .onRef('candidate.province', '=', 'nomination.province')
        .onRef('candidate.season', '=', 'nomination.season')
        .onRef('candidate.candidate', '=', 'nomination.candidate'),
    )
    .select(['nomination.category', 'nomination.candidate', 'candidate.name', 'candidate.entity_kind as entityKind'])
    .select(['candidate.organisation', 'candidate.proposed_by as proposedBy', 'nomination.state', 'nomination.step'])
    .where('nomination.province', '=', province)
    .where('nomination.season', '=', season)
    .where('nomination.state', 'in', states)
    .orderBy('nomination.category')
    .orderBy('nomination.candidate')
  return (category === null ? rows : rows.where('nomination.category', '=', category)).execute()
}

/** All categories in which a candidate of the season stands, by candidate: they decide which sections its file has. */
export async function listCategoriesOf(
  db: Db,
  { province, season }: SeasonKey,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('nomination')
    .select(['candidate', 'category'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('category')
    .execute()
  return grouped(rows, ({ candidate }) => candidate, ({ category }) => category) // prettier-ignore
}

export type SeasonDraft = { readonly section: string; readonly draft: SectionDraft; readonly savedAt: Instant }

/** The sections of these candidates as they were last saved, by candidate. */
export async function listDraftsOf(
  db: Db,
  { province, season }: SeasonKey,
  candidates: readonly string[],
): Promise<ReadonlyMap<string, readonly SeasonDraft[]>> {
  if (candidates.length === 0) return new Map()
  const rows = await db
    .selectFrom('file_section as now')
    .innerJoin('file_section_version as saved', (join) =>
      join
        .onRef('saved.province', '=', 'now.province')
        .onRef('saved.season', '=', 'now.season')
        .onRef('saved.candidate', '=', 'now.candidate')
        .onRef('saved.section', '=', 'now.section')
        .onRef('saved.version', '=', 'now.version'),
    )
    .select(['now.candidate', 'now.section', 'saved.content', 'saved.saved_at'])
    .where('now.province', '=', province)
    .where('now.season', '=', season)
    .where('now.candidate', 'in', candidates)
    .orderBy('now.section')
    .execute()
  return grouped(
    rows,
    ({ candidate }) => candidate,
    ({ section, content, saved_at: savedAt }) => ({ section, draft: JSON.parse(content) as SectionDraft, savedAt }),
  )
}

export type SeasonEvidence = {
  readonly item: string
  readonly judged: { readonly accepted: boolean; readonly reason: string | null; readonly at: Instant } | null
}

/** The evidence that stands in the files of these candidates now, by candidate. */
export async function listEvidenceOf(
  db: Db,
  { province, season }: SeasonKey,
  candidates: readonly string[],
): Promise<ReadonlyMap<string, readonly SeasonEvidence[]>> {
  if (candidates.length === 0) return new Map()
  const rows = await db
    .selectFrom('evidence_file as file')
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('evidence_judgement as judgement')
          .select(['judgement.accepted', 'judgement.reason', 'judgement.judged_at'])
          .whereRef('judgement.province', '=', 'file.province')
          .whereRef('judgement.season', '=', 'file.season')
          .whereRef('judgement.candidate', '=', 'file.candidate')
          .whereRef('judgement.evidence', '=', 'file.evidence')
          .orderBy('judgement.judgement', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['file.candidate', 'file.item', 'last.accepted', 'last.reason', 'last.judged_at'])
    .where('file.province', '=', province)
    .where('file.season', '=', season)
    .where('file.candidate', 'in', candidates)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('evidence_removal as removal')
            .select('removal.evidence')
            .whereRef('removal.province', '=', 'file.province')
            .whereRef('removal.season', '=', 'file.season')
            .whereRef('removal.candidate', '=', 'file.candidate')
            .whereRef('removal.evidence', '=', 'file.evidence'),
        ),
      ),
    )
    .orderBy('file.evidence')
    .execute()
  return grouped(
    rows,
    ({ candidate }) => candidate,
    ({ item, accepted, reason, judged_at: at }) => ({
      item,
      judged: accepted === null || at === null ? null : { accepted, reason, at },
    }),
  )
}

export type CheckedFile = {
  readonly candidate: string
  /** Everybody who ever handed the candidate's file in. */
  readonly handedInBy: readonly string[]
  /** Findings asked in this category, in all returns. */
  readonly findings: number
  /** Findings that some nomination of the candidate is asked to mend now. */
  readonly openFindings: number
  readonly visits: number
  /** Visits without a record. */
  readonly openVisits: number
  /** Of the records that hold. */
  readonly differing: number
  readonly verifiedFigures: number
  readonly rejectedEvidence: number
}

/** What was found of the verified files of a category, by candidate. */
export async function listCheckedFiles(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly CheckedFile[]> {
  const { rows } = await sql<Omit<CheckedFile, CountName> & Record<CountName, string>>`
    select n.candidate,
      array(select distinct s.moved_by from nomination_step s
        where s.province = n.province and s.season = n.season and s.candidate = n.candidate
          and s.move in ('hand_in', 'hand_in_corrected') and s.moved_by is not null) as "handedInBy",
      (select count(*) from finding f where f.province = n.province and f.season = n.season
        and f.category = n.category and f.candidate = n.candidate) as findings,
      (select count(*) from finding f join nomination o using (province, season, category, candidate, step)
        where f.province = n.province and f.season = n.season and f.candidate = n.candidate
          and o.state = 'needs_correction') as "openFindings",
      (select count(*) from field_visit v where v.province = n.province and v.season = n.season
        and v.candidate = n.candidate) as visits,
      (select count(*) from field_visit v where v.province = n.province and v.season = n.season
        and v.candidate = n.candidate and not exists (select from field_visit_record r where r.province = v.province
          and r.season = v.season and r.candidate = v.candidate and r.visit = v.visit)) as "openVisits",
      (select count(*) from field_visit_result x where x.province = n.province and x.season = n.season
        and x.candidate = n.candidate and x.outcome = 'differs' and x.record = (select max(r.record)
          from field_visit_record r where r.province = x.province and r.season = x.season
            and r.candidate = x.candidate and r.visit = x.visit)) as differing,
      (select count(distinct (w.section, w.item, w.field)) from verified_value w where w.province = n.province
        and w.season = n.season and w.candidate = n.candidate) as "verifiedFigures",
      (select count(*) from evidence_file e join lateral (select j.accepted from evidence_judgement j
          where j.province = e.province and j.season = e.season and j.candidate = e.candidate
            and j.evidence = e.evidence order by j.judgement desc limit 1) last on true
        where e.province = n.province and e.season = n.season and e.candidate = n.candidate and not last.accepted
          and not exists (select from evidence_removal g where g.province = e.province and g.season = e.season
            and g.candidate = e.candidate and g.evidence = e.evidence)) as "rejectedEvidence"
    from nomination n
    where n.province = ${province} and n.season = ${season} and n.category = ${category} and n.state = 'verified'
    order by n.candidate`.execute(db)
  return rows.map((row) => ({
    ...row,
    findings: Number(row.findings),
    openFindings: Number(row.openFindings),
    visits: Number(row.visits),
    openVisits: Number(row.openVisits),
    differing: Number(row.differing),
    verifiedFigures: Number(row.verifiedFigures),
    rejectedEvidence: Number(row.rejectedEvidence),
  }))
}

type CountName = Exclude<keyof CheckedFile, 'candidate' | 'handedInBy'>

function grouped<Row, Item>(
  rows: readonly Row[],
  key: (row: Row) => string,
  item: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  return new Map([...Map.groupBy(rows, key)].map(([of, own]) => [of, own.map(item)]))
}
