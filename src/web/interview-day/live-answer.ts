/** One address, three answers: a page for people, a board as JSON for script that asks, a line that stays open for script that listens. */
import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { SeasonKey } from '../../award/places/season-key.ts'
import { hashOf } from '../../platform/secrets.ts'
import { asksForJson, json } from '../reply.ts'
import { understood, type Visit } from '../visit.ts'
import type { Snapshot } from './live-boards.ts'

/** @property shows everything the part depends on but the hour. */
export type LivePart = { readonly shows: unknown; readonly node: VNode }

export function liveId(shows: unknown): string {
  return createHash('sha256').update(JSON.stringify(shows)).digest('base64url').slice(0, 16)
}

/**
 * @param draw the live part for a visit, or null where it may not be seen (any more).
 * @returns null where a person asks, who gets the whole page.
 */
export async function liveAnswer(
  visit: Visit,
  season: SeasonKey,
  draw: (visit: Visit) => Promise<LivePart | null>,
): Promise<Response | null> {
  const listens = visit.request.headers.get('accept')?.startsWith('text/event-stream') === true
  if (!listens && !asksForJson(visit)) return null
  const snapshot = async (asking: Visit): Promise<Snapshot | null> => {
    const part = await draw(asking)
    const now = Date.parse(asking.desk.now())
    return part && { id: liveId(part.shows), now, html: renderToString(part.node) }
  }
  if (!listens) {
    const board = await snapshot(visit)
    return board ? json(board) : json({ code: 'not_found' }, 404)
  }
  const { site, request, params, address } = visit
  const stream = site.live.watch({
    season,
    session: hashOf(visit.sessionToken ?? ''),
    seen: request.headers.get('last-event-id'),
    draw: async () => {
      const again = await understood({ site, request, params, address })
      return again.viewer.person ? snapshot({ ...again, url: visit.url, actsAs: visit.actsAs }) : null
    },
  })
  if (!stream) return json({ code: 'too_many_boards' }, 429)
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Reverse proxies pass each word on at once.
      'x-accel-buffering': 'no',
    },
  })
}
