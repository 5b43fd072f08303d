/** Ids for what was added to a list: made from its name, different from all others, and kept for ever after. */
import { slugOf } from '../../award/season/founding.ts'
import { textAt, withPart } from './document-part.ts'

/** @param otherwise the beginning of an id where the name gives none. */
export function withIds(items: readonly unknown[], otherwise: string, nameField = 'name'): readonly unknown[] {
  const taken = new Set(items.map((item) => textAt(item, ['id'])).filter((id) => id !== ''))
  return items.map((item) => {
    if (textAt(item, ['id']) !== '') return item
    const id = freeId(slugOf(textAt(item, [nameField])) || otherwise, taken)
    taken.add(id)
    return withPart(item, ['id'], id)
  })
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
