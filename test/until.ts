/** Waits for what another process, a timer or a mail server brings about. */
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'

/** Not a measurement: so long only what hangs takes. */
const HANGS_AFTER_SECONDS = 120

/** Asks again, each time after so many milliseconds, until it is so. */
export async function until(what: () => Promise<boolean> | boolean, everyMs = 20): Promise<void> {
  const hangs = AbortSignal.timeout(HANGS_AFTER_SECONDS * 1000)
  for (; !(await what()); await pause(everyMs)) assert.ok(!hangs.aborted, `waited ${HANGS_AFTER_SECONDS} s`)
}
