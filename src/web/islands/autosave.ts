/**
 * Keeps a section while somebody types: on the device first, then on the server, one request at a time. The form always
 * carries the version whose content it was last made equal to; an answer changes both together or neither.
 */
import { forgetAll, forgetOld, openDevice } from './device-copy.ts'
import { dropItem, readTexts, writeTexts } from './section-fields.ts'
import { type PostOutcome, postSection } from './section-post.ts'
import { changesAfter, filledItems, itemsGone, sameTexts, type Texts } from './section-texts.ts'
import { statusLine, type StatusShape, timed } from './status-line.ts'

/** Sentences in the reader's language; `{jam}` stands for the time of the device. */
export type AutosaveWords = Readonly<
  Record<
    | 'unsaved'
    | 'onDevice'
    | 'onlyOnDevice'
    | 'nowhere'
    | 'saving'
    | 'sessionOver'
    | 'notAnswered'
    | 'restored'
    | 'discardWarning'
    | 'leaveWarning',
    string
  >
>

const REST_MS = 2000
const TYPING_MS_MAX = 10_000
const RETRY_MS = 3000
const RETRY_MS_MAX = 60_000

export function startAutosave(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as AutosaveWords
  const device = openDevice(form.dataset['owner'] ?? '', location.pathname)
  const { say } = statusLine(form)
  const page = String(Math.random())
  const versionField = form.elements.namedItem('versi') as HTMLInputElement
  const notice = document.getElementById('dari-perangkat')
  /** The content of the form's version; null where this page does not know it. */
  let saved: Texts | null = form.dataset['content'] === 'typed' ? null : readTexts(form)
  let sent: Texts | null = null
  let busy: Promise<PostOutcome['is']> | null = null
  let handedOver = false
  /** Text from the device stands in the form and the person has not said yet whether it counts. */
  let undecided = false
  let leaving = false
  let settling = false
  let retryMs = RETRY_MS
  let [rest, most, retry] = [0, 0, 0]

  const isOwed = () => sent !== null || saved === null || !sameTexts(readTexts(form), saved)

  function keep(at = Date.now()): boolean {
    const copy = { at, version: Number(versionField.value), texts: readTexts(form), sent, page, handedOver }
    return device.keep(copy)
  }

  function forget(): void {
    const copy = device.read()
    if (!copy || copy.page === page) device.forget()
  }

  const sayKept = (sentence: string, shape: StatusShape) =>
    keep() ? say(timed(sentence, Date.now()), shape) : say(words.nowhere, 'stop')

  function soon(): void {
    clearTimeout(rest)
    rest = window.setTimeout(tick, REST_MS)
    most ||= window.setTimeout(tick, TYPING_MS_MAX)
  }

  function tick(): void {
    for (const timer of [rest, most, retry]) clearTimeout(timer)
    most = 0
    if (!isOwed()) return forget()
    keep()
    void send()
  }

  function send(atEnd = false): Promise<PostOutcome['is']> {
    busy ??= post(atEnd).finally(() => (busy = null))
    return busy
  }

  /** What went out without an answer goes out again as it was: the server then makes no second version of it. */
  async function post(atEnd: boolean): Promise<PostOutcome['is']> {
    const texts = sent ?? readTexts(form)
    sent = texts
    keep()
    const outcome = await postSection(form.action, hiddenFields(), texts, atEnd)
    if (outcome.is === 'unknown') waitForLine()
    else {
      sent = null
      retryMs = RETRY_MS
      if (outcome.is === 'saved') accepted(texts, outcome)
      else if (outcome.is === 'session_over') sayKept(words.sessionOver, 'stop')
      else sayKept(outcome.sentence ?? words.notAnswered, 'stop')
    }
    return outcome.is
  }

  function hiddenFields(): Texts {
    const hidden = form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')
    return Object.fromEntries([...hidden].map(({ name, value }) => [name, value]))
  }

  function waitForLine(): void {
    sayKept(words.onDevice, 'wait')
    clearTimeout(retry)
    retry = window.setTimeout(tick, retryMs)
    retryMs = Math.min(2 * retryMs, RETRY_MS_MAX)
  }

  function accepted(texts: Texts, { version, texts: answered, sentence }: PostOutcome & { is: 'saved' }): void {
    const now = readTexts(form)
    const changes = changesAfter(texts, now, answered)
    if (changes) {
      const gone = itemsGone(texts, answered)
      writeTexts(form, changes)
      // One of them that somebody has typed into since stays, with what they typed.
      const filled = filledItems(readTexts(form))
      for (const item of gone) if (!filled.has(item)) dropItem(form, item)
      versionField.value = String(version)
      saved = answered
    }
    if (notice) notice.hidden = true
    say(sentence, 'done')
    if (!isOwed()) return forget()
    keep()
    soon()
  }

  /** Everything typed is on the server, or it is known why not. */
  async function settled(): Promise<PostOutcome['is']> {
    undecided = false
    if (busy) await busy
    for (let tries = 0; tries < 3 && isOwed(); tries++) {
      const outcome = await send()
      if (outcome !== 'saved') return outcome
    }
    return 'saved'
  }

  /** @param goOn leads to the next page; it waits until the text is safe. */
  function beforeGoing(event: SubmitEvent, goOn: (outcome: PostOutcome['is']) => void): void {
    event.preventDefault()
    if (settling) return
    settling = true
    say(words.saving, 'part')
    void goWhenSettled(goOn)
  }

  async function goWhenSettled(goOn: (outcome: PostOutcome['is']) => void): Promise<void> {
    const outcome = await settled()
    settling = false
    leaving = outcome !== 'unknown'
    if (leaving) goOn(outcome)
  }

  let passing = false
  form.addEventListener('submit', (event) => {
    if (passing || (!busy && !isOwed())) return void (leaving = true)
    const button = event.submitter
    beforeGoing(event, () => {
      handedOver = true
      if (isOwed()) keep()
      passing = true
      form.requestSubmit(button)
      passing = false
    })
  })

  document.addEventListener('submit', (event) => {
    const other = event.target as HTMLFormElement
    if (other.getAttribute('action') !== form.dataset['signOut']) return
    beforeGoing(event, (outcome) => {
      if (outcome !== 'saved' && !window.confirm(words.leaveWarning)) return void (leaving = false)
      forgetAll()
      other.submit()
    })
  })

  form.addEventListener('input', () => {
    undecided = leaving = handedOver = false
    if (isOwed()) say(words.unsaved, 'part')
    soon()
  })
  window.addEventListener('online', tickUnlessUndecided)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leaving = false
  })
  window.addEventListener('pagehide', atEndOfPage)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') atEndOfPage()
  })

  function tickUnlessUndecided(): void {
    if (!undecided) tick()
  }

  function atEndOfPage(): void {
    if (leaving || undecided || !isOwed()) return
    keep()
    if (!busy) void send(true)
  }

  function restore(): void {
    forgetOld(Date.now())
    const copy = device.read()
    const isDone = form.dataset['content'] === 'saved' && copy?.handedOver
    if (!copy || form.dataset['content'] === 'typed') return
    if (isDone || sameTexts(copy.texts, readTexts(form))) return device.forget()
    writeTexts(form, copy.texts)
    if (versionField.value !== String(copy.version)) saved = null
    versionField.value = String(copy.version)
    sent = copy.sent
    undecided = true
    keep(copy.at)
    say(timed(words.onlyOnDevice, copy.at), 'wait')
    offerDiscard(copy.at)
  }

  function offerDiscard(at: number): void {
    if (!notice) return
    const text = notice.querySelector('.ds-paragraph')
    if (text) text.textContent = timed(words.restored, at)
    notice.hidden = false
    notice.querySelector('button')?.addEventListener('click', () => {
      if (!window.confirm(words.discardWarning)) return
      leaving = true
      device.forget()
      location.reload()
    })
  }

  form.autocomplete = 'off'
  restore()
}
