/**
 * Questions and answers of a season, as everybody reads them on its page. Each saved version is a row that stays; the last
 * one of a question holds.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table season_question (
  province text not null,
  season integer not null,
  question integer not null check (question > 0),
  version integer not null check (version > 0),
  asked text not null check (asked <> ''),
  answer text not null check (answer <> ''),
  shown boolean not null,
  written_at timestamptz not null,
  written_by text not null references person,
  primary key (province, season, question, version),
  foreign key (province, season) references season
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert on season_question to paritrana_app').execute(db)
}
