import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enterMarks } from '../../src/actions/enter-marks.ts'
import { signMarkSheet } from '../../src/actions/sign-mark-sheet.ts'
import { hundredths } from '../../src/award/units/hundredths.ts'
import { CANDIDATES, SCORING, sheet } from '../cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../http-visitor.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../judged-season.ts'
import { startSite, type TestSite } from '../site.ts'

const CATEGORY = 'penilaian-2025/provinsi-uji/pemerintah-kabupaten-kota'
const SHEET_OF = (candidate: string, seat: string) => `98~2025~pemerintah-kabupaten-kota~${candidate}~${seat}`
/** Planted: marks found in no style sheet, date or label, and the totals that follow from them. */
const CANARIES = ['61,37', '61.37', '6137', '61,3700', '73,91', '73.91', '7391', '47,83', '47.83', '4783']
const MARKS = [6137, 7391, 4783] as const

/** Of the pages that every one of 552 places has, those of so many are looked at. */
const PLACES = 4
const placeless = (path: string) => path.replace(/(?<=\/)\d{2}(\.\d{2,4})*(?=\/|\?|$)/, ':wilayah')

/** Follows every link and form of ours that a page names, starting from the doors everybody knows. */
async function everyPage(visitor: HttpVisitor): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const looked = new Map<string, number>()
  const room = `/ruang/panitia/${CATEGORY}`
  const known = ['peringkat', 'nilai.csv', 'nilai.xlsx', 'suara.csv', 'pleno', 'tetapkan', 'penetapan', 'rekap.xlsx']
  const queue = ['/', '/hasil', '/ruang', '/ruang/penilai', '/ruang/panitia', '/piagam', `/hasil/${CATEGORY}`]
  queue.push(...known.map((leaf) => `${room}/${leaf}`), `/hasil/${CATEGORY}/nilai.csv`)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (pages.has(path)) continue
    const alike = placeless(path)
    const seen = (looked.get(alike) ?? 0) + 1
    looked.set(alike, seen)
    if (alike !== path && seen > PLACES) continue
    const { body, headers } = await visitor.get(path)
    pages.set(path, withoutIds(body))
    const links = [...body.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map((found) => found[1] ?? '')
    const location = headers.get('location')
    queue.push(...[...links, ...(location ? [location] : [])].filter((to) => !/^\/(aset|bahasa|keluar|coba)/.test(to)))
  }
  return pages
}

/** Four digits of a mark may stand in an id, a pseudonym, a hash, or the script and style of a page that is one file, by chance. */
function withoutIds(body: string): string {
  return body
    .replaceAll(/<script type="module">.*?<\/script>|<style>.*?<\/style>/gs, '')
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{16,64}\b|\([0-9a-f]{6}\)/g, '')
}

/** The answer without what differs by nature: the path echoed back and the anti-forgery token. */
async function answered(visitor: HttpVisitor, id: string, method: 'get' | 'post', tail = '') {
  const path = `/ruang/penilai/lembar/${encodeURIComponent(id)}${tail}`
  const fields = { versi: '0', 'nilai-cakupan': '90' }
  const { status, body } = method === 'get' ? await visitor.get(path) : await visitor.post(path, fields)
  const ownWords = [path, path.replaceAll('%7E', '~'), visitor.cookies.get('paritrana_tanda') ?? '-']
  return { status, body: ownWords.reduce((text, word) => text.replaceAll(word, ''), body) }
}

describe('before a category is closed', () => {
  let season: JudgedSeason
  let site: TestSite
  const people = new Map<string, HttpVisitor>()

  before(async () => {
    season = await openSeason()
    for (const [at, candidate] of CANDIDATES.entries()) {
      for (const seat of SCORING) {
        if (seat === 'kebijakan') continue
        const marks = ['cakupan', 'regulasi', 'wawancara'].map((criterion) => ({
          criterion,
          markHundredths: hundredths(MARKS[at] ?? 0),
          comment: 'RAHASIA-PENILAI-LAIN',
        }))
        const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), 0, marks))
        expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
      }
    }
    site = await startSite({ url: season.url, drop: async () => undefined })
    for (const seat of ['kebijakan', 'ketua', 'sekretaris']) people.set(seat, await signedIn(seat))
    people.set('public', newHttpVisitor(site.origin))
  })
  after(async () => {
    await site.end()
    await season.end()
  })

  async function signedIn(seat: string): Promise<HttpVisitor> {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    const { status } = await visitor.post('/masuk', { surel: `${seat}@uji.example`, sandi: PASSWORD })
    assert.equal(status, 303)
    return visitor
  }
  const as = (who: string) => people.get(who) ?? assert.fail(`${who} is here`)

  for (const who of ['public', 'kebijakan', 'sekretaris']) {
    test(`no page that ${who} can reach shows another assessor's mark, comment or any total`, async () => {
      const pages = await everyPage(as(who))
      assert.ok(pages.size >= 10, `${pages.size} pages`)
      for (const [path, body] of pages)
        for (const canary of [...CANARIES, 'RAHASIA']) assert.ok(!body.includes(canary), `${path} shows ${canary}`)
    })
  }

  test('the chair sees own marks on own sheets, and nothing of others anywhere', async () => {
    const pages = await everyPage(as('ketua'))
    const own = [...pages.keys()].filter((path) => path.startsWith('/ruang/penilai/lembar/'))
    assert.equal(own.length, 9, 'three signed sheets, each with its receipt in two forms')
    own.push(...[...pages.keys()].filter((path) => path.startsWith('/akun/data')))
    assert.equal(own.length, 11)
    assert.ok(own.some((path) => pages.get(path)?.includes('61,37')))
    for (const [path, body] of pages)
      for (const canary of own.includes(path) ? [] : CANARIES)
        assert.ok(!body.includes(canary), `${path} shows ${canary}`)
  })

  test("another's sheet and a sheet that does not exist are answered alike, to the byte", async () => {
    for (const method of ['get', 'post'] as const) {
      for (const tail of ['', '/tanda-tangan']) {
        const missing = await answered(as('kebijakan'), SHEET_OF('kabupaten-tidak-ada', 'kebijakan'), method, tail)
        assert.equal(missing.status, 404)
        for (const [candidate, seat] of [
          ['kabupaten-uji-hulu', 'ketua'],
          ['kabupaten-uji-hulu', 'tidak-ada'],
        ] as const)
          assert.deepEqual(
            await answered(as('kebijakan'), SHEET_OF(candidate, seat), method, tail),
            missing,
            `${method} ${seat}${tail}`,
          )
        assert.deepEqual(await answered(as('kebijakan'), 'bukan-lembar', method, tail), missing)
      }
    }
  })

  test('the waiting result page tells nothing, in status, words or size, about what was marked', async () => {
    const { status, body } = await as('public').get(`/hasil/${CATEGORY}`)
    assert.equal(status, 200)
    assert.match(body, /Hasil Pemerintah Kabupaten\/Kota belum diumumkan/)
    for (const name of ['Uji Hulu', 'Uji Hilir', 'Uji Raya']) assert.ok(!body.includes(name))
  })
})
