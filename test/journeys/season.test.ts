import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { type AdoptedResult, nameOf } from '../../src/award/decision/adopted-result.ts'
import { rankWord } from '../../src/award/rulebook/rulebook.ts'
import { runCommand, withFiles } from '../../src/cli/command.examples.ts'
import { rankCommand } from '../../src/cli/rank.ts'
import { findAdoptedResult } from '../../src/store/adoptions.ts'
import { startDemoSite, type TestSite } from '../site.ts'
import {
  CATEGORY_PATH,
  downloaded,
  fillMinutes,
  KEY,
  MEETING,
  newReader,
  type Reader,
  RESULT_PATH,
  ROOM_PATH,
  takeTourStep,
} from './season-journey.ts'

const MARK = 'Nilai, 0 sampai 100 untuk Wawancara'
const COMMENT = 'Catatan (boleh kosong) untuk Wawancara'
/** Printed as typed, wherever it is shown. */
const TYPED_COMMENT = 'Bupati berkata: "100% <b>terlindungi</b>" & \'tuntas\'\nbaris kedua'

type Ranking = {
  categories: { standings: { rank: number; candidate: string; total: string }[]; fingerprint: string }[]
}

for (const { title, scripted, totals } of [
  { title: 'from the first mark to a checked certificate', scripted: true, totals: true },
  { title: 'the same without JavaScript, ranks announced without totals', scripted: false, totals: false },
]) {
  describe(title, () => {
    let site: TestSite
    let reader: Reader
    let ranking: Ranking
    let frozen: AdoptedResult
    const papers = { beritaAcara: '', certificate: '' }
    const body = () => reader.page.getByRole('main').innerText()

    before(async () => {
      site = await startDemoSite()
      reader = await newReader(site, scripted)
    })
    after(async () => {
      await site.end()
      await reader.context.close()
      assert.deepEqual(site.failures, [])
    })

    test('the start page seats an assessor before the one sheet left, and the list shows it too', async () => {
      await takeTourStep(reader, 'Tanda tangani lembar terakhir')
      assert.equal(await reader.heading(), 'Kota Contoh Bahari')
      await reader.page.getByRole('link', { name: 'Lembar saya' }).first().click()
      await reader.look()
      assert.equal(await reader.heading(), '1 lembar menunggu tanda tangan Anda')
      await reader.page.getByRole('link', { name: 'Lanjutkan: Kota Contoh Bahari' }).click()
    })

    test('a mark out of range comes back with what was typed, and the summary leads to its field', async () => {
      await reader.page.getByLabel(MARK).fill('100,01')
      await reader.page.getByLabel(COMMENT).fill(TYPED_COMMENT)
      await reader.press('Simpan draf')
      const summary = reader.page.getByRole('alert')
      assert.equal(await summary.getByRole('link').innerText(), 'Nilai Wawancara harus antara 0 dan 100.')
      await summary.getByRole('link').click()
      assert.ok(await reader.page.getByLabel(MARK).evaluate((field) => field === document.activeElement))
      assert.equal(await reader.page.getByLabel(MARK).inputValue(), '100,01')
      assert.equal(await reader.page.getByLabel(COMMENT).inputValue(), TYPED_COMMENT)
    })

    test('a mark with a decimal comma is saved as a draft and still there on the next visit', async () => {
      await reader.page.getByLabel(MARK).fill('83,25')
      await reader.press('Simpan draf')
      assert.match(await body(), /^Draf tersimpan\.$/m)
      await reader.page.reload()
      assert.equal(await reader.page.getByLabel(MARK).inputValue(), '83,25')
      assert.equal(await reader.page.getByLabel(COMMENT).inputValue(), TYPED_COMMENT)
    })

    test('the assessor reviews and signs; the sheet is closed for good', async () => {
      await reader.press('Periksa dan tanda tangani')
      assert.equal(await reader.heading(), 'Lembar Kota Contoh Bahari siap ditandatangani')
      await reader.press('Tanda tangani lembar')
      assert.match(await body(), /Lembar ini sudah ditandatangani/)
      assert.equal(await reader.page.getByRole('textbox').count(), 0)
      assert.ok((await body()).includes('Bupati berkata: "100% <b>terlindungi</b>" & \'tuntas\''))
    })

    test('the receipt that the assessor keeps hashes to the seal on the page, and holds the marks that were given', async () => {
      const receipt = await downloaded(reader.page, 'Unduh tanda terima (JSON)')
      const seal = createHash('sha256').update(receipt).digest('hex')
      assert.ok((await body()).replaceAll(/\s/g, '').includes(seal), 'the page shows the hash of the very file')
      assert.match(await body(), /Cocok: yang tersimpan sama dengan yang Anda tandatangani/)
      const held = JSON.parse(Buffer.from(receipt).toString()) as { readonly marks: readonly unknown[] }
      assert.ok(held.marks.length > 0)
      // On paper the same seal, and every mark and comment as they were signed.
      const paper = (await pdfText(await downloaded(reader.page, 'Unduh untuk dicetak (PDF)'))).replaceAll(/\s/g, '')
      assert.ok(paper.includes(`sha256:${seal}`))
      assert.ok(paper.includes('TANDATERIMALEMBARNILAI') && paper.includes('KotaContohBahari'))
      assert.ok(paper.includes(`Bupatiberkata:"100%<b>terlindungi</b>"&'tuntas'`))
    })

    test('the chair closes the category and reads why the first is first', async () => {
      await takeTourStep(reader, 'Tutup kategori')
      assert.equal(await reader.heading(), 'Semua lembar sudah ditandatangani')
      await reader.press('Tutup kategori')
      assert.match(await reader.heading(), / memimpin$/)
    })

    test('rank makes the same order and totals from the downloaded files as the page shows', async () => {
      const [marks, recusals, rulebook] = [
        await downloaded(reader.page, 'Nilai tiap penilai (CSV)'),
        await downloaded(reader.page, 'Penilai yang menarik diri (CSV)'),
        await downloaded(reader.page, 'Aturan musim (JSON)'),
      ]
      await withFiles({ 'nilai.csv': marks, 'benturan.csv': recusals, 'aturan.json': rulebook }, async (path) => {
        const files = ['--rulebook', 'aturan.json', '--marks', 'nilai.csv', '--recusals', 'benturan.csv']
        const args = files.map((word) => (word.startsWith('--') ? word : path(word)))
        const run = await runCommand(rankCommand, ...args, '--category', KEY.category, '--json')
        assert.equal(run.exit, 0, run.stdout)
        ranking = JSON.parse(run.stdout) as Ranking
      })
      const shown = await reader.page
        .getByRole('table', { name: 'Peringkat sementara' })
        .getByRole('row')
        .allInnerTexts()
      const standings = ranking.categories[0]?.standings ?? []
      assert.equal(shown.length, standings.length + 1)
      for (const [at, { total }] of standings.entries())
        assert.ok(shown[at + 1]?.includes(total.replace('.', ',')), `${shown[at + 1]} shows ${total}`)
      assert.match(await body(), /tidak ikut dihitung|dikeluarkan/)
    })

    test('the chair opens the plenary, and the secretary records it with a substitute, an absence and a dissent', async () => {
      await reader.page.getByRole('link', { name: 'Buka pleno' }).click()
      await reader.look()
      await reader.press('Buka pleno')
      await takeTourStep(reader, 'Catat pleno')
      await reader.press('Simpan catatan pleno')
      assert.ok((await reader.page.getByRole('alert').getByRole('link').count()) >= 10)
      await fillMinutes(reader.page, MEETING)
      await reader.press('Simpan catatan pleno')
      assert.match(await body(), /^Catatan pleno tersimpan\.$/m)
      assert.equal(await reader.page.getByLabel('Tempat', { exact: true }).inputValue(), MEETING.place)
    })

    test('the chair adopts what rank computed, fingerprint and all', async () => {
      await takeTourStep(reader, 'Tetapkan dan umumkan')
      const hex = (ranking.categories[0]?.fingerprint ?? '').replace('sha256:', '')
      assert.ok((await body()).replaceAll(' ', '').includes(hex), 'the page shows the fingerprint that rank printed')
      await reader.press('Tetapkan hasil')
      assert.equal(await reader.heading(), 'Hasil Pemerintah Kabupaten/Kota sudah ditetapkan')
      assert.ok((await body()).replaceAll(' ', '').includes(hex))
      const adopted = await findAdoptedResult(site.db, KEY)
      frozen = adopted ?? assert.fail('the result is frozen')
      assert.equal(frozen.ranked.fingerprint, `sha256:${hex}`)
    })

    test('berita acara and certificate read back as the frozen result', async () => {
      papers.beritaAcara = await pdfText(await downloaded(reader.page, 'Berita acara (PDF)'))
      const [first] = frozen.ranked.standings
      const winner = nameOf(frozen, first?.candidate ?? '')
      papers.certificate = await pdfText(
        await downloaded(reader.page, `${winner} (${frozen.certificates[0]?.number}, PDF)`),
      )
      for (const { candidate, total, rank } of frozen.ranked.standings.slice(0, 3)) {
        for (const printed of [
          nameOf(frozen, candidate),
          total.replace('.', ','),
          rankWord(frozen.category, rank) ?? '',
        ])
          assert.ok(papers.beritaAcara.includes(squeezed(printed)), `the berita acara says ${printed}`)
      }
      const { substituted, dissent, place, number, decree } = MEETING
      for (const printed of [substituted.by, dissent.text, place, number, 'CONTOH, bukan dokumen resmi'])
        assert.ok(papers.beritaAcara.includes(squeezed(printed)), `the berita acara says ${printed}`)
      assert.ok(papers.beritaAcara.includes(frozen.ranked.fingerprint.replace('sha256:', '')))
      const [issued] = frozen.certificates
      const words = rankWord(frozen.category, 1) ?? ''
      for (const printed of [winner, words, decree.number, issued?.number ?? '', issued?.checkCode ?? ''])
        assert.ok(
          papers.certificate.toUpperCase().includes(squeezed(printed).toUpperCase()),
          `the certificate says ${printed}`,
        )
    })

    test('before publication a stranger learns nothing from the result page', async () => {
      const stranger = await newReader(site, scripted)
      await stranger.open(RESULT_PATH)
      assert.equal(await stranger.heading(), 'Hasil Pemerintah Kabupaten/Kota belum diumumkan')
      const page = await stranger.page.content()
      for (const { candidate, total } of frozen.ranked.standings) {
        assert.ok(!page.includes(nameOf(frozen, candidate)))
        assert.ok(!page.includes(total.replace('.', ',')))
      }
      await stranger.context.close()
    })

    test('the chair publishes, and the public page shows what was announced and no more', async () => {
      if (totals) await reader.page.getByLabel('Umumkan nilai').check()
      await reader.press('Umumkan hasil')
      const stranger = await newReader(site, scripted)
      await stranger.open(RESULT_PATH)
      const [first] = frozen.ranked.standings
      assert.equal(await stranger.heading(), `${nameOf(frozen, first?.candidate ?? '')} menempati peringkat pertama`)
      const page = await stranger.page.content()
      for (const { candidate, total } of frozen.ranked.standings) {
        assert.ok(page.includes(nameOf(frozen, candidate)))
        assert.equal(page.includes(total.replace('.', ',')), totals, `${total} is ${totals ? '' : 'not '}announced`)
      }
      assert.ok(page.includes('CONTOH, bukan dokumen resmi'))
      assert.ok(page.includes('<meta name="robots" content="noindex"'))
      const files = await stranger.page.request.get(`${RESULT_PATH}/nilai.csv`)
      assert.equal(files.status(), totals ? 200 : 404)
      await stranger.context.close()
    })

    test('the certificate is valid with its number and code, and with nothing else', async () => {
      const stranger = await newReader(site, scripted)
      const number = /CONTOH-PA-99-2026-\d{4}/.exec(papers.certificate)?.[0] ?? assert.fail('no number is printed')
      const code = frozen.certificates[0]?.checkCode ?? ''
      const kalbar = await site.ask("select number from certificate where province = '61' order by number limit 1")
      const other = String(kalbar[0]?.['number'])
      const asked = async (typedNumber: string, typedCode: string) => {
        await stranger.open('/piagam')
        await stranger.page.getByLabel('Nomor piagam').fill(typedNumber)
        await stranger.page.getByLabel('Kode periksa').fill(typedCode)
        await stranger.press('Periksa')
        return stranger.page.getByRole('main').innerText()
      }
      const valid = await asked(number.toLowerCase(), `${code.slice(0, 5)} ${code.slice(5).toLowerCase()}`)
      assert.match(valid, /Piagam contoh ini cocok/)
      assert.ok(valid.includes(nameOf(frozen, frozen.certificates[0]?.candidate ?? '')))
      const altered = number.replace(/\d$/, (digit) => String((Number(digit) + 7) % 10))
      assert.match(await asked(altered, code), new RegExp(`Tidak ada piagam bernomor ${altered}`))
      const alteredCode = `${code.slice(0, -1)}${code.endsWith('A') ? 'C' : 'A'}`
      assert.match(await asked(number, alteredCode), /Kode periksa tidak cocok dengan nomor ini/)
      assert.match(await asked(other, code), /Nomor ini milik musim lain, Paritrana Award 2025, Kalimantan Barat/)
      await stranger.context.close()
    })

    test('after the decision the rooms lead on and nothing can be done twice', async () => {
      for (const path of ['tutup', 'pleno/buka', 'tetapkan']) {
        await reader.open(`${ROOM_PATH}/${path}`)
        assert.notEqual(new URL(reader.page.url()).pathname, `${ROOM_PATH}/${path}`)
      }
      await reader.open('/ruang/panitia')
      await reader.open(`/hasil/${CATEGORY_PATH.split('/').slice(0, 2).join('/')}`)
      await reader.open('/hasil')
      await reader.open('/cara-penilaian')
    })
  })
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, '')

/** All text of a PDF without its spaces: where lines break is the typesetter's business. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  return squeezed(text)
}
