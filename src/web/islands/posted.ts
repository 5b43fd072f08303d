/** A form posted over a line that may break, with the facts our server answers. */

/** Null where the line broke or something else than our server answered: what was sent may be stored or not. */
export type PostedAnswer<Facts> = { readonly status: number; readonly facts: Partial<Facts> } | null

const ANSWER_MS_MAX = 30_000
/** Browsers carry no more than 64 KiB over the end of a page. */
const KEEPALIVE_CHARACTERS_MAX = 60_000

export async function posted<Facts>(
  action: string,
  texts: Readonly<Record<string, string>>,
  atEnd = false,
): Promise<PostedAnswer<Facts>> {
  const body = new URLSearchParams(texts)
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), ANSWER_MS_MAX)
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      redirect: 'error',
      keepalive: atEnd && body.toString().length < KEEPALIVE_CHARACTERS_MAX,
      signal: stop.signal,
    })
    return { status: response.status, facts: (await response.json()) as Partial<Facts> }
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** Whether the person has to sign in, or to load the page anew, before anything can be sent. */
export function isSessionOver(code: string | undefined): boolean {
  return code === 'session_over' || code === 'expired_form'
}
