/**
 * What a plenary asks candidates before it decides, and who else read the minutes where the chair kept them: an adoption waits for
 * both.
 */
import { sql, type Kysely } from 'kysely'

const CHANGES = `
create table clarification (
  province text not null,
  season integer not null,
  category text not null,
  number integer not null check (number > 0),
  candidate text not null,
  question text not null check (question <> ''),
  asked_at timestamptz not null,
  asked_by text not null references person,
  primary key (province, season, category, number),
  foreign key (province, season, category) references plenary_opening,
  foreign key (province, season, category, candidate) references nomination
);
create table clarification_answer (
  province text not null,
  season integer not null,
  category text not null,
  number integer not null,
  way text not null check (way in ('candidate', 'room', 'withdrawn')),
  text text not null check (text <> ''),
  answered_at timestamptz not null,
  answered_by text not null references person,
  primary key (province, season, category, number),
  foreign key (province, season, category, number) references clarification
);
create table minutes_confirmation (
  province text not null,
  season integer not null,
  category text not null,
  -- Of the minutes: a later version is confirmed anew.
  version integer not null check (version > 0),
  seat text not null,
  confirmed_at timestamptz not null,
  confirmed_by text not null references person,
  primary key (province, season, category, version, seat),
  foreign key (province, season, category) references plenary
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CHANGES).execute(db)
  await sql
    .raw('grant select, insert on clarification, clarification_answer, minutes_confirmation to paritrana_app')
    .execute(db)
}
