/** The history over HTTP: sealed while a category is open, open to whom it concerns afterwards, and each look at it recorded. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { closeCategory } from '../../actions/close-category.ts'
import { declareRecusal } from '../../actions/declare-recusal.ts'
import { openDesk } from '../../actions/desk.ts'
import { enterMarks } from '../../actions/enter-marks.ts'
import { signMarkSheet } from '../../actions/sign-mark-sheet.ts'
import { OUTSIDE_SEASONS } from '../../award/places/season-key.ts'
import { recordedDetail } from '../../award/people/recorded-detail.ts'
import { hundredths } from '../../award/units/hundredths.ts'
import { readSheet } from '../../platform/sheets/read-sheet.ts'
import { CANDIDATES, KEY, SCORING, sheet } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, NOW, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const WHOLE = '/ruang/administrator/riwayat'
const SEASON = '/ruang/panitia/penilaian-2025/provinsi-uji/riwayat'
const [FIRST, SECOND] = CANDIDATES
const COMMENT = 'CATATAN-TERSEGEL'
/** Planted: marks that stand in no label, date or hash as they are written. */
const CANARIES = [COMMENT, '61,37', '61.37', '73,91', '73.91']
const LEADING = SCORING[1]
const RECUSED_COMMENT = 'CATATAN-UNTUK-YANG-BERBENTURAN'

let season: JudgedSeason
let site: TestSite
const people = new Map<string, HttpVisitor>()
const as = (who: string) => people.get(who) ?? assert.fail(`${who} is here`)

async function signedIn(account: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(site.origin)
  await visitor.get('/masuk')
  const { status } = await visitor.post('/masuk', { surel: `${account}@uji.example`, sandi: PASSWORD })
  assert.equal(status, 303)
  return visitor
}

async function markAndSign(seat: string, candidate: string, mark: number, comment: string): Promise<void> {
  const marks = ['cakupan', 'regulasi', 'wawancara'].map((criterion) => ({
    criterion,
    markHundredths: hundredths(mark),
    comment,
  }))
  const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), 0, marks))
  expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
}

/** The text of an XLSX, all cells; of anything else the body. */
async function textOf(visitor: HttpVisitor, path: string): Promise<string> {
  if (!path.includes('.xlsx')) return (await visitor.get(path)).body
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const read = await readSheet(bytes)
  return read.ok
    ? read.value.rows.map(({ cells }) => cells.join('\t')).join('\n')
    : Buffer.from(bytes).toString('latin1')
}

before(async () => {
  season = await openSeason()
  expectDone(await declareRecusal(season.as('ketua'), sheet('ketua', SECOND), 'kerabat dekat'))
  for (const seat of SCORING) {
    await markAndSign(seat, FIRST, 6137, COMMENT)
    if (seat !== 'ketua') await markAndSign(seat, SECOND, 7391, RECUSED_COMMENT)
  }
  for (const seat of SCORING) if (seat !== 'hukum') await markAndSign(seat, CANDIDATES[2], 5000, '')
  site = await startSite({ url: season.url, drop: async () => undefined })
  for (const account of ['ketua', 'sekretaris', 'hukum', 'admin']) people.set(account, await signedIn(account))
  people.set('public', newHttpVisitor(site.origin))
})
after(async () => {
  await site.end()
  await season.end()
})

const forms = (path: string) => [
  path,
  `${path}.csv`,
  `${path}.xlsx`,
  `${path}?perbuatan=marks_entered`,
  `${path}?cari=hukum`,
]
/** Half the marks are beyond the first page. */
const everyForm = [...forms(WHOLE), ...forms(SEASON)].flatMap((path) => [
  path,
  `${path}${path.includes('?') ? '&' : '?'}sesudah=0`,
])

