/** Objections and corrections over HTTP: by the candidate on its page, by the secretary from a letter, answered by the chair. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { CANDIDATES, KEY, PLACE, rulebookDocument, SCORING } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import {
  expectDone,
  type JudgedSeason,
  markEverySheet,
  minutes,
  openSeason,
  PASSWORD,
} from '../../../test/judged-season.ts'
import { email as addressOf, openFile, prepareNominating } from '../../../test/nominating.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { pdfOfPages } from '../../../test/pdf-of.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { adoptionQuestion } from '../../actions/adoption-question.ts'
import { adoptResult } from '../../actions/adopt-result.ts'
import { closeCategory } from '../../actions/close-category.ts'
import { openPlenary } from '../../actions/open-plenary.ts'
import { recordPlenary } from '../../actions/record-plenary.ts'
import { issuedNameOf } from '../../award/proof/issued-paper.ts'
import type { PublishedDocument } from '../../award/proof/published-document.ts'
import { rulebookFromText } from '../../award/rulebook/rulebook.schema.ts'

const ROOM = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/${KEY.category}`
const LIST = `${ROOM}/sanggahan`
const [HULU, HILIR, RAYA] = CANDIDATES
const FILE = `/ruang/berkas/${KEY.province}~${KEY.season}~${RAYA}`
const OUTCOME = `${FILE}/usulan/${KEY.category}/hasil`
const SAID = { tentang: 'marks', sanggahan: 'Nilai cakupan kami tertukar.' }

const said = ({ body }: { readonly body: string }) =>
  body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replaceAll('&#39;', "'")

function answered(slug: string, outcome: string, reason: string): Readonly<Record<string, string>> {
  return { [`putusan-${slug}`]: outcome, [`alasan-${slug}`]: reason }
}

async function signedIn({ origin }: TestSite, surel: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(origin)
  await visitor.get('/masuk')
  await visitor.post('/masuk', { surel, sandi: PASSWORD })
  return visitor
}

describe('objections and corrections', () => {
  let season: JudgedSeason
  let site: TestSite
  let contact: HttpVisitor
  let stranger: HttpVisitor
  /** Monday, 2 March 2026, 11.00 WITA; the window closes on Thursday. */
  let now = '2026-03-02T03:00:00.000Z'

  before(async () => {
    const read = rulebookFromText(JSON.stringify({ ...(rulebookDocument() as object), objectionWorkdays: 3 }))
    assert.ok(read.ok)
    season = await openSeason(read.value.rulebook)
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    await markEverySheet(season)
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false, clock: { now: () => now } })
    await site.ask(`update candidate set organisation = 'kabupaten-baru' where candidate = $1`, [RAYA])
    contact = await signedIn(site, addressOf('kontak'))
    stranger = await signedIn(site, addressOf('tetangga'))
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const seated = seatedVisitors(() => site)
  /** Four days later every session is over. */
  const seatedLater = seatedVisitors(() => site)

  test('before the adoption there is no such page, for anybody', async () => {
    assert.equal((await contact.get(OUTCOME)).status, 404)
    assert.doesNotMatch((await contact.get(FILE)).body, /hasil dan sanggahan/i)
    assert.equal((await (await seated('ketua')).get(LIST)).headers.get('location'), `${ROOM}/tetapkan`)
  })

  test('after it the candidate reads its own rank and points, and of the others no name', async () => {
    expectDone(await closeCategory(season.as('ketua'), KEY, []))
    expectDone(await openPlenary(season.as('ketua'), KEY))
    expectDone(await recordPlenary(season.as('sekretaris'), KEY, 0, minutes()))
    const question = await adoptionQuestion(season.db, KEY)
    assert.ok(question?.facts.ranked.ok)
    expectDone(await adoptResult(season.as('ketua'), KEY, question.facts.ranked.value.fingerprint))
    assert.match((await contact.get(FILE)).body, new RegExp(`href="${OUTCOME}"`))
    const page = await contact.get(OUTCOME)
    const text = said(page)
    assert.match(text, /Peringkat 3 dari 3 Nilai akhir 73,50\./)
    assert.match(text, /Cakupan kepesertaan 73,50 50% 73,50 83,50 93,50/)
    assert.match(text, /Selisih nilai akhir ke peringkat 2: 10,00\. Cakupan kepesertaan 20,00 lebih tinggi/)
    assert.match(text, /Masa sanggah sampai Kamis, 5 Maret 2026 23\.59 WITA\./)
    assert.match(text, /belum diumumkan/)
    assert.doesNotMatch(page.body, /Uji Hulu|Uji Hilir/)
    assert.equal((await stranger.get(OUTCOME)).status, 404)
  })

  test('its people are told by mail, in both languages, that it is adopted and until when they may object', async () => {
    const [mail] = await site.ask(
      `select facts, address from mail where facts like '%objections_open%' order by address`,
    )
    assert.equal(mail?.['address'], addressOf('kontak'))
    assert.match(String(mail?.['facts']), /"closesAt":"2026-03-05T15:59:00.000Z"/)
  })

  test('what is wrong is said at its field, and what was typed stays', async () => {
    const empty = await contact.upload(OUTCOME, { ...SAID, sanggahan: ' ' }, {})
    assert.equal(empty.status, 422)
    assert.match(said(empty), /Tuliskan apa yang keliru\./)
    const nobody = await contact.upload(OUTCOME, { sanggahan: SAID.sanggahan }, {})
    assert.match(said(nobody), /Pilih tentang apa sanggahan ini\./)
    assert.match(nobody.body, />Nilai cakupan kami tertukar\.<\/textarea>/)
    const odd = await contact.upload(OUTCOME, SAID, { dokumen: new File(['bukan pdf'], 'a.pdf') })
    assert.equal(odd.status, 422)
    assert.match(odd.body, />Nilai cakupan kami tertukar\.<\/textarea>/)
    const rows = await site.ask('select from objection')
    assert.equal(rows.length, 0)
  })

  test('an objection with its document is lodged once; nobody else reads or lodges it', async () => {
    assert.equal((await stranger.upload(OUTCOME, SAID, {})).status, 404)
    const document = new File([new Uint8Array(pdfOfPages([['Lembar paparan']]))], 'paparan.pdf')
    const lodged = await contact.upload(OUTCOME, SAID, { dokumen: document })
    assert.deepEqual([lodged.status, lodged.headers.get('location')], [303, OUTCOME])
    const page = await contact.get(OUTCOME)
    assert.match(said(page), /Nilai yang diberikan\. Diajukan .*Menunggu jawaban ketua/)
    const taken = await contact.get(`${OUTCOME}/lampiran`)
    assert.deepEqual(taken.bytes, new Uint8Array(await document.arrayBuffer()))
    assert.equal((await stranger.get(`${OUTCOME}/lampiran`)).status, 404)
    const again = await contact.upload(OUTCOME, SAID, {})
    assert.equal(again.status, 422)
    assert.match(said(again), /Sanggahan sudah diajukan/)
  })

  test('the secretary writes down a letter, and the chair answers both with a reason', async () => {
    const secretary = await seated('sekretaris')
    const fields = { kandidat: HILIR, tentang: 'figures', sanggahan: 'Angka kami lain.' }
    assert.equal((await secretary.post(LIST, fields)).status, 303)
    assert.match(said(await secretary.get(LIST)), /Kabupaten Uji Hilir .* dicatat sekretaris dari surat/)
    assert.equal((await secretary.post(`${LIST}/${HILIR}`, answered(HILIR, 'dismissed', 'x'))).status, 403)
    const chair = await seated('ketua')
    const unsaid = await chair.post(`${LIST}/${HILIR}`, answered(HILIR, 'dismissed', ''))
    assert.deepEqual([unsaid.status, /Tuliskan alasannya\./.test(said(unsaid))], [422, true])
    assert.equal((await chair.post(`${LIST}/${HILIR}`, answered(HILIR, 'dismissed', 'Sudah benar.'))).status, 303)
    assert.equal((await chair.post(`${LIST}/${RAYA}`, answered(RAYA, 'upheld', 'Memang tertukar.'))).status, 303)
    assert.match(said(await contact.get(OUTCOME)), /Dikabulkan\. Dijawab .* Memang tertukar\./)
    const [mail] = await site.ask(`select address from mail where facts like '%objection_answered%'`)
    assert.equal(mail?.['address'], addressOf('kontak'))
    assert.equal((await (await seated('hukum')).get(LIST)).status, 403)
  })

  test('the page of papers says why nothing can be published, and a publication sent all the same is refused', async () => {
    const chair = await seated('ketua')
    const page = said(await chair.get(`${ROOM}/penetapan`))
    assert.match(page, /Masa sanggah berlangsung sampai Kamis, 5 Maret 2026 23\.59 WITA\./)
    assert.match(page, /Sanggahan dikabulkan dan hasilnya belum dikoreksi: Kota Uji Raya\./)
    assert.equal((await chair.post(`${ROOM}/umumkan`, {})).status, 409)
    assert.equal((await site.ask('select from publication')).length, 0)
  })

  test('a correction shows the old result beside the proposed one, is adopted with an addendum, and is published', async () => {
    now = '2026-03-06T03:00:00.000Z'
    contact = await signedIn(site, addressOf('kontak'))
    const chair = await seatedLater('ketua')
    const nobody = await chair.post(`${ROOM}/koreksi`, { 'alasan-koreksi': 'Tertukar.' })
    assert.deepEqual([nobody.status, /Pilih sedikitnya satu kandidat/.test(said(nobody))], [422, true])
    const opening = { 'alasan-koreksi': 'Nilai cakupan tertukar.', [`periksa-${RAYA}`]: 'ya' }
    assert.equal((await chair.post(`${ROOM}/koreksi`, opening)).status, 303)
    assert.match(said(await chair.get(LIST)), /Belum ada peringkat atau nilai akhir yang berubah\./)
    for (const seat of SCORING) {
      const sheetId = encodeURIComponent(`${KEY.province}~${KEY.season}~${KEY.category}~${RAYA}~${seat}`)
      const change = {
        'nilai-baru-cakupan': '100',
        'alasan-cakupan': 'Lembar tertukar',
        kriteria: 'cakupan',
        terlihat: '0',
      }
      const changed = await (await seatedLater(seat)).post(`/ruang/penilai/lembar/${sheetId}/perubahan`, change)
      assert.equal(changed.status, 303, `${seat}: ${said(changed).slice(0, 400)}`)
    }
    assert.match(
      said(await chair.get(LIST)),
      /Kota Uji Raya 3 \(73,50\) 2 \(86,75\) Kabupaten Uji Hilir 2 \(83,50\) 3 \(83,50\)/,
    )
    assert.match(said(await contact.get(OUTCOME)), /sedang dikoreksi/)
    assert.match(said(await chair.get(`${ROOM}/tetapkan`)), /pleno yang memutuskannya belum dicatat/)

    const secretary = await seatedLater('sekretaris')
    const minuted = fieldsOfForm((await secretary.get(`${ROOM}/pleno`)).body, `${ROOM}/pleno`)
    assert.equal((await secretary.post(`${ROOM}/pleno`, { ...minuted, nomor: '02/UJI/2026' })).status, 303)
    const adopting = fieldsOfForm((await chair.get(`${ROOM}/tetapkan`)).body, `${ROOM}/tetapkan`)
    assert.equal((await chair.post(`${ROOM}/tetapkan`, adopting)).status, 303)

    const { bytes, status } = await chair.get(`${ROOM}/adendum.pdf`)
    assert.equal(status, 200)
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
    assert.match(
      text.replaceAll(/\s+/g, ' '),
      /Kota Uji Raya, tentang nilai yang diberikan: dikabulkan, dengan alasan Memang tertukar\./,
    )
    assert.equal((await chair.post(`${ROOM}/umumkan`, {})).status, 303)
    assert.match(said(await contact.get(OUTCOME)), /Peringkat 2 dari 3 Nilai akhir 86,75\./)
  })

  test('minutes, addendum and certificates are issued with it: what is downloaded is what the bundle names, to the byte', async () => {
    const { body } = await contact.get(`/hasil/penilaian-${KEY.season}/${PLACE.slug}/${KEY.category}/bundle.json`)
    const { document } = JSON.parse(body) as { readonly document: Pick<PublishedDocument, 'papers'> }
    const chair = await seatedLater('ketua')
    const paths = [
      ['adendum-berita-acara.pdf', `${ROOM}/adendum.pdf`],
      ['berita-acara.pdf', `${ROOM}/berita-acara.pdf`],
      ['piagam-CONTOH-PA-98-2025-0001.pdf', `${ROOM}/piagam/CONTOH-PA-98-2025-0001.pdf`],
      ['piagam-CONTOH-PA-98-2025-0003.pdf', `${ROOM}/piagam/CONTOH-PA-98-2025-0003.pdf`],
    ] as const
    assert.deepEqual(document.papers?.map(({ name }) => name), paths.map(([name]) => name)) // prettier-ignore
    for (const [name, path] of paths) {
      const { bytes } = await chair.get(path)
      assert.equal(issuedNameOf(document.papers ?? [], bytes), name)
    }
  })

  test('the certificate that was taken away says so, and the new one is genuine', async () => {
    const rows = await site.ask('select number, candidate, check_code from certificate order by number')
    const answers = new Map<string, string>()
    for (const { number, candidate, check_code } of rows) {
      const page = await contact.get(`/piagam?nomor=${String(number)}&kode=${String(check_code)}`)
      const [answer] = /Piagam (ini dicabut pada|contoh ini cocok)/.exec(said(page)) ?? ['nothing']
      answers.set(String(candidate), answer)
    }
    assert.deepEqual([...answers], [[HULU, 'Piagam contoh ini cocok'], [HILIR, 'Piagam ini dicabut pada'], [RAYA, 'Piagam contoh ini cocok']]) // prettier-ignore
  })
})
