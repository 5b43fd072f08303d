/** The event an address names, for whoever runs its season. */
import type { EventKey } from '../../award/outreach/event.ts'
import { writtenInstant, clockTime } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { findEvent, type StoredEvent } from '../../store/outreach-events.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { forOrganiser, type SetUpFound } from '../organiser/set-up-found.ts'
import type { EventKey as EventAddress } from '../paths.ts'
import type { Handler } from '../route.ts'
import type { Visit } from '../visit.ts'

export type EventFound = SetUpFound & {
  readonly key: EventKey
  readonly event: StoredEvent
  readonly eventAddress: EventAddress
}

export type EventHandler = (visit: Visit, found: EventFound) => Promise<Response>

export function forEvent(handle: EventHandler): Handler {
  return forOrganiser(async (visit, found) => {
    const { province, season } = found.season
    const key = { province, season, event: numberIn(visit.params['acara']) }
    const event = await findEvent(visit.site.db, key)
    if (!event) return notFound(visit)
    return handle(visit, { ...found, key, event, eventAddress: { ...found.address, event: event.event } })
  })
}

/** 0, which counts nothing, for what is no number of ours. */
export function numberIn(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0
}

/** `Selasa, 10 Maret 2026 09.00 WITA – 12.00 WITA` */
export function whenOf({ beginsAt, endsAt, zone }: StoredEvent, language: Language): string {
  const begins = writtenInstant(beginsAt, zone, language)
  return endsAt === null ? begins : `${begins} – ${clockTime(endsAt, zone)}`
}
