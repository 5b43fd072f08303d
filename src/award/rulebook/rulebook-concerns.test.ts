import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebookPath } from '../../wording/rulebook.ts'
import { categoryDocument, criterionDocument, rulebookDocument, rulebookOf } from './rulebook.examples.ts'
import { rulebookConcerns } from './rulebook-concerns.ts'
import { rulebookFromText } from './rulebook.schema.ts'

const SEATS = ['ketua', 'sekretaris', 'disnaker', 'pengusaha', 'pekerja'].map((id) => ({
  id,
  unsur: id,
  chair: id === 'ketua',
}))
const PANEL = { name: 'Tim', quorum: 3, seats: SEATS }

/** `code at path`, for a rulebook that gives no concern otherwise. */
function concernsOf(fields: object): readonly string[] {
  const concerns = rulebookConcerns(rulebookOf(rulebookDocument({ panel: PANEL, ...fields })))
  return concerns.map(({ code, path }) => `${code} ${rulebookPath(path)}`)
}

const ofCategory = (fields: object) => concernsOf({ categories: [categoryDocument({ ...fields })] })
const ofStages = (...stages: readonly object[]) => concernsOf({ stages })
const levels = (...froms: number[]) =>
  ofCategory({ criteria: [criterionDocument({ scaleMax: 80, levels: froms.map((from) => ({ from, text: 'x' })) })] })
const special = (count: number) => categoryDocument({ id: 'tertib', special: true, promote: { count } })
const stage = (id: string, opens: string, closes: string, rest: object = {}) => ({ id, opens, closes, ...rest })

test('an ordinary rulebook gives no concern, and a concern keeps nobody from using one', () => {
  nodeAssert.deepEqual(concernsOf({}), [])
  nodeAssert.deepEqual(concernsOf({ panel: { ...PANEL, seats: SEATS.filter(({ id }) => id !== 'sekretaris') } }), [
    'secretary_missing panel.seats',
  ])
})

test('official rules without the number of their ruling document are a concern', () => {
  nodeAssert.deepEqual(concernsOf({ official: true }), ['official_without_document official'])
  nodeAssert.deepEqual(concernsOf({ official: true, rulingDocument: '188.44/77/2027' }), [])
  nodeAssert.deepEqual(concernsOf({ rulingDocument: '188.44/77/2027' }), [])
})

test('self-nomination without the stage in which it is open is a concern', () => {
  const open = stage('pengusulan', '2025-05-01T08:00', '2025-06-01T16:00')
  nodeAssert.deepEqual(concernsOf({ selfNomination: true }), ['self_nomination_without_stage selfNomination'])
  nodeAssert.deepEqual(concernsOf({ selfNomination: true, stages: [open] }), [])
  nodeAssert.deepEqual(concernsOf({ selfNomination: false }), [])
})

test('a concern names its line and column in the document', () => {
  const document = JSON.stringify(
    rulebookDocument({ panel: PANEL, categories: [categoryDocument({ winners: 4 })] }),
    null,
    1,
  )
  const withWords = document.replace('"winners": 4', '"winners": 4, "rankWords": ["Juara I"]')
  const read = rulebookFromText(withWords)
  nodeAssert.ok(read.ok)
  const line = withWords.split('\n').findIndex((text) => text.includes('rankWords')) + 1
  nodeAssert.deepEqual(read.value.concerns, [
    {
      code: 'rank_words_fewer_than_winners',
      words: 1,
      winners: 4,
      path: ['categories', 0, 'rankWords'],
      at: { line, column: 31 },
    },
  ])
})

