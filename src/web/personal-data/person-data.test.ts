/** One's own data and the administrator's requests, over HTTP. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { personalData } from '../../award/people/personal-data.ts'
import { CANDIDATES, KEY, PANEL_DECREE, sheet } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, marksOf, NOW, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { appointPanel } from '../../actions/appoint-panel.ts'
import { openDesk } from '../../actions/desk.ts'
import { invitePerson } from '../../actions/invite-person.ts'
import { enterMarks } from '../../actions/enter-marks.ts'

const PEOPLE = '/ruang/administrator/data-orang'

let season: JudgedSeason
let site: TestSite
let hukum: HttpVisitor
let admin: HttpVisitor
let id: string

async function signedIn(account: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(site.origin)
  await visitor.get('/masuk')
  assert.equal((await visitor.post('/masuk', { surel: `${account}@uji.example`, sandi: PASSWORD })).status, 303)
  return visitor
}

before(async () => {
  season = await openSeason()
  id = season.viewer('hukum').person?.id ?? ''
  expectDone(await enterMarks(season.as('hukum'), sheet('hukum', CANDIDATES[0]), 0, marksOf(6137)))
  site = await startSite({ url: season.url, drop: async () => undefined })
  hukum = await signedIn('hukum')
  admin = await signedIn('admin')
})
after(async () => {
  await site.end()
  await season.end()
})

test('everybody signed in reads and downloads their own data, strangers are led to the door', async () => {
  const { status, body } = await hukum.get('/akun/data')
  assert.equal(status, 200)
  assert.match(body, /Semua yang disimpan tentang Anda/)
  assert.match(body, /hukum@uji\.example/)
  const file = await hukum.get('/akun/data.json')
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="data-pribadi\.json"$/)
  const told = JSON.parse(file.body) as {
    format: string
    person: { email: string }
    data: { id: string; why: string }[]
  }
  assert.equal(told.format, 'paritrana-personal-data/1')
  assert.equal(told.person.email, 'hukum@uji.example')
  assert.deepEqual(
    told.data.map((part) => [part.id, part.why.length > 0]),
    personalData.map(([entry]) => [entry, true]),
  )
  assert.ok(file.body.includes('6137'), 'their own marks are theirs')
  const stranger = newHttpVisitor(site.origin)
  for (const path of ['/akun/data', '/akun/data.json', PEOPLE, `${PEOPLE}/${id}`])
    assert.equal((await stranger.get(path)).status, 303, path)
})

test('nobody but an administrator reaches the data of another, by page, file or erasure', async () => {
  for (const path of [PEOPLE, `${PEOPLE}/${id}`, `${PEOPLE}/${id}/data.json`])
    assert.equal((await hukum.get(path)).status, 403)
  assert.equal((await hukum.post(`${PEOPLE}/${id}/hapus`, { alasan: 'permintaan' })).status, 403)
  assert.equal((await admin.get(`${PEOPLE}/tidak-ada`)).status, 404)
})

test('the administrator finds a person by part of the name or e-mail, and no sealed mark on their page or in their file', async () => {
  const { body } = await admin.get(`${PEOPLE}?cari=HUKUM%40uji`)
  assert.match(body, new RegExp(`href="${PEOPLE}/${id}"`))
  assert.equal(body.match(/data-orang\/[0-9a-f-]{36}"/g)?.length, 1)
  assert.match((await admin.get(`${PEOPLE}?cari=%25`)).body, /Tidak ada orang yang cocok/)
  for (const path of [`${PEOPLE}/${id}`, `${PEOPLE}/${id}/data.json`]) {
    const answer = await admin.get(path)
    assert.equal(answer.status, 200)
    assert.equal(/6137|61,37/.test(answer.body), false, path)
    assert.match(answer.body, /hukum@uji\.example/)
  }
})

test('a refused erasure says why and keeps the reason as it was typed', async () => {
  const judging = await admin.post(`${PEOPLE}/${id}/hapus`, { alasan: 'Surat 12/2026 & lainnya' })
  assert.equal(judging.status, 422)
  assert.match(judging.body, /memegang kursi pada musim yang belum selesai: hukum \(Paritrana Award Uji 2026\)/)
  assert.match(judging.body, /Surat 12\/2026 &amp; lainnya<\/textarea>/)
  const empty = await admin.post(`${PEOPLE}/${id}/hapus`, { alasan: '' })
  assert.match(empty.body, /Tulis alasannya/)
})

test('once the seat is another’s the person is erased: signed out, unnamed, and gone from the search', async () => {
  const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  const expert = { email: 'ahli-baru@uji.example', displayName: 'Ahli baru', passwordHash: null, demo: false }
  const seat = { seat: 'hukum', person: expectDone(await invitePerson(desk, expert)) }
  expectDone(await appointPanel(desk, KEY, { ...PANEL_DECREE, number: '9/UJI' }, [seat]))
  const erased = await admin.post(`${PEOPLE}/${id}/hapus`, { alasan: 'Surat 12/2026' })
  assert.equal(erased.status, 303)
  assert.match((await admin.get(PEOPLE)).body, /Data orang itu sudah dihapus/)
  assert.equal((await hukum.get('/akun/data')).status, 303)
  assert.match((await admin.get(`${PEOPLE}?cari=hukum`)).body, /Tidak ada orang yang cocok/)
  const { body } = await admin.get(`${PEOPLE}/${id}`)
  assert.equal(body.includes('/hapus"'), false, 'nothing is left to erase')
  const history = await admin.get('/ruang/administrator/riwayat?perbuatan=marks_entered')
  assert.match(history.body, /Orang yang datanya dihapus/)
  assert.deepEqual(site.failures, [])
})
