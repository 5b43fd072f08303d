/** One save of a section over a line that may break: what the server answered, or that nobody knows. */
import { type SavedDraft, type Texts, textsOf } from './section-texts.ts'

export type PostOutcome =
  | { readonly is: 'saved'; readonly version: number; readonly texts: Texts; readonly sentence: string }
  /** The server did not take it, for a reason that waiting does not mend. */
  | { readonly is: 'refused'; readonly sentence: string | null }
  | { readonly is: 'session_over' }
  /** The line broke, or something else than our server answered: it may be stored or not. */
  | { readonly is: 'unknown' }

const ANSWER_MS_MAX = 30_000
/** Browsers carry no more than 64 KiB over the end of a page. */
const KEEPALIVE_CHARACTERS_MAX = 60_000

/** @param hidden the fields that every save carries: anti-forgery token and version. */
export async function postSection(action: string, hidden: Texts, texts: Texts, atEnd: boolean): Promise<PostOutcome> {
  const body = new URLSearchParams({ ...hidden, ...texts })
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
    return outcomeOf(response.status, (await response.json()) as Answer)
  } catch {
    return { is: 'unknown' }
  } finally {
    clearTimeout(timer)
  }
}

type Answer = Partial<{ version: number; draft: SavedDraft; sentence: string; code: string }>

function outcomeOf(status: number, { version, draft, sentence, code }: Answer): PostOutcome {
  if (status === 200 && Number.isInteger(version) && draft)
    return { is: 'saved', version: version ?? 0, texts: textsOf(draft), sentence: sentence ?? '' }
  if (code === 'session_over' || code === 'expired_form') return { is: 'session_over' }
  return status < 500 && code ? { is: 'refused', sentence: sentence ?? null } : { is: 'unknown' }
}
