/** Somebody of a season who may add evidence to a file of their own, and what they send. */
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { grantRole } from '../src/actions/grant-role.ts'
import { invitePerson } from '../src/actions/invite-person.ts'
import { openCandidateFile } from '../src/actions/open-candidate-file.ts'
import { openDesk } from '../src/actions/desk.ts'
import { signInAsDemo } from '../src/actions/sign-in.ts'
import { registerOrganisation } from '../src/actions/register-organisation.ts'
import { assert, type Result } from '../src/award/result.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/store/db.ts'
import { fileIdOf } from '../src/web/candidate/file-id.ts'
import { ACCOUNTS, type BigSeason, SMALL } from './big-season.ts'
import type { MeasuredProcess } from './measured-process.ts'

export const ANTI_FORGERY = 'sebuah-tanda-untuk-pengukuran-saja'

/** Somebody who may add evidence to a file of their own. */
export type Sender = { readonly fileId: string; readonly cookie: string }

/** @param others the organisations registered so far; the new one is added. */
export async function makeSender(db: Database, { key, administrator }: BigSeason, others: string[]): Promise<Sender> {
  const desk = openDesk({ db, clock: systemClock, viewer: administrator })
  const name = `Kabupaten Unggah ${others.length + 1}`
  const typed = { name, kind: 'regency', placeCode: '', registrationNumber: '', sizeClass: '', sector: '' }
  const { organisation } = done(await registerOrganisation(desk, key, typed, others))
  others.push(organisation)
  const email = `${organisation}@${ACCOUNTS}`
  done(await invitePerson(desk, { email, displayName: organisation, passwordHash: 'none', demo: true }))
  const role = { role: 'candidate_contact', email, displayName: organisation, organisation } as const
  done(await grantRole(desk, key, role, (token) => token))
  const candidate = done(await openCandidateFile(desk, key, { organisation, categories: [SMALL] }))
  const session = done(await signInAsDemo(desk, email, true))
  return {
    fileId: fileIdOf({ ...key, candidate }),
    cookie: `paritrana_sesi=${session}; paritrana_tanda=${ANTI_FORGERY}`,
  }
}

export type Posted = {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Posted when given. */
  readonly body?: Iterable<Uint8Array>
}

/** @returns the text of the answer, which must have this status. */
export async function answered(
  { address }: MeasuredProcess,
  { cookie }: Sender,
  { path, headers = {}, body }: Posted,
  status: number,
): Promise<string> {
  const method = body === undefined ? 'GET' : 'POST'
  const sent = request(address + path, { method, headers: { ...headers, cookie, connection: 'close' } })
  const answer = once(sent, 'response') as Promise<[IncomingMessage]>
  await pipeline(Readable.from(body ?? []), sent)
  const [response] = await answer
  const said = await textOf(response)
  assert(response.statusCode === status, `${path} answers ${status}: ${response.statusCode} ${said.slice(0, 200)}`)
  return said
}

/** A part of a multipart form whose boundary is `xx`. */
export function partOf(name: string, text: string): string {
  return `--xx\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
}

function done<Value, Reason>(outcome: Result<Value, Reason>): Value {
  assert(outcome.ok, `uploads can begin: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
