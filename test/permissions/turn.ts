/** Each form and each recorded look of the site, used once with success by somebody who may: what the history then holds. */
import type { Deed } from '../../src/award/people/deeds.ts'
import { assert } from '../../src/award/result.ts'
import type { Answer, HttpVisitor } from '../http-visitor.ts'
import { fieldsOfForm } from '../page-form.ts'
import type { TestSite } from '../site.ts'

export type Scene = {
  readonly site: TestSite
  readonly visitor: HttpVisitor
  /** The same person once more, in another browser. */
  another(): Promise<HttpVisitor>
}

export type Turn = {
  /** `POST /masuk` */
  readonly of: string
  /** A persona. */
  readonly as: string
  /** What this turn writes, where its line of the table declares several deeds; else what is declared. */
  readonly writes?: readonly Deed[]
  /** The last answer; 303 after a form and 200 for a look, unless said otherwise. */
  readonly status?: number
  /** Why a form that changes nothing of a season, and nothing of an account, leaves nothing in the history. */
  readonly silentBecause?: string
  /** A site without anybody, in place of the two provinces. */
  readonly emptySite?: true
  readonly take: (scene: Scene) => Promise<{ readonly status: number }>
}

/** Opens a page and sends its form as it stands, but for the changes. */
export async function sent(
  { visitor }: Pick<Scene, 'visitor'>,
  page: string,
  changes: Readonly<Record<string, string>> | ((fields: Record<string, string>) => Readonly<Record<string, string>>),
  action: string = page,
): Promise<Answer> {
  const fields = fieldsOfForm((await visitor.get(page)).body, action)
  return visitor.post(action, { ...fields, ...(typeof changes === 'function' ? changes(fields) : changes) })
}

/** One text of the database. */
export async function textOf({ site }: Pick<Scene, 'site'>, question: string, values: readonly string[] = []) {
  const [row] = await site.ask(question, values)
  const [text] = Object.values(row ?? {})
  assert(typeof text === 'string', `there is an answer to ${question}`)
  return text
}
