/** The state of the installation, for administrators. It counts; it never shows a mark. */
import { checkInvariants } from '../../actions/check-invariants.ts'
import type { Season } from '../../award/season/season.ts'
import { listNominations } from '../../store/candidates.ts'
import { listSeatHolders } from '../../store/panels.ts'
import { latestRulebook, listSeasons } from '../../store/seasons.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { addressOf } from '../season-lookup.ts'
import { seasonProgress } from '../season-progress.ts'
import type { Visit } from '../visit.ts'
import { SystemStatePage, type SystemSeason } from './system-state.page.tsx'

export async function showSystemState(visit: Visit): Promise<Response> {
  const { site, language } = visit
  const { checked, broken } = await checkInvariants(site.db, site.ledgerKeeper)
  const known = await listSeasons(site.db)
  const seasons: SystemSeason[] = []
  for (const season of known) {
    const row = await seasonRow(visit, season)
    if (row) seasons.push(row)
  }
  const count = (number: number) => countInFigures(number, language)
  const counted = {
    questions: count(checked.questions),
    activities: count(checked.activities),
    ledgerEntries: count(checked.ledgerEntries),
    sheets: count(checked.sheets),
    adoptions: count(checked.adoptions),
  }
  const sample = known.length > 0 && known.every((season) => season.example)
  const view = { version: site.version, checked: counted, broken, seasons }
  return page(visit, SystemStatePage({ frame: frameOf(visit, sample), view }))
}

async function seasonRow({ site }: Visit, season: Season): Promise<SystemSeason | null> {
  const current = await latestRulebook(site.db, season)
  if (!current) return null
  const progress = await seasonProgress(site.db, season, current.rulebook)
  const nominations = await listNominations(site.db, season)
  return {
    label: season.label,
    place: season.placeName,
    href: paths.season(addressOf(season)),
    rulebookVersion: current.version,
    candidates: new Set(nominations.map((nomination) => nomination.candidate)).size,
    seatsHeld: (await listSeatHolders(site.db, season)).length,
    seats: current.rulebook.panel.seats.length,
    published: [...progress.values()].filter((category) => category.is === 'published').length,
    categories: progress.size,
  }
}