test('stages that share a minute overlap, stages that touch do not, and zones are reckoned in', () => {
  const first = stage('pengusulan', '2025-06-02T08:00', '2025-06-20T16:00')
  nodeAssert.deepEqual(ofStages(first, stage('verifikasi', '2025-06-20T16:00', '2025-06-21T16:00')), [])
  nodeAssert.deepEqual(ofStages(first, stage('verifikasi', '2025-06-20T15:59', '2025-06-21T16:00')), [
    'stages_overlap stages[1].opens',
  ])
  nodeAssert.deepEqual(
    ofStages(first, stage('verifikasi', '2025-06-20T17:00', '2025-06-21T16:00', { zone: 'WITA' })),
    [],
  )
  nodeAssert.deepEqual(ofStages(first, stage('verifikasi', '2025-06-20T16:59', '2025-06-21T16:00', { zone: 'WITA' })), [
    'stages_overlap stages[1].opens',
  ])
})

test('a stage before its turn, a stage listed late and a stage without a name are pointed out', () => {
  const nomination = stage('pengusulan', '2025-07-01T08:00', '2025-07-10T16:00')
  nodeAssert.deepEqual(ofStages(stage('pleno', '2025-06-01T08:00', '2025-06-01T16:00'), nomination), [
    'stage_before_its_turn stages[0].opens',
  ])
  nodeAssert.deepEqual(ofStages(nomination, stage('sosialisasi', '2025-06-01T08:00', '2025-06-01T16:00')), [
    'stage_listed_late stages[1].opens',
  ])
  const visit = stage('kunjungan', '2025-08-01T08:00', '2025-08-01T16:00')
  nodeAssert.deepEqual(ofStages(nomination, visit), ['stage_without_label stages[1].id'])
  nodeAssert.deepEqual(ofStages(nomination, { ...visit, label: 'Kunjungan lapangan' }), [])
})

test('levels rise and stay within the scale', () => {
  nodeAssert.deepEqual(levels(0, 40, 80), [])
  nodeAssert.deepEqual(levels(40, 0), ['level_not_ascending categories[0].criteria[0].levels[1].from'])
  nodeAssert.deepEqual(levels(0, 0), ['level_not_ascending categories[0].criteria[0].levels[1].from'])
  nodeAssert.deepEqual(levels(0, 80.01), ['level_above_scale categories[0].criteria[0].levels[1].from'])
})

test('winners have rank words of their own, and no more go up than win', () => {
  nodeAssert.deepEqual(ofCategory({ winners: 4 }), ['rank_words_fewer_than_winners categories[0].rankWords'])
  nodeAssert.deepEqual(ofCategory({ winners: 34, rankWords: [] }), [], 'winners without ranks have no words at all')
  nodeAssert.deepEqual(ofCategory({ winners: 2, rankWords: ['Juara', 'Juara'] }), [
    'rank_word_twice categories[0].rankWords[1]',
  ])
  nodeAssert.deepEqual(ofCategory({ promote: { count: 3 } }), [])
  nodeAssert.deepEqual(ofCategory({ promote: { count: 4 } }), [
    'promotes_more_than_winners categories[0].promote.count',
  ])
})

test('a special category beside ordinary ones that goes nowhere is fine', () => {
  nodeAssert.deepEqual(concernsOf({ categories: [categoryDocument(), special(0)] }), [])
  nodeAssert.deepEqual(concernsOf({ categories: [categoryDocument(), special(1)] }), [
    'special_promotes categories[1].promote.count',
  ])
  nodeAssert.deepEqual(concernsOf({ categories: [special(0)] }), ['only_special_categories categories'])
})

test('an interview mark without an interview and a trimmed mean of four seats are pointed out', () => {
  const criteria = [criterionDocument({ id: 'wawancara' })]
  nodeAssert.deepEqual(ofCategory({ interview: true, criteria }), [])
  nodeAssert.deepEqual(ofCategory({ interview: false, criteria }), [
    'interview_marked_without_interview categories[0].criteria[0].id',
  ])
  const categories = [categoryDocument({ aggregation: 'trimmed' })]
  nodeAssert.deepEqual(concernsOf({ categories }), [])
  nodeAssert.deepEqual(concernsOf({ categories, panel: { ...PANEL, seats: SEATS.slice(0, 4) } }), [
    'too_few_seats_to_trim categories[0].aggregation',
  ])
})
