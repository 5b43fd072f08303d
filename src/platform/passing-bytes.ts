/**
 * Bytes that only pass through, such as an upload on its way to the disk. What each chunk leaves behind is small in the
 * engine's own heap and large outside of it, so that left alone the engine lets some sixty megabytes gather before it looks.
 * Told every few megabytes it finds next to nothing that lives, which takes a millisecond and saves more than that.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const LOOK_EVERY_BYTES = 2 * 1024 * 1024

type Collect = (options: { readonly type: 'minor' }) => void

let collect: Collect | undefined
let bytesSince = 0

/** Called with the size of each chunk once it has been written or thrown away, of all streams of this process. */
export function passed(bytes: number): void {
  bytesSince += bytes
  if (bytesSince < LOOK_EVERY_BYTES) return
  bytesSince = 0
  collect ??= collector()
  collect({ type: 'minor' })
}

/** The engine shows its collector to contexts that are made after this flag; it changes nothing else. */
function collector(): Collect {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as Collect
}
