/** The key under which an assessor's own devices keep sheets for hours without a network; each person has one from the start. */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // Two random UUIDs hold 244 bits that nobody can guess. Null once the person is erased.
  await sql`alter table person add column device_key text
    default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`.execute(db)
}
