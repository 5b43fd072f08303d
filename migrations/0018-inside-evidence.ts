/**
 * What was found inside files of evidence. Text and thumbnail are copies for finding and recognising a file: they go when the
 * file is taken out, or when somebody named in the text is erased. What a virus scanner said stays, as what was decided.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table evidence_text (
  province text not null,
  season integer not null,
  candidate text not null,
  evidence text not null,
  body text not null check (length(body) between 1 and 200000),
  words tsvector not null generated always as (to_tsvector('indonesian', body)) stored,
  primary key (province, season, candidate, evidence),
  foreign key (province, season, candidate, evidence) references evidence_file
);
create index evidence_text_by_word on evidence_text using gin (words);
create table evidence_thumbnail (
  province text not null,
  season integer not null,
  candidate text not null,
  evidence text not null,
  jpeg bytea not null check (octet_length(jpeg) between 1 and 131072),
  primary key (province, season, candidate, evidence),
  foreign key (province, season, candidate, evidence) references evidence_file
);
create table evidence_scan (
  province text not null,
  season integer not null,
  candidate text not null,
  evidence text not null,
  scan integer not null check (scan > 0),
  verdict text not null check (verdict in ('waiting', 'clean', 'infected')),
  finding text check (finding <> ''),
  scanned_at timestamptz not null,
  check ((verdict = 'infected') = (finding is not null)),
  primary key (province, season, candidate, evidence, scan),
  foreign key (province, season, candidate, evidence) references evidence_file
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert, delete on evidence_text, evidence_thumbnail to paritrana_app').execute(db)
  await sql.raw('grant select, insert on evidence_scan to paritrana_app').execute(db)
}
