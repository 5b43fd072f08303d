/**
 * The history of people apart from the history of deeds: `who` holds the person, the name and the address of an entry
 * and may be erased for a person; the detail beside it keeps what was done, with a hash of `who`. What was erased is
 * written down once, so that a detail missing without a record is still found.
 */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table activity_detail add column who text;
      create index activity_newest on activity (id desc);
      create index activity_actor on activity (actor_pseudonym, id desc);
      create index activity_detail_of_somebody on activity_detail (id) where who is not null;
      create table activity_erasure (
        province text not null,
        season integer not null,
        id text not null,
        part text not null check (part in ('who', 'detail')),
        request text not null,
        erased_at timestamptz not null,
        primary key (province, season, id, part),
        foreign key (province, season, id) references activity
      );
      create index activity_erasure_request on activity_erasure (request);
      grant select, insert on activity_erasure to paritrana_app;`,
    )
    .execute(db)
}
