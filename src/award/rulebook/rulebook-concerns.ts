import type { Decimal } from '../units/decimal.ts'
import type { Instant } from '../units/dates.ts'
import { clock, day, instantOfWall } from '../units/dates.ts'
import { compare, fractionFromDecimal } from '../units/fraction.ts'
import type { JsonPath } from './json-text.ts'
import { isMeasureName } from './measure-names.ts'
import type { Category, Criterion, LocalMinute, Panel, Rulebook, Stage, Zone } from './rulebook.ts'
import { scoringSeats, SECRETARY_SEAT, SHEETS_TO_TRIM } from './rulebook.ts'

/**
 * What a rulebook may say and its author probably did not mean. A concern never makes a rulebook unreadable: a document
 * that was accepted once stays accepted, and some real season has done each of these on purpose.
 */
export type RulebookConcern =
  | { readonly code: 'stages_overlap'; readonly stage: string; readonly other: string }
  | { readonly code: 'stage_before_its_turn'; readonly stage: string; readonly other: string }
  | { readonly code: 'stage_listed_late'; readonly stage: string; readonly other: string }
  | { readonly code: 'stage_without_label'; readonly stage: string }
  | { readonly code: 'level_not_ascending' }
  | { readonly code: 'level_above_scale'; readonly scaleMax: Decimal }
  | { readonly code: 'rank_words_fewer_than_winners'; readonly words: number; readonly winners: number }
  | { readonly code: 'rank_word_twice'; readonly word: string }
  | { readonly code: 'promotes_more_than_winners'; readonly winners: number }
  | { readonly code: 'special_promotes' }
  | { readonly code: 'only_special_categories' }
  | { readonly code: 'interview_marked_without_interview' }
  | { readonly code: 'too_few_seats_to_trim'; readonly seats: number; readonly seatsToTrim: number }
  | { readonly code: 'secretary_missing' }
  | { readonly code: 'official_without_document' }
  | { readonly code: 'self_nomination_without_stage' }
  | { readonly code: 'indicator_not_measured'; readonly indicator: string }

export type UnplacedConcern = RulebookConcern & { readonly path: JsonPath }

/** The stages with a usual name, in their usual order. Later names may stand at any time. */
const USUAL_ORDER = ['sosialisasi', 'pengusulan', 'verifikasi', 'wawancara', 'pleno', 'pengumuman']
const NAMED_STAGES = new Set([...USUAL_ORDER, 'penilaian', 'penganugerahan'])
/** Everybody who registers by themselves does so while it is open. */
const NOMINATION_STAGE = 'pengusulan'
const INTERVIEW_CRITERION = 'wawancara'

/** Everything worth a second look; empty for all templates. */
export function rulebookConcerns(rulebook: Rulebook): readonly UnplacedConcern[] {
  const { stages, panel, categories, official, rulingDocument, selfNomination = false } = rulebook
  return [
    ...concernIf(official && rulingDocument === undefined, { code: 'official_without_document', path: ['official'] }),
    ...concernIf(selfNomination && !stages.some(({ id }) => id === NOMINATION_STAGE), {
      code: 'self_nomination_without_stage',
      path: ['selfNomination'],
    }),
    ...stages.flatMap((stage, index) => stageConcerns(stage, stages, index)),
    ...concernIf(!panel.seats.some(({ id }) => id === SECRETARY_SEAT), {
      code: 'secretary_missing',
      path: ['panel', 'seats'],
    }),
    ...concernIf(
      categories.every(({ special }) => special),
      { code: 'only_special_categories', path: ['categories'] },
    ),
    ...categories.flatMap((category, index) => categoryConcerns(category, panel, ['categories', index])),
  ]
}

/**
 * Figures that a season on screen cannot count, because it measures them by name. A rulebook for a file of figures may
 * name any, so this concerns whoever founds a season and nobody else.
 */
export function measureConcerns({ categories }: Rulebook): readonly UnplacedConcern[] {
  return categories.flatMap(({ criteria, shownIndicators = [] }, at) => [
    ...criteria.flatMap((criterion, index) =>
      criterion.source === 'indicator'
        ? unmeasured(criterion.indicator, ['categories', at, 'criteria', index, 'indicator'])
        : [],
    ),
    ...shownIndicators.flatMap((name, index) => unmeasured(name, ['categories', at, 'shownIndicators', index])),
  ])
}

