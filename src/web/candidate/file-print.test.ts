import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { unzip } from '@cj-tech-master/excelts/archive'
import { extractText, getDocumentProxy } from 'unpdf'
import { KEY } from '../../../test/cast.ts'
import { evidenceRulebook, pdfOf } from '../../../test/evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { SITE_NOW, startSite, type TestSite } from '../../../test/site.ts'
import { addEvidence } from '../../actions/add-evidence.ts'
import { openEvidenceDesk } from '../../actions/evidence-desk.ts'
import { judgeEvidence } from '../../actions/judge-evidence.ts'
import { moveNomination } from '../../actions/move-nomination.ts'
import { declareRecusal } from '../../actions/declare-recusal.ts'
import { openMarking } from '../../actions/open-marking.ts'
import { removeEvidence } from '../../actions/remove-evidence.ts'
import { saveFileSection } from '../../actions/save-file-section.ts'
import type { NominationMove } from '../../award/nomination/nomination-states.ts'
import { answersId } from '../../award/nomination/file-sections.ts'
import { ONLY_ITEM } from '../../award/nomination/section-draft.ts'
import { readSheet } from '../../platform/sheets/read-sheet.ts'
import { sheetIdOf } from '../sheet-id.ts'
import { listEvidence } from '../../store/evidence.ts'
import { insertEvidenceScan } from '../../store/evidence-scans.ts'
import { instant } from '../../award/units/dates.ts'
import { fileIdOf } from './file-id.ts'

const HOME = `/ruang/berkas/${fileIdOf(FILE)}`
const PAPER = `${HOME}/usulan/${KEY.category}/berkas.pdf`
const ARCHIVE = `${HOME}/usulan/${KEY.category}/berkas.zip`
const FORM = `${HOME}/usulan/${KEY.category}/formulir.pdf`
const CHECKLIST = `${HOME}/usulan/${KEY.category}/daftar-periksa.pdf`
const SHEET = { ...KEY, candidate: FILE.candidate, seat: 'kebijakan' }
const SHEET_FILE = `/ruang/penilai/lembar/${encodeURIComponent(sheetIdOf(SHEET))}/berkas`
const SHEET_PAPER = `${SHEET_FILE}.pdf`

const store = mkdtempSync(path.join(tmpdir(), 'paritrana-cetak-'))
const evidence = openEvidenceDesk(path.join(store, 'bukti'))

const squeezed = (text: string) => text.replace(/\s+/gu, '')

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return squeezed(text)
}

async function unpacked(zip: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for await (const entry of unzip(zip).entries()) files.set(entry.path, Buffer.from(await entry.bytes()))
  return files
}

