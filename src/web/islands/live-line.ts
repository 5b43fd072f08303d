/** How fresh a live board is, and what the server's clock shows now. No browser in it, so that it can be tested. */

/** `open`: the server tells. `asking`: the page asks. `stale`: neither has worked for a while. `over`: it may see no more. */
export type LineMode = 'starting' | 'open' | 'asking' | 'stale' | 'over'

export type LineWords = {
  readonly open: string
  readonly asking: string
  readonly stale: string
  readonly over: string
  readonly typing: string
}

/** The server beats every ten seconds, a page asks every five: after so long in silence a board is old. */
export const SILENCE_MS_MAX = 25_000
/** A line that broke may come back at once; only after so long it is said. */
export const BROKEN_MS_MAX = 3_000

export type LineState = ReturnType<typeof lineState>

/**
 * @param serverMs what the server's clock showed when the page was drawn.
 * @param localMs milliseconds of a clock of the browser that nobody can set.
 */
export function lineState(serverMs: number, localMs: number) {
  let base = { serverMs, localMs }
  let by: 'starting' | 'open' | 'asking' = 'starting'
  let brokenAt: number | null = null
  let isOver = false
  return {
    heard(serverNowMs: number, nowMs: number, how: 'open' | 'asking'): void {
      base = { serverMs: serverNowMs, localMs: nowMs }
      by = how
      brokenAt = null
    },
    broke(nowMs: number): void {
      brokenAt ??= nowMs
    },
    end(): void {
      isOver = true
    },
    ended: (): boolean => isOver,
    serverNow: (nowMs: number): number => base.serverMs + (nowMs - base.localMs),
    modeAt(nowMs: number): LineMode {
      if (isOver) return 'over'
      const isBroken = brokenAt !== null && nowMs - brokenAt > BROKEN_MS_MAX
      return isBroken || nowMs - base.localMs > SILENCE_MS_MAX ? 'stale' : by
    },
    /** "09.41" of the server's clock when it was last heard, in the zone of the device. */
    heardAtText(language: string): string {
      return new Date(base.serverMs)
        .toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
        .replace(':', '.')
    },
  }
}

export function stateSentence(words: LineWords, mode: LineMode, heardAt: string): string {
  return mode === 'starting' ? '' : words[mode].replace('{jam}', heardAt)
}

/** "14:32"; "-0:05" once the time is over. */
export function secondsLeft(endsAtMs: number, nowMs: number): { readonly text: string; readonly isOver: boolean } {
  const left = Math.ceil((endsAtMs - nowMs) / 1000)
  const whole = Math.abs(left)
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  return { text: left < 0 ? `-${text}` : text, isOver: left < 0 }
}
