/** A line on which everything that is written in one turn of the process leaves together, with one call of the system. */
import { Socket } from 'node:net'

export class GatheringSocket extends Socket {
  /** The driver corks before each question and uncorks behind it: what it asks in the same turn finds the line still corked. */
  override uncork(): void {
    process.nextTick(() => super.uncork())
  }
}
