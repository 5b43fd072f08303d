import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { instant } from '../award/units/dates.ts'
import { TINY_TOPOLOGY, tinyGeoJson } from '../platform/boundaries/boundaries.examples.ts'
import { installBoundaries, openBoundaryStore } from './install-boundaries.ts'
import { listPlaces } from './place-book.ts'

const AT = instant('2026-11-23T03:00:00.000Z')

let folder: string
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paritrana-batas-'))
})
after(() => rm(folder, { recursive: true }))

const install = async (text: string, credit = '') => {
  const store = openBoundaryStore(folder)
  const file = { bytes: new TextEncoder().encode(text), fileName: '/rumah/saya/batas.json', credit }
  const outcome = await installBoundaries(file, { store, places: await listPlaces(), at: AT })
  return { outcome, installed: await store.read() }
}

const version = async (credit: string) => (await install(tinyGeoJson(), credit)).installed?.version

test('drawings are kept for the country and each province in the file; its own folder is nobody else’s business', async () => {
  const { installed } = await install(tinyGeoJson())
  assert.ok(installed)
  const drawn = Object.entries(installed.sheets).map(([place, { areas }]) => [place, areas.map(({ code }) => code)])
  assert.deepEqual(Object.fromEntries(drawn), {
    ID: ['61.01', '61.04', '61.72', '64.74'],
    '61': ['61.01', '61.04', '61.72'],
    '64': ['64.74'],
  })
  assert.deepEqual([installed.fileName, installed.provinceLines, installed.installedAt], ['batas.json', null, AT])
})

test('provinces of the file become lines on the sheet of the country, and are no areas of it', async () => {
  const { installed } = await install(JSON.stringify(TINY_TOPOLOGY))
  assert.deepEqual(
    installed?.provinceLines?.areas.map(({ code }) => code),
    ['61'],
  )
  assert.deepEqual(
    installed?.sheets['ID']?.areas.map(({ code }) => code),
    ['61.01', '61.04'],
  )
  assert.deepEqual(installed?.provinceLines?.width, installed?.sheets['ID']?.width)
})

test('another credit is another version, for kept pages show it; the same file and credit are the same', async () => {
  assert.equal(await version('a'), await version('a'))
  assert.notEqual(await version('a'), await version('b'))
})

test('a credit of 300 characters is taken, one more is refused and what was installed stays', async () => {
  const full = await install(tinyGeoJson(), 'x'.repeat(300))
  assert.equal(full.outcome.ok, true)
  const { outcome, installed } = await install(tinyGeoJson(), 'x'.repeat(301))
  assert.deepEqual(outcome, { ok: false, refusal: { code: 'credit_too_long', charactersMax: 300 } })
  assert.equal(installed?.credit.length, 300)
})

test('what another version of the program drew is as good as not installed', async () => {
  const place = path.join(folder, 'peta', 'batas.json')
  await mkdir(path.dirname(place), { recursive: true })
  await install(tinyGeoJson())
  await writeFile(place, (await readFile(place, 'utf8')).replace('paritrana-peta/1', 'paritrana-peta/0'))
  assert.equal(await openBoundaryStore(folder).read(), null)
})
