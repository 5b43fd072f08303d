/** The newest checkpoint of a season's ledger, for witnesses: as a page, as a note to keep, and with a proof from an older size. */
import { ledgerHistory } from '../../actions/ledger-history.ts'
import { canonicalText } from '../../award/canonical/canonical.ts'
import type { SeasonKey } from '../../award/places/season-key.ts'
import { TREE_SIZE_MAX } from '../../award/proof/hash-tree.ts'
import { heldNoteText, type LedgerHistory } from '../../award/proof/witness.ts'
import { findCheckpoint } from '../../store/ledgers.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { download, page } from '../reply.ts'
import { seasonOf } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { ledgerParts } from './ledger-parts.ts'
import { WitnessPage } from './witness.page.tsx'

/** The size of the note that a witness holds. */
export const SINCE = 'sejak'

export async function showWitness(visit: Visit): Promise<Response> {
  const found = await seasonOf(visit)
  if (!found) return notFound(visit)
  const { season, address } = found
  const history = await historyNow(visit, season, 0)
  const view = {
    season: season.label,
    seasonHref: paths.season(address),
    pageUrl: ledgerParts(visit.site).witnessPage(season),
    historyHref: paths.ledgerHistory(address),
    noteHref: paths.ledgerNote(address),
    newest: history && newestOf(history),
  }
  return page(visit, WitnessPage({ frame: frameOf(visit, season.example), view }))
}

function newestOf({ verifier, checkpoint }: LedgerHistory) {
  const [name = '', size = '', root = ''] = checkpoint.split('\n')
  return { name, size: Number(size), root, verifier }
}

export async function downloadLedgerNote(visit: Visit): Promise<Response> {
  const found = await seasonOf(visit)
  const history = found && (await historyNow(visit, found.season, 0))
  if (!found || !history) return notFound(visit)
  const { province, season } = found.season
  const [, size] = history.checkpoint.split('\n')
  return download(`catatan-${season}-${province}-${size}.txt`, 'txt', heldNoteText(history))
}

export async function showLedgerHistory(visit: Visit): Promise<Response> {
  const found = await seasonOf(visit)
  const asked = visit.url.searchParams.get(SINCE) ?? '0'
  if (!found || !/^\d{1,10}$/u.test(asked) || Number(asked) > TREE_SIZE_MAX) return notFound(visit)
  const { province, season } = found.season
  const newest = await findCheckpoint(visit.site.db, found.season)
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' })
  const make = async () => {
    const history = await historyNow(visit, found.season, Number(asked))
    return history && canonicalText(history)
  }
  const key = ['history', province, season, newest?.note ?? '', asked].join(' ')
  return (await visit.site.publicPages.file(key, visit.request, headers, make)) ?? notFound(visit)
}

async function historyNow({ site }: Visit, key: SeasonKey, since: number): Promise<LedgerHistory | null> {
  return ledgerHistory(site.db, key, since)
}
