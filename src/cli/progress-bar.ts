/** How far a long work has come, on one line of a terminal that rewrites itself; elsewhere nothing. */
import type { CommandIo } from './command-io.ts'

const WIDTH = 30
/** Longer, and the line would break on a terminal of 80 columns and no longer rewrite itself. */
const LABEL_MAX = 40
const BETWEEN_MS = 100
/** What is read in an instant needs no bar. */
const SHOWN_FROM_BYTES = 8 * 1024 * 1024

export type ProgressBar = { readonly show: (done: number, all: number) => void; readonly end: () => void }

/** @param shownFrom how much there must be to do; bytes unless said otherwise. */
export function progressBar(
  label: string,
  { stderr, isTerminal }: CommandIo,
  shownFrom = SHOWN_FROM_BYTES,
): ProgressBar {
  let lastMs = 0
  let shown = false
  const show = (done: number, all: number): void => {
    if (!isTerminal || all < shownFrom) return
    const nowMs = performance.now()
    if (nowMs - lastMs < BETWEEN_MS && done < all) return
    lastMs = nowMs
    shown = true
    stderr(`\r${barText(label, done, all)}`)
  }
  return { show, end: () => (shown ? stderr('\n') : undefined) }
}

/** `Membaca a.csv [#####.....]  50%` */
export function barText(label: string, done: number, all: number): string {
  const share = all === 0 ? 1 : Math.min(1, done / all)
  const filled = Math.floor(share * WIDTH)
  const short = label.length > LABEL_MAX ? `…${label.slice(1 - LABEL_MAX)}` : label
  return `${short} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${String(Math.floor(share * 100)).padStart(3)}%`
}
