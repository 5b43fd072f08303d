/** All seasons, and one season with its categories. */
import { instant, type Instant } from '../../award/units/dates.ts'
import { nameOf } from '../../award/decision/adopted-result.ts'
import { honoured } from '../../award/honours/certificate.ts'
import { entrantKinds } from '../../award/nomination/self-nomination.ts'
import { bannerOf, rankWord, type Category, type Stage } from '../../award/rulebook/rulebook.ts'
import { closingMinute, type Extension, noticesInForce } from '../../award/season/stages.ts'
import { findAdoptedResult } from '../../store/adoptions.ts'
import { knownPictures } from '../../store/pictures.ts'
import { latestRulebook, listSeasons } from '../../store/seasons.ts'
import { listSeasonQuestions } from '../../store/season-questions.ts'
import { listStageNotices } from '../../store/stage-notices.ts'
import type { Language } from '../../wording/language.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { movedClosingSentence } from '../../wording/stage-notices.ts'
import type { Winner } from '../components/podium.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { addressOf, inCategory, seasonOf, type SeasonFound } from '../season-lookup.ts'
import { seasonProgress, stagesOf, type CategoryProgress } from '../season-progress.ts'
import type { Visit } from '../visit.ts'
import { closedNow } from './self-nomination.handlers.ts'
import { ResultsPage, type ResultsView } from './results.page.tsx'
import { SeasonPage, type SeasonCategory, type SeasonView } from './season.page.tsx'

export async function showResults(visit: Visit): Promise<Response> {
  const seasons: ResultsView['seasons'][number][] = []
  const known = await listSeasons(visit.site.db)
  for (const season of known) {
    const current = await latestRulebook(visit.site.db, season)
    if (!current) continue
    const progress = await seasonProgress(visit.site.db, season, current.rulebook)
    seasons.push({
      label: season.label,
      place: season.placeName,
      assessmentYear: String(season.season),
      href: paths.season(addressOf(season)),
      published: [...progress.values()].filter((category) => category.is === 'published').length,
      categories: progress.size,
    })
  }
  const sample = known.length > 0 && known.every((season) => season.example)
  return page(visit, ResultsPage({ frame: frameOf(visit, sample), view: { seasons } }))
}

export async function showSeason(visit: Visit): Promise<Response> {
  const found = await seasonOf(visit)
  if (!found) return notFound(visit)
  const { season, rulebook } = found
  const progress = await seasonProgress(visit.site.db, season, rulebook)
  const categories: SeasonCategory[] = []
  for (const category of rulebook.categories) {
    const state = progress.get(category.id)
    if (state) categories.push(await seasonCategory(visit, found, category, state))
  }
  const now = instant(visit.site.clock.now())
  const notices = noticesInForce(await listStageNotices(visit.site.db, season), now)
  const pictures = await knownPictures(
    visit.site.db,
    (rulebook.logos ?? []).map(({ file }) => file),
  )
  const view = {
    label: season.label,
    place: season.placeName,
    assessmentYear: String(season.season),
    banner: bannerOf(rulebook),
    stages: stagesOf({ rulebook, progress, notices }, now, visit.language),
    notices: movedStages(rulebook.stages, notices, now, visit.language),
    logos: (rulebook.logos ?? [])
      .filter(({ file }) => pictures.has(file))
      .map(({ of, file }) => ({ host: of, src: paths.picture(file) })),
    categories,
    businessCheckHref: entrantKinds(rulebook).includes('business') ? paths.businessCheck(found.address) : null,
    selfNominationHref: (await closedNow(visit, found)) === null ? paths.selfNomination(found.address) : null,
    questions: (await listSeasonQuestions(visit.site.db, season)).filter(({ shown }) => shown),
  }
  return page(visit, SeasonPage({ frame: frameOf(visit, season.example), view }))
}

/** The stages whose closing a notice has moved, each with the reason of the latest. */
function movedStages(
  stages: readonly Stage[],
  notices: readonly Extension[],
  now: Instant,
  language: Language,
): SeasonView['notices'] {
  return stages.flatMap((stage) => {
    const latest = notices.findLast((notice) => notice.stage === stage.id)
    const moved = latest && closingMinute(stage, notices, now) !== stage.closes
    return moved ? [{ text: movedClosingSentence(stage, notices, now, language), reason: latest.reason }] : []
  })
}

async function seasonCategory(
  visit: Visit,
  { season, rulebook }: SeasonFound,
  category: Category,
  state: CategoryProgress,
): Promise<SeasonCategory> {
  const { address } = inCategory(season, rulebook, category)
  const result = state.is === 'published' ? await findAdoptedResult(visit.site.db, state.publication) : null
  const winners: Winner[] = (result ? honoured(result.category, result.ranked.standings) : []).map(
    ({ rank, candidate }) => ({
      rank,
      rankWord: (result && rankWord(result.category, rank)) ?? '',
      candidate: result ? nameOf(result, candidate) : candidate,
    }),
  )
  return { name: nameIn(visit.language, category), href: paths.result(address), state: state.is, winners }
}
