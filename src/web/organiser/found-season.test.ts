/** Founding a season through the real door. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { newSeatedVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { startDemoSite, type TestSite } from '../../../test/site.ts'
import { DEMO_ADMINISTRATOR } from '../../actions/load-demo.ts'
import { rulebookHash } from '../../award/rulebook/rulebook-hash.ts'
import { rulebookFromText } from '../../award/rulebook/rulebook.schema.ts'
import { latestRulebook } from '../../store/seasons.ts'
import { PLACE_OF_FILE } from './found-season-fields.ts'
import { NOTHING_TYPED } from './found-season.form.ts'

const FORM = '/ruang/penyelenggara/musim-baru'

/** The fields of the form as the page names them. */
function typed(changes: Readonly<Record<string, string>> = {}) {
  return {
    tempat: NOTHING_TYPED.place,
    kode: '64',
    nama: 'Kalimantan Timur',
    tingkat: 'province',
    tahun: '2026',
    label: '',
    zona: 'WIB',
    sumber: 'templat',
    templat: '8-sektor',
    ...changes,
  }
}

describe('founding a season on screen', () => {
  let site: TestSite
  let organiser: HttpVisitor
  before(async () => {
    site = await startDemoSite()
    organiser = await newSeatedVisitor(site.origin, DEMO_ADMINISTRATOR)
  })
  after(() => site.end())

  test('from a template, in a new place: the season stands in the list with version 1 of its rules', async () => {
    const answer = await organiser.post(FORM, typed())
    assert.deepEqual(
      [answer.status, answer.headers.get('location')],
      [303, '/ruang/penyelenggara/penilaian-2026/kalimantan-timur'],
    )
    const rules = await latestRulebook(site.db, { province: '64', season: 2026 })
    assert.deepEqual([rules?.version, rules?.rulebook.place, rules?.rulebook.categories.length], [1, '64', 8])
    const list = await organiser.get('/ruang/penyelenggara')
    assert.match(list.body, /Kalimantan Timur/)
    const checklist = await organiser.get('/ruang/penyelenggara/penilaian-2026/kalimantan-timur')
    assert.equal(checklist.status, 200)
    assert.match(checklist.body, /Tahap belum berjadwal/)
  })

  test('the same place and year again, a taken code and a taken name are refused, and the typed text is kept', async () => {
    const again = await organiser.post(FORM, typed({ label: 'Label saya' }))
    assert.equal(again.status, 422)
    assert.match(again.body, /Musim untuk tempat dan tahun ini sudah ada/)
    assert.match(again.body, /value="Label saya"/)
    const code = await organiser.post(FORM, typed({ nama: 'Kalimantan Tengah' }))
    assert.match(code.body, /Kode ini sudah dipakai Kalimantan Timur/)
    const name = await organiser.post(FORM, typed({ kode: '65' }))
    assert.match(name.body, /Nama ini sudah dipakai tempat dengan kode 64/)
  })

  test('from a season that exists, for the next year: its rules, one year on', async () => {
    const answer = await organiser.post(FORM, typed({ tempat: '64', tahun: '2027', sumber: 'musim', musim: '2026 64' }))
    assert.equal(answer.status, 303)
    const next = await latestRulebook(site.db, { province: '64', season: 2027 })
    assert.deepEqual(
      next?.rulebook.categories.map(({ assessmentYear }) => assessmentYear),
      Array.from({ length: 8 }, () => 2027),
    )
  })

  const template = readFileSync(new URL('../../../rulebooks/4-inti.json', import.meta.url), 'utf8')

  test('a rulebook file with a flaw is refused with line and column, and its text stays to be mended', async () => {
    const flawed = template.replace('"official": false', '"official": "tidak"')
    const line = flawed.slice(0, flawed.indexOf('"official"')).split('\n').length
    const answer = await organiser.post(FORM, typed({ tahun: '2028', sumber: 'berkas', 'isi-aturan': flawed }))
    assert.equal(answer.status, 422)
    assert.match(answer.body, new RegExp(`Baris ${line}, kolom \\d+: official: Harus berupa true atau false`))
    assert.match(answer.body, /&quot;official&quot;: &quot;tidak&quot;/)
    assert.equal(await latestRulebook(site.db, { province: '64', season: 2028 }), null)
  })

  test('a file that is no JSON at all says where it breaks; none at all, and one without a place, say what to do', async () => {
    const broken = await organiser.post(FORM, typed({ sumber: 'berkas', 'isi-aturan': '{\n  "format": }' }))
    assert.match(broken.body, /Baris 2, kolom 13: Di sini tulisan JSON rusak/)
    assert.match((await organiser.post(FORM, typed({ sumber: 'berkas' }))).body, /Pilih berkas aturan, atau tempel/)
    const nowhere = typed({ tempat: PLACE_OF_FILE, sumber: 'berkas', 'isi-aturan': template })
    assert.match((await organiser.post(FORM, nowhere)).body, /Berkas ini tidak menyebut tempat/)
  })

  test('an exported file founds the same season elsewhere with the same hash', async () => {
    const exported = await organiser.get('/ruang/penyelenggara/penilaian-2026/kalimantan-timur/aturan.json')
    const read = rulebookFromText(exported.body)
    assert.ok(read.ok)
    const here = await latestRulebook(site.db, { province: '64', season: 2026 })
    assert.equal(rulebookHash(read.value.rulebook), here?.hash)
    const elsewhere = await startDemoSite()
    try {
      const other = await newSeatedVisitor(elsewhere.origin, DEMO_ADMINISTRATOR)
      const fields = typed({ tahun: '', sumber: 'berkas', 'isi-aturan': exported.body })
      assert.equal((await other.post(FORM, fields)).status, 303)
      const there = await latestRulebook(elsewhere.db, { province: '64', season: 2026 })
      assert.equal(there?.hash, here?.hash)
    } finally {
      await elsewhere.end()
    }
  })

  test('a year that is none, and no source, are refused; a member of the panel is sent away', async () => {
    assert.match((await organiser.post(FORM, typed({ tahun: '26' }))).body, /Tulis tahun penilaian dengan empat angka/)
    assert.match(
      (await organiser.post(FORM, typed({ tahun: '2015' }))).body,
      /Tulis tahun penilaian dengan empat angka/,
    )
    assert.match((await organiser.post(FORM, typed({ tahun: '2029', sumber: '' }))).body, /Pilih mulai dari aturan apa/)
    const chair = await newSeatedVisitor(site.origin, 'ketua@provinsi.contoh.example')
    for (const path of ['/ruang/penyelenggara', FORM]) assert.equal((await chair.get(path)).status, 403, path)
    assert.equal((await chair.get('/ruang/penyelenggara/penilaian-2026/kalimantan-timur')).status, 404)
    assert.equal((await chair.post(FORM, typed({ kode: '66', nama: 'Lain' }))).status, 403)
    assert.deepEqual(site.failures, [])
  })
})
