/** Evidence of candidates' files. What was taken out or judged stays a row; the bytes lie in the file store. */
import type { EvidenceFile, NewEvidence } from '../award/nomination/evidence.ts'
import type { Judgement } from '../award/nomination/evidence-judging.ts'
import type { EvidenceKind } from '../award/nomination/evidence-kinds.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import { lastScans } from './evidence-scans.ts'

type FileKey = SeasonKey & { readonly candidate: string }
export type EvidenceKey = FileKey & { readonly evidence: string }

/** Until the end of the transaction nobody else adds to this file, takes out of it, judges in it or moves it. */
export async function lockFile(db: Db, { province, season, candidate }: FileKey): Promise<void> {
  await db
    .selectFrom('nomination')
    .select('category')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .orderBy('category')
    .forUpdate()
    .execute()
}

export async function insertEvidence(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
  { item, name, kind, bytes, sha256 }: NewEvidence,
  added: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const file = { item, name, kind, bytes, sha256, added_at: added.at, added_by: added.by }
  await db
    .insertInto('evidence_file')
    .values({ province, season, candidate, evidence, ...file })
    .execute()
}

export async function insertEvidenceRemoval(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
  removed: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
    .insertInto('evidence_removal')
    .values({ province, season, candidate, evidence, removed_at: removed.at, removed_by: removed.by })
    .execute()
}

export async function insertEvidenceJudgement(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
  { judgement, accepted, reason }: Judgement,
  judged: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const row = { judgement, accepted, reason, judged_at: judged.at, judged_by: judged.by }
  await db
    .insertInto('evidence_judgement')
    .values({ province, season, candidate, evidence, ...row })
    .execute()
}

/** The files that stand in a candidate's file now, in the order in which they came. */
export async function listEvidence(db: Db, key: FileKey): Promise<readonly EvidenceFile[]> {
  const files = await evidenceRows(db, key).where('removal.evidence', 'is', null).execute()
  return toFiles(db, key, files)
}

/** The same with those that were taken out since: a hand-in may have held them. */
export async function listEvidenceEver(db: Db, key: FileKey): Promise<readonly EvidenceFile[]> {
  return toFiles(db, key, await evidenceRows(db, key).execute())
}

function evidenceRows(db: Db, { province, season, candidate }: FileKey) {
  return db
    .selectFrom('evidence_file as file')
    .leftJoin('evidence_removal as removal', (join) =>
      join
        .onRef('removal.province', '=', 'file.province')
        .onRef('removal.season', '=', 'file.season')
        .onRef('removal.candidate', '=', 'file.candidate')
        .onRef('removal.evidence', '=', 'file.evidence'),
    )
    .select(['file.evidence', 'file.item', 'file.name', 'file.kind', 'file.bytes', 'file.sha256'])
    .select(['file.added_at', 'file.added_by'])
    .where('file.province', '=', province)
    .where('file.season', '=', season)
    .where('file.candidate', '=', candidate)
    .orderBy('file.evidence')
}

type EvidenceFound = Awaited<ReturnType<ReturnType<typeof evidenceRows>['execute']>>

async function toFiles(db: Db, key: FileKey, files: EvidenceFound): Promise<readonly EvidenceFile[]> {
  const last = await lastJudgements(db, key)
  const scans = await lastScans(db, key)
  return files.map(({ added_at: addedAt, added_by: addedBy, kind, ...file }) => {
    const judged = last.get(file.evidence)
    const word = judged ? { accepted: judged.accepted, reason: judged.reason, at: judged.judged_at } : null
    return {
      ...file,
      kind: kind as EvidenceKind,
      addedAt,
      addedBy,
      judgements: judged?.judgement ?? 0,
      judged: word,
      scan: scans.get(file.evidence) ?? null,
    }
  })
}

async function lastJudgements(db: Db, { province, season, candidate }: FileKey) {
  const rows = await db
    .selectFrom('evidence_judgement')
    .select(['evidence', 'judgement', 'accepted', 'reason', 'judged_at'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .orderBy('judgement')
    .execute()
  return new Map(rows.map((row) => [row.evidence, row]))
}
