/** The timetable of interviews in versions that stay: the last one holds. */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table interview_timetable (
  province text not null,
  season integer not null,
  version integer not null check (version > 0),
  saved_at timestamptz not null,
  saved_by text not null references person,
  settings jsonb not null,
  primary key (province, season, version),
  foreign key (province, season) references season
);
create table interview_slot (
  province text not null,
  season integer not null,
  version integer not null,
  category text not null,
  candidate text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  room text not null check (room <> ''),
  link text not null,
  primary key (province, season, version, category, candidate),
  foreign key (province, season, version) references interview_timetable,
  foreign key (province, season, category, candidate) references nomination
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert on interview_timetable, interview_slot to paritrana_app').execute(db)
}
