/** "Hitung ulang": the page, for any bundle or for one result, and the same as one file to keep. */
import { findAdoptedResult } from '../../store/adoptions.ts'
import { findPublicationAt } from '../../store/publications.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { bundleText } from '../public/bundle.handlers.ts'
import { page } from '../reply.ts'
import { addressIn } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { recountFile } from './recount-file.tsx'
import { RecountPage } from './recount.page.tsx'

export async function showRecount(visit: Visit): Promise<Response> {
  return page(visit, RecountPage({ frame: frameOf(visit), view: { of: null, fileHref: paths.recountFile() } }))
}

export async function showRecountOf(visit: Visit): Promise<Response> {
  const found = await published(visit)
  if (!found) return notFound(visit)
  const { address, category, season, example } = found
  const view = {
    of: {
      category,
      season,
      resultHref: paths.result(address),
      bundleHref: paths.resultBundle(address),
      witnessHref: paths.witness(address),
    },
    fileHref: paths.recountFileOf(address),
  }
  return page(visit, RecountPage({ frame: frameOf(visit, example), view }))
}

async function published(visit: Visit) {
  const address = addressIn(visit)
  const publication = address && (await findPublicationAt(visit.site.db, address))
  if (!address || !publication?.hasDocument) return null
  const result = await findAdoptedResult(visit.site.db, publication)
  if (!result) return null
  const category = nameIn(visit.language, result.category)
  return { address, publication, category, season: result.season.label, example: result.season.example }
}

export async function downloadRecount(visit: Visit): Promise<Response> {
  const { site, language, request } = visit
  const make = async () => recountFile({ language, assets: site.assets, of: null })
  const key = ['recount', site.assets.links.islands.recount, site.assets.links.css, language].join(' ')
  const file = await site.publicPages.file(key, request, headersOf('hitung-ulang.html'), make)
  return file ?? notFound(visit)
}

export async function downloadRecountOf(visit: Visit): Promise<Response> {
  const { site, language, request } = visit
  const found = await published(visit)
  if (!found) return notFound(visit)
  const { publication, category, season } = found
  const make = async () => {
    const bundle = await bundleText(visit, publication)
    return bundle && recountFile({ language, assets: site.assets, of: { category, season, bundle } })
  }
  const { islands, css } = site.assets.links
  const { province, season: year, category: id, fingerprint, publishedAt } = publication
  const key = ['recount', islands.recount, css, language, province, year, id, fingerprint, publishedAt].join(' ')
  const name = `hitung-ulang-${year}-${province}-${id}.html`
  return (await site.publicPages.file(key, request, headersOf(name), make)) ?? notFound(visit)
}

function headersOf(name: string): Headers {
  return new Headers({
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    vary: 'accept-encoding, cookie',
  })
}
