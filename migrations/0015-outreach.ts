/**
 * Socialisation: events, who was invited, what they answered, who came, what was handed out and asked. What happened is
 * said once and stays. Who somebody is (names, addresses, telephones, the codes of links) stands in tables of its own,
 * which can be erased without taking a figure away.
 *
 * A mail may now go to somebody without an account: `person` is then empty and `invitee` names the invitation. The
 * version before writes and reads its own kinds of mail as it did.
 */
import { sql, type Kysely } from 'kysely'

const EVENT = 'province text not null, season integer not null, event integer not null'
const INVITEE = `${EVENT}, invitee integer not null`
const OF_INVITEE = 'foreign key (province, season, event, invitee) references outreach_invitee'

const TABLES = `
-- Each saved version of an event; the last one holds. The first makes the event.
create table outreach_event (
  ${EVENT} check (event > 0),
  version integer not null check (version > 0),
  title text not null check (title <> ''),
  venue text not null check (venue <> ''),
  begins_at timestamptz not null,
  ends_at timestamptz check (ends_at > begins_at),
  zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
  agenda text not null,
  capacity integer check (capacity > 0),
  cancelled boolean not null,
  saved_at timestamptz not null,
  saved_by text not null references person,
  primary key (province, season, event, version),
  foreign key (province, season) references season
);
create table outreach_invitee (
  ${INVITEE} check (invitee > 0),
  kind text not null,
  organisation text,
  place_code text,
  walk_in boolean not null,
  added_at timestamptz not null,
  added_by text not null references person,
  primary key (province, season, event, invitee),
  foreign key (province, season) references season,
  foreign key (province, organisation) references organisation
);
-- Taken off the list before anything came of it.
create table outreach_removal (
  ${INVITEE},
  removed_at timestamptz not null,
  removed_by text not null references person,
  primary key (province, season, event, invitee),
  ${OF_INVITEE}
);
-- Who an invitation is for; kept for a while after \`kept_since\`, the beginning of the event.
create table outreach_contact (
  ${INVITEE},
  name text not null,
  organisation_name text not null,
  email text,
  phone text,
  kept_since timestamptz not null,
  primary key (province, season, event, invitee),
  ${OF_INVITEE}
);
create index outreach_contact_kept on outreach_contact (kept_since);
-- SHA-256 of the code in a link. One invitation may have several: in the mail, on each printed letter.
create table outreach_code (
  ${INVITEE},
  token_hash text not null,
  made_at timestamptz not null,
  kept_since timestamptz not null,
  primary key (province, season, event, invitee, token_hash),
  ${OF_INVITEE}
);
create index outreach_code_token on outreach_code (token_hash);
create table outreach_answer (
  ${INVITEE},
  entry integer not null check (entry > 0),
  answer text not null check (answer in ('coming', 'represented', 'declined')),
  answered_at timestamptz not null,
  primary key (province, season, event, invitee, entry),
  ${OF_INVITEE}
);
-- Who comes, as the answer says.
create table outreach_answer_name (
  ${INVITEE},
  entry integer not null,
  name text not null,
  kept_since timestamptz not null,
  primary key (province, season, event, invitee, entry),
  foreign key (province, season, event, invitee, entry) references outreach_answer
);
-- Who was there; a correction is another entry and says why.
create table outreach_attendance (
  ${INVITEE},
  entry integer not null check (entry > 0),
  present boolean not null,
  noted_by_way text not null check (noted_by_way in ('code', 'list', 'walk_in')),
  reason text check (reason <> '' and (entry = 1 or reason is not null)),
  noted_at timestamptz not null,
  noted_by text not null references person,
  primary key (province, season, event, invitee, entry),
  ${OF_INVITEE}
);
-- Mails of an event that go once, or once each time the committee sends them.
create table outreach_mail (
  ${INVITEE},
  kind text not null check (kind in ('invitation', 'answer_reminder', 'nomination_reminder')),
  entry integer not null check (entry > 0),
  version integer not null,
  written_at timestamptz not null,
  primary key (province, season, event, invitee, kind, entry),
  ${OF_INVITEE}
);
create table outreach_material (
  ${EVENT},
  material integer not null check (material > 0),
  name text not null,
  kind text not null,
  bytes integer not null check (bytes > 0),
  sha256 text not null,
  added_at timestamptz not null,
  added_by text not null references person,
  primary key (province, season, event, material),
  foreign key (province, season) references season
);
create table outreach_material_removal (
  ${EVENT},
  material integer not null,
  removed_at timestamptz not null,
  removed_by text not null references person,
  primary key (province, season, event, material),
  foreign key (province, season, event, material) references outreach_material
);
-- What was asked at an event, and the question of the season that answers it.
create table outreach_question (
  ${EVENT},
  number integer not null check (number > 0),
  asked text not null check (asked <> ''),
  asked_at timestamptz not null,
  noted_by text not null references person,
  primary key (province, season, event, number),
  foreign key (province, season) references season
);
create table outreach_question_answer (
  ${EVENT},
  number integer not null,
  question integer not null,
  answered_at timestamptz not null,
  answered_by text not null references person,
  primary key (province, season, event, number),
  foreign key (province, season, event, number) references outreach_question
);
alter table mail alter column person drop not null;
alter table mail add column invitee text;
create index mail_invitee on mail (invitee) where invitee is not null;
`

/** Said once. */
const KEPT = [
  'outreach_event',
  'outreach_invitee',
  'outreach_removal',
  'outreach_answer',
  'outreach_attendance',
  'outreach_mail',
  'outreach_material',
  'outreach_material_removal',
  'outreach_question',
  'outreach_question_answer',
]
/** May be erased. */
const ERASABLE = ['outreach_contact', 'outreach_code', 'outreach_answer_name']

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw(`grant select, insert on ${KEPT.join(', ')} to paritrana_app`).execute(db)
  await sql.raw(`grant select, insert, update, delete on ${ERASABLE.join(', ')} to paritrana_app`).execute(db)
}
