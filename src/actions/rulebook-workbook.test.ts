import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { publishedNames, publishedRulebook } from '../../test/published/published-rulebook.ts'
import {
  criterionDocument,
  categoryDocument,
  rulebookDocument,
  rulebookOf,
} from '../award/rulebook/rulebook.examples.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { rulebookSheets, type RulebookSheet } from '../award/rulebook/rulebook-sheets.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookPath } from '../wording/rulebook.ts'
import { xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { rulebookOfWorkbook, workbookOfRulebook } from './rulebook-workbook.ts'

const shipped = [
  'rulebooks/4-inti',
  'rulebooks/8-sektor',
  'rulebooks/tertib-administrasi',
  'examples/basis-tunggal/buku-aturan',
  'examples/panel-saja/buku-aturan',
  'examples/kalbar-2025-selesai/aturan',
  'examples/provinsi-contoh/aturan',
].map((name) => {
  const read = rulebookFromText(readFileSync(new URL(`../../${name}.json`, import.meta.url), 'utf8'))
  assert.ok(read.ok, name)
  return read.value.rulebook
})

async function readBack(rulebook: Rulebook, language: 'id' | 'en' = 'id'): Promise<Rulebook> {
  const written = await workbookOfRulebook(rulebook, language)
  assert.ok(written.ok, rulebook.label)
  const read = await rulebookOfWorkbook(written.value)
  assert.ok(read.ok)
  assert.deepEqual(read.value.unknownFields, [])
  return read.value.rulebook
}

/** Changes cells of a workbook before it is read: `Kriteria!E2` is sheet, column and line. */
async function refusalsWith(rulebook: Rulebook, cells: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const sheets = rulebookSheets(rulebook).map((sheet) => withCells(sheet, cells))
  const read = await rulebookOfWorkbook(await xlsxBytes(sheets))
  if (read.ok) return []
  return read.refusal.map((refusal) => {
    const at = 'at' in refusal ? refusal.at : undefined
    return `${refusal.code} ${at && 'sheet' in at ? at.sheet : ''}!${at ? `${letter(at.column)}${at.line}` : ''}`
  })
}

function withCells(sheet: RulebookSheet, cells: Readonly<Record<string, string>>): RulebookSheet {
  const rows = sheet.rows.map((row, line) =>
    row.map((cell, column) => cells[`${sheet.name}!${letter(column + 1)}${line + 1}`] ?? cell),
  )
  return { ...sheet, rows }
}

function letter(column: number): string {
  return String.fromCodePoint(64 + column)
}

test('templates, examples and published layouts read back from XLSX with the same rules and the same hash', async () => {
  for (const rulebook of [...shipped, ...publishedNames.map(publishedRulebook)]) {
    const read = await readBack(rulebook)
    assert.deepEqual(read, rulebook, rulebook.label)
    assert.equal(rulebookHash(read), rulebookHash(rulebook))
  }
})

test('the sheets may be written in English as well', async () => {
  const rulebook = publishedRulebook('kaltim-2025')
  assert.deepEqual(
    rulebookSheets(rulebook, 'en').map(({ name, rows }) => [name, rows[0]?.[0]]),
    [
      ['Season', 'field'],
      ['Stages', 'stage'],
      ['Panel', 'seat'],
      ['Categories', 'category'],
      ['Criteria', 'category'],
      ['Levels', 'category'],
    ],
  )
  assert.deepEqual(await readBack(rulebook, 'en'), rulebook)
})

const indicator = (valueFunction: object, index: number) =>
  criterionDocument({ id: `k${index}`, weight: 20, source: 'indicator', indicator: `i${index}`, valueFunction })

const functions = [
  { kind: 'linear', low: '15', high: '0' },
  { kind: 'target', target: '59.56' },
  {
    kind: 'bands',
    bands: [
      { from: '-5', points: '0' },
      { from: '0.0000001', points: '40.5' },
    ],
  },
  {
    kind: 'piecewise',
    points: [
      ['0', '0'],
      ['12345678901234567890', '100'],
    ],
  },
  { kind: 'saturation', rate: '0.0000001', cap: '99.99' },
]

/** Everything optional, written and left out, and texts that spreadsheets would run or change. */
const nasty = [
  '=1+1',
  "'=1+1",
  "''=1",
  '+62',
  '-5',
  '@a',
  '[]',
  '["a"]',
  ' a ',
  '1e5',
  '007',
  'TRUE',
  '2025-01-01',
  'a; b',
  'a = b',
]

test('every kind of value function, every optional field and texts that look like something else come back', async () => {
  const lists = {
    evidence: [...nasty, '', 'two\nlines'],
    evidenceRequired: [],
    items: [''],
    levels: nasty.map((text, from) => ({ from, text })),
  }
  const document = rulebookDocument({
    hosts: nasty,
    logos: [],
    sources: [...nasty, '', 'two\nlines', ' '],
    banner: '',
    nomineesMax: 9,
    categories: [
      categoryDocument({
        criteria: functions.map(indicator),
        ties: [],
        rankWords: [],
        shownIndicators: [],
        places: ['061', '61'],
      }),
      categoryDocument({
        id: 'kota',
        name: "'=A1",
        criteria: [criterionDocument(lists)],
        assessmentYear: 2023,
        sizes: ['micro', 'large'],
      }),
    ],
  })
  const rulebook = rulebookOf(document)
  assert.deepEqual(await readBack(rulebook), rulebook)
})

test('any texts in names, lists and levels come back, or the workbook is refused before anybody gets it', async () => {
  const text = fc.string({ maxLength: 12, unit: 'grapheme' }).filter((each) => each.isWellFormed())
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, async (items, one) => {
      const levels = items.map((each, from) => ({ from, text: each }))
      const criteria = [criterionDocument({ name: `n${one}`, evidence: items, levels })]
      const rulebook = rulebookOf(
        rulebookDocument({ sources: items, banner: one, categories: [categoryDocument({ criteria })] }),
      )
      const written = await workbookOfRulebook(rulebook)
      if (!written.ok) return assert.ok(!/^[\x20-\x7e]*$/.test([...items, one].join('')), JSON.stringify(items))
      const read = await rulebookOfWorkbook(written.value)
      assert.deepEqual(read.ok && read.value.rulebook, rulebook)
    }),
    { numRuns: 40 },
  )
})

