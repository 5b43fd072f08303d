import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { prepareTemplate } from '../../test/judged-season.ts'
import { runParitrana } from '../../test/serve-process.ts'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { REFERENCE } from '../actions/reference-tables.ts'
import { openDatabase, type OpenDatabase } from '../store/db.ts'
import { listFiguresOf } from '../store/place-coverage.ts'
import { runCommand, withFiles } from './command.examples.ts'
import { coverageCommand, importFile } from './coverage.ts'

let database: TestDatabase
let opened: OpenDatabase
before(async () => {
  database = await startTestDatabase(prepareTemplate)
  opened = openDatabase(database.url, () => undefined)
})
after(async () => {
  await opened.close()
  await database.drop()
})

const WRONG = 'kode,nama,tahun,eligible,peserta,sumber\n61.08,Kabupaten Landak,2024,130245,69590,A\n61.04,Kabupaten Landak,2024,"53,43",,A\n' // prettier-ignore

async function run(path: string, more: { dryRun?: true; json?: true } = {}) {
  const wanted = { path, sheet: undefined, dryRun: false, json: false, language: 'id', ...more } as const
  return runCommand(async (_, io) => importFile(opened.db, wanted, io))
}

test('a trial of the command on the database of the settings takes every published row and writes none', async () => {
  const file = `${REFERENCE}coverage_by_region.csv`
  const args = ['coverage', 'import', file, '--dry-run', '--json', '--lang', 'en']
  const trial = await runParitrana(args, { DATABASE_URL: database.url })
  assert.deepEqual([trial.exit, trial.stderr], [0, ''])
  const { accepted, rejected, warnings } = JSON.parse(trial.stdout) as { accepted: number; rejected: unknown[]; warnings: Record<string, unknown>[] } // prettier-ignore
  assert.deepEqual([accepted, rejected], [96, []])
  assert.deepEqual(warnings[0], {
    line: null,
    column: null,
    reason: 'bases_unknown',
    message: 'Figures without a known base: 79. They are shown and never ranked.',
  })
  assert.deepEqual(
    warnings.find(({ reason }) => reason === 'base_implied'),
    {
      line: 24,
      column: 'unprotected',
      reason: 'base_implied',
      message: 'Percentage and number of unprotected mean a base of 1,456,191 people.',
    },
  )
  assert.deepEqual(await listFiguresOf(opened.db, ['61']), [])
})

test('accepted rows go in under nobody, a refused row names line, column and all its reasons, and a second time nothing goes in', () =>
  withFiles({ 'angka.csv': WRONG }, async (path) => {
    const first = await run(path('angka.csv'), { json: true })
    const { accepted, rejected } = JSON.parse(first.stdout) as { accepted: number; rejected: unknown[] }
    assert.deepEqual(
      [first.exit, accepted, rejected],
      [
        0,
        1,
        [
          {
            line: 3,
            column: 'code',
            reason: 'place_code_of_another',
            message: 'Kode 61.04 milik Kabupaten Ketapang, padahal namanya Kabupaten Landak (61.08). Perbaiki kode atau namanya.', // prettier-ignore
            more: [
              {
                column: 'eligible',
                reason: 'percent_in_count_column',
                message: '53,43 adalah persentase; kolom ini untuk jumlah orang.',
              },
            ],
          },
        ],
      ],
    )
    const [landak] = await listFiguresOf(opened.db, ['61.08'])
    assert.deepEqual([landak?.covered, landak?.base, landak?.enteredBy, landak?.from?.line], [69_590, 'ELIGIBLE_AGENCY', null, 2]) // prettier-ignore
    const second = await run(path('angka.csv'))
    assert.equal(second.exit, 1)
    assert.match(second.stdout, /^baris 2, as_of: Angka ini sudah ada dalam register\.\nline 2, as_of: The register has this figure already\.\n/) // prettier-ignore
    assert.match(second.stdout, /0 rows went into the register\.\n$/)
  }))

test('a database without our tables says what to type, the same words again after it', async () => {
  const empty = await startTestDatabase(async () => {})
  const refused = await runParitrana(['coverage', 'import', 'angka 2025.csv', '--dry-run', '--json'], {
    DATABASE_URL: empty.url,
  })
  await empty.drop()
  assert.equal(refused.exit, 1)
  assert.deepEqual(JSON.parse(refused.stdout), { accepted: 0, rejected: [], warnings: [], refused: { code: 'database_not_migrated' } }) // prettier-ignore
  assert.match(refused.stderr, /Ketik \.\/paritrana migrate, lalu ulangi: \.\/paritrana coverage import 'angka 2025\.csv' --dry-run\n/) // prettier-ignore
})

test('a file that is not there, that is no table, and wrong words are told', () =>
  withFiles({ 'kosong.csv': 'a,b\n1,2\n' }, async (path) => {
    const told = async (name: string) => {
      const { exit, stdout } = await run(path(name), { json: true })
      const { rejected } = JSON.parse(stdout) as { rejected: readonly { reason: string }[] }
      return [exit, rejected.map(({ reason }) => reason)]
    }
    assert.deepEqual(await told('tiada.csv'), [1, ['file_missing']])
    assert.deepEqual(await told('kosong.csv'), [1, ['columns_missing']])
    assert.equal((await runCommand(coverageCommand, 'import')).exit, 2)
    assert.equal((await runCommand(coverageCommand, 'export', 'x')).exit, 2)
    assert.match((await runCommand(coverageCommand, '--help')).stdout, /coverage import BERKAS/)
  }))
