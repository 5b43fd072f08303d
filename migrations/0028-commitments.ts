/** What a signature binds: the version that was signed, and a salted hash over its marks. Signatures made before have none. */
import { type Kysely, sql } from 'kysely'

const COLUMNS = `
alter table mark_sheet_signature
  add column version integer check (version >= 0),
  add column salt text check (salt ~ '^[0-9a-f]{32}$'),
  add column commitment text check (commitment ~ '^sha256:[0-9a-f]{64}$'),
  add constraint mark_sheet_signature_binds check (num_nulls(version, salt, commitment) in (0, 3));
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(COLUMNS).execute(db)
}
