import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSite, type TestSite } from '../site.ts'
import { startTestDatabase } from '../world.ts'
import { PERSONAS, visitorAs } from './personas.ts'
import { OWN, prepareTwoProvinces } from './two-provinces.ts'

let site: TestSite
before(async () => void (site = await startSite(await startTestDatabase(prepareTwoProvinces))))
after(() => site.end())

/** Where `/ruang` leads somebody, and in which quality the page there says they act. */
async function roomOf(name: string, path = '/ruang'): Promise<readonly (string | null)[]> {
  const visitor = await visitorAs(site, PERSONAS.find((persona) => persona.name === name) ?? assert.fail(name))
  const location = path === '/ruang' ? ((await visitor.get(path)).headers.get('location') ?? '') : path
  const { body } = await visitor.get(location)
  return [location, /Anda masuk sebagai <strong>[^<]*<\/strong>, ([^<]*)</.exec(body)?.[1] ?? null]
}

test('everybody is led to a room of their own, and reads there in which role they act', async () => {
  assert.deepEqual(await roomOf('committee_staff'), ['/ruang/penyelenggara', 'Staf panitia'])
  assert.deepEqual(await roomOf('national_secretariat'), ['/ruang/penyelenggara', 'Sekretariat pusat'])
  assert.deepEqual(await roomOf('administrator'), ['/ruang/administrator', 'Administrator'])
  assert.deepEqual(await roomOf('observer'), ['/ruang/verifikasi', 'Pengamat'])
  assert.deepEqual(await roomOf('member'), ['/akun', 'Pemilik akun'])
  assert.deepEqual(await roomOf('assessor'), ['/ruang/penilai', 'Penilai'])
})

test('whoever holds several parts acts in each room in the one that opened it', async () => {
  const id = (await site.ask(`select person from panel_seat where province = '${OWN.code}' and seat = 'ketua'`))[0]
  await site.ask(
    `insert into role_grant select province, season, 'x', 'committee_chair', $1, null, granted_at, granted_by
     from role_grant where province = '${OWN.code}' and role = 'observer'`,
    [id?.['person']],
  )
  const closing = `/ruang/panitia/penilaian-2025/${OWN.slug}/terbuka/tutup`
  const setUp = `/ruang/penyelenggara/penilaian-2025/${OWN.slug}`
  assert.deepEqual(await roomOf('chair', closing), [closing, 'Ketua tim penilai'])
  assert.deepEqual(await roomOf('chair', setUp), [setUp, 'Ketua panitia'])
})
