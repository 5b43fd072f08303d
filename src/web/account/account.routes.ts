/** What everybody may see and do about their own account. */
import { PAGE_QUERY } from '../pages.ts'
import type { Handler, Recorded, Route } from '../route.ts'
import { asking, names, PASSWORD_TRIES, room, roomDeed } from '../route-lines.ts'
import { postEndOtherSessions, postEndSession, postOwnPassword, showAccount } from './account.handlers.ts'
import { accountFields } from './account.page.tsx'

export const accountRoutes: readonly Route[] = [
  asking([PAGE_QUERY], room('/akun', 'signed-in', showAccount)),
  ownDeed('sandi', ['password_changed', ...PASSWORD_TRIES], postOwnPassword, names(accountFields)),
  ownDeed('sesi/:sesi/akhiri', 'session_ended', postEndSession),
  ownDeed('sesi-lain/akhiri', 'other_sessions_ended', postEndOtherSessions),
]

function ownDeed(leaf: string, records: Recorded, handler: Handler, fields: readonly string[] = []): Route {
  return roomDeed(`/akun/${leaf}`, { who: 'signed-in', records, fields }, handler)
}
