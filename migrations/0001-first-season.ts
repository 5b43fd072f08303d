/**
 * The tables of one season, from people to certificates.
 *
 * Every table that grows with candidates begins its primary key and unique constraints with (province, season), so
 * that a season can move to another server, or be sharded, whole. What is decided once (a signature, a closing, an
 * adoption) is a row that the application may insert but never update or delete: the last lines take that right away.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table person (
  id text primary key,
  email text not null unique,
  display_name text not null,
  password_hash text,
  created_at timestamptz not null
);
create table demo_account (person text primary key references person, created_at timestamptz not null);
create table administrator (person text primary key references person, appointed_at timestamptz not null);
create table administrator_link (token_hash text primary key, created_at timestamptz not null, used_at timestamptz);

create table session (
  token_hash text primary key,
  person text not null references person,
  started_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on session (person);
create table sign_in_failure (id text primary key, account_hash text not null, address text not null, failed_at timestamptz not null);
create index sign_in_failure_account on sign_in_failure (account_hash, failed_at);
create index sign_in_failure_address on sign_in_failure (address, failed_at);

create table place (code text primary key, level text not null, name text not null, slug text not null unique);

create table season (
  province text not null references place,
  season integer not null check (season between 2016 and 2200),
  label text not null,
  zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
  example boolean not null,
  created_at timestamptz not null,
  primary key (province, season)
);

create table rulebook_version (
  province text not null,
  season integer not null,
  version integer not null check (version > 0),
  document text not null,
  hash text not null,
  saved_at timestamptz not null,
  saved_by text not null references person,
  primary key (province, season, version),
  foreign key (province, season) references season
);

create table panel_decree (
  province text not null,
  season integer not null,
  number text not null,
  day date not null,
  issuer text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season),
  foreign key (province, season) references season
);
create table panel_seat (
  province text not null,
  season integer not null,
  seat text not null,
  person text not null references person,
  appointed_at timestamptz not null,
  primary key (province, season, seat),
  foreign key (province, season) references season
);
create index panel_seat_person on panel_seat (person);

create table candidate (
  province text not null,
  season integer not null,
  candidate text not null,
  name text not null,
  entity_kind text not null,
  place_code text,
  registered_at timestamptz not null,
  primary key (province, season, candidate),
  foreign key (province, season) references season
);
create table nomination (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  nominated_at timestamptz not null,
  primary key (province, season, category, candidate),
  foreign key (province, season, candidate) references candidate
);

create table coverage_figure (
  province text not null,
  season integer not null,
  place_code text not null,
  as_of text not null,
  segment text not null,
  source text not null,
  percentage numeric,
  members bigint,
  denominator bigint,
  base text not null,
  target numeric,
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, place_code, as_of, segment, source),
  foreign key (province, season) references season
);

create table recusal (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  reason text not null check (reason <> ''),
  declared_at timestamptz not null,
  declared_by text not null references person,
  primary key (province, season, category, candidate, seat),
  foreign key (province, season, category, candidate) references nomination,
  foreign key (province, season, seat) references panel_seat
);

create table mark_sheet (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  version integer not null check (version >= 0),
  opened_at timestamptz not null,
  saved_at timestamptz,
  primary key (province, season, category, candidate, seat),
  foreign key (province, season, category, candidate) references nomination,
  foreign key (province, season, seat) references panel_seat
);
create table mark (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  criterion text not null,
  mark_hundredths integer check (mark_hundredths >= 0),
  comment text not null,
  primary key (province, season, category, candidate, seat, criterion),
  foreign key (province, season, category, candidate, seat) references mark_sheet
);
create table mark_sheet_signature (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  signed_at timestamptz not null,
  signed_by text not null references person,
  primary key (province, season, category, candidate, seat),
  foreign key (province, season, category, candidate, seat) references mark_sheet
);

create table category_closing (
  province text not null,
  season integer not null,
  category text not null,
  closed_at timestamptz not null,
  closed_by text not null references person,
  primary key (province, season, category),
  foreign key (province, season) references season
);
create table unsigned_sheet (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  reason text not null check (reason <> ''),
  primary key (province, season, category, candidate, seat),
  foreign key (province, season, category) references category_closing,
  foreign key (province, season, category, candidate, seat) references mark_sheet
);

create table plenary_opening (
  province text not null,
  season integer not null,
  category text not null,
  opened_at timestamptz not null,
  opened_by text not null references person,
  primary key (province, season, category),
  foreign key (province, season, category) references category_closing
);
create table plenary (
  province text not null,
  season integer not null,
  category text not null,
  version integer not null check (version > 0),
  minutes text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, category),
  foreign key (province, season, category) references plenary_opening
);

create table adoption (
  province text not null,
  season integer not null,
  category text not null,
  adopted_at timestamptz not null,
  adopted_by text not null references person,
  rulebook_version integer not null,
  fingerprint text not null,
  document text not null,
  primary key (province, season, category),
  foreign key (province, season, category) references plenary,
  foreign key (province, season, rulebook_version) references rulebook_version
);
create table certificate (
  province text not null,
  season integer not null,
  number text not null,
  category text not null,
  candidate text not null,
  check_code text not null,
  issued_at timestamptz not null,
  primary key (province, season, number),
  unique (province, season, category, candidate),
  unique (province, season, check_code),
  foreign key (province, season, category) references adoption
);
create index certificate_check_code on certificate (check_code);
create table publication (
  province text not null,
  season integer not null,
  category text not null,
  totals text not null check (totals in ('announced', 'withheld')),
  published_at timestamptz not null,
  published_by text not null references person,
  primary key (province, season, category),
  foreign key (province, season, category) references adoption
);

create table activity (
  province text not null,
  season integer not null,
  id text not null,
  at timestamptz not null,
  actor_pseudonym text not null,
  deed text not null,
  subject text not null,
  payload_hash text not null,
  salt text not null,
  primary key (province, season, id)
);
create table activity_detail (
  province text not null,
  season integer not null,
  id text not null,
  detail text not null,
  primary key (province, season, id),
  foreign key (province, season, id) references activity
);
`

/** Decided once, never taken back: the application may add these rows and read them, nothing else. */
const INSERT_ONLY = [
  'activity',
  'recusal',
  'mark_sheet_signature',
  'category_closing',
  'unsigned_sheet',
  'plenary_opening',
  'adoption',
  'certificate',
  'publication',
  'rulebook_version',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert, update, delete on all tables in schema public to paritrana_app').execute(db)
  await sql.raw(`revoke update, delete on ${INSERT_ONLY.join(', ')} from paritrana_app`).execute(db)
}
