/**
 * Which failed and turned-away tries to sign in already stand in the history: a burst of them is one entry. Only hashes of
 * addresses that have an account are kept; tries at addresses without one count together, under an empty text.
 */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table sign_in_burst (
        account_hash text not null,
        deed text not null check (deed in ('sign_in_failed', 'sign_in_blocked')),
        failed_at timestamptz not null,
        primary key (account_hash, deed)
      );
      create index sign_in_burst_age on sign_in_burst (failed_at);
      grant select, insert, update, delete on sign_in_burst to paritrana_app;`,
    )
    .execute(db)
}
