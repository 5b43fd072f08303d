/** The public calculator through the real door: answered on the page, and nothing of it is written. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { prepareTemplate } from '../../../test/judged-season.ts'
import { readable } from '../../../test/office.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'

let site: TestSite
let stranger: HttpVisitor
before(async () => {
  site = await startSite(await startTestDatabase(prepareTemplate), { demoAllowed: false })
  stranger = newHttpVisitor(site.origin)
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const PU = '/kalkulator?hitung=iuran-upah&risiko=1&program=JKK&program=JKM&program=JHT&program=JP&program=JKP'

const fieldsInError = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field]) => field)

async function page(path: string, status = 200): Promise<string> {
  const answer = await stranger.get(path)
  assert.equal(answer.status, status)
  return readable(answer.body)
}

describe('the calculator', () => {
  test('is linked from the foot of the start page, and offers ten things to count', async () => {
    assert.match((await stranger.get('/')).body, /href="\/kalkulator"/)
    const { body } = await stranger.get('/kalkulator')
    assert.equal([...body.matchAll(/href="\/kalkulator\?hitung=/g)].length, 10)
    assert.match(readable(body), /Tidak ada yang disimpan/)
  })

  test('counts a contribution of February with the ceiling before 1 March, with payer, due day, rule and law', async () => {
    const text = await page(`${PU}&bulan=2026-02&upah=20.000.000`)
    assert.match(text, /Jaminan Pensiun \(JP\) ?pekerja Rp105\.474/)
    assert.match(text, /Dibayar pekerja ?Rp505\.474/)
    assert.match(text, /Jatuh tempo ?Senin, 16 Maret 2026/)
    assert.match(text, /batas yang berlaku sejak 1 Maret 2025/)
    assert.match(text, /JKK-PU-1: PP 44\/2015 \(diubah dengan PP 82\/2019, PP 49\/2023\) pasal 16/)
    assert.match(text, /belum diverifikasi: nomor pasalnya/)
    assert.match(text, /Lain lagi denda administratif/)
    assert.match(await page(`${PU}&bulan=2026-03&upah=20.000.000`), /JP\) ?pekerja Rp110\.863/)
  })

  test('marks what is recalled, and says why a fund takes no relief', async () => {
    const asked = '/kalkulator?hitung=iuran-mandiri&bulan=2026-05&penghasilan=5.000.000&pekerjaan=other'
    assert.match(await page(`${asked}&pembayar=self`), /Golongan ini dari ingatan dan belum diverifikasi/)
    assert.match(await page(`${asked}&pembayar=APBD`), /tidak berlaku untuk iuran yang dibayar APBD/)
    assert.match(await page(`${asked}&pembayar=CSR&program=JHT`), /tidak menyebut CSR/)
  })

  test('counts the scholarship of two children by age and school', async () => {
    const two = 'usia=4&sekolah=TK&kelas=1&usia=8&sekolah=SD&kelas=3'
    const text = await page(`/kalkulator?hitung=beasiswa&bulan=2026-05&sebab=JKM&lama=36&${two}`)
    assert.match(text, /Jumlah seluruhnya ?Rp168\.000\.000/)
    assert.match(text, /anak 2, TK sampai SD, 4 tahun x Rp1\.500\.000/)
    const working = 'usia=20&sekolah=KERJA&kelas=&usia=&sekolah=&kelas='
    assert.match(
      await page(`/kalkulator?hitung=beasiswa&bulan=2026-05&sebab=JKM&lama=36&${working}`),
      /Anak 1 sudah bekerja atau menikah/,
    )
  })

  test('without a child the scholarship is the most that two can receive, with its law and what is still needed', async () => {
    const none = 'usia=&sekolah=&kelas=&usia=&sekolah=&kelas='
    const text = await page(`/kalkulator?hitung=beasiswa&bulan=2026-05&sebab=JKK&lama=&${none}`)
    assert.match(text, /Jumlah seluruhnya ?Rp174\.000\.000/)
    assert.match(text, /SCH-MAX: PP 82\/2019/)
    assert.match(text, /sebutkan umur, sekolah, dan kelas tiap anak/)
  })

  test('answers in English with the same figures', async () => {
    const english = newHttpVisitor(site.origin)
    english.cookies.set('bahasa', 'en')
    const text = readable((await english.get(`${PU}&bulan=2026-02&upah=7000000`)).body)
    assert.match(text, /To be paid ?Rp646,800 ?without what the central government pays/)
    assert.match(text, /not verified: its article/)
  })

  test('gives the form back with what was typed, and links each error to its field', async () => {
    const wrong = `/kalkulator?hitung=iuran-upah&risiko=9&bulan=2015-06&upah=${'7'.repeat(30)}`
    const { status, body } = await stranger.get(wrong)
    assert.equal(status, 422)
    assert.deepEqual(fieldsInError(body), ['bulan', 'upah', 'risiko', 'program'])
    assert.match(body, /value="7{30}"/)
    const child = await stranger.get('/kalkulator?hitung=beasiswa&bulan=2026-05&usia=4&sekolah=TK&kelas=3')
    assert.deepEqual([child.status, fieldsInError(child.body)], [422, ['kelas-1']])
    for (const wage of ['-1', '7000000,5']) await page(`${PU}&bulan=2026-02&upah=${wage}`, 422)
  })

  test('says why the rules give nothing, and shows the choice for a word it does not know', async () => {
    assert.match(
      await page('/kalkulator?hitung=manfaat-pensiun&bulan=2026-05&upah=1&lama=179', 422),
      /Pensiun bulanan perlu iuran 180 bulan; baru 179/,
    )
    assert.match(await page('/kalkulator?hitung=judi'), /Pilih yang ingin dihitung/)
  })

  test('every thing to count opens with a form of this month', async () => {
    const { body } = await stranger.get('/kalkulator')
    for (const [, href = ''] of body.matchAll(/href="(\/kalkulator\?hitung=[^"]+)"/g))
      assert.match(
        (await stranger.get(href)).body,
        /type="month"[^>]* value="\d{4}-\d{2}"|value="\d{4}-\d{2}"[^>]* type="month"/,
      )
  })

  test('writes nothing: no table has a row more after all these questions', async () => {
    const counted = await rowsOfEverything()
    await page(`${PU}&bulan=2026-02&upah=7000000`)
    assert.equal(await rowsOfEverything(), counted)
  })
})

async function rowsOfEverything(): Promise<string> {
  const tables = await site.ask(
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  )
  const counts = tables.map(({ relname }) => `(select count(*) from ${String(relname)})`)
  const [row] = await site.ask(`select array[${counts.join(', ')}]::text as counts`)
  return String(row?.['counts'])
}
