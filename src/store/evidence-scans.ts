/** What the virus scanner said of files of evidence, each word a row that stays; the last one holds. */
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { EvidenceKey } from './evidence.ts'

export type ScanVerdict = 'waiting' | 'clean' | 'infected'

export type EvidenceScan = {
  /** Counts from 1. */
  readonly scan: number
  readonly verdict: ScanVerdict
  /** What it found, as the scanner calls it; null unless infected. */
  readonly finding: string | null
  readonly at: Instant
}

export async function insertEvidenceScan(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
  { scan, verdict, finding, at }: EvidenceScan,
): Promise<void> {
  await db
    .insertInto('evidence_scan')
    .values({ province, season, candidate, evidence, scan, verdict, finding, scanned_at: at })
    .execute()
}
