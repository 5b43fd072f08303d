import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedQuestion } from './season-questions.ts'

const draft = { asked: 'Siapa boleh ikut?', answer: 'Desa.\n\nDan kota.', shown: true }
const codes = (changes: Partial<typeof draft>) => {
  const checked = checkedQuestion({ ...draft, ...changes })
  return checked.ok ? [] : checked.refusal
}

test('a question keeps its words, one space between them; an answer keeps its paragraphs', () => {
  const typed = { ...draft, asked: '  Siapa  boleh\nikut? ', answer: ` ${draft.answer}\n` }
  assert.deepEqual(checkedQuestion(typed), { ok: true, value: draft })
})

test('all flaws come at once; the longest texts are taken, one character more is not', () => {
  assert.deepEqual(codes({ asked: ' ', answer: '\n' }), [{ code: 'question_missing' }, { code: 'answer_missing' }])
  assert.deepEqual(codes({ asked: 'x'.repeat(300), answer: 'x'.repeat(4000) }), [])
  assert.deepEqual(codes({ asked: 'x'.repeat(301), answer: 'x'.repeat(4001) }), [
    { code: 'question_too_long', charactersMax: 300 },
    { code: 'answer_too_long', charactersMax: 4000 },
  ])
})

test('an identity number is refused in either text', () => {
  const nik = '6171014507850002'
  assert.deepEqual(codes({ asked: `Apakah ${nik}?`, answer: nik }), [
    { code: 'identity_number_typed', in: 'asked' },
    { code: 'identity_number_typed', in: 'answer' },
  ])
})
