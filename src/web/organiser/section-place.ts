/** Where on the screens a part of the rulebook is edited: which section, and the field in it. */
import type { JsonPath } from '../../award/rulebook/json-text.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import type { SetUpSection } from '../../wording/set-up.ts'
import type { Language } from '../../wording/language.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { paths, type SeasonKey } from '../paths.ts'
import { openedPart, sectionAt } from './section-at.ts'
import { nearestName } from './section-view.ts'

export type SectionPlace = {
  /** The part of the checklist that counts it. */
  readonly part: SetUpSection
  /** What follows `aturan/` in the address. */
  readonly steps: readonly string[]
  /** The path of that section in the document; fields are named by what follows it. */
  readonly root: JsonPath
}

export function placeOfPath(path: JsonPath, rulebook: Rulebook): SectionPlace {
  const [head, index, what] = path
  if (head === 'nomineesMax' || head === 'selfNomination') return { part: 'kategori', steps: ['kategori'], root: [] }
  if (head === 'stages') return { part: 'tahap', steps: ['tahap'], root: [] }
  if (head === 'panel') {
    const rules =
      index === 'quorum' || index === 'chairRequired' || index === 'decreeRequired' || index === 'pledgeRequired'
    return rules ? { part: 'ketentuan', steps: ['ketentuan'], root: [] } : { part: 'panel', steps: ['panel'], root: [] }
  }
  if (head === 'objectionWorkdays') return { part: 'ketentuan', steps: ['ketentuan'], root: [] }
  if (head !== 'categories') return { part: 'identitas', steps: ['identitas'], root: [] }
  const category = typeof index === 'number' ? rulebook.categories[index] : undefined
  if (!category || index === undefined || what === undefined || what === 'id') {
    return { part: 'kategori', steps: ['kategori'], root: [] }
  }
  const root = ['categories', index]
  if (what !== 'criteria') return { part: 'kategori', steps: ['kategori', category.id], root }
  const [at, field] = path.slice(3)
  const criterion = typeof at === 'number' ? category.criteria[at] : undefined
  if (!criterion || at === undefined || field === undefined || field === 'id' || field === 'weight') {
    return { part: 'kategori', steps: ['kategori', category.id, 'kriteria'], root }
  }
  return {
    part: 'kategori',
    steps: ['kategori', category.id, 'kriteria', criterion.id],
    root: [...root, 'criteria', at],
  }
}

/** The address of the field in which a part of the rulebook is mended, or of what is nearest to it on that page. */
export function mendHref(address: SeasonKey, path: JsonPath, rulebook: Rulebook): string {
  if (path[0] === 'logos') return paths.logos(address)
  const { steps, root } = placeOfPath(path, rulebook)
  // Ids on a page are the same in every language and zone.
  const section = sectionAt(steps, rulebook, 'WIB', 'id')
  const typed = section && openedPart(section, rulebook)
  const parts = section?.parts({ language: 'id', address, rulebook, typed, sound: null }) ?? []
  const field = nearestName(parts, path.slice(root.length))
  return `${paths.rulebookSection(address, ...steps)}${field === null ? '' : `#${encodeURIComponent(field)}`}`
}

/** "Desa/Kelurahan, Inovasi: " and what is said of that part; what belongs to no category stays as it is. */
export function saidOf(path: JsonPath, text: string, rulebook: Rulebook, language: Language): string {
  const [head, index, list, at] = path
  const category = head === 'categories' && typeof index === 'number' ? rulebook.categories[index] : undefined
  if (!category) return text
  const criterion = list === 'criteria' && typeof at === 'number' ? category.criteria[at] : undefined
  return `${[category, ...(criterion ? [criterion] : [])].map((part) => nameIn(language, part)).join(', ')}: ${text}`
}
