import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { figureWith, LANDAK } from '../award/coverage/coverage.examples.ts'
import type { Region } from '../award/places/region.ts'
import { THE_NATION } from '../award/places/region.ts'
import { instant } from '../award/units/dates.ts'
import { openDatabase, type OpenDatabase } from './db.ts'
import { insertFigures, listFiguresIn, listFiguresOf, type EnteredFigure } from './place-coverage.ts'
import { listRegions, saveRegions } from './regions.ts'

const BY = { at: instant('2026-02-03T04:05:06.789Z'), by: null }
const KALBAR: Region = { code: '61', parent: 'ID', level: 'province', name: 'Kalimantan Barat' }
const LANDAK_REGENCY: Region = { code: '61.08', parent: '61', level: 'regency', name: 'Kabupaten Landak' }

let database: TestDatabase
let opened: OpenDatabase
before(async () => {
  database = await startTestDatabase(prepareTemplate)
  opened = openDatabase(database.url, () => undefined)
  await saveRegions(opened.db, [THE_NATION, KALBAR, LANDAK_REGENCY])
})
after(async () => {
  await opened.close()
  await database.drop()
})

const entered = (id: string, parts: Parameters<typeof figureWith>[0] = {}): EnteredFigure => ({
  ...figureWith(parts),
  id,
  from: null,
  corrects: null,
})

test('a figure comes back as it was entered, with nothing filled in', async () => {
  const bare = entered('bare', {
    covered: null,
    eligible: null,
    publishedPercent: null,
    asOf: '2023',
    note: `a "b"\nc,{d}`,
  })
  await insertFigures(opened.db, [entered('whole'), bare], BY)
  const unchecked = { enteredAt: BY.at, enteredBy: null, checkedAt: null, checkedBy: null }
  assert.deepEqual(await listFiguresOf(opened.db, ['61.08']), [
    { ...bare, ...unchecked },
    { ...LANDAK, id: 'whole', from: null, corrects: null, ...unchecked },
  ])
  assert.deepEqual(await listFiguresOf(opened.db, []), [])
})

test('the figures in a province are its own and those of the places directly in it', async () => {
  await insertFigures(opened.db, [entered('province', { placeCode: '61' }), entered('nation', { placeCode: 'ID' })], BY)
  const ids = async (place: string) => (await listFiguresIn(opened.db, place)).map(({ id }) => id)
  assert.deepEqual(await ids('61'), ['province', 'bare', 'whole'])
  assert.deepEqual(await ids('ID'), ['province', 'nation'])
  assert.deepEqual(await ids('62'), [])
})

test('a corrected figure gives way to its correction', async () => {
  const corrects = { figure: 'whole', reason: 'salah ketik' }
  await insertFigures(opened.db, [{ ...entered('right', { covered: 69_591 }), corrects }], BY)
  const living = await listFiguresOf(opened.db, ['61.08'])
  assert.deepEqual(
    living.map(({ id }) => id),
    ['bare', 'right'],
  )
  assert.deepEqual(living[1]?.corrects, corrects)
})

test('a place that is known keeps its name', async () => {
  await saveRegions(opened.db, [{ ...KALBAR, name: 'Lain' }])
  assert.deepEqual(await listRegions(opened.db), [KALBAR, LANDAK_REGENCY, THE_NATION])
})
