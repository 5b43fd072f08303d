/**
 * What an interview asks: the four topics of the national round, prompts computed from the candidate's own figures and
 * obstacles, and what the secretary adds for a category. A prompt asks; it never says why.
 */
import { subtract, compare, ZERO, type Fraction } from '../units/fraction.ts'
import type { AsOf } from '../coverage/as-of.ts'
import type { CoverageFigure } from '../coverage/coverage-figure.ts'
import { coverageCourse } from '../coverage/coverage-course.ts'
import type { Choice } from '../coverage/standing-figure.ts'
import type { CoverageBase } from '../units/coverage-base.ts'
import { accept, refuse, type Result } from '../result.ts'

export const NATIONAL_TOPICS = [
  'next_innovation',
  'lasting_regulation',
  'road_to_full_coverage',
  'participant_data',
] as const
export type NationalTopic = (typeof NATIONAL_TOPICS)[number]

export type CoveragePoint = { readonly asOf: AsOf; readonly percent: Fraction; readonly source: string }

/** @property points above zero where coverage rose; never zero. */
export type CoverageChange = {
  readonly base: CoverageBase
  readonly before: CoveragePoint
  readonly after: CoveragePoint
  readonly points: Fraction
}

type Registered = CoverageFigure & { readonly id: string }

/**
 * How coverage of all workers last changed: between two neighbouring figures that one line joins, so of one base and one
 * definition. Of several bases the one with the newest figure. Null where no two figures compare, or nothing changed.
 * @param figures of one place.
 */
export function lastCoverageChange(figures: readonly Registered[], choices: readonly Choice[]): CoverageChange | null {
  const whole = figures.filter(({ segment }) => segment === 'ALL')
  const ends = coverageCourse(whole, choices).flatMap(({ base, lines }) => {
    const [before, after] = lines.at(-1)?.slice(-2) ?? []
    return before && after ? [{ base, before, after }] : []
  })
  const newest = ends.toSorted((a, b) => (a.after.figure.asOf < b.after.figure.asOf ? 1 : -1))[0]
  if (!newest) return null
  const { base, before, after } = newest
  const points = subtract(after.coverage, before.coverage)
  if (compare(points, ZERO) === 0) return null
  const pointOf = ({ figure, coverage }: typeof before) => ({
    asOf: figure.asOf,
    percent: coverage,
    source: figure.source,
  })
  return { base, before: pointOf(before), after: pointOf(after), points }
}

/** An obstacle as the candidate's file names it: a cause of the list, and in the candidate's words what and what against it. */
export type NamedObstacle = { readonly cause: string; readonly account: string; readonly effort: string }

/** More than these would be no interview any more. */
export const OBSTACLES_ASKED_MAX = 5

export type InterviewPrompt =
  | { readonly kind: 'topic'; readonly topic: NationalTopic }
  | { readonly kind: 'coverage_change'; readonly change: CoverageChange }
  | { readonly kind: 'obstacle'; readonly number: number; readonly obstacle: NamedObstacle }
  | { readonly kind: 'own'; readonly question: number; readonly text: string }

/** A question that the secretary added for a category; an empty text is one that is asked no more. */
export type OwnQuestion = { readonly question: number; readonly entry: number; readonly text: string }

export function promptsOf({
  change,
  obstacles,
  own,
}: {
  readonly change: CoverageChange | null
  readonly obstacles: readonly NamedObstacle[]
  readonly own: readonly OwnQuestion[]
}): readonly InterviewPrompt[] {
  const named = obstacles.filter(({ cause, account }) => cause !== '' || account !== '').slice(0, OBSTACLES_ASKED_MAX)
  return [
    ...(change ? [{ kind: 'coverage_change', change } as const] : []),
    ...named.map((obstacle, at) => ({ kind: 'obstacle', number: at + 1, obstacle }) as const),
    ...NATIONAL_TOPICS.map((topic) => ({ kind: 'topic', topic }) as const),
    ...own.filter(({ text }) => text !== '').map(({ question, text }) => ({ kind: 'own', question, text }) as const),
  ]
}

/** Under this name it is kept that a question was asked. */
export function promptId(prompt: InterviewPrompt): string {
  switch (prompt.kind) {
    case 'topic':
      return prompt.topic
    case 'coverage_change':
      return 'coverage_change'
    case 'obstacle':
      return `obstacle_${prompt.number}`
    case 'own':
      return `own_${prompt.question}`
  }
}

export type OwnQuestionRefusal =
  | { readonly code: 'question_missing' }
  | { readonly code: 'question_too_long'; readonly charactersMax: number }
  | { readonly code: 'question_is_there' }
  | { readonly code: 'questions_too_many'; readonly most: number }

export const QUESTION_CHARACTERS_MAX = 500
export const OWN_QUESTIONS_MAX = 30

/** @param known of the category. @returns the question as it is kept, with the next number. */
export function addedQuestion(known: readonly OwnQuestion[], typed: string): Result<OwnQuestion, OwnQuestionRefusal> {
  const text = typed.replaceAll(/\s+/g, ' ').trim()
  if (text === '') return refuse({ code: 'question_missing' })
  if (text.length > QUESTION_CHARACTERS_MAX)
    return refuse({ code: 'question_too_long', charactersMax: QUESTION_CHARACTERS_MAX })
  if (known.some((question) => question.text === text)) return refuse({ code: 'question_is_there' })
  if (known.filter((question) => question.text !== '').length >= OWN_QUESTIONS_MAX)
    return refuse({ code: 'questions_too_many', most: OWN_QUESTIONS_MAX })
  const last = Math.max(0, ...known.map(({ question }) => question))
  return accept({ question: last + 1, entry: 1, text })
}
