/** Who keeps the register of figures. Everybody may read what is published; who enters a figure answers for it. */
import { ORGANISERS } from '../season/access.ts'
import { NATION } from '../people/roles.ts'
import type { Viewer } from '../people/viewer.ts'
import { liesIn } from '../places/region.ts'

/** `operator`: whoever runs the machine, from its command line or at the first start. */
export type Enterer = Viewer | 'operator'

/** Administrators and the national secretariat anywhere; who organises a season of a province, for places in it. */
export function mayEnterFigures(enterer: Enterer, placeCode: string): boolean {
  if (isEverywhere(enterer)) return true
  return enterer !== 'operator' && enterer.roles.some((held) => isOrganising(held) && liesIn(placeCode, held.province))
}

/** Whether somebody may enter figures of any place at all: whom the room is open to. */
export function mayKeepRegister(enterer: Enterer): boolean {
  return isEverywhere(enterer) || (enterer !== 'operator' && enterer.roles.some(isOrganising))
}

/** Whoever is not bound to a province. */
export function isEverywhere(enterer: Enterer): boolean {
  if (enterer === 'operator' || enterer.administrator) return true
  return enterer.roles.some(({ role }) => role === 'national_secretariat')
}

/** An import is undone by whoever may enter figures everywhere, or by who imported it. */
export function mayUndoImport(enterer: Enterer, importedBy: string | null): boolean {
  if (isEverywhere(enterer)) return true
  return enterer !== 'operator' && importedBy !== null && enterer.person?.id === importedBy && mayKeepRegister(enterer)
}

function isOrganising({ role, province }: Viewer['roles'][number]): boolean {
  return province !== NATION && ORGANISERS.some((organiser) => organiser === role)
}
