/** Pictures of a season, such as the logos of its hosts, each under the hash of its bytes: the same picture is one row. */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table picture (
        province text not null,
        season integer not null,
        picture text not null check (picture ~ '^[0-9a-f]{64}[.](png|jpg)$'),
        bytes bytea not null check (octet_length(bytes) between 1 and 524288),
        added_at timestamptz not null,
        primary key (province, season, picture),
        foreign key (province, season) references season
      );
      create index picture_by_name on picture (picture);
      grant select, insert on picture to paritrana_app;`,
    )
    .execute(db)
}
