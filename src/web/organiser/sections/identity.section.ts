/** The season's name, hosts and sources, and whether its rules are official. */
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { paths } from '../../paths.ts'
import type { Section, SectionField } from '../section.ts'

export function identitySection({ identity: words }: RulebookFormWords): Section {
  const fields: readonly SectionField[] = [
    { is: 'field', path: ['label'], label: words.label, input: 'text' },
    { is: 'field', path: ['hosts'], label: words.hosts, hint: words.hostsHint, input: 'lines' },
    { is: 'field', path: ['official'], label: words.official, hint: words.officialHint, input: 'yes' },
    {
      is: 'field',
      path: ['rulingDocument'],
      label: words.ruling,
      hint: words.rulingHint,
      input: 'text',
      optional: true,
    },
    { is: 'field', path: ['banner'], label: words.banner, input: 'text' },
    { is: 'field', path: ['sources'], label: words.sources, hint: words.sourcesHint, input: 'lines' },
    { is: 'field', path: ['tags'], label: words.tags, hint: words.tagsHint, input: 'lines' },
  ]
  return {
    steps: ['identitas'],
    root: [],
    title: words.title,
    lede: words.lede,
    parts: ({ address }) => [...fields, { is: 'link', label: words.logos, href: paths.logos(address) }],
    check: ({ official, rulingDocument }) =>
      official && rulingDocument === undefined ? [{ field: 'rulingDocument', text: words.rulingMissing }] : [],
  }
}
