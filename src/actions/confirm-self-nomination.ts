/** Whoever has the mail confirms the request in it. Opening the link changes nothing: mail programs open links on their own. */
import { requestState } from '../award/nomination/self-nomination.ts'
import { UNKNOWN_LINKS_MAX } from '../award/people/sign-in-tries.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { hashOf } from '../platform/secrets.ts'
import { confirmRequest, findRequestByToken, lockRequest, type StoredRequest } from '../store/self-nominations.ts'
import type { Desk } from './desk.ts'
import { knock, type TooManyKnocks } from './knock.ts'

export type ConfirmRefusal = { readonly code: 'request_unknown' } | { readonly code: 'request_lapsed' } | TooManyKnocks

/** The request of a link. Ours always open; what is counted, and held back, are links that nobody made. */
export async function requestOfLink(
  desk: Desk,
  key: SeasonKey,
  token: string,
  address: string,
): Promise<Result<StoredRequest, ConfirmRefusal>> {
  const request = await findRequestByToken(desk.db, key, hashOf(token))
  if (!request) {
    const tooMany = await knock(desk, 'link', address, UNKNOWN_LINKS_MAX)
    return refuse(tooMany ?? { code: 'request_unknown' })
  }
  return requestState(request, desk.now()) === 'lapsed' ? refuse({ code: 'request_lapsed' }) : accept(request)
}

/** Once is enough; sent again it is the same. */
export async function confirmSelfNomination(
  desk: Desk,
  key: SeasonKey,
  token: string,
  address: string,
): Promise<Result<StoredRequest, ConfirmRefusal>> {
  const found = await requestOfLink(desk, key, token, address)
  if (!found.ok || found.value.confirmedAt !== null) return found
  return desk.transaction<StoredRequest, ConfirmRefusal>(async (db) => {
    await lockRequest(db, key, found.value.id)
    const request = await findRequestByToken(db, key, hashOf(token))
    if (!request) return refuse({ code: 'request_unknown' })
    if (request.confirmedAt !== null) return accept(request)
    const confirmedAt = desk.now()
    await confirmRequest(db, key, request.id, confirmedAt)
    const { reference, categories } = request
    await desk.record(db, key, 'self_nomination_confirmed', request.id, { reference, categories })
    return accept({ ...request, confirmedAt })
  })
}
