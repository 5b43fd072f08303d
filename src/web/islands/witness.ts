/** Compares a note that the reader keeps, or that the QR code of a paper brought, with the record of today; nothing is sent but its size. */
import { type HeldNote, heldNoteFrom, historyFromText, noteFromAddress, witnessed } from '../../award/proof/witness.ts'
import { refuse, type Result } from '../../award/result.ts'
import type { Witnessed } from '../../award/proof/witness.ts'
import type { Language } from '../../wording/language.ts'
import { type WitnessProblem, witnessSentence, witnessWords } from '../../wording/witness.ts'
import { WITNESS_FILE, WITNESS_TEXT } from './witness-names.ts'

export function startWitness(root: HTMLElement): void {
  const language: Language = root.dataset['language'] === 'en' ? 'en' : 'id'
  const { history: address = '', name = '' } = root.dataset
  const part = (of: string) => root.querySelector<HTMLElement>(`[data-witness="${of}"]`)
  const text = root.querySelector<HTMLTextAreaElement>(`#${WITNESS_TEXT}`)
  const file = root.querySelector<HTMLInputElement>(`#${WITNESS_FILE}`)

  let turn = 0
  /** Whoever brings another note does not see the outcome of the one before. */
  async function compare(held: HeldNote | null): Promise<void> {
    const mine = ++turn
    part('outcome')?.replaceChildren(witnessWords[language].reading)
    const outcome = held ? await compared(held, address) : refuse<WitnessProblem>({ code: 'no_note_in_it' })
    if (mine === turn) part('outcome')?.replaceChildren(told(outcome, language))
  }

  part('check')?.addEventListener('click', () => void compare(heldNoteFrom(text?.value ?? '')))
  file?.addEventListener('change', async () => {
    const chosen = file.files?.[0]
    if (!chosen) return
    const content = await chosen.text().catch(() => '')
    if (text) text.value = content
    await compare(heldNoteFrom(content))
  })
  const fromPaper = noteFromAddress(location.hash.slice(1), name)
  if (fromPaper === null) return
  if (text) text.value = fromPaper
  void compare({ note: fromPaper, verifier: null })
}

async function compared(held: HeldNote, address: string): Promise<Result<Witnessed, WitnessProblem>> {
  const [, size = ''] = held.note.split('\n')
  const text = await textAt(`${address}?sejak=${Number(size)}`)
  const history = text === null ? null : historyFromText(text)
  return history ? witnessed(held, history) : refuse({ code: 'history_unreachable' })
}

async function textAt(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address)
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

/** What says that the comparison could not be made, and nothing of the record. */
const UNDECIDED: ReadonlySet<WitnessProblem['code']> = new Set([
  'no_note_in_it',
  'history_unreachable',
  'ledger_is_another',
])

function told(outcome: Result<Witnessed, WitnessProblem>, language: Language): HTMLElement {
  const words = witnessWords[language]
  if (!outcome.ok) {
    const isOpen = UNDECIDED.has(outcome.refusal.code)
    const sentence = witnessSentence(outcome.refusal, language)
    return alert(isOpen ? 'warning' : 'danger', isOpen ? words.undecided : words.fails, sentence)
  }
  const { held, shown } = outcome.value
  const sentence = held.size === shown.size ? words.same(held.size) : words.grown(held.size, shown.size)
  return alert('success', words.holds, sentence)
}

function alert(tone: 'success' | 'warning' | 'danger', title: string, text: string): HTMLElement {
  const [box, heading, sentence] = [element('div', 'ds-alert'), element('h3', 'p-h3'), element('p', 'ds-paragraph')]
  box.dataset['color'] = tone
  box.setAttribute('role', tone === 'success' ? 'status' : 'alert')
  heading.append(title)
  sentence.append(text)
  box.append(heading, sentence)
  return box
}

function element(name: string, look: string): HTMLElement {
  const made = document.createElement(name)
  made.className = look
  return made
}
