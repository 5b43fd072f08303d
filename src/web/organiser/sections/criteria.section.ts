/** The criteria of one category with their weights, and what these sum to. */
import { decimalFromText } from '../../../award/units/decimal.ts'
import { fractionFromDecimal, sum } from '../../../award/units/fraction.ts'
import { exactText } from '../../../award/units/rounding.ts'
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { decimalInFigures } from '../../../wording/numbers.ts'
import { paths } from '../../paths.ts'
import { listAt, textAt, withPart } from '../document-part.ts'
import { withIds } from '../new-ids.ts'
import type { Section } from '../section.ts'

const PATH = ['criteria']

export function criteriaSection(
  { criteria: words, ...all }: RulebookFormWords,
  { id, name, index }: { readonly id: string; readonly name: string; readonly index: number },
): Section {
  const blank = { id: '', name: '', weight: '0', source: 'panel', scaleMax: '100' }
  return {
    steps: ['kategori', id, 'kriteria'],
    root: ['categories', index],
    title: `${words.title}: ${name}`,
    lede: words.lede,
    parts: ({ typed, address, rulebook, language }) => [
      { is: 'text', text: words.sum(decimalInFigures(weightSum(typed), language)) },
      {
        is: 'list',
        path: PATH,
        legend: words.list,
        add: words.add,
        blank,
        copyable: true,
        items: listAt(typed, PATH).map((criterion, at) => {
          const [criterionId, named] = [textAt(criterion, ['id']), textAt(criterion, ['name'])]
          const stored = rulebook.categories[index]?.criteria.some((known) => known.id === criterionId)
          const href = paths.rulebookSection(address, 'kategori', id, 'kriteria', criterionId)
          return {
            name: named === '' ? all.numbered(words.list, at + 1) : named,
            fields: [
              { is: 'field', path: [...PATH, at, 'id'], label: 'id', input: 'hidden' },
              { is: 'field', path: [...PATH, at, 'name'], label: words.name, input: 'text' },
              { is: 'field', path: [...PATH, at, 'weight'], label: words.weight, input: 'number' },
            ],
            ...(stored ? { link: { label: words.open, href } } : {}),
          }
        }),
      },
      { is: 'deed', deed: 'hitung', label: words.recount },
    ],
    closed: (typed) => withPart(typed, PATH, withIds(listAt(typed, PATH), 'kriteria')),
    deeds: { hitung: (typed) => typed },
  }
}

/** What is no number counts as nothing; the field itself says what is wrong with it. */
function weightSum(typed: unknown): string {
  const weights = listAt(typed, PATH).flatMap((criterion) => {
    const read = decimalFromText(textAt(criterion, ['weight']))
    return read.ok ? [fractionFromDecimal(read.value)] : []
  })
  return exactText(sum(weights))
}
