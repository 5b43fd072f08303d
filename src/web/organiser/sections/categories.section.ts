/** The list of categories: their names and order, each with the way to its own pages. */
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { paths } from '../../paths.ts'
import { listAt, textAt, withPart } from '../document-part.ts'
import { withIds } from '../new-ids.ts'
import type { Section } from '../section.ts'

const PATH = ['categories']

export function categoriesSection({ categories: words, ...all }: RulebookFormWords): Section {
  const blank = {
    id: '',
    name: '',
    criteria: [{ id: 'kriteria-1', name: 'Kriteria 1', weight: '100', source: 'panel' }],
    ties: ['plenary'],
  }
  return {
    steps: ['kategori'],
    root: [],
    title: words.title,
    lede: words.lede,
    parts: ({ typed, address, rulebook }) => [
      {
        is: 'field',
        path: ['nomineesMax'],
        label: words.nomineesMax,
        hint: words.nomineesMaxHint,
        input: 'number',
        optional: true,
      },
      {
        is: 'field',
        path: ['selfNomination'],
        label: words.selfNomination,
        hint: words.selfNominationHint,
        input: 'yes',
        optional: true,
      },
      {
        is: 'list',
        path: PATH,
        legend: words.list,
        add: words.add,
        blank,
        copyable: true,
        items: listAt(typed, PATH).map((category, index) => {
          const [id, name] = [textAt(category, ['id']), textAt(category, ['name'])]
          const stored = rulebook.categories.some((known) => known.id === id)
          return {
            name: name === '' ? all.numbered(words.list, index + 1) : name,
            fields: [
              { is: 'field', path: [...PATH, index, 'id'], label: 'id', input: 'hidden' },
              { is: 'field', path: [...PATH, index, 'name'], label: words.name, input: 'text' },
            ],
            ...(stored ? { link: { label: words.open, href: paths.rulebookSection(address, 'kategori', id) } } : {}),
          }
        }),
      },
    ],
    closed: (typed) => withPart(typed, PATH, withIds(listAt(typed, PATH), 'kategori')),
  }
}
