/** The cookies: who is signed in, the anti-forgery token, what to say once, the language, and the browser's own name to us. Over https their names carry `__Host-`. */
import { randomBytes } from 'node:crypto'
import { parse, serialize } from 'hono/utils/cookie'

export type CookieName = 'sesi' | 'tanda' | 'pesan' | 'bahasa' | 'perangkat'

/** The language cookie keeps its plain name: people and programs may set it themselves. */
function fullName(name: CookieName, secure: boolean): string {
  if (name === 'bahasa') return 'bahasa'
  return secure ? `__Host-paritrana_${name}` : `paritrana_${name}`
}

export function readCookie(request: Request, name: CookieName, secure: boolean): string | undefined {
  const header = request.headers.get('cookie')
  const full = fullName(name, secure)
  return header === null ? undefined : parse(header, full)[full]
}

/** @param maxAgeSeconds 0 removes the cookie; undefined keeps it until the browser closes. */
export function cookieLine(name: CookieName, value: string, secure: boolean, maxAgeSeconds?: number): string {
  return serialize(fullName(name, secure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  })
}

export function freshToken(): string {
  return randomBytes(24).toString('base64url')
}
