/** Ids that sort in the order in which this process made them: the history is read and proven in that order. */
import { randomUUIDv7 } from 'node:crypto'

let last = ''

/** UUID version 7. Within one millisecond, or after the clock was set back, the id before is counted up by one. */
export function timeOrderedId(): string {
  const fresh = randomUUIDv7()
  last = fresh > last ? fresh : following(last)
  return last
}

const TAIL = 12
const TAIL_END = 16n ** BigInt(TAIL)

/** The last twelve digits are free of version and variant; should they run over, a fresh id is as good as any. */
function following(id: string): string {
  const next = BigInt(`0x${id.slice(-TAIL)}`) + 1n
  return next === TAIL_END ? randomUUIDv7() : id.slice(0, -TAIL) + next.toString(16).padStart(TAIL, '0')
}
