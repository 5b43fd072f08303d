/** Who comes to an interview, as the candidate says beforehand: a day before at the latest, and again when the hour moves. */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type Instant, minutesAfter } from '../units/dates.ts'
import { COMPANIONS_MAX, isLeaderPresence, type LeaderPresence } from './day-attendance.ts'
import { type DayState, hasBegun } from './day-course.ts'
import type { InterviewSlot } from './interview-slot.ts'

/** Award practice of 2023 to 2025: attendance is confirmed no later than 24 hours before. */
export const CONFIRM_HOURS_BEFORE = 24
export const CONFIRMED_NAME_MAX = 120
export const CONFIRMED_REASON_MAX = 300

/** `entry` counts the confirmations of one interview from 1; the last holds. */
export type InterviewConfirmation = {
  readonly entry: number
  /** The hour for which it was given. */
  readonly startsAt: Instant
  /** `absent`: nobody can come at that hour. */
  readonly leader: LeaderPresence
  /** Of the leader, or of whoever stands in; both empty where nobody comes. */
  readonly name: string
  readonly office: string
  /** Each as typed: a name, mostly with an office. */
  readonly companions: readonly string[]
  /** Why nobody can come; empty otherwise. */
  readonly reason: string
}

/** As it was typed; companions a line each. `seen`: how many confirmations there were when the form was shown. */
export type ConfirmationDraft = {
  readonly leader: string
  readonly name: string
  readonly office: string
  readonly companions: string
  readonly reason: string
  readonly seen: number
}

export type ConfirmationRefusal =
  | { readonly code: 'confirmation_after_its_time'; readonly state: DayState }
  | { readonly code: 'confirmation_changed_meanwhile' }
  | { readonly code: 'confirmed_presence_missing' }
  | { readonly code: 'confirmed_name_missing' }
  | {
      readonly code: 'confirmed_name_too_long'
      readonly of: 'name' | 'office' | 'companions'
      readonly charactersMax: number
    }
  /** Of a worker; offices and names say enough. */
  | { readonly code: 'confirmed_identity_number'; readonly of: 'name' | 'office' | 'companions' | 'reason' }
  | { readonly code: 'confirmed_companions_too_many'; readonly most: number }
  | { readonly code: 'confirmed_absence_reason_missing' }
  | { readonly code: 'confirmed_reason_too_long'; readonly charactersMax: number }

/** When an interview is to be confirmed by. */
export function confirmBy({ startsAt }: Pick<InterviewSlot, 'startsAt'>): Instant {
  return minutesAfter(startsAt, -CONFIRM_HOURS_BEFORE * 60)
}

/** What is known of who comes. `moved`: it was confirmed for another hour, which no longer holds. */
export type Attending =
  | { readonly is: 'confirmed'; readonly by: InterviewConfirmation }
  | { readonly is: 'cannot_come'; readonly by: InterviewConfirmation }
  | { readonly is: 'unconfirmed'; readonly deadline: Instant; readonly overdue: boolean; readonly moved: boolean }

/** @param last null where nothing was confirmed yet. */
export function attending(
  slot: Pick<InterviewSlot, 'startsAt'>,
  last: InterviewConfirmation | null,
  now: Instant,
): Attending {
  if (last?.startsAt === slot.startsAt) return { is: last.leader === 'absent' ? 'cannot_come' : 'confirmed', by: last }
  const deadline = confirmBy(slot)
  return { is: 'unconfirmed', deadline, overdue: now > deadline, moved: last !== null }
}

/** Late is better than never: it is taken until the interview begins. */
export function mayConfirm({ state }: { readonly state: DayState }): boolean {
  return !hasBegun({ state }) && state !== 'absent'
}

export function checkedConfirmation(
  { slot, state }: { readonly slot: Pick<InterviewSlot, 'startsAt'>; readonly state: DayState },
  last: InterviewConfirmation | null,
  draft: ConfirmationDraft,
): Result<InterviewConfirmation, ConfirmationRefusal> {
  const { leader, seen } = draft
  const [name, office, reason] = [oneLine(draft.name), oneLine(draft.office), oneLine(draft.reason)]
  const companions = draft.companions.split('\n').map(oneLine).filter((line) => line !== '') // prettier-ignore
  if (!mayConfirm({ state })) return refuse({ code: 'confirmation_after_its_time', state })
  if (seen !== (last?.entry ?? 0)) return refuse({ code: 'confirmation_changed_meanwhile' })
  if (!isLeaderPresence(leader)) return refuse({ code: 'confirmed_presence_missing' })
  const of = { entry: seen + 1, startsAt: slot.startsAt, leader }
  if (leader === 'absent') {
    if (reason === '') return refuse({ code: 'confirmed_absence_reason_missing' })
    if (reason.length > CONFIRMED_REASON_MAX)
      return refuse({ code: 'confirmed_reason_too_long', charactersMax: CONFIRMED_REASON_MAX })
    if (holdsIdentityNumber(reason)) return refuse({ code: 'confirmed_identity_number', of: 'reason' })
    return accept({ ...of, name: '', office: '', companions: [], reason })
  }
  if (name === '') return refuse({ code: 'confirmed_name_missing' })
  const texts = { name: [name], office: [office], companions }
  const tooLong = NAMED.find((part) => texts[part].some((text) => text.length > CONFIRMED_NAME_MAX))
  if (tooLong) return refuse({ code: 'confirmed_name_too_long', of: tooLong, charactersMax: CONFIRMED_NAME_MAX })
  const numbered = NAMED.find((part) => texts[part].some(holdsIdentityNumber))
  if (numbered) return refuse({ code: 'confirmed_identity_number', of: numbered })
  if (companions.length > COMPANIONS_MAX) return refuse({ code: 'confirmed_companions_too_many', most: COMPANIONS_MAX })
  return accept({ ...of, name, office, companions, reason: '' })
}

const NAMED = ['name', 'office', 'companions'] as const

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
