/** A visitor without a browser: keeps cookies, follows nothing, and can send what no form of ours would send. */
import { antiForgeryField } from '../src/web/layout/frame.ts'

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  readonly bytes: Uint8Array
}

export type HttpVisitor = {
  readonly cookies: Map<string, string>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Sends the anti-forgery token along unless the fields say otherwise; `null` leaves a field out. */
  post(
    path: string,
    fields?: Readonly<Record<string, string | null>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
  /** Sends files as a form of ours does, with the anti-forgery token. */
  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    files: Readonly<Record<string, File>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
}

const TOKEN_COOKIE = 'paritrana_tanda'
export const SESSION_COOKIE = 'paritrana_sesi'

/** @param send what carries a request to the server and brings its answer: the network, unless told otherwise. */
export function newHttpVisitor(origin: string, send: (request: Request) => Promise<Response> = fetch): HttpVisitor {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) }
    const response = await send(new Request(origin + path, { ...init, headers, redirect: 'manual' }))
    for (const line of response.headers.getSetCookie()) keep(line)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body: new TextDecoder().decode(bytes), bytes }
  }
  const keep = (line: string): void => {
    const [pair = ''] = line.split(';')
    const [name = '', value = ''] = pair.split('=')
    if (/max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, decodeURIComponent(value))
  }
  return {
    cookies,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields = {}, headers = {}) => {
      const all = { [antiForgeryField]: cookies.get(TOKEN_COOKIE) ?? '', ...fields }
      const sent = Object.entries(all).filter((field): field is [string, string] => field[1] !== null)
      return ask(path, { method: 'POST', body: new URLSearchParams(sent), headers })
    },
    upload: (path, fields, files, headers = {}) => {
      const form = new FormData()
      const all = { [antiForgeryField]: cookies.get(TOKEN_COOKIE) ?? '', ...fields, ...files }
      for (const [name, value] of Object.entries(all)) form.set(name, value)
      return ask(path, { method: 'POST', body: form, headers })
    },
  }
}

/** A visitor who sits in a demo seat, such as `ketua@provinsi.contoh.example`. */
export async function newSeatedVisitor(origin: string, account: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(origin)
  await visitor.get('/masuk')
  const { status } = await visitor.post('/masuk/contoh', { akun: account })
  if (status !== 303) throw new Error(`${account} cannot sit down: ${status}`)
  return visitor
}
