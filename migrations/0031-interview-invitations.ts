/** Who was invited to which interview: a row for each invitation that was written, so that a moved interview is invited to again. */
import { sql, type Kysely } from 'kysely'

const TABLE = `
create table interview_invitation (
  province text not null,
  season integer not null,
  version integer not null,
  category text not null,
  candidate text not null,
  sent_at timestamptz not null,
  sent_by text not null references person,
  -- To how many people of the candidate; none has a mailbox where it is zero, and the secretariat invites on paper.
  mails integer not null check (mails >= 0),
  primary key (province, season, version, category, candidate),
  foreign key (province, season, version, category, candidate) references interview_slot
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLE).execute(db)
  await sql.raw('grant select, insert on interview_invitation to paritrana_app').execute(db)
}
