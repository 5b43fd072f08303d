/** Mark sheets on paper: when each was received, who was named to copy it, what the two read, and who took it over. All of it stays. */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table paper_sheet (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  -- Counted within the category: the number that the secretary writes on the sheet.
  paper integer not null check (paper > 0),
  received_at timestamptz not null,
  note text not null check (note <> ''),
  -- Whose signature in ink the sheet bears.
  signed_by text not null references person,
  first_copier text not null references person,
  second_copier text not null references person,
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, category, candidate, seat, paper),
  unique (province, season, category, paper),
  foreign key (province, season, category, candidate, seat) references mark_sheet,
  check (first_copier <> second_copier and first_copier <> recorded_by and second_copier <> recorded_by)
);
-- What one of the two read; the same person never copies a sheet twice. Sealed like the marks themselves.
create table paper_sheet_copy (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  paper integer not null,
  turn integer not null check (turn in (1, 2)),
  marks text not null,
  copied_at timestamptz not null,
  copied_by text not null references person,
  primary key (province, season, category, candidate, seat, paper, turn),
  unique (province, season, category, candidate, seat, paper, copied_by),
  foreign key (province, season, category, candidate, seat, paper) references paper_sheet
);
-- A sheet is signed once, on the screen or from one paper.
create table paper_sheet_taking (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  paper integer not null,
  -- Why this was read where the copies differed, or why the paper replaces a draft; empty where nobody had to choose.
  reason text not null,
  taken_at timestamptz not null,
  taken_by text not null references person,
  primary key (province, season, category, candidate, seat),
  foreign key (province, season, category, candidate, seat, paper) references paper_sheet,
  foreign key (province, season, category, candidate, seat) references mark_sheet_signature
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw('grant select, insert on paper_sheet, paper_sheet_copy, paper_sheet_taking to paritrana_app')
    .execute(db)
}
