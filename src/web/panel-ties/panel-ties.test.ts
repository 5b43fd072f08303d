/** Ties of the panel over HTTP: a fact closes a sheet, two people open it again, and the member concerned never does. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, NAMES, sheet } from '../../../test/cast.ts'
import { type JudgedSeason, marksOf, openSeason } from '../../../test/judged-season.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { declareConflicts } from '../../actions/declare-conflicts.ts'
import { enterMarks } from '../../actions/enter-marks.ts'
import { listUndeclared } from '../../store/conflict-declarations.ts'
import { paths } from '../paths.ts'

const [HULU, HILIR] = CANDIDATES
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
    assert.match((await dismiss('ketua', ' ')).body, /Tuliskan mengapa/)
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

  describe('a recusal declared by mistake', () => {
    const mistaken = { category: KEY.category, candidate: HILIR, kind: 'family', words: 'Sepupu' } as const
    const CORRECT = paths.correctRecusal({ ...PLACE, category: KEY.category })
    const PAIR = `${KEY.category}~${HILIR}~kebijakan`
    const pair = new RegExp(`Unsur kebijakan dan ${NAMES[1]}`)

    async function correct(seat: string, reason: string, about = PAIR) {
      return (await as(seat)).post(CORRECT, { penarikan: about, [`keliru-${about}`]: reason })
    }
    async function standing(): Promise<string> {
      const saved = await enterMarks(season.as('kebijakan'), sheet('kebijakan', HILIR), 0, marksOf(7000))
      return saved.ok ? 'taken' : saved.refusal.code
    }

    test('is read by who leads and by the member, who cannot undo it; nobody else is told of it', async () => {
      assert.equal((await declareConflicts(season.as('kebijakan'), KEY, [mistaken])).ok, true)
      assert.equal(await standing(), 'assessor_is_recused')
      assert.match(await bodyFor('ketua'), pair)
      assert.match(await bodyFor('kebijakan'), /minta ketua atau sekretaris menyatakannya/)
      assert.doesNotMatch(await bodyFor('pekerja'), pair)
      assert.equal((await correct('kebijakan', 'Salah pilih')).status, 409)
      assert.equal((await correct('jamsos', 'Salah pilih')).status, 404)
      assert.equal((await correct('ketua', 'Salah pilih', `${KEY.category}~${HULU}~kebijakan`)).status, 404)
    })

    test('one voice undoes nothing, nor the same voice twice', async () => {
      assert.match((await correct('ketua', ' ')).body, /Tuliskan mengapa/)
      assert.equal((await correct('ketua', 'Yang dimaksud kandidat lain')).status, 303)
      assert.match((await correct('ketua', 'Lagi')).body, /Yang kedua harus dari orang lain/)
      assert.equal(await standing(), 'assessor_is_recused')
    })

    test('the second undoes it: the member declares anew before the first mark, and may step back again', async () => {
      assert.match(await bodyFor('pekerja'), pair)
      const second = await correct('pekerja', 'Namanya berdekatan di daftar')
      assert.equal(second.status, 303)
      assert.doesNotMatch(await bodyFor('ketua'), pair)
      const owed = await listUndeclared(site.db, KEY)
      assert.equal(owed.find(({ seat }) => seat === 'kebijakan')?.candidates, CANDIDATES.length)
      assert.equal((await correct('sekretaris', 'Juga')).status, 404)
      assert.equal(
        (await declareConflicts(season.as('kebijakan'), KEY, [{ ...mistaken, kind: 'none', words: '' }])).ok,
        true,
      )
      const declared = await listUndeclared(site.db, KEY)
      assert.equal(declared.find(({ seat }) => seat === 'kebijakan')?.candidates, CANDIDATES.length - 1)
      assert.equal(await standing(), 'taken')
      assert.equal((await declareConflicts(season.as('kebijakan'), KEY, [mistaken])).ok, true)
      assert.equal(await standing(), 'assessor_is_recused')
      const told = await site.ask(`select deed from activity where subject = $1 order by id`, [
        `${KEY.category}/${HILIR}/kebijakan`,
      ])
      assert.deepEqual(
        told.map(({ deed }) => deed),
        ['recusal_declared', 'recusal_corrected', 'recusal_corrected', 'marks_entered', 'recusal_declared'],
      )
    })

    test('after the closing nothing is undone', async () => {
      await site.ask(
        `insert into category_closing (province, season, category, closed_at, closed_by)
          select $1, $2::integer, $3, now(), id from person limit 1`,
        [KEY.province, KEY.season, KEY.category],
      )
      const late = await correct('ketua', 'Salah')
      assert.equal(late.status, 409)
      assert.match(late.body, /sudah ditutup, jadi penarikan diri tidak dapat dibatalkan/)
      assert.doesNotMatch(await bodyFor('ketua'), /Nyatakan keliru/)
    })
  })
})
