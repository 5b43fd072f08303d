/** The sign beside a nomination's state. */
import type { NominationState } from '../../award/nomination/nomination-states.ts'
import type { StatusShape } from '../components/status.tsx'

export const stateShapes: Readonly<Record<NominationState, StatusShape>> = {
  draft: 'open',
  proposed: 'wait',
  needs_correction: 'part',
  complete: 'wait',
  verified: 'wait',
  nominee: 'done',
  absent: 'stop',
  lapsed: 'stop',
  rejected: 'stop',
  withdrawn: 'stop',
  merged: 'stop',
}
