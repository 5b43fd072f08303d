/** What one line of the route table says. */
import type { Role } from './role.ts'
import type { Visit } from './visit.ts'

export type Handler = (visit: Visit) => Promise<Response>

export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Who may come in at all; what exactly they may do there, the rules of the chapter decide again. */
  readonly who: Role
  /** What this request writes into the history, or null when it changes nothing. */
  readonly records: string | null
  /** The largest body in bytes; the ordinary form limit unless said otherwise. */
  readonly bodyBytesMax?: number
  /** Answers in place of the ordinary page when the body is larger than that. */
  readonly tooLarge?: Handler
  readonly handler: Handler
}
