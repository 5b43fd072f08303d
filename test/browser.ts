/** One real browser for all tests of a process: opened by the first that needs it, closed after the last test. */
import { after } from 'node:test'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'

let launched: Promise<Browser> | undefined

// Top-level hooks run when every test of the process has ended, whichever file came first.
after(async () => (await launched)?.close())

/** A visitor of their own: no cookie is shared with any other. Pages that hang give up after thirty seconds. */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  launched ??= launchChromium()
  const context = await (await launched).newContext({ locale: 'id-ID', ...options })
  // Nothing is timed here: a machine that stalls for seconds must not look like a page that never came.
  context.setDefaultTimeout(30_000)
  return context
}