test('a rulebook with a text that no workbook can hold is refused', async () => {
  const written = await workbookOfRulebook(rulebookOf(rulebookDocument({ sources: ['a\u0001b'] })))
  assert.deepEqual(written, { ok: false, refusal: { code: 'workbook_not_exact' } })
})

test('flaws name sheet, line and column', async () => {
  const rulebook = shipped[0]!
  assert.deepEqual(await refusalsWith(rulebook, { 'Kriteria!E2': '31' }), ['weights_not_100 Kriteria!E2'])
  assert.deepEqual(await refusalsWith(rulebook, { 'Kriteria!E3': 'sepuluh' }), ['number_not_decimal Kriteria!E3'])
  assert.deepEqual(await refusalsWith(rulebook, { 'Kriteria!A3': 'tiada', 'Tingkat!B2': 'tiada' }), [
    'category_unknown Kriteria!A3',
    'criterion_unknown Tingkat!B2',
  ])
  assert.deepEqual(await refusalsWith(rulebook, { 'Panel!C3': 'ya' }), ['chair_twice Panel!A1'])
  assert.deepEqual(await refusalsWith(rulebook, { 'Panel!C3': 'mungkin' }), ['field_wrong_kind Panel!C3'])
  assert.deepEqual(await refusalsWith(rulebook, { 'Musim!B3': '' }), ['field_missing Musim!B3'])
  assert.deepEqual(await refusalsWith(rulebook, { 'Musim!A4': 'tahun penilaian' }), ['season_field_twice Musim!B4'])
  assert.deepEqual(await refusalsWith(rulebook, { 'Kategori!R3': 'tiada\nplenary' }), ['tie_unknown Kategori!R3'])
  assert.deepEqual(await refusalsWith(rulebook, { 'Kriteria!E1': 'berat', 'Panel!B1': 'kursi' }), [
    'column_twice Panel!B1',
    'columns_missing Panel!A1',
    'columns_missing Kriteria!A1',
  ])
})

