/** The texts of a section's form by the names of its fields, and what becomes of them when the server has answered. */

/** Every field of the page stands in it, an empty one as the empty text; boxes of one name as lines. */
export type Texts = Readonly<Record<string, string>>

/** What a saved section holds, as the server answers it. */
export type SavedDraft = {
  readonly items: readonly { readonly id: string; readonly fields: Readonly<Record<string, string>> }[]
}

/** Names of fields begin so, before the item and the field. */
export const CONTENT_PREFIX = 'isi.'

export function textsOf({ items }: SavedDraft): Texts {
  const pairs = items.flatMap(({ id, fields }) =>
    Object.entries(fields).map(([field, text]) => [`${CONTENT_PREFIX}${id}.${field}`, text] as const),
  )
  return Object.fromEntries(pairs)
}

/** The item a field belongs to. */
export function itemOf(name: string): string {
  return name.slice(CONTENT_PREFIX.length, name.indexOf('.', CONTENT_PREFIX.length))
}

/** Whether the server keeps the same of both: it drops blank texts and settles on one way of writing a letter. */
export function sameText(one = '', other = ''): boolean {
  return one === other || kept(one) === kept(other)
}

export function sameTexts(one: Texts, other: Texts): boolean {
  return namesOf(one, other).every((name) => sameText(one[name], other[name]))
}

/**
 * What the form must show after an answer, by name; only what differs. Fields that the person has changed since the
 * request was made keep what they wrote. Null where such a field holds something new from a colleague too: the form then
 * stays at its old version, and the next save asks the person.
 */
export function changesAfter(sent: Texts, now: Texts, answered: Texts): Texts | null {
  const changes: Record<string, string> = {}
  for (const name of namesOf(sent, now, answered)) {
    if (sameText(now[name], answered[name])) continue
    const untouched = sameText(now[name], sent[name])
    if (!untouched && !sameText(answered[name], sent[name])) return null
    if (untouched) changes[name] = answered[name] ?? ''
  }
  return changes
}

/** Items that were sent with something in them and are in the answer no more. */
export function itemsGone(sent: Texts, answered: Texts): readonly string[] {
  const there = filledItems(answered)
  return [...filledItems(sent)].filter((item) => !there.has(item))
}

/** Items that hold anything. */
export function filledItems(texts: Texts): ReadonlySet<string> {
  return new Set(
    Object.keys(texts)
      .filter((name) => kept(texts[name] ?? '') !== '')
      .map(itemOf),
  )
}

function kept(text: string): string {
  return text.trim() === '' ? '' : text.replaceAll(/\r\n?/g, '\n').normalize('NFC')
}

function namesOf(...all: readonly Texts[]): readonly string[] {
  return [...new Set(all.flatMap((texts) => Object.keys(texts)))]
}
