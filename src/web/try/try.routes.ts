/** "Coba dengan Excel Anda": anybody's file is ranked and nothing of it is kept. */
import type { Handler, Route } from '../route.ts'
import { names, open, openForm } from '../route-lines.ts'
import { carriedFields } from './try-result.page.tsx'
import {
  downloadTryTemplate,
  postTryBeritaAcara,
  postTryResult,
  showTry,
  toTry,
  TRY_BODY_BYTES_MAX,
  tryTooLarge,
} from './try.handlers.ts'
import { tryFields } from './try.page.tsx'

export const tryRoutes: readonly Route[] = [
  open('/coba', showTry),
  open('/coba/templat.xlsx', downloadTryTemplate),
  open('/coba/hasil', toTry),
  upload('/coba/hasil', postTryResult),
  open('/coba/berita-acara', toTry),
  upload('/coba/berita-acara', postTryBeritaAcara),
]

/** Takes a file that is larger than a form. */
function upload(path: string, handler: Handler): Route {
  const limit = { bodyBytesMax: TRY_BODY_BYTES_MAX, tooLarge: tryTooLarge }
  return { ...openForm(path, names(tryFields, carriedFields), handler), ...limit }
}
