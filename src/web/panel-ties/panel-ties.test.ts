/** Ties of the panel over HTTP: a fact closes a sheet, two people open it again, and the member concerned never does. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, NAMES, sheet } from '../../../test/cast.ts'
import { type JudgedSeason, marksOf, openSeason } from '../../../test/judged-season.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { declareConflicts } from '../../actions/declare-conflicts.ts'
import { enterMarks } from '../../actions/enter-marks.ts'
import { paths } from '../paths.ts'

const [HULU] = CANDIDATES
const PLACE = { season: KEY.season, placeSlug: 'provinsi-uji' }
const TIES = paths.panelTies(PLACE)
const DISMISS = paths.dismissConflict({ ...PLACE, category: KEY.category })
const CONFLICT = `${KEY.category}~${HULU}~hukum~employer~pemkab-hulu`

const end = (words: string) => ({ fakta: 'ekonomi~1', 'mengapa-ekonomi~1': words })

describe('ties of the panel', () => {
  let season: JudgedSeason
  let site: TestSite

  before(async () => {
    season = await openSeason()
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
    await site.ask(
      `with org as (insert into organisation (province, organisation, kind, name, registered_at, registered_by)
          select $1, 'pemkab-hulu', 'regency', 'Pemerintah Kabupaten Hulu', now(), id from person limit 1 returning 1)
        update candidate set organisation = 'pemkab-hulu' where candidate = $2`,
      [KEY.province, HULU],
    )
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const as = seatedVisitors(() => site)

  const bodyFor = async (seat: string) => (await (await as(seat)).get(TIES)).body
  const fact = { kursi: 'hukum', hubungan: 'works_for', lembaga: 'Pemerintah Kabupaten Hulu', asal: 'SK 800/12' }

  async function marksAre(seat: string): Promise<string> {
    const saved = await enterMarks(season.as(seat), sheet(seat, HULU), 0, marksOf(7000))
    return saved.ok ? 'taken' : saved.refusal.code
  }

  async function dismiss(seat: string, reason: string) {
    return (await as(seat)).post(DISMISS, { benturan: CONFLICT, [`alasan-${CONFLICT}`]: reason })
  }

  test('only chair and secretary record facts; an unknown organisation and a missing source are told at their fields', async () => {
    assert.doesNotMatch(await bodyFor('pekerja'), /Catat fakta/)
    assert.equal((await (await as('pekerja')).post(TIES, fact)).status, 403)
    const unknown = await (await as('sekretaris')).post(TIES, { ...fact, lembaga: 'PT Entah' })
    assert.equal(unknown.status, 422)
    assert.match(unknown.body, /href="#lembaga">Tidak ada lembaga &quot;PT Entah&quot;/)
    const unsourced = await (await as('sekretaris')).post(TIES, { ...fact, asal: ' ' })
    assert.match(unsourced.body, /href="#asal">Tuliskan dari mana hal ini diketahui/)
  })

  test('a fact shows a conflict and closes that sheet; once known it is not recorded again', async () => {
    assert.equal((await (await as('sekretaris')).post(TIES, fact)).status, 303)
    const body = await bodyFor('ketua')
    assert.match(body, /1 benturan belum jelas/)
    assert.match(body, new RegExp(`Unsur hukum dan ${NAMES[0]}`))
    assert.equal(await marksAre('hukum'), 'conflict_unsettled')
    assert.equal(await marksAre('pekerja'), 'taken')
    assert.match((await (await as('sekretaris')).post(TIES, fact)).body, /sudah tercatat untuk kursi itu/)
  })

  test('the member concerned reads of it and cannot dismiss it; others read of it once it waits for a second voice', async () => {
    assert.match(await bodyFor('hukum'), /Tentang Anda: nyatakan hubungan itu/)
    assert.doesNotMatch(await bodyFor('pekerja'), /Unsur hukum dan/)
    const own = await dismiss('hukum', 'Tidak apa-apa')
    assert.equal(own.status, 409)
    assert.match(own.body, /tentang Anda sendiri/)
  })

  test('one voice is not enough, nor the same voice twice', async () => {
    assert.match((await dismiss('ketua', ' ')).body, /Tuliskan mengapa ini bukan benturan/)
    assert.equal((await dismiss('ketua', 'Cuti sejak 2024')).status, 303)
    assert.match((await dismiss('ketua', 'Sekali lagi')).body, /Yang kedua harus dari orang lain/)
    assert.equal(await marksAre('hukum'), 'conflict_unsettled')
    assert.match(await bodyFor('pekerja'), /Unsur ketua: Cuti sejak 2024/)
  })

  test('the second voice opens the sheet, and the history tells both', async () => {
    assert.equal((await dismiss('pekerja', 'Tidak menyusun berkasnya')).status, 303)
    assert.match(await bodyFor('sekretaris'), /Bukan benturan/)
    assert.equal(await marksAre('hukum'), 'taken')
    const told = await site.ask(`select subject from activity where deed = 'conflict_dismissed'`)
    assert.deepEqual(
      told,
      Array.from({ length: 2 }, () => ({ subject: `${KEY.category}/${HULU}/hukum` })),
    )
    assert.match((await dismiss('sekretaris', 'Juga')).body, /sudah jelas/)
  })

  test('a fact that is taken back shows nothing any more, with its reason on record', async () => {
    const again = { ...fact, kursi: 'ekonomi', hubungan: 'supplies' }
    assert.equal((await (await as('ketua')).post(TIES, again)).status, 303)
    assert.equal(await marksAre('ekonomi'), 'conflict_unsettled')
    assert.equal((await (await as('ketua')).post(paths.endSeatFact(PLACE), end(''))).status, 422)
    assert.equal(
      (await (await as('ketua')).post(paths.endSeatFact(PLACE), end('Kontraknya berakhir 2022'))).status,
      303,
    )
    assert.equal(await marksAre('ekonomi'), 'taken')
  })

  test('stepping back settles a conflict too', async () => {
    assert.equal((await (await as('ketua')).post(TIES, { ...fact, kursi: 'jamsos' })).status, 303)
    const words = { category: KEY.category, candidate: HULU, kind: 'employer', words: 'Pegawai di sana' } as const
    assert.equal((await declareConflicts(season.as('jamsos'), KEY, [words])).ok, true)
    assert.match(await bodyFor('sekretaris'), /Menarik diri/)
    // Whoever stepped back has no say about the others.
    assert.equal((await dismiss('jamsos', 'Bukan benturan')).status, 404)
  })
})
