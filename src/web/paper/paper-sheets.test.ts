import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { CANDIDATES, KEY, NAMES, rulebook } from '../../../test/cast.ts'
import { addClerks, clerkEmail } from '../../../test/clerks.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { scoringSeats } from '../../award/rulebook/rulebook.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const LIST = `/ruang/panitia/penilaian-${KEY.season}/provinsi-uji/${KEY.category}/lembar-kertas`
const TAKING = `${LIST}/1/pengesahan`
const MARKS = { 'nilai-cakupan': '80', 'nilai-regulasi': '76,35', 'nilai-wawancara': '91' }

describe('a mark sheet that came on paper', () => {
  let season: JudgedSeason
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()
  const ids = new Map<string, string>()

  before(async () => {
    season = await openSeason()
    await prepareNominating(season)
    const clerk = await addClerks(season)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    for (const name of ['andi', 'bela', 'citra']) ids.set(name, (await clerk(name)).viewer.person?.id ?? '')
    const emails = [
      ...['sekretaris', 'ketua', 'hukum', 'kebijakan'].map((seat) => [seat, `${seat}@uji.example`]),
      ...['andi', 'bela', 'citra'].map((name) => [name, clerkEmail(name)]),
    ] as [string, string][]
    for (const [name, surel] of emails) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel, sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(() => site.end())

  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const text = async (name: string, address: string) => readable((await as(name).get(address)).body)
  const post = async (name: string, page: string, changes: Readonly<Record<string, string>>) => {
    const fields = fieldsOfForm((await as(name).get(page)).body, page)
    return as(name).post(page, { ...fields, ...changes })
  }
  const receipt = (more: Readonly<Record<string, string>> = {}) => ({
    kandidat: CANDIDATES[0],
    penilai: 'hukum',
    hari: '2026-03-02',
    pukul: '10:00',
    catatan: 'Diserahkan penilai di ruang sidang',
    'penyalin-satu': ids.get('andi') ?? '',
    'penyalin-dua': ids.get('bela') ?? '',
    'tanda-tangan': 'ada',
    ...more,
  })

  test('the secretary finds it from the room; a receipt that is refused says why and keeps what was typed', async () => {
    assert.match(await text('sekretaris', '/ruang/panitia'), /Lembar nilai kertas/)
    const andi = ids.get('andi') ?? ''
    const refused = await post('sekretaris', LIST, receipt({ 'penyalin-dua': andi, 'tanda-tangan': '' }))
    assert.equal(refused.status, 422)
    assert.match(readable(refused.body), /Kedua penyalin adalah orang yang sama\./)
    assert.match(readable(refused.body), /Lembar tanpa tanda tangan basah dikembalikan kepada penilai\./)
    assert.match(refused.body, /Diserahkan penilai di ruang sidang/)
    assert.equal((await post('sekretaris', LIST, receipt())).status, 303)
    assert.match(await text('sekretaris', LIST), new RegExp(`Lembar kertas nomor 1: ${NAMES[0]}`))
  })

  test('blank sheets are printed for those who still owe one, a page each; the code on the paper opens its receipt', async () => {
    const pages = async (name: string, query = '') => {
      const { status, bytes } = await as(name).get(`${LIST}/kosong.pdf${query}`)
      assert.equal(status, 200)
      const { text: all } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
      return all.map((one) => one.replaceAll(/\s+/gu, ' '))
    }
    const seats = scoringSeats(rulebook().panel).length
    const all = await pages('sekretaris')
    assert.equal(all.length, seats * CANDIDATES.length)
    const own = await pages('hukum')
    assert.equal(own.length, CANDIDATES.length)
    assert.deepEqual(own, await pages('sekretaris', '?penilai=hukum'))
    for (const [at, name] of [...NAMES].toSorted().entries())
      assert.equal(own.filter((one) => one.includes(name)).length, 1, `${at} ${name}`)
    assert.match(own[0] ?? '', /LEMBAR PENILAIAN .* Unsur hukum .* Rentang Nilai Catatan/)
    const foreign = await as('hukum').get(`${LIST}/kosong.pdf?penilai=kebijakan`)
    assert.deepEqual([foreign.status, foreign.headers.get('location')], [303, LIST])
    assert.equal((await as('andi').get(`${LIST}/kosong.pdf`)).status, 403)
    const scanned = await as('sekretaris').get(`${LIST}?kandidat=${CANDIDATES[2]}&penilai=ekonomi`)
    assert.match(scanned.body, new RegExp(`<option value="${CANDIDATES[2]}" selected`))
    assert.match(scanned.body, /<option value="ekonomi" selected/)
  })

  test('those who were named find it in their list, type it blind, and do not see it again', async () => {
    assert.match(await text('andi', LIST), /Salin lembar ini/)
    const wrong = await post('andi', `${LIST}/1`, { ...MARKS, 'nilai-cakupan': 'delapan puluh' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /delapan puluh/)
    assert.equal((await post('andi', `${LIST}/1`, MARKS)).status, 303)
    assert.doesNotMatch(await text('andi', `${LIST}/1`), /76,35/)
    assert.match(await text('andi', `${LIST}/1`), /Salinan Anda tersimpan dan tidak ditampilkan lagi\./)
    const blind = (await as('bela').get(`${LIST}/1`)).body
    assert.doesNotMatch(blind, /76,35|76\.35|7635/)
    assert.equal((await post('bela', `${LIST}/1`, { ...MARKS, 'nilai-cakupan': '86' })).status, 303)
  })

  test('nobody else sees the paper, its copies or that there is one', async () => {
    for (const name of ['ketua', 'kebijakan', 'andi'])
      assert.doesNotMatch(await text(name, LIST), /Lihat kedua salinan/)
    assert.match(await text('kebijakan', LIST), /Tidak ada lembar kertas yang ditugaskan kepada Anda\./)
    for (const [name, address] of [
      ['ketua', TAKING],
      ['kebijakan', TAKING],
      ['citra', `${LIST}/1`],
      ['sekretaris', `${LIST}/2/pengesahan`],
    ] as const)
      assert.equal((await as(name).get(address)).status, 404)
    assert.equal((await as('andi').get(TAKING)).status, 403)
  })

  test('its own assessor sees both copies, chooses with a reason, and the sheet is signed', async () => {
    assert.match(await text('hukum', LIST), /Lihat kedua salinan dan sahkan/)
    assert.match(await text('hukum', TAKING), /Kedua salinan berbeda di 1 kriteria\./)
    const open = await post('hukum', TAKING, { alasan: 'Angka 0' })
    assert.equal(open.status, 422)
    assert.match(readable(open.body), /Cakupan kepesertaan: lihat kertasnya, lalu pilih salinan yang benar\./)
    assert.equal((await post('hukum', TAKING, { 'baca-cakupan': 'satu', alasan: 'Angka 0' })).status, 303)
    assert.match(await text('hukum', LIST), /disahkan, lembar tertandatangani/)
    const rows = await site.ask(
      `select mark_hundredths from mark where seat = 'hukum' and candidate = $1 order by criterion`,
      [CANDIDATES[0]],
    )
    assert.deepEqual(
      rows.map(({ mark_hundredths }) => mark_hundredths),
      [8000, 7635, 9100],
    )
    assert.equal((await as('sekretaris').get(TAKING)).status, 303)
  })
})
