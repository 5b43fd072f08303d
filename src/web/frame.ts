/** What the shell of a page needs to know about this visit. */
import { SECRETARY_SEAT } from '../award/judging/panel-seats.ts'
import { flashWords, isFlashCode } from '../wording/flash.ts'
import { seatWords } from '../wording/seats.ts'
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
  }
}

function frameViewer({ viewer, language }: Visit): FrameViewer | null {
  if (!viewer.person) return null
  const seats = viewer.seats.map((held) => held.seat)
  const words = seatWords[language]
  const committee = seats.some((seat) => seat === 'ketua' || seat === SECRETARY_SEAT)
  const panel = seats.some((seat) => seat !== SECRETARY_SEAT)
  return {
    seat: viewer.person.name,
    as: seats.includes(SECRETARY_SEAT)
      ? words.secretary
      : seats.includes('ketua')
        ? words.chair
        : panel
          ? words.assessor
          : words.administrator,
    rooms: [...(committee ? (['committee'] as const) : []), ...(panel ? (['panel'] as const) : [])],
  }
}

function flashOf({ flash, language }: Visit): Flash | null {
  return flash !== null && isFlashCode(flash) ? { tone: 'success', text: flashWords[language][flash] } : null
}
