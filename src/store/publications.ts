/** What was published of the categories: one row an adoption, the last of which holds. Rows are only ever inserted. */
import { canonicalText } from '../award/canonical/canonical.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { PublishedDocument } from '../award/proof/published-document.ts'
import type { Instant } from '../award/units/dates.ts'
import type { AdoptionKey } from './adoptions.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'

export type Publication = AdoptionKey & {
  readonly totals: 'announced' | 'withheld'
  readonly publishedAt: Instant
  readonly fingerprint: string
  /** False for what was published before there were documents. */
  readonly hasDocument: boolean
}

/** What was published; null for what was published before there was such a document. */
export async function findPublishedDocument(db: Db, key: CategoryKey): Promise<PublishedDocument | null> {
  const row = await db
    .selectFrom('publication')
    .select('document')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('adoption', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.document ? (JSON.parse(row.document) as PublishedDocument) : null
}

export type PublicAddress = { readonly placeSlug: string; readonly season: number; readonly category: string }

export async function insertPublication(
  db: Db,
  key: AdoptionKey,
  publication: {
    readonly totals: 'announced' | 'withheld'
    readonly at: Instant
    readonly by: string
    readonly document: PublishedDocument
  },
): Promise<void> {
  const { province, season, category, adoption } = key
  const { totals, at, by } = publication
  await db
    .insertInto('publication')
    .values({
      province,
      season,
      category,
      adoption,
      totals,
      published_at: at,
      published_by: by,
      document: canonicalText(publication.document),
    })
    .execute()
}

function publicationRows(db: Db) {
  return db
    .selectFrom('publication')
    .innerJoin('adoption', (join) =>
      join
        .onRef('adoption.province', '=', 'publication.province')
        .onRef('adoption.season', '=', 'publication.season')
        .onRef('adoption.category', '=', 'publication.category')
        .onRef('adoption.adoption', '=', 'publication.adoption'),
    )
    .select([
      'publication.province',
      'publication.season',
      'publication.category',
      'publication.adoption',
      'totals',
      'published_at',
      'fingerprint',
    ])
    .select((select) => select('publication.document', 'is not', null).as('has_document'))
}
type PublicationJoined = Awaited<ReturnType<ReturnType<typeof publicationRows>['executeTakeFirstOrThrow']>>

function toPublication({
  province,
  season,
  category,
  adoption,
  totals,
  published_at,
  fingerprint,
  has_document,
}: PublicationJoined): Publication {
  return {
    province,
    season,
    category,
    adoption,
    totals,
    publishedAt: published_at,
    fingerprint,
    hasDocument: has_document === true,
  }
}

const publicationRowsOf = compiledOnce((db, key: CategoryKey) =>
  publicationRows(db)
    .where('publication.province', '=', key.province)
    .where('publication.season', '=', key.season)
    .where('publication.category', '=', key.category)
    .orderBy('publication.adoption', 'desc')
    .limit(1),
)

export async function findPublication(db: Db, key: CategoryKey): Promise<Publication | null> {
  const [row] = await publicationRowsOf(db, key)
  return row ? toPublication(row) : null
}

/** What holds: of each category the last one. */
function lastOfEach(publications: readonly Publication[]): readonly Publication[] {
  const last = new Map<string, Publication>()
  for (const publication of publications) {
    const category = `${publication.province}/${publication.season}/${publication.category}`
    const known = last.get(category)
    if (!known || known.adoption < publication.adoption) last.set(category, publication)
  }
  return publications.filter((publication) => [...last.values()].includes(publication))
}

/** What of the season has been published. */
export async function listSeasonPublications(db: Db, { province, season }: SeasonKey): Promise<readonly Publication[]> {
  const rows = await publicationRows(db)
    .where('publication.province', '=', province)
    .where('publication.season', '=', season)
    .execute()
  return lastOfEach(rows.map(toPublication))
}

const publicationRowsAt = compiledOnce((db, address: PublicAddress) =>
  publicationRows(db)
    .innerJoin('season', (join) =>
      join.onRef('season.province', '=', 'publication.province').onRef('season.season', '=', 'publication.season'),
    )
    .innerJoin('place', 'place.code', 'season.province')
    .select('season.example')
    .where('place.slug', '=', address.placeSlug)
    .where('publication.season', '=', address.season)
    .where('publication.category', '=', address.category)
    .orderBy('publication.adoption', 'desc')
    .limit(1),
)

/** By what stands in a public address; whatever the rules have become since, what was published stays. */
export async function findPublicationAt(
  db: Db,
  address: PublicAddress,
): Promise<(Publication & { readonly example: boolean }) | null> {
  const [row] = await publicationRowsAt(db, address)
  return row ? { ...toPublication(row), example: row.example } : null
}

export async function listPublications(db: Db): Promise<readonly Publication[]> {
  return lastOfEach(await listAllPublications(db))
}

/** Also those that a corrected result replaced. */
export async function listAllPublications(db: Db): Promise<readonly Publication[]> {
  const rows = await publicationRows(db).orderBy('published_at', 'desc').orderBy('publication.category').execute()
  return rows.map(toPublication)
}

/** The document of each publication that has one, by `province/season/category/adoption`, to the byte. */
export async function listPublishedDocuments(db: Db): Promise<ReadonlyMap<string, string>> {
  const columns = ['province', 'season', 'category', 'adoption', 'document'] as const
  const rows = await db.selectFrom('publication').select(columns).execute()
  return new Map(
    rows.flatMap(({ province, season, category, adoption, document }) =>
      document === null ? [] : [[`${province}/${season}/${category}/${adoption}`, document] as const],
    ),
  )
}
