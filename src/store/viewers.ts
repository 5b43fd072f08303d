/** Whoever is signed in, with everything that the rules want to know about them: seats, roles, the rules in force. */
import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { SESSION_SLACK_HOURS } from '../award/people/session.ts'
import type { SeatHeld, Viewer } from '../award/people/viewer.ts'
import type { Instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import type { RulebookVersion } from './seasons.ts'
import type { Tables } from './tables.ts'

type AskedViewer = { readonly tokenHash: string; readonly now: Instant; readonly startedUntil: Instant }

const viewerRows = compiledOnce((db, { tokenHash, now, startedUntil }: AskedViewer) =>
  db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person')
    .leftJoin('administrator', 'administrator.person', 'person.id')
    .leftJoin('demo_account', 'demo_account.person', 'person.id')
    .select([
      'person.id',
      'person.display_name',
      'administrator.person as administrator',
      'demo_account.person as demo',
      'session.last_seen_at',
    ])
    .select((select) => jsonArrayFrom(seatsInForce(select)).as('seats'))
    .select((select) => jsonArrayFrom(rolesInForce(select)).as('roles'))
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    // A session from further in the future was begun by a clock that had jumped ahead (see SESSION_SLACK_HOURS).
    .where('session.started_at', '<=', startedUntil)
    .where('person.closed_at', 'is', null),
)

type OfPerson = ExpressionBuilder<Tables, 'person'>

/** Each with the version and hash of the rules its season has now. */
function seatsInForce(select: OfPerson) {
  return select
    .selectFrom('panel_seat')
    .leftJoinLateral(
      (rules) =>
        rules
          .selectFrom('rulebook_version')
          .select(['version', 'hash'])
          .whereRef('rulebook_version.province', '=', 'panel_seat.province')
          .whereRef('rulebook_version.season', '=', 'panel_seat.season')
          .orderBy('version', 'desc')
          .limit(1)
          .as('rules'),
      (join) => join.onTrue(),
    )
    .select(['panel_seat.province', 'panel_seat.season', 'panel_seat.seat', 'rules.version', 'rules.hash'])
    .whereRef('panel_seat.person', '=', 'person.id')
    .orderBy('panel_seat.province')
    .orderBy('panel_seat.season')
    .orderBy('panel_seat.seat')
}

function rolesInForce(select: OfPerson) {
  return select
    .selectFrom('role_grant as granted')
    .select(['granted.province', 'granted.season', 'granted.role', 'granted.organisation'])
    .whereRef('granted.person', '=', 'person.id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('role_end as ended')
            .whereRef('ended.province', '=', 'granted.province')
            .whereRef('ended.season', '=', 'granted.season')
            .whereRef('ended.id', '=', 'granted.id'),
        ),
      ),
    )
    .orderBy('granted.province')
    .orderBy('granted.season')
    .orderBy('granted.id')
}

/** A seat with the rules its season has now. */
export type SeatInForce = { readonly held: SeatHeld; readonly rules: Omit<RulebookVersion, 'rulebook'> }

export type SignedIn = Viewer & {
  readonly demo: boolean
  readonly inForce: readonly SeatInForce[]
  readonly seenAt: Instant | null
}

/** Everything the rules want to know about a signed-in person, in one question. */
export async function findViewer(db: Db, tokenHash: string, now: Instant): Promise<SignedIn | null> {
  const [row] = await viewerRows(db, { tokenHash, now, startedUntil: minutesLater(now, 60 * SESSION_SLACK_HOURS) })
  if (!row) return null
  const held = row.seats.map(({ province, season, seat }) => ({ province, season, seat }))
  return {
    person: { id: row.id, name: row.display_name },
    seats: held,
    roles: row.roles,
    administrator: row.administrator !== null,
    demo: row.demo !== null,
    seenAt: row.last_seen_at,
    inForce: row.seats.flatMap(({ province, season, seat, version, hash }) =>
      version !== null && hash !== null ? [{ held: { province, season, seat }, rules: { version, hash } }] : [],
    ),
  }
}

/** The seats one person holds, in every season. */
export async function findSeatsOf(db: Db, person: string): Promise<Viewer['seats']> {
  return db
    .selectFrom('panel_seat')
    .select(['province', 'season', 'seat'])
    .where('person', '=', person)
    .orderBy('province')
    .orderBy('season')
    .orderBy('seat')
    .execute()
}
