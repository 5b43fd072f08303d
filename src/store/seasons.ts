/** Seasons, the place that organises them, and their rulebook versions. */
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Place } from '../award/places/place.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Season } from '../award/season/season.ts'
import type { Instant, Zone } from '../award/units/dates.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'

export async function savePlace(db: Db, place: Place): Promise<void> {
  await db
    .insertInto('place')
    .values(place)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute()
}

export async function insertSeason(db: Db, season: Season, createdAt: Instant): Promise<void> {
  const { province, label, zone, example } = season
  await db
    .insertInto('season')
    .values({ province, season: season.season, label, zone, example, created_at: createdAt })
    .execute()
}

export function seasonRows(db: Db) {
  return db
    .selectFrom('season')
    .innerJoin('place', 'place.code', 'season.province')
    .select(['season.province', 'season.season', 'label', 'zone', 'example', 'place.name', 'place.slug'])
}
type SeasonJoined = Awaited<ReturnType<ReturnType<typeof seasonRows>['executeTakeFirstOrThrow']>>

export function toSeason(row: SeasonJoined): Season {
  const { province, season, label, example } = row
  return { province, season, label, example, zone: row.zone as Zone, placeName: row.name, placeSlug: row.slug }
}

/** Newest assessment year first, then by the place's name. */
export async function listSeasons(db: Db): Promise<readonly Season[]> {
  const rows = await seasonRows(db).orderBy('season.season', 'desc').orderBy('place.name').execute()
  return rows.map(toSeason)
}

const seasonRow = compiledOnce((db, key: SeasonKey) =>
  seasonRows(db).where('season.province', '=', key.province).where('season.season', '=', key.season),
)

export async function findSeason(db: Db, key: SeasonKey): Promise<Season | null> {
  const [row] = await seasonRow(db, key)
  return row ? toSeason(row) : null
}

/** A season is called what its rules in force call it. */
export async function relabelSeason(db: Db, key: SeasonKey, label: string): Promise<void> {
  await db
    .updateTable('season')
    .set({ label })
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .execute()
}

/** Locks the season for the rest of the transaction: serials and rulebook versions are handed out one at a time. */
export async function lockSeason(db: Db, key: SeasonKey): Promise<boolean> {
  const row = await db
    .selectFrom('season')
    .select('season')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

const heldSeasons = compiledOnce((db, key: SeasonKey) =>
  db
    .selectFrom('season')
    .select('season')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .forShare(),
)

/**
 * Keeps the season as it is until the transaction ends, together with others who do the same: whoever locks it (a notice
 * about a stage, new rules, a closing) goes before or after. To be asked before any sheet is locked, as a closing does.
 */
export async function holdSeason(db: Db, key: SeasonKey): Promise<void> {
  await heldSeasons(db, key)
}

export type RulebookVersion = { readonly version: number; readonly hash: string; readonly rulebook: Rulebook }

const latestVersions = compiledOnce((db, key: SeasonKey) =>
  db
    .selectFrom('rulebook_version')
    .select(['version', 'hash'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('version', 'desc')
    .limit(1),
)

/** The document was checked by the schema when it was saved and cannot be updated since, so it is not checked again. */
export async function latestRulebook(db: Db, key: SeasonKey): Promise<RulebookVersion | null> {
  const [row] = await latestVersions(db, key)
  return row ? rulebookVersion(db, key, row) : null
}

const ruledSeasons = compiledOnce((db, asked: { readonly placeSlug: string; readonly season: number }) =>
  seasonRows(db)
    .innerJoin('rulebook_version as rules', (join) =>
      join.onRef('rules.province', '=', 'season.province').onRef('rules.season', '=', 'season.season'),
    )
    .select(['rules.version', 'rules.hash'])
    .where('place.slug', '=', asked.placeSlug)
    .where('season.season', '=', asked.season)
    .orderBy('rules.version', 'desc')
    .limit(1),
)

export type RuledSeason = { readonly season: Season; readonly rules: RulebookVersion }

/** A season with its latest rules, by what stands in a public address: the place's slug and the assessment year. */
export async function findRuledSeason(db: Db, placeSlug: string, season: number): Promise<RuledSeason | null> {
  const [row] = await ruledSeasons(db, { placeSlug, season })
  const rules = row && (await rulebookVersion(db, row, { version: row.version, hash: row.hash }))
  return rules ? { season: toSeason(row), rules } : null
}

/** Documents read so far, by their hash: a hash names one content for ever, so an entry can never be out of date. */
const documents = new Map<string, Rulebook>()
const DOCUMENTS_MAX = 100

/** The whole of a version whose number and hash are known already. */
export async function rulebookVersion(
  db: Db,
  key: SeasonKey,
  { version, hash }: Omit<RulebookVersion, 'rulebook'>,
): Promise<RulebookVersion | null> {
  const rulebook = documents.get(hash) ?? (await rulebookByVersion(db, key, version))
  if (!rulebook) return null
  if (documents.size >= DOCUMENTS_MAX) documents.clear()
  documents.set(hash, rulebook)
  return { version, hash, rulebook }
}

export async function insertRulebook(
  db: Db,
  key: SeasonKey,
  saved: RulebookVersion & { readonly savedAt: Instant; readonly savedBy: string; readonly reason?: string },
): Promise<void> {
  await db
    .insertInto('rulebook_version')
    .values({
      province: key.province,
      season: key.season,
      version: saved.version,
      hash: saved.hash,
      document: JSON.stringify(saved.rulebook),
      saved_at: saved.savedAt,
      saved_by: saved.savedBy,
      reason: saved.reason ?? '',
    })
    .execute()
}

/** The very rules under which something was decided; null when there is no such version. */
export async function rulebookByVersion(db: Db, key: SeasonKey, version: number): Promise<Rulebook | null> {
  const row = await db
    .selectFrom('rulebook_version')
    .select('document')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? (JSON.parse(row.document) as Rulebook) : null
}
