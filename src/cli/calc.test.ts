import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calcCommand } from './calc.ts'
import { runCommand } from './command.examples.ts'

const calc = (line: string) => runCommand(calcCommand, ...line.split(' '))

/** The one JSON value on stdout, where nothing else stands. */
async function counted(line: string): Promise<Record<string, unknown>> {
  const { exit, stdout, stderr } = await calc(`${line} --json`)
  assert.deepEqual([exit, stderr], [0, ''])
  return JSON.parse(stdout) as Record<string, unknown>
}

const PU = 'contributions --segment PU --wage 7000000 --risk 1'

test('contributions of a wage earner are items, a total without the state, rules with their law, and a due day', async () => {
  const { items, total, rules, due } = await counted(`${PU} --month 2026-02`)
  assert.deepEqual(
    (items as { programme: string; payer: string; amount: number }[]).map((item) => [
      item.programme,
      item.payer,
      item.amount,
    ]),
    [
      ['JKK', 'employer', 16_800],
      ['JKM', 'employer', 21_000],
      ['JHT', 'employer', 259_000],
      ['JHT', 'worker', 140_000],
      ['JP', 'employer', 140_000],
      ['JP', 'worker', 70_000],
      ['JKP', 'state', 11_000],
    ],
  )
  assert.deepEqual([total, due], [646_800, '2026-03-16'])
  assert.deepEqual((rules as unknown[])[0], {
    id: 'JKK-PU-1',
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 16',
    effectiveFrom: '2015-07-01',
    confidence: 'S2',
    recalled: ['article'],
  })
})

test('the due day of a member without a wage steps over the holidays of the decree', async () => {
  const { due, total } = await counted('contributions --segment BPU --income 1000000 --month 2025-06')
  assert.deepEqual([due, total], ['2025-06-16', 16_800])
  const { due: august } = await counted('contributions --segment PU --wage 1 --risk 1 --month 2026-07')
  assert.equal(august, '2026-08-18')
})

test('members without a wage, construction and migrants are counted as well', async () => {
  const half = await counted(
    'contributions --segment BPU --income 1250000 --programmes JKK,JKM,JHT --sector other --payer self --month 2026-04',
  )
  assert.equal(half['total'], 6000 + 3400 + 24_000)
  const whole = await counted('contributions --segment BPU --income 1250000 --payer APBD --month 2026-04')
  assert.equal(whole['total'], 18_800)
  assert.equal((await counted('contributions --segment JAKON --contract 100000000 --month 2025-01'))['total'], 240_000)
  assert.equal((await counted('contributions --segment PMI --months 24 --extra 2 --month 2025-01'))['total'], 397_000)
})

test('a late payment of an employer adds its fine, told apart from the administrative one', async () => {
  const { late } = await counted(`${PU} --month 2025-09 --paid 2025-10-16`)
  assert.deepEqual(late, {
    paid: '2025-10-16',
    monthsLate: 1,
    fine: 12_936,
    law: 'PP 44/2015 art. 22; PP 46/2015; PP 45/2015',
  })
  const { stdout } = await calc(`${PU} --month 2025-09 --paid 2025-10-16`)
  assert.match(stdout, /Denda terlambat 1 bulan, ditanggung pemberi kerja: Rp12\.936\nDenda ini lain dari denda adm/)
})

test('a benefit is counted with its rules; one the rules do not give is exit 1 with the reason', async () => {
  const scholarship = await counted('benefit --programme SCHOLARSHIP --month 2026-05 --child 4:TK --child 4:TK')
  assert.equal(scholarship['total'], 174_000_000)
  assert.equal((await counted('benefit --programme JKM'))['total'], 42_000_000)
  assert.equal((await counted('benefit --programme JKP --wage 7000000 --month 2025-06'))['total'], 18_000_000)
  const refused = await calc('benefit --programme JP --wage 5000000 --months 179 --month 2026-01 --json')
  assert.deepEqual(
    [refused.exit, JSON.parse(refused.stdout)],
    [1, { ok: false, refused: [{ code: 'pension_needs_months', months: 179, monthsMin: 180 }] }],
  )
  assert.equal(
    refused.stderr,
    'Pensiun bulanan perlu iuran 180 bulan; baru 179. Sebelum itu tidak ada pensiun bulanan.\n',
  )
})

