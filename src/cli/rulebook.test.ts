import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { readdir, rename } from 'node:fs/promises'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import { categoryDocument, rulebookDocument, rulebookOf } from '../award/rulebook/rulebook.examples.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { rulebookSheets } from '../award/rulebook/rulebook-sheets.ts'
import { xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { runCommand, withFiles } from './command.examples.ts'
import { rulebookCommand } from './rulebook.ts'

/** The default weights per kind of entity: coverage, growth, regulation, innovation, compliance or awareness, interview. */
const WEIGHTS = {
  'pemerintah-kabupaten-kota': { cakupan: '30', pertumbuhan: '10', regulasi: '25', inovasi: '15', wawancara: '20' },
  'desa-kelurahan': { cakupan: '35', pertumbuhan: '10', regulasi: '20', inovasi: '20', wawancara: '15' },
  'perusahaan-besar-menengah': { kepatuhan: '50', inovasi: '25', wawancara: '25' },
  'usaha-kecil-mikro': { kepatuhan: '60', kesadaran: '25', wawancara: '15' },
} as const

async function template(id: string) {
  const run = await runCommand(rulebookCommand, 'template', id)
  nodeAssert.deepEqual([run.exit, run.stderr], [0, ''])
  const read = rulebookFromText(run.stdout)
  nodeAssert.ok(read.ok)
  nodeAssert.deepEqual(read.value.unknownFields, [])
  return read.value.rulebook
}

test('every template in the folder is listed and valid', async () => {
  const files = await readdir(new URL('../../rulebooks/', import.meta.url))
  const list = JSON.parse((await runCommand(rulebookCommand, 'template', '--json')).stdout)
  nodeAssert.deepEqual(
    list.map((each: { id: string }) => `${each.id}.json`),
    files.toSorted(),
  )
  for (const { id } of list) await template(id)
})

test('the four core categories carry the default weights, trimmed, with ties to the plenary last', async () => {
  const { categories, banner, official, panel } = await template('4-inti')
  nodeAssert.deepEqual(
    Object.fromEntries(
      categories.map(({ id, criteria }) => [id, Object.fromEntries(criteria.map((each) => [each.id, each.weight]))]),
    ),
    WEIGHTS,
  )
  nodeAssert.ok(categories.every((each) => each.aggregation === 'trimmed' && each.ties.at(-1) === 'plenary'))
  nodeAssert.deepEqual([banner, official], ['bobot bawaan, belum resmi', false])
  nodeAssert.deepEqual([panel.seats.length, panel.seats.filter((seat) => seat.scores).length], [9, 8])
})

test('eight categories: governments, villages, small businesses and five sectors', async () => {
  const { categories } = await template('8-sektor')
  nodeAssert.equal(categories.length, 8)
  nodeAssert.equal(categories.filter(({ id }) => id.startsWith('sektor-')).length, 5)
})

test('check says valid with the hash, or lists every flaw with its line and column', async () => {
  const fine = JSON.stringify(rulebookDocument({ colour: 'red' }), null, 1)
  const broken = fine.replace('"weight": "100"', '"weight": "99,5"')
  await withFiles({ 'a.json': fine, 'b.json': broken, 'c.json': '{', 'd.json': Uint8Array.of(0xff) }, async (path) => {
    const good = await runCommand(rulebookCommand, 'check', path('a.json'), '--json')
    const answer = JSON.parse(good.stdout)
    nodeAssert.deepEqual([good.exit, answer.ok, answer.notes[0].path], [0, true, 'colour'])
    nodeAssert.match(answer.rulebookHash, /^sha256:[0-9a-f]{64}$/)
    const bad = await runCommand(rulebookCommand, 'check', path('b.json'), '--lang', 'en')
    nodeAssert.deepEqual([bad.exit, bad.stdout], [1, ''])
    const line = broken.split('\n').findIndex((text) => text.includes('"criteria"')) + 1
    nodeAssert.equal(
      bad.stderr,
      `${path('b.json')}, line ${line}, column 16: categories[0].criteria: The weights of this category sum to 99.5; they must sum to exactly 100.\n`,
    )
    const codes = async (name: string) =>
      JSON.parse((await runCommand(rulebookCommand, 'check', path(name), '--json')).stdout).refused.map(
        (each: { code: string }) => each.code,
      )
    nodeAssert.deepEqual(await codes('c.json'), ['json_broken'])
    nodeAssert.deepEqual(await codes('d.json'), ['file_not_utf8'])
    nodeAssert.deepEqual(await codes('tiada.json'), ['file_missing'])
  })
})

test('convert copies to XLSX and back with the same hash, by content and not by name', async () => {
  const { stdout } = await runCommand(rulebookCommand, 'template', '8-sektor')
  await withFiles({ 'a.json': stdout }, async (path) => {
    const hashOf = async (name: string) =>
      JSON.parse((await runCommand(rulebookCommand, 'check', path(name), '--json')).stdout).rulebookHash
    const to = await runCommand(rulebookCommand, 'convert', path('a.json'), '--out', path('b.xlsx'), '--json')
    nodeAssert.deepEqual([to.exit, to.stderr], [0, ''])
    nodeAssert.deepEqual(JSON.parse(to.stdout), {
      ok: true,
      rulebookHash: await hashOf('a.json'),
      written: path('b.xlsx'),
    })
    await rename(path('b.xlsx'), path('b.json'))
    nodeAssert.equal(await hashOf('b.json'), await hashOf('a.json'))
    const back = await runCommand(rulebookCommand, 'convert', path('b.json'))
    const read = rulebookFromText(back.stdout)
    nodeAssert.deepEqual(
      [back.exit, back.stderr, read.ok && rulebookHash(read.value.rulebook)],
      [0, '', await hashOf('a.json')],
    )
    const english = await runCommand(
      rulebookCommand,
      'convert',
      path('a.json'),
      '--out',
      path('c.xlsx'),
      '--lang',
      'en',
    )
    nodeAssert.deepEqual([english.exit, english.stdout], [0, ''])
    const same = await runCommand(rulebookCommand, 'compare', path('a.json'), path('c.xlsx'))
    nodeAssert.deepEqual([same.exit, same.stdout], [0, 'Tidak ada perbedaan.\n'])
    nodeAssert.deepEqual((await readdir(path('.'))).toSorted(), ['a.json', 'b.json', 'c.xlsx'])
  })
})

test('convert refuses a broken workbook with sheet, line and column, and a place that cannot be written', async () => {
  const sheets = rulebookSheets(rulebookOf(rulebookDocument())).map((sheet) =>
    sheet.name === 'Kriteria'
      ? { ...sheet, rows: sheet.rows.map((row, line) => (line === 1 ? row.with(4, '99,5') : row)) }
      : sheet,
  )
  await withFiles({ 'a.xlsx': await xlsxBytes(sheets), 'b.json': JSON.stringify(rulebookDocument()) }, async (path) => {
    const bad = await runCommand(rulebookCommand, 'convert', path('a.xlsx'), '--lang', 'en')
    nodeAssert.deepEqual(
      [bad.exit, bad.stdout, bad.stderr],
      [
        1,
        '',
        `${path('a.xlsx')}, sheet Kriteria, line 2, column 5: categories[0].criteria: The weights of this category sum to 99.5; they must sum to exactly 100.\n`,
      ],
    )
    const told = JSON.parse((await runCommand(rulebookCommand, 'check', path('a.xlsx'), '--json')).stdout)
    nodeAssert.deepEqual([told.refused[0].sheet, told.refused[0].line, told.refused[0].column], ['Kriteria', 2, 5])
    const nowhere = await runCommand(
      rulebookCommand,
      'convert',
      path('b.json'),
      '--out',
      path('tiada/c.xlsx'),
      '--json',
    )
    nodeAssert.deepEqual([nowhere.exit, JSON.parse(nowhere.stdout).refused[0].code], [1, 'file_not_writable'])
  })
})

test('compare prints each difference, and with --json where it is, of which kind and what was and is', async () => {
  const before = rulebookDocument({ hosts: ['A'] })
  const after = rulebookDocument({ hosts: ['A', 'B'], categories: [categoryDocument({ winners: 2 })] })
  await withFiles(
    { 'a.json': JSON.stringify(before), 'b.json': JSON.stringify(after), 'c.json': '{' },
    async (path) => {
      const lines = await runCommand(rulebookCommand, 'compare', path('a.json'), path('b.json'))
      nodeAssert.deepEqual(
        [lines.exit, lines.stdout],
        [0, 'Penyelenggara 2: ditambahkan, "B".\nKategori "Desa", pemenang: dari 3 menjadi 2.\n'],
      )
      const json = JSON.parse(
        (await runCommand(rulebookCommand, 'compare', path('a.json'), path('b.json'), '--json', '--lang', 'en')).stdout,
      )
      nodeAssert.deepEqual(json.changes, [
        { path: ['hosts', 1], kind: 'added', after: 'B', message: 'Host 2: added, "B".' },
        {
          path: ['categories', 'desa', 'winners'],
          kind: 'changed',
          before: 3,
          after: 2,
          message: 'Category "Desa", winners: from 3 to 2.',
        },
      ])
      nodeAssert.notEqual(json.before, json.after)
      const broken = await runCommand(rulebookCommand, 'compare', path('a.json'), path('c.json'), '--json')
      nodeAssert.deepEqual([broken.exit, JSON.parse(broken.stdout).refused[0].file], [1, path('c.json')])
    },
  )
})

test('check points out what is allowed and probably not meant, and is content with it', async () => {
  const document = JSON.stringify(rulebookDocument({ categories: [categoryDocument({ winners: 4 })] }))
  await withFiles({ 'a.json': document }, async (path) => {
    const run = await runCommand(rulebookCommand, 'check', path('a.json'), '--json')
    const codes = JSON.parse(run.stdout).concerns.map((each: { code: string }) => each.code)
    nodeAssert.deepEqual([run.exit, codes], [0, ['secretary_missing', 'rank_words_fewer_than_winners']])
    nodeAssert.match(run.stderr, /kolom \d+: categories\[0\]\.rankWords: Ada 4 pemenang tetapi hanya 3 sebutan\./)
  })
})

test('schema prints one JSON Schema; a template that is not there is refused; wrong usage is exit 2', async () => {
  const schema = await runCommand(rulebookCommand, 'schema')
  nodeAssert.equal(JSON.parse(schema.stdout).properties.format.const, 'paritrana-rulebook/1')
  const none = await runCommand(rulebookCommand, 'template', '../package')
  nodeAssert.deepEqual(
    [none.exit, none.stderr],
    [1, 'Contoh ini tidak ada. Yang ada: 4-inti, 8-sektor, tertib-administrasi\n'],
  )
  for (const args of [
    [],
    ['check'],
    ['schema', 'x'],
    ['template', 'a', 'b'],
    ['make'],
    ['convert'],
    ['convert', 'a', '--out', 'b.csv'],
    ['compare', 'a'],
    ['compare', 'a', 'b', 'c'],
    ['check', 'a', '--out', 'b.json'],
  ]) {
    nodeAssert.equal((await runCommand(rulebookCommand, ...args)).exit, 2, args.join(' '))
  }
  nodeAssert.equal((await runCommand(rulebookCommand, '--help')).exit, 0)
})
