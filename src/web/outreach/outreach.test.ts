/** Socialisation through the real door: the secretariat, somebody invited without an account, and everybody else. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText } from 'unpdf'
import { pdfOf } from '../../../test/evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import { guestOf, OWN, prepareTwoProvinces, SEASON } from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'

const SET_UP = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}`
const ROOM = `${SET_UP}/sosialisasi`
/** Begins two hours after the site's time. */
const EVENT = `${ROOM}/1`

let site: TestSite
let staff: HttpVisitor
before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces))
  staff = await visitorAs(site, PERSONAS.find(({ name }) => name === 'committee_staff') ?? assert.fail('staff'))
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field, text]) => `${field}: ${text}`)
const stranger = () => newHttpVisitor(site.origin)
const pdfText = async (bytes: Uint8Array) => (await extractText(bytes.slice(), { mergePages: true })).text
const invite = (fields: Readonly<Record<string, string>>) =>
  staff.post(`${EVENT}/undangan`, { tindakan: 'satu', jenis: 'other', ...fields })
const file = (text: string) => new File([new Uint8Array(pdfOf(text))], 'kriteria 2027.pdf')
/** Prints the letter of an invitation and reads the link under its code. */
async function letterOf(invitee: number): Promise<string> {
  const { status, bytes, headers } = await staff.post(`${EVENT}/surat.pdf`, { undangan: String(invitee) })
  assert.deepEqual([status, headers.get('content-type')], [200, 'application/pdf'])
  const link = /\/sosialisasi\/[\w-]{43}/.exec((await pdfText(bytes)).replace(/\s+/g, ''))?.[0]
  return link ?? assert.fail('a link on the letter')
}

describe('an event', () => {
  test('with flaws comes back with each beside its field and what was typed', async () => {
    const typed = { judul: ' ', tempat: 'Aula <Lama>', mulai: 'besok', selesai: '', zona: 'WITA', kursi: '0' }
    const { status, body } = await staff.post(`${ROOM}/baru`, typed)
    assert.equal(status, 422)
    assert.deepEqual(
      errorsIn(body).map((error) => error.split(':')[0]),
      ['judul', 'mulai', 'kursi'],
    )
    assert.match(body, /Aula &lt;Lama><\/textarea>|Aula &lt;Lama&gt;<\/textarea>/)
  })

  test('changed by somebody else meanwhile comes back with what was typed; saved once more it holds', async () => {
    const page = `${EVENT}/ubah`
    const mine = { ...fieldsOfForm((await staff.get(page)).body, page), judul: 'Judul saya' }
    assert.equal((await staff.post(page, { ...mine, judul: 'Judul orang lain' })).status, 303)
    const { status, body } = await staff.post(page, mine)
    assert.equal(status, 409)
    assert.match(errorsIn(body)[0] ?? '', /^judul: Orang lain mengubah acara ini/)
    assert.equal((await staff.post(page, fieldsOfForm(body, page))).status, 303)
    assert.match(readable((await staff.get(EVENT)).body), /Judul saya/)
  })

  test('of a number that is none is not found', async () => {
    for (const number of ['9', 'x', '-1', '1e1'])
      assert.equal((await staff.get(`${ROOM}/${number}`)).status, 404, number)
    assert.equal((await staff.get(`${EVENT}/undangan/99`)).status, 404)
  })
})

