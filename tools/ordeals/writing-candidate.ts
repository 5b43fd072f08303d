/** Somebody who writes their own entry of a shared section as fast as the server answers, and remembers every promise. */
import { setTimeout as pause } from 'node:timers/promises'
import { contentField } from '../../src/web/candidate/section.form.ts'
import { signInFields } from '../../src/web/door/sign-in.page.tsx'
import { paths } from '../../src/web/paths.ts'
import { fieldsOfForm } from '../../test/page-form.ts'
import { type FormVisitor, openFormVisitor } from '../../test/form-visitor.ts'
import { PASSWORD } from '../../test/judged-season.ts'
import type { Saving } from './saving-assessor.ts'

/** The field of a writer's entry that carries the word of each save. */
export const WORD_FIELD = 'nomor'

/** What one writer sent and what was acknowledged, first to last. */
export type Promises = { readonly sent: string[]; readonly acknowledged: string[] }

export type Writer = {
  readonly email: string
  /** The address of the section; its entries are shared by everybody who writes there. */
  readonly path: string
  /** The writer's own entry: nobody else changes it. */
  readonly item: string
  base(): string | null
  readonly promises: Promises
  onTrouble(sentence: string): void
}

export function startWriting(writer: Writer): Saving {
  const life = { over: false }
  const working = work(writer, life)
  return {
    stop: () => {
      life.over = true
      return working
    },
  }
}

async function work(writer: Writer, life: { over: boolean }): Promise<void> {
  const visitor = openFormVisitor(() => writer.base() ?? 'http://127.0.0.1:1')
  for (let turn = 1; !life.over; turn++) {
    try {
      if (writer.base() === null) await pause(20)
      else if (!visitor.cookies.has('paritrana_sesi')) await enter(visitor, writer.email)
      else await save(writer, visitor, `${writer.item}-${turn}`)
    } catch {
      // The server or its database was killed under the request: no promise was made.
      await pause(20)
    }
  }
}

async function enter(visitor: FormVisitor, email: string): Promise<void> {
  await visitor.submit(paths.signIn(), paths.signIn(), {
    [signInFields.email]: email,
    [signInFields.password]: PASSWORD,
  })
}

/** The section as the page shows it, with another word in the writer's own entry. */
async function save({ path, item, promises, onTrouble }: Writer, visitor: FormVisitor, word: string): Promise<void> {
  const page = await visitor.get(path)
  if (page.status !== 200) return
  const fields = fieldsOfForm(page.text, path)
  promises.sent.push(word)
  const answer = await visitor.post(path, { ...fields, [contentField(item, WORD_FIELD)]: word })
  if (answer.status === 303 && answer.location === path) promises.acknowledged.push(word)
  else if (answer.status < 500) onTrouble(`saving ${word} was answered ${answer.status}`)
}
