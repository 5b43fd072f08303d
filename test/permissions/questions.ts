/**
 * Every question there is to ask: each route with each of its parameters filled from the own season, the foreign one, and
 * nowhere; a parameter that names a row also with rows that are there and belong to somebody else.
 */
import type { Route } from '../../src/web/route.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { WHAT_IF_NAMES } from '../../src/web/islands/planner-names.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import type { Persona } from './personas.ts'
import type { NamedRows } from './named-rows.ts'
import {
  candidatesOf,
  FOREIGN,
  organisationOf,
  OWN,
  PROPOSALS,
  type Province,
  SEASON,
  type State,
  STATES,
  WATCHED,
} from './two-provinces.ts'

/** `nowhere` names what does not exist: the answer for it is what a stranger must get for everything else. */
export type Aim =
  | { readonly at: 'site' }
  | { readonly at: 'season'; readonly province: Province }
  | { readonly at: 'category'; readonly province: Province; readonly state: State }
  | { readonly at: 'file'; readonly province: Province }
  | { readonly at: 'sheet'; readonly province: Province; readonly state: State; readonly seat: string }
  | { readonly at: 'nowhere' }

/**
 * Whose row a parameter names. `nowhere`: there is none. `elsewhere`: somebody else's, or of another season than the
 * address: the same as none, whoever asks. `there`: one that those see who may.
 */
export type Row = 'nowhere' | 'elsewhere' | 'there'

export type Question = {
  readonly route: Route
  readonly path: string
  readonly aim: Aim
  /** Null where the address names no row. */
  readonly row: Row | null
  /** The same question with a row that is nowhere. */
  readonly twin: string
}

export const nameOf = ({ method, path }: Route) => `${method} ${path}`

/** A number of a certificate as a province prints it. */
const certificate = ({ code }: Province) => `PA-${code}-${SEASON}-0001.pdf`

export function questionsOf(routes: readonly Route[], rows: NamedRows): readonly Question[] {
  return routes.flatMap((route) =>
    aimsOf(route).flatMap((aim) =>
      filledOf(route, aim, rows).flatMap((filled) => withQueries({ route, aim, ...filled })),
    ),
  )
}

function aimsOf({ path }: Route): readonly Aim[] {
  const provinces = [OWN, FOREIGN]
  if (path.includes(':berkas'))
    return [...provinces.map((province): Aim => ({ at: 'file', province })), { at: 'nowhere' }]
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
  if (path.includes(':tempat') || path.startsWith('/rencana/:wilayah'))
    return [...provinces.map((province): Aim => ({ at: 'season', province })), { at: 'nowhere' }]
  return [{ at: 'site' }]
}

type Filled = Pick<Question, 'path' | 'row' | 'twin'>

function filledOf(route: Route, aim: Aim, rows: NamedRows): readonly Filled[] {
  const place = placed(route, aim)
  const [, parameter] = /:(orang|surat|sesi|nomor|peran)\b/.exec(place) ?? []
  const fill = (id: string) => {
    const path = place.replace(`:${parameter}`, id)
    if (path.includes('/:')) throw new Error(`nobody fills every parameter of ${path}`)
    return path
  }
  if (parameter === undefined) return [{ path: fill(''), row: null, twin: '' }]
  const twin = fill(parameter === 'nomor' ? '999' : 'tiada')
  const real = parameter === 'nomor' ? numbersAt(place, aim) : rowsAt(parameter as keyof NamedRows, aim, rows)
  return [{ path: twin, row: 'nowhere', twin }, ...real.map(([id, row]): Filled => ({ path: fill(id), row, twin }))]
}

type Named = readonly [id: string, row: Row]

/** A session is its owner's alone; people and mails are there for administrators, a role in its own season. */
function rowsAt(parameter: keyof NamedRows, aim: Aim, rows: NamedRows): readonly Named[] {
  const [own, foreign] = rows[parameter]
  if (parameter === 'sesi') return [own, foreign].map((id): Named => [id, 'elsewhere'])
  if (parameter !== 'peran') return [own, foreign].map((id): Named => [id, 'there'])
  const home = 'province' in aim ? aim.province : null
  return [
    [own, home === OWN ? 'there' : 'elsewhere'],
    [foreign, home === FOREIGN ? 'there' : 'elsewhere'],
  ]
}

