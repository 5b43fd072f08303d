/** Whether a check fell over because a row was damaged so that it cannot be read. A database that does not answer is no finding. */
import { BrokenPromise } from '../award/result.ts'

export function isOfDamagedRow(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof TypeError || error instanceof BrokenPromise
}
