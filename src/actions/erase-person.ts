/** An administrator erases a person on request. What proves a result stays, without a name; what went from the history is on record. */
import { ERASED_NAME, personalData } from '../award/people/personal-data.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import {
  erasePersonalRows,
  erasePersonFromHistory,
  hasOtherAdministrator,
  insertErasures,
  isAdministrator,
  listUnfinishedSeats,
  lockPerson,
  wordsOf,
  type PersonKeys,
  type UnfinishedSeat,
} from '../store/personal-data.ts'
import { pseudonymOf, type Desk } from './desk.ts'
import { erasureProof, type ErasureProof } from './erasure-proof.ts'
import { personKeys } from './person-keys.ts'

export type EraseRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'already_erased' }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'reason_too_long'; readonly charactersMax: number }
  /** The reason stays: it may not hold what is to be erased. */
  | { readonly code: 'reason_names_the_person' }
  | { readonly code: 'seat_in_judging'; readonly seats: readonly UnfinishedSeat[] }
  | { readonly code: 'last_administrator' }
  /** Somebody else decides, and their name is the one that stays beside the deed. */
  | { readonly code: 'own_account' }

export const REASON_CHARACTERS_MAX = 500

export async function erasePerson(
  desk: Desk,
  person: string,
  reason: string,
): Promise<Result<ErasureProof, EraseRefusal>> {
  return desk.transaction<ErasureProof, EraseRefusal>(async (db) => {
    const found = desk.viewer.administrator ? await lockPerson(db, person) : null
    if (!found) return refuse({ code: 'not_found' })
    if (isErased(found.email)) return refuse({ code: 'already_erased' })
    if (desk.viewer.person?.id === person) return refuse({ code: 'own_account' })
    const keys = await personKeys(db, found)
    const refusal = wrongReason(keys, reason) ?? (await whyNot(db, person))
    if (refusal) return refuse(refusal)
    return accept(await erased(db, desk, keys, reason.trim()))
  })
}

/** A neutral e-mail is a word and twelve digits: no address of a person looks like it. */
export function isErased(email: string): boolean {
  return new RegExp(`^${ERASED_NAME.toLowerCase()}-[0-9a-f]{12}$`).test(email)
}

function wrongReason(keys: PersonKeys, reason: string): EraseRefusal | null {
  if (reason.trim() === '') return { code: 'reason_missing' }
  if (reason.length > REASON_CHARACTERS_MAX) return { code: 'reason_too_long', charactersMax: REASON_CHARACTERS_MAX }
  const names = wordsOf(keys).some((word) => reason.toLowerCase().includes(word.toLowerCase()))
  return names ? { code: 'reason_names_the_person' } : null
}

async function whyNot(db: Db, person: string): Promise<EraseRefusal | null> {
  const seats = await listUnfinishedSeats(db, person)
  if (seats.length > 0) return { code: 'seat_in_judging', seats }
  const last = (await isAdministrator(db, person)) && !(await hasOtherAdministrator(db, person))
  return last ? { code: 'last_administrator' } : null
}

async function erased(db: Db, desk: Desk, keys: PersonKeys, reason: string): Promise<ErasureProof> {
  const parts = await erasePersonFromHistory(db, keys)
  // Rows by the hash of the e-mail go first: what follows takes the e-mail away.
  const neutral = `${ERASED_NAME.toLowerCase()}-${Buffer.from(desk.randomBytes(6)).toString('hex')}`
  for (const wanted of ['rows_removed', 'emptied', 'replaced'] as const)
    for (const [, { erasure, tables }] of personalData)
      if (erasure === wanted) for (const source of tables) await erasePersonalRows(db, source, keys, wanted, neutral)
  const request = desk.newId()
  await insertErasures(db, request, parts, desk.now())
  const proof = erasureProof(request, parts)
  const subject = pseudonymOf(keys.id, OUTSIDE_SEASONS)
  await desk.record(db, OUTSIDE_SEASONS, 'erasure_requested', subject, { reason })
  await desk.record(db, OUTSIDE_SEASONS, 'person_erased', subject, proof)
  return proof
}
