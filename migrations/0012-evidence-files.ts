/**
 * Evidence of candidates' files: what was added, taken out again, and judged. Each is a row that stays; the bytes lie in the
 * file store under their hash.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table evidence_file (
  province text not null,
  season integer not null,
  candidate text not null,
  evidence text not null,
  item text not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('pdf', 'jpg', 'png', 'xlsx', 'docx')),
  bytes integer not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  added_by text not null references person,
  primary key (province, season, candidate, evidence),
  foreign key (province, season, candidate) references candidate
);
create table evidence_removal (
  province text not null,
  season integer not null,
  candidate text not null,
  evidence text not null,
  removed_at timestamptz not null,
  removed_by text not null references person,
  primary key (province, season, candidate, evidence),
  foreign key (province, season, candidate, evidence) references evidence_file
);
create table evidence_judgement (
  province text not null,
  season integer not null,
  candidate text not null,
  evidence text not null,
  judgement integer not null check (judgement > 0),
  accepted boolean not null,
  reason text check (reason <> ''),
  judged_at timestamptz not null,
  judged_by text not null references person,
  check (accepted or reason is not null),
  primary key (province, season, candidate, evidence, judgement),
  foreign key (province, season, candidate, evidence) references evidence_file
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw('grant select, insert on evidence_file, evidence_removal, evidence_judgement to paritrana_app')
    .execute(db)
}
