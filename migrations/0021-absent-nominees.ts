/** A nominee who does not come to the interview is absent: one state more in which a nomination may stand. */
import { sql, type Kysely } from 'kysely'

const TABLES = `
alter table nomination_step drop constraint nomination_step_state_check;
alter table nomination_step add constraint nomination_step_state_check
  check (state in ('draft', 'proposed', 'needs_correction', 'complete', 'verified', 'nominee', 'absent', 'lapsed',
    'rejected', 'withdrawn', 'merged'));
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
}
