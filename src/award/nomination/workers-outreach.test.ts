import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryOf } from '../rulebook/rulebook.examples.ts'
import { FILE_SECTIONS, sectionsOf, SUPPORTED_CRITERION, WORKERS_OUTREACH } from './file-sections.ts'
import { readSection } from './section-reading.ts'
import { workersOutreach } from './workers-outreach.ts'

const ACTIVITY = {
  tanggal: '2025-05-02',
  tempat: 'Balai desa',
  sasaran: 'Nelayan',
  hadir: '1.250',
  terdaftar: '40',
  per_tanggal: '2025-06-30',
  sumber: 'Kantor cabang',
}
const draft = (...items: Readonly<Record<string, string>>[]) => ({
  items: items.map((fields, at) => ({ id: `i${at}`, fields })),
})
const section = FILE_SECTIONS.find(({ id }) => id === WORKERS_OUTREACH) ?? assert.fail()

test('heads and registrations of all candidates are added up; one activity and three', () => {
  assert.deepEqual(workersOutreach([draft(ACTIVITY)]), { activities: 1, reached: 1250, registered: 40 })
  assert.deepEqual(workersOutreach([draft(ACTIVITY, ACTIVITY), draft(ACTIVITY)]), {
    activities: 3,
    reached: 3750,
    registered: 120,
  })
  assert.deepEqual(workersOutreach([]), { activities: 0, reached: 0, registered: 0 })
})

test('a number of heads that cannot be read is not counted, nor registrations without day and source', () => {
  assert.deepEqual(workersOutreach([draft({ ...ACTIVITY, hadir: 'banyak' })]), {
    activities: 0,
    reached: 0,
    registered: 0,
  })
  const unsourced = draft({ ...ACTIVITY, sumber: ' ' }, { ...ACTIVITY, per_tanggal: 'kemarin' })
  assert.deepEqual(workersOutreach([unsourced]), { activities: 2, reached: 2500, registered: 0 })
})

const flawsOf = (changes: Readonly<Record<string, string>>) =>
  readSection(section, draft({ ...ACTIVITY, ...changes }), { yearMax: 2026, tags: [] }).flaws.map(
    ({ code, field }) => `${code} ${field}`,
  )

test('once registrations are given, their day and source are missing; without them they are not', () => {
  assert.deepEqual(flawsOf({}), [])
  assert.deepEqual(flawsOf({ per_tanggal: '', sumber: '' }), ['field_missing per_tanggal', 'field_missing sumber'])
  assert.deepEqual(flawsOf({ terdaftar: '', per_tanggal: '', sumber: '' }), [])
})

test('an activity may stand as evidence for a criterion that the panel marks, and for no other', () => {
  const category = categoryOf({})
  const asked = sectionsOf('village', [category]).find(({ id }) => id === WORKERS_OUTREACH) ?? assert.fail()
  const criterion = asked.fields.find(({ id }) => id === SUPPORTED_CRITERION) ?? assert.fail()
  const panel = category.criteria.filter(({ source }) => source === 'panel').map(({ id }) => id)
  assert.deepEqual(criterion.kind, { is: 'choice', options: panel })
  const read = readSection(asked, draft({ ...ACTIVITY, kriteria: 'tiada' }), { yearMax: 2026, tags: [] })
  assert.deepEqual(
    read.flaws.map(({ code, field }) => `${code} ${field}`),
    ['choice_unknown kriteria'],
  )
})