describe('a candidate’s file to take away', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()

  before(async () => {
    season = await openSeason(evidenceRulebook())
    nominating = await prepareNominating(season)
    await openFile(nominating)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false, evidence })
    const emails = ['kontak', 'tetangga', 'cabang', 'verifikator', 'ketua'].map((name) => [
      name,
      nominating.email(name),
    ])
    for (const [name, surel] of [...emails, ['kebijakan', 'kebijakan@uji.example']] as [string, string][]) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel, sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(async () => {
    await site.end()
    rmSync(store, { recursive: true, force: true })
  })

  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const get = async (name: string, address: string) => (await as(name).get(address)).bytes
  const statuses = (names: readonly string[], address: string) =>
    Promise.all(names.map(async (name) => (await as(name).get(address)).status))

  async function write(section: string, seen: number, fields: Readonly<Record<string, string>>, item = ONLY_ITEM) {
    const draft = { items: [{ id: item, fields }] }
    return expectDone(await saveFileSection(await nominating.as('kontak'), { ...FILE, section }, seen, draft))
  }
  async function attach(name: string, mark: string, item = 'peraturan'): Promise<string> {
    const bytes = async function* () {
      yield pdfOf(mark)
    }
    const received = await evidence.store.receive(bytes(), 10_000)
    assert.ok(received.ok)
    return expectDone(await addEvidence(await nominating.as('kontak'), evidence, FILE, { item, name }, received.value))
  }
  async function move(name: string, made: NominationMove, seenStep: number, reason = '') {
    const key = { ...FILE, category: KEY.category }
    expectDone(await moveNomination(await nominating.as(name), key, { move: made, seenStep, reason }))
  }

  test('before the hand-in it is a draft, and says so; whoever has no hand in it gets nothing', async () => {
    await write('kontak', 0, {
      pimpinan: 'Ibu Contoh',
      jabatan_pimpinan: 'Bupati',
      alamat: 'Jalan Rahasia 1',
      kontak: 'Budi',
      telepon: '0812 345',
    })
    await write(answersId(KEY.category), 0, {
      cakupan: '=HYPERLINK("x")',
      regulasi: 'Perbup sudah ada.',
      wawancara: 'Siap.',
    })
    await write(
      'anggaran',
      0,
      { tahun: '2025', sumber: 'apbd', kelompok: '=1+1', pekerja: '1.200', bulan: '12', rupiah: '252.000.000' },
      'b1',
    )
    const answer = await as('kontak').get(PAPER)
    assert.deepEqual(
      [answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')],
      [200, 'application/pdf', `attachment; filename="berkas-kabupaten-baru-${KEY.category}-draf.pdf"`],
    )
    const text = await textOf(answer.bytes)
    assert.match(text, /DRAF,belumdiserahkan/)
    assert.match(text, /CONTOH,bukandokumenresmi/)
    assert.match(text, /Perbupsudahada\./)
    // An assessor needs no telephone number, and neither does the paper that shows what an assessor reads.
    assert.doesNotMatch(text, /JalanRahasia|0812/)
    for (const address of [PAPER, ARCHIVE, `${PAPER}?isi=draf`]) {
      assert.deepEqual(await statuses(['cabang', 'verifikator'], address), [200, 200])
      // The chair may read the file on the screen; to take it away is for those who wrote it and those who check it.
      assert.deepEqual(await statuses(['tetangga', 'ketua', 'kebijakan'], address), [404, 404, 404])
    }
    assert.equal((await as('kontak').get(`${HOME}/usulan/kategori-tiada/berkas.pdf`)).status, 404)
    const page = readable((await as('kontak').get(HOME)).body)
    assert.match(page, /Cetak dan unduh : Pemerintah Kabupaten\/Kota Draf sekarang sebagai satu dokumen \(PDF\)/)
    assert.doesNotMatch(readable((await as('ketua').get(HOME)).body), /satu arsip/)
  })

  test('the form and the checklist are printed for whoever needs them, the empty form of a category by its organisers', async () => {
    const form = await textOf(await get('kontak', FORM))
    assert.match(form, /Namakandidat:KabupatenBaruJenis:KabupatenKodewilayah:98\.10/)
    assert.match(form, /KODE98-2025-kabupaten-baru\/1kontak\/1/)
    assert.match(form, /9\.JawabanuntukPemerintahKabupaten\/Kota/)
    // The form is for writing on: nothing that stands in the file is printed into it.
    assert.doesNotMatch(form, /Perbupsudahada|0812/)
    assert.deepEqual(await statuses(['cabang', 'verifikator', 'ketua', 'tetangga'], FORM), [200, 200, 200, 404])
    assert.deepEqual(await statuses(['verifikator', 'ketua', 'kontak', 'tetangga'], CHECKLIST), [200, 200, 404, 404])
    assert.match(await textOf(await get('verifikator', CHECKLIST)), /Anggaran,Barisanggaran1:Jumlahrupiah252\.000\.000/)
    const blank = `/ruang/penyelenggara/penilaian-2025/provinsi-uji/formulir/${KEY.category}`
    const empty = await textOf(await get('ketua', blank))
    assert.match(empty, /KODE98-2025-pemerintah-kabupaten-kota\/2peraturan\/1/)
    assert.doesNotMatch(empty, /KabupatenBaru/)
    assert.equal((await as('ketua').get(blank.replace(KEY.category, 'tiada'))).status, 404)
    const offered = readable((await as('verifikator').get(HOME)).body)
    assert.match(offered, /Formulir untuk diisi dengan tangan \(PDF\) PDF Daftar periksa verifikator \(PDF\)/)
  })

  test('what was handed in stays what it was: later drafts and evidence taken out do not change it', async () => {
    const first = await attach('SK Bupati.pdf', 'satu')
    await attach('SK Bupati.pdf', 'dua')
    await attach('../../AUX.pdf', 'tiga', 'anggaran')
    await move('kontak', 'hand_in', 1)
    const handedIn = await textOf(await get('kontak', PAPER))
    assert.doesNotMatch(handedIn, /DRAF/)
    assert.match(handedIn, /Berkasinidiserahkan/)
    const fingerprint = /sha256:[0-9a-f]{64}/.exec(handedIn)?.[0]

    const judged = { accepted: false, reason: 'Halaman 2 buram', seen: 0 }
    expectDone(await judgeEvidence(await nominating.as('verifikator'), { ...FILE, evidence: first }, judged))
    await move('ketua', 'reopen', 2, 'Salah unggah')
    expectDone(await removeEvidence(await nominating.as('kontak'), { ...FILE, evidence: first }))
    await write(answersId(KEY.category), 1, { cakupan: 'Baru.', regulasi: 'Diganti.', wawancara: 'Siap.' })

    const later = await textOf(await get('kontak', PAPER))
    assert.match(later, /Perbupsudahada\./)
    assert.doesNotMatch(later, /Diganti/)
    assert.match(later, /ditolak:Halaman2buram/)
    assert.equal(/sha256:[0-9a-f]{64}/.exec(later)?.[0], fingerprint)
    const draft = await textOf(await get('kontak', `${PAPER}?isi=draf`))
    assert.match(draft, /Diganti/)
    assert.match(draft, /DRAF,belumdiserahkan/)
    assert.doesNotMatch(draft, /Halaman2buram/)
    assert.notEqual(/sha256:[0-9a-f]{64}/.exec(draft)?.[0], fingerprint)
  })

  test('the archive holds everything under safe names, its sums agree, and no cell of its tables runs', async () => {
    const answer = await as('kontak').get(ARCHIVE)
    assert.equal(answer.headers.get('content-length'), String(answer.bytes.length))
    const files = await unpacked(answer.bytes)
    assert.deepEqual(
      [...files.keys()],
      [
        'berkas.pdf',
        'berkas.json',
        'tabel.xlsx',
        'bukti/regulasi/peraturan/SK Bupati.pdf',
        'bukti/regulasi/peraturan/SK Bupati (2).pdf',
        'bukti/regulasi/anggaran/_AUX.pdf',
        'manifes.json',
        'SHA256SUMS',
      ],
    )
    assert.deepEqual(files.get('bukti/regulasi/peraturan/SK Bupati (2).pdf'), pdfOf('dua'))
    assert.match(await textOf(files.get('berkas.pdf')!), /Perbupsudahada\./)

    const folder = path.join(store, 'keluar')
    for (const [name, bytes] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), bytes)
    }
    const check = promisify(execFile)
    const { stdout } = await check('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder })
    assert.equal(stdout.split('\n').filter((line) => line.endsWith(': OK')).length, files.size - 1)
    writeFileSync(path.join(folder, 'berkas.json'), 'lain')
    await assert.rejects(check('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }), /1 computed checksum did NOT match/)

    const manifest = JSON.parse(String(files.get('manifes.json')))
    const sha256 = createHash('sha256').update(pdfOf('satu')).digest('hex')
    assert.deepEqual(manifest.files[3], {
      path: 'bukti/regulasi/peraturan/SK Bupati.pdf',
      bytes: pdfOf('satu').length,
      sha256,
      name: 'SK Bupati.pdf',
      item: 'peraturan',
      criteria: ['regulasi'],
      state: 'rejected',
      reason: 'Halaman 2 buram',
    })
    assert.deepEqual([manifest.missing, manifest.example, manifest.handedIn.step], [[], true, 2])

    const content = JSON.parse(String(files.get('berkas.json')))
    const contact = content.sections.find((one: { section: string }) => one.section === 'kontak')
    assert.equal(contact.items[0].fields.telepon, '0812 345')
    const budget = await readSheet(files.get('tabel.xlsx')!, { sheet: 'Anggaran' })
    assert.ok(budget.ok)
    assert.deepEqual(
      budget.value.rows.map(({ cells }) => cells),
      [
        ['No.', 'Tahun anggaran', 'Sumber dana', 'Untuk siapa', 'Jumlah pekerja', 'Jumlah bulan', 'Jumlah rupiah'],
        ['1', '2025', 'apbd', "'=1+1", '1200', '12', '252000000'],
      ],
    )
    const answers = await readSheet(files.get('tabel.xlsx')!, { sheet: 'Isian' })
    assert.ok(answers.ok && answers.value.rows.some(({ cells }) => cells[2] === '\'=HYPERLINK("x")'))
  })

  test('evidence that the virus scanner has not cleared is named in the archive and not in it, but for whoever brought it', async () => {
    const [one] = await listEvidence(season.db, FILE)
    assert.ok(one)
    const scanned = { ...FILE, evidence: one.evidence }
    const at = instant(SITE_NOW)
    await insertEvidenceScan(season.db, scanned, { scan: 1, verdict: 'waiting', finding: null, at })
    const packed = async (name: string) => {
      const files = await unpacked(await get(name, ARCHIVE))
      const manifest = JSON.parse(String(files.get('manifes.json')))
      const withheld = manifest.withheld.map((kept: { name: string; scan: string }) => [kept.name, kept.scan])
      return [withheld, String(files.get('SHA256SUMS')).includes(one.sha256)]
    }
    assert.deepEqual(await packed('verifikator'), [[[one.name, 'waiting']], false])
    assert.deepEqual(await packed('kontak'), [[], true])
    await insertEvidenceScan(season.db, scanned, { scan: 2, verdict: 'clean', finding: null, at })
    assert.deepEqual(await packed('verifikator'), [[], true])
  })

  test('evidence whose bytes are lost is named, and whoever checks the sums finds it', async () => {
    const [one] = await listEvidence(season.db, FILE)
    assert.ok(one)
    const place = path.join(store, 'bukti', one.sha256.slice(0, 2))
    renameSync(place, `${place}-hilang`)
    const files = await unpacked(await get('verifikator', ARCHIVE))
    const manifest = JSON.parse(String(files.get('manifes.json')))
    assert.deepEqual(
      manifest.missing.map((lost: { name: string }) => lost.name),
      [one.name],
    )
    assert.equal(files.has(manifest.missing[0].path), false)
    assert.match(String(files.get('SHA256SUMS')), new RegExp(one.sha256))
    assert.deepEqual(site.failures, [])
    renameSync(`${place}-hilang`, place)
  })

  test('an assessor of the category prints what was handed in, one who stepped back nothing, and no archive', async () => {
    assert.equal((await as('kebijakan').get(SHEET_PAPER)).status, 404)
    await attach('Perda.pdf', 'empat')
    await move('kontak', 'hand_in_corrected', 3)
    await move('verifikator', 'find_complete', 4)
    const standing = await listEvidence(season.db, FILE)
    const pieceOf = (item: string) => standing.find((one) => one.item === item)?.evidence ?? assert.fail(item)
    const verdict = { accepted: false, reason: 'Bukan anggaran.', seen: 0 }
    expectDone(
      await judgeEvidence(await nominating.as('verifikator'), { ...FILE, evidence: pieceOf('anggaran') }, verdict),
    )
    await move('verifikator', 'verify', 5)
    await move('ketua', 'nominate', 6)
    expectDone(await openMarking(season.as('sekretaris'), KEY))
    const text = await textOf(await get('kebijakan', SHEET_PAPER))
    assert.match(text, /Diganti\./)
    assert.doesNotMatch(text, /DRAF|0812/)
    assert.match(text, /Perda\.pdf/)
    const beside = readable((await as('kebijakan').get(SHEET_FILE)).body)
    assert.match(beside, /Berkas sebagai satu dokumen \(PDF\)/)
    assert.equal((await as('kebijakan').get(ARCHIVE)).status, 404)
    const [open, rejected] = ['peraturan', 'anggaran'].map((item) => `${SHEET_FILE}/bukti/${pieceOf(item)}`)
    const taken = await as('kebijakan').get(open ?? '')
    assert.deepEqual([taken.status, taken.headers.get('content-disposition')?.slice(0, 10)], [200, 'attachment'])
    assert.deepEqual(await statuses(['kebijakan'], `${open}/gambar`), [200])
    assert.deepEqual(await statuses(['kebijakan'], rejected ?? ''), [404])
    assert.match(beside, /AUX\.pdf ditolak .*Bukan anggaran/)
    expectDone(await declareRecusal(season.as('kebijakan'), SHEET, 'Saudara kandung'))
    assert.deepEqual(await statuses(['kebijakan'], `${open}/gambar`), [404])
    assert.equal((await as('kebijakan').get(SHEET_PAPER)).status, 404)
  })
})
