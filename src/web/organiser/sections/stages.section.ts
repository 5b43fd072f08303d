/** The stages of a season, with the minutes in which each opens and closes. */
import { slugOf } from '../../../award/season/founding.ts'
import { stageDateRefusals } from '../../../award/season/stage-dates.ts'
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { stageDateSentence } from '../../../wording/set-up.ts'
import { stageTitle } from '../../../wording/stages.ts'
import type { Language } from '../../../wording/language.ts'
import { listAt, textAt, withPart } from '../document-part.ts'
import type { Section, SectionItem } from '../section.ts'

const PATH = ['stages']
const ZONES = ['WIB', 'WITA', 'WIT'].map((zone) => ({ value: zone, label: zone }))
const USUAL = ['sosialisasi', 'pengusulan', 'verifikasi', 'wawancara', 'pleno', 'pengumuman']

/** @param zone of the season: new stages begin with it. */
export function stagesSection({ stages: words, ...all }: RulebookFormWords, language: Language, zone: string): Section {
  const blank = (id = '') => ({ id, opens: '', closes: '', zone })
  const item = (typed: unknown, index: number): SectionItem => {
    const of = (field: string) => [...PATH, index, field]
    const [id, label, labelEn] = [textAt(typed, of('id')), textAt(typed, of('label')), textAt(typed, of('labelEn'))]
    const named = { id, ...(label === '' ? {} : { label }), ...(labelEn === '' ? {} : { labelEn }) }
    return {
      name: id === '' ? all.numbered(words.list, index + 1) : stageTitle(named, language),
      fields: [
        { is: 'field', path: of('id'), label: words.name, hint: words.nameHint, input: 'text' },
        { is: 'field', path: of('label'), label: words.label, hint: words.labelHint, input: 'text', optional: true },
        { is: 'field', path: of('labelEn'), label: words.labelEn, input: 'text', optional: true },
        { is: 'field', path: of('opens'), label: words.opens, input: 'moment' },
        { is: 'field', path: of('closes'), label: words.closes, input: 'moment' },
        { is: 'field', path: of('zone'), label: words.zone, input: ZONES },
        {
          is: 'field',
          path: of('graceMinutes'),
          label: words.grace,
          hint: words.graceHint,
          input: 'number',
          optional: true,
        },
      ],
    }
  }
  return {
    steps: ['tahap'],
    root: [],
    title: words.title,
    lede: words.lede,
    parts: ({ typed }) => {
      const stages = listAt(typed, PATH)
      return [
        {
          is: 'list',
          path: PATH,
          legend: words.list,
          add: words.add,
          blank: blank(),
          items: stages.map((_, index) => item(typed, index)),
        },
        ...(stages.length === 0 ? [{ is: 'deed' as const, deed: 'lazim', label: words.usual }] : []),
      ]
    },
    closed: (typed) =>
      withPart(
        typed,
        PATH,
        listAt(typed, PATH).map((stage) => withPart(stage, ['id'], slugOf(textAt(stage, ['id'])))),
      ),
    check: ({ stages }) =>
      stageDateRefusals(stages).map((refusal) => ({
        field: `stages.${refusal.index}.${refusal.code === 'stages_overlap' ? 'opens' : 'closes'}`,
        text: stageDateSentence(refusal, language),
      })),
    deeds: { lazim: (typed) => withPart(typed, PATH, USUAL.map(blank)) },
  }
}
