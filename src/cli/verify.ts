import { readFile } from 'node:fs/promises'
import { type Bundle, bundleFromText } from '../award/proof/bundle.ts'
import { issuedNameOf } from '../award/proof/issued-paper.ts'
import { type VerifiedBundle, verifiedBundle } from '../award/proof/verified-bundle.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import {
  type FileProblem,
  type RecountProblem,
  recountSentence,
  recountStatements,
  recountWords,
} from '../wording/recount.ts'
import type { Language } from '../wording/language.ts'
import { type Command, languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { progressBar } from './progress-bar.ts'

const OPTIONS = { ...SHARED_OPTIONS, verifier: { type: 'string' }, paper: { type: 'string' } } as const

/** A category of a thousand candidates and forty assessors has less than half of it. */
const BYTES_MAX = 64 * 1024 * 1024
const PATIENCE_MS = 30_000
const SHEETS_WORTH_A_BAR = 5_000

type Problem = { readonly entry: string; readonly what: RecountProblem }
/** @property paper the name under which the file that was handed over was issued; left out where none was. */
type Verified = VerifiedBundle & { readonly bundle: Bundle; readonly paper?: string }

/** `paritrana verify FILE|URL`: recomputes a published result from its bundle, and believes nobody but the arithmetic. */
export const verifyCommand: Command = (args, io) =>
  withUsage('verify', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const language = languageOf(values.lang)
    const [place, ...more] = positionals
    if (place === undefined || more.length > 0) throw new WrongUsage(more.length > 0 ? more.join(' ') : 'FILE|URL')
    const bar = progressBar(recountWords[language].checking, io, SHEETS_WORTH_A_BAR)
    const recounted = await verified(place, values.verifier, bar.show)
    bar.end()
    const outcome =
      recounted.ok && values.paper !== undefined ? await withPaper(recounted.value, values.paper) : recounted
    io.stdout(values.json === true ? `${JSON.stringify(jsonOf(outcome, language))}\n` : textOf(outcome, language))
    return outcome.ok ? 0 : 1
  })

async function verified(
  place: string,
  believed: string | undefined,
  progress: (done: number, all: number) => void,
): Promise<Result<Verified, Problem>> {
  const bytes = /^https?:\/\//i.test(place) ? await fetched(place) : await read(place)
  if (!bytes.ok) return refuse({ entry: place, what: bytes.refusal })
  const text = textFrom(bytes.value)
  if (text === null) return refuse({ entry: 'bundle', what: 'not_text' })
  if (/^\s*<(!doctype|html)/i.test(text)) return refuse({ entry: 'bundle', what: 'page_instead_of_bundle' })
  const bundle = bundleFromText(text)
  if (!bundle.ok) {
    const { refusal } = bundle
    return refuse({ entry: 'member' in refusal ? refusal.member : 'bundle', what: refusal.code })
  }
  const outcome = verifiedBundle(bundle.value, believed === undefined ? {} : { believed }, ({ done, all }) =>
    progress(done, all),
  )
  return outcome.ok ? accept({ ...outcome.value, bundle: bundle.value }) : outcome
}

/** Whether a file is one of the papers that were issued with the result, to the byte. */
async function withPaper(recounted: Verified, place: string): Promise<Result<Verified, Problem>> {
  const bytes = await read(place)
  if (!bytes.ok) return refuse({ entry: place, what: bytes.refusal })
  const name = issuedNameOf(recounted.bundle.document.papers ?? [], bytes.value)
  return name === null ? refuse({ entry: place, what: 'paper_not_issued' }) : accept({ ...recounted, paper: name })
}

async function read(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const bytes = await readFile(path)
    return bytes.byteLength > BYTES_MAX ? refuse('too_large') : accept(bytes)
  } catch {
    return refuse('file_unreadable')
  }
}

async function fetched(address: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!answer.ok || !answer.body) return refuse('address_unreachable')
    const pieces: Uint8Array[] = []
    let bytes = 0
    for await (const piece of answer.body) {
      bytes += piece.byteLength
      if (bytes > BYTES_MAX) return refuse('too_large')
      pieces.push(piece)
    }
    return accept(Buffer.concat(pieces))
  } catch {
    return refuse('address_unreachable')
  }
}

function textFrom(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function jsonOf(outcome: Result<Verified, Problem>, language: Language): object {
  if (!outcome.ok) {
    const { entry, what } = outcome.refusal
    return {
      ok: false,
      checked: 0,
      firstProblem: { entry, what, message: recountSentence(what, language) },
      winners: [],
    }
  }
  const { bundle, checked, winners, isRecomputed, isSealed, changedAfterClosing, paper } = outcome.value
  const { label, placeName, category, example } = bundle.document
  return {
    ok: true,
    checked,
    firstProblem: null,
    winners,
    recomputed: isRecomputed,
    sealed: isSealed,
    changedAfterClosing,
    season: label,
    place: placeName,
    category,
    example,
    verifier: bundle.verifier,
    ...(paper === undefined ? {} : { paper }),
  }
}

function textOf(outcome: Result<Verified, Problem>, language: Language): string {
  const words = recountWords[language]
  if (!outcome.ok) {
    const { entry, what } = outcome.refusal
    return `${words.fails}\n\n${words.first}: ${entry}\n  ${recountSentence(what, language)} [${what}]\n`
  }
  const { bundle, winners, paper } = outcome.value
  const { label, placeName, category, example } = bundle.document
  const lines = [
    ...(example ? [words.example] : []),
    `${label}, ${placeName}, ${category}`,
    '',
    ...recountStatements(bundle, outcome.value, language).map((sentence) => `  ${sentence}`),
    ...(paper === undefined ? [] : [`  ${words.paperIssued(paper)}`]),
    '',
    `${words.winners}:`,
    ...winners.map(({ rank, name }) => `  ${words.rank(rank)}: ${name}`),
    '',
    words.key,
    `  ${bundle.verifier}`,
    '',
    outcome.value.isRecomputed ? words.holds : words.holdsUnopened,
  ]
  return `${lines.join('\n')}\n`
}
