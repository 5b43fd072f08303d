/** Every question there is to ask: each route with each of its parameters filled from the own season, the foreign one, and nowhere. */
import type { Route } from '../../src/web/route.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import type { Persona } from './personas.ts'
import { candidatesOf, FOREIGN, OWN, type Province, SEASON, type State, STATES, WATCHED } from './two-provinces.ts'

/** `nowhere` names what does not exist: the answer for it is what a stranger must get for everything else. */
export type Aim =
  | { readonly at: 'site' }
  | { readonly at: 'season'; readonly province: Province }
  | { readonly at: 'category'; readonly province: Province; readonly state: State }
  | { readonly at: 'sheet'; readonly province: Province; readonly state: State; readonly seat: string }
  | { readonly at: 'nowhere' }

export type Question = { readonly route: Route; readonly path: string; readonly aim: Aim }

export const nameOf = ({ method, path }: Route) => `${method} ${path}`

/** Numbers of certificates as the two provinces print them, and one that was never printed. */
const NUMBERS = [`PA-${OWN.code}-${SEASON}-0001.pdf`, `PA-${FOREIGN.code}-${SEASON}-0001.pdf`, 'PA-00-1999-9999.pdf']

export function questionsOf(routes: readonly Route[]): readonly Question[] {
  return routes.flatMap((route) => aimsOf(route).flatMap((aim) => pathsOf(route, aim).flatMap(withQueries(route, aim))))
}

function aimsOf({ path }: Route): readonly Aim[] {
  const provinces = [OWN, FOREIGN]
  if (path.includes(':lembar'))
    return [
      ...provinces.flatMap((province) =>
        STATES.flatMap((state) => ['kebijakan', WATCHED].map((seat): Aim => ({ at: 'sheet', province, state, seat }))),
      ),
      { at: 'nowhere' },
    ]
  if (path.includes(':kategori'))
    return [
      ...provinces.flatMap((province) => STATES.map((state): Aim => ({ at: 'category', province, state }))),
      { at: 'nowhere' },
    ]
  if (path.includes(':tempat'))
    return [...provinces.map((province): Aim => ({ at: 'season', province })), { at: 'nowhere' }]
  return [{ at: 'site' }]
}

function pathsOf({ path }: Route, aim: Aim): readonly string[] {
  const slug = aim.at === 'nowhere' || aim.at === 'site' ? 'provinsi-tiada' : aim.province.slug
  const category = 'state' in aim ? aim.state : 'kategori-tiada'
  const filled = path
    .replace(':tahun', `penilaian-${SEASON}`)
    .replace(':tempat', slug)
    .replace(':kategori', category)
    .replace(':lembar', encodeURIComponent(sheetIdAt(aim)))
    .replace(':tanda', 'tanda-yang-tidak-ada')
    .replace(':bagian', 'kategori')
    .replace(':daftar', 'kriteria')
    .replace(':kriteria', 'cakupan')
    .replace(/:(orang|surat|sesi|gambar)\b/, 'tiada')
  return path.includes(':nomor') ? NUMBERS.map((number) => filled.replace(':nomor', number)) : [filled]
}

function sheetIdAt(aim: Aim): string {
  const place = aim.at === 'sheet' ? aim : { province: OWN, state: 'terbuka' as const, seat: 'tiada' }
  const { province, state, seat } = place
  const [candidate] = candidatesOf(state)
  return sheetIdOf({ province: province.code, season: SEASON, category: state, candidate, seat })
}

/** Each query name alone, filled with what belongs to others and with nonsense; besides, a name that is not declared. */
function withQueries(route: Route, aim: Aim): (path: string) => readonly Question[] {
  return (path) => {
    // Of the categories one is enough, and a file reads its filter as its page does.
    const isFile = /\.(csv|xlsx)$/.test(route.path)
    if (route.method === 'POST' || isFile || aim.at === 'nowhere' || ('state' in aim && aim.state !== 'terbuka'))
      return [{ route, path, aim }]
    const values = [NUMBERS[1] ?? '', '-1']
    const asked = route.query.flatMap((name) => values.map((value) => `${name}=${encodeURIComponent(value)}`))
    return [path, ...[...asked, 'penilai=jamsos'].map((query) => `${path}?${query}`)].map((each) => {
      return { route, path: each, aim }
    })
  }
}

/** Whether the aim lies in a season in which the persona has a part. */
export function isAtHome({ partIn }: Persona, aim: Aim): boolean {
  return 'province' in aim && partIn.includes(aim.province)
}
