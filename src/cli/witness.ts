import { readFile, rename, writeFile } from 'node:fs/promises'
import {
  heldNoteFrom,
  type HeldNote,
  heldNoteText,
  historyFromText,
  type LedgerHistory,
  type Witnessed,
  witnessed,
} from '../award/proof/witness.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Language } from '../wording/language.ts'
import { type WitnessProblem, witnessSentence, witnessWords } from '../wording/witness.ts'
import { type Command, languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'

const OPTIONS = { ...SHARED_OPTIONS, keep: { type: 'boolean' } } as const

const PATIENCE_MS = 30_000
/** A proof of two thousand million entries has thirty hashes. */
const BYTES_MAX = 64 * 1024

type Outcome = Result<Witnessed & { readonly history: LedgerHistory }, WitnessProblem>

/** `paritrana witness NOTE URL|FILE`: whether a ledger is still the one of which somebody keeps an old checkpoint. */
export const witnessCommand: Command = (args, io) =>
  withUsage('witness', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const language = languageOf(values.lang)
    const [kept, shown, ...more] = positionals
    if (kept === undefined || shown === undefined || more.length > 0)
      throw new WrongUsage(more.length > 0 ? more.join(' ') : 'NOTE URL|FILE')
    const held = heldNoteFrom((await textOf(kept)) ?? '')
    const outcome: Outcome = held ? await compared(held, shown) : refuse({ code: 'no_note_in_it' })
    const isKept = outcome.ok && values.keep === true ? await keptInPlace(kept, outcome.value.history) : true
    const told: Outcome = isKept ? outcome : refuse({ code: 'not_kept' })
    io.stdout(
      values.json === true
        ? `${JSON.stringify(jsonOf(told, language))}\n`
        : textFor(told, { language, hasKey: held?.verifier !== null, keeps: values.keep === true }),
    )
    return told.ok ? 0 : 1
  })

async function compared(held: HeldNote, place: string): Promise<Outcome> {
  const [, size = ''] = held.note.split('\n')
  const text = /^https?:\/\//i.test(place) ? await fetched(place, Number(size)) : await textOf(place)
  const history = text === null ? null : historyFromText(text)
  if (!history) return refuse({ code: 'history_unreachable' })
  const outcome = witnessed(held, history)
  return outcome.ok ? accept({ ...outcome.value, history }) : outcome
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

/** @param address of the page for witnesses, or of the file behind it. */
async function fetched(address: string, since: number): Promise<string | null> {
  try {
    const url = new URL(address)
    if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/u, '')}/riwayat.json`
    url.searchParams.set('sejak', String(since))
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!answer.ok) return null
    const bytes = await answer.arrayBuffer()
    return bytes.byteLength > BYTES_MAX ? null : new TextDecoder().decode(bytes)
  } catch {
    return null
  }
}

/** The new note stands whole in the place of the old one, or the old one stays. */
async function keptInPlace(path: string, history: LedgerHistory): Promise<boolean> {
  try {
    await writeFile(`${path}.baru`, heldNoteText(history), { flag: 'wx' })
    await rename(`${path}.baru`, path)
    return true
  } catch {
    return false
  }
}

function jsonOf(outcome: Outcome, language: Language): object {
  if (!outcome.ok)
    return { ok: false, problem: { ...outcome.refusal, message: witnessSentence(outcome.refusal, language) } }
  const { held, shown, history } = outcome.value
  return { ok: true, ledger: held.origin, held: held.size, shown: shown.size, verifier: history.verifier }
}

function textFor(
  outcome: Outcome,
  { language, hasKey, keeps }: { readonly language: Language; readonly hasKey: boolean; readonly keeps: boolean },
): string {
  const words = witnessWords[language]
  if (!outcome.ok)
    return `${words.fails}\n\n  ${witnessSentence(outcome.refusal, language)} [${outcome.refusal.code}]\n`
  const { held, shown, history } = outcome.value
  const lines = [
    held.origin,
    '',
    `  ${held.size === shown.size ? words.same(held.size) : words.grown(held.size, shown.size)}`,
    ...(hasKey ? [] : [`  ${witnessSentence({ code: 'key_missing' }, language)}`]),
    `  ${words.key}: ${history.verifier}`,
    ...(keeps ? [`  ${words.kept}`] : []),
    '',
    words.holds,
  ]
  return `${lines.join('\n')}\n`
}
