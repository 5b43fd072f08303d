/** Who may read the history: of everything, or of one season. */
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'
import { holdsSeat, type Viewer } from './viewer.ts'

/** In which quality somebody reads. Names of people are for the administrator; marks, once open, for the committee. */
export type HistorySight = 'administrator' | 'committee'

export type MaySeeHistory = Result<HistorySight, { readonly code: 'not_found' }>

/**
 * The administrator reads everything, the committee its own season. To others there is no history.
 * @param key null for the history of everything.
 * @param committeeSeats the seats of chair and secretary in that season's rules.
 */
export function maySeeHistory(viewer: Viewer, key: SeasonKey | null, committeeSeats: readonly string[]): MaySeeHistory {
  if (key && committeeSeats.some((seat) => holdsSeat(viewer, key, seat))) return accept('committee')
  return viewer.administrator ? accept('administrator') : refuse({ code: 'not_found' })
}
