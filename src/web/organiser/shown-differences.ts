/** Two rulebooks compared as their forms show them: field by field, in the words of the sections. */
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Language } from '../../wording/language.ts'
import { rulebookChangeWords } from '../../wording/rulebook-change.ts'
import { rulebookFormWords } from '../../wording/rulebook-form.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { SeasonKey } from '../paths.ts'
import { partAt } from './document-part.ts'
import type { RulebookDifference } from './rulebook-differences.tsx'
import { sectionAt } from './section-at.ts'
import { sectionDifferences } from './section-view.ts'

type Sides = { readonly before: Rulebook; readonly after: Rulebook }

export function shownDifferences(sides: Sides, address: SeasonKey, language: Language): readonly RulebookDifference[] {
  const whole = ['identitas', 'tahap', 'panel', 'ketentuan'].flatMap((step) =>
    inSection(sides, [step], null, address, language),
  )
  const { before, after } = sides
  const pairs = pairsById(before.categories, after.categories)
  const categories = pairs.flatMap(({ id, one, other }) => {
    const name = nameIn(language, other ?? one ?? { name: id })
    if (!one || !other) return [presence(name, one !== undefined, language)]
    const own = inSection(sides, ['kategori', id], name, address, language)
    const criteria = pairsById(one.criteria, other.criteria).flatMap((criterion) => {
      const named = `${name}, ${nameIn(language, criterion.other ?? criterion.one ?? { name: criterion.id })}`
      if (!criterion.one || !criterion.other) return [presence(named, criterion.one !== undefined, language)]
      return inSection(sides, ['kategori', id, 'kriteria', criterion.id], named, address, language)
    })
    return [...own, ...criteria]
  })
  return [...whole, ...categories]
}

type Pair<Thing> = { readonly id: string; readonly one?: Thing | undefined; readonly other?: Thing | undefined }

function pairsById<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Pair<Thing>[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  return ids.map((id) => ({
    id,
    one: before.find((thing) => thing.id === id),
    other: after.find((thing) => thing.id === id),
  }))
}

function presence(part: string, wasThere: boolean, language: Language): RulebookDifference {
  const { there, notThere } = rulebookChangeWords[language]
  return wasThere ? { part, before: there, after: notThere } : { part, before: notThere, after: there }
}

function inSection(
  { before, after }: Sides,
  steps: readonly string[],
  name: string | null,
  address: SeasonKey,
  language: Language,
): readonly RulebookDifference[] {
  const sideOf = (rulebook: Rulebook) => {
    const section = sectionAt(steps, rulebook, 'WIB', language)
    const stored = section ? partAt(rulebook, section.root) : undefined
    const typed = section?.opened ? section.opened(stored) : stored
    return {
      title: section?.title ?? '',
      typed,
      parts: section?.parts({ language, address, rulebook, typed, sound: null }) ?? [],
    }
  }
  const [old, now] = [sideOf(before), sideOf(after)]
  const { yes, no } = rulebookFormWords[language]
  return sectionDifferences(old, now, [yes, no]).map(({ label, yours, stored }) => ({
    part: `${name ?? now.title}: ${label}`,
    before: yours,
    after: stored,
  }))
}
