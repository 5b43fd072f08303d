/** Waits until so many promises were made: an ordeal whose server serves nobody proves nothing. */
import { setTimeout as pause } from 'node:timers/promises'

const SERVED_AGAIN_MS = 30_000

export async function untilServed(promises: () => number, count: number): Promise<void> {
  const until = Date.now() + SERVED_AGAIN_MS
  while (promises() < count) {
    if (Date.now() > until) throw new Error(`nothing was acknowledged for ${SERVED_AGAIN_MS / 1000} s`)
    await pause(10)
  }
}
