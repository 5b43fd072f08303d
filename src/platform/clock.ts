/** Where time comes from. It is handed in, so that a test, a demo and a replay can say what time it is. */

/** UTC in ISO 8601 with milliseconds: `2025-07-30T02:15:00.000Z`. */
export type InstantText = string

export type Clock = { now(): InstantText }

export const systemClock: Clock = { now: () => new Date().toISOString() }

/** Always answers `instant`. */
export function fixedClock(instant: InstantText): Clock {
  return { now: () => instant }
}

/** The instant in its one form, undefined when `text` is not a full ISO date and time with a zone. */
export function instantFrom(text: string): InstantText | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text)
  if (!parts) return undefined
  const day = new Date(`${parts[1]}T00:00:00Z`)
  // 30 February would otherwise silently become 2 March.
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(parts[1] ?? '')) return undefined
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
}
