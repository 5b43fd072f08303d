import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import { rulebookDocument } from '../award/rulebook/rulebook.examples.ts'
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

test('schema prints one JSON Schema; a template that is not there is refused; wrong usage is exit 2', async () => {
  const schema = await runCommand(rulebookCommand, 'schema')
  nodeAssert.equal(JSON.parse(schema.stdout).properties.format.const, 'paritrana-rulebook/1')
  const none = await runCommand(rulebookCommand, 'template', '../package')
  nodeAssert.deepEqual([none.exit, none.stderr], [1, 'Contoh ini tidak ada. Yang ada: 4-inti, 8-sektor\n'])
  for (const args of [[], ['check'], ['schema', 'x'], ['template', 'a', 'b'], ['make']]) {
    nodeAssert.equal((await runCommand(rulebookCommand, ...args)).exit, 2, args.join(' '))
  }
  nodeAssert.equal((await runCommand(rulebookCommand, '--help')).exit, 0)
})
