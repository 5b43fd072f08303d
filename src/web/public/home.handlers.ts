/** The start page: where each season stands, the demo seats and the tour. */
import { instant } from '../../award/units/dates.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Season } from '../../award/season/season.ts'
import { noticesInForce } from '../../award/season/stages.ts'
import { findAdoptedResult } from '../../store/adoptions.ts'
import { findPublication } from '../../store/publications.ts'
import { listStageNotices } from '../../store/stage-notices.ts'
import { latestRulebook, listSeasons } from '../../store/seasons.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { nameOf } from '../../award/decision/adopted-result.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { addressOf } from '../season-lookup.ts'
import { seasonProgress, stagesOf, type SeasonProgress } from '../season-progress.ts'
import type { Visit } from '../visit.ts'
import { offeredSeats } from './demo-seats.ts'
import { demoTour } from './demo-tour.ts'
import { SIGNED_OUT } from '../door/sign-in.handlers.ts'
import { HomePage, type HomeView } from './home.page.tsx'
import type { SeasonCard, SeasonState } from './season-state.tsx'

export async function showHome(visit: Visit): Promise<Response> {
  const seasons = await listSeasons(visit.site.db)
  const cards: SeasonCard[] = []
  for (const season of seasons) {
    const current = await latestRulebook(visit.site.db, season)
    if (current) cards.push(await seasonCard(visit, season, current.rulebook))
  }
  const demo = visit.site.demoAllowed ? await demoOf(visit) : null
  const sample = seasons.length > 0 && seasons.every((season) => season.example)
  return page(
    visit,
    HomePage({ frame: frameOf(visit, sample), view: { seasons: cards, demo, signedOut: visit.flash === SIGNED_OUT } }),
  )
}

async function demoOf(visit: Visit): Promise<HomeView['demo']> {
  const seats = await offeredSeats(visit)
  return seats.length === 0 ? null : { seats, tour: await demoTour(visit, seats) }
}

async function seasonCard(visit: Visit, season: Season, rulebook: Rulebook): Promise<SeasonCard> {
  const { site, language } = visit
  const progress = await seasonProgress(site.db, season, rulebook)
  const now = instant(site.clock.now())
  const notices = noticesInForce(await listStageNotices(site.db, season), now)
  return {
    label: season.label,
    place: season.placeName,
    href: paths.season(addressOf(season)),
    state: await seasonState(visit, season, rulebook, progress),
    stages: stagesOf({ rulebook, progress, notices }, now, language),
    asOf: writtenInstant(now, season.zone, language),
  }
}

async function seasonState(
  visit: Visit,
  season: Season,
  rulebook: Rulebook,
  progress: SeasonProgress,
): Promise<SeasonState> {
  const states = [...progress.values()]
  const adopted = states.filter((state) => state.is === 'adopted' || state.is === 'published').length
  const [first] = rulebook.categories
  if (first && states.every((state) => state.is === 'published')) {
    const key = { province: season.province, season: season.season, category: first.id }
    const publication = await findPublication(visit.site.db, key)
    const result = publication && (await findAdoptedResult(visit.site.db, publication))
    const winner = result?.ranked.standings[0]
    const candidate = result && winner ? nameOf(result, winner.candidate) : ''
    return { is: 'published', categories: states.length, first: { candidate, category: nameIn(visit.language, first) } }
  }
  return adopted > 0 ? { is: 'deciding', adopted, categories: states.length } : { is: 'judging' }
}
