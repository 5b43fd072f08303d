/** For the machines that watch over this one. */
import { isAlive } from '../../store/health.ts'
import { json } from '../reply.ts'
import type { Visit } from '../visit.ts'

export async function health({ site }: Visit): Promise<Response> {
  const { version } = site
  return (await isAlive(site.db))
    ? json({ status: 'ok', version })
    : json({ status: 'database_unreachable', version }, 503)
}