describe('while a category is open', () => {
  test('the planted marks and comments are in the history itself', async () => {
    const rows = await site.ask("select detail from activity_detail where detail like '%6137%' and detail like $1", [
      `%${COMMENT}%`,
    ])
    assert.equal(rows.length, SCORING.length)
  })

  test('neither chair, secretary nor administrator learns a mark or a comment from any page or file', async () => {
    for (const who of ['ketua', 'sekretaris', 'admin']) {
      for (const path of everyForm) {
        const text = await textOf(as(who), path)
        for (const canary of [...CANARIES, RECUSED_COMMENT, '6137', '7391']) {
          // Times and hashes may hold four digits by chance; marks stand beside their criterion.
          const leaked = /^\d+$/.test(canary) ? text.includes(`: ${canary}`) : text.includes(canary)
          assert.equal(leaked, false, `${who} reads ${canary} on ${path}`)
        }
      }
    }
  })

  test('the chair reads that a sheet was saved, by which seat and when', async () => {
    const { body } = await as('ketua').get(`${SEASON}?perbuatan=marks_entered&cari=${FIRST}/hukum`)
    assert.match(body, /Menyimpan nilai/)
    assert.match(body, /Unsur hukum/)
    assert.match(body, /2 Maret 2026 11\.00/)
    assert.match(body, /Isinya tidak diperlihatkan kepada Anda/)
  })

  test('the administrator is not told why somebody is recused, chair and secretary are', async () => {
    for (const [who, path, told] of [
      ['admin', WHOLE, false],
      ['ketua', SEASON, true],
      ['sekretaris', SEASON, true],
    ] as const) {
      const { body } = await as(who).get(`${path}?perbuatan=recusal_declared`)
      assert.equal(body.includes('kerabat dekat'), told, who)
    }
  })
})

describe('who may come in', () => {
  test('an assessor, a stranger and a chair outside their season find no history', async () => {
    const answers: unknown[] = []
    for (const [who, path] of [
      ['hukum', SEASON],
      ['hukum', `${SEASON}.csv`],
      ['hukum', WHOLE],
      ['ketua', WHOLE],
      ['ketua', `${WHOLE}.xlsx`],
      ['ketua', SEASON.replace('2025', '2024')],
      ['public', SEASON],
      ['public', `${WHOLE}.csv`],
    ] as const)
      answers.push([who, (await as(who).get(path)).status])
    assert.deepEqual(answers, [
      ['hukum', 403],
      ['hukum', 403],
      ['hukum', 403],
      ['ketua', 403],
      ['ketua', 403],
      ['ketua', 404],
      ['public', 303],
      ['public', 303],
    ])
  })

  test('the committee reads seats and never a name, and asking for a person changes nothing', async () => {
    const path = `${SEASON}?perbuatan=panel_appointed`
    const [plain, asked] = [await as('ketua').get(path), await as('ketua').get(`${path}&orang=admin`)]
    assert.equal(plain.body.includes('Administrator'), false)
    assert.equal(entriesIn(asked.body).length, entriesIn(plain.body).length)
    assert.equal(/name="orang"/.test(plain.body), false)
    const { body } = await as('admin').get(`${WHOLE}?perbuatan=panel_appointed`)
    assert.match(body, /Administrator/)
  })
})

function entriesIn(body: string): readonly string[] {
  return [...body.matchAll(/<th scope="row"[^>]*class="p-name"[^>]*>([^<]*)/g)].map(([, deed = '']) => deed)
}

function linkTo(body: string, label: string): string | null {
  const href = new RegExp(`href="([^"]*)"[^>]*>${label}</a>`).exec(body)?.[1]
  return href === undefined ? null : href.replaceAll('&amp;', '&')
}

function subjects(body: string): readonly string[] {
  return [...body.matchAll(/uji-\d{3}/g)].map(([subject]) => subject)
}

async function recorded(now: string, subject: string): Promise<void> {
  const desk = openDesk({ db: season.db, clock: { now: () => now }, viewer: season.administrator })
  await desk.record(season.db, KEY, 'coverage_recorded', subject, {})
}

async function found(query: string): Promise<readonly (string | undefined)[]> {
  const { body } = await as('ketua').get(`${SEASON}?${query}`)
  return [...body.matchAll(/>(batas-[^<]*)</g)].map(([, name]) => name)
}

async function deeds(person: string): Promise<ReadonlySet<string>> {
  return new Set(entriesIn((await as('admin').get(`${WHOLE}?orang=${person}`)).body))
}

