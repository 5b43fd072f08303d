/** What was found inside evidence: its text for the search, its thumbnail. Copies that go with the file. */
import { sql } from 'kysely'
import type { EvidenceKind } from '../award/nomination/evidence-kinds.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { EvidenceKey } from './evidence.ts'

export type FoundContent = { readonly text: string; readonly thumbnail: Uint8Array | null }

/** What holds nothing is no row. */
export async function insertEvidenceContent(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
  { text, thumbnail }: FoundContent,
): Promise<void> {
  const key = { province, season, candidate, evidence }
  if (text !== '')
    await db
      .insertInto('evidence_text')
      .values({ ...key, body: text })
      .execute()
  if (thumbnail)
    await db
      .insertInto('evidence_thumbnail')
      .values({ ...key, jpeg: Buffer.from(thumbnail) })
      .execute()
}

/** For the same bytes in another file: what was found in them is not looked for again. */
export async function copyEvidenceContent(db: Db, from: EvidenceKey, to: EvidenceKey): Promise<void> {
  const own = sql`${to.province}, ${to.season}, ${to.candidate}, ${to.evidence}`
  const source = sql`(province, season, candidate, evidence) = (${from.province}, ${from.season}, ${from.candidate}, ${from.evidence})`
  await sql`insert into evidence_text (province, season, candidate, evidence, body)
    select ${own}, body from evidence_text where ${source}`.execute(db)
  await sql`insert into evidence_thumbnail (province, season, candidate, evidence, jpeg)
    select ${own}, jpeg from evidence_thumbnail where ${source}`.execute(db)
}

export async function deleteEvidenceContent(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
): Promise<void> {
  for (const table of ['evidence_text', 'evidence_thumbnail'] as const)
    await db
      .deleteFrom(table)
      .where('province', '=', province)
      .where('season', '=', season)
      .where('candidate', '=', candidate)
      .where('evidence', '=', evidence)
      .execute()
}

export async function findThumbnail(
  db: Db,
  { province, season, candidate, evidence }: EvidenceKey,
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('evidence_thumbnail')
    .select('jpeg')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .where('evidence', '=', evidence)
    .executeTakeFirst()
  return row?.jpeg ?? null
}

/** Which files of a candidate have one. */
export async function listThumbnails(
  db: Db,
  { province, season, candidate }: Omit<EvidenceKey, 'evidence'>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('evidence_thumbnail')
    .select('evidence')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .execute()
  return new Set(rows.map(({ evidence }) => evidence))
}

export type FoundEvidence = {
  readonly candidate: string
  readonly candidateName: string
  readonly evidence: string
  readonly item: string
  readonly name: string
  readonly kind: EvidenceKind
  readonly addedAt: Instant
  readonly thumbnail: boolean
  /** Parts of its text in their order; those at odd places are what was looked for. */
  readonly excerpt: readonly string[]
}

/** Signs that no stored text holds. */
const MARK = { start: '\u0002', stop: '\u0003' } as const
const HEADLINE = `StartSel=${MARK.start}, StopSel=${MARK.stop}, MaxFragments=2, MaxWords=18, MinWords=8, FragmentDelimiter=" … "`

/** Words as people type them into a search: all of them, "as a phrase", `or`, and `-without`. */
function asked(words: string) {
  return sql`websearch_to_tsquery('indonesian', ${words})`
}

/** @param withoutFilesOf candidates whose evidence the reader may not know of. */
function matching(db: Db, { province, season }: SeasonKey, words: string, withoutFilesOf: readonly string[]) {
  return db
    .selectFrom('evidence_text as text')
    .where('text.province', '=', province)
    .where('text.season', '=', season)
    .where(sql<boolean>`text.words @@ ${asked(words)}`)
    .where(sql<boolean>`text.candidate <> all(${withoutFilesOf}::text[])`)
    .where(
      sql<boolean>`coalesce((select scan.verdict from evidence_scan scan
        where (scan.province, scan.season, scan.candidate, scan.evidence)
          = (text.province, text.season, text.candidate, text.evidence)
        order by scan.scan desc limit 1), 'clean') = 'clean'`,
    )
}

export async function countFoundEvidence(
  db: Db,
  key: SeasonKey,
  words: string,
  withoutFilesOf: readonly string[] = [],
): Promise<number> {
  const { found } = await matching(db, key, words, withoutFilesOf)
    .select(({ fn }) => fn.countAll<string>().as('found'))
    .executeTakeFirstOrThrow()
  return Number(found)
}

/** Files that stand in the season, the most telling first; what was taken out is not found. */
export async function listFoundEvidence(
  db: Db,
  key: SeasonKey,
  words: string,
  { first, count }: { readonly first: number; readonly count: number },
  withoutFilesOf: readonly string[] = [],
): Promise<readonly FoundEvidence[]> {
  const rows = await matching(db, key, words, withoutFilesOf)
    .innerJoin('evidence_file as file', (join) =>
      join
        .onRef('file.province', '=', 'text.province')
        .onRef('file.season', '=', 'text.season')
        .onRef('file.candidate', '=', 'text.candidate')
        .onRef('file.evidence', '=', 'text.evidence'),
    )
    .innerJoin('candidate', (join) =>
      join
        .onRef('candidate.province', '=', 'text.province')
        .onRef('candidate.season', '=', 'text.season')
        .onRef('candidate.candidate', '=', 'text.candidate'),
    )
    .leftJoin('evidence_thumbnail as thumbnail', (join) =>
      join
        .onRef('thumbnail.province', '=', 'text.province')
        .onRef('thumbnail.season', '=', 'text.season')
        .onRef('thumbnail.candidate', '=', 'text.candidate')
        .onRef('thumbnail.evidence', '=', 'text.evidence'),
    )
    .select(['file.candidate', 'candidate.name as candidateName', 'file.evidence', 'file.item', 'file.name'])
    .select(['file.kind', 'file.added_at as addedAt'])
    .select(sql<boolean>`thumbnail.evidence is not null`.as('thumbnail'))
    .select(sql<string>`ts_headline('indonesian', text.body, ${asked(words)}, ${HEADLINE})`.as('headline'))
    .orderBy(sql`ts_rank(text.words, ${asked(words)})`, 'desc')
    .orderBy('file.evidence')
    .offset(first)
    .limit(count)
    .execute()
  return rows.map(({ headline, kind, ...row }) => ({ ...row, kind: kind as EvidenceKind, excerpt: partsOf(headline) }))
}

function partsOf(headline: string): readonly string[] {
  return headline.split(new RegExp(`[${MARK.start}${MARK.stop}]`))
}
