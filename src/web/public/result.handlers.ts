/** The published result of a category and its files. Until publication the page says only where the category stands. */
import { contestOf, type AdoptedResult } from '../../award/decision/adopted-result.ts'
import { findAdoptedResult } from '../../store/adoptions.ts'
import { findPublicationAt } from '../../store/publications.ts'
import { rulebookByVersion } from '../../store/seasons.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { csvFile, indicatorsSheet, marksSheet, recusalsSheet, votesSheet, xlsxFile } from '../contest-files.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Frame } from '../layout/frame.ts'
import { headOf } from '../layout/own-head.tsx'
import { renderPage } from '../layout/render-page.ts'
import { PAGE_QUERY, wantedPage } from '../pages.ts'
import { type CategoryKey as CategoryAddress, paths } from '../paths.ts'
import { download, ownPage, page } from '../reply.ts'
import { addressIn, addressOf, categoryOf } from '../season-lookup.ts'
import { categoryProgress } from '../season-progress.ts'
import type { Visit } from '../visit.ts'
import { resultView } from './result-view.ts'
import { ResultPage } from './result.page.tsx'
import { ResultWaitingPage } from './result-waiting.page.tsx'

/** What a page drawn for everybody leaves out of the frame. */
const NOBODYS = { viewer: null, antiForgery: '', pieces: null } as const

export async function showResult(visit: Visit): Promise<Response> {
  const address = addressIn(visit)
  const publication = address && (await findPublicationAt(visit.site.db, address))
  if (!publication) return waiting(visit)
  const pageNumber = wantedPage(visit.url)
  const shown = async (frame: Frame) => {
    const result = await findAdoptedResult(visit.site.db, publication)
    if (!result) throw new Error('a published result was adopted')
    const view = resultView({ result, publication, pageNumber, language: visit.language })
    return ResultPage({ frame: { ...frame, sample: result.season.example }, view })
  }
  const frame = frameOf(visit, publication.example)
  if (visit.flash !== null) return page(visit, await shown(frame))
  const { province, season, category, fingerprint, publishedAt, totals } = publication
  const key = [province, season, category, fingerprint, publishedAt, totals, visit.language, pageNumber].join(' ')
  const forEverybody = async () =>
    renderPage(await shown({ ...frame, ...NOBODYS, here: plainAddress(address, pageNumber) }))
  if (!visit.viewer.person) return visit.site.publicPages.answer(key, visit.request, forEverybody)
  return ownPage(visit, await visit.site.publicPages.underHead(key, headOf(frame), forEverybody))
}

/** Without whatever the first reader's address carried besides: the page is kept for everybody. */
function plainAddress(address: CategoryAddress, pageNumber: number): string {
  return pageNumber === 1 ? paths.result(address) : `${paths.result(address)}?${PAGE_QUERY}=${pageNumber}`
}

async function waiting(visit: Visit): Promise<Response> {
  const found = await categoryOf(visit)
  if (!found) return notFound(visit)
  const { season, category, key } = found
  const { is } = await categoryProgress(visit.site.db, key)
  const view = {
    season: { label: season.label, place: season.placeName, href: paths.season(addressOf(season)) },
    category: nameIn(visit.language, category),
    state: is === 'published' ? ('adopted' as const) : is,
  }
  return page(visit, ResultWaitingPage({ frame: frameOf(visit, season.example), view }))
}

/** The frozen inputs, for anyone who wants to rank again; only where the totals were announced. */
async function announced(visit: Visit): Promise<AdoptedResult | null> {
  const address = addressIn(visit)
  const publication = address && (await findPublicationAt(visit.site.db, address))
  return publication?.totals === 'announced' ? findAdoptedResult(visit.site.db, publication) : null
}

async function fileOf(visit: Visit, make: (result: AdoptedResult) => Response | Promise<Response>): Promise<Response> {
  const result = await announced(visit)
  return result ? make(result) : notFound(visit)
}

export const resultMarksCsv = (visit: Visit) =>
  fileOf(visit, (result) => csvFile('nilai.csv', marksSheet(contestOf(result))))
export const resultMarksXlsx = (visit: Visit) =>
  fileOf(visit, (result) => xlsxFile('nilai.xlsx', [marksSheet(contestOf(result))]))
export const resultRecusals = (visit: Visit) =>
  fileOf(visit, (result) => csvFile('benturan.csv', recusalsSheet(contestOf(result), 'withheld')))
export const resultFigures = (visit: Visit) =>
  fileOf(visit, (result) => csvFile('angka.csv', indicatorsSheet(contestOf(result))))
export const resultVotes = (visit: Visit) =>
  fileOf(visit, (result) => csvFile('suara.csv', votesSheet(contestOf(result), result.plenary.voteMinute)))
export const resultRulebook = (visit: Visit) =>
  fileOf(visit, async (result) => {
    const rulebook = await rulebookByVersion(visit.site.db, result.season, result.rulebook.version)
    return download('aturan.json', 'json', `${JSON.stringify(rulebook, null, 1)}\n`)
  })
