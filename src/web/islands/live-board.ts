/**
 * Keeps a live part of a page up to date: listens to the server, asks from time to time where listening fails, and says so
 * while neither works. The device's own clock may be wrong by a day: every board brings the server's, and between two
 * boards time is counted from when the page began, which no setting of the clock changes.
 */
import { lineState, type LineState, type LineWords, secondsLeft, stateSentence } from './live-line.ts'

type Board = { readonly id: string; readonly now: number; readonly html: string }

const ASK_MS = 5_000
const LISTEN_AGAIN_MS = 60_000

export function startLive(root: HTMLElement): void {
  const href = root.dataset['live'] ?? ''
  const part = root.querySelector<HTMLElement>('[data-live-part]')
  const place = root.querySelector<HTMLElement>('[data-live-state]')
  if (!part || !place) return
  const words = JSON.parse(root.dataset['words'] ?? '{}') as LineWords
  const line: LineState = lineState(Number(root.dataset['now']), performance.now())
  let shown = root.dataset['id'] ?? ''
  let waiting: Board | null = null
  let source: EventSource | null = null
  let asking = 0
  let listening = 0

  function heard(now: number, by: 'open' | 'asking'): void {
    line.heard(now, performance.now(), by)
    tell()
  }

  function tell(): void {
    const mode = line.modeAt(performance.now())
    const sentence = waiting
      ? words.typing
      : stateSentence(words, mode, line.heardAtText(document.documentElement.lang))
    if (place && place.textContent !== sentence) place.textContent = sentence
    root.dataset['mode'] = mode
  }

  /** What somebody is typing inside the part is not drawn over; it is shown once they have sent or emptied it. */
  function show(board: Board): void {
    if (!part || board.id === shown) return
    const isTyping = [...part.querySelectorAll<HTMLInputElement>('input[type="text"]')].some(
      ({ value }) => value !== '',
    )
    waiting = isTyping ? board : null
    if (isTyping) return
    const focused = document.activeElement?.getAttribute('href')
    const open = [...part.querySelectorAll('details')].map((one) => one.open)
    // Parsed apart: nothing in it runs, and what is not part of the body falls away.
    part.replaceChildren(...new DOMParser().parseFromString(board.html, 'text/html').body.childNodes)
    for (const [at, one] of [...part.querySelectorAll('details')].entries()) one.open = open[at] ?? false
    shown = board.id
    if (focused) [...part.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus()
    tick()
  }

  function over(): void {
    source?.close()
    clearTimeout(asking)
    clearTimeout(listening)
    line.end()
    tell()
  }

  async function ask(): Promise<void> {
    clearTimeout(asking)
    try {
      const answer = await fetch(href, { headers: { accept: 'application/json' }, cache: 'no-store' })
      if (answer.status === 401 || answer.status === 404 || answer.status === 403) return over()
      if (answer.ok) {
        const board = (await answer.json()) as Board
        heard(board.now, source === null ? 'asking' : 'open')
        show(board)
      }
    } catch {
      line.broke(performance.now())
      tell()
    }
    if (source === null && !line.ended()) asking = window.setTimeout(() => void ask(), ASK_MS)
  }

  /** Where a network lets no such line through, the page asks, and tries to listen again once a minute. */
  function giveUpListening(): void {
    source?.close()
    source = null
    void ask()
    clearTimeout(listening)
    listening = window.setTimeout(listen, LISTEN_AGAIN_MS)
  }

  function listen(): void {
    if (line.ended()) return
    const mine = new EventSource(href)
    source = mine
    let wasOpen = false
    mine.addEventListener('papan', (event) => {
      wasOpen = true
      clearTimeout(asking)
      const board = JSON.parse((event as MessageEvent<string>).data) as Board
      heard(board.now, 'open')
      show(board)
    })
    mine.addEventListener('denyut', (event) => {
      wasOpen = true
      heard((JSON.parse((event as MessageEvent<string>).data) as { now: number }).now, 'open')
    })
    mine.addEventListener('selesai', over)
    mine.addEventListener('error', () => {
      if (source !== mine) return
      line.broke(performance.now())
      tell()
      // What was open once comes back by itself; what never opened, or was refused, will not.
      if (!wasOpen || mine.readyState === EventSource.CLOSED) giveUpListening()
    })
  }

  function tick(): void {
    const now = line.serverNow(performance.now())
    for (const clock of root.querySelectorAll<HTMLElement>('[data-ends]')) {
      const { text, isOver } = secondsLeft(Number(clock.dataset['ends']), now)
      if (clock.textContent !== text) clock.textContent = text
      clock.toggleAttribute('data-over', isOver)
    }
    if (waiting) show(waiting)
    tell()
  }

  // A device that slept has an old board: it asks at once.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !line.ended()) void ask()
  })
  window.setInterval(tick, 500)
  listen()
}
