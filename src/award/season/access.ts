/** Who may set up a season: found it, write its rules, name its panel. Pages and deeds ask the same question. */
import { isOrganiser } from '../people/role-holding.ts'
import type { Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'

export type SetUpAccess = Result<true, { readonly code: 'not_found' }>

/** Whose room the set-up of a season is. */
export const ORGANISERS = [
  'administrator',
  'national_secretariat',
  'committee_chair',
  'committee_secretary',
  'committee_staff',
] as const

/**
 * Strangers learn nothing, not even that there is such a season.
 * @param key the season; null asks whether the viewer may set up anything at all.
 */
export function maySetUp(viewer: Viewer, key: SeasonKey | null): SetUpAccess {
  const may = key
    ? isOrganiser(viewer, key)
    : viewer.administrator || viewer.roles.some(({ role }) => ORGANISERS.some((organiser) => organiser === role))
  return viewer.person !== null && may ? accept(true) : refuse({ code: 'not_found' })
}

/** Holidays are the same everywhere: the national secretariat and the administrator note them, every organiser reads them. */
export function mayNoteHolidays(viewer: Viewer): boolean {
  return viewer.administrator || viewer.roles.some(({ role }) => role === 'national_secretariat')
}
