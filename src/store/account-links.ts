/** Links of invitation and recovery. Only the hash of a link's token is kept. */
import type { AccountLink, LinkPurpose } from '../award/people/account-link.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type StoredLink = AccountLink & { readonly tokenHash: string; readonly person: string }

export type NewLink = {
  readonly tokenHash: string
  readonly person: string
  readonly purpose: LinkPurpose
  readonly createdAt: Instant
  /** Who invited; null for what a person asked for. */
  readonly createdBy: string | null
  readonly expiresAt: Instant
}

export async function insertAccountLink(db: Db, link: NewLink): Promise<void> {
  const { tokenHash, person, purpose, createdAt, createdBy, expiresAt } = link
  await db
    .insertInto('account_link')
    .values({
      token_hash: tokenHash,
      person,
      purpose,
      created_at: createdAt,
      created_by: createdBy,
      expires_at: expiresAt,
    })
    .execute()
}

function linkRows(db: Db) {
  return db.selectFrom('account_link').selectAll()
}
type LinkRow = Awaited<ReturnType<ReturnType<typeof linkRows>['executeTakeFirstOrThrow']>>

function toLink(row: LinkRow): StoredLink {
  return {
    tokenHash: row.token_hash,
    person: row.person,
    purpose: row.purpose as LinkPurpose,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    replacedAt: row.replaced_at,
  }
}

export async function findAccountLink(db: Db, tokenHash: string): Promise<StoredLink | null> {
  const row = await linkRows(db).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row ? toLink(row) : null
}

/** Of two at once who open one link, the second waits here and then sees it used. */
export async function lockAccountLink(db: Db, tokenHash: string): Promise<StoredLink | null> {
  const row = await linkRows(db).where('token_hash', '=', tokenHash).forUpdate().executeTakeFirst()
  return row ? toLink(row) : null
}

/** Every link of a person for one purpose that has neither been used nor replaced, oldest first. */
export async function listUnusedLinks(db: Db, person: string, purpose: LinkPurpose): Promise<readonly StoredLink[]> {
  const rows = await linkRows(db)
    .where('person', '=', person)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows.map(toLink)
}

export async function useAccountLink(db: Db, tokenHash: string, at: Instant): Promise<void> {
  await db.updateTable('account_link').set({ used_at: at }).where('token_hash', '=', tokenHash).execute()
}

/** Ends every link of the person that was not used: another one, or none, takes their place. */
export async function replaceAccountLinks(db: Db, person: string, at: Instant): Promise<void> {
  await db
    .updateTable('account_link')
    .set({ replaced_at: at })
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
}
