/** Writing a season's rules through the real door. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { hiddenFields } from '../../../test/form-visitor.ts'
import { newSeatedVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { SITE_NOW, startDemoSite, type TestSite } from '../../../test/site.ts'
import { type Desk, openDesk } from '../../actions/desk.ts'
import { DEMO_ADMINISTRATOR } from '../../actions/load-demo.ts'
import { currentDraft } from '../../actions/rulebook-draft.ts'
import { saveRulebookDraft } from '../../actions/save-rulebook-draft.ts'
import { findAccountByEmail } from '../../store/people.ts'
import { NOTHING_TYPED } from './found-season.form.ts'

const KEY = { province: '64', season: 2026 }
const HERE = '/ruang/penyelenggara/penilaian-2026/kalimantan-timur'
const RULES = `${HERE}/aturan`
const WEIGHTS = `${RULES}/kategori/pemerintah-kabupaten-kota/kriteria`

function stage(index: number, id: string, opens: string, closes: string, zone = 'WIB') {
  return {
    [`stages.${index}:asal`]: '',
    [`stages.${index}.id`]: id,
    [`stages.${index}.opens`]: opens,
    [`stages.${index}.closes`]: closes,
    [`stages.${index}.zone`]: zone,
  }
}

describe('writing the rules of a season', () => {
  let site: TestSite
  let organiser: HttpVisitor
  before(async () => {
    site = await startDemoSite()
    organiser = await newSeatedVisitor(site.origin, DEMO_ADMINISTRATOR)
    const { place, zone } = NOTHING_TYPED
    const wish = { tempat: place, kode: '64', nama: 'Kalimantan Timur', tingkat: 'province', tahun: '2026', zona: zone }
    await organiser.post('/ruang/penyelenggara/musim-baru', { ...wish, sumber: 'templat', templat: '8-sektor' })
  })
  after(() => site.end())

  const draft = async () => (await currentDraft(site.db, KEY)) ?? assert.fail('the season has a draft')
  const required = async () => (await draft()).rulebook.categories[0]?.criteria[0]?.evidenceRequired
  /** The form of a page as it stands, with everything a browser would send, and what is changed in it. */
  async function send(path: string, changes: Readonly<Record<string, string | null>>) {
    const { body } = await organiser.get(path)
    const fields = { ...hiddenFields(body, path), ...typedFields(body) }
    return organiser.post(path, { ...fields, ...changes })
  }

  test('every section opens, and what is no section is not found', async () => {
    const category = `${RULES}/kategori/pemerintah-kabupaten-kota`
    const sections = ['identitas', 'tahap', 'kategori', 'panel', 'ketentuan'].map((section) => `${RULES}/${section}`)
    for (const path of [...sections, category, WEIGHTS, `${WEIGHTS}/cakupan`, `${WEIGHTS}/regulasi`]) {
      assert.equal((await organiser.get(path)).status, 200, path)
    }
    for (const path of ['lain', 'identitas/x', 'kategori/tidak-ada', 'kategori/pemerintah-kabupaten-kota/lain']) {
      assert.equal((await organiser.get(`${RULES}/${path}`)).status, 404, path)
    }
    assert.equal((await organiser.get(`${WEIGHTS}/tidak-ada`)).status, 404)
  })

  test('every section saved as it stands leaves the rules as they are', async () => {
    const untouched = await draft()
    const category = `${RULES}/kategori/pemerintah-kabupaten-kota`
    const sections = ['identitas', 'kategori', 'panel', 'ketentuan'].map((section) => `${RULES}/${section}`)
    for (const path of [...sections, category, WEIGHTS, `${WEIGHTS}/cakupan`, `${WEIGHTS}/regulasi`]) {
      assert.equal((await send(path, {})).status, 303, path)
    }
    assert.deepEqual((await draft()).rulebook, untouched.rulebook)
  })

  test('a weight is changed: the draft is saved, the checklist says that the sum is not 100', async () => {
    assert.equal((await send(WEIGHTS, { 'criteria.0.weight': '25,5' })).status, 303)
    assert.equal((await draft()).rulebook.categories[0]?.criteria[0]?.weight, '25.5')
    const checklist = await organiser.get(HERE)
    assert.match(checklist.body, /Pemerintah Kabupaten\/Kota: Jumlah bobot kategori ini 95,5, seharusnya tepat 100/)
    assert.ok(checklist.body.includes(`href="${WEIGHTS}#criteria"`))
    assert.equal((await send(WEIGHTS, { 'criteria.0.weight': '30' })).status, 303)
  })

  test('what is no number is refused beside its field, and what was typed is kept', async () => {
    const { version } = await draft()
    const answer = await send(WEIGHTS, { 'criteria.0.weight': 'tiga puluh', 'criteria.1.name': 'Nama baru' })
    assert.equal(answer.status, 422)
    assert.match(answer.body, /href="#criteria\.0\.weight"/)
    assert.match(answer.body, /value="tiga puluh"/)
    assert.match(answer.body, /value="Nama baru"/)
    assert.equal((await draft()).version, version)
  })

  test('two people editing one rulebook: the second sees both values field by field and loses nothing', async () => {
    const path = `${RULES}/ketentuan`
    const { version } = await draft()
    const fields = { 'panel.chairRequired:ada': '1', 'panel.chairRequired': 'ya', 'panel.decreeRequired:ada': '1' }
    const mine = { ...fields, 'panel.decreeRequired': 'ya', versi: String(version) }
    const first = await organiser.post(path, { ...mine, 'panel.quorum': '6', objectionWorkdays: '3' })
    assert.equal(first.status, 303)
    const second = await organiser.post(path, { ...mine, 'panel.quorum': '7', objectionWorkdays: '3' })
    assert.equal(second.status, 409)
    assert.match(second.body, /Draf ini diubah orang lain/)
    const table = /<tbody.*?<\/tbody>/s
      .exec(second.body)?.[0]
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    assert.equal(table?.trim(), 'Kuorum pleno 7 6')
    assert.match(second.body, /name="panel\.quorum"[^>]*value="7"/)
    assert.equal((await draft()).rulebook.panel.quorum, 6)
    const again = await organiser.post(path, {
      ...mine,
      ...hiddenFields(second.body, path),
      'panel.quorum': '7',
      objectionWorkdays: '3',
    })
    assert.equal(again.status, 303)
    assert.equal((await draft()).rulebook.panel.quorum, 7)
    await send(path, { 'panel.quorum': '5' })
  })

  test('overlapping or reversed dates: a clear sentence, nothing lost', async () => {
    const path = `${RULES}/tahap`
    const nomination = stage(0, 'Pengusulan', '2027-01-04T08:00', '2027-01-29T16:00')
    const overlapping = stage(1, 'Verifikasi', '2027-01-29T15:59', '2027-02-05T16:00')
    const refused = await send(path, { 'stages:jumlah': '2', ...nomination, ...overlapping })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /Tahap verifikasi dibuka sebelum tahap pengusulan ditutup/)
    assert.match(refused.body, /value="2027-01-29T15:59"/)
    const reversed = stage(0, 'Pleno', '2027-03-05T08:00', '2027-03-01T08:00')
    const turned = await send(path, { 'stages:jumlah': '1', ...reversed })
    assert.equal(turned.status, 422)
    assert.match(turned.body, /Tahap pleno ditutup sebelum dibuka/)
    assert.deepEqual((await draft()).rulebook.stages, [])
    const early = stage(1, 'Verifikasi', '2027-01-29T16:00', '2027-02-05T16:00', 'WITA')
    assert.equal((await send(path, { 'stages:jumlah': '1', ...nomination })).status, 303)
    // 16.00 WITA is 15.00 WIB: still while nominations are open.
    assert.equal((await send(path, { 'stages:jumlah': '2', 'stages.0:asal': 'pengusulan', ...early })).status, 422)
    assert.deepEqual((await draft()).rulebook.stages, [
      { id: 'pengusulan', opens: '2027-01-04T08:00', closes: '2027-01-29T16:00', zone: 'WIB' },
    ])
  })

  test('grace is minutes after the closing, a week at most, and empty is none', async () => {
    const path = `${RULES}/tahap`
    assert.equal((await send(path, { 'stages.0.graceMinutes': '30' })).status, 303)
    assert.equal((await draft()).rulebook.stages[0]?.graceMinutes, 30)
    const refused = await send(path, { 'stages.0.graceMinutes': '10081' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /href="#stages\.0\.graceMinutes"/)
    assert.match(refused.body, /value="10081"/)
    assert.equal((await send(path, { 'stages.0.graceMinutes': '' })).status, 303)
    assert.equal((await draft()).rulebook.stages[0]?.graceMinutes, undefined)
  })

  test('buttons of a list bring the form back changed and save nothing; the new one gets an id of its own', async () => {
    const path = `${RULES}/kategori`
    const { version } = await draft()
    const copied = await send(path, { tombol: 'salin:categories:0', 'categories.1.name': 'Nama yang sedang ditulis' })
    assert.equal(copied.status, 200)
    assert.match(copied.body, /belum disimpan/)
    assert.match(copied.body, /value="Nama yang sedang ditulis"/)
    assert.equal((await draft()).version, version)
    const fields = { ...hiddenFields(copied.body, path), ...typedFields(copied.body) }
    const saved = await organiser.post(path, { ...fields, 'categories.1.name': 'Kota Kecil' })
    assert.equal(saved.status, 303)
    const [first, second] = (await draft()).rulebook.categories
    assert.deepEqual([second?.id, second?.name], ['kota-kecil', 'Kota Kecil'])
    assert.deepEqual(second?.criteria, first?.criteria)
    assert.equal((await send(path, { tombol: 'hapus:categories:1' })).status, 200)
  })

  test('a category that somebody removed meanwhile: what was typed for it is shown, not lost', async () => {
    const answer = await organiser.post(`${RULES}/kategori/sudah-dihapus`, { versi: '1', name: 'Kecamatan terbaik' })
    assert.equal(answer.status, 409)
    assert.match(answer.body, /Bagian ini sudah dihapus orang lain/)
    assert.match(answer.body, /Kecamatan terbaik/)
    assert.equal((await organiser.post(`${RULES}/lain`, { versi: '1', name: 'x' })).status, 404)
  })

  test('a criterion that is to be computed shows the fields for it, and a table of what it would give', async () => {
    const path = `${WEIGHTS}/regulasi`
    const shown = await send(path, { source: 'indicator', tombol: 'isi:sesuaikan' })
    assert.equal(shown.status, 200)
    assert.match(shown.body, /name="valueFunction\.target"[^>]*value="100"/)
    const saved = await send(path, {
      source: 'indicator',
      indicator: 'regulasi',
      'valueFunction.kind': 'linear',
      'valueFunction.low': '20',
      'valueFunction.high': '80',
    })
    assert.equal(saved.status, 303)
    const page = await organiser.get(path)
    const rows = [...page.body.matchAll(/<tr[^>]*><th scope="row".*?<\/tr>/gs)].map(([row]) =>
      row
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    assert.deepEqual(rows, ['0 0,00', '25 8,33', '50 50,00', '75 91,67', '100 100,00'])
    const flat = await send(path, { 'valueFunction.low': '80' })
    assert.equal(flat.status, 303)
    const lacking = await organiser.get(path)
    assert.match(lacking.body, /href="#valueFunction\.high">Batas bawah dan atas tidak boleh sama/)
  })

  test('rules are official only with the number of their ruling document', async () => {
    const path = `${RULES}/identitas`
    const refused = await send(path, { official: 'ya' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /Sebut nomor dokumen penetapan/)
    assert.equal((await send(path, { official: 'ya', rulingDocument: '188.44/77/2027' })).status, 303)
    const { rulebook } = await draft()
    assert.deepEqual([rulebook.official, rulebook.rulingDocument], [true, '188.44/77/2027'])
    assert.match((await organiser.get(path)).body, /name="rulingDocument"[^>]*value="188\.44\/77\/2027"/)
  })

  test('fields of seldom use are filled in, shown again, and emptied again', async () => {
    const path = `${RULES}/kategori/pemerintah-kabupaten-kota`
    const plainCategory = (await draft()).rulebook.categories[0]
    const typed = {
      sector: 'pendidikan',
      'sizes:pilih:medium': 'ya',
      'sizes:pilih:large': 'ya',
      places: '61\r\n62',
      interviewStage: 'pengusulan',
      interviewMinutes: '45',
      nomineesMax: '10',
      shownIndicators: 'cakupan_desa',
      'documents.nomineeTitle': 'Piagam Nominasi',
      assessmentYear: '2025',
    }
    const saved = await send(path, typed)
    assert.equal(saved.status, 303)
    const full = (await draft()).rulebook.categories[0]
    assert.deepEqual(full, {
      ...plainCategory,
      sector: 'pendidikan',
      sizes: ['medium', 'large'],
      places: ['61', '62'],
      interviewStage: 'pengusulan',
      interviewMinutes: 45,
      nomineesMax: 10,
      shownIndicators: ['cakupan_desa'],
      documents: { ...plainCategory?.documents, nomineeTitle: 'Piagam Nominasi' },
      assessmentYear: 2025,
    })
    assert.equal((await send(path, {})).status, 303)
    assert.deepEqual((await draft()).rulebook.categories[0], full)
    const emptied = Object.fromEntries(Object.keys(typed).map((name) => [name, name.includes(':') ? null : '']))
    assert.equal((await send(path, emptied)).status, 303)
    assert.deepEqual((await draft()).rulebook.categories[0], plainCategory)
  })

  test('a number that is none in a field of seldom use is refused beside it', async () => {
    const answer = await send(`${RULES}/kategori`, { nomineesMax: 'banyak' })
    assert.equal(answer.status, 422)
    assert.match(answer.body, /href="#nomineesMax"/)
    assert.match(answer.body, /value="banyak"/)
  })

  test('evidence is required by a tick; what was renamed stays visible until it is unticked, and is said to be missing', async () => {
    const path = `${WEIGHTS}/cakupan`
    assert.equal((await send(path, { evidence: 'akta\nlaporan', 'evidenceRequired:ada': '1' })).status, 303)
    assert.equal((await send(path, { 'evidenceRequired:pilih:akta': 'ya' })).status, 303)
    assert.deepEqual(await required(), ['akta'])
    assert.equal((await send(path, { evidence: 'akta pendirian\nlaporan' })).status, 303)
    assert.deepEqual(await required(), ['akta'])
    const shown = await organiser.get(path)
    assert.match(shown.body, /href="#evidenceRequired">/)
    assert.match(shown.body, /name="evidenceRequired:pilih:akta"[^>]* checked/)
    const sent = await send(path, {
      'evidenceRequired:pilih:akta': null,
      'evidenceRequired:pilih:akta pendirian': 'ya',
    })
    assert.equal(sent.status, 303)
    assert.deepEqual(await required(), ['akta pendirian'])
  })

  test('a stage has a name of its own in both languages and minutes of grace', async () => {
    const path = `${RULES}/tahap`
    const grace = { 'stages.0.label': 'Pendaftaran', 'stages.0.labelEn': 'Registration', 'stages.0.graceMinutes': '30' }
    assert.equal((await send(path, grace)).status, 303)
    const [first] = (await draft()).rulebook.stages
    assert.deepEqual([first?.label, first?.labelEn, first?.graceMinutes], ['Pendaftaran', 'Registration', 30])
    assert.match((await organiser.get(path)).body, /<legend>Pendaftaran<\/legend>/)
  })

  test('rules with everything in them, also what no box can show, stay as they are when each section is saved', async () => {
    const desk = await administratorsDesk(site)
    const { version, rulebook } = await draft()
    const rich = {
      ...rulebook,
      sources: ['dua\nbaris', '', 'Juknis'],
      tags: [],
      nomineesMax: 40,
      categories: rulebook.categories.slice(0, 1).map((category) => ({
        ...category,
        sizes: [],
        places: ['61'],
        shownIndicators: [],
        criteria: category.criteria.map((criterion) => ({
          ...criterion,
          evidence: ['akta', 'dua\nbaris'],
          evidenceRequired: ['dua\nbaris'],
          levels: [{ from: '0', text: 'dua\nbaris' }],
        })),
      })),
    }
    assert.ok((await saveRulebookDraft(desk, KEY, version, rich)).ok)
    const category = `${RULES}/kategori/pemerintah-kabupaten-kota`
    const criteria = rich.categories[0]?.criteria.map(({ id }) => `${WEIGHTS}/${id}`) ?? []
    const sections = ['identitas', 'tahap', 'kategori', 'panel', 'ketentuan'].map((section) => `${RULES}/${section}`)
    for (const path of [...sections, category, WEIGHTS, ...criteria]) {
      assert.equal((await send(path, {})).status, 303, path)
      assert.deepEqual((await draft()).rulebook, rich, path)
    }
  })

  test('nobody else reads or writes a draft, and nothing failed on the way', async () => {
    const { version } = await draft()
    const chair = await newSeatedVisitor(site.origin, 'ketua@provinsi.contoh.example')
    assert.equal((await chair.get(`${RULES}/identitas`)).status, 404)
    assert.equal((await chair.post(`${RULES}/identitas`, { label: 'Diganti' })).status, 404)
    assert.equal((await draft()).version, version)
    assert.deepEqual(site.failures, [])
  })
})

/** The deed past the forms, for rules that nobody typed. */
async function administratorsDesk({ db }: TestSite): Promise<Desk> {
  const account = await findAccountByEmail(db, DEMO_ADMINISTRATOR)
  assert.ok(account)
  const viewer = { person: { id: account.id, name: account.displayName }, seats: [], roles: [], administrator: true }
  return openDesk({ db, clock: { now: () => SITE_NOW }, viewer })
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Text boxes, checked boxes and chosen options of a page, as a browser would send them. */
function typedFields(body: string): Record<string, string> {
  const form = /<form class="p-form p-mt-8".*?<\/form>/s.exec(body)?.[0] ?? assert.fail('the page has its form')
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = / type="([^"]*)"/.exec(tag)?.[1]
    const name = / name="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (type === 'checkbox' ? / checked/.test(tag) : true) fields[name] = plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)) {
    fields[name] = plain(text)
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    fields[name] = plain(/<option value="([^"]*)" selected/.exec(options)?.[1] ?? '')
  }
  return fields
}
