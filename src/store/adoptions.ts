/** Adopted results, their publication and certificates. Rows are only ever inserted; nothing here is recomputed. */
import { canonicalText } from '../award/canonical/canonical.ts'
import type { AdoptedResult } from '../award/decision/adopted-result.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { PublishedDocument } from '../award/proof/published-document.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export async function insertAdoption(db: Db, key: CategoryKey, result: AdoptedResult, by: string): Promise<void> {
  const { province, season, category } = key
  await db
    .insertInto('adoption')
    .values({
      province,
      season,
      category,
      adopted_at: result.adoptedAt,
      adopted_by: by,
      rulebook_version: result.rulebook.version,
      fingerprint: result.ranked.fingerprint,
      document: JSON.stringify(result),
    })
    .execute()
  for (const { number, candidate, checkCode } of result.certificates) {
    await db
      .insertInto('certificate')
      .values({ province, season, category, candidate, number, check_code: checkCode, issued_at: result.adoptedAt })
      .execute()
  }
}

export async function findAdoptedAt(db: Db, key: CategoryKey): Promise<Instant | null> {
  const row = await db
    .selectFrom('adoption')
    .select('adopted_at')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .executeTakeFirst()
  return row?.adopted_at ?? null
}

/** Every category of the season that has been adopted. */
export async function listAdoptedCategories(db: Db, { province, season }: SeasonKey): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('adoption')
    .select('category')
    .where('province', '=', province)
    .where('season', '=', season)
    .execute()
  return new Set(rows.map(({ category }) => category))
}

export async function findAdoptedResult(db: Db, key: CategoryKey): Promise<AdoptedResult | null> {
  const row = await db
    .selectFrom('adoption')
    .select('document')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .executeTakeFirst()
  return row ? (JSON.parse(row.document) as AdoptedResult) : null
}

/** Every adoption there is, oldest first, one at a time for the checker. */
export async function listAdoptions(db: Db): Promise<
  readonly (CategoryKey & {
    readonly fingerprint: string
    readonly document: string
    readonly adoptedAt: Instant
    readonly rulebookVersion: number
  })[]
> {
  return db
    .selectFrom('adoption')
    .select(['province', 'season', 'category', 'fingerprint', 'document'])
    .select(['adopted_at as adoptedAt', 'rulebook_version as rulebookVersion'])
    .orderBy('adopted_at')
    .orderBy('province')
    .orderBy('category')
    .execute()
}

/** How many certificates the season has issued: the next serial is one more. Call with the season locked. */
export async function countCertificates(db: Db, key: SeasonKey): Promise<number> {
  const row = await db
    .selectFrom('certificate')
    .select((select) => select.fn.countAll<string>().as('issued'))
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .executeTakeFirstOrThrow()
  return Number(row.issued)
}

/** The certificates of one category by number, as the frozen result lists them. */
export async function listCertificates(db: Db, key: CategoryKey): Promise<AdoptedResult['certificates']> {
  const rows = await db
    .selectFrom('certificate')
    .select(['number', 'candidate', 'check_code'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('number')
    .execute()
  return rows.map(({ number, candidate, check_code }) => ({ number, candidate, checkCode: check_code }))
}

export type IssuedCertificate = CategoryKey & {
  readonly number: string
  readonly candidate: string
  readonly checkCode: string
  readonly published: boolean
}

function certificateRows(db: Db) {
  return db
    .selectFrom('certificate')
    .leftJoin('publication', (join) =>
      join
        .onRef('publication.province', '=', 'certificate.province')
        .onRef('publication.season', '=', 'certificate.season')
        .onRef('publication.category', '=', 'certificate.category'),
    )
    .select([
      'certificate.province',
      'certificate.season',
      'certificate.category',
      'certificate.candidate',
      'number',
      'check_code',
      'published_at',
    ])
}
type CertificateJoined = Awaited<ReturnType<ReturnType<typeof certificateRows>['executeTakeFirstOrThrow']>>

function toCertificate({ check_code, published_at, ...row }: CertificateJoined): IssuedCertificate {
  return { ...row, checkCode: check_code, published: published_at !== null }
}

/** By its registry number, which begins with place and season and so is one of its kind. */
export async function findCertificateByNumber(db: Db, number: string): Promise<IssuedCertificate | null> {
  const row = await certificateRows(db).where('number', '=', number).executeTakeFirst()
  return row ? toCertificate(row) : null
}

export async function findCertificateByCode(db: Db, checkCode: string): Promise<IssuedCertificate | null> {
  const row = await certificateRows(db).where('check_code', '=', checkCode).executeTakeFirst()
  return row ? toCertificate(row) : null
}

export type Publication = CategoryKey & {
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
    .executeTakeFirst()
  return row?.document ? (JSON.parse(row.document) as PublishedDocument) : null
}

export type PublicAddress = { readonly placeSlug: string; readonly season: number; readonly category: string }

export async function insertPublication(
  db: Db,
  key: CategoryKey,
  publication: {
    readonly totals: 'announced' | 'withheld'
    readonly at: Instant
    readonly by: string
    readonly document: PublishedDocument
  },
): Promise<void> {
  const { province, season, category } = key
  const { totals, at, by } = publication
  await db
    .insertInto('publication')
    .values({
      province,
      season,
      category,
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
        .onRef('adoption.category', '=', 'publication.category'),
    )
    .select([
      'publication.province',
      'publication.season',
      'publication.category',
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
  totals,
  published_at,
  fingerprint,
  has_document,
}: PublicationJoined): Publication {
  return {
    province,
    season,
    category,
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
    .where('publication.category', '=', key.category),
)

export async function findPublication(db: Db, key: CategoryKey): Promise<Publication | null> {
  const [row] = await publicationRowsOf(db, key)
  return row ? toPublication(row) : null
}

/** What of the season has been published. */
export async function listSeasonPublications(db: Db, { province, season }: SeasonKey): Promise<readonly Publication[]> {
  const rows = await publicationRows(db)
    .where('publication.province', '=', province)
    .where('publication.season', '=', season)
    .execute()
  return rows.map(toPublication)
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
    .where('publication.category', '=', address.category),
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
  const rows = await publicationRows(db).orderBy('published_at', 'desc').orderBy('publication.category').execute()
  return rows.map(toPublication)
}

/** The document of each publication that has one, by `province/season/category`, to the byte. */
export async function listPublishedDocuments(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('publication').select(['province', 'season', 'category', 'document']).execute()
  return new Map(
    rows.flatMap(({ province, season, category, document }) =>
      document === null ? [] : [[`${province}/${season}/${category}`, document] as const],
    ),
  )
}
