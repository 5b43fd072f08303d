/**
 * The history of a season as an append-only hash tree: each activity gets a number and the hash of its row, each batch a signed
 * checkpoint. What waits for its number stands in a table of its own, so that a round looks at nothing else.
 */
import { sql, type Kysely } from 'kysely'

const CHANGES = `
-- Written with the activity and taken away with its number; a foreign key would cost every deed and tell nothing new.
create table ledger_waiting (
  province text not null,
  season integer not null,
  id text not null,
  primary key (province, season, id)
);
insert into ledger_waiting select province, season, id from activity;
create table ledger_entry (
  province text not null,
  season integer not null,
  position integer not null check (position >= 0),
  activity text not null,
  leaf bytea not null check (octet_length(leaf) = 32),
  primary key (province, season, position),
  unique (province, season, activity),
  foreign key (province, season, activity) references activity
);
-- Each key that ever signed a checkpoint here: the secret half lies in a file of the data folder.
create table ledger_key (
  public_key bytea primary key check (octet_length(public_key) = 32),
  name text not null,
  since timestamptz not null
);
create table ledger_checkpoint (
  province text not null,
  season integer not null,
  size integer not null check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  -- The whole blocks of the tree, largest first: what the next batch goes on from.
  blocks bytea not null check (octet_length(blocks) > 0 and octet_length(blocks) % 32 = 0),
  -- The signed note, to the byte.
  note text not null,
  signed_at timestamptz not null,
  primary key (province, season, size)
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CHANGES).execute(db)
  await sql
    .raw(
      `grant select, insert, delete on ledger_waiting to paritrana_app;
       grant select, insert on ledger_entry, ledger_key, ledger_checkpoint to paritrana_app`,
    )
    .execute(db)
}
