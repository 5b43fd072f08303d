/** Who may write the plans of a place: who organises the award there, the place's own people, an administrator. */
import type { SeasonRole } from '../people/roles.ts'
import type { Viewer } from '../people/viewer.ts'
import { liesIn } from '../places/region.ts'

const ORGANISING: ReadonlySet<SeasonRole> = new Set([
  'national_secretariat',
  'committee_chair',
  'committee_secretary',
  'committee_staff',
])
const OWN: ReadonlySet<SeasonRole> = new Set(['candidate_contact', 'candidate_leader'])

/** An organisation for which the viewer holds a role, and the place it governs. */
export type Represented = { readonly province: string; readonly organisation: string; readonly placeCode: string }

/** A plan that is published may be read by everybody; one that is not, by whoever may write it. */
export function mayWritePlans(viewer: Viewer, place: string, represented: readonly Represented[]): boolean {
  if (viewer.person === null) return false
  if (viewer.administrator) return true
  return viewer.roles.some(({ role, province, organisation }) => {
    if (ORGANISING.has(role)) return liesIn(place, province)
    return (
      OWN.has(role) &&
      represented.some(
        (own) => own.province === province && own.organisation === organisation && own.placeCode === place,
      )
    )
  })
}
