/** What the shell of a page needs to know about this visit. */
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
    pieces: visit.pieces,
  }
}

function frameViewer({ viewer, duties, language }: Visit): FrameViewer | null {
  if (!viewer.person) return null
  const words = seatWords[language]
  const committee = duties.chair || duties.secretary
  const quality = duties.chair
    ? 'chair'
    : duties.secretary
      ? 'secretary'
      : duties.marks
        ? 'assessor'
        : viewer.administrator
          ? 'administrator'
          : 'member'
  return {
    seat: viewer.person.name,
    as: words[quality],
    rooms: [
      ...(committee ? (['committee'] as const) : []),
      ...(duties.marks ? (['panel'] as const) : []),
      ...(viewer.administrator ? (['administration'] as const) : []),
    ],
  }
}

function flashOf({ flash, language }: Visit): Flash | null {
  return flash !== null && isFlashCode(flash) ? { tone: 'success', text: flashWords[language][flash] } : null
}
