/** What was published, to the byte: the bundle that anybody may download carries it, and the entry of the publication its hash. */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table publication add column document text').execute(db)
}
