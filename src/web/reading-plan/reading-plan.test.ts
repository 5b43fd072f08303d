/** Dividing the files among the panel on the screen, through the real server, solver and database. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { declareRecusal } from '../../actions/declare-recusal.ts'
import { scoringSeats } from '../../award/rulebook/rulebook.ts'
import { CANDIDATES, KEY, NAMES, PLACE, rulebook } from '../../../test/cast.ts'
import { expectDone, type JudgedSeason, openSeason } from '../../../test/judged-season.ts'
import { newHttpVisitor } from '../../../test/http-visitor.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const PLAN = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/pembagian-telaah`
const [HULU] = CANDIDATES
const seats = scoringSeats(rulebook().panel)
const said = ({ body }: { readonly body: string }) => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('dividing the files on the screen', () => {
  let season: JudgedSeason
  let site: TestSite

  before(async () => {
    season = await openSeason()
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const seated = seatedVisitors(() => site)
  const readers = async (version: number) =>
    (
      await site.ask('select candidate, seat from reading_plan_reader where version = $1 order by candidate, seat', [
        version,
      ])
    ).map((row) => Object.values(row).join(' '))

  test('before there is a plan the page says so, and the room leads to it', async () => {
    const secretary = await seated('sekretaris')
    assert.match((await secretary.get('/ruang/panitia')).body, new RegExp(`href="${PLAN}"`))
    const page = await secretary.get(PLAN)
    assert.match(said(page), /Belum dibagi/)
    assert.match(page.body, /name="penelaah"[^>]*value="3"/)
  })

  test('a number of readers that cannot be is refused at its field: none, one more than there are seats, a word', async () => {
    const secretary = await seated('sekretaris')
    for (const penelaah of ['0', String(seats.length + 1), 'dua']) {
      const wrong = await secretary.post(PLAN, { versi: '0', penelaah })
      assert.equal(wrong.status, 422)
      assert.match(said(wrong), new RegExp(`Isi dengan angka dari 1 sampai ${seats.length}\\.`))
    }
    assert.deepEqual(await readers(1), [])
  })

  test('three files, one reader each: those who know the category read, and each reader finds it on their list', async () => {
    const experts = seats.slice(0, 3).map(({ id }) => id)
    const expertise = Object.fromEntries(experts.map((seat) => [`paham-${seat}~${KEY.category}`, '3']))
    const secretary = await seated('sekretaris')
    assert.equal((await secretary.post(PLAN, { versi: '0', penelaah: '1', ...expertise })).status, 303)
    const rows = await readers(1)
    assert.deepEqual(rows.map((row) => row.split(' ')[1]).toSorted(), experts.toSorted())
    const page = said(await secretary.get(PLAN))
    assert.match(page, /3 berkas, masing-masing 1 penelaah Versi 1, disimpan/)
    assert.match(page, /Tiap kursi menelaah 0 sampai 1 berkas\. Berkas yang paling lemah mendapat keahlian 3 dari 3\./)
    const list = said(await (await seated(experts[0]!)).get('/ruang/penilai'))
    assert.equal(list.split('Anda penelaahnya').length - 1, 1)
    const other = said(await (await seated(seats[3]!.id)).get('/ruang/penilai'))
    assert.equal(other.includes('Anda penelaahnya'), false)
    // What was given stands there for the next plan.
    assert.match((await secretary.get(PLAN)).body, new RegExp(`name="paham-${experts[0]}~${KEY.category}"[^]*?value="3" selected`)) // prettier-ignore
  })

  test('a second plan is a further version, and whoever still saw the first is told', async () => {
    const secretary = await seated('sekretaris')
    assert.equal((await secretary.post(PLAN, { versi: '1', penelaah: '2' })).status, 303)
    assert.equal((await readers(2)).length, 6)
    assert.equal((await readers(1)).length, 3)
    const late = await secretary.post(PLAN, { versi: '1', penelaah: '4' })
    assert.equal(late.status, 409)
    assert.match(said(late), /Pembagian ini baru saja diubah orang lain\./)
    assert.match(late.body, /name="penelaah"[^>]*value="4"/)
    assert.match(said(late), /Keahlian belum diisi/)
  })

  test('a reader who steps back is named, and the next plan goes round them', async () => {
    const stepping = (await readers(2)).find((row) => row.startsWith(HULU))?.split(' ')[1] ?? ''
    expectDone(await declareRecusal(season.as(stepping), { ...KEY, candidate: HULU, seat: stepping }, 'Kerabat'))
    const secretary = await seated('sekretaris')
    const unsur = seats.find(({ id }) => id === stepping)?.unsur
    assert.ok(said(await secretary.get(PLAN)).includes(`${NAMES[0]}: ${unsur} tidak lagi boleh menelaahnya.`))
    const list = said(await (await seated(stepping)).get('/ruang/penilai'))
    assert.equal(list.includes(`${NAMES[0]} Anda penelaahnya`), false)
    assert.equal((await secretary.post(PLAN, { versi: '2', penelaah: '2' })).status, 303)
    assert.equal((await readers(3)).includes(`${HULU} ${stepping}`), false)
    assert.equal(said(await secretary.get(PLAN)).includes('Perlu dibagi lagi'), false)
  })

  test('more readers than seats free of conflict: refused with the file that lacks them', async () => {
    const refused = await (await seated('sekretaris')).post(PLAN, { versi: '3', penelaah: String(seats.length) })
    assert.equal(refused.status, 409)
    assert.ok(
      said(refused).includes(
        `Kursi tanpa benturan kepentingan kurang dari ${seats.length} untuk: ${NAMES[0]} (${seats.length - 1}).`,
      ),
    )
  })

  test('neither an assessor nor a stranger divides or sees the plan', async () => {
    const assessor = await seated('kebijakan')
    assert.equal((await assessor.get(PLAN)).status, 403)
    assert.equal((await assessor.post(PLAN, { versi: '3', penelaah: '1' })).status, 403)
    assert.equal((await newHttpVisitor(site.origin).get(PLAN)).status, 303)
  })
})
