/** The long list of employers, for those who set up seasons. */
import { ORGANISERS } from '../../award/season/access.ts'
import { forAny, names, room } from '../route-lines.ts'
import type { Route } from '../route.ts'
import {
  downloadLongListTemplate,
  LONG_LIST_BODY_BYTES_MAX,
  longListTooLarge,
  postLongList,
  showLongList,
} from './long-list.handlers.ts'
import { longListFields } from './long-list.page.tsx'

const LONG_LIST = '/ruang/penyelenggara/daftar-panjang'

export const longListRoutes: readonly Route[] = [
  forAny(ORGANISERS, room(LONG_LIST, 'administrator', showLongList)),
  forAny(ORGANISERS, room(`${LONG_LIST}/templat.xlsx`, 'administrator', downloadLongListTemplate)),
  {
    ...forAny(ORGANISERS, room(LONG_LIST, 'administrator', postLongList)),
    method: 'POST',
    fields: names(longListFields),
    bodyBytesMax: LONG_LIST_BODY_BYTES_MAX,
    tooLarge: longListTooLarge,
  },
]
