/** Founding a season through the real door. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { zipOf } from '../../../test/zip-of.ts'
import { newSeatedVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { startDemoSite, type TestSite } from '../../../test/site.ts'
import { DEMO_ADMINISTRATOR } from '../../actions/load-demo.ts'
import { workbookOfRulebook } from '../../actions/rulebook-workbook.ts'
import { rulebookSheets } from '../../award/rulebook/rulebook-sheets.ts'
import { rulebookHash } from '../../award/rulebook/rulebook-hash.ts'
import { rulebookFromText } from '../../award/rulebook/rulebook.schema.ts'
import { xlsxBytes } from '../../platform/sheets/write-sheet.ts'
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

function fileOf(bytes: Uint8Array | string, name = 'aturan.xlsx'): File {
  return new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name)
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

  const rules = rulebookFromText(template)
  assert.ok(rules.ok)
  const { rulebook } = rules.value
  const workbook = async () => {
    const written = await workbookOfRulebook(rulebook)
    assert.ok(written.ok)
    return written.value
  }
  /** A workbook in which these cells say something else: `Kriteria!5.2` is the fifth column of the second line. */
  const withCells = (cells: Readonly<Record<string, string>>) =>
    xlsxBytes(
      rulebookSheets(rulebook).map(({ name, rows }) => ({
        name,
        rows: rows.map((row, line) => row.map((cell, column) => cells[`${name}!${column + 1}.${line + 1}`] ?? cell)),
      })),
    )
  const upload = (file: File, changes: Readonly<Record<string, string>> = {}) =>
    organiser.upload(FORM, typed(changes), { berkas: file })

  test('from an XLSX, whatever its name says: the rules are those of the workbook', async () => {
    const answer = await upload(fileOf(await workbook(), 'catatan.json'), { tahun: '2030' })
    assert.equal(answer.status, 303)
    const founded = await latestRulebook(site.db, { province: '64', season: 2030 })
    assert.deepEqual(
      founded?.rulebook.categories.map(({ id }) => id),
      rulebook.categories.map(({ id }) => id),
    )
    const json = await upload(fileOf(template, 'aturan.xlsx'), { tahun: '2031' })
    assert.equal(json.status, 303)
    assert.equal((await latestRulebook(site.db, { province: '64', season: 2031 }))?.rulebook.categories.length, 4)
  })

  test('a flawed XLSX is refused with every sheet and cell at once, and all that was chosen stays', async () => {
    const flawed = await withCells({ 'Kriteria!5.2': 'tiga', 'Panel!3.3': 'mungkin', 'Musim!2.3': '' })
    const answer = await upload(fileOf(flawed), { tahun: '2032', label: 'Label saya', zona: 'WIT', templat: '4-inti' })
    assert.equal(answer.status, 422)
    const summary = [...answer.body.matchAll(/href="#berkas">([^<]*)</g)].map(([, text]) => text)
    assert.equal(summary.length, 3, summary.join(' | '))
    for (const place of ['Lembar Musim, sel B3: ', 'Lembar Panel, sel C3: ', 'Lembar Kriteria, sel E2: ']) {
      assert.ok(
        summary.some((text) => text?.startsWith(place)),
        place,
      )
    }
    assert.match(answer.body, /value="Label saya"/)
    assert.match(answer.body, /name="tahun"[^>]* value="2032"/)
    assert.match(answer.body, /<input(?=[^>]*value="berkas")(?=[^>]*checked)[^>]*>/)
    assert.match(answer.body, /<input(?=[^>]*value="WIT")(?=[^>]*checked)[^>]*>/)
    assert.equal(await latestRulebook(site.db, { province: '64', season: 2032 }), null)
  })

  test('a sound XLSX beside a wrong year need not be chosen again: its rules stand in the box', async () => {
    const refused = await upload(fileOf(await workbook()), { tahun: '26' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /Tulis tahun penilaian dengan empat angka/)
    const text =
      /<textarea[^>]*name="isi-aturan"[^>]*>([^<]*)</.exec(refused.body)?.[1]?.replaceAll('&quot;', '"') ?? ''
    const kept = rulebookFromText(text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'))
    assert.ok(kept.ok)
    assert.equal(rulebookHash(kept.value.rulebook), rulebookHash(rulebook))
  })

  test('a column and a field that no rulebook knows are named before anything is founded; sent again it is', async () => {
    const sheets = rulebookSheets(rulebook).map(({ name, rows }) => ({
      name,
      rows: rows.map((row, line) => (name === 'Kategori' ? [...row, line === 0 ? 'jumlah_pemenng' : '5'] : row)),
    }))
    const first = await upload(fileOf(await xlsxBytes(sheets)), { tahun: '2036' })
    assert.equal(first.status, 422)
    assert.match(first.body, /href="#berkas">Lembar Kategori, sel [A-Z]+1: Bagian ini tidak dikenal dan tidak dipakai/)
    assert.equal(await latestRulebook(site.db, { province: '64', season: 2036 }), null)
    const text = template.replace('"official":', '"resmikah": true, "official":')
    const second = await organiser.post(FORM, typed({ tahun: '2036', sumber: 'berkas', 'isi-aturan': text }))
    assert.equal(second.status, 422)
    assert.match(second.body, /href="#isi-aturan">Baris \d+, kolom \d+: resmikah: Bagian ini tidak dikenal/)
    const box = /<textarea[^>]*name="isi-aturan"[^>]*>([^<]*)</.exec(second.body)?.[1]?.replaceAll('&quot;', '"') ?? ''
    assert.doesNotMatch(box, /resmikah/)
    const again = typed({ tahun: '2036', sumber: 'berkas', 'isi-aturan': box.replaceAll('&amp;', '&') })
    assert.equal((await organiser.post(FORM, again)).status, 303)
  })

  test('a zip bomb, another kind of file, a picture and a broken archive are refused, each with what to do', async () => {
    const bomb = await upload(fileOf(zipOf('xl/workbook.xml', Buffer.alloc(200 * 1024 * 1024))), { tahun: '2033' })
    assert.equal(bomb.status, 422)
    assert.match(bomb.body, /Isi berkas XLSX ini lebih dari 8 MB setelah dibuka, maka tidak dibaca/)
    const letter = await upload(fileOf(zipOf('word/document.xml', Buffer.from('x'))), { tahun: '2033' })
    assert.match(letter.body, /href="#berkas">[^<]*XLSX/)
    const torn = await upload(fileOf((await workbook()).subarray(0, 900)), { tahun: '2033' })
    assert.match(torn.body, /href="#berkas">/)
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff)
    const shown = await upload(fileOf(picture), { tahun: '2033' })
    assert.match(shown.body, /Berkas ini bukan XLSX dan bukan JSON/)
    for (const { status } of [letter, torn, shown]) assert.equal(status, 422)
    assert.equal(await latestRulebook(site.db, { province: '64', season: 2033 }), null)
  })

  test('rules exported as XLSX found the same season elsewhere with the same hash', async () => {
    const exported = await organiser.get('/ruang/penyelenggara/penilaian-2026/kalimantan-timur/aturan.xlsx')
    assert.equal(exported.status, 200)
    assert.match(exported.headers.get('content-disposition') ?? '', /aturan-kalimantan-timur-2026-v1\.xlsx/)
    const elsewhere = await startDemoSite()
    try {
      const other = await newSeatedVisitor(elsewhere.origin, DEMO_ADMINISTRATOR)
      const file = fileOf(exported.bytes, 'tanpa-nama')
      assert.equal((await other.upload(FORM, typed({ tahun: '', sumber: '' }), { berkas: file })).status, 303)
      const here = await latestRulebook(site.db, { province: '64', season: 2026 })
      const there = await latestRulebook(elsewhere.db, { province: '64', season: 2026 })
      assert.ok(here)
      assert.equal(there?.hash, here.hash)
    } finally {
      await elsewhere.end()
    }
  })

  test('rules with a letter that no XLSX keeps are not handed out as one; JSON still is', async () => {
    const odd = JSON.stringify({ ...rulebook, sources: ['a\u0001b'] })
    assert.equal(
      (await organiser.post(FORM, typed({ tahun: '2034', sumber: 'berkas', 'isi-aturan': odd }))).status,
      303,
    )
    const path = '/ruang/penyelenggara/penilaian-2034/kalimantan-timur'
    const refused = await organiser.get(`${path}/aturan.xlsx`)
    assert.equal(refused.status, 409)
    assert.match(refused.body, /Simpan sebagai JSON/)
    assert.equal((await organiser.get(`${path}/aturan.json`)).status, 200)
  })

  test('a NUL hidden in an escape of the JSON is refused where it stands, not by the database', async () => {
    const odd = template.replace('"label": "', '"label": "a\\u0000')
    const answer = await organiser.post(FORM, typed({ tahun: '2035', sumber: 'berkas', 'isi-aturan': odd }))
    assert.equal(answer.status, 422)
    assert.match(answer.body, /Baris 4, kolom \d+: label: [^<]*huruf yang tidak dapat disimpan/)
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
