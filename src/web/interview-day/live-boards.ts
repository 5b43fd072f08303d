/**
 * Boards that are open in browsers, kept up to date over server-sent events. One cheap question a second for each season
 * that somebody watches tells whether anything changed, whichever server recorded it; only then is a board drawn again.
 * Who may see it is asked anew with every drawing, so that a board ends with the session or the role that opened it.
 */
import type { SeasonKey } from '../../award/places/season-key.ts'
import { dayMark } from '../../store/interview-day.ts'
import type { Database } from '../../store/db.ts'

/** What a board shows. `id` names the content: the same id is the same board. */
export type Snapshot = { readonly id: string; readonly now: number; readonly html: string }

export type Watching = {
  readonly season: SeasonKey
  /** Boards of one session are counted together. */
  readonly session: string
  /** The last board that the browser has; null where it comes for the first time. */
  readonly seen: string | null
  /** Draws the board for whoever watches; null once they may see it no more. */
  draw(): Promise<Snapshot | null>
}

export type LiveBoards = {
  /** Null when this session, or this server, watches as many as it may; the browser then asks from time to time. */
  watch(watching: Watching): ReadableStream<Uint8Array<ArrayBuffer>> | null
  close(): void
}

type LiveBoardsOptions = {
  readonly db: Database
  readonly everyMs?: number
  readonly beatMs?: number
  readonly aSessionMax?: number
  readonly allMax?: number
}

type Line = Watching & {
  readonly controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>
  shown: string | null
  toldAt: number
  drawing: boolean
  behindSince: number | null
}

/** A browser asks again so soon after a line broke. */
const RETRY_MS = 2_000
/** As much may wait for a slow line; what comes later is left out, for the newest board replaces it anyway. */
const WAITING_BYTES_MAX = 128 * 1024
/** A line that takes nothing for so long is cut; its browser comes back by itself. */
const BEHIND_MS_MAX = 60_000

export function openLiveBoards({
  db,
  everyMs = 1_000,
  beatMs = 10_000,
  aSessionMax = 6,
  allMax = 1_000,
}: LiveBoardsOptions): LiveBoards {
  const lines = new Set<Line>()
  const marks = new Map<string, string>()
  let timer: NodeJS.Timeout | null = null
  let closed = false

  function end(line: Line): void {
    if (!lines.delete(line)) return
    try {
      line.controller.close()
    } catch {
      // The browser was quicker.
    }
  }

  function say(line: Line, text: string): void {
    const isBehind = (line.controller.desiredSize ?? 0) <= 0
    if (!isBehind) {
      line.behindSince = null
      line.toldAt = performance.now()
      line.controller.enqueue(Uint8Array.from(Buffer.from(text)))
      return
    }
    line.behindSince ??= performance.now()
    if (performance.now() - line.behindSince > BEHIND_MS_MAX) end(line)
  }

  async function draw(line: Line): Promise<void> {
    if (line.drawing) return
    line.drawing = true
    try {
      const board = await line.draw()
      if (!lines.has(line)) return
      if (!board) {
        say(line, event('selesai', {}))
        end(line)
      } else if (board.id === line.shown) {
        say(line, event('denyut', { now: board.now }))
      } else if ((line.controller.desiredSize ?? 0) > 0) {
        line.shown = board.id
        say(line, `id: ${board.id}\n${event('papan', board)}`)
      } else say(line, '')
    } finally {
      line.drawing = false
    }
  }

  /** While the database does not answer nothing is said at all: silence is what tells a browser that its board is old. */
  async function round(): Promise<void> {
    for (const own of Map.groupBy(lines, ({ season }) => `${season.province}/${season.season}`)) {
      const [name, watchers] = own
      const [first] = watchers
      if (!first) continue
      try {
        const mark = await dayMark(db, first.season)
        const isNews = marks.get(name) !== mark
        marks.set(name, mark)
        const due = watchers.filter((line) => isNews || performance.now() - line.toldAt >= beatMs)
        await Promise.all(due.map(draw))
      } catch {
        marks.delete(name)
      }
    }
  }

  function rounds(): void {
    if (timer || closed) return
    timer = setTimeout(async () => {
      await round()
      timer = null
      if (lines.size > 0) rounds()
    }, everyMs)
    timer.unref()
  }

  return {
    watch(watching) {
      const sameSession = [...lines].filter(({ session }) => session === watching.session).length
      if (closed || sameSession >= aSessionMax || lines.size >= allMax) return null
      let line: Line | null = null
      return new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          start(controller) {
            line = { ...watching, controller, shown: watching.seen, toldAt: 0, drawing: false, behindSince: null }
            lines.add(line)
            say(line, `retry: ${RETRY_MS}\n\n`)
            draw(line).catch(() => line && end(line))
            rounds()
          },
          cancel() {
            if (line) lines.delete(line)
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: WAITING_BYTES_MAX }),
      )
    },
    close() {
      closed = true
      if (timer) clearTimeout(timer)
      for (const line of lines) end(line)
    },
  }
}

function event(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
