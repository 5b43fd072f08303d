/** An assessor who saves drafts as fast as the server answers, signs now and then, and remembers every promise. */
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '../../src/web/paths.ts'
import { signInFields } from '../../src/web/door/sign-in.page.tsx'
import { markSheetFields } from '../../src/web/panel/mark-sheet-view.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import { KEY } from '../../test/cast.ts'
import { hiddenFields, openFormVisitor, type FormVisitor } from '../../test/form-visitor.ts'
import { PASSWORD } from '../../test/judged-season.ts'
import type { Random } from '../seeded-random.ts'
import { type Ledger, sheetName } from './kills-ledger.ts'
import { emailOf } from './marking-season.ts'

const CRITERIA = ['cakupan', 'regulasi', 'wawancara']
const SIGNING_CHANCE = 0.04

export type Saving = { stop(): Promise<void> }

export type SavingAssessor = {
  readonly seat: string
  /** The first is only ever saved; the others may be signed. */
  readonly candidates: readonly [string, ...string[]]
  /** Where the server is now; null while there is none. */
  base(): string | null
  readonly random: Random
  readonly ledger: Ledger
  /** Told of an answer that no crash explains. */
  onTrouble(sentence: string): void
}

export function startSaving(assessor: SavingAssessor): Saving {
  const life = { over: false }
  const working = work(assessor, life)
  return {
    stop: () => {
      life.over = true
      return working
    },
  }
}

async function work(assessor: SavingAssessor, life: { over: boolean }): Promise<void> {
  const visitor = openFormVisitor(() => assessor.base() ?? 'http://127.0.0.1:1')
  const open = [...assessor.candidates]
  for (let turn = 1; !life.over; turn++) {
    try {
      if (assessor.base() === null) await pause(20)
      else if (!visitor.cookies.has('paritrana_sesi')) await enter(visitor, assessor.seat)
      else await oneTurn(assessor, visitor, open, `${assessor.seat}-${turn}`)
    } catch {
      // The server or its database was killed under the request: no promise was made.
      await pause(20)
    }
  }
}

async function enter(visitor: FormVisitor, seat: string): Promise<void> {
  await visitor.submit(paths.signIn(), paths.signIn(), {
    [signInFields.email]: emailOf(seat),
    [signInFields.password]: PASSWORD,
  })
}

async function oneTurn(assessor: SavingAssessor, visitor: FormVisitor, open: string[], word: string): Promise<void> {
  const at = assessor.random.whole(open.length)
  const candidate = open[at] ?? assessor.candidates[0]
  const signs = at > 0 && assessor.random.chance(SIGNING_CHANCE)
  const done = signs ? await sign(assessor, visitor, candidate) : await save(assessor, visitor, candidate, word)
  if (done === 'signed') open.splice(open.indexOf(candidate), 1)
}

/** The form as the page shows it: token and version come from there. */
async function save(
  { seat, ledger, random, onTrouble }: SavingAssessor,
  visitor: FormVisitor,
  candidate: string,
  word: string,
): Promise<'saved' | 'signed' | 'refused'> {
  const path = paths.markSheet(sheetIdOf({ ...KEY, candidate, seat }))
  const page = await visitor.get(path)
  const given = hiddenFields(page.text, path)
  if (page.status === 200 && given === null) return 'signed'
  if (given === null) return 'refused'
  const mark = String(random.whole(10_001) / 100).replace('.', ',')
  const marks = CRITERIA.flatMap((id) => [
    [markSheetFields.mark(id), mark],
    [markSheetFields.comment(id), word],
  ])
  ledger.sent.add(word)
  const answer = await visitor.post(path, { ...given, ...Object.fromEntries(marks) })
  if (answer.status === 303 && answer.location === path) {
    const version = Number(given[markSheetFields.version]) + 1
    ledger.acknowledged.push({ sheet: sheetName({ candidate, seat }), word, version })
    return 'saved'
  }
  if (answer.status < 500) onTrouble(`saving ${sheetName({ candidate, seat })} was answered ${answer.status}`)
  return 'refused'
}

async function sign(
  { seat, ledger, onTrouble }: SavingAssessor,
  visitor: FormVisitor,
  candidate: string,
): Promise<'signed' | 'refused'> {
  const key = { ...KEY, candidate, seat }
  const path = paths.signSheet(sheetIdOf(key))
  const page = await visitor.get(path)
  const given = hiddenFields(page.text, path)
  if (given === null) return 'refused'
  ledger.signatureSent.add(sheetName(key))
  const answer = await visitor.post(path, given)
  if (answer.status === 303 && answer.location === paths.markSheet(sheetIdOf(key))) {
    ledger.signed.add(sheetName(key))
    return 'signed'
  }
  // A sheet without marks yet is shown again with what is missing.
  if (answer.status < 500 && answer.status !== 409) onTrouble(`signing ${sheetName(key)} was answered ${answer.status}`)
  return 'refused'
}
