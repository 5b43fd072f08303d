/** The map, the funnel and the leader's page as a visitor gets them, over figures of the register and installed boundaries. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { newHttpVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { startDemoSite, type TestSite } from '../../../test/site.ts'
import { installBoundaries, openBoundaryStore, type BoundaryStore } from '../../actions/install-boundaries.ts'
import { DEMO_ADMINISTRATOR } from '../../actions/load-demo.ts'
import { listPlaces } from '../../actions/place-book.ts'
import type { CoverageBase } from '../../award/units/coverage-base.ts'
import { figureWith } from '../../award/coverage/coverage.examples.ts'
import { THE_NATION, type Region } from '../../award/places/region.ts'
import { instant } from '../../award/units/dates.ts'
import { tinyGeoJson } from '../../platform/boundaries/boundaries.examples.ts'
import { countObstacleCauses } from '../../store/obstacle-causes.ts'
import { insertTargets } from '../../store/coverage-targets.ts'
import { insertFigures } from '../../store/place-coverage.ts'
import { saveRegions } from '../../store/regions.ts'

const BY = { at: instant('2026-02-03T04:05:06.789Z'), by: null }

let folder: string
let boundaries: BoundaryStore
let site: TestSite
let anybody: HttpVisitor
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paritrana-peta-'))
  boundaries = openBoundaryStore(folder)
  site = await startDemoSite({ boundaries })
  // The demo's own figures would stand beside those that the tests enter.
  await site.ask(
    'truncate place_coverage_choice, place_coverage_check, place_coverage, coverage_import_undo, coverage_import, coverage_target',
  )
  anybody = newHttpVisitor(site.origin)
  const district: Region = { code: '61.04.01', parent: '61.04', level: 'district', name: 'Kecamatan' }
  const known = await listPlaces()
  const kalbar = known.filter(({ code }) => /^61(\.0[148]|\.72)?$/.test(code))
  await saveRegions(site.db, [THE_NATION, ...kalbar, district, ...[1, 2, 3, 4].map(villageNumbered)])
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
  await rm(folder, { recursive: true })
})

let figures = 0
async function enter(parts: Parameters<typeof figureWith>[0]): Promise<string> {
  const id = `angka-${++figures}`
  await insertFigures(site.db, [{ ...figureWith(parts), id, from: null, corrects: null }], BY)
  return id
}
const villageNumbered = (number: number): Region => {
  return { code: `61.04.01.200${number}`, parent: '61.04.01', level: 'village', name: `Desa ${number}` }
}
const enterVillage = (number: number, covered: number, eligible: number, base = 'ELIGIBLE_AGENCY' as CoverageBase) =>
  enter({ placeCode: villageNumbered(number).code, year: 2025, asOf: '2025-12', covered, eligible, base })
const obstacles = (...causes: readonly string[]) =>
  JSON.stringify({ items: causes.map((sebab, id) => ({ id: `k${id}`, fields: { sebab, uraian: 'Rahasia' } })) })
const told = async (address: string, visitor = anybody) => {
  const { status, body } = await visitor.get(address)
  assert.equal(status, 200, address)
  return readable(body)
}

test('a place that is none, the nation, and a page that a place does not have are not found', async () => {
  for (const address of [
    'ID/peta',
    '99/peta',
    '61.04/peta',
    '61/desa',
    '61.04.01/desa',
    'ID/pimpinan',
    'peta/pimpinan',
  ])
    assert.equal((await anybody.get(`/cakupan/${address}`)).status, 404, address)
})

test('without figures and boundaries every page says what is missing and what to do', async () => {
  assert.match(
    await told('/cakupan/peta'),
    /Belum ada angka cakupan dengan basis yang disebut.*boundaries install BERKAS/,
  )
  const province = await told('/cakupan/61/peta')
  assert.match(province, /boundaries install BERKAS.*Ubin Kabupaten Sambas tidak ada angka/)
  assert.match(await told('/cakupan/61.04/desa'), /Belum ada angka desa/)
  assert.match(await told('/cakupan/61.04/pimpinan'), /Belum ada angka cakupan yang diterbitkan/)
})

test('the map shades one comparison, hatches what is not in it, and says each of it in words', async () => {
  await enter({ placeCode: '61.04', covered: 68, eligible: 100 })
  await enter({ placeCode: '61.01', covered: 24, eligible: 100 })
  await enter({ placeCode: '61.72', covered: 99, eligible: 100, base: 'EMPLOYED_BPS' })
  const file = { bytes: new TextEncoder().encode(tinyGeoJson()), fileName: 'contoh.json', credit: 'Peta <contoh>' }
  const installed = await installBoundaries(file, { store: boundaries, places: await listPlaces(), at: BY.at })
  assert.equal(installed.ok, true)
  const { body } = await anybody.get('/cakupan/61/peta')
  const shapes = [...body.matchAll(/<title>([^<]*)<\/title><(path|circle)[^>]*class="([^"]*)"/g)]
  assert.deepEqual(
    shapes.map(([, text, shape, look]) => [text, shape, look]),
    [
      ['Kabupaten Sambas: 24,00%', 'path', 'c-shade-2'],
      ['Kabupaten Ketapang: 68,00%', 'path', 'c-shade-4'],
      ['Kota Singkawang: 99,00%', 'circle', 'c-shade-other'],
    ],
  )
  assert.match(body, /c-shade-other" fill="url\(#peta-other\)"/)
  const text = readable(body)
  assert.match(text, /di bawah 20% \(0 tempat\).*basis lain \(1 tempat\) tidak ada angka \(11 tempat\)/)
  assert.match(text, /Batas pada peta tidak resmi.* Sumber batas: Peta <contoh>/)
  assert.match(body, /Sumber batas: Peta &lt;contoh>/)
  assert.match(
    text,
    /1 Kabupaten Ketapang 68,00% .* 2 Kabupaten Sambas 24,00% .* 3 Kota Singkawang 99,00% .*basis lain/,
  )
})

test('another comparison is asked for in the address, and nonsense there is the first one', async () => {
  const asked = await told('/cakupan/61/peta?banding=2024~ALL~EMPLOYED_BPS')
  assert.match(asked, /1 Kota Singkawang 99,00%/)
  assert.match(await told('/cakupan/61/peta?banding=2024~ALL~UNKNOWN'), /1 Kabupaten Ketapang 68,00%/)
})

test('the country has the same map over pages of its table, and the second page keeps the comparison', async () => {
  const first = await told('/cakupan/peta?banding=2024~ALL~ELIGIBLE_AGENCY')
  assert.match(first, /1 Kabupaten Ketapang Kalimantan Barat 68,00%.*Halaman 1 dari 11/)
  const { body } = await anybody.get('/cakupan/peta?banding=2024~ALL~ELIGIBLE_AGENCY')
  assert.match(body, /href="\/cakupan\/peta\?banding=2024%7EALL%7EELIGIBLE_AGENCY&amp;halaman=2"/)
  assert.match(await told('/cakupan/peta?halaman=11'), /Halaman 11 dari 11/)
})

test('boundaries that are taken away are gone with the next page', async () => {
  await boundaries.remove()
  assert.match(await told('/cakupan/61/peta'), /Peta belum terpasang/)
})

test('villages stand in the funnel by their heads; what has none, another base or too many members stands beside it', async () => {
  await enterVillage(1, 9, 12)
  await enterVillage(2, 140, 200)
  await enterVillage(3, 13, 12)
  await enterVillage(4, 5, 10, 'EMPLOYED_BPS')
  const text = await told('/cakupan/61.04/desa')
  assert.match(text, /Bersama-sama 70,3% pekerja terlindungi \(garis datar\)\. Selisih antardesa tidak lebih besar/)
  assert.match(text, /Desa 1 9 \/ 12 pekerja 75,00% 46,8% sampai 91,1% dalam batas 70,3%/)
  assert.match(text, /Tidak masuk corong Desa 4 basis lain Desa 3 peserta lebih banyak daripada pekerja/)
  assert.match(text, /corong hanya untuk desa dan usaha kecil, sampai 10\.000 pekerja/)
})

test('the leader reads both statements of a newspaper, the gap of the one that counts, and what closing it costs', async () => {
  const seed = { placeCode: '61', year: 2025, asOf: '2025-09-25', covered: null, source: 'tanjungpura.id' }
  await enter({ placeCode: '61', year: 2023, asOf: '2023-03', covered: null, eligible: null, publishedPercent: '32.28', base: 'UNKNOWN' }) // prettier-ignore
  await enter({ ...seed, eligible: 1_800_000, base: 'EMPLOYED_BPS', publishedPercent: '31' })
  const chosen = await enter({
    ...seed,
    eligible: null,
    base: 'UNKNOWN',
    publishedPercent: '34.83',
    publishedUnprotected: 949_000,
    targetPercent: '59.56',
  })
  const unchosen = await told('/cakupan/61/pimpinan')
  assert.match(unchosen, /Terlindungi 31,00% 558\.000 dari 1\.800\.000 pekerja .* jumlah peserta 558\.000 dihitung/)
  assert.match(
    unchosen,
    /1\.242\.000 pekerja belum terlindungi Kurang 28,56 poin persentase\..* Sasaran 59,56% \(disebut sumber yang sama\)\. Sumbernya menyandingkan sasaran ini dengan 34,83%/,
  )
  assert.match(unchosen, /34,83%, 949\.000 belum terlindungi, sasaran 59,56%, penyebut tidak disebut sumbernya/)
  assert.match(unchosen, /setahun, sampai ke sasaran: 514\.080 orang × Rp16\.800 × 12 bulan/)

  await site.ask(
    `insert into place_coverage_choice (place, segment, year, choice, figure, reason, chosen_at, chosen_by)
     select '61', 'ALL', 2025, 1, $1, 'uji', now(), min(id) from person`,
    [chosen],
  )
  const decided = await told('/cakupan/61/pimpinan')
  assert.match(decided, /Terlindungi 34,83% 507\.191 dari 1\.456\.191 pekerja/)
  assert.match(
    decided,
    /949\.000 pekerja belum terlindungi Kurang 24,73 poin persentase\. Perlu 360\.117 peserta lagi\./,
  )
  assert.match(decided, /Biaya menutupnya Rp72\.599\.587\.200 setahun, sampai ke sasaran: 360\.117 orang × Rp16\.800/)
  assert.match(decided, /32,28% Maret 2023 terputus: basis tidak disebut sumbernya 34,83% 25 September 2025/)
  assert.match(decided, /Semua kepala daerah diminta memperluas perlindungan pekerja/)
})

test('a target of the nation is a yardstick and named so, until the place has its own', async () => {
  const target = { year: 2024, percent: '80', members: null, framework: 'RKP', source: 'uji', note: '' }
  await insertTargets(site.db, [{ ...target, placeCode: 'ID' }], BY)
  assert.match(
    await told('/cakupan/61.04/pimpinan'),
    /Kurang 12,00 poin persentase.* Sasaran nasional 80% sebagai pembanding/,
  )
  await insertTargets(site.db, [{ ...target, placeCode: '61.04', percent: '68', framework: 'RPJMD' }], BY)
  assert.match(await told('/cakupan/61.04/pimpinan'), /Sasaran sudah tercapai\. Sasaran 68% \(RPJMD, 2024\)/)
})

test('causes come from files that were handed in, and only organisers read them', async () => {
  const [own] = await site.ask(
    `select n.province, n.season, n.category, n.candidate from nomination n join candidate c using (province, season, candidate)
     where n.province = '61' and c.place_code like '61.04%' order by n.season desc limit 1`,
  )
  assert.ok(own)
  const season = Number(own['season'])
  const save = (version: number, content: string) =>
    site.ask(
      `with saved as (insert into file_section_version
         select '61', $1::int, $2, 'kendala', $3::int, $4, now(), min(id) from person)
       insert into file_section values ('61', $1::int, $2, 'kendala', $3::int)
       on conflict (province, season, candidate, section) do update set version = excluded.version`,
      [season, own['candidate'], version, content],
    )
  const key = { province: '61', season }
  await save(1, obstacles('geografi'))
  assert.deepEqual(await countObstacleCauses(site.db, key, '61'), [])
  await save(2, obstacles('dana', 'sosialisasi', 'dana'))
  await site.ask(
    `insert into nomination_step (province, season, category, candidate, step, move, state, moved_at)
     values ('61', $1, $2, $3, 99, 'hand_in', 'proposed', now())`,
    [season, own['category'], own['candidate']],
  )
  await site.ask(`insert into hand_in_section values ('61', $1, $2, $3, 99, 'kendala', 2)`, [
    season,
    own['category'],
    own['candidate'],
  ])
  // What is typed afterwards is no part of what was handed in.
  await save(3, obstacles('regulasi'))
  assert.deepEqual(await countObstacleCauses(site.db, key, '61'), [
    { cause: 'dana', obstacles: 2, candidates: 1 },
    { cause: 'sosialisasi', obstacles: 1, candidates: 1 },
  ])
  assert.deepEqual(await countObstacleCauses(site.db, key, '61.0'), [])
  assert.match(await told('/cakupan/61/pimpinan'), /hanya terbaca oleh penyelenggara yang masuk/)
  const organiser = newHttpVisitor(site.origin)
  await organiser.get('/masuk')
  await organiser.post('/masuk/contoh', { akun: DEMO_ADMINISTRATOR })
  const page = await told('/cakupan/61/pimpinan', organiser)
  assert.match(page, /Dana: 2 kendala Sosialisasi terbatas: 1 kendala/)
  assert.match(page, /Usulan diserahkan: \d+; jadi nomine: \d+\./)
  assert.doesNotMatch(page, /Rahasia/)
})
