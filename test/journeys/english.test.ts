import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemoSite } from '../site.ts'
import { newReader, ROOM_PATH } from './season-journey.ts'

test('in English by cookie: the same paths speak English, and the choice stays through signing in', async (t) => {
  const site = await startDemoSite()
  t.after(() => site.end())
  const reader = await newReader(site, true)
  await reader.open('/hasil/penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota')
  assert.equal(await reader.heading(), 'Kabupaten Ketapang menempati peringkat pertama')
  await reader.press('English')
  assert.equal(new URL(reader.page.url()).pathname, '/hasil/penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota')
  assert.equal(await reader.heading(), 'Kabupaten Ketapang ranks first')
  const spoken: string[] = []
  for (const path of ['/', '/hasil', '/piagam', '/cara-penilaian', '/masuk', '/tidak-ada']) {
    await reader.open(path)
    spoken.push(await reader.heading())
    assert.equal(await reader.page.locator('html').getAttribute('lang'), 'en')
  }
  assert.deepEqual(spoken.slice(1), [
    'Results of every season',
    'Check a certificate',
    'Nine seats, one set of rules, a reason for every rank',
    'Sign in',
    'This page does not exist',
  ])
  await reader.open('/masuk')
  await reader.page.getByRole('button', { name: /^Sign in Sekretaris Daerah.*Provinsi Contoh/ }).click()
  assert.equal(new URL(reader.page.url()).pathname, '/ruang/panitia')
  assert.equal(await reader.heading(), '1 sheet is not signed')
  await reader.open(`${ROOM_PATH}/tutup`)
  assert.equal(await reader.heading(), '1 sheet is closed without marks')
  await reader.press('Close the category')
  assert.match(await reader.page.getByRole('alert').innerText(), /^There is 1 thing to mend/)
  await reader.context.close()
})
