/**
 * The day of the interviews: what happened in each room and when, who came, what was asked. All of it is said once and
 * stays; a correction is a further row. Only notes that an assessor keeps for themselves are theirs to rewrite.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table interview_moment (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  moment integer not null check (moment > 0),
  move text not null check (move in
    ('arrive', 'begin', 'ask', 'score', 'pause', 'resume', 'end', 'no_show', 'take_back')),
  -- The place in the timetable for which it was recorded.
  starts_at timestamptz not null,
  witness text check (witness <> ''),
  reason text check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, category, candidate, moment),
  foreign key (province, season, category, candidate) references nomination,
  check ((move = 'no_show') = (witness is not null)),
  check ((move = 'take_back') = (reason is not null))
);
create table interview_attendance (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  entry integer not null check (entry > 0),
  leader text not null check (leader in ('absent', 'represented', 'online', 'in_person')),
  companions integer not null check (companions between 0 and 20),
  reason text check (reason <> ''),
  noted_at timestamptz not null,
  noted_by text not null references person,
  primary key (province, season, category, candidate, entry),
  foreign key (province, season, category, candidate) references nomination,
  check ((entry = 1) = (reason is null))
);
-- Questions added for a category; the last entry of a number holds, an empty text is asked no more.
create table interview_question (
  province text not null,
  season integer not null,
  category text not null,
  question integer not null check (question > 0),
  entry integer not null check (entry > 0),
  text text not null,
  saved_at timestamptz not null,
  saved_by text not null references person,
  primary key (province, season, category, question, entry),
  foreign key (province, season) references season
);
-- Whether a question was asked, so that nobody asks it twice; the last entry holds.
create table interview_asked (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  prompt text not null check (prompt <> ''),
  entry integer not null check (entry > 0),
  asked boolean not null,
  noted_at timestamptz not null,
  noted_by text not null references person,
  primary key (province, season, category, candidate, prompt, entry),
  foreign key (province, season, category, candidate) references nomination
);
-- What one person writes for themselves alone.
create table interview_note (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  person text not null references person,
  version integer not null check (version > 0),
  text text not null,
  saved_at timestamptz not null,
  primary key (province, season, category, candidate, person),
  foreign key (province, season, category, candidate) references nomination
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      `grant select, insert on interview_moment, interview_attendance, interview_question, interview_asked,
        interview_note to paritrana_app;
      grant update, delete on interview_note to paritrana_app`,
    )
    .execute(db)
}
