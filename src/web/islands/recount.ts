/** "Hitung ulang": reads a bundle, verifies it in steps so that the page stays alive, and shows what fits or the first thing that does not. */
import { type Bundle, bundleFromText } from '../../award/proof/bundle.ts'
import { issuedNameOf } from '../../award/proof/issued-paper.ts'
import { type VerifiedBundle, verifyingBundle } from '../../award/proof/verified-bundle.ts'
import { accept, refuse, type Result } from '../../award/result.ts'
import type { Language } from '../../wording/language.ts'
import {
  type FileProblem,
  type RecountProblem,
  recountSentence,
  recountStatements,
  recountWords,
} from '../../wording/recount.ts'
import { CARRIED_BUNDLE, RECOUNT_FILE, RECOUNT_KEY, RECOUNT_PAPER } from './recount-names.ts'

type Problem = { readonly entry: string; readonly what: RecountProblem }
type Recounted = { readonly bundle: Bundle; readonly verified: VerifiedBundle }
type Show = { readonly progress: (text: string) => void; readonly outcome: (parts: readonly Node[]) => void }

export function startRecount(root: HTMLElement): void {
  const language: Language = root.dataset['language'] === 'en' ? 'en' : 'id'
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-recount="${name}"]`)
  const file = root.querySelector<HTMLInputElement>(`#${RECOUNT_FILE}`)
  const paper = root.querySelector<HTMLInputElement>(`#${RECOUNT_PAPER}`)
  const key = root.querySelector<HTMLInputElement>(`#${RECOUNT_KEY}`)
  const show: Show = {
    progress: (text) => part('progress')?.replaceChildren(text),
    outcome: (parts) => part('outcome')?.replaceChildren(...parts),
  }
  /** What fits, and with what papers are held against it; null while nothing does. */
  let known: Bundle | null = null
  async function lookAtPaper(): Promise<void> {
    const chosen = paper?.files?.[0]
    const told = part('paper')
    if (!chosen || !told) return
    const words = recountWords[language]
    told.replaceChildren(known ? await paperSentence(chosen, known, language) : words.paperWaits)
  }

  let turn = 0
  /** Whoever chooses another file does not see the outcome of the one before. */
  async function recount(read: () => Promise<Result<string, FileProblem>>): Promise<void> {
    const mine = ++turn
    const isCurrent = () => mine === turn
    show.outcome([])
    show.progress(recountWords[language].reading)
    const outcome = await recounted(read, key?.value.trim() ?? '', async ({ done, all }) => {
      if (isCurrent()) show.progress(`${recountWords[language].checking}: ${done} / ${all}`)
      await new Promise((resolve) => setTimeout(resolve))
    })
    if (!isCurrent()) return
    show.progress('')
    known = outcome.ok ? outcome.value.bundle : null
    show.outcome(outcome.ok ? whatFits(outcome.value, language) : whatDoesNot(outcome.refusal, language))
    await lookAtPaper()
  }

  let last: (() => Promise<Result<string, FileProblem>>) | null = null
  const again = () => (last ? void recount(last) : undefined)
  const from = (read: () => Promise<Result<string, FileProblem>>) => {
    last = read
    again()
  }
  file?.addEventListener('change', () => {
    const chosen = file.files?.[0]
    if (chosen) from(() => textOfFile(chosen))
  })
  paper?.addEventListener('change', () => void lookAtPaper())
  key?.addEventListener('change', again)
  const carried = document.getElementById(CARRIED_BUNDLE)?.textContent
  const address = root.dataset['bundle']
  if (carried) from(async () => accept(carried))
  else if (address) from(once(() => textAt(address)))
}

/** Fetched once: what is checked again with another key needs no network. */
function once<Value>(read: () => Promise<Result<Value, FileProblem>>): () => Promise<Result<Value, FileProblem>> {
  let kept: Promise<Result<Value, FileProblem>> | null = null
  return async () => {
    kept ??= read()
    const outcome = await kept
    if (!outcome.ok) kept = null
    return outcome
  }
}

async function paperSentence(file: File, { document }: Bundle, language: Language): Promise<string> {
  const words = recountWords[language]
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return recountSentence('file_unreadable', language)
  const name = issuedNameOf(document.papers ?? [], new Uint8Array(bytes))
  return name === null ? recountSentence('paper_not_issued', language) : words.paperIssued(name)
}

