/** What the virus scanner said of files of evidence, each word a row that stays; the last one holds. */
import { sql } from 'kysely'
import type { EvidenceScan } from '../award/nomination/evidence.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

type FileKey = SeasonKey & { readonly candidate: string }
type EvidenceKey = FileKey & { readonly evidence: string }

/** @property scan counts from 1. */
export type NewScan = EvidenceScan & { readonly scan: number; readonly at: Instant }

export async function insertEvidenceScan(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
  { scan, verdict, finding, at }: NewScan,
): Promise<void> {
  await db
    .insertInto('evidence_scan')
    .values({ province, season, candidate, evidence, scan, verdict, finding, scanned_at: at })
    .execute()
}

/** By file, of one candidate. */
export async function lastScans(
  db: Db,
  { province, season, candidate }: FileKey,
): Promise<ReadonlyMap<string, EvidenceScan>> {
  const rows = await db
    .selectFrom('evidence_scan')
    .select(['evidence', 'verdict', 'finding'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .orderBy('scan')
    .execute()
  return new Map(
    rows.map(({ evidence, verdict, finding }) => [evidence, { verdict: verdict as EvidenceScan['verdict'], finding }]),
  )
}

export type WaitingFile = EvidenceKey & { readonly sha256: string; readonly scans: number }

/** Files of all seasons whose last word is `waiting`, in no order: one that cannot be asked about holds up no other. */
export async function listWaitingScans(db: Db, count: number): Promise<readonly WaitingFile[]> {
  const { rows } = await sql<WaitingFile>`
    select last.province, last.season, last.candidate, last.evidence, file.sha256, last.scan as scans
    from (select distinct on (province, season, candidate, evidence) * from evidence_scan
      order by province, season, candidate, evidence, scan desc) as last
    join evidence_file as file using (province, season, candidate, evidence)
    where last.verdict = 'waiting' order by random() limit ${count}`.execute(db)
  return rows
}

/** The same bytes, wherever they stand as evidence and were not found out yet. */
export async function listFilesWithBytes(db: Db, sha256: string): Promise<readonly WaitingFile[]> {
  const { rows } = await sql<WaitingFile>`
    select file.province, file.season, file.candidate, file.evidence, file.sha256, coalesce(last.scan, 0) as scans
    from evidence_file as file left join lateral (select scan, verdict from evidence_scan as of_file
      where (of_file.province, of_file.season, of_file.candidate, of_file.evidence)
        = (file.province, file.season, file.candidate, file.evidence)
      order by scan desc limit 1) as last on true
    where file.sha256 = ${sha256} and coalesce(last.verdict, 'clean') <> 'infected'
    order by file.province, file.season, file.candidate, file.evidence`.execute(db)
  return rows
}
