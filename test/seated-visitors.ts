/** Members of the panel who sign in when they are first asked for, each once. */
import assert from 'node:assert/strict'
import { type HttpVisitor, newHttpVisitor } from './http-visitor.ts'
import { PASSWORD } from './judged-season.ts'
import type { TestSite } from './site.ts'

/** @param site asked when somebody signs in, so that it may start later. */
export function seatedVisitors(site: () => Pick<TestSite, 'origin'>): (seat: string) => Promise<HttpVisitor> {
  const seats = new Map<string, Promise<HttpVisitor>>()
  return (seat) => {
    const visitor = seats.get(seat) ?? signedIn(site().origin, seat)
    seats.set(seat, visitor)
    return visitor
  }
}

async function signedIn(origin: string, seat: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(origin)
  await visitor.get('/masuk')
  assert.equal((await visitor.post('/masuk', { surel: `${seat}@uji.example`, sandi: PASSWORD })).status, 303)
  return visitor
}
