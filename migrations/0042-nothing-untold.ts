/**
 * What no check could tell when it was changed is bound or goes. Each checkpoint names the size of the one before, so that one taken
 * out is missed; moments that nobody reads (of a checkpoint, a key, an empty sheet) go, because the entries have theirs.
 */
import { sql, type Kysely } from 'kysely'

const CHANGES = `
alter table ledger_checkpoint add column previous integer;
update ledger_checkpoint checkpoint set previous = coalesce(
  (select max(former.size) from ledger_checkpoint former
    where (former.province, former.season) = (checkpoint.province, checkpoint.season) and former.size < checkpoint.size), 0);
alter table ledger_checkpoint alter column previous set not null;
alter table ledger_checkpoint add check (previous >= 0 and previous < size);
alter table ledger_checkpoint add unique (province, season, previous);
alter table ledger_checkpoint drop column signed_at;
alter table ledger_key drop column since;
alter table mark_sheet drop column opened_at;
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CHANGES).execute(db)
}
