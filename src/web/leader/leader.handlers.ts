/** The leader's page of a province, regency or city. */
import { isOrganiser } from '../../award/people/role-holding.ts'
import { THE_NATION, type Region } from '../../award/places/region.ts'
import { noticesInForce } from '../../award/season/stages.ts'
import type { Season } from '../../award/season/season.ts'
import { instant, wallTime } from '../../award/units/dates.ts'
import { listTargets } from '../../store/coverage-targets.ts'
import { countObstacleCauses } from '../../store/obstacle-causes.ts'
import { listChoices, listFiguresOf } from '../../store/place-coverage.ts'
import { seasonWay } from '../../store/season-way.ts'
import { listPlans, type StoredPlan } from '../../store/protection-plans.ts'
import { latestRulebook, listSeasons } from '../../store/seasons.ts'
import { listStageNotices } from '../../store/stage-notices.ts'
import { dateInFigures } from '../../wording/dates.ts'
import { fileOptionWords } from '../../wording/file-sections.ts'
import { leaderWords } from '../../wording/leader-page.ts'
import { countInFigures, rupiahOnScreen } from '../../wording/numbers.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { planFigures } from '../plans/plan-figures.ts'
import { page } from '../reply.ts'
import { addressOf } from '../season-lookup.ts'
import { seasonProgress, stagesOf } from '../season-progress.ts'
import type { Visit } from '../visit.ts'
import { coverageParts } from './leader-view.ts'
import { LeaderPage, type LeaderAward, type LeaderPlan, type LeaderView } from './leader.page.tsx'
import { placeNamed } from './place-named.ts'

/** Public figures; what candidates wrote and how many came is for whoever organises the province's season. */
export async function showLeaderPage(visit: Visit): Promise<Response> {
  const place = await placeNamed(visit)
  if (!place) return notFound(visit)
  const { db, clock } = visit.site
  const [figures, choices, targets, season, plans] = await Promise.all([
    listFiguresOf(db, [place.code]),
    listChoices(db, [place.code]),
    listTargets(db, [place.code, THE_NATION.code]),
    currentSeason(visit, place),
    listPlans(db, place.code, 'published'),
  ])
  const organises = season !== null && isOrganiser(visit.viewer, season)
  const view: LeaderView = {
    code: place.code,
    place: place.name,
    level: place.level,
    day: dateInFigures(wallTime(instant(clock.now()), season?.zone ?? 'WIB').day, visit.language),
    ...coverageParts({ place, figures, choices, targets }, visit.language),
    plan: planOf(plans, visit),
    causes: organises ? await causesOf(visit, season, place) : null,
    award: season && (await awardOf(visit, season, organises)),
  }
  return page(visit, LeaderPage({ frame: frameOf(visit, season?.example ?? false), view }))
}

/** The latest year's published plan; of several the one that was made last. */
function planOf(plans: readonly StoredPlan[], { language }: Visit): LeaderPlan | null {
  const latest = Math.max(...plans.map(({ year }) => year))
  const plan = plans.findLast(({ year }) => year === latest)
  if (!plan) return null
  const { costed, peak } = planFigures(plan, null)
  return {
    title: plan.document.title,
    href: paths.plan(plan),
    heads: countInFigures(peak, language),
    year: String(plan.year),
    cost: rupiahOnScreen(BigInt(costed.total), language),
  }
}

/** The newest season of the province. */
async function currentSeason({ site }: Visit, place: Region): Promise<Season | null> {
  const province = place.code.slice(0, 2)
  const seasons = await listSeasons(site.db)
  return seasons.find((season) => season.province === province) ?? null
}

async function causesOf({ site, language }: Visit, season: Season, place: Region): Promise<readonly string[]> {
  const names = fileOptionWords[language]['kendala.sebab'] ?? {}
  const counts = await countObstacleCauses(site.db, season, place.code)
  return counts.map(({ cause, obstacles }) => leaderWords[language].cause(names[cause] ?? cause, obstacles))
}

async function awardOf({ site, language }: Visit, season: Season, organises: boolean): Promise<LeaderAward | null> {
  const { db, clock } = site
  const current = await latestRulebook(db, season)
  if (!current) return null
  const now = instant(clock.now())
  const progress = await seasonProgress(db, season, current.rulebook)
  const notices = noticesInForce(await listStageNotices(db, season), now)
  const stages = stagesOf({ rulebook: current.rulebook, progress, notices }, now, language)
  return {
    label: season.label,
    href: paths.season(addressOf(season)),
    stage: stages.find(({ is }) => is === 'now')?.name ?? null,
    published: [...progress.values()].filter(({ is }) => is === 'published').length,
    categories: progress.size,
    way: organises ? wayOf(await seasonWay(db, season)) : null,
  }
}

function wayOf({ handedIn, nominee }: Awaited<ReturnType<typeof seasonWay>>): LeaderAward['way'] {
  return { handedIn, nominees: nominee }
}
