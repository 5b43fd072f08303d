/**
 * What a hand-in froze, and paper forms that clerks copy.
 *
 * A hand-in names the version of each section and each piece of evidence that stood in the file at that moment: what is
 * printed as handed in is never guessed from times. A paper form is received once, each of its sections is read by two
 * people, and what was accepted of it is a version of the section like any other.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table hand_in_section (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  step integer not null,
  section text not null,
  version integer not null,
  primary key (province, season, category, candidate, step, section),
  foreign key (province, season, category, candidate, step) references nomination_step,
  foreign key (province, season, candidate, section, version) references file_section_version
);
create table hand_in_evidence (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  step integer not null,
  evidence text not null,
  primary key (province, season, category, candidate, step, evidence),
  foreign key (province, season, category, candidate, step) references nomination_step,
  foreign key (province, season, candidate, evidence) references evidence_file
);

-- Files handed in before today: what had been saved by then, without the answers to other categories.
insert into hand_in_section
  select step.province, step.season, step.category, step.candidate, step.step, saved.section, max(saved.version)
  from nomination_step step join file_section_version saved using (province, season, candidate)
  where step.move in ('hand_in', 'hand_in_corrected') and saved.saved_at <= step.moved_at
    and (saved.section not like 'jawaban~%' or saved.section = 'jawaban~' || step.category)
  group by step.province, step.season, step.category, step.candidate, step.step, saved.section;
insert into hand_in_evidence
  select step.province, step.season, step.category, step.candidate, step.step, file.evidence
  from nomination_step step join evidence_file file using (province, season, candidate)
  left join evidence_removal removal using (province, season, candidate, evidence)
  where step.move in ('hand_in', 'hand_in_corrected') and file.added_at <= step.moved_at
    and (removal.removed_at is null or removal.removed_at > step.moved_at);

-- The moment a paper form came to the counter, as the clerk who took it says, and what they noted.
create table paper_receipt (
  province text not null,
  season integer not null,
  candidate text not null,
  paper integer not null check (paper > 0),
  received_at timestamptz not null,
  note text not null check (note <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, candidate, paper),
  foreign key (province, season, candidate) references candidate
);
-- A section as one of two people read it from the paper; the same person never reads it twice.
create table paper_reading (
  province text not null,
  season integer not null,
  candidate text not null,
  paper integer not null,
  section text not null,
  turn integer not null check (turn in (1, 2)),
  content text not null,
  -- The version the section had when the first of them began; 0 while nothing was written.
  base integer not null check (base >= 0),
  read_at timestamptz not null,
  read_by text not null references person,
  primary key (province, season, candidate, paper, section, turn),
  unique (province, season, candidate, paper, section, read_by),
  foreign key (province, season, candidate, paper) references paper_receipt
);
-- What became of both: the version that stands in the file, and who settled the differences where there were any.
create table paper_acceptance (
  province text not null,
  season integer not null,
  candidate text not null,
  paper integer not null,
  section text not null,
  version integer not null,
  accepted_at timestamptz not null,
  settled_by text references person,
  primary key (province, season, candidate, paper, section),
  foreign key (province, season, candidate, paper) references paper_receipt,
  foreign key (province, season, candidate, section, version) references file_section_version
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      'grant select, insert on hand_in_section, hand_in_evidence, paper_receipt, paper_reading, paper_acceptance to paritrana_app',
    )
    .execute(db)
}
