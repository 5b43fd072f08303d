/** Requests of the public form, and what was decided of them. A request goes when its time is over, a decision stays. */
import type { SelfNomination } from '../award/nomination/self-nomination.ts'
import { type Organisation, slugOf } from '../award/people/organisation.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { Tables } from './tables.ts'

export type StoredRequest = SelfNomination & {
  readonly id: string
  /** What people name it by. */
  readonly reference: string
  readonly askedAt: Instant
  readonly expiresAt: Instant
  readonly confirmedAt: Instant | null
  readonly decided: boolean
}

export type NewRequest = Omit<StoredRequest, 'confirmedAt' | 'decided'> & { readonly tokenHash: string }

/** Nobody has confirmed it: its time runs from the end of its link. */
export async function insertSelfNomination(
  db: Db,
  { province, season }: SeasonKey,
  request: NewRequest,
): Promise<void> {
  const { entrant } = request
  await db
    .insertInto('self_nomination')
    .values({
      province,
      season,
      id: request.id,
      reference: request.reference,
      kind: entrant.kind,
      name: entrant.name,
      registration_number: entrant.registrationNumber,
      size_class: entrant.sizeClass,
      sector: entrant.sector,
      place_code: entrant.placeCode,
      place: request.place,
      categories: JSON.stringify(request.categories),
      contact_name: request.contactName,
      contact_email: request.contactEmail,
      contact_phone: request.contactPhone,
      token_hash: request.tokenHash,
      asked_at: request.askedAt,
      expires_at: request.expiresAt,
      confirmed_at: null,
      kept_since: request.expiresAt,
    })
    .execute()
}

export async function countRequestsTo(db: Db, key: SeasonKey, email: string, since: Instant): Promise<number> {
  const { requests } = await db
    .selectFrom('self_nomination')
    .select(({ fn }) => fn.countAll<string>().as('requests'))
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('contact_email', '=', email)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(requests)
}

function requestRows(db: Db, { province, season }: SeasonKey) {
  return db
    .selectFrom('self_nomination')
    .selectAll('self_nomination')
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('self_nomination_decision as decision')
          .select('decision.id')
          .whereRef('decision.province', '=', 'self_nomination.province')
          .whereRef('decision.season', '=', 'self_nomination.season')
          .whereRef('decision.id', '=', 'self_nomination.id'),
      ).as('decided'),
    )
    .where('self_nomination.province', '=', province)
    .where('self_nomination.season', '=', season)
}

type RequestRow = Tables['self_nomination'] & { readonly decided: unknown }

function toRequest(row: RequestRow): StoredRequest {
  const entrant: Organisation = {
    organisation: slugOf(row.name),
    kind: row.kind,
    name: row.name,
    registrationNumber: row.registration_number,
    sizeClass: row.size_class,
    sector: row.sector,
    placeCode: row.place_code,
  }
  return {
    id: row.id,
    reference: row.reference,
    entrant,
    place: row.place,
    categories: JSON.parse(row.categories) as readonly string[],
    contactName: row.contact_name,
    contactEmail: row.contact_email,
    contactPhone: row.contact_phone,
    askedAt: row.asked_at,
    expiresAt: row.expires_at,
    confirmedAt: row.confirmed_at,
    decided: row.decided === true,
  }
}

export async function findRequestByToken(db: Db, key: SeasonKey, tokenHash: string): Promise<StoredRequest | null> {
  const row = await requestRows(db, key).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row ? toRequest(row) : null
}

export async function findRequest(db: Db, key: SeasonKey, id: string): Promise<StoredRequest | null> {
  const row = await requestRows(db, key).where('self_nomination.id', '=', id).executeTakeFirst()
  return row ? toRequest(row) : null
}

/** Until the end of the transaction nobody else confirms or decides it. @returns whether there is one. */
export async function lockRequest(db: Db, { province, season }: SeasonKey, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('self_nomination')
    .select('id')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** From now on it is kept until it is decided. */
export async function confirmRequest(db: Db, { province, season }: SeasonKey, id: string, at: Instant): Promise<void> {
  await db
    .updateTable('self_nomination')
    .set({ confirmed_at: at, kept_since: null })
    .where('province', '=', province)
    .where('season', '=', season)
    .where('id', '=', id)
    .execute()
}

export type RequestDecision = {
  readonly id: string
  readonly reference: string
  readonly name: string
  /** Null where the request was refused. */
  readonly candidate: string | null
  readonly reason: string | null
  readonly at: Instant
  readonly by: string
}

/** Its data goes when its time is over, counted from now. */
export async function insertRequestDecision(
  db: Db,
  { province, season }: SeasonKey,
  { id, reference, name, candidate, reason, at, by }: RequestDecision,
): Promise<void> {
  await db
    .insertInto('self_nomination_decision')
    .values({ province, season, id, reference, name, candidate, reason, decided_at: at, decided_by: by })
    .execute()
  await db
    .updateTable('self_nomination')
    .set({ kept_since: at })
    .where('province', '=', province)
    .where('season', '=', season)
    .where('id', '=', id)
    .execute()
}

function waitingRows(db: Db, key: SeasonKey) {
  return requestRows(db, key)
    .where('confirmed_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('self_nomination_decision as made')
            .select('made.id')
            .whereRef('made.province', '=', 'self_nomination.province')
            .whereRef('made.season', '=', 'self_nomination.season')
            .whereRef('made.id', '=', 'self_nomination.id'),
        ),
      ),
    )
}

/** Confirmed and not decided. */
export async function countWaitingRequests(db: Db, key: SeasonKey): Promise<number> {
  const { waiting } = await waitingRows(db, key)
    .clearSelect()
    .select(({ fn }) => fn.countAll<string>().as('waiting'))
    .executeTakeFirstOrThrow()
  return Number(waiting)
}

/** Those that wait longest first. */
export async function listWaitingRequests(
  db: Db,
  key: SeasonKey,
  first: number,
  count: number,
): Promise<readonly StoredRequest[]> {
  const rows = await waitingRows(db, key)
    .orderBy('confirmed_at')
    .orderBy('self_nomination.id')
    .offset(first)
    .limit(count)
    .execute()
  return rows.map(toRequest)
}

/** Newest first. */
export async function listRequestDecisions(
  db: Db,
  { province, season }: SeasonKey,
  count: number,
): Promise<readonly RequestDecision[]> {
  return db
    .selectFrom('self_nomination_decision')
    .select(['id', 'reference', 'name', 'candidate', 'reason', 'decided_at as at', 'decided_by as by'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(count)
    .execute()
}
