/** How sure the ranking of a closed category is, for whoever may see that ranking. */
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { type Stability, stabilityOf } from '../../award/stability/stability.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import {
  inHundred,
  inTable,
  shiftSentence,
  type StabilityNames,
  stabilityObstacleSentence,
  stabilityWords,
} from '../../wording/stability.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { CategoryHandler } from '../route.ts'
import type { Visit } from '../visit.ts'
import { StabilityPage, type StabilityTold } from './stability.page.tsx'
import { type OpenStandings, openStandings } from './standings.handlers.ts'

/** Whoever is hardly ever first is left out of the table of a long category. */
const SHOWN_MAX = 20

export const showStability: CategoryHandler = async (visit, found) => {
  const open = await openStandings(visit, found)
  if (!open) return notFound(visit)
  const { language } = visit
  const stability = stabilityOf(open.question.contest, open.ranked)
  const isObstacle = typeof stability === 'string'
  const view = {
    category: nameIn(language, open.category),
    season: open.season.label,
    standingsHref: paths.standings(open.address),
    obstacle: isObstacle ? stabilityObstacleSentence(stability, language) : null,
    told: isObstacle ? null : toldOf(stability, open, language),
  }
  return page(visit, StabilityPage({ frame: frameOf(visit, open.season.example), view }))
}

function toldOf(stability: Stability, open: OpenStandings, language: Visit['language']): StabilityTold {
  const names = namesIn(open, language)
  const words = stabilityWords[language]
  const { leaveOneOut, resampled, closeCall } = stability
  const winner = names.candidate(open.ranked.standings[0]?.candidate ?? '')
  const headline = closeCall ? words.close : leaveOneOut.some(({ changes }) => changes) ? words.partly : words.sure
  return {
    headline: headline(winner),
    isClose: closeCall,
    leftOut: leaveOneOut.map(({ assessor, first, changes }) => ({
      seat: names.assessor(assessor),
      first: first && first.map((one) => names.candidate(one)).join(', '),
      changes,
    })),
    drawn: resampled && {
      resamples: countInFigures(resampled.resamples, language),
      seed: resampled.seed,
      candidates: resampled.candidates.slice(0, SHOWN_MAX).map(({ candidate, first, winners }) => ({
        name: names.candidate(candidate),
        first: inHundred(first, inTable),
        winners: inHundred(winners, inTable),
      })),
    },
    shift: shiftSentence(stability, names, language),
  }
}

function namesIn({ question, rulebook, category }: OpenStandings, language: Visit['language']): StabilityNames {
  const named = new Map(question.nominees.map(({ candidate, name }) => [candidate, name]))
  return {
    candidate: (slug) => named.get(slug) ?? slug,
    assessor: (seat) => unsurOf(rulebook.panel, seat),
    criterion: (id) => {
      const known = category.criteria.find((one) => one.id === id)
      return known ? nameIn(language, known) : id
    },
  }
}