test('a formula is refused with its cell, a sheet that is missing by its name, and other sheets are left alone', async () => {
  const rulebook = shipped[0]!
  const sheets = rulebookSheets(rulebook)
  const without = await rulebookOfWorkbook(await xlsxBytes(sheets.filter(({ name }) => name !== 'Kriteria')))
  assert.deepEqual(without, {
    ok: false,
    refusal: [{ code: 'sheet_missing', sheet: 'Kriteria', sheets: ['Musim', 'Tahap', 'Panel', 'Kategori', 'Tingkat'] }],
  })
  const more = await rulebookOfWorkbook(await xlsxBytes([{ name: 'Catatan', rows: [['x'], ['y']] }, ...sheets]))
  assert.deepEqual(more.ok && more.value.rulebook, rulebook)
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  const written = await workbookOfRulebook(rulebook)
  assert.ok(written.ok)
  await workbook.xlsx.load(written.value)
  const sheet = workbook.getWorksheet('Kriteria')
  assert.ok(sheet)
  sheet.getCell('E2').value = { formula: '15+15', result: 30 }
  const planted = await rulebookOfWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
  assert.deepEqual(planted, {
    ok: false,
    refusal: [{ code: 'cell_formula', at: { line: 2, column: 5, sheet: 'Kriteria' } }],
  })
})

test('a spreadsheet may hold real dates and numbers, lists on lines that show, and a sheet without a single cell', async () => {
  const rulebook = publishedRulebook('kaltim-2025')
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  const written = await workbookOfRulebook(rulebook)
  assert.ok(written.ok)
  await workbook.xlsx.load(written.value)
  const [stages, levels] = [workbook.getWorksheet('Tahap'), workbook.getWorksheet('Tingkat')]
  assert.ok(stages && levels)
  stages.getCell('D2').value = new Date(Date.UTC(2025, 6, 28, 8, 30))
  stages.getCell('D3').value = new Date(Date.UTC(2025, 6, 29))
  stages.getCell('G2').value = 15
  workbook.removeWorksheet(levels.id)
  workbook.addWorksheet('Tingkat')
  const ties = workbook.getWorksheet('Kategori')?.getCell('R2')
  assert.deepEqual([ties?.value, ties?.alignment?.wrapText], ['cakupan\npertumbuhan\nwawancara\nplenary', true])
  const read = await rulebookOfWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
  assert.ok(read.ok, JSON.stringify(read))
  const [first, second] = read.value.rulebook.stages
  assert.deepEqual([first?.opens, first?.graceMinutes, second?.opens], ['2025-07-28T08:30', 15, '2025-07-29T00:00'])
  assert.ok(read.value.rulebook.categories.every(({ criteria }) => criteria.every((each) => each.levels.length === 0)))
})

test('people may type dates with a space, a bare day, yes and no in either language, and columns of their own', async () => {
  const rulebook = publishedRulebook('kaltim-2025')
  const cells = {
    'Tahap!D2': '2025-07-28 08:00',
    'Tahap!D3': '2025-07-29',
    'Panel!C2': 'YES',
    'Panel!D3': 'no',
    'Kriteria!F4': 'Panel',
  }
  const sheets = rulebookSheets(rulebook).map((sheet) => withCells(sheet, cells))
  const withColumn = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, line) => (sheet.name === 'Panel' ? [...row, line === 0 ? 'catatan' : 'x'] : row)),
  }))
  const read = await rulebookOfWorkbook(await xlsxBytes(withColumn))
  assert.ok(read.ok)
  const [first, second] = read.value.rulebook.stages
  assert.deepEqual([first?.opens, second?.opens], ['2025-07-28T08:00', '2025-07-29T00:00'])
  assert.deepEqual(read.value.rulebook.panel, rulebook.panel)
  assert.deepEqual(
    read.value.unknownFields.map(({ path, at }) => [rulebookPath(path), at]),
    [['catatan', { sheet: 'Panel', line: 1, column: 5 }]],
  )
})
