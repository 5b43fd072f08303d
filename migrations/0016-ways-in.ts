/**
 * Ways in: requests of the public form with what was decided of them, mail to people without an account, and which
 * candidates are one and the same.
 *
 * A request holds data of people who have no account, so it goes when its time is over (`kept_since`); what was decided
 * of it stays, without a key to the request.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
alter table mail alter column person drop not null;

create table self_nomination (
  province text not null,
  season integer not null,
  id text not null,
  reference text not null,
  kind text not null,
  name text not null check (name <> ''),
  registration_number text check (registration_number <> ''),
  size_class text,
  sector text,
  place_code text check (place_code <> ''),
  place text not null check (place <> ''),
  categories text not null,
  contact_name text not null check (contact_name <> ''),
  contact_email text not null check (contact_email <> ''),
  contact_phone text not null check (contact_phone <> ''),
  token_hash text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  -- From here on the time runs after which the row goes; null while the secretariat has it before them.
  kept_since timestamptz,
  primary key (province, season, id),
  unique (province, season, reference),
  unique (province, season, token_hash),
  foreign key (province, season) references season
);
create index self_nomination_mailbox on self_nomination (province, season, contact_email);

create table self_nomination_decision (
  province text not null,
  season integer not null,
  id text not null, -- of the request; it may be gone, what was decided stays
  reference text not null,
  name text not null check (name <> ''),
  candidate text,
  reason text check (reason <> ''),
  decided_at timestamptz not null,
  decided_by text not null references person,
  primary key (province, season, id),
  check ((candidate is null) = (reason is not null)),
  foreign key (province, season, candidate) references candidate
);

-- What a person said of two candidates that look alike. The last entry of a pair holds.
create table candidate_pair (
  province text not null,
  season integer not null,
  first text not null,
  second text not null,
  entry integer not null check (entry > 0),
  verdict text not null check (verdict in ('merged', 'different')),
  stays text check (stays in (first, second)),
  reason text not null check (reason <> ''),
  decided_at timestamptz not null,
  decided_by text not null references person,
  primary key (province, season, first, second, entry),
  check (first < second),
  check ((stays is not null) = (verdict = 'merged')),
  foreign key (province, season, first) references candidate,
  foreign key (province, season, second) references candidate
);

alter table nomination_step drop constraint nomination_step_state_check;
alter table nomination_step add check (state in ('draft', 'proposed', 'needs_correction', 'complete', 'verified',
  'nominee', 'lapsed', 'rejected', 'withdrawn', 'merged'));
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert, update, delete on self_nomination to paritrana_app').execute(db)
  await sql.raw('grant select, insert on self_nomination_decision, candidate_pair to paritrana_app').execute(db)
}