test('a scholarship asked without a child is the most for two, with its rule and law and how to ask exactly', async () => {
  const most = await counted('benefit --programme SCHOLARSHIP --month 2026-05 --cause JKK')
  assert.equal(most['total'], 174_000_000)
  const [rule] = (most['rules'] as { id: string; law: string }[]).slice(-1)
  assert.deepEqual([rule?.id, rule?.law], ['SCH-MAX', 'PP 82/2019'])
  const codes = (most['notes'] as { code: string }[]).map(({ code }) => code)
  assert.deepEqual(codes, ['scholarship_maximum', 'scholarship_conditions'])
  const { stdout } = await calc('benefit --programme SCHOLARSHIP --month 2026-05')
  assert.match(stdout, /paling banyak +Rp174\.000\.000/)
  assert.match(stdout, /--child UMUR:SEKOLAH:KELAS/)
  assert.equal((await counted('benefit --programme SCHOLARSHIP --months 35 --month 2026-05'))['total'], 0)
})

test('the ceiling of a day is that of its 1 March', async () => {
  const { ceiling, effectiveFrom, law } = await counted('ceiling --date 2026-02-28')
  assert.deepEqual([ceiling, effectiveFrom, law], [10_547_400, '2025-03-01', 'PP 45/2015 art. 29(3)-(4)'])
  assert.equal((await counted('ceiling --date 2026-03-01'))['ceiling'], 11_086_300)
  assert.equal((await calc('ceiling --date 2015-06-30')).exit, 2)
  assert.equal((await calc('ceiling --date 2026-02-30')).exit, 2)
})

test('a plan goes from heads to cost and from a budget to heads, month by month', async () => {
  const plan = await counted('plan --workers 5000 --months 12 --fund APBD --from 2025-01')
  assert.deepEqual([plan['cost'], plan['remainder'], (plan['perMonth'] as unknown[]).length], [1_008_000_000, 0, 12])
  const back = await counted('plan --budget 1008000001 --months 12 --fund APBD --from 2025-01')
  assert.deepEqual([back['workers'], back['remainder']], [5000, 1])
  const [month] = (await counted('plan --workers 2 --months 1 --fund CSR --from 2026-04'))['perMonth'] as unknown[]
  assert.deepEqual(month, { month: '2026-04', amount: 33_600, perWorker: 16_800, discounted: false })
})

test('coverage is text with two decimals, never cut to a hundred; what was not asked is null', async () => {
  const line = 'coverage --numerator 69590 --denominator 130245'
  assert.deepEqual(await counted(`${line} --target 59.56 --previous 50`), {
    coverage: '53.43',
    unprotected: 60_655,
    gapPoints: '6.13',
    needed: 7984,
    growthPoints: '3.43',
    growthPercent: '6.86',
  })
  assert.deepEqual(await counted('coverage --numerator 77074 --denominator 51086'), {
    coverage: '150.87',
    unprotected: -25_988,
    gapPoints: null,
    needed: null,
    growthPoints: null,
    growthPercent: null,
  })
  assert.equal((await calc('coverage --numerator 1 --denominator 0')).exit, 2)
})

test('a percentage in print that is not what the heads make is contradicted, in words and in JSON', async () => {
  const line = 'coverage --numerator 77074 --denominator 51086'
  const { contradiction } = await counted(`${line} --published 150`)
  assert.deepEqual(contradiction, { code: 'percent_cut', computed: '150.87', published: '150' })
  assert.match(
    (await calc(`${line} --published 150`)).stdout,
    /Tercetak 150%: dipotong, tidak dibulatkan, dari 150,87%\./,
  )
  assert.equal((await counted(`${line} --published 150.87`))['contradiction'], null)
})

