/** Who may set up a season: found it, write its rules, name its panel. Pages and deeds ask the same question. */
import type { Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'

export type SetUpAccess = Result<true, { readonly code: 'not_found' }>

/**
 * Strangers learn nothing, not even that there is such a season.
 * @param _key the season; null asks whether the viewer may set up anything at all.
 */
export function maySetUp(viewer: Viewer, _key: SeasonKey | null): SetUpAccess {
  return viewer.person !== null && viewer.administrator ? accept(true) : refuse({ code: 'not_found' })
}
