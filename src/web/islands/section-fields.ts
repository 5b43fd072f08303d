/** The fields of a section's form in the page: read, written, items added and taken out. Texts only, never markup. */
import { CONTENT_PREFIX, filledItems, type Texts } from './section-texts.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const ITEM_ID = /^[a-z0-9][a-z0-9-]{0,63}$/

export function readTexts(within: ParentNode): Texts {
  const texts: Record<string, string> = {}
  for (const control of controlsOf(within)) {
    const before = texts[control.name] ?? ''
    if (!isBox(control)) texts[control.name] = control.value
    else texts[control.name] = control.checked ? [before, control.value].filter(Boolean).join('\n') : before
  }
  return texts
}

/** Writes these texts into the form, with a new item for each that the page does not show yet. */
export function writeTexts(form: HTMLFormElement, texts: Texts): void {
  for (const item of filledItems(texts)) {
    if (!itemElement(form, item) && ITEM_ID.test(item)) addItem(form, item, filledItems(texts))
  }
  for (const control of controlsOf(form)) {
    const text = texts[control.name]
    if (text === undefined) continue
    if (isBox(control)) control.checked = text.split('\n').includes(control.value)
    else if (control.value !== text) control.value = text
  }
}

/** Takes an item out of the page; the last one, and one that somebody stands in, is emptied instead. */
export function dropItem(form: HTMLFormElement, item: string): void {
  const element = itemElement(form, item)
  if (!element) return
  if (itemElements(form).length > 1 && !element.contains(document.activeElement)) element.remove()
  else empty(element)
}

function controlsOf(within: ParentNode): readonly Control[] {
  return [...within.querySelectorAll<Control>(`[name^="${CONTENT_PREFIX}"]`)]
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox'
}

function itemElements(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-item]')]
}

function itemElement(form: HTMLFormElement, item: string): HTMLElement | undefined {
  return itemElements(form).find((element) => element.dataset['item'] === item)
}

/** An empty item of the page becomes this one, else a copy of the last: its fields are those of every item. */
function addItem(form: HTMLFormElement, item: string, wanted: ReadonlySet<string>): void {
  const all = itemElements(form)
  const free = all.find(
    (element) =>
      filledItems(readTexts(element)).size === 0 &&
      !wanted.has(element.dataset['item'] ?? '') &&
      !element.contains(document.activeElement),
  )
  const last = all.at(-1)
  if (!last) return
  const element = free ?? (last.cloneNode(true) as HTMLElement)
  rename(element, item)
  if (free) return
  empty(element)
  renumber(element, all.length + 1)
  last.after(element)
}

function rename(element: HTMLElement, item: string): void {
  const was = element.dataset['item'] ?? ''
  element.dataset['item'] = item
  for (const part of element.querySelectorAll('*')) {
    for (const name of ['name', 'id', 'for', 'aria-describedby']) {
      const value = part.getAttribute(name)
      const renamed = value?.split(`${CONTENT_PREFIX}${was}.`).join(`${CONTENT_PREFIX}${item}.`)
      if (renamed !== undefined && renamed !== value) part.setAttribute(name, renamed)
    }
    if (part instanceof HTMLButtonElement && part.value.endsWith(`:${was}`))
      part.value = part.value.slice(0, -was.length) + item
  }
}

function empty(element: HTMLElement): void {
  for (const control of controlsOf(element)) {
    if (isBox(control)) control.checked = false
    else control.value = ''
    control.removeAttribute('aria-invalid')
  }
  for (const message of element.querySelectorAll('.ds-validation-message')) message.remove()
}

/** "Peraturan 2" stands in the legend, and unseen in every label and button. */
function renumber(element: HTMLElement, number: number): void {
  for (const part of element.querySelectorAll('legend, .ds-sr-only'))
    if (part.childElementCount === 0) part.textContent = (part.textContent ?? '').replace(/\d+(?=\D*$)/, String(number))
}
