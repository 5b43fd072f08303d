/** What one line of the route table says: who may come in, what is read of the question, what is recorded. */
import type { DoorRole } from '../award/judging/door.ts'
import type { Deed } from '../award/people/deeds.ts'
import type { FileFound } from './candidate/file-found.ts'
import type { SheetFound } from './panel/sheet-found.ts'
import type { CategoryFound, SeasonFound } from './season-lookup.ts'
import type { Visit } from './visit.ts'

/** `signed-in`: everybody with an account. The other roles are held in a season. */
export type Role = 'anyone' | 'signed-in' | DoorRole

export type Handler = (visit: Visit) => Promise<Response>
export type SeasonHandler = (visit: Visit, found: SeasonFound) => Promise<Response>
export type CategoryHandler = (visit: Visit, found: CategoryFound) => Promise<Response>
export type FileHandler = (visit: Visit, found: FileFound) => Promise<Response>
export type SheetHandler = (visit: Visit, found: SheetFound) => Promise<Response>

/**
 * What a request that is carried out writes into the history: one deed, or several where the form can do one or another of
 * them; null where it writes nothing. `test/permissions/what-is-recorded.test.ts` sends each and looks.
 */
export type Recorded = Deed | readonly Deed[] | null

type Line = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Any of these may come in; what exactly they may do there, the rules of the chapter decide again. */
  readonly who: readonly Role[]
  /** Names that are read of the address after its question mark. The door drops all others. */
  readonly query: readonly string[]
  /** Names that are read of a posted form; `nilai-*` stands for every name that begins so. Others cannot be read. */
  readonly fields: readonly string[]
  readonly records: Recorded
  /** The largest body in bytes; the ordinary form limit unless said otherwise. */
  readonly bodyBytesMax?: number
  /**
   * The body is not read before the door has let its sender in: the handler reads it while it arrives. `form`: a form with
   * a file, whose token `receivedForm` checks before the file; `bytes`: the token stands in a header, checked at once.
   */
  readonly streams?: 'form' | 'bytes'
  /** Answers in place of the ordinary page when the body is larger than that. */
  readonly tooLarge?: Handler
}

/** `of` says what the address names: the door finds it, asks who may, and hands it on. */
export type Route = Line &
  (
    | { readonly of: 'site'; readonly handler: Handler }
    | { readonly of: 'season'; readonly handler: SeasonHandler }
    | { readonly of: 'category'; readonly handler: CategoryHandler }
    | { readonly of: 'sheet'; readonly handler: SheetHandler }
    | { readonly of: 'file'; readonly handler: FileHandler }
  )