function unmeasured(indicator: string, path: JsonPath): UnplacedConcern[] {
  return concernIf(!isMeasureName(indicator), { code: 'indicator_not_measured', indicator, path })
}

function stageConcerns(stage: Stage, stages: readonly Stage[], index: number): UnplacedConcern[] {
  const at: JsonPath = ['stages', index, 'opens']
  const before = stages.slice(0, index)
  const turn = USUAL_ORDER.indexOf(stage.id)
  const usuallyBefore = stages.filter(({ id }) => USUAL_ORDER.slice(0, Math.max(turn, 0)).includes(id))
  const about = (code: 'stages_overlap' | 'stage_before_its_turn' | 'stage_listed_late', others: readonly Stage[]) =>
    others.map((other): UnplacedConcern => ({ code, stage: stage.id, other: other.id, path: at }))
  return [
    ...concernIf(!NAMED_STAGES.has(stage.id) && stage.label === undefined, {
      code: 'stage_without_label',
      stage: stage.id,
      path: ['stages', index, 'id'],
    }),
    ...about(
      'stages_overlap',
      before.filter((other) => overlap(stage, other)),
    ),
    ...about(
      'stage_before_its_turn',
      usuallyBefore.filter((other) => opensBefore(stage, other)),
    ),
    ...about(
      'stage_listed_late',
      before.filter((other) => opensBefore(stage, other)),
    ),
  ]
}

/** Stages that touch, one closing in the minute in which the other opens, follow one another. */
function overlap(a: Stage, b: Stage): boolean {
  return (
    instantOf(a.opens, a.zone) < instantOf(b.closes, b.zone) && instantOf(b.opens, b.zone) < instantOf(a.closes, a.zone)
  )
}

function opensBefore(a: Stage, b: Stage): boolean {
  return instantOf(a.opens, a.zone) < instantOf(b.opens, b.zone)
}

/** Only for days that exist: contradictions are refused before anybody is concerned. */
function instantOf(minute: LocalMinute, zone: Zone): Instant {
  return instantOfWall(day(minute.slice(0, 10)), clock(minute.slice(11)), zone)
}

function categoryConcerns(category: Category, panel: Panel, path: JsonPath): UnplacedConcern[] {
  const { aggregation, criteria, interview, promote, rankWords, special, winners } = category
  const seats = scoringSeats(panel).length
  return [
    ...criteria.flatMap((criterion, index) => criterionConcerns(criterion, interview, [...path, 'criteria', index])),
    ...concernIf(aggregation === 'trimmed' && seats < SHEETS_TO_TRIM, {
      code: 'too_few_seats_to_trim',
      seats,
      seatsToTrim: SHEETS_TO_TRIM,
      path: [...path, 'aggregation'],
    }),
    ...concernIf(rankWords.length > 0 && rankWords.length < winners, {
      code: 'rank_words_fewer_than_winners',
      words: rankWords.length,
      winners,
      path: [...path, 'rankWords'],
    }),
    ...rankWords.flatMap((word, index) =>
      concernIf(rankWords.indexOf(word) < index, {
        code: 'rank_word_twice',
        word,
        path: [...path, 'rankWords', index],
      }),
    ),
    ...concernIf(promote.count > winners, {
      code: 'promotes_more_than_winners',
      winners,
      path: [...path, 'promote', 'count'],
    }),
    ...concernIf(special && promote.count > 0, { code: 'special_promotes', path: [...path, 'promote', 'count'] }),
  ]
}

function criterionConcerns(criterion: Criterion, interview: boolean, path: JsonPath): UnplacedConcern[] {
  const froms = criterion.levels.map((level) => fractionFromDecimal(level.from))
  const scaleMax = fractionFromDecimal(criterion.scaleMax)
  return [
    ...concernIf(!interview && criterion.id === INTERVIEW_CRITERION, {
      code: 'interview_marked_without_interview',
      path: [...path, 'id'],
    }),
    ...froms.flatMap((from, index) => {
      const before = froms[index - 1]
      const at = [...path, 'levels', index, 'from']
      return [
        ...concernIf(before !== undefined && compare(before, from) >= 0, { code: 'level_not_ascending', path: at }),
        ...concernIf(compare(from, scaleMax) > 0, {
          code: 'level_above_scale',
          scaleMax: criterion.scaleMax,
          path: at,
        }),
      ]
    }),
  ]
}

function concernIf(condition: boolean, concern: UnplacedConcern): UnplacedConcern[] {
  return condition ? [concern] : []
}
