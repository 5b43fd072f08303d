/** What the shell of a page needs to know about this visit. */
import { maySetUp } from '../award/season/access.ts'
import { DESK_READERS } from '../award/verification/access.ts'
import { flashWords, isFlashCode } from '../wording/flash.ts'
import { type SeatWords, seatWords } from '../wording/seats.ts'
import type { Flash, Frame, Viewer as FrameViewer } from './layout/frame.ts'
import type { Visit } from './visit.ts'

/** @param sample whether the page shows a season of invented data. */
export function frameOf(visit: Visit, sample = false): Frame {
  return {
    language: visit.language,
    here: `${visit.url.pathname}${visit.url.search}`,
    antiForgery: visit.antiForgery,
    viewer: frameViewer(visit),
    sample,
    flash: flashOf(visit),
    assets: visit.site.assets.links,
    pieces: visit.pieces,
  }
}

function frameViewer(visit: Visit): FrameViewer | null {
  const { viewer, duties } = visit
  if (!viewer.person) return null
  const committee = duties.chair || duties.secretary
  return {
    seat: viewer.person.name,
    as: seatWords[visit.language][qualityOf(visit)],
    rooms: [
      ...(viewer.roles.some(({ organisation }) => organisation !== null) ? (['files'] as const) : []),
      ...(viewer.roles.some(({ role }) => DESK_READERS.some((reader) => reader === role))
        ? (['verification'] as const)
        : []),
      ...(committee ? (['committee'] as const) : []),
      ...(duties.marks ? (['panel'] as const) : []),
      ...(maySetUp(viewer, null).ok ? (['organising'] as const) : []),
      ...(viewer.administrator ? (['administration'] as const) : []),
    ],
  }
}

/** In a room that a role has opened, that role; elsewhere the weightiest of all that the visitor holds. */
function qualityOf({ actsAs, duties, viewer }: Visit): keyof SeatWords {
  if (actsAs && actsAs !== 'committee' && actsAs !== 'panel') return actsAs
  if (duties.chair) return 'chair'
  if (duties.secretary) return 'secretary'
  if (duties.marks) return 'assessor'
  if (viewer.administrator) return 'administrator'
  return viewer.roles[0]?.role ?? (viewer.seats.length > 0 ? 'member' : 'account')
}

function flashOf({ flash, language }: Visit): Flash | null {
  return flash !== null && isFlashCode(flash) ? { tone: 'success', text: flashWords[language][flash] } : null
}
