/**
 * The form of the timetable: two interviews change places by dragging one onto the other, or with the arrow keys on its
 * handle; whatever is typed or moved is checked by the server at once, which saves nothing.
 */
const TYPED_MS = 400
/** This near to the edge of the window the page scrolls along. */
const EDGE_PX = 72
const SCROLL_PX = 14

/** Sentences in the reader's language; `{a}` and `{b}` stand for two candidates. */
type Words = Readonly<Record<'swapped' | 'failed', string>>

export function startTimetable(form: HTMLFormElement): void {
  const conflicts = form.querySelector<HTMLElement>('[data-conflicts]')
  const told = form.querySelector<HTMLElement>('[data-told]')
  if (!conflicts || !told) return
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words
  const say = (sentence: string): void => void (told.textContent = sentence)
  let typed = 0
  let asked = 0

  /** The newest question alone is answered on the page. */
  async function check(): Promise<void> {
    const own = ++asked
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
    body.set(form.dataset['deed'] ?? '', form.dataset['check'] ?? '')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'error' })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const found = page.querySelector('form[data-timetable] [data-conflicts]')
      if (own !== asked) return
      // A day or an hour that cannot be read is said before anything can conflict.
      const unread = [...page.querySelectorAll('.ds-validation-message')]
        .map(({ textContent }) => textContent)
        .join(' ')
      if (answer.status === 422 && unread !== '') conflicts?.replaceChildren(unread)
      else if (answer.ok && found) conflicts?.replaceChildren(...found.childNodes)
      else throw new Error(`answered ${answer.status}`)
    } catch {
      if (own === asked) conflicts?.replaceChildren(words.failed)
    }
  }

  function swap(one: HTMLElement, other: HTMLElement): void {
    for (const part of ['day', 'begins', 'room']) {
      const [a, b] = [fieldOf(one, part), fieldOf(other, part)]
      if (!a || !b) continue
      const [left, right] = [a.value, b.value]
      set(a, right)
      set(b, left)
    }
    const mark = document.createComment('')
    one.replaceWith(mark)
    other.replaceWith(one)
    mark.replaceWith(other)
    say(words.swapped.replace('{a}', () => nameOf(one)).replace('{b}', () => nameOf(other)))
    one.querySelector<HTMLElement>('[data-drag]')?.focus()
    void check()
  }

  form.addEventListener('input', () => {
    clearTimeout(typed)
    typed = window.setTimeout(() => void check(), TYPED_MS)
  })
  for (const handle of form.querySelectorAll<HTMLElement>('[data-drag]')) {
    handle.hidden = false
    const own = handle.closest<HTMLElement>('[data-interview]')
    if (!own) continue
    handle.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
      const all = interviewsOf(form)
      const other = all[all.indexOf(own) + step]
      if (step === 0 || !other) return
      event.preventDefault()
      swap(own, other)
    })
    handle.addEventListener('pointerdown', (event) => drag(form, { handle, own, event, swap }))
  }
}

type Drag = {
  readonly handle: HTMLElement
  readonly own: HTMLElement
  readonly event: PointerEvent
  readonly swap: (one: HTMLElement, other: HTMLElement) => void
}

function drag(form: HTMLElement, { handle, own, event, swap }: Drag): void {
  if (event.button !== 0) return
  event.preventDefault()
  handle.focus()
  handle.setPointerCapture(event.pointerId)
  own.dataset['dragged'] = ''
  let over: HTMLElement | null = null
  let [x, y] = [event.clientX, event.clientY]
  const stop = new AbortController()
  const { signal } = stop

  const aim = (target: HTMLElement | null): void => {
    if (over) delete over.dataset['target']
    over = target !== own && target && form.contains(target) ? target : null
    if (over) over.dataset['target'] = ''
  }
  const end = (isDropped: boolean): void => {
    const target = over
    aim(null)
    delete own.dataset['dragged']
    stop.abort()
    if (isDropped && target) swap(own, target)
  }
  /** A finger that rests at the edge of the window goes on scrolling. */
  const follow = (): void => {
    if (signal.aborted) return
    if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX)
    if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX)
    aim(document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-interview]') ?? null)
    requestAnimationFrame(follow)
  }
  const moved = ({ clientX, clientY }: PointerEvent): void => {
    ;[x, y] = [clientX, clientY]
    aim(document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-interview]') ?? null)
  }
  requestAnimationFrame(follow)
  handle.addEventListener('pointermove', moved, { signal })
  handle.addEventListener('pointerup', () => end(true), { signal })
  handle.addEventListener('pointercancel', () => end(false), { signal })
  handle.addEventListener('keydown', ({ key }) => (key === 'Escape' ? end(false) : undefined), { signal })
}

function interviewsOf(form: HTMLElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-interview]')]
}

function nameOf(interview: HTMLElement): string {
  return interview.dataset['name'] ?? ''
}

/** @param part `day`, `begins` or `room`: the fieldset tells the name of its field. */
function fieldOf(interview: HTMLElement, part: string): HTMLInputElement | HTMLSelectElement | null {
  return interview.querySelector(`[name="${CSS.escape(interview.dataset[part] ?? '')}"]`)
}

/** A room that only the other one knew becomes a choice here too. */
function set(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
    field.add(new Option(value, value))
  field.value = value
}
