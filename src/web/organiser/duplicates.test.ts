/** Possible duplicates through the real door: found, seen side by side, merged or told apart, and read afterwards. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import { OWN, prepareTwoProvinces, SEASON } from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'
import { packedCandidates } from '../../actions/carried-candidates.ts'
import { fileIdOf } from '../candidate/file-id.ts'

const HERE = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}`
const PAIRS = `${HERE}/ganda`
const fileOf = (candidate: string) => `/ruang/berkas/${fileIdOf({ province: OWN.code, season: SEASON, candidate })}`

let site: TestSite
const as = (name: string) => visitorAs(site, PERSONAS.find((one) => one.name === name) ?? assert.fail(name))
let chair: HttpVisitor
let staff: HttpVisitor
before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces))
  chair = await as('committee_chair')
  staff = await as('committee_staff')
  await staff.get(`${HERE}/kandidat/impor`)
  const blank = { kind: 'kota', number: '', place: '', size: '', sector: '', category: 'terbuka' }
  const rows = ['Kota Kembarsari', 'Kota Kembarsarii', 'Kota Kembarsary', 'Kota Lain Sekali'].map((name, at) => ({
    line: at + 2,
    cells: { ...blank, name },
  }))
  const others = Object.fromEntries(rows.map(({ line }) => [`mirip-${line}`, 'lain']))
  const data = packedCandidates(rows)
  const { status } = await staff.post(`${HERE}/kandidat/impor`, { data, ...others, tombol: 'simpan' })
  assert.equal(status, 303)
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const pairPath = (one: string, other: string) => `${PAIRS}?pasangan=${one}~${other}`
const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field, text]) => `${field}: ${text}`)

describe('possible duplicates', () => {
  test('are counted among the candidates and listed as pairs; what is not alike is not', async () => {
    assert.match(readable((await staff.get(`${HERE}/kandidat`)).body), /Kemungkinan ganda \(2\)/)
    const page = readable((await staff.get(PAIRS)).body)
    assert.match(page, /2 pasangan/)
    assert.match(page, /Kota Kembarsari dan Kota Kembarsarii namanya hampir sama/)
    assert.doesNotMatch(page, /Lain Sekali/)
  })

  test('stand side by side; a pair that is none is the list', async () => {
    const page = readable((await chair.get(pairPath('kota-kembarsarii', 'kota-kembarsari'))).body)
    assert.match(page, /Kota Kembarsari dan Kota Kembarsarii/)
    assert.match(page, /Usulan Kategori terbuka: draf Kategori terbuka: draf/)
    for (const other of ['tiada', 'kota-kembarsari'])
      assert.match(readable((await chair.get(pairPath('kota-kembarsari', other))).body), /2 pasangan/)
    const shown = await staff.get(pairPath('kota-kembarsari', 'kota-kembarsarii'))
    assert.doesNotMatch(shown.body, /value="gabung"/)
    assert.match(readable(shown.body), /Menggabungkan adalah tugas ketua atau sekretaris panitia/)
  })

  test('are told apart for a reason, and not asked about again', async () => {
    const fields = fieldsOfForm((await staff.get(pairPath('kota-kembarsari', 'kota-kembarsary'))).body, PAIRS)
    const blank = await staff.post(PAIRS, { ...fields, tombol: 'berbeda' })
    assert.deepEqual([blank.status, errorsIn(blank.body)], [422, ['alasan: Tulis alasannya.']])
    const done = await staff.post(PAIRS, { ...fields, tombol: 'berbeda', alasan: 'Dua kota.' })
    assert.equal(done.status, 303)
    const page = readable((await staff.get(PAIRS)).body)
    assert.match(page, /1 pasangan/)
    assert.match(page, /Kota Kembarsari dan Kota Kembarsary berbeda .* Dua kota\./)
  })

  test('are merged by the chair: the form comes back filled until it says which one goes on and why', async () => {
    const fields = fieldsOfForm((await chair.get(pairPath('kota-kembarsari', 'kota-kembarsarii'))).body, PAIRS)
    const forged = await staff.post(PAIRS, { ...fields, tombol: 'gabung', tetap: 'kota-kembarsari', alasan: 'Sama' })
    assert.equal(forged.status, 422)
    assert.match(readable(forged.body), /Menggabungkan adalah tugas ketua/)
    const open = await chair.post(PAIRS, { ...fields, tombol: 'gabung', alasan: 'Sama saja' })
    assert.deepEqual(errorsIn(open.body), ['tetap: Pilih berkas yang diteruskan.'])
    assert.equal(fieldsOfForm(open.body, PAIRS)['alasan'], 'Sama saja')
    const without = await chair.post(PAIRS, { ...fields, tombol: 'gabung', tetap: 'kota-kembarsari' })
    assert.deepEqual(errorsIn(without.body), ['alasan: Tulis alasannya.'])
    assert.equal(fieldsOfForm(without.body, PAIRS)['tetap'], 'kota-kembarsari')
    const meant = { ...fields, tombol: 'gabung', tetap: 'kota-kembarsari', alasan: 'Terdaftar dua kali.' }
    assert.equal((await chair.post(PAIRS, meant)).status, 303)
    const again = await chair.post(PAIRS, meant)
    assert.deepEqual([again.status, /sudah diputuskan/.test(again.body)], [422, true])
  })

  test('afterwards each file says what became of it, and nothing of the one that ended can be written', async () => {
    const ended = readable((await chair.get(fileOf('kota-kembarsarii'))).body)
    assert.match(ended, /Berkas ini digabung ke berkas Kota Kembarsari\. Alasan: Terdaftar dua kali\./)
    assert.match(ended, /digabung Usulan ini diteruskan dalam berkas lain/)
    assert.match(ended, /Buka lagi/)
    const goesOn = readable((await chair.get(fileOf('kota-kembarsari'))).body)
    assert.match(goesOn, /Dari berkas yang digabung Kota Kembarsarii\s?\. Alasan: Terdaftar dua kali\./)
    const list = readable((await chair.get(PAIRS)).body)
    assert.match(list, /Kota Kembarsarii digabung ke Kota Kembarsari/)
  })

  test('a text that is in both files is read beside the one that goes on, as the assessor will, and never mixed', async () => {
    const stays = fileOf('kota-kembarsari')
    const preview = `${stays}/usulan/terbuka/pratinjau`
    const fields = fieldsOfForm((await chair.get(pairPath('kabupaten-a', 'kota-kembarsari'))).body, PAIRS)
    const meant = { ...fields, tombol: 'gabung', tetap: 'kota-kembarsari', alasan: 'Satu pemerintah.' }
    assert.equal((await chair.post(PAIRS, meant)).status, 303)
    const contact = await as('candidate_contact')
    const copied = readable((await contact.get(preview)).body)
    assert.match(copied, /KENARI-A-BERKAS/)
    assert.doesNotMatch(copied, /Dari berkas yang digabung/)
    const section = `${stays}/bagian/kontak`
    const typed = { ...fieldsOfForm((await contact.get(section)).body, section), 'isi.satu.pimpinan': 'Wali Kota Baru' }
    assert.equal((await contact.post(section, typed)).status, 303)
    const beside = readable((await contact.get(preview)).body)
    assert.match(
      beside,
      /Nama pimpinan Wali Kota Baru .*Dari berkas yang digabung: Kabupaten A .*Nama pimpinan KENARI-A-BERKAS/,
    )
    // The file that ended says the same as before, to its own people too.
    assert.match(
      readable((await contact.get(fileOf('kabupaten-a'))).body),
      /Berkas ini digabung ke berkas Kota Kembarsari/,
    )
  })
})
