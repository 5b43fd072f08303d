/** The seats of the panel. */
import { slugOf } from '../../../award/season/founding.ts'
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { paths } from '../../paths.ts'
import { listAt, textAt, withPart } from '../document-part.ts'
import { withIds } from '../new-ids.ts'
import type { Section, SectionItem } from '../section.ts'
import { TIM_9 } from './tim-9.ts'

const PATH = ['panel', 'seats']

export function panelSection({ panel: words, ...all }: RulebookFormWords): Section {
  const item = (typed: unknown, index: number): SectionItem => {
    const unsur = textAt(typed, [...PATH, index, 'unsur'])
    return {
      name: unsur === '' ? all.numbered(words.seats, index + 1) : unsur,
      fields: [
        { is: 'field', path: [...PATH, index, 'unsur'], label: words.unsur, input: 'text' },
        { is: 'field', path: [...PATH, index, 'id'], label: words.id, hint: words.idHint, input: 'text' },
        { is: 'field', path: [...PATH, index, 'chair'], label: words.chair, input: 'yes' },
        { is: 'field', path: [...PATH, index, 'scores'], label: words.scores, input: 'yes' },
      ],
    }
  }
  return {
    steps: ['panel'],
    root: [],
    title: words.title,
    lede: words.lede,
    parts: ({ typed, address }) => [
      { is: 'link', label: words.people, href: paths.appointPanel(address) },
      { is: 'field', path: ['panel', 'name'], label: words.name, input: 'text' },
      {
        is: 'list',
        path: PATH,
        legend: words.seats,
        add: words.add,
        blank: { id: '', unsur: '', chair: false, scores: true },
        items: listAt(typed, PATH).map((_, index) => item(typed, index)),
      },
      { is: 'deed', deed: 'tim-9', label: words.template },
    ],
    closed: (typed) => {
      const seats = listAt(typed, PATH).map((seat) => withPart(seat, ['id'], slugOf(textAt(seat, ['id']))))
      return withPart(typed, PATH, withIds(seats, 'kursi', 'unsur'))
    },
    deeds: { 'tim-9': (typed) => withPart(typed, PATH, TIM_9) },
  }
}
