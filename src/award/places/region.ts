/** Places of the country as the home ministry codes them, for figures that belong to no season's organiser. */

export const REGION_LEVELS = ['nation', 'office', 'province', 'regency', 'city', 'district', 'village'] as const
/** An office is one of the agency's, over several provinces, with a code of its own (`R-KAL`). */
export type RegionLevel = (typeof REGION_LEVELS)[number]

/** @param code `ID`, `61`, `61.04`, `61.04.01`, `61.04.01.2001`, or an office's own. */
export type Region = {
  readonly code: string
  readonly parent: string | null
  readonly level: RegionLevel
  readonly name: string
}

export const THE_NATION: Region = { code: 'ID', parent: null, level: 'nation', name: 'Indonesia' }

/** `61.04.01.2001` lies in `61.04.01`, that in `61.04`, that in `61`, and a province in the nation. */
export function parentCode(code: string): string | null {
  if (code === THE_NATION.code) return null
  const point = code.lastIndexOf('.')
  return point === -1 ? THE_NATION.code : code.slice(0, point)
}

/** Whether a place lies in another, or is that place. */
export function liesIn(code: string, outer: string): boolean {
  return outer === THE_NATION.code || code === outer || code.startsWith(`${outer}.`)
}
