import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { type Nominating, prepareNominating } from '../../test/nominating.ts'
import { listSeasonQuestions } from '../store/season-questions.ts'
import { saveSeasonQuestion } from './save-season-question.ts'

let season: JudgedSeason
let nominating: Nominating
before(async () => {
  season = await openSeason()
  nominating = await prepareNominating(season)
})
after(() => season.end())

const draft = (asked: string, answer = 'Boleh.', shown = true) => ({ asked, answer, shown })

test('a question is numbered, changed as a new version, and taken off the page without being lost', async () => {
  const chair = await nominating.as('ketua')
  const first = expectDone(await saveSeasonQuestion(chair, KEY, null, draft('Siapa?')))
  expectDone(await saveSeasonQuestion(chair, KEY, null, draft('Kapan?')))
  expectDone(await saveSeasonQuestion(chair, KEY, first, draft('Siapa boleh?', 'Desa.', false)))
  assert.deepEqual(await listSeasonQuestions(season.db, KEY), [
    { question: 1, version: 2, asked: 'Siapa boleh?', answer: 'Desa.', shown: false },
    { question: 2, version: 1, asked: 'Kapan?', answer: 'Boleh.', shown: true },
  ])
  assert.deepEqual(await listSeasonQuestions(season.db, { ...KEY, season: KEY.season + 1 }), [])
})

test('nobody but those who run the season writes; a question that is not there is not found', async () => {
  for (const name of ['cabang', 'kontak', 'verifikator']) {
    const outcome = await saveSeasonQuestion(await nominating.as(name), KEY, null, draft('Siapa?'))
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'not_found' } }, name)
  }
  const chair = await nominating.as('ketua')
  const nowhere = await saveSeasonQuestion(chair, KEY, { question: 9, version: 1 }, draft('Siapa?'))
  assert.deepEqual(nowhere, { ok: false, refusal: { code: 'not_found' } })
})

test('of two who change the same version the second is told what the first wrote; both at once store one', async () => {
  const chair = await nominating.as('ketua')
  const seen = { question: 2, version: 1 }
  const both = await Promise.all(['A?', 'B?'].map((asked) => saveSeasonQuestion(chair, KEY, seen, draft(asked))))
  assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
  const lost = both.find(({ ok }) => !ok)
  const [, now] = await listSeasonQuestions(season.db, KEY)
  assert.deepEqual(lost, { ok: false, refusal: { code: 'question_changed_elsewhere', now } })
  assert.equal(now?.version, 2)
})

test('a hundred questions are taken, the next is not', async () => {
  const chair = await nominating.as('ketua')
  for (let at = 3; at <= 100; at++) expectDone(await saveSeasonQuestion(chair, KEY, null, draft(`Ke-${at}?`)))
  assert.deepEqual(await saveSeasonQuestion(chair, KEY, null, draft('Ke-101?')), {
    ok: false,
    refusal: { code: 'too_many_questions', questionsMax: 100 },
  })
})
