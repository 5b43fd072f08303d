/** The real server on a free port over an empty copy of the test database; every request goes through HTTP. */
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { openPaperPress } from '../src/actions/render-paper.ts'
import { fixedClock } from '../src/platform/clock.ts'
import { openDatabase } from '../src/store/db.ts'
import { buildAssets } from '../src/web/assets.ts'
import { publicPageCache } from '../src/web/public-page-cache.ts'
import { buildServer } from '../src/web/server.ts'
import type { Site } from '../src/web/site.ts'
import { rankingMemory } from '../src/actions/ranking-memory.ts'
import { openTrialDesk } from '../src/web/try/trial-desk.ts'
import { NOW, prepareTemplate } from './judged-season.ts'
import { startTestDatabase } from './world.ts'

export type RunningSite = {
  readonly origin: string
  /** What the server wrote into its log about failed requests. */
  readonly reported: readonly string[]
  end(): Promise<void>
}

/** Parts given replace those of the site. */
export async function startSite(parts: Partial<Site> = {}): Promise<RunningSite> {
  const database = await startTestDatabase(prepareTemplate)
  const { db, close } = openDatabase(database.url, () => undefined)
  const reported: string[] = []
  const site: Site = {
    db,
    clock: fixedClock(NOW),
    assets: await buildAssets(),
    press: openPaperPress(),
    trials: openTrialDesk(),
    rankings: rankingMemory(),
    publicPages: publicPageCache(),
    version: '0.0.0',
    demoAllowed: false,
    baseUrl: 'http://uji.example',
    cookiesSecure: false,
    report: (error, where) => reported.push(`${where} ${String(error)}`),
    ...parts,
  }
  const server = await listening(site)
  const end = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await Promise.all([site.press.close(), site.trials.close(), close()])
    await database.drop()
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, reported, end }
}

function listening(site: Site): Promise<Server> {
  return new Promise((resolve) => {
    const server = serve({ fetch: buildServer(site).fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(server as Server),
    )
  })
}
