/** One save of a section over a line that may break: what the server answered, or that nobody knows. */
import { isSessionOver, posted } from './posted.ts'
import { type SavedDraft, type Texts, textsOf } from './section-texts.ts'

export type PostOutcome =
  | { readonly is: 'saved'; readonly version: number; readonly texts: Texts; readonly sentence: string }
  /** The server did not take it, for a reason that waiting does not mend. */
  | { readonly is: 'refused'; readonly sentence: string | null }
  | { readonly is: 'session_over' }
  /** The line broke, or something else than our server answered: it may be stored or not. */
  | { readonly is: 'unknown' }

/** @param hidden the fields that every save carries: anti-forgery token and version. */
export async function postSection(action: string, hidden: Texts, texts: Texts, atEnd: boolean): Promise<PostOutcome> {
  const answer = await posted<Answer>(action, { ...hidden, ...texts }, atEnd)
  return answer ? outcomeOf(answer.status, answer.facts) : { is: 'unknown' }
}

type Answer = { version: number; draft: SavedDraft; sentence: string; code: string }

function outcomeOf(status: number, { version, draft, sentence, code }: Partial<Answer>): PostOutcome {
  if (status === 200 && Number.isInteger(version) && draft)
    return { is: 'saved', version: version ?? 0, texts: textsOf(draft), sentence: sentence ?? '' }
  if (isSessionOver(code)) return { is: 'session_over' }
  return status < 500 && code ? { is: 'refused', sentence: sentence ?? null } : { is: 'unknown' }
}
