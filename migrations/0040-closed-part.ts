/**
 * Marks can be opened to the public without the moment and the comments of their sheet: those are bound by a salt of their own,
 * which is never published. Signatures made before have none.
 */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table mark_sheet_signature add column closed text, add column closed_salt text').execute(db)
  await sql.raw('alter table mark_revision add column closed text, add column closed_salt text').execute(db)
}
