/** Questions and answers through the real door: writing, what everybody reads, and every refusal. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newHttpVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import { OWN, prepareTwoProvinces, SEASON } from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'

const SET_UP = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}`
const LIST = `${SET_UP}/tanya-jawab`
const PUBLIC = `/hasil/penilaian-${SEASON}/${OWN.slug}`

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
const everybody = async () => (await newHttpVisitor(site.origin).get(PUBLIC)).body
const NEW = { tanya: '', versi: '', pertanyaan: 'Siapa <boleh ikut?', jawaban: 'Desa.\n\nDan kota.', tampil: '1' }

describe('questions and answers', () => {
  test('are on the page of the season once they are written, in paragraphs and as plain text', async () => {
    assert.doesNotMatch(await everybody(), /Tanya jawab/)
    const saved = await staff.post(LIST, NEW)
    assert.deepEqual([saved.status, saved.headers.get('location')], [303, LIST])
    const body = await everybody()
    assert.match(body, /<summary>Siapa &lt;boleh ikut\?<\/summary>/)
    assert.match(body, /<p class="p-prose">Desa\.<\/p><p class="p-prose">Dan kota\.<\/p>/)
    assert.match(readable((await staff.get(SET_UP)).body), /Tanya jawab 1 tampil/)
  })

  test('are changed from the list and taken off the page; another number is an empty form', async () => {
    const { body } = await staff.get(`${LIST}?tanya=1`)
    const form = fieldsOfForm(body, LIST)
    assert.deepEqual(
      [form['tanya'], form['versi'], form['jawaban'], form['tampil']],
      ['1', '1', 'Desa.\n\nDan kota.', '1'],
    )
    const { tampil: _, ...hidden } = form
    assert.equal((await staff.post(LIST, hidden)).status, 303)
    assert.doesNotMatch(await everybody(), /Siapa &lt;boleh/)
    assert.match(readable((await staff.get(LIST)).body), /tidak ditampilkan/)
    assert.equal(fieldsOfForm((await staff.get(`${LIST}?tanya=7`)).body, LIST)['tanya'], '')
  })

  test('with flaws come back with each beside its field and what was typed', async () => {
    const { status, body } = await staff.post(LIST, { ...NEW, pertanyaan: ' ', jawaban: 'NIK 6171014507850002' })
    assert.equal(status, 422)
    assert.deepEqual(
      errorsIn(body).map((error) => error.split('.')[0]),
      ['pertanyaan: Tulis pertanyaannya', 'jawaban: Di sini tertulis nomor identitas (NIK)'],
    )
    assert.match(body, /NIK 6171014507850002<\/textarea>/)
    const long = await staff.post(LIST, { ...NEW, pertanyaan: 'x'.repeat(301), jawaban: '' })
    assert.match(errorsIn(long.body).join(' '), /Paling panjang 300 karakter\..* jawaban: Tulis jawabannya\./)
  })

  test('changed by somebody else meanwhile come back with both; saved once more, the later one holds', async () => {
    const stale = { ...NEW, tanya: '1', versi: '1', pertanyaan: 'Milik saya?' }
    const { status, body } = await staff.post(LIST, stale)
    assert.equal(status, 409)
    assert.match(errorsIn(body)[0] ?? '', /^pertanyaan: Orang lain mengubahnya .*Siapa &lt;boleh/)
    const again = fieldsOfForm(body, LIST)
    assert.deepEqual([again['versi'], again['pertanyaan']], ['2', 'Milik saya?'])
    assert.equal((await staff.post(LIST, again)).status, 303)
    assert.match(await everybody(), /<summary>Milik saya\?<\/summary>/)
  })

  test('of a number that is none are not found', async () => {
    for (const tanya of ['9', 'x', '-1']) assert.equal((await staff.post(LIST, { ...NEW, tanya })).status, 404, tanya)
  })
})
