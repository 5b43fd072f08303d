/** When somebody of the desk may remind the people of a file. */
import { type NominationState, OPEN_STATES } from '../nomination/nomination-states.ts'
import type { SeasonRole } from '../people/roles.ts'
import { accept, refuse, type Result } from '../result.ts'

export type RemindRefusal =
  | { readonly code: 'not_yours_to_remind' }
  /** It lies with the desk or is over: nothing is awaited of its people. */
  | { readonly code: 'nothing_awaited'; readonly state: NominationState }
  | { readonly code: 'nobody_to_remind' }
  | { readonly code: 'reminded_today' }

export const REMINDERS = [
  'verifier',
  'committee_chair',
  'committee_secretary',
  'committee_staff',
] as const satisfies readonly SeasonRole[]

/** @param people how many would be written to. @param remindedToday whether somebody has done so since midnight. */
export function checkedReminder(
  state: NominationState,
  roles: readonly SeasonRole[],
  { people, remindedToday }: { readonly people: number; readonly remindedToday: boolean },
): Result<number, RemindRefusal> {
  if (!REMINDERS.some((role) => roles.includes(role))) return refuse({ code: 'not_yours_to_remind' })
  if (!OPEN_STATES.includes(state)) return refuse({ code: 'nothing_awaited', state })
  if (people === 0) return refuse({ code: 'nobody_to_remind' })
  return remindedToday ? refuse({ code: 'reminded_today' }) : accept(people)
}