function entries(deed: string): Promise<Record<string, unknown>[]> {
  return site.ask(
    `select province, season, detail from activity join activity_detail using (province, season, id)
     where deed = $1 order by id desc`,
    [deed],
  )
}

async function countEntries(): Promise<unknown> {
  return (await site.ask('select count(*)::int as all from activity'))[0]?.['all']
}

function marksOf(who: string, path: string, candidate: string): Promise<string> {
  return textOf(as(who), `${path}.csv?perbuatan=marks_entered&cari=${candidate}`)
}

describe('finding something in the history', () => {
  test('fifty entries a page, and going older and newer again meets each entry once', async () => {
    const [counted] = await site.ask('select count(*)::int as all from activity where season = 2025')
    const all = Number(counted?.['all'])
    const seen: string[] = []
    const pages: string[] = []
    for (let path: string | null = `${SEASON}?cari=/`; path !== null;) {
      const { body } = await as('sekretaris').get(path)
      seen.push(...[...body.matchAll(/<span class="p-sub">([^<]* \/ [^<]*)/g)].map(([, subject = '']) => subject))
      pages.push(path)
      path = linkTo(body, 'Lebih lama')
    }
    const [sheets] = await site.ask(
      "select count(*)::int as all from activity where season = 2025 and subject like '%/%'",
    )
    assert.equal(seen.length, sheets?.['all'])
    assert.ok(all >= seen.length)
    const { body } = await as('sekretaris').get(pages.at(-1) ?? '')
    if (pages.length > 1) assert.ok(linkTo(body, 'Lebih baru'))
  })

  test('a long history leaves in pages of fifty that join without a gap', async () => {
    const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
    for (let at = 0; at < 101; at++)
      await desk.record(season.db, KEY, 'coverage_recorded', `uji-${String(at).padStart(3, '0')}`, {})
    const first = (await as('ketua').get(`${SEASON}?cari=uji-`)).body
    const second = (await as('ketua').get(linkTo(first, 'Lebih lama') ?? '')).body
    const third = (await as('ketua').get(linkTo(second, 'Lebih lama') ?? '')).body
    assert.deepEqual([subjects(first).length, subjects(second).length, subjects(third).length], [50, 50, 1])
    assert.deepEqual(
      [...subjects(first), ...subjects(second), ...subjects(third)],
      Array.from({ length: 101 }, (_, at) => `uji-${String(100 - at).padStart(3, '0')}`),
    )
    assert.equal(linkTo(third, 'Lebih lama'), null)
    const back = (await as('ketua').get(linkTo(third, 'Lebih baru') ?? '')).body
    assert.deepEqual(subjects(back), subjects(second))
    const csv = (await as('ketua').get(`${SEASON}.csv?cari=uji-`)).body
    assert.deepEqual(new Set(subjects(csv)).size, 101)
  })

  test('a day begins and ends by the clock of the season, and signs are looked for as they stand', async () => {
    await recorded('2026-05-04T15:59:59.999Z', 'batas-senja_100%')
    await recorded('2026-05-04T16:00:00.000Z', 'batas-pagi')
    await recorded('2026-05-05T16:00:00.000Z', 'batas-besok')
    assert.deepEqual(await found('dari=2026-05-05&sampai=2026-05-05'), ['batas-pagi'])
    assert.deepEqual(await found('dari=2026-05-04&sampai=2026-05-04'), ['batas-senja_100%'])
    assert.deepEqual(await found('cari=_100%25'), ['batas-senja_100%'])
    assert.deepEqual(await found('cari=a_x'), [])
  })

  test('a day that does not exist is named, and what was typed stays', async () => {
    const { status, body } = await as('admin').get(`${WHOLE}?dari=2026-02-31&cari=uji`)
    assert.equal(status, 422)
    assert.match(body, /value="2026-02-31"/)
    assert.match(body, /Tulis hari sebagai tanggal yang ada/)
    const reversed = await as('admin').get(`${WHOLE}?dari=2026-03-02&sampai=2026-03-01`)
    assert.match(reversed.body, /mendahului hari pertama/)
  })

  test('the administrator finds the deeds of a person, in every season and outside them', async () => {
    assert.deepEqual(
      await deeds('sekretaris@uji'),
      new Set(['Masuk', 'Membuka penilaian', 'Melihat riwayat', 'Mengunduh riwayat']),
    )
    assert.deepEqual(await deeds('tidak-ada-orangnya'), new Set())
  })
})

