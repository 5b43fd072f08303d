/**
 * The standings of an adopted result counted a second time, by the database: from its own rows of marks, in SQL, with nothing of
 * the ranking's code. Two that agree are wrong alike only where both were misread in the same way.
 *
 * Numbers carry a hundred decimals and are rounded to sixty before they are compared: a mark has two decimals and a scale few
 * factors, so two exact values that differ do so long before that, and equal ones meet again.
 */
import { sql } from 'kysely'
import type { CountedBySql } from '../award/decision/counted-by-sql.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'

export type SecondCount = {
  readonly rank: number
  readonly candidate: string
  /** With the decimals of the category. */
  readonly total: string
}

export async function secondCount(
  db: Db,
  { province, season, category }: CategoryKey,
  told: CountedBySql,
): Promise<readonly SecondCount[]> {
  const { until, candidates, criteria, indicatorPoints, recusals, votes, ties, isTrimmed, decimals, isDense } = told
  const { rows } = await sql<{ rank: string; candidate: string; total: string }>`
    with criterion as (
      select * from jsonb_to_recordset(${JSON.stringify(criteria)}::jsonb)
        as c(id text, weight numeric, source text, "scaleMax" numeric)
    ), given as (
      select candidate, criterion, round(numerator::numeric(500, 100) / denominator, 60) as points
      from jsonb_to_recordset(${JSON.stringify(indicatorPoints)}::jsonb)
        as g(candidate text, criterion text, numerator numeric, denominator numeric)
    ), recused as (
      select candidate, assessor from jsonb_to_recordset(${JSON.stringify(recusals)}::jsonb) as r(candidate text, assessor text)
    ), vote as (
      select candidate, "order" from jsonb_to_recordset(${JSON.stringify(votes)}::jsonb) as v(candidate text, "order" integer)
    ), judged as (
      select candidate from jsonb_array_elements_text(${JSON.stringify(candidates)}::jsonb) as j(candidate)
    ), version as (
      select candidate, seat, criterion, mark_hundredths, 0 as revision from mark
      where (province, season, category) = (${province}, ${season}::integer, ${category})
      union all
      select candidate, seat, criterion, mark_hundredths, revision from mark_revision revised
      where (province, season, category) = (${province}, ${season}::integer, ${category}) and revised_at <= ${until}
        and not exists (select from result_correction_end ended
          where (ended.province, ended.season, ended.category, ended.correction, ended.outcome)
            = (revised.province, revised.season, revised.category, revised.correction, 'cancelled'))
    ), standing_mark as (
      select distinct on (candidate, seat, criterion) candidate, seat, criterion, mark_hundredths
      from version order by candidate, seat, criterion, revision desc
    ), signed as (
      select candidate, seat from mark_sheet_signature join judged using (candidate)
      where (province, season, category) = (${province}, ${season}::integer, ${category})
        and not exists (select from recused where (recused.candidate, recused.assessor) = (mark_sheet_signature.candidate, seat))
    ), share as (
      select candidate, seat, criterion.id as criterion, weight,
        round(standing_mark.mark_hundredths::numeric(500, 100) / "scaleMax", 80) as points
      from signed cross join criterion
        join standing_mark using (candidate, seat)
      where criterion.source = 'panel' and standing_mark.criterion = criterion.id and standing_mark.mark_hundredths is not null
    ), sheet as (
      select candidate, seat, round(sum(weight * points) / 100, 60) as total from share group by candidate, seat
      having count(*) = (select count(*) from criterion where source = 'panel')
    ), placed as (
      select candidate, seat, total, count(*) over (partition by candidate) as sheets,
        row_number() over (partition by candidate order by total desc, seat collate "C") as place
      from sheet
    ), kept as (
      select candidate, seat, total from placed
      where not ${isTrimmed} or sheets < 5 or (place > 1 and place < sheets)
    ), points as (
      select candidate, share.criterion, round(sum(share.points) / count(*), 60) as points
      from share join kept using (candidate, seat) group by candidate, share.criterion
      union all select candidate, criterion, points from given join judged using (candidate)
    ), scored as (
      select candidate, round(sum(weight * points.points) / 100, ${decimals}::integer) as total,
        array(select round(own.points, 60) from unnest(${ties as string[]}::text[]) with ordinality as tie(id, place)
          join points own on (own.candidate, own.criterion) = (points.candidate, tie.id) order by tie.place) as chain
      from points join criterion on criterion.id = points.criterion
      group by candidate having count(*) = (select count(*) from criterion)
    ), ordered as (
      select candidate, total, rank() over place as skipping, dense_rank() over place as dense
      from scored left join vote using (candidate)
      window place as (order by total desc, chain desc, "order")
    )
    select case when ${isDense} then dense else skipping end as rank, candidate, total::text as total
    from ordered order by 1, candidate collate "C"`.execute(db)
  return rows.map(({ rank, candidate, total }) => ({ rank: Number(rank), candidate, total }))
}
