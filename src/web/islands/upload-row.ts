/** The row of one upload in the page: name, bar, the sentence that says how it stands, and the way out. Texts only, never markup. */
import type { Told } from './upload.ts'
import type { StatusShape } from './status-line.ts'

/** Sentences in the reader's language; `{sudah}` and `{semua}` stand for sizes, `{sebab}` for the server's sentence. */
export type UploadWords = Readonly<
  Record<
    | 'bar'
    | 'waiting'
    | 'sending'
    | 'cut'
    | 'busy'
    | 'signed_out'
    | 'checking'
    | 'saved'
    | 'refused'
    | 'too_large'
    | 'unreadable'
    | 'not_ours'
    | 'stopped'
    | 'cancel'
    | 'close',
    string
  >
>

export type UploadRow = {
  show(
    told: Told | { readonly is: 'waiting' | 'stopped' | 'too_large'; readonly sent: 0; readonly sentence?: string },
  ): void
  remove(): void
}

const SHAPES: Readonly<Record<string, StatusShape>> = { saved: 'done', sending: 'part', checking: 'part', waiting: 'wait', cut: 'wait', busy: 'wait' } // prettier-ignore
/** Over, one way or the other: the button then only takes the row away. */
const OVER: ReadonlySet<string> = new Set(['saved', 'refused', 'too_large', 'unreadable', 'not_ours', 'stopped'])

/** @param bytes of the file; 0 where it is not known any more. @param onButton cancels it or takes it away. */
export function addRow(
  template: HTMLTemplateElement,
  into: HTMLElement,
  words: UploadWords,
  { name, bytes }: { readonly name: string; readonly bytes: number },
  onButton: () => void,
): UploadRow {
  const row = template.content.firstElementChild?.cloneNode(true) as HTMLElement
  const part = <Part extends HTMLElement>(selector: string) => row.querySelector(selector) as Part
  const [bar, status, button] = [part<HTMLProgressElement>('progress'), part('.p-status'), part('button')]
  const label = part('button span').firstChild as Text
  const unseen = part('.ds-sr-only')
  unseen.textContent = unseen.textContent.replace('{nama}', () => name)
  part('[data-name]').textContent = name
  bar.setAttribute(
    'aria-label',
    words.bar.replace('{nama}', () => name),
  )
  button.addEventListener('click', onButton)
  into.append(row)
  into.hidden = false
  let shown = ''
  return {
    show(told) {
      const { is, sent } = told
      const isOver = OVER.has(is)
      bar.hidden = isOver
      bar.value = sent / bytes || 0
      part('a').hidden = is !== 'signed_out'
      label.textContent = isOver ? words.close : words.cancel
      // Read aloud is what is new, not every step of the bar.
      status.parentElement?.setAttribute('aria-live', is === shown ? 'off' : 'polite')
      shown = is
      status.dataset['is'] = SHAPES[is] ?? 'stop'
      const sentence = ('sentence' in told && told.sentence) || ''
      const text = is === 'refused' && sentence ? sentence : words[is]
      const [done, all] = sizes(sent, bytes)
      status.textContent = text.replace('{sudah}', done).replace('{semua}', all).replace('{sebab}', sentence).trim()
    },
    remove() {
      row.remove()
      into.hidden = into.childElementCount === 0
    },
  }
}

const MEGABYTE = 1024 * 1024

/** `1,2` and `8 MB`, or `40` and `812 KB`: both in the unit of the second. */
function sizes(sent: number, bytes: number): readonly [string, string] {
  const [unit, name] = bytes < MEGABYTE ? [1024, 'KB'] : [MEGABYTE, 'MB']
  const figure = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: unit === 1024 ? 0 : 1 })
  return [figure.format(sent / unit), `${figure.format(Math.max(bytes / unit, 0.1))} ${name}`]
}