const BAD: readonly (readonly [string, string])[] = [
  [
    `contributions --segment PU --wage -7000000 --risk 1 --month 2026-02`,
    '--wage: -7000000 negatif; jumlah rupiah mulai dari 0.',
  ],
  [
    `contributions --segment PU --wage 7000000,50 --risk 1 --month 2026-02`,
    '--wage: "7000000,50" bukan rupiah bulat. Tulis tanpa sen, misalnya 7000000 atau 7.000.000.',
  ],
  [
    `contributions --segment PU --wage ${'9'.repeat(30)} --risk 1 --month 2026-02`,
    `--wage: "${'9'.repeat(30)}" terlalu besar; paling banyak Rp999.999.999.999.`,
  ],
  [`${PU} --month 2015-06`, '--month: 2015-06 terlalu awal: aturan yang kami ketahui mulai Juli 2015.'],
  [`contributions --segment ASN --month 2026-02`, '--segment: "ASN" tidak dikenal. Yang ada: PU, BPU, JAKON, PMI.'],
  [
    'contributions --segment PMI --months 24 --month 2023-01',
    'Aturan untuk Pekerja migran Indonesia (PMI) yang kami ketahui mulai Februari 2023.',
  ],
  ['benefit --programme JKM --month 2019-11', 'Besaran Kematian (JKM) yang kami ketahui mulai Desember 2019.'],
  [
    'plan --workers 1.5 --months 1 --fund APBD --from 2026-01',
    '--workers: Tulis bilangan bulat dari 0 sampai 300.000.000, bukan "1.5".',
  ],
  ['plan --budget -1 --months 1 --fund APBD --from 2026-01', '--budget: -1 negatif; jumlah rupiah mulai dari 0.'],
  [
    'plan --workers 1 --months 0 --fund ZAKAT --from 2026',
    '--months: Tulis bilangan bulat dari 1 sampai 120, bukan "0".\n--fund: "ZAKAT" tidak dikenal. Yang ada: APBN, APBD, APBDES, DBH, DBHCHT, CSR.\n--from: "2026" bukan bulan. Tulis tahun dan bulan, misalnya 2026-02.',
  ],
  ['coverage --numerator 1 --denominator 2 --target -5', '--target: -5 negatif; persen mulai dari 0.'],
]

for (const [line, sentence] of BAD)
  test(`calc ${line.slice(0, 90)} is wrong input: exit 2, a sentence, and nothing on stdout`, async () => {
    assert.deepEqual(await calc(`${line} --json`), { exit: 2, stdout: '', stderr: `${sentence}\n` })
  })

test('what is not a count, and both or neither of heads and budget, is wrong usage', async () => {
  for (const line of [
    '',
    'wages',
    'plan --months 1',
    'plan --workers 1 --budget 1',
    'ceiling --year 2026',
    `${PU} extra`,
  ])
    assert.equal((await calc(line)).exit, 2)
})

test('an option that a segment does not read is named and ignored', async () => {
  const { exit, stderr } = await calc(`${PU} --month 2026-02 --income 5`)
  assert.deepEqual([exit, stderr], [0, '--income tidak dipakai untuk PU; diabaikan.\n'])
})

test('the text names who pays, what is not verified, and speaks English where asked', async () => {
  const { stdout } = await calc('contributions --segment BPU --income 5000000 --month 2025-06')
  assert.match(stdout, /JKK, peserta sendiri\s+Rp49\.500\n/)
  assert.match(stdout, /Golongan ini dari ingatan dan belum diverifikasi/)
  const english = await calc('contributions --segment BPU --income 5000000 --month 2025-06 --lang en')
  assert.match(english.stdout, /This bracket is from memory and not verified/)
})

test('help is in both languages', async () => {
  const { exit, stdout } = await calc('--help')
  assert.equal(exit, 0)
  assert.match(stdout, /^Menghitung menurut aturan/)
  assert.match(stdout, /\nCounts by the rules/)
})
