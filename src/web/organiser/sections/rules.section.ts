/** What a plenary needs, and the time for objections. */
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import type { Section } from '../section.ts'

export function rulesSection({ rules: words }: RulebookFormWords): Section {
  return {
    steps: ['ketentuan'],
    root: [],
    title: words.title,
    lede: words.lede,
    parts: () => [
      { is: 'field', path: ['panel', 'quorum'], label: words.quorum, hint: words.quorumHint, input: 'number' },
      { is: 'field', path: ['panel', 'chairRequired'], label: words.chairRequired, input: 'yes' },
      { is: 'field', path: ['panel', 'decreeRequired'], label: words.decreeRequired, input: 'yes' },
      { is: 'field', path: ['panel', 'pledgeRequired'], label: words.pledgeRequired, input: 'yes', optional: true },
      { is: 'field', path: ['objectionWorkdays'], label: words.objection, hint: words.objectionHint, input: 'number' },
    ],
  }
}
