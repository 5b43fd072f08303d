import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { instant } from '../units/dates.ts'
import { FILE_SECTIONS } from './file-sections.ts'
import {
  checkedReceipt,
  maySettle,
  paperDifferences,
  paperReading,
  readingTurn,
  RECEIPT_NOTE_CHARACTERS_MAX,
  settledReading,
} from './paper-entry.ts'
import type { SectionDraft } from './section-draft.ts'

const BUDGET = FILE_SECTIONS.find(({ id }) => id === 'anggaran')!
const CONTACT = FILE_SECTIONS.find(({ id }) => id === 'kontak')!
const NOW = instant('2026-03-02T03:00:00.000Z')

const rows = (...items: readonly Readonly<Record<string, string>>[]): SectionDraft => ({
  items: items.map((fields, at) => ({ id: `kertas-${at + 1}`, fields })),
})

const by = (person: string) => ({ draft: rows(), base: 3, by: person })

test('a receipt names the minute on the wall of the season and a note; everything that is wrong is said at once', () => {
  const good = { day: '2026-03-02', clock: '11.00', note: ' Di loket,\n 12 lembar ' }
  assert.deepEqual(checkedReceipt(good, 'WITA', NOW), accept({ receivedAt: NOW, note: 'Di loket, 12 lembar' }))
  assert.deepEqual(checkedReceipt({ ...good, clock: '11:01' }, 'WITA', NOW), refuse([{ code: 'received_in_future' }]))
  assert.deepEqual(
    checkedReceipt({ day: '2026-02-30', clock: 'pagi', note: ' ' }, 'WITA', NOW),
    refuse([{ code: 'received_unreadable' }, { code: 'receipt_note_missing' }]),
  )
  const codes = (note: string) => {
    const outcome = checkedReceipt({ ...good, note }, 'WITA', NOW)
    return outcome.ok ? [] : outcome.refusal.map(({ code }) => code)
  }
  assert.deepEqual(codes('x'.repeat(RECEIPT_NOTE_CHARACTERS_MAX)), [])
  assert.deepEqual(codes('x'.repeat(RECEIPT_NOTE_CHARACTERS_MAX + 1)), ['receipt_note_too_long'])
  assert.deepEqual(codes('Dibawa 3201010101900001'), ['receipt_note_identity_number'])
})

test('things of a list are counted as they stand on the paper, whoever typed them and whatever the form called them', () => {
  const typed = {
    items: [
      { id: 'x', fields: {} },
      { id: 'y', fields: { tahun: '2025' } },
      { id: 'z', fields: { tahun: '2024' } },
    ],
  }
  assert.deepEqual(paperReading(BUDGET, typed), accept(rows({ tahun: '2025' }, { tahun: '2024' })))
  assert.deepEqual(
    paperReading(CONTACT, { items: [{ id: 'satu', fields: { pimpinan: 'Ibu' } }] }),
    accept({ items: [{ id: 'satu', fields: { pimpinan: 'Ibu' } }] }),
  )
  assert.deepEqual(
    paperReading(BUDGET, { items: [{ id: 'x', fields: { kelompok: '3201010101900001' } }] }),
    refuse({ code: 'identity_number_typed', item: 'x', field: 'kelompok' }),
  )
})

test('spaces, ends of lines and the way a figure is written are no difference; a letter, a digit, a missing row are', () => {
  const first = rows({ kelompok: 'RT  dan RW', rupiah: '252.000.000', pekerja: '12' })
  assert.deepEqual(
    paperDifferences(BUDGET, first, rows({ kelompok: ' RT dan\nRW ', rupiah: 'Rp 252000000', pekerja: '12' })),
    [],
  )
  assert.deepEqual(
    paperDifferences(BUDGET, first, rows({ kelompok: 'RT dan Rw', rupiah: '225.000.000' }, { tahun: '2025' })),
    [
      { item: 'kertas-1', field: 'kelompok', first: 'RT  dan RW', second: 'RT dan Rw' },
      { item: 'kertas-1', field: 'pekerja', first: '12', second: '' },
      { item: 'kertas-1', field: 'rupiah', first: '252.000.000', second: '225.000.000' },
      { item: 'kertas-2', field: 'tahun', first: '', second: '2025' },
    ],
  )
})

test('a section is settled when each difference has an answer, and an answer may be neither of the two', () => {
  const [first, second] = [rows({ tahun: '2025', rupiah: '1' }), rows({ tahun: '2025', rupiah: '7' }, { bulan: '3' })]
  assert.deepEqual(
    settledReading(BUDGET, first, second, new Map([['kertas-1.rupiah', '7']])),
    refuse({ code: 'differences_left', places: [{ item: 'kertas-2', field: 'bulan' }] }),
  )
  const answers = new Map([
    ['kertas-1.rupiah', '17'],
    ['kertas-2.bulan', ''],
    // What both read alike is not asked, and is not changed by who settles.
    ['kertas-1.tahun', '1999'],
  ])
  assert.deepEqual(settledReading(BUDGET, first, second, answers), accept(rows({ tahun: '2025', rupiah: '17' })))
  assert.deepEqual(
    settledReading(BUDGET, first, second, new Map([...answers, ['kertas-2.bulan', '3201010101900001']])),
    refuse({ code: 'identity_number_typed', item: 'kertas-2', field: 'bulan' }),
  )
})

test('first and second reader are two people, and a third reading there is not', () => {
  assert.deepEqual(readingTurn([], false, 'andi', 3), accept(1))
  assert.deepEqual(readingTurn([by('andi')], false, 'andi', 3), refuse({ code: 'own_reading' }))
  assert.deepEqual(readingTurn([by('andi')], false, 'bela', 3), accept(2))
  assert.deepEqual(readingTurn([by('andi')], false, 'bela', 4), refuse({ code: 'section_written_meanwhile' }))
  assert.deepEqual(
    readingTurn([by('andi'), by('bela')], false, 'citra', 3),
    refuse({ code: 'paper_section_read_twice' }),
  )
  assert.deepEqual(readingTurn([by('andi'), by('bela')], true, 'citra', 4), refuse({ code: 'paper_section_accepted' }))
})

test('the second reader or a third person settles, never the first, and only what two have read', () => {
  const both = [by('andi'), by('bela')]
  assert.deepEqual(maySettle([], false, 'citra', 3), refuse({ code: 'nothing_to_settle' }))
  assert.deepEqual(maySettle([by('andi')], false, 'citra', 3), refuse({ code: 'nothing_to_settle' }))
  assert.deepEqual(maySettle(both, false, 'andi', 3), refuse({ code: 'first_reader_settles' }))
  assert.deepEqual(maySettle(both, false, 'bela', 3), accept(true))
  assert.deepEqual(maySettle(both, false, 'citra', 3), accept(true))
  assert.deepEqual(maySettle(both, false, 'citra', 4), refuse({ code: 'section_written_meanwhile' }))
  assert.deepEqual(maySettle(both, true, 'citra', 3), refuse({ code: 'paper_section_accepted' }))
})
