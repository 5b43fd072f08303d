/** Opening the marking of a category over HTTP: from the room, what is in the way, later nominees. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { scoringSeats } from '../../award/rulebook/rulebook.ts'
import { CANDIDATES, KEY, PLACE, rulebook } from '../../../test/cast.ts'
import { type JudgedSeason, openSeason } from '../../../test/judged-season.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { paths } from '../paths.ts'

const OPEN = paths.openMarking({ season: KEY.season, placeSlug: PLACE.slug, category: KEY.category })
const SEATS = scoringSeats(rulebook().panel).length
const said = ({ body }: { readonly body: string }) => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('opening the marking', () => {
  let season: JudgedSeason
  let site: TestSite

  before(async () => {
    season = await openSeason()
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
    // As before anybody opened it.
    await site.ask('delete from mark_sheet')
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const as = seatedVisitors(() => site)
  const sheets = async () => Number((await site.ask('select count(*) as n from mark_sheet'))[0]?.['n'])

  test('while a scoring seat is vacant the room says which, and the deed is refused', async () => {
    const [held] = await site.ask(`delete from panel_seat where seat = 'hukum' returning person, appointed_at`)
    const unsur = rulebook().panel.seats.find(({ id }) => id === 'hukum')?.unsur ?? ''
    const sentence = `Kursi ini belum diisi: ${unsur}. Minta penyelenggara mengisinya.`
    assert.ok(said(await (await as('sekretaris')).get('/ruang/panitia')).includes(sentence))
    const refused = await (await as('sekretaris')).post(OPEN)
    assert.equal(refused.status, 409)
    assert.ok(said(refused).includes(sentence))
    assert.equal(await sheets(), 0)
    await site.ask(
      `insert into panel_seat (province, season, seat, person, appointed_at) values ($1, $2, 'hukum', $3, $4)`,
      [KEY.province, KEY.season, held?.['person'], held?.['appointed_at']],
    )
  })

  test('the room leads there, the page says how many sheets it makes, and the button makes them', async () => {
    const room = await (await as('ketua')).get('/ruang/panitia')
    assert.match(room.body, new RegExp(`href="${OPEN}"`))
    const page = said(await (await as('ketua')).get(OPEN))
    assert.ok(page.includes(`${CANDIDATES.length} nomine dan ${SEATS} kursi yang menilai`))
    assert.ok(page.includes(`${CANDIDATES.length * SEATS} lembar nilai dibuat`))
    assert.equal((await (await as('ketua')).post(OPEN)).status, 303)
    assert.equal(await sheets(), CANDIDATES.length * SEATS)
    assert.doesNotMatch((await (await as('ketua')).get('/ruang/panitia')).body, new RegExp(`href="${OPEN}"`))
    assert.match(said(await (await as('ketua')).get(OPEN)), /Semua lembar sudah ada/)
  })

  test('a nominee who came later gets sheets, and no sheet that exists is touched', async () => {
    await site.ask('delete from mark_sheet where candidate = $1', [CANDIDATES[2]])
    const was = await site.ask('select candidate, seat, xmin::text as written from mark_sheet order by 1, 2')
    const page = said(await (await as('sekretaris')).get(OPEN))
    assert.ok(page.includes(`Buka ${SEATS} lembar nomine susulan`))
    assert.match((await (await as('sekretaris')).get('/ruang/panitia')).body, new RegExp(`href="${OPEN}"`))
    assert.equal((await (await as('sekretaris')).post(OPEN)).status, 303)
    assert.equal(await sheets(), CANDIDATES.length * SEATS)
    const kept = await site.ask('select candidate, seat, xmin::text as written from mark_sheet where candidate <> $1 order by 1, 2', [CANDIDATES[2]]) // prettier-ignore
    assert.deepEqual(kept, was)
  })

  test('an assessor opens nothing', async () => {
    assert.equal((await (await as('hukum')).get(OPEN)).status, 403)
    assert.equal((await (await as('hukum')).post(OPEN)).status, 403)
  })
})
