/** One request, understood: who asks, in which language, from which address, with which form. */
import { NOBODY, type Viewer } from '../award/people/viewer.ts'
import { openDesk, type Desk } from '../actions/desk.ts'
import type { DoorRole } from '../award/judging/door.ts'
import { noteSeen } from '../actions/own-sessions.ts'
import { isChair, isSecretary } from '../award/judging/access.ts'
import { scoringSeats } from '../award/rulebook/rulebook.ts'
import { instant } from '../award/units/dates.ts'
import { hashOf } from '../platform/secrets.ts'
import { findViewer, type SignedIn } from '../store/viewers.ts'
import { rulebookVersion } from '../store/seasons.ts'
import type { Language } from '../wording/language.ts'
import { cookieLine, freshToken, readCookie } from './cookies.ts'
import type { Form } from './form.ts'
import { type PagePieces, pagePieces } from './pieces.ts'
import type { Site } from './site.ts'

export type Visit = {
  readonly site: Site
  readonly request: Request
  readonly url: URL
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly language: Language
  readonly viewer: Viewer
  readonly duties: Duties
  /** The role that opened the door of this room; null where the room is everybody's or of no single season. */
  readonly actsAs: DoorRole | null
  readonly sessionToken: string | null
  /** Goes into every form; the same value waits in a cookie that other sites cannot read or set. */
  readonly antiForgery: string
  readonly flash: string | null
  readonly address: string
  /** Only on POST, after the anti-forgery check. */
  readonly form: Form | null
  readonly desk: Desk
  readonly pieces: PagePieces
  /** Cookies that the answer will set. */
  readonly cookies: string[]
}

/** What the viewer's seats are there for, over all seasons: which rooms the menu offers. */
export type Duties = { readonly chair: boolean; readonly secretary: boolean; readonly marks: boolean }

export type Arrival = {
  readonly site: Site
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  readonly address: string
}

/** A session of a demo account counts only where the demo is allowed: data may have moved to another server. */
export async function understood({ site, request, params, address }: Arrival): Promise<Visit> {
  const secure = site.cookiesSecure
  const sessionToken = readCookie(request, 'sesi', secure) ?? null
  const signedIn = sessionToken === null ? null : await signedInBy(site, sessionToken)
  const viewer = signedIn ?? NOBODY
  const known = readCookie(request, 'tanda', secure)
  const antiForgery = known && known.length >= 32 ? known : freshToken()
  return {
    site,
    request,
    url: new URL(request.url),
    params,
    language: readCookie(request, 'bahasa', secure) === 'en' ? 'en' : 'id',
    viewer,
    duties: await dutiesOf(site, signedIn),
    actsAs: null,
    sessionToken,
    antiForgery,
    flash: readCookie(request, 'pesan', secure) ?? null,
    address,
    form: null,
    pieces: pagePieces(site.pieces),
    desk: openDesk({ db: site.db, clock: site.clock, viewer, address }),
    cookies: antiForgery === known ? [] : [cookieLine('tanda', antiForgery, secure)],
  }
}

async function signedInBy(site: Site, token: string): Promise<SignedIn | null> {
  const now = instant(site.clock.now())
  const found = await findViewer(site.db, hashOf(token), now)
  if (found) await noteSeen(site.db, token, found.seenAt, now)
  return found && (site.demoAllowed || !found.demo) ? found : null
}

async function dutiesOf({ db }: Site, viewer: SignedIn | null): Promise<Duties> {
  const duties = { chair: false, secretary: false, marks: false }
  if (!viewer) return duties
  for (const { held, rules } of viewer.inForce) {
    const current = await rulebookVersion(db, held, rules)
    if (!current) continue
    const { panel } = current.rulebook
    duties.chair ||= isChair(viewer, panel, held)
    duties.secretary ||= isSecretary(viewer, panel, held)
    duties.marks ||= scoringSeats(panel).some((seat) => seat.id === held.seat)
  }
  return duties
}
