/** A file as assessors read it, and as its people fill it in: the criterion an activity stands for, by its name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEY, rulebook } from '../../../test/cast.ts'
import { sectionsOf, WORKERS_OUTREACH } from '../../award/nomination/file-sections.ts'
import { readSections } from './read-sections.ts'
import { shownItems, wordsOfSection } from './section-view.ts'

const rules = rulebook()
const sections = sectionsOf('village', rules.categories)
const section = sections.find(({ id }) => id === WORKERS_OUTREACH) ?? assert.fail('the section')
const ACTIVITY = { tanggal: '2025-05-02', hadir: '140', terdaftar: '80', kriteria: 'cakupan', catatan: 'Dua\nhari' }
const draft = { items: [{ id: 'a', fields: ACTIVITY }] }

test('an assessor reads the activity with its figures and the criterion by its name', () => {
  const file = { sections, nominations: [], rulebook: rules }
  const facts = { yearMax: 2026, tags: [] }
  const drafts = new Map([[WORKERS_OUTREACH, draft]])
  const read = readSections(file, { drafts, facts, language: 'id', category: KEY.category })
  const [entry] = read.find(({ id }) => id === WORKERS_OUTREACH)?.entries ?? []
  const said = Object.fromEntries((entry?.facts ?? []).map(({ label, value }) => [label, value]))
  assert.deepEqual(said, {
    Tanggal: '2 Mei 2025',
    Tempat: null,
    'Kepada siapa': null,
    'Pekerja yang hadir': '140',
    'Di antaranya terdaftar sesudahnya (boleh kosong)': '80',
    'Terdaftar per tanggal': null,
    'Sumber jumlah terdaftar': null,
    'Catatan (boleh kosong)': 'Dua\nhari',
    'Bukti untuk kriteria (boleh kosong)': 'Cakupan kepesertaan',
  })
})

const optionsIn = (language: 'id' | 'en') => {
  const words = wordsOfSection(section, rules, language)
  const [item] = shownItems(section, draft, { words, language, tags: [] })
  const field = item?.fields.at(-1)
  assert.equal(field?.text, 'cakupan')
  return field?.input.is === 'choice' ? field.input.options.map(({ value }) => value) : []
}

test('its people choose among the criteria that the panel marks, in their language', () => {
  assert.deepEqual(optionsIn('id'), ['', 'cakupan', 'regulasi', 'wawancara'])
  assert.deepEqual(optionsIn('en'), optionsIn('id'))
})