/** Numbers of proposals begin anew in each season; those of certificates name their province. */
function numbersAt(place: string, aim: Aim): readonly Named[] {
  const [here, other] = 'province' in aim && aim.province === FOREIGN ? [FOREIGN, OWN] : [OWN, FOREIGN]
  if (place.includes('/piagam/'))
    return [
      [certificate(here), 'there'],
      [certificate(other), 'elsewhere'],
    ]
  return [
    ['1', 'there'],
    [`${PROPOSALS.foreign}`, here === FOREIGN ? 'there' : 'elsewhere'],
  ]
}

/** The address with everything filled in but the row. */
function placed({ path }: Route, aim: Aim): string {
  const slug = aim.at === 'nowhere' || aim.at === 'site' ? 'provinsi-tiada' : aim.province.slug
  const category = 'state' in aim ? aim.state : aim.at === 'file' ? 'terbuka' : 'kategori-tiada'
  return path
    .replace(':tahun', `penilaian-${SEASON}`)
    .replace(':tempat', slug)
    .replace('/cakupan/:wilayah/desa', '/cakupan/61.04/desa')
    .replace('/data-cakupan/wilayah/:wilayah', '/data-cakupan/wilayah/61.08')
    .replace('/cakupan/:wilayah', '/cakupan/61')
    .replace(':wilayah', 'province' in aim ? aim.province.code : '00')
    .replace(':anggaran', '2027')
    .replace(':rencana', '1')
    .replace(':kategori', category)
    .replace(':lembar', encodeURIComponent(sheetIdAt(aim)))
    .replace(':tanda', 'tanda-yang-tidak-ada')
    .replace(':berkas', encodeURIComponent(fileIdAt(aim)))
    .replace('/bagian/:bagian', '/bagian/kontak')
    .replace(':bagian', 'kategori')
    .replace(':daftar', 'kriteria')
    .replace(':kriteria', 'cakupan')
    .replace(':gambar', 'tiada')
    .replace(':bukti', 'tiada')
    .replace(':pendaftaran', 'tiada')
    .replace(':kertas', 'tiada')
    .replace(':unggahan', 'tiada')
    .replace(':peserta', 'tiada')
    .replace(':kunjungan', '999')
    .replace(':rapat', '999.pdf')
    .replace(':foto', 'tiada')
    .replace(':acara', '1')
    .replace(':tamu', '1')
    .replace(':materi', '1')
    .replace(':impor', 'tiada')
    .replace(':angka', 'tiada')
}

function fileIdAt(aim: Aim): string {
  const province = aim.at === 'file' ? aim.province : OWN
  const candidate = aim.at === 'file' ? organisationOf(province) : 'tiada'
  return fileIdOf({ province: province.code, season: SEASON, candidate })
}

function sheetIdAt(aim: Aim): string {
  const place = aim.at === 'sheet' ? aim : { province: OWN, state: 'terbuka' as const, seat: 'tiada' }
  const { province, state, seat } = place
  const [candidate] = candidatesOf(state)
  return sheetIdOf({ province: province.code, season: SEASON, category: state, candidate, seat })
}

/** Numbers that a what-if computes with: they name nothing that could belong to anybody. */
const IS_COMPUTED: ReadonlySet<string> = new Set(Object.values(WHAT_IF_NAMES).map((name) => `/rencana ${name}`))

/** Each query name alone, filled with what belongs to others and with nonsense; besides, a name that is not declared. */
function withQueries(question: Question): readonly Question[] {
  const { route, path, aim, row } = question
  // Of the categories one is enough, and a file reads its filter as its page does.
  const isFile = /\.(csv|xlsx)$/.test(route.path)
  const isMore = aim.at === 'nowhere' || ('state' in aim && aim.state !== 'terbuka') || row === 'elsewhere'
  if (route.method === 'POST' || isFile || isMore) return [question]
  const values = [certificate(FOREIGN), '-1']
  const named = route.query.filter((name) => !IS_COMPUTED.has(`${route.path} ${name}`))
  const asked = named.flatMap((name) => values.map((value) => `${name}=${encodeURIComponent(value)}`))
  return [question, ...[...asked, 'penilai=jamsos'].map((query) => ({ ...question, path: `${path}?${query}` }))]
}

/** The address of a question without its query. */
export const plainPath = ({ path }: Question): string => path.split('?')[0] ?? path

export const isPlain = ({ path }: Question): boolean => !path.includes('?')

/** Whether the aim lies in a season in which the persona has a part. */
export function isAtHome({ partIn }: Persona, aim: Aim): boolean {
  return 'province' in aim && partIn.includes(aim.province)
}
