/**
 * What was made from our sources once, kept below node_modules so that a second start makes nothing. The folder may be
 * missing or closed to us; then every start works as the first.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const BUILD_CACHE = fileURLToPath(new URL('../../node_modules/.cache/paritrana/', import.meta.url))

/** @param name says everything that the text depends on, or the text itself does. */
export function keptText(name: string): string | undefined {
  try {
    return readFileSync(`${BUILD_CACHE}${name}`, 'utf8')
  } catch {
    return undefined
  }
}

/** Written beside and moved into place, so that nobody ever reads half a file. */
export function keepText(name: string, text: string): void {
  try {
    mkdirSync(BUILD_CACHE, { recursive: true })
    const beside = `${BUILD_CACHE}${name}.${process.pid}`
    writeFileSync(beside, text)
    renameSync(beside, `${BUILD_CACHE}${name}`)
  } catch {
    // A place we may not write to costs time at every start and nothing else.
  }
}
