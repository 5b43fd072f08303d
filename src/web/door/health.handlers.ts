/** For the machines that watch over this one. */
import { isAlive } from '../../store/health.ts'
import { json } from '../reply.ts'
import type { Site } from '../site.ts'

export async function health(site: Site): Promise<Response> {
  const { version } = site
  return (await isAlive(site.db))
    ? json({ status: 'ok', version })
    : json({ status: 'database_unreachable', version }, 503)
}
