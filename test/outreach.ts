/** Socialisation events of the cast's season, for tests: "Provinsi Uji" invites to its hall on 10 March 2026, 09.00 WITA. */
import type { Desk } from '../src/actions/desk.ts'
import { inviteToEvent } from '../src/actions/invite-to-event.ts'
import { saveOutreachEvent } from '../src/actions/save-outreach-event.ts'
import type { EventDraft, EventKey } from '../src/award/outreach/event.ts'
import type { InviteeDraft } from '../src/award/outreach/invitee.ts'
import { KEY } from './cast.ts'
import { expectDone } from './judged-season.ts'

export const EVENT_DRAFT: EventDraft = {
  title: 'Sosialisasi Paritrana Award 2026',
  venue: 'Aula Kantor Gubernur Provinsi Uji',
  begins: '2026-03-10T09:00',
  ends: '2026-03-10T12:00',
  zone: 'WITA',
  agenda: 'Pembukaan\nKriteria dan bukti\nTanya jawab',
  capacity: '',
  cancelled: false,
}

/** During the event. */
export const AT_EVENT = '2026-03-10T02:00:00.000Z'

export const outreachLink = (code: string) => `http://paritrana.example/sosialisasi/${code}`

export async function enterEvent(desk: Desk, changes: Partial<EventDraft> = {}): Promise<EventKey> {
  const { province, season } = KEY
  const saved = expectDone(await saveOutreachEvent(desk, KEY, null, { ...EVENT_DRAFT, ...changes }))
  return { province, season, event: saved.event }
}

export function inviteeDraft(organisationName: string, changes: Partial<InviteeDraft> = {}): InviteeDraft {
  return { name: '', organisationName, email: '', phone: '', kind: 'other', placeCode: '', ...changes }
}

/** @returns the number of the invitation. */
export async function inviteOne(
  desk: Desk,
  key: EventKey,
  organisationName: string,
  changes: Partial<InviteeDraft> = {},
): Promise<number> {
  return expectDone(await inviteToEvent(desk, key, inviteeDraft(organisationName, changes)))
}
