/** Who comes to an interview, as the candidate's people say beforehand. The last entry holds; all go with their names after a year. */
import { sql, type Kysely } from 'kysely'

const TABLE = `
create table interview_confirmation (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  entry integer not null check (entry > 0),
  -- The hour for which it was said: when the interview moves, it is to be said again.
  starts_at timestamptz not null,
  leader text not null check (leader in ('absent', 'represented', 'online', 'in_person')),
  -- Of the leader, or of whoever stands in.
  name text not null,
  office text not null,
  -- A line each.
  companions text not null,
  reason text not null,
  confirmed_at timestamptz not null,
  confirmed_by text not null references person,
  primary key (province, season, category, candidate, entry),
  foreign key (province, season, category, candidate) references nomination,
  check ((leader = 'absent') = (name = '')),
  check ((leader = 'absent') = (reason <> ''))
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLE).execute(db)
  await sql.raw('grant select, insert, delete on interview_confirmation to paritrana_app').execute(db)
}
