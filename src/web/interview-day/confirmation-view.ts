/** What is known of who comes, as pages show it: a sentence with its sign. */
import { type Attending, attending } from '../../award/interviews/confirmation.ts'
import type { Instant, Zone } from '../../award/units/dates.ts'
import type { NamedInterview } from '../../actions/interview-day.ts'
import { type AttendingWords, attendingWords } from '../../wording/interview-confirmation.ts'
import type { Language } from '../../wording/language.ts'
import type { StatusShape } from '../components/status.tsx'

export type AttendingView = AttendingWords & { readonly is: Attending['is']; readonly shape: StatusShape }

type Reader = { readonly zone: Zone; readonly language: Language; readonly named: boolean }

export function attendingView({ slot, confirmation }: NamedInterview, reader: Reader, now: Instant): AttendingView {
  const known = attending(slot, confirmation, now)
  return { is: known.is, ...attendingWords(known, reader), shape: shapeOf(known) }
}

function shapeOf(known: Attending): StatusShape {
  if (known.is === 'confirmed') return 'done'
  return known.is === 'cannot_come' || known.overdue ? 'stop' : 'wait'
}
