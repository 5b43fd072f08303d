/**
 * The name under which a role was given, as whoever gave it wrote it: a committee sees what it wrote itself, never what
 * another province calls the same person. It stands apart from the grant, which stays: the name goes with the person.
 */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table role_holder_name (
        province text not null,
        season integer not null,
        id text not null,
        person text not null references person,
        name text not null check (name <> ''),
        primary key (province, season, id),
        foreign key (province, season, id) references role_grant
      );
      create index role_holder_name_person on role_holder_name (person);
      create index role_end_latest on role_end (province, season, ended_at desc, id);
      grant select, insert, update, delete on role_holder_name to paritrana_app;`,
    )
    .execute(db)
}
