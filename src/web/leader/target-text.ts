/** Targets in words: whose a target is, why it is compared with a figure or not, and which others there are. */
import { standingTarget, targetsOfPlace, type StandingTarget } from '../../award/coverage/standing-target.ts'
import type { CoverageTarget } from '../../award/coverage/coverage-target.ts'
import { THE_NATION } from '../../award/places/region.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import { coverageTerms } from '../../wording/coverage-terms.ts'
import type { Language } from '../../wording/language.ts'
import { leaderWords } from '../../wording/leader-page.ts'
import { countInFigures, percent } from '../../wording/numbers.ts'
import { frameName } from '../../wording/reference-notes.ts'
import { figureView, sourceView } from './figure-view.ts'
import type { LeaderAim } from './leader.page.tsx'

/** Of a place, all segments and years, and the targets of it and of the nation. */
export type TargetFacts = {
  readonly figures: readonly RegisteredFigure[]
  readonly targets: readonly CoverageTarget[]
}

export type Target = Pick<StandingTarget<RegisteredFigure>, 'percent' | 'isComparable'> & { readonly text: string }

/** The target that a figure is held against, with whose it is and why it is compared or not, in whole sentences. */
export function targetOf(stands: RegisteredFigure, known: TargetFacts, language: Language): Target | null {
  const target = standingTarget(stands, {
    ...known,
    figures: known.figures.filter(({ segment }) => segment === stands.segment),
  })
  if (!target) return null
  const sentences = [
    named(target, language),
    pairing(target, stands, language),
    apartText(target, stands, known, language),
  ]
  const text = sentences.filter((sentence) => sentence !== '').join('. ')
  return { percent: target.percent, isComparable: target.isComparable, text }
}

function named(
  { percent: value, from, framework, year }: StandingTarget<RegisteredFigure>,
  language: Language,
): string {
  const words = leaderWords[language]
  const shown = percent(value, language)
  const frame = framework === null ? words.ofSource : `${frameName(framework, language)}, ${year}`
  return from === 'nation' ? words.targetNation(shown, frame) : words.targetOwn(shown, frame)
}

function pairing(
  { pairedWith, isComparable, from }: StandingTarget<RegisteredFigure>,
  { base }: RegisteredFigure,
  language: Language,
): string {
  const words = leaderWords[language]
  const other = pairedWith && figureView(pairedWith, language)
  if (!other) return from === 'place' ? words.targetBase(coverageTerms[language].bases[base]) : ''
  return isComparable
    ? words.pairedHere(other.value.text, other.base)
    : words.pairedElsewhere(other.value.text, other.base)
}

/** What other plans set for the same place and year (three plans of the nation name three targets for 2025), and the nation's beside a place's own. */
function apartText(
  { percent: chosen, from, year }: StandingTarget<RegisteredFigure>,
  { placeCode }: RegisteredFigure,
  { targets }: TargetFacts,
  language: Language,
): string {
  const words = leaderWords[language]
  if (from === 'figure') return ''
  const listed = (place: string) =>
    targets
      .filter((one) => one.placeCode === place && one.year === year)
      .flatMap(({ percent: other, framework }) =>
        other === null || other === chosen ? [] : [`${percent(other, language)} (${frameName(framework, language)})`],
      )
      .join('; ')
  const own = listed(from === 'nation' ? THE_NATION.code : placeCode)
  const nation = from === 'same_source' && placeCode !== THE_NATION.code ? listed(THE_NATION.code) : ''
  const sentences = [own && words.targetsApart(own), nation && words.targetsNation(nation)]
  return sentences.filter((sentence) => sentence !== '').join('. ')
}

/** The targets of a place that has no figure yet. */
export function aimsOf(code: string, known: TargetFacts, language: Language): readonly LeaderAim[] {
  const words = leaderWords[language]
  return targetsOfPlace(code, known).flatMap(({ percent: value, members, year, framework, source }) => {
    const shown =
      value === null ? members && words.aimHeads(countInFigures(members, language)) : percent(value, language)
    return shown
      ? [
          {
            text: words.aim(shown, String(year), framework && frameName(framework, language)),
            source: sourceView(source),
          },
        ]
      : []
  })
}
