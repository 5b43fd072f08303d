/** A stored picture under the hash of its bytes, which can never be another one. */
import { isPictureName } from '../../award/season/logos.ts'
import { findPicture } from '../../store/pictures.ts'
import { notFound } from '../door/trouble.handlers.ts'
import type { Visit } from '../visit.ts'

const CONTENT_TYPE = { png: 'image/png', jpg: 'image/jpeg' } as const

export async function showPicture(visit: Visit): Promise<Response> {
  const name = visit.params['gambar'] ?? ''
  const bytes = isPictureName(name) ? await findPicture(visit.site.db, name) : null
  if (!bytes) return notFound(visit)
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': CONTENT_TYPE[name.endsWith('.png') ? 'png' : 'jpg'],
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
    },
  })
}
