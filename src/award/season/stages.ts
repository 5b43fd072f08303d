/**
 * When a stage of a season is open. A stage speaks of the minutes on the wall of its own zone; its closing minute is the
 * last that belongs to it. The rulebook says when it was to close, notices say what was announced later.
 */
import type { LocalMinute, Stage, Zone } from '../rulebook/rulebook.ts'
import { clock, day, instantOfWall, isClock, isDay, minutesAfter, wallTime, type Instant } from '../units/dates.ts'
import { accept, refuse, type Result } from '../result.ts'

/** A notice that a stage closes at another minute. Notices are added and never changed. */
export type Extension = {
  readonly stage: string
  readonly closes: LocalMinute
  /** The zone the stage had when the notice was recorded: what was announced stays, whatever the rules say later. */
  readonly zone: Zone
  readonly reason: string
  readonly recordedAt: Instant
  /** Who recorded it, as the season knows them. */
  readonly by: string
}

/** `opensAt` is the first moment of the stage, the other two are the first moments after it and after its grace. */
export type StageWindow = { readonly opensAt: Instant; readonly closedAt: Instant; readonly endedAt: Instant }

/** In grace, work begun in time is still taken; whoever asks decides what was begun in time. */
export type StageState = 'coming' | 'open' | 'grace' | 'ended'

export type ExtensionRefusal =
  | { readonly code: 'stage_unknown'; readonly stage: string }
  | { readonly code: 'minute_unreadable'; readonly closes: string }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'reason_too_long'; readonly charactersMax: number }
  | { readonly code: 'closes_before_rulebook'; readonly rulebookCloses: LocalMinute; readonly zone: Zone }
  | {
      readonly code: 'closes_in_the_past'
      readonly closes: LocalMinute
      readonly now: LocalMinute
      readonly zone: Zone
    }

export const NOTICE_REASON_CHARACTERS_MAX = 1000

/**
 * Notices as they hold now. None was recorded later than now, and none later than the one after it: a later moment was
 * written by a clock that had jumped ahead, and such a notice holds at once.
 * @param notices in the order in which they were recorded.
 */
export function noticesInForce<Notice extends Extension>(notices: readonly Notice[], now: Instant): readonly Notice[] {
  const held: Notice[] = []
  let until = now
  for (const notice of notices.toReversed()) {
    if (notice.recordedAt < until) until = notice.recordedAt
    held.push({ ...notice, recordedAt: until })
  }
  return held.toReversed()
}

/**
 * From when to when the stage runs by what was recorded up to `asOf`. A later notice may take back what an earlier one
 * gave, but never below the closing of the rulebook, nor below the moment at which it was recorded: what was open then
 * was open.
 */
export function stageWindow(stage: Stage, extensions: readonly Extension[], asOf: Instant): StageWindow {
  const atFirst = momentAfter(stage.closes, stage)
  const closedAt = extensions
    .filter((notice) => notice.stage === stage.id && notice.recordedAt <= asOf)
    .toSorted((a, b) => compareText(a.recordedAt, b.recordedAt))
    .reduce((closing, notice) => {
      const openUntilThen = closing < notice.recordedAt ? closing : notice.recordedAt
      return latest(atFirst, openUntilThen, momentAfter(notice.closes, notice))
    }, atFirst)
  return { opensAt: momentOf(stage.opens, stage), closedAt, endedAt: minutesAfter(closedAt, stage.graceMinutes ?? 0) }
}

/** What the stage is at a moment, by what was recorded until then. */
export function stageState(stage: Stage, extensions: readonly Extension[], at: Instant): StageState {
  const { opensAt, closedAt, endedAt } = stageWindow(stage, extensions, at)
  if (at < opensAt) return 'coming'
  if (at < closedAt) return 'open'
  return at < endedAt ? 'grace' : 'ended'
}

/** All stages that are open at a moment, in the order of the rulebook; grace is not open. */
export function openStages(stages: readonly Stage[], extensions: readonly Extension[], at: Instant): readonly Stage[] {
  return stages.filter((stage) => stageState(stage, extensions, at) === 'open')
}

/** The closing minute in force, on the wall of the stage's zone; to be shown to people. */
export function closingMinute(stage: Stage, extensions: readonly Extension[], asOf: Instant): LocalMinute {
  return localMinute(minutesAfter(stageWindow(stage, extensions, asOf).closedAt, -1), stage)
}

/** The last minute in which work begun in time is taken, on the wall of the stage's zone. */
export function graceMinute(stage: Stage, extensions: readonly Extension[], asOf: Instant): LocalMinute {
  return localMinute(minutesAfter(stageWindow(stage, extensions, asOf).endedAt, -1), stage)
}

/**
 * A notice that may be recorded. The new closing lies in the minute of `recordedAt` or later and not before that of the
 * rulebook; a stage that has ended is opened again by it.
 */
export function checkedExtension(
  stages: readonly Stage[],
  draft: Omit<Extension, 'zone'>,
): Result<Extension, ExtensionRefusal> {
  const stage = stages.find(({ id }) => id === draft.stage)
  if (!stage) return refuse({ code: 'stage_unknown', stage: draft.stage })
  const { closes } = draft
  if (!isLocalMinute(closes)) return refuse({ code: 'minute_unreadable', closes })
  const reason = draft.reason.trim()
  if (reason === '') return refuse({ code: 'reason_missing' })
  if (reason.length > NOTICE_REASON_CHARACTERS_MAX)
    return refuse({ code: 'reason_too_long', charactersMax: NOTICE_REASON_CHARACTERS_MAX })
  const { zone } = stage
  if (closes < stage.closes) return refuse({ code: 'closes_before_rulebook', rulebookCloses: stage.closes, zone })
  const now = localMinute(draft.recordedAt, stage)
  if (closes < now) return refuse({ code: 'closes_in_the_past', closes, now, zone })
  return accept({ ...draft, zone, reason })
}

function isLocalMinute(text: string): boolean {
  return text[10] === 'T' && isDay(text.slice(0, 10)) && isClock(text.slice(11))
}

function momentOf(minute: LocalMinute, { zone }: Pick<Stage, 'zone'>): Instant {
  return instantOfWall(day(minute.slice(0, 10)), clock(minute.slice(11)), zone)
}

/** The first moment after a minute. */
function momentAfter(minute: LocalMinute, of: Pick<Stage, 'zone'>): Instant {
  return minutesAfter(momentOf(minute, of), 1)
}

function localMinute(at: Instant, { zone }: Stage): LocalMinute {
  const onWall = wallTime(at, zone)
  return `${onWall.day}T${onWall.clock}`
}

function latest(first: Instant, ...others: readonly Instant[]): Instant {
  return others.reduce((late, each) => (each > late ? each : late), first)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
