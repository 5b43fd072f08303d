/** The register's list of imports, its search for places, and filling it with the published figures. */
import { isEverywhere } from '../../award/coverage/access.ts'
import { loadReferenceCoverage } from '../../actions/load-reference-coverage.ts'
import { listPlaces, readPlaceBook } from '../../actions/place-book.ts'
import type { Region } from '../../award/places/region.ts'
import { countImports, listImports, type CoverageImport } from '../../store/coverage-imports.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { writtenInstant } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { registerFields, RegisterPage, type ShownImport } from './coverage-register.page.tsx'

const PLACES_MAX = 30

export async function showRegister(visit: Visit): Promise<Response> {
  const { site, language, viewer } = visit
  const text = (visit.url.searchParams.get(registerFields.text) ?? '').trim().slice(0, 100)
  const all = await countImports(site.db)
  const here = paths.coverageRegister(text === '' ? {} : { [registerFields.text]: text })
  const { first, pager } = rowsOfPage(all, wantedPage(visit.url), here)
  const view = {
    text,
    places: text === '' ? null : (await placesLike(text)).map(({ code, name }) => ({ code, name, href: paths.placeFigures(code) })), // prettier-ignore
    imports: (await listImports(site.db, first, ROWS_A_PAGE)).map((one) => shownImport(one, language)),
    pager,
    offersReference: all === 0 && isEverywhere(viewer),
  }
  return page(visit, RegisterPage({ frame: frameOf(visit, false), view }))
}

async function placesLike(text: string): Promise<readonly Region[]> {
  if (/^[\d.]+$/.test(text) && text.split('.').length > 2) {
    const place = (await readPlaceBook({ lower: true })).place(text)
    return place ? [place] : []
  }
  const typed = text.toLowerCase()
  const fits = ({ code, name }: Region) => code.startsWith(typed) || name.toLowerCase().includes(typed)
  return (await listPlaces()).filter(fits).slice(0, PLACES_MAX)
}

export function shownImport(one: CoverageImport, language: Language): ShownImport {
  const words = registerWords[language]
  const who = one.importedBy?.name ?? words.operator
  return {
    href: paths.coverageImport(one.id),
    fileName: one.fileName,
    accepted: one.accepted,
    refused: one.refused,
    by: words.by(who, writtenInstant(one.importedAt, 'WIB', language)),
    undone: one.undone !== null,
  }
}

export async function postReference(visit: Visit): Promise<Response> {
  const loaded = await loadReferenceCoverage(visit.desk, visit.viewer)
  if (loaded.ok) return seeOther(visit, paths.coverageRegister(), 'acuan-dimuat')
  if (loaded.refusal.code === 'not_found') return noPermission(visit)
  return seeOther(visit, paths.coverageRegister(), 'acuan-sudah-ada')
}
