/** The bundle of a published result, for whoever recomputes it without us. The same bytes for everybody, as long as it stands. */
import { publishedBundle } from '../../actions/published-bundle.ts'
import { canonicalText } from '../../award/canonical/canonical.ts'
import { findPublicationAt, type Publication } from '../../store/publications.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { addressIn } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { ledgerParts } from '../witness/ledger-parts.ts'

export async function showBundle(visit: Visit): Promise<Response> {
  const { site, request } = visit
  const address = addressIn(visit)
  const publication = address && (await findPublicationAt(site.db, address))
  if (!publication) return notFound(visit)
  const { province, season, category, fingerprint, publishedAt } = publication
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="bundle-${season}-${province}-${category}.json"`,
    vary: 'accept-encoding',
  })
  const make = () => bundleText(visit, publication)
  const key = ['bundle', province, season, category, fingerprint, publishedAt].join(' ')
  return (await site.publicPages.file(key, request, headers, make)) ?? notFound(visit)
}

export async function bundleText({ site }: Visit, publication: Publication): Promise<string | null> {
  const bundle = await publishedBundle(ledgerParts(site), publication)
  return bundle && canonicalText(bundle)
}