async function textOfFile(file: File): Promise<Result<string, FileProblem>> {
  try {
    return decoded(await file.arrayBuffer())
  } catch {
    return refuse('file_unreadable')
  }
}

async function textAt(address: string): Promise<Result<string, FileProblem>> {
  try {
    const answer = await fetch(address)
    return answer.ok ? decoded(await answer.arrayBuffer()) : refuse('address_unreachable')
  } catch {
    return refuse('address_unreachable')
  }
}

function decoded(bytes: ArrayBuffer): Result<string, FileProblem> {
  try {
    return accept(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return refuse('not_text')
  }
}

async function recounted(
  read: () => Promise<Result<string, FileProblem>>,
  believed: string,
  between: (progress: { readonly done: number; readonly all: number }) => Promise<void>,
): Promise<Result<Recounted, Problem>> {
  const text = await read()
  if (!text.ok) return refuse({ entry: '', what: text.refusal })
  if (/^\s*<(!doctype|html)/i.test(text.value)) return refuse({ entry: '', what: 'page_instead_of_bundle' })
  const bundle = bundleFromText(text.value)
  if (!bundle.ok) {
    const { refusal } = bundle
    return refuse({ entry: 'member' in refusal ? refusal.member : '', what: refusal.code })
  }
  const steps = verifyingBundle(bundle.value, believed === '' ? {} : { believed })
  for (;;) {
    const step = steps.next()
    if (!step.done) await between(step.value)
    else if (step.value.ok) return accept({ bundle: bundle.value, verified: step.value.value })
    else return step.value
  }
}

function whatDoesNot({ entry, what }: Problem, language: Language): readonly Node[] {
  const words = recountWords[language]
  const where = entry === '' ? [] : [element('p', {}, `${words.first}: `, element('code', {}, entry))]
  return [
    element(
      'div',
      { class: 'ds-alert', 'data-color': 'danger', role: 'alert' },
      element('h2', { class: 'p-h3' }, words.fails),
      ...where,
      element('p', { class: 'ds-paragraph' }, recountSentence(what, language)),
    ),
  ]
}

function whatFits({ bundle, verified }: Recounted, language: Language): readonly Node[] {
  const words = recountWords[language]
  const { label, placeName, category, example, rulebook } = bundle.document
  const named = rulebook.categories.find(({ id }) => id === category)
  const sample = example ? [element('p', {}, element('strong', {}, words.example))] : []
  return [
    element(
      'div',
      { class: 'ds-alert', 'data-color': 'success', role: 'status' },
      element('h2', { class: 'p-h3' }, verified.isRecomputed ? words.holds : words.holdsUnopened),
      element('p', { class: 'ds-paragraph' }, `${label}, ${placeName}: ${named?.name ?? category}`),
      ...sample,
    ),
    standingsTable(bundle, verified, language),
    element('h2', { class: 'p-h3' }, words.checked),
    element(
      'ul',
      { class: 'ds-list' },
      ...recountStatements(bundle, verified, language).map((sentence) => element('li', {}, sentence)),
    ),
    element('p', {}, words.key, ' ', element('code', { class: 'p-mono' }, bundle.verifier)),
  ]
}

function standingsTable({ document }: Bundle, { isRecomputed }: VerifiedBundle, language: Language): Node {
  const words = recountWords[language]
  const names = new Map(document.candidates.map(({ candidate, name }) => [candidate, name]))
  const winners = new Set(document.winners.map(({ candidate }) => candidate))
  const columns = [words.place, words.candidate].map((text) => element('th', { scope: 'col' }, text))
  if (isRecomputed) columns.push(element('th', { scope: 'col', class: 'p-n' }, words.total))
  const rows = document.standings.map(({ rank, candidate, total }) => {
    const name = names.get(candidate) ?? candidate
    return element(
      'tr',
      {},
      element('td', {}, String(rank)),
      element(
        'th',
        { scope: 'row' },
        name,
        ...(winners.has(candidate) ? [element('span', { class: 'p-sub' }, words.winner)] : []),
      ),
      ...(total === null ? [] : [element('td', { class: 'p-n' }, shownTotal(total, language))]),
    )
  })
  return element(
    'table',
    { class: 'ds-table' },
    element('caption', {}, isRecomputed ? words.standings : words.standingsTold),
    element('thead', {}, element('tr', {}, ...columns)),
    element('tbody', {}, ...rows),
  )
}

function shownTotal(total: string, language: Language): string {
  return language === 'id' ? total.replace('.', ',') : total
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}
