/**
 * Which stage of a season governs which deed: the one convention about ids of stages, asked by every deed and every page.
 * A season whose rulebook names no such stage is not bound by one.
 */
import type { Category, LocalMinute, Rulebook, Stage } from '../rulebook/rulebook.ts'
import type { Instant } from '../units/dates.ts'
import { closingMinute, graceMinute, stageState, type Extension } from './stages.ts'

/** `nomination` enters candidates; `marking` saves marks and signs sheets. Everything else is bound by records, never by a stage. */
export type StageDeed = 'nomination' | 'marking'

/**
 * Candidates are nominated in the stage `pengusulan`. Marks are given in the stage `penilaian` where the rulebook has one;
 * else in the stage in which the category is interviewed; else in `wawancara`, which people read as "interviews and
 * marking". Null when no stage binds the deed.
 */
export function governingStage(
  deed: StageDeed,
  { stages }: Pick<Rulebook, 'stages'>,
  { interviewStage }: Pick<Category, 'interviewStage'>,
): Stage | null {
  const ids = deed === 'nomination' ? ['pengusulan'] : ['penilaian', interviewStage, 'wawancara']
  for (const id of ids) {
    const stage = stages.find((known) => known.id === id)
    if (stage) return stage
  }
  return null
}

/** The deeds that a stage governs anywhere in the season. */
export function deedsOfStage(id: string, rulebook: Pick<Rulebook, 'stages' | 'categories'>): readonly StageDeed[] {
  const deeds: readonly StageDeed[] = ['nomination', 'marking']
  return deeds.filter((deed) =>
    rulebook.categories.some((category) => governingStage(deed, rulebook, category)?.id === id),
  )
}

export type StageRefusal =
  | { readonly code: 'stage_not_open_yet'; readonly stage: Stage }
  /** `closed` is the last minute that was open; `graceUntil` the last in which work begun in time is taken, while that lasts. */
  | {
      readonly code: 'stage_closed'
      readonly stage: Stage
      readonly closed: LocalMinute
      readonly graceUntil: LocalMinute | null
    }

/** Tells it from what else may be refused in the same breath. */
export function isStageRefusal(refusal: { readonly code: string }): refusal is StageRefusal {
  return refusal.code === 'stage_not_open_yet' || refusal.code === 'stage_closed'
}

/**
 * Why a deed governed by the stage cannot be done at this moment; null when it can.
 * @param begun whether the work was begun before. In grace it is taken then, and also before the opening: work that
 *   exists was begun while the stage was open, so the clock has been set back or the opening put off.
 */
export function whyOutsideStage(
  stage: Stage,
  notices: readonly Extension[],
  at: Instant,
  begun: boolean,
): StageRefusal | null {
  const state = stageState(stage, notices, at)
  if (state === 'open') return null
  if (state !== 'ended' && begun) return null
  if (state === 'coming') return { code: 'stage_not_open_yet', stage }
  const graceUntil = state === 'grace' ? graceMinute(stage, notices, at) : null
  return { code: 'stage_closed', stage, closed: closingMinute(stage, notices, at), graceUntil }
}
