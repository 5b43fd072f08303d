/** Who of the panel reads which file before the interviews: versions that stay, of which the last holds. */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table reading_plan (
  province text not null,
  season integer not null,
  version integer not null check (version > 0),
  -- Readers for each file.
  each integer not null check (each > 0),
  -- By seat, then by category: how well a seat knows what a category is about, 0 to 3.
  expertise jsonb not null,
  smallest integer not null,
  total integer not null,
  spread integer not null check (spread >= 0),
  saved_at timestamptz not null,
  saved_by text not null references person,
  primary key (province, season, version),
  foreign key (province, season) references season
);
create table reading_plan_reader (
  province text not null,
  season integer not null,
  version integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  primary key (province, season, version, category, candidate, seat),
  foreign key (province, season, version) references reading_plan,
  foreign key (province, season, category, candidate) references nomination
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert on reading_plan, reading_plan_reader to paritrana_app').execute(db)
}