describe('whoever fails to sign in', () => {
  test('is somebody not signed in to the administrator, beside the name of the account and where they came from', async () => {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    for (let tries = 0; tries < 5; tries++)
      await visitor.post('/masuk', { surel: 'pekerja@uji.example', sandi: 'yang diketik' })
    const { body } = await as('admin').get(`${WHOLE}.csv?perbuatan=sign_in_failed`)
    const [, line = '', ...more] = body.trimEnd().split('\r\n')
    assert.deepEqual(more, [])
    assert.match(line, /nama: Unsur pekerja/)
    assert.match(line, /Berulang kali gagal masuk.*Seseorang yang belum masuk.*127\.0\.0\.x/)
    assert.doesNotMatch(line, /Sistem|yang diketik|pekerja@/)
  })
})

describe('looking is recorded', () => {
  test('a page and a file are one entry each, with the filter as it was asked', async () => {
    const [viewed, exported] = [await entries('history_viewed'), await entries('history_exported')]
    await as('admin').get(`${WHOLE}?perbuatan=marks_entered&cari=hukum`)
    await as('ketua').get(`${SEASON}.csv?dari=2026-03-01`)
    const [now, files] = [await entries('history_viewed'), await entries('history_exported')]
    assert.deepEqual([now.length - viewed.length, files.length - exported.length], [1, 1])
    assert.deepEqual([now[0]?.['province'], now[0]?.['season']], [OUTSIDE_SEASONS.province, OUTSIDE_SEASONS.season])
    assert.deepEqual(recordedDetail(String(now[0]?.['detail']))?.after, {
      filter: { perbuatan: 'marks_entered', cari: 'hukum' },
    })
    assert.deepEqual([files[0]?.['province'], files[0]?.['season']], [KEY.province, KEY.season])
    assert.deepEqual(recordedDetail(String(files[0]?.['detail']))?.after, { filter: { dari: '2026-03-01' } })
  })

  test('somebody who is turned away leaves no entry', async () => {
    const formerly = await countEntries()
    await as('hukum').get(SEASON)
    await as('ketua').get(WHOLE)
    assert.equal(await countEntries(), formerly)
  })
})

test('a file is compressed on its way where the reader takes that, and no cell runs as a formula', async () => {
  const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  await desk.record(season.db, KEY, 'coverage_recorded', '=1+1', { figures: [] })
  const cookie = [...as('ketua').cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(`${site.origin}${SEASON}.csv?cari=1%2B1`, { headers: { cookie } })
  assert.equal(response.headers.get('content-encoding'), 'gzip')
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="riwayat\.csv"$/)
  assert.match(await response.text(), /'=1\+1/)
  assert.deepEqual(site.failures, [])
})

describe('after the category is closed', () => {
  before(async () => {
    // The chair stepped back from a candidate, so the first assessor after the chair leads this category.
    const closing = await closeCategory(season.as(LEADING), KEY, [
      { seat: 'hukum', candidate: CANDIDATES[2], reason: 'sakit' },
    ])
    assert.ok(closing.ok, JSON.stringify(closing))
  })

  test('chair and secretary read the marks, the administrator still does not', async () => {
    for (const who of ['ketua', 'sekretaris']) {
      const text = await marksOf(who, SEASON, FIRST)
      assert.ok(text.includes('61,37') && text.includes(COMMENT), who)
    }
    for (const path of everyForm) {
      const text = await textOf(as('admin'), path)
      for (const canary of CANARIES) assert.equal(text.includes(canary), false, `${canary} on ${path}`)
    }
  })

  test('a recused chair never reads the marks of that candidate, the secretary does', async () => {
    assert.ok((await marksOf('sekretaris', SEASON, SECOND)).includes(RECUSED_COMMENT))
    for (const path of everyForm) {
      const text = await textOf(as('ketua'), path)
      for (const canary of [RECUSED_COMMENT, '73,91'])
        assert.equal(text.includes(canary), false, `${canary} on ${path}`)
    }
  })
})
