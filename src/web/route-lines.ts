/** How lines of the route table are written: one maker per shape, so that each room's table reads like a list. */
import type { CategoryHandler, Handler, Recorded, Role, Route, SeasonHandler } from './route.ts'

/** What a line says of a deed: who may do it, what it writes into the history, which fields of the form are read. */
export type DeedLine = { readonly who: Role; readonly records: Recorded; readonly fields?: readonly string[] }

/** What every line has until it says otherwise. */
export const bareLine = { query: [], fields: [], records: null } as const

/** What a form that asks for a password records besides: many that did not fit, and tries turned away. */
export const PASSWORD_TRIES = ['sign_in_failed', 'sign_in_blocked'] as const

/** Every name of a set of field names; one that is made from an id stands for all that begin like it. */
export function names(
  ...sets: readonly Readonly<Record<string, string | ((id: string) => string)>>[]
): readonly string[] {
  return sets.flatMap((set) => Object.values(set).map((name) => (typeof name === 'string' ? name : name('*'))))
}

/** Open to everybody. */
export function open(path: string, handler: Handler, query: readonly string[] = []): Route {
  return { ...bareLine, method: 'GET', path, who: ['anyone'], query, of: 'site', handler }
}

/** A form that everybody may send; it changes nothing of a season. */
export function openForm(path: string, fields: readonly string[], handler: Handler): Route {
  return { ...bareLine, method: 'POST', path, who: ['anyone'], fields, of: 'site', handler }
}

/** Of one season, and open to everybody. */
export function ofAny(path: string, handler: SeasonHandler): Route {
  return { ...bareLine, method: 'GET', path, who: ['anyone'], of: 'season', handler }
}

/** A form of one season that everybody may send. */
export function ofAnyForm(path: string, fields: readonly string[], handler: SeasonHandler): Route {
  return { ...bareLine, method: 'POST', path, who: ['anyone'], fields, of: 'season', handler }
}

/** A room of no single season. */
export function room(path: string, who: Role, handler: Handler): Route {
  return { ...bareLine, method: 'GET', path, who: [who], of: 'site', handler }
}

/** A deed in a room of no single season. */
export function roomDeed(path: string, { who, records, fields = [] }: DeedLine, handler: Handler): Route {
  return { ...bareLine, method: 'POST', path, who: [who], records, fields, of: 'site', handler }
}

const COMMITTEE_SEASON = '/ruang/panitia/:tahun/:tempat'
const COMMITTEE_CATEGORY = `${COMMITTEE_SEASON}/:kategori`

export function ofSeason(leaf: string, who: readonly Role[], handler: SeasonHandler): Route {
  return { ...bareLine, method: 'GET', path: `${COMMITTEE_SEASON}/${leaf}`, who, of: 'season', handler }
}

export function ofCategory(leaf: string, who: Role, handler: CategoryHandler): Route {
  return { ...bareLine, method: 'GET', path: `${COMMITTEE_CATEGORY}/${leaf}`, who: [who], of: 'category', handler }
}

export function categoryDeed(leaf: string, deed: DeedLine, handler: CategoryHandler): Route {
  const { who, records, fields = [] } = deed
  return { ...ofCategory(leaf, who, handler), method: 'POST', records, fields } as Route
}

/** A page that reads names of its address. */
export function asking(query: readonly string[], route: Route): Route {
  return { ...route, query }
}

/** A line that writes into the history: a look that is itself recorded, a form of the door. */
export function recorded(records: Recorded, route: Route): Route {
  return { ...route, records }
}

/** A line that several roles may use. */
export function forAny(who: readonly Role[], route: Route): Route {
  return { ...route, who }
}
