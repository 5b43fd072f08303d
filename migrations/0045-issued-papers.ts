/**
 * Papers as they were issued with a publication: their bytes lie where evidence lies, and their hash is published with the result.
 * When and by whom says the entry of the history.
 */
import { sql, type Kysely } from 'kysely'

const CHANGES = `
create table issued_paper (
  province text not null,
  season integer not null,
  category text not null,
  adoption integer not null,
  name text not null check (name <> ''),
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  primary key (province, season, category, adoption, name),
  foreign key (province, season, category, adoption) references adoption
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CHANGES).execute(db)
  await sql.raw('grant select, insert on issued_paper to paritrana_app').execute(db)
}
