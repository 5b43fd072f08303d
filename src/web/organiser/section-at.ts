/** Which section an address names: `identitas`, or `kategori`, its id, `kriteria` and its id. Null when there is none. */
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Language } from '../../wording/language.ts'
import { rulebookFormWords } from '../../wording/rulebook-form.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { partAt } from './document-part.ts'
import type { Section } from './section.ts'
import { categoriesSection } from './sections/categories.section.ts'
import { categorySection } from './sections/category.section.ts'
import { criteriaSection } from './sections/criteria.section.ts'
import { criterionSection } from './sections/criterion.section.ts'
import { identitySection } from './sections/identity.section.ts'
import { panelSection } from './sections/panel.section.ts'
import { rulesSection } from './sections/rules.section.ts'
import { stagesSection } from './sections/stages.section.ts'

export type Steps = readonly (string | undefined)[]

export function sectionAt(steps: Steps, rulebook: Rulebook, zone: string, language: Language): Section | null {
  const words = rulebookFormWords[language]
  const [first, category, list, criterion] = steps
  if (category !== undefined && (first !== 'kategori' || (list !== undefined && list !== 'kriteria'))) return null
  switch (first) {
    case 'identitas':
      return identitySection(words)
    case 'tahap':
      return stagesSection(words, language, zone)
    case 'panel':
      return panelSection(words)
    case 'ketentuan':
      return rulesSection(words)
    case 'kategori':
      return category === undefined
        ? categoriesSection(words)
        : inCategory(steps, rulebook, language, category, criterion)
    default:
      return null
  }
}

function inCategory(
  steps: Steps,
  rulebook: Rulebook,
  language: Language,
  id: string,
  criterionId: string | undefined,
): Section | null {
  const words = rulebookFormWords[language]
  const index = rulebook.categories.findIndex((known) => known.id === id)
  const category = rulebook.categories[index]
  if (!category) return null
  const named = { id, name: nameIn(language, category), index }
  if (steps.length === 2) return categorySection(words, named)
  if (criterionId === undefined) return criteriaSection(words, named)
  const at = category.criteria.findIndex((known) => known.id === criterionId)
  const criterion = category.criteria[at]
  return criterion
    ? criterionSection(words, { category: id, id: criterionId, name: nameIn(language, criterion), at: [index, at] })
    : null
}

/** The section's part of the document as its form shows it. */
export function openedPart({ root, opened }: Section, rulebook: Rulebook): unknown {
  const part = partAt(rulebook, root)
  return opened ? opened(part) : part
}
