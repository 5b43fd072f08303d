import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SeasonRole } from '../people/roles.ts'
import { answersId, FILE_SECTIONS } from './file-sections.ts'
import { checkedMerge, type MergingFile, sectionsReadBeside, sectionsTakenOver } from './merge.ts'
import { NOMINATION_STATES, type NominationState, REASON_CHARACTERS_MAX } from './nomination-states.ts'
import type { SectionDraft } from './section-draft.ts'

const nomination = (state: NominationState, category = 'desa') => ({ category, state, sectionsAsked: null })

function file(candidate: string, ...states: readonly NominationState[]): MergingFile {
  return { candidate, organisation: candidate, nominations: states.map((state) => nomination(state)), marked: false }
}

const CHAIR: readonly SeasonRole[] = ['committee_chair']
const SECRETARY: readonly SeasonRole[] = ['committee_secretary']

function codes(stays: MergingFile, goes: MergingFile, roles = SECRETARY, reason = 'Sama'): readonly string[] {
  const outcome = checkedMerge(stays, goes, reason, roles)
  return outcome.ok ? [] : outcome.refusal.map(({ code }) => code)
}

test('a draft goes on in a draft: its running nominations are merged, those that have left stay where they are', () => {
  const goes = { ...file('b'), nominations: [nomination('draft'), nomination('lapsed', 'inovasi')] }
  assert.deepEqual(checkedMerge(file('a', 'draft'), goes, ' Didaftarkan dua kali. ', SECRETARY), {
    ok: true,
    value: { categories: ['desa'], reason: 'Didaftarkan dua kali.' },
  })
})

test('of two files that were handed in the chair alone says which one counts; with one draft the secretary may', () => {
  for (const stays of NOMINATION_STATES.filter(
    (state) => !['lapsed', 'rejected', 'withdrawn', 'merged'].includes(state),
  ))
    for (const goes of ['draft', 'proposed', 'needs_correction', 'complete', 'verified'] as const) {
      const both = stays !== 'draft' && goes !== 'draft'
      assert.deepEqual(codes(file('a', stays), file('b', goes)), both ? ['merge_both_handed_in'] : [])
      assert.deepEqual(codes(file('a', stays), file('b', goes), CHAIR), [])
    }
})

test('nothing is merged with itself, once the panel has one of them before it, or when nothing runs', () => {
  assert.deepEqual(codes(file('a', 'draft'), file('a', 'draft')), ['merge_with_itself'])
  assert.deepEqual(codes({ ...file('a', 'nominee'), marked: true }, file('b', 'draft'), CHAIR), ['merge_marked'])
  assert.deepEqual(codes(file('a', 'draft'), { ...file('b', 'draft'), marked: true }, CHAIR), ['merge_marked'])
  assert.deepEqual(codes(file('a', 'draft'), file('b', 'withdrawn')), ['merge_nothing_runs'])
})

test('no category is lost: where the one that stays does not run, the merge is refused', () => {
  const two = { ...file('b'), nominations: [nomination('draft'), nomination('draft', 'inovasi')] }
  assert.deepEqual(checkedMerge(file('a', 'draft'), two, 'Sama', CHAIR), {
    ok: false,
    refusal: [{ code: 'merge_other_category', categories: ['inovasi'] }],
  })
  assert.deepEqual(codes(file('a', 'lapsed'), file('b', 'draft'), CHAIR), ['merge_other_category'])
  assert.deepEqual(codes(two, file('a', 'draft')), [])
})

test('a file from paper takes over nobody, and goes on in another without anybody being asked', () => {
  const paper = { ...file('a', 'draft'), organisation: null }
  assert.deepEqual(codes(paper, file('b', 'draft')), ['merge_into_paper'])
  assert.deepEqual(codes(file('b', 'draft'), paper), [])
})

test('a reason is owed, the longest is taken, one letter more is not, and all that is wrong is said at once', () => {
  const [a, b] = [file('a', 'draft'), file('b', 'draft')]
  assert.deepEqual(codes(a, b, SECRETARY, ' \n'), ['merge_reason_missing'])
  assert.deepEqual(codes(a, b, SECRETARY, 'a'.repeat(REASON_CHARACTERS_MAX)), [])
  assert.deepEqual(codes(a, b, SECRETARY, 'a'.repeat(REASON_CHARACTERS_MAX + 1)), ['merge_reason_too_long'])
  assert.deepEqual(codes({ ...file('a', 'verified'), marked: true }, file('b', 'verified'), SECRETARY, ''), [
    'merge_marked',
    'merge_both_handed_in',
    'merge_reason_missing',
  ])
})

const draft = (text: string): SectionDraft => ({ items: [{ id: 'satu', fields: { uraian: text } }] })
const drafts = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([id, text]) => [id, text === '' ? { items: [] } : draft(text)]))

const STAYS = drafts({ kontak: 'A', inovasi: '' })
const GOES = drafts({ kontak: 'B', inovasi: 'Ojek', kendala: 'Dana', 'pekerja-rentan': '' })

test('a section is copied where the staying file has it empty and open; what stands in both is never mixed', () => {
  assert.deepEqual(sectionsTakenOver(FILE_SECTIONS, [nomination('draft')], STAYS, GOES), ['inovasi', 'kendala'])
  assert.deepEqual(sectionsTakenOver(FILE_SECTIONS, [nomination('proposed')], STAYS, GOES), [])
})

test('of a file that was returned only the sections that were asked for are written', () => {
  const returned = { category: 'desa', state: 'needs_correction', sectionsAsked: ['kendala'] } as const
  assert.deepEqual(sectionsTakenOver(FILE_SECTIONS, [returned], STAYS, GOES), ['kendala'])
})

test('answers belong to their own category', () => {
  const answers = [{ id: answersId('desa'), list: false, required: true, fields: [] }]
  const goes = drafts({ [answersId('desa')]: 'Ya' })
  const nominations = [nomination('proposed'), nomination('draft', 'inovasi')]
  assert.deepEqual(sectionsTakenOver(answers, nominations, new Map(), goes), [])
  assert.deepEqual(sectionsTakenOver(answers, [nomination('draft')], new Map(), goes), [answersId('desa')])
})

test('what was not copied is read beside: every text that does not stand in the file that stays', () => {
  assert.deepEqual(sectionsReadBeside(STAYS, GOES), ['inovasi', 'kendala', 'kontak'])
  assert.deepEqual(sectionsReadBeside(GOES, GOES), [])
  assert.deepEqual(sectionsReadBeside(new Map(), drafts({ kontak: '' })), [])
})