describe('an invited person without an account', () => {
  let link: string
  before(async () => {
    link = await letterOf(1)
  })

  test('opens the link of the letter: the page shows the event, and opening changes nothing', async () => {
    const rows = "select (select count(*) from outreach_answer) || '/' || (select count(*) from activity) as rows"
    const [earlier] = await site.ask(rows)
    const { status, body } = await stranger().get(link)
    assert.equal(status, 200)
    assert.match(readable(body), new RegExp(`${guestOf(OWN)}, Kantor ${OWN.name}`))
    assert.match(body, /<svg role="img" aria-label="Kode QR undangan ini"/)
    assert.match(body, /href="\/masuk\?[^"]*sosialisasi/)
    assert.doesNotMatch(body, /Catat hadir sekarang/)
    assert.deepEqual(await site.ask(rows), [earlier])
  })

  test('answers, is refused with what was typed, and answers anew', async () => {
    const visitor = stranger()
    const fields = fieldsOfForm((await visitor.get(link)).body, link)
    const refused = await visitor.post(link, { ...fields, jawaban: 'represented', nama: '' })
    assert.equal(refused.status, 422)
    assert.deepEqual(errorsIn(refused.body), ['nama: Tulis nama orang yang mewakili.'])
    assert.match(refused.body, /value="represented" checked/)
    const saved = await visitor.post(link, { ...fields, jawaban: 'represented', nama: 'Pak Wakil' })
    assert.deepEqual([saved.status, saved.headers.get('location')], [303, link])
    assert.match(
      readable((await visitor.get(link)).body),
      /Diwakilkan: Pak Wakil, dijawab Rabu, 3 Februari 2027 12\.04/,
    )
    assert.match(readable((await staff.get(`${EVENT}/undangan`)).body), /Diwakilkan/)
    const hands = await site.ask(
      "select who from activity join activity_detail using (province, season, id) where deed = 'outreach_answered'",
    )
    assert.deepEqual(hands, [{ who: null }])
  })

  test('whose letter is printed again may use either code; a code that was taken back opens nothing', async () => {
    assert.equal((await invite({ lembaga: 'Kantor Salah' })).status, 303)
    const wrong = await letterOf(2)
    assert.equal((await staff.post(`${EVENT}/undangan/2`, { tindakan: 'hapus' })).status, 303)
    const another = await letterOf(1)
    assert.notEqual(another, link)
    for (const own of [link, another]) assert.equal((await stranger().get(own)).status, 200)
    const [gone, never] = [await stranger().get(wrong), await stranger().get(`/sosialisasi/${'x'.repeat(43)}`)]
    assert.deepEqual([gone.status, never.status], [404, 404])
    assert.equal(readable(gone.body), readable(never.body))
  })

  test('downloads what is handed out; a stranger with another code does not', async () => {
    assert.equal((await staff.upload(`${EVENT}/materi`, {}, { berkas: file('a') })).status, 303)
    const again = await staff.upload(`${EVENT}/materi`, {}, { berkas: file('a') })
    assert.deepEqual([again.status, errorsIn(again.body)], [422, ['berkas: Berkas ini sudah ada: kriteria 2027.pdf.']])
    const html = new File(['<html><script>alert(1)</script></html>'], 'kriteria.pdf')
    const markup = await staff.upload(`${EVENT}/materi`, {}, { berkas: html })
    assert.deepEqual([markup.status, markup.body.includes('halaman web')], [422, true])
    assert.match((await stranger().get(link)).body, /kriteria 2027\.pdf/)
    const got = await stranger().get(`${link}/materi/1`)
    assert.deepEqual([got.status, got.headers.get('content-type')], [200, 'application/pdf'])
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment;/)
    assert.equal((await stranger().get(`${link}/materi/2`)).status, 404)
    assert.equal((await stranger().get(`/sosialisasi/tebakan/materi/1`)).status, 404)
    assert.equal((await staff.post(`${EVENT}/materi/1`)).status, 303)
    assert.equal((await stranger().get(`${link}/materi/1`)).status, 404)
  })

  test('is noted at the door by whoever runs the season, once, and by nobody else', async () => {
    const visitor = stranger()
    await visitor.get(link)
    const own = await visitor.post(`${link}/hadir`)
    assert.deepEqual([own.status, own.headers.get('location')], [303, '/masuk'])
    const page = await staff.get(link)
    assert.match(readable(page.body), /Untuk sekretariat/)
    for (const _ of ['first', 'again']) {
      const noted = await staff.post(`${link}/hadir`)
      assert.deepEqual([noted.status, noted.headers.get('location')], [303, link])
    }
    assert.match(readable((await staff.get(link)).body), /Sudah tercatat hadir/)
    const [count] = await site.ask(
      `select count(*)::int as notes from outreach_attendance where province = '${OWN.code}'`,
    )
    assert.deepEqual(count, { notes: 1 })
  })
})

