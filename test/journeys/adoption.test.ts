/**
 * Adoption, blocked for one reason after another until none is left: an open sheet, a tie of the panel that facts show, a question
 * to a candidate, minutes without a quorum, and minutes that the chair kept alone. Each is named on the page of the chair.
 */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { checkInvariants } from '../../src/actions/check-invariants.ts'
import { declareRecusal } from '../../src/actions/declare-recusal.ts'
import { enterMarks } from '../../src/actions/enter-marks.ts'
import { signMarkSheet } from '../../src/actions/sign-mark-sheet.ts'
import { rulebookFromText } from '../../src/award/rulebook/rulebook.schema.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import { brokenAfter } from '../broken-after.ts'
import { CANDIDATES, KEY, PLACE, rulebookDocument, SEATS, sheet } from '../cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../http-visitor.ts'
import { expectDone, type JudgedSeason, marksOf, openSeason, PASSWORD } from '../judged-season.ts'
import { email, openFile, prepareNominating } from '../nominating.ts'
import { readable } from '../office.ts'
import { fieldsOfForm } from '../page-form.ts'
import { seatedVisitors } from '../seated-visitors.ts'
import { startSite, type TestSite } from '../site.ts'

const PANEL = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}`
const ROOM = `${PANEL}/${KEY.category}`
const [HULU, HILIR, RAYA] = CANDIDATES
const OWN = `/ruang/berkas/${KEY.province}~${KEY.season}~${RAYA}/usulan/${KEY.category}/klarifikasi`
const MARKS: Readonly<Record<string, number>> = { [HULU]: 9000, [HILIR]: 8000, [RAYA]: 7000 }

const MEETING = {
  nomor: '01/UJI/2027',
  tanggal: '2027-02-03',
  mulai: '09:00',
  selesai: '10:30',
  tempat: 'Ruang Uji',
  kota: 'Kota Uji',
  'nomor-keputusan': '2/UJI/2027',
  'tanggal-keputusan': '2027-02-03',
  'pejabat-keputusan': 'Gubernur Provinsi Uji',
}

/** Here the secretary judges too, and so may step back. */
function rules() {
  const document = rulebookDocument() as { readonly panel: { readonly seats: readonly object[] } }
  const seats = document.panel.seats.map((seat) => ({ ...seat, scores: true }))
  const read = rulebookFromText(JSON.stringify({ ...document, panel: { ...document.panel, seats } }))
  assert.ok(read.ok)
  return read.value.rulebook
}

describe('nothing is adopted while anything is open', () => {
  let season: JudgedSeason
  let site: TestSite
  let contact: HttpVisitor
  const seated = seatedVisitors(() => site)
  const chair = () => seated('ketua')
  const adopting = async () => readable((await (await chair()).get(`${ROOM}/tetapkan`)).body)

  async function mark(seat: string, candidate: string): Promise<void> {
    const key = sheet(seat, candidate)
    const saved = expectDone(await enterMarks(season.as(seat), key, 0, marksOf(MARKS[candidate] ?? 0)))
    expectDone(await signMarkSheet(season.as(seat), key, saved.version))
  }

  before(async () => {
    season = await openSeason(rules())
    await openFile(await prepareNominating(season))
    expectDone(await declareRecusal(season.as('sekretaris'), sheet('sekretaris', HILIR), 'Rekan usaha'))
    for (const seat of SEATS) {
      for (const candidate of CANDIDATES) {
        const isRecused = seat === 'sekretaris' && candidate === HILIR
        const isOpen = seat === 'ekonomi' && candidate === RAYA
        if (!isRecused && !isOpen) await mark(seat, candidate)
      }
    }
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
    await site.ask(`update candidate set organisation = 'kabupaten-baru' where candidate = $1`, [RAYA])
    contact = newHttpVisitor(site.origin)
    await contact.get('/masuk')
    await contact.post('/masuk', { surel: email('kontak'), sandi: PASSWORD })
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  test('an open sheet: the chair is led to the closing, which names it and wants a reason', async () => {
    const ketua = await chair()
    assert.equal((await ketua.get(`${ROOM}/tetapkan`)).headers.get('location'), `${ROOM}/tutup`)
    assert.match(readable((await ketua.get(`${ROOM}/tutup`)).body), /Unsur ekonomi.*Kota Uji Raya/)
    const without = await ketua.post(`${ROOM}/tutup`, {})
    assert.equal(without.status, 422)
    const reason = { [`alasan-${sheetIdOf(sheet('ekonomi', RAYA))}`]: 'Dirawat di rumah sakit.' }
    assert.equal((await ketua.post(`${ROOM}/tutup`, reason)).status, 303)
    assert.equal((await ketua.post(`${ROOM}/pleno/buka`, {})).status, 303)
  })

  test('a tie that facts show after the sheet was signed, until two have said why it is none', async () => {
    const fact = { kursi: 'hukum', hubungan: 'works_for', lembaga: 'Kabupaten Baru', asal: 'SK 12/2025' }
    const [row] = await site.ask(`select name from organisation where organisation = 'kabupaten-baru'`)
    const ketua = await chair()
    const recorded = await ketua.post(`${PANEL}/hubungan`, { ...fact, lembaga: String(row?.['name']) })
    assert.equal(recorded.status, 303, readable(recorded.body).slice(0, 400))
    assert.match(
      await adopting(),
      /Hubungan yang belum diputuskan, padahal lembarnya dihitung: Unsur hukum, Kota Uji Raya\./,
    )
    for (const seat of ['ketua', 'pekerja']) {
      const visitor = await seated(seat)
      const { body } = await visitor.get(`${PANEL}/hubungan`)
      const id = /name="benturan" value="([^"]*)"/.exec(body)?.[1] ?? ''
      assert.match(await adopting(), /Hubungan yang belum diputuskan/, 'one voice is not enough')
      const said = { benturan: id, [`alasan-${id}`]: 'Sudah pindah tugas sebelum masa penilaian' }
      assert.equal((await visitor.post(`${ROOM}/hubungan`, said)).status, 303)
    }
    assert.doesNotMatch(await adopting(), /Hubungan yang belum diputuskan/)
  })

  test('a question to a candidate, until its people have answered', async () => {
    const ketua = await chair()
    assert.equal((await contact.get(OWN)).status, 404)
    const unasked = await ketua.post(`${ROOM}/klarifikasi`, { kandidat: RAYA, pertanyaan: ' ' })
    assert.deepEqual([unasked.status, /Tuliskan isinya\./.test(readable(unasked.body))], [422, true])
    for (const pertanyaan of ['Anggaran mana yang benar?', 'Siapa yang mendata?'])
      assert.equal((await ketua.post(`${ROOM}/klarifikasi`, { kandidat: RAYA, pertanyaan })).status, 303)
    assert.match(await adopting(), /Klarifikasi belum dijawab: Kota Uji Raya\./)
    const [mail] = await site.ask(`select address from mail where facts like '%clarification_asked%' limit 1`)
    assert.equal(mail?.['address'], email('kontak'))

    assert.equal((await contact.post(OWN, { nomor: '1', jawaban: 'Yang di berkas.' })).status, 303)
    assert.equal((await contact.post(OWN, { nomor: '1', jawaban: 'Bukan.' })).status, 422)
    assert.match(await adopting(), /Klarifikasi belum dijawab/, 'the second one is still open')
    const heard = { nomor: '2', 'cara-2': 'room', 'isi-2': 'Petugas desa, kata wali kota.' }
    assert.equal((await ketua.post(`${ROOM}/klarifikasi/jawaban`, heard)).status, 303)
    assert.doesNotMatch(await adopting(), /Klarifikasi belum dijawab/)
    assert.match(readable((await contact.get(OWN)).body), /Dijawab kandidat.*Yang di berkas\..*Dijawab di rapat/)
  })

  const PLENARY = `${ROOM}/pleno`

  /** @param present the others were absent. */
  async function minuted(present: readonly string[]): Promise<void> {
    const ketua = await chair()
    const attendance = SEATS.map((seat) => [`hadir-${seat}`, present.includes(seat) ? 'hadir' : 'tidak-hadir'])
    const form = fieldsOfForm((await ketua.get(PLENARY)).body, PLENARY)
    const saved = await ketua.post(PLENARY, { ...form, ...MEETING, ...Object.fromEntries(attendance) })
    assert.equal(saved.status, 303, readable(saved.body).slice(0, 1500))
  }

  test('minutes: not written yet, and then of a meeting without a quorum', async () => {
    assert.match(await adopting(), /Pleno belum dicatat sekretaris\./)
    await minuted(['ketua', 'jamsos', 'hukum', 'pekerja'])
    assert.match(await adopting(), /Kuorum pleno 4 dari 5 kursi\./)
    await minuted(['ketua', 'jamsos', 'hukum', 'pekerja', 'disnaker'])
    assert.doesNotMatch(await adopting(), /Kuorum pleno 4/)
  })

  test('minutes that the chair kept, for the secretary stepped back: another member confirms that very version', async () => {
    assert.match(await adopting(), /Ketua sendiri yang mencatat pleno\./)
    const own = await (await chair()).post(`${PLENARY}/pengesahan`, { versi: '2' })
    assert.deepEqual([own.status, /disahkan orang lain/.test(readable(own.body))], [409, true])
    const absent = await (await seated('ekonomi')).post(`${PLENARY}/pengesahan`, { versi: '2' })
    assert.deepEqual([absent.status, /tercatat hadir/.test(readable(absent.body))], [409, true])
    const member = await seated('jamsos')
    assert.match(readable((await member.get(`${PLENARY}/pengesahan`)).body), /01\/UJI\/2027.*Unsur pekerja/)
    assert.equal((await member.post(`${PLENARY}/pengesahan`, { versi: '1' })).status, 409, 'of an older version')
    assert.equal((await member.post(`${PLENARY}/pengesahan`, { versi: '2' })).status, 303)
    assert.doesNotMatch(await adopting(), /Ketua sendiri yang mencatat/)
  })

  test('then it is adopted, and the check finds everything in order and what is planted', async () => {
    const ketua = await chair()
    const fields = fieldsOfForm((await ketua.get(`${ROOM}/tetapkan`)).body, `${ROOM}/tetapkan`)
    assert.equal((await ketua.post(`${ROOM}/tetapkan`, fields)).headers.get('location'), `${ROOM}/penetapan`)
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
    const row = `98/2025/${KEY.category}/${RAYA}`
    const planted: readonly (readonly [string, string, string])[] = [
      [`update clarification set question = 'Lain' where number = 1`, 'clarifications_are_those_of_the_history', `${row}/clarification_asked`], // prettier-ignore
      [`update clarification_answer set way = 'withdrawn' where number = 1`, 'clarifications_are_those_of_the_history', `${row}/clarification_answered`], // prettier-ignore
      [`delete from minutes_confirmation`, 'clarifications_are_those_of_the_history', `98/2025/${KEY.category}/minutes_confirmed`], // prettier-ignore
      [`update clarification set asked_at = '2020-01-01' where number = 1`, 'clarification_outside_the_plenary', `98/2025/${KEY.category}/1`], // prettier-ignore
    ]
    for (const [statement, invariant, where] of planted) {
      const broken = await brokenAfter(season, statement)
      assert.ok(broken.some((one) => one.invariant === invariant && one.row === where), `${statement}: ${JSON.stringify(broken)}`) // prettier-ignore
    }
  })
})
