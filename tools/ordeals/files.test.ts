import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import { FILE, openFile, prepareNominating } from '../../test/nominating.ts'
import { expectDone, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { saveFileSection } from '../../src/actions/save-file-section.ts'
import { seededRandom } from '../seeded-random.ts'
import { type Ledger, verdictOnFiles } from './files-ledger.ts'
import { files } from './files.ts'
import { SECTION } from './writing-season.ts'

test('three kills, of the server, of PostgreSQL and of a backend, lose no word that people wrote in shared sections', async () => {
  const lines: string[] = []
  const { counts, failures } = await files.run({
    random: seededRandom(20_251_122),
    mayGoOn: (done) => done < 3,
    say: (line) => lines.push(line),
  })
  assert.deepEqual(failures, [])
  assert.deepEqual([counts['killedServer'], counts['killedDatabase'], counts['killedBackend']], [1, 1, 1])
  assert.ok((counts['saves'] ?? 0) >= 11, 'eight before the first kill and one after each')
  assert.ok((counts['pieces'] ?? 0) >= 3, 'at least one after each kill')
  const { saves, pieces, uploads } = counts
  assert.equal(
    lines.at(-1),
    `${saves} saves, ${pieces} pieces and ${uploads} uploads acknowledged, 0 lost, 0 half done`,
  )
})

/** Two people, two words each in an entry of their own. */
async function promised(season: JudgedSeason): Promise<Ledger> {
  const nominating = await prepareNominating(season)
  await openFile(nominating)
  const ledger: Ledger = new Map()
  const items: { readonly id: string; readonly fields: Readonly<Record<string, string>> }[] = []
  let version = 0
  for (const [name, item] of [
    ['kontak', 'ayu-1'],
    ['rekan', 'budi-1'],
  ] as const) {
    const words = [`${item}-1`, `${item}-2`]
    for (const word of words) {
      const entry = { id: item, fields: { nomor: word } }
      const draft = { items: [...items.filter(({ id }) => id !== item), entry] }
      const key = { ...FILE, section: SECTION }
      version = expectDone(await saveFileSection(await nominating.as(name), key, version, draft)).version
      items.splice(0, items.length, ...draft.items)
    }
    ledger.set(item, { sent: words, acknowledged: words })
  }
  return ledger
}

async function asOwner(season: JudgedSeason, statement: string): Promise<void> {
  const client = new Client({ connectionString: season.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('a lost word, a word nobody sent, one that went back, and a history that disagrees are caught and named', async (t) => {
  const season = await openSeason()
  t.after(() => season.end())
  const ledger = await promised(season)
  assert.deepEqual(await verdictOnFiles(season.db, ledger), { lost: [], halfDone: [] })

  await asOwner(
    season,
    `update file_section_version set content = replace(content, 'ayu-1-2', 'siapa') where version = 2`,
  )
  await asOwner(
    season,
    `update file_section_version set content = replace(content, 'ayu-1-2', 'ayu-1-1') where version > 2`,
  )
  await asOwner(season, `delete from activity_detail where detail like '%"version":4%' and detail not like '%marks%'`)
  assert.deepEqual(await verdictOnFiles(season.db, ledger), {
    lost: ['ayu-1: "ayu-1-2"', 'ayu-1: "siapa" was sent by nobody', 'ayu-1: went back to an older word'],
    halfDone: [`${FILE.candidate}/${SECTION} 4: the history does not know it`],
  })
})