describe('the secretariat', () => {
  test('ticks many at once, corrects one with a reason, and prints the list', async () => {
    for (const lembaga of ['Kantor A', 'Kantor B', 'Kantor <C>']) assert.equal((await invite({ lembaga })).status, 303)
    const page = `${EVENT}/kehadiran`
    const boxes = [...(await staff.get(page)).body.matchAll(/name="(hadir-\d+)"/g)].map(([, name]) => name ?? '')
    assert.equal(boxes.length, 3)
    const ticked = Object.fromEntries(boxes.slice(0, 2).map((name) => [name, '1']))
    assert.equal((await staff.post(page, { tindakan: 'centang', ...ticked })).status, 303)
    const nothing = await staff.post(page, { tindakan: 'centang' })
    assert.deepEqual([nothing.status, errorsIn(nothing.body).length], [422, 1])
    assert.match(readable((await staff.get(page)).body), /Hadir: 3/)
    const one = `${EVENT}/undangan/${boxes[0]?.split('-')[1]}`
    const without = await staff.post(one, { tindakan: 'tidak-hadir', alasan: ' ' })
    assert.deepEqual([without.status, errorsIn(without.body)], [422, ['alasan: Tulis alasan pembetulannya.']])
    assert.equal((await staff.post(one, { tindakan: 'tidak-hadir', alasan: 'Salah baris' })).status, 303)
    assert.match(readable((await staff.get(one)).body), /Tidak hadir, dari daftar.*Salah baris/s)
    const list = await staff.get(`${EVENT}/daftar-hadir.pdf`)
    assert.match((await pdfText(list.bytes)).replace(/\s+/g, ' '), /Kantor <C> .*Kantor A/)
  })

  test('invites from the register, and finds everybody by a search', async () => {
    const page = `${EVENT}/undangan`
    assert.equal((await staff.post(page, { tindakan: 'daftar', 'jenis-lembaga': 'regency' })).status, 303)
    const again = await staff.post(page, { tindakan: 'daftar', 'jenis-lembaga': 'regency' })
    assert.match(errorsIn(again.body)[0] ?? '', /^jenis-lembaga: Tidak ada lembaga terdaftar/)
    assert.match(readable((await staff.get(`${page}?cari=kantor+b`)).body), /1 undangan/)
    assert.match(readable((await staff.get(`${page}?cari=tiada`)).body), /Tidak ada yang cocok/)
  })

  test('notes a question, answers it, and everybody reads it on the page of the season', async () => {
    const page = `${EVENT}/pertanyaan`
    assert.equal((await staff.post(page, { tindakan: 'catat', dicatat: 'Kapan <ditutup?' })).status, 303)
    const { body } = await staff.get(`${page}?nomor=1`)
    const fields = fieldsOfForm(body, page)
    assert.deepEqual([fields['nomor'], fields['pertanyaan']], ['1', 'Kapan <ditutup?'])
    const answer = { tindakan: 'jawab', nomor: '1', pertanyaan: 'Kapan <ditutup?', jawaban: '' }
    const empty = await staff.post(page, answer)
    assert.deepEqual([empty.status, errorsIn(empty.body)], [422, ['jawaban: Tulis jawabannya.']])
    assert.equal((await staff.post(page, { ...answer, jawaban: 'Bulan depan.' })).status, 303)
    const everybody = await stranger().get(`/hasil/penilaian-${SEASON}/${OWN.slug}`)
    assert.match(everybody.body, /<summary>Kapan &lt;ditutup\?<\/summary>/)
    assert.equal((await staff.post(page, { ...answer, jawaban: 'Lagi.' })).status, 409)
  })

  test('sees what came of it per regency and city, and the names behind it', async () => {
    const { body } = await staff.get(`${ROOM}/capaian?wilayah=${OWN.code}.01`)
    const text = readable(body)
    assert.match(text, new RegExp(`Nama-nama: ${OWN.code}\\.01`))
    assert.match(text, new RegExp(guestOf(OWN)))
    const narrowed = await staff.get(`${ROOM}/capaian?wilayah=${OWN.code}.01&belum=1`)
    assert.doesNotMatch(narrowed.body, new RegExp(guestOf(OWN)))
    assert.equal((await staff.get(`${ROOM}/capaian?wilayah=99.99`)).status, 200)
  })
})
