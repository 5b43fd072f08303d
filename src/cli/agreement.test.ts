import assert from 'node:assert/strict'
import { test } from 'node:test'
import { xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { agreementCommand } from './agreement.ts'
import { runCommand, withFiles } from './command.examples.ts'
import { severityCommand } from './severity.ts'

const THREE = 'unit,rater,value\na,p,1\na,q,2\nb,p,3\nb,q,4\nc,p,5\nc,q,6\n'

async function agreement(content: string | Uint8Array, ...more: readonly string[]) {
  return ran(agreementCommand, '--ratings', content, more)
}

async function severity(content: string | Uint8Array, ...more: readonly string[]) {
  return ran(severityCommand, '--marks', content, more)
}

async function ran(
  command: typeof agreementCommand,
  option: string,
  content: string | Uint8Array,
  more: readonly string[],
) {
  let run: Awaited<ReturnType<typeof runCommand>> | undefined
  await withFiles({ 'nilai.csv': content }, async (path) => {
    run = await runCommand(command, option, path('nilai.csv'), ...more)
  })
  return run ?? assert.fail('the command has run')
}

const CORRELATIONS = ['icc1_1', 'icc1_k', 'icc2_1', 'icc2_k', 'icc3_1', 'icc3_k']

test('agreement prints the shape of the contract, and nothing else on stdout', async () => {
  const { exit, stdout, stderr } = await agreement(THREE, '--json')
  assert.deepEqual([exit, stderr], [0, ''])
  const { krippendorff, icc, kendallW, fleissKappa, fleissZ, variances } = JSON.parse(stdout)
  assert.deepEqual(Object.keys(krippendorff), ['nominal', 'ordinal', 'interval', 'ratio'])
  assert.deepEqual(Object.keys(icc), [...CORRELATIONS, 'icc2_k_low', 'icc2_k_high'])
  assert.deepEqual([icc.icc3_k, kendallW.W, kendallW.chi2, kendallW.df], [1, 1, 4, 2])
  assert.equal(fleissKappa.toFixed(12), '-0.200000000000')
  // Six classes of one rating each, three units of two: the error is sqrt(2 (25/36 - 20/36) / 6) over 5/6.
  assert.equal(fleissZ.toFixed(12), (-Math.sqrt(0.6)).toFixed(12))
  assert.deepEqual(variances, { units: 4, raters: 0.5, residual: 0 })
})

test('one unit alone has no figure, and the sentences say so in both languages', async () => {
  const one = 'unit,rater,value\na,p,1\na,q,2\n'
  const { krippendorff, icc, kendallW, fleissKappa } = JSON.parse((await agreement(one, '--json')).stdout)
  assert.deepEqual([icc.icc2_1, kendallW.W, kendallW.p, fleissKappa], [null, null, null, -1])
  assert.equal(krippendorff.nominal, 0)
  assert.match(
    (await agreement(one)).stdout,
    /^1 yang dinilai, 2 penilai\n[\s\S]*tidak terdefinisi[\s\S]*kesimpulannya belum/,
  )
  assert.match((await agreement(one, '--lang', 'en')).stdout, /not defined[\s\S]*no conclusion yet/)
})

test('for people the parts of what makes ratings differ are percents, and none where nothing differs', async () => {
  assert.match((await agreement(THREE)).stdout, /Nilai berbeda karena +89% yang dinilai, 11% penilainya, 0% lainnya/)
  assert.match((await agreement(THREE, '--lang', 'en')).stdout, /Ratings differ because of +89% what is rated, 11% who/)
  const same = 'unit,rater,value\na,p,1\na,q,1\nb,p,1\nb,q,1\n'
  assert.match((await agreement(same)).stdout, /Nilai berbeda karena +tidak terdefinisi/)
})

test('an empty value is missing: alpha goes on, and what asks for a complete table says that it does', async () => {
  const { stdout } = await agreement('kandidat;penilai;nilai\nA;p;80,5\nA;q;80,5\nB;p;70\nB;q;\n')
  assert.match(stdout, /Ada yang tidak dinilai semua penilai: ICC, W, dan kappa meminta tabel penuh/)
})

test('a workbook with the names of a file of marks is read alike', async () => {
  const rows = THREE.trim().split('\n').map((line) => line.split(',')) // prettier-ignore
  const named = [['kandidat', 'penilai', 'nilai'], ...rows.slice(1)]
  const book = await xlsxBytes([{ name: 'Nilai', rows: named }])
  assert.equal((await agreement(book, '--json')).stdout, (await agreement(THREE, '--json')).stdout)
})

test('every row that cannot be read is refused with line and column, and nothing is computed', async () => {
  const { exit, stdout, stderr } = await agreement('unit,rater,value\na,p,1\na,p,2\n,q,3\nb,q,x\n', '--json')
  assert.equal(exit, 1)
  const { refused } = JSON.parse(stdout)
  assert.deepEqual(
    refused.map(({ code: reason, line, column }: Record<string, unknown>) => [reason, line, column]),
    [
      ['rating_twice', 3, 2],
      ['cell_empty', 4, 1],
      ['number_not_decimal', 5, 3],
    ],
  )
  assert.match(stderr, /Penilai "p" sudah menilai "a" pada baris 2\. Hapus salah satu\.[\s\S]*Tidak ada yang dihitung/)
  assert.equal((await agreement('unit,value\na,1\n', '--json')).exit, 1)
})

test('a number of an identity card is refused before anything else, and never printed', async () => {
  const { exit, stdout, stderr } = await agreement(
    'unit,rater,value\n6171014507850002,p,1\n6171010101900001,p,1\n6171015203910003,p,1\n',
    '--json',
  )
  assert.equal(exit, 1)
  assert.doesNotMatch(stdout + stderr, /6171014507850002/)
})

test('severity prints scores, severities and whether all can be compared, by each of four methods', async () => {
  const marks = 'candidate,assessor,mark\nA,p,80\nA,q,70\nB,p,70\nB,q,60\nC,p,\nC,q,65\n'
  const components = [{ candidates: ['A', 'B', 'C'], assessors: ['p', 'q'] }]
  const figures = async (...more: readonly string[]) => JSON.parse((await severity(marks, '--json', ...more)).stdout)
  const mean = { candidates: { A: 75, B: 65, C: 65 }, assessors: { p: 5, q: -10 / 3 }, connected: true, components }
  assert.deepEqual(await figures(), mean)
  assert.deepEqual(await figures('--method', 'trimmed'), mean)
  const fair = { candidates: { A: 75, B: 65, C: 70 }, assessors: { p: 5, q: -5 }, connected: true, components }
  assert.deepEqual(await figures('--method', 'leastsquares'), fair)
  assert.deepEqual(await figures('--method', 'adjusted'), fair)
})

test('a table in pieces is refused with its groups where severities must be told apart, and has means all the same', async () => {
  const marks = 'candidate,assessor,mark\nA,p,80\nB,q,70\n'
  const { exit, stdout, stderr } = await severity(marks, '--json', '--method', 'adjusted')
  const { candidates, connected, components, refused } = JSON.parse(stdout)
  assert.deepEqual([exit, candidates, connected, refused[0].code], [1, null, false, 'severity_disconnected'])
  assert.deepEqual(components, [
    { candidates: ['A'], assessors: ['p'] },
    { candidates: ['B'], assessors: ['q'] },
  ])
  assert.match(stderr, /Ada kelompok tanpa penilai bersama.*1: A \(p\); 2: B \(q\)\./)
  assert.deepEqual(JSON.parse((await severity(marks, '--json')).stdout).candidates, { A: 80, B: 70 })
})

test('wrong usage ends with 2 and says what is missing', async () => {
  assert.equal((await runCommand(agreementCommand)).exit, 2)
  assert.equal((await runCommand(severityCommand)).exit, 2)
  assert.equal((await severity('a', '--method', 'median')).exit, 2)
  assert.equal((await runCommand(severityCommand, '--help')).exit, 0)
})
