import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { countCandidates, findCandidates } from './candidate-list.ts'

let season: JudgedSeason
let nominating: Nominating
before(async () => {
  season = await openSeason()
  nominating = await prepareNominating(season)
  await openFile(nominating)
})
after(() => season.end())

test('a candidate is listed once with its nominations and the contacts it has now', async () => {
  const [listed, ...more] = await findCandidates(season.db, KEY, 'kabupaten BARU', 0, 50)
  assert.deepEqual(more, [])
  assert.deepEqual(listed, {
    candidate: FILE.candidate,
    name: 'Kabupaten Baru',
    entityKind: 'regency',
    placeCode: '98.10',
    organisation: FILE.candidate,
    nominations: [{ category: KEY.category, state: 'draft' }],
    contacts: 2,
  })
})

test('candidates on paper have no contact; pages follow the name, and another season has none of them', async () => {
  const count = await countCandidates(season.db, KEY, '')
  const all = await findCandidates(season.db, KEY, '', 0, count)
  assert.equal(all.length, count)
  const paper = all.filter(({ organisation }) => organisation === null)
  assert.equal(paper.length, count - 1)
  assert.ok(paper.every(({ contacts }) => contacts === 0))
  assert.deepEqual(await findCandidates(season.db, KEY, '', 1, 1), all.slice(1, 2))
  assert.deepEqual(await findCandidates(season.db, KEY, '', count, 50), [])
  assert.equal(await countCandidates(season.db, { ...KEY, season: KEY.season + 1 }, ''), 0)
  assert.equal(await countCandidates(season.db, { ...KEY, province: '11' }, ''), 0)
})

test('a percent sign is searched for as such', async () => {
  assert.equal(await countCandidates(season.db, KEY, '%'), 0)
  assert.equal(await countCandidates(season.db, KEY, '_'), 0)
})
