/**
 * Who does what in a season, and for which organisation.
 *
 * A role is granted once and ended once: two rows that stay, so that anybody can say later who held it when. Nobody
 * grants or ends a role of their own.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table organisation (
  province text not null references place,
  organisation text not null,
  kind text not null check (kind in ('province', 'regency', 'city', 'village', 'business', 'university', 'union', 'agency')),
  name text not null check (name <> ''),
  registration_number text check (registration_number <> ''),
  size_class text check (size_class in ('micro', 'small', 'medium', 'large')),
  sector text check (sector <> ''),
  place_code text check (place_code <> ''),
  registered_at timestamptz not null,
  registered_by text not null references person,
  primary key (province, organisation),
  unique (province, kind, registration_number),
  check (kind = 'business' or (size_class is null and sector is null))
);

create table role_grant (
  province text not null,
  season integer not null,
  id text not null,
  role text not null check (role in ('national_secretariat', 'committee_chair', 'committee_secretary', 'committee_staff',
    'proposer', 'verifier', 'observer', 'candidate_contact', 'candidate_leader', 'finance_operator')),
  person text not null references person,
  organisation text,
  granted_at timestamptz not null,
  granted_by text not null references person,
  primary key (province, season, id),
  foreign key (province, season) references season,
  foreign key (province, organisation) references organisation,
  check (granted_by <> person),
  check ((organisation is not null) = (role in ('proposer', 'candidate_contact', 'candidate_leader')))
);
create index role_grant_person on role_grant (person);

create table role_end (
  province text not null,
  season integer not null,
  id text not null,
  reason text not null check (reason <> ''),
  ended_at timestamptz not null,
  ended_by text not null references person,
  primary key (province, season, id),
  foreign key (province, season, id) references role_grant
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert, update, delete on organisation to paritrana_app').execute(db)
  await sql.raw('grant select, insert on role_grant, role_end to paritrana_app').execute(db)
}
