/** Somebody at the page "Coba dengan Excel Anda": picks a file, presses buttons, reads what is there. */
import { request, type ClientRequest, type IncomingMessage } from 'node:http'

export type Answered = { readonly status: number; readonly html: string; readonly text: string }

export type Visitor = {
  /** Sends a file as the page's form does. */
  upload(bytes: Uint8Array, name?: string): Promise<Answered>
  /** Sends fields as a button of the result page does. */
  press(path: string, fields: Readonly<Record<string, string>>): Promise<Response>
  /** An upload whose body the caller writes; `length` null sends it in chunks without saying how long it is. */
  begin(length: number | null): { readonly body: ClientRequest; readonly answer: Promise<Answered> }
}

export async function visitor(origin: string): Promise<Visitor> {
  const page = await fetch(`${origin}/coba`)
  const token = /name="antiForgery" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const cookie = page.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') // prettier-ignore
  const post = (path: string, body: FormData | URLSearchParams): Promise<Response> =>
    fetch(origin + path, { method: 'POST', body, headers: { cookie }, redirect: 'manual' })
  return {
    async upload(bytes, name = 'nilai.xlsx') {
      const form = new FormData()
      form.set('antiForgery', token)
      form.set('berkas', new File([Uint8Array.from(bytes)], name))
      form.set('penggabungan', 'dipangkas')
      const response = await post('/coba/hasil', form)
      return answered(response.status, await response.text())
    },
    press: (path, fields) => post(path, new URLSearchParams({ antiForgery: token, ...fields })),
    begin(length) {
      const headers = {
        cookie,
        'content-type': 'multipart/form-data; boundary=batas',
        ...(length === null ? {} : { 'content-length': String(length) }),
      }
      const body = request(`${origin}/coba/hasil`, { method: 'POST', headers })
      const answer = new Promise<Answered>((resolve, reject) => {
        body.once('response', (response) => void whole(response).then(resolve, reject))
        body.once('error', reject)
      })
      return { body, answer }
    },
  }
}

/** What a person would copy from the page and send again. */
export function carriedData({ html }: Answered): string {
  return /name="data" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

/** The rows of the first table as their texts. */
export function firstTable({ html }: Answered): readonly (readonly string[])[] {
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((row) =>
    [...(row[1] ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) => plain(cell[1] ?? '')),
  )
}

async function whole(response: IncomingMessage): Promise<Answered> {
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  return answered(response.statusCode ?? 0, Buffer.concat(parts).toString('utf8'))
}

function answered(status: number, html: string): Answered {
  return { status, html, text: plain(html.replace(/^.*<main/s, '<main').replace(/<\/main>.*$/s, '')) }
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[ \n\u00a0]+/g, ' ')
    .trim()
}
