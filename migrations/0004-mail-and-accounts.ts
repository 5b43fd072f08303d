/**
 * Mail as job rows, the links that let a person in, devices that are known, and what sign-in, sessions and people need
 * beside them. Columns added to older tables have defaults, so that the version before may go on writing.
 *
 * Tokens stand here as SHA-256 only, but for `mail.link`: a mail still to be sent, or to be handed over by the
 * administrator, must hold its link. It goes when the mail has gone or the link has expired.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table mail (
  id text primary key,
  person text not null references person,
  address text not null,
  kind text not null,
  facts text not null,
  link text,
  written_at timestamptz not null,
  expires_at timestamptz not null,
  next_try_at timestamptz not null,
  tries integer not null default 0 check (tries >= 0),
  sent_at timestamptz,
  given_up_at timestamptz,
  refusal_code text,
  refusal_text text not null default ''
);
create index mail_due on mail (next_try_at) where sent_at is null and given_up_at is null;
create index mail_link on mail (expires_at) where link is not null;
create index mail_written on mail (written_at, id);
create index mail_person on mail (person);
create table mail_link_reading (
  id text primary key,
  mail text not null, -- the mail may be erased with its person; that its link was read stays
  person text not null references person,
  read_at timestamptz not null
);
create index mail_link_reading_mail on mail_link_reading (mail);

create table account_link (
  token_hash text primary key,
  person text not null references person,
  purpose text not null check (purpose in ('invitation', 'recovery')),
  created_at timestamptz not null,
  created_by text references person,
  expires_at timestamptz not null,
  used_at timestamptz,
  replaced_at timestamptz
);
create index account_link_person on account_link (person);
create table recovery_request (id text primary key, email text not null, requested_at timestamptz not null);
create table link_try (id text primary key, door text not null, address text not null, tried_at timestamptz not null);
create index link_try_address on link_try (door, address, tried_at);

create table known_device (
  token_hash text not null,
  person text not null references person,
  known_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (token_hash, person)
);
create index known_device_person on known_device (person);

alter table sign_in_failure add column device text, add column lane text not null default 'shared',
  add column under_way boolean not null default false;
create index sign_in_failure_age on sign_in_failure (failed_at);
alter table session add column last_seen_at timestamptz, add column browser text not null default '',
  add column system text not null default '';
alter table person add column closed_at timestamptz;
`

const NEW = ['mail', 'mail_link_reading', 'account_link', 'recovery_request', 'link_try', 'known_device']

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw(`grant select, insert, update, delete on ${NEW.join(', ')} to paritrana_app`).execute(db)
  // Who read a link out of a mail is history: it stays.
  await sql.raw('revoke update, delete on mail_link_reading from paritrana_app').execute(db)
}
