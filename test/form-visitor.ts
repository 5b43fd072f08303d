/** Somebody with a browser and no script: keeps cookies, reads forms as they stand in the page, and posts them filled in. */

export type Answer = {
  readonly status: number
  /** Where a 303 leads; null otherwise. */
  readonly location: string | null
  readonly text: string
}

export type FormVisitor = {
  get(path: string): Promise<Answer>
  /** Opens `page`, fills in the form that posts to `action` and sends it. The page must hold that form. */
  submit(page: string, action: string, fields: Readonly<Record<string, string>>): Promise<Answer>
  /** Sends exactly these fields. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>
  /** Posts bytes that are no form. */
  send(path: string, bytes: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Promise<Answer>
  readonly cookies: ReadonlyMap<string, string>
}

/** @param base asked anew for every request: the server may have moved. */
export function openFormVisitor(base: () => string, patienceMs = 120_000): FormVisitor {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const signal = AbortSignal.timeout(patienceMs)
    const own = { ...(cookie === '' ? {} : { cookie }), connection: 'close' }
    const headers = { ...(init.headers as Record<string, string>), ...own }
    const response = await fetch(`${base()}${path}`, { ...init, headers, redirect: 'manual', signal })
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }
  const get = (path: string): Promise<Answer> => ask(path, {})
  const post = (path: string, fields: Readonly<Record<string, string>>): Promise<Answer> =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  const send: FormVisitor['send'] = (path, body, headers) => ask(path, { method: 'POST', body, headers })
  const submit = async (page: string, action: string, fields: Readonly<Record<string, string>>): Promise<Answer> => {
    const { status, text } = await get(page)
    const given = hiddenFields(text, action)
    if (given === null) throw new Error(`${page} answered ${status} without a form that posts to ${action}`)
    return post(action, { ...given, ...fields })
  }
  return { get, post, send, submit, cookies }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (/;\s*max-age=0\b/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}

/** The hidden fields of the form that posts to `action`; null when the page has none. */
export function hiddenFields(page: string, action: string): Record<string, string> | null {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((text) => attribute(/^<form\b[^>]*>/.exec(text)?.[0] ?? '', 'action') === action)
  if (form === undefined) return null
  const inputs = (form.match(/<input\b(?:[^>"]|"[^"]*")*>/g) ?? []).filter(
    (input) => attribute(input, 'type') === 'hidden',
  )
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]))
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
