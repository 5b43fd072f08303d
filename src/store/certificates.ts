/** Certificates, by registry number and by code. One that a correction took away stays, beside its revocation. */
import type { AdoptedResult } from '../award/decision/adopted-result.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { AdoptionKey } from './adoptions.ts'
import type { Db } from './db.ts'

type Certificate = AdoptedResult['certificates'][number]

export async function insertCertificates(
  db: Db,
  { province, season, category, adoption }: AdoptionKey,
  certificates: readonly Certificate[],
  issuedAt: Instant,
): Promise<void> {
  const key = { province, season, category, adoption }
  for (const { number, candidate, checkCode } of certificates) {
    await db
      .insertInto('certificate')
      .values({ ...key, candidate, number, check_code: checkCode, issued_at: issuedAt })
      .execute()
  }
}

export async function insertRevocation(
  db: Db,
  { province, season, category, adoption }: AdoptionKey,
  number: string,
  revoked: { readonly reason: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  const { reason, at, by } = revoked
  await db
    .insertInto('certificate_revocation')
    .values({ province, season, category, adoption, number, reason, revoked_at: at, revoked_by: by })
    .execute()
}

/** Every revocation there is, by number. */
export async function listRevocations(
  db: Db,
): Promise<readonly (AdoptionKey & { readonly number: string; readonly reason: string })[]> {
  return db
    .selectFrom('certificate_revocation')
    .select(['province', 'season', 'category', 'adoption', 'number', 'reason'])
    .orderBy('number')
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

/** Those that hold under an adoption of a category, by number: issued by then, and not taken away by then. */
export async function listCertificates(
  db: Db,
  { province, season, category, adoption }: AdoptionKey,
): Promise<AdoptedResult['certificates']> {
  const rows = await certificateRows(db)
    .where('certificate.province', '=', province)
    .where('certificate.season', '=', season)
    .where('certificate.category', '=', category)
    .where('certificate.adoption', '<=', adoption)
    .where(({ or, eb }) => or([eb('revocation.adoption', 'is', null), eb('revocation.adoption', '>', adoption)]))
    .orderBy('certificate.number')
    .execute()
  return rows.map(({ number, candidate, check_code }) => ({ number, candidate, checkCode: check_code }))
}

export type IssuedCertificate = CategoryKey & {
  readonly number: string
  readonly candidate: string
  readonly checkCode: string
  /** The first adoption that names it. */
  readonly adoption: number
  readonly revoked: { readonly at: Instant; readonly reason: string } | null
}

function certificateRows(db: Db) {
  return db
    .selectFrom('certificate')
    .leftJoin('certificate_revocation as revocation', (join) =>
      join
        .onRef('revocation.province', '=', 'certificate.province')
        .onRef('revocation.season', '=', 'certificate.season')
        .onRef('revocation.number', '=', 'certificate.number'),
    )
    .select([
      'certificate.province',
      'certificate.season',
      'certificate.category',
      'certificate.adoption',
      'certificate.candidate',
      'certificate.number',
      'check_code',
      'revoked_at',
      'revocation.reason',
    ])
}
type CertificateJoined = Awaited<ReturnType<ReturnType<typeof certificateRows>['executeTakeFirstOrThrow']>>

function toCertificate({ check_code, revoked_at, reason, ...row }: CertificateJoined): IssuedCertificate {
  return { ...row, checkCode: check_code, revoked: revoked_at && { at: revoked_at, reason: reason ?? '' } }
}

/** By its registry number, which begins with place and season and so is one of its kind. */
export async function findCertificateByNumber(db: Db, number: string): Promise<IssuedCertificate | null> {
  const row = await certificateRows(db).where('certificate.number', '=', number).executeTakeFirst()
  return row ? toCertificate(row) : null
}

export async function findCertificateByCode(db: Db, checkCode: string): Promise<IssuedCertificate | null> {
  const row = await certificateRows(db).where('check_code', '=', checkCode).executeTakeFirst()
  return row ? toCertificate(row) : null
}
