/** Builds the application from the route table: understanding the visit, the door checks, the headers every answer carries. */
import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getConnInfo } from '@hono/node-server/conninfo'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { ANTI_FORGERY_HEADER, comesFromOurForm } from './anti-forgery.ts'
import { assetResponse, offlineWorkerResponse } from './assets.ts'
import { compressed } from './compressed.ts'
import { contentSecurityPolicy } from './content-security.ts'
import { enter } from './door/enter.ts'
import { health } from './door/health.handlers.ts'
import { expiredForm, notFound, serverError, tooLarge } from './door/trouble.handlers.ts'
import { declaredForm, readForm } from './form.ts'
import { antiForgeryField } from './layout/frame.ts'
import { paths } from './paths.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import type { Site } from './site.ts'
import { understood, type Visit } from './visit.ts'

const FORM_BYTES_MAX = 512 * 1024

/** @param table for tests that plant a line; the site itself has no other table than `routes`. */
export function buildServer(site: Site, table: readonly Route[] = routes): Hono {
  const app = new Hono()
  app.use(
    '*',
    secureHeaders({
      strictTransportSecurity: site.cookiesSecure ? 'max-age=31536000' : false,
      crossOriginResourcePolicy: 'same-origin',
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
    }),
  )
  app.use('*', async (context, next) => {
    await next()
    const { headers } = context.res
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', contentSecurityPolicy)
    context.res.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  })
  app.get(
    paths.asset(':name'),
    (context) => assetResponse(site.assets, context.req.raw) ?? answerNotFound(site, context),
  )
  app.get(paths.offlineWorker(), (context) => offlineWorkerResponse(site.assets, context.req.raw))
  // Asked without a visit: a watcher's cookie must not need the database that may be gone.
  app.get(paths.health(), () => health(site))
  for (const route of table) {
    const limit = bodyLimit({
      maxSize: route.bodyBytesMax ?? FORM_BYTES_MAX,
      onError: async (context) => finished(await arrived(site, context), route.tooLarge ?? tooLarge),
    })
    const answer = (context: Context) => answerRoute(site, route, context)
    if (route.method === 'GET') app.get(route.path, answer)
    // What reads its body while it arrives counts the bytes itself.
    else if (route.streams) app.post(route.path, answer)
    else app.post(route.path, limit, answer)
  }
  app.notFound((context) => answerNotFound(site, context))
  app.onError(async (error, context) => {
    const code = randomUUID().slice(0, 8)
    // The pattern of the route, never the address: addresses hold tokens and what people typed.
    site.report(error, { code, method: context.req.method, route: routePath(context, -1) })
    return finished(await arrivedAnyhow(site, context), async (asked) => serverError(asked, code))
  })
  return app
}

/** When not even the session can be looked up, because the database is gone, the visitor is a stranger. */
async function arrivedAnyhow(site: Site, context: Context): Promise<Visit> {
  try {
    return await arrived(site, context)
  } catch {
    return understood({ site, request: new Request(context.req.url), params: {}, address: 'unknown' })
  }
}

function arrived(site: Site, context: Context): Promise<Visit> {
  const connection = getConnInfo(context).remote.address ?? 'unknown'
  const address = site.clientAddress(connection, context.req.header('x-forwarded-for') ?? null)
  return understood({ site, request: context.req.raw, params: context.req.param(), address })
}

async function answerNotFound(site: Site, context: Context): Promise<Response> {
  return finished(await arrived(site, context), notFound)
}

async function answerRoute(site: Site, route: Route, context: Context): Promise<Response> {
  const visit = await arrived(site, context)
  // No address of ours holds a zero byte, and the database takes none.
  if (/%00/.test(context.req.url)) return finished(visit, notFound)
  if (route.method === 'GET') return finished(visit, (asked) => enter(route, asked))
  if (route.streams) {
    const token = context.req.header(ANTI_FORGERY_HEADER) ?? ''
    if (route.streams === 'bytes' && !comesFromOurForm(visit, token)) return finished(visit, expiredForm)
    return finished(visit, (asked) => enter(route, asked))
  }
  const body = new Uint8Array(await context.req.arrayBuffer())
  const form = await readForm(body, context.req.header('content-type') ?? '')
  if (!comesFromOurForm(visit, form.text(antiForgeryField))) return finished(visit, expiredForm)
  return finished({ ...visit, form: declaredForm(form, route.fields) }, (asked) => enter(route, asked))
}

async function finished(visit: Visit, handle: (visit: Visit) => Promise<Response>): Promise<Response> {
  const response = await compressed(visit.request, await handle(visit))
  const isShared = response.headers.get('cache-control')?.startsWith('public') === true
  if (!isShared) for (const line of visit.cookies) response.headers.append('set-cookie', line)
  return response
}
