/** What a season still needs before its marking can be opened, and what is only worth knowing. */
import { bannerOf, scoringSeats, type Rulebook } from '../rulebook/rulebook.ts'
import { measureConcerns, rulebookConcerns, type UnplacedConcern } from '../rulebook/rulebook-concerns.ts'
import { type PlacedFlaw, rulebookFlaws } from '../rulebook/rulebook-flaws.ts'
import { type StageDateRefusal, stageDateRefusals } from './stage-dates.ts'

export type ReadinessFacts = {
  /** The draft: what the season's rules are to become. */
  readonly draft: Rulebook
  /** Whether the draft says what the rules in force say. */
  readonly draftIsInForce: boolean
  /** Seats of the panel that a person holds. */
  readonly seatsHeld: readonly string[]
  readonly decreeRecorded: boolean
  /** How many are nominated, by category id; a category nobody is nominated in may be left out. */
  readonly nominees: Readonly<Record<string, number>>
}

/** What must be mended first. */
export type Obstacle =
  | { readonly code: 'rulebook_flaw'; readonly flaw: PlacedFlaw }
  | { readonly code: 'stage_dates'; readonly refusal: StageDateRefusal }
  | { readonly code: 'stages_missing' }
  | { readonly code: 'scoring_seats_missing' }
  | { readonly code: 'seat_vacant'; readonly seat: string }
  | { readonly code: 'decree_missing' }
  | { readonly code: 'draft_not_in_force' }

/** What may stay as it is and should be known. */
export type ReadinessNotice =
  | { readonly code: 'no_nominees'; readonly category: string }
  | { readonly code: 'rules_not_official'; readonly banner: string }

export type Readiness = {
  readonly obstacles: readonly Obstacle[]
  readonly notices: readonly ReadinessNotice[]
  /** What the draft says and its author probably did not mean; it may stay. */
  readonly concerns: readonly UnplacedConcern[]
}

/** The season is ready when nothing stands under `obstacles`. In the order in which an organiser would mend them. */
export function readiness({ draft, ...facts }: ReadinessFacts): Readiness {
  const dates = stageDateRefusals(draft.stages)
  const obstacles: Obstacle[] = [
    ...rulebookFlaws(draft)
      .filter((flaw) => flaw.code !== 'stage_closes_before_it_opens')
      .map((flaw) => ({ code: 'rulebook_flaw' as const, flaw })),
    ...dates.map((refusal) => ({ code: 'stage_dates' as const, refusal })),
  ]
  if (draft.stages.length === 0) obstacles.push({ code: 'stages_missing' })
  if (scoringSeats(draft.panel).length === 0) obstacles.push({ code: 'scoring_seats_missing' })
  if (!facts.draftIsInForce) obstacles.push({ code: 'draft_not_in_force' })
  if (draft.panel.decreeRequired && !facts.decreeRecorded) obstacles.push({ code: 'decree_missing' })
  for (const { id } of draft.panel.seats) {
    if (!facts.seatsHeld.includes(id)) obstacles.push({ code: 'seat_vacant', seat: id })
  }
  const banner = bannerOf(draft)
  return {
    obstacles,
    notices: [
      ...draft.categories
        .filter(({ id }) => (facts.nominees[id] ?? 0) === 0)
        .map(({ id }) => ({ code: 'no_nominees' as const, category: id })),
      ...(banner === null ? [] : [{ code: 'rules_not_official' as const, banner }]),
    ],
    concerns: [...draftConcerns(draft), ...measureConcerns(draft)],
  }
}

/**
 * The concerns about a draft, which may contradict itself: a stage whose days must be mended anyway is not said to be odd
 * as well, and days that do not exist are compared with none.
 */
export function draftConcerns(draft: Rulebook): readonly UnplacedConcern[] {
  const wrong = new Set<unknown>(stageDateRefusals(draft.stages).map(({ index }) => index))
  const unreal = rulebookFlaws(draft).some(({ code }) => code === 'day_unknown')
  return rulebookConcerns(unreal ? { ...draft, stages: [] } : draft).filter(
    ({ path: [head, index] }) => head !== 'stages' || !wrong.has(index),
  )
}
