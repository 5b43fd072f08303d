import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, NAMES, PANEL_DECREE, SCORING, SEATS, sheet } from '../../../test/cast.ts'
import { newHttpVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, NOW, openSeason, PASSWORD, type JudgedSeason } from '../../../test/judged-season.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { appointPanel } from '../../actions/appoint-panel.ts'
import { checkSheets } from '../../actions/check-sheets.ts'
import { closeCategory } from '../../actions/close-category.ts'
import { declareConflicts } from '../../actions/declare-conflicts.ts'
import { openDesk } from '../../actions/desk.ts'
import { enterMarks } from '../../actions/enter-marks.ts'
import { givePledge } from '../../actions/give-pledge.ts'
import { openPlenary } from '../../actions/open-plenary.ts'
import { signMarkSheet } from '../../actions/sign-mark-sheet.ts'
import { refuse } from '../../award/result.ts'
import { hundredths } from '../../award/units/hundredths.ts'
import { listActivityProofs } from '../../store/invariants.ts'
import { paths } from '../paths.ts'
import { sheetIdOf } from '../sheet-id.ts'

const [FIRST, SECOND, THIRD] = CANDIDATES
const [, HIDDEN_NAME] = NAMES
const PLACE = { season: KEY.season, placeSlug: 'provinsi-uji' }
const CATEGORY = { ...PLACE, category: KEY.category }
const DECLARATIONS = paths.declarations(PLACE)
const idOf = (candidate: string) => `${KEY.category}~${candidate}`

let season: JudgedSeason
let site: TestSite
const people = new Map<string, HttpVisitor>()
const as = (who: string) => people.get(who) ?? assert.fail(`${who} is here`)

/** But for the address, to which the choice of language leads back. */
const bare = (body: string) => body.replace(/name="kembali" value="[^"]*"/, '')

async function signedIn(account: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(site.origin)
  await visitor.get('/masuk')
  assert.equal((await visitor.post('/masuk', { surel: `${account}@uji.example`, sandi: PASSWORD })).status, 303)
  return visitor
}

const marksOf = (mark: number, comment = '') =>
  ['cakupan', 'regulasi', 'wawancara'].map((criterion) => ({ criterion, markHundredths: hundredths(mark), comment }))

async function markAndSign(seat: string, candidate: string, mark: number, seen = 0): Promise<void> {
  const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), seen, marksOf(mark)))
  expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
}

before(async () => {
  season = await openSeason()
  site = await startSite({ url: season.url, drop: async () => undefined })
  for (const account of ['ketua', 'sekretaris', 'hukum', 'jamsos', 'ekonomi', 'admin'])
    people.set(account, await signedIn(account))
})
after(async () => {
  await site.end()
  await season.end()
})

describe('pledge and declarations', () => {
  test('the pledge is given once; given again, the first one holds', async () => {
    const first = expectDone(await givePledge(season.as('hukum'), KEY))
    assert.equal(expectDone(await givePledge(season.as('hukum', '2026-03-02T05:00:00.000Z'), KEY)), first)
    assert.match((await as('hukum').get(DECLARATIONS)).body, /Anda menyatakan pakta ini pada/)
    assert.deepEqual(
      await givePledge(openDesk({ ...season, clock: { now: () => NOW }, viewer: season.administrator }), KEY),
      {
        ok: false,
        refusal: { code: 'not_found' },
      },
    )
  })

  test('a conflict without words comes back with what was chosen, and nothing of the form is saved', async () => {
    const { status, body } = await as('hukum').post(DECLARATIONS, {
      [`hubungan-${idOf(FIRST)}`]: 'none',
      [`hubungan-${idOf(SECOND)}`]: 'family',
      [`kata-${idOf(SECOND)}`]: ' ',
    })
    assert.equal(status, 422)
    assert.match(body, /Tulis apa hubungannya/)
    assert.match(body, /<option value="family" selected/)
    assert.deepEqual(await site.ask('select * from conflict_declaration'), [])
  })

  test('a declared conflict is a recusal, one button says "none" for the rest, and the recused cannot take it back', async () => {
    const saved = await as('hukum').post(DECLARATIONS, {
      [`hubungan-${idOf(FIRST)}`]: '',
      [`hubungan-${idOf(SECOND)}`]: 'family',
      [`kata-${idOf(SECOND)}`]: 'adik ipar bupati',
      [`hubungan-${idOf(THIRD)}`]: '',
      sisanya: 'none',
    })
    assert.equal(saved.status, 303)
    const rows = await site.ask('select candidate, kind from conflict_declaration order by candidate')
    assert.deepEqual(
      rows.map(({ candidate, kind }) => [candidate, kind]),
      [
        [SECOND, 'family'],
        [FIRST, 'none'],
        [THIRD, 'none'],
      ],
    )
    assert.deepEqual(await site.ask('select reason from recusal'), [{ reason: 'hubungan keluarga, adik ipar bupati' }])
    const { body } = await as('hukum').get(DECLARATIONS)
    assert.match(body, /Semua kandidat sudah Anda nyatakan/)
    assert.match(body, /Anda menarik diri: hubungan keluarga, adik ipar bupati/)
    const again = await declareConflicts(season.as('hukum'), KEY, [
      { category: KEY.category, candidate: SECOND, kind: 'none', words: '' },
    ])
    const refused = { category: KEY.category, candidate: SECOND, why: { code: 'already_recused' } }
    assert.deepEqual(again, refuse({ code: 'declarations_refused', refused: [refused] }))
  })

  test('who was no nominee is refused, and whoever has no seat declares nothing', async () => {
    const stranger = { category: KEY.category, candidate: 'tidak-ada', kind: 'none', words: '' } as const
    const refused = { category: KEY.category, candidate: 'tidak-ada', why: { code: 'not_found' } }
    assert.deepEqual(
      await declareConflicts(season.as('jamsos'), KEY, [stranger]),
      refuse({ code: 'declarations_refused', refused: [refused] }),
    )
    assert.equal((await as('admin').get(DECLARATIONS)).status, 404)
  })

  test('chair and secretary see which seats have not declared, an assessor does not', async () => {
    for (const who of ['ketua', 'sekretaris'])
      assert.match(
        (await as(who).get(paths.room())).body,
        /8 kursi belum berjanji[^<]*Unsur jamsos \(pakta, 3 kandidat\)/,
      )
    assert.doesNotMatch((await as('jamsos').get(paths.room())).body, /belum berjanji/)
  })
})

describe('a tie that the roles of the panel show', () => {
  const TIED =
    /Menurut yang tercatat, Unsur jamsos mempunyai hubungan dengan Kota Uji Raya \(bertindak untuk pengusulnya\)/

  before(async () => {
    await site.ask(
      `with admin as (select id from person where email = 'admin@uji.example'),
        branch as (insert into organisation (province, organisation, kind, name, registered_at, registered_by)
          select $1, 'cabang', 'agency', 'Cabang Uji', now(), id from admin returning 1),
        proposed as (update candidate set proposed_by = 'cabang' where candidate = $3 returning 1)
      insert into role_grant (province, season, id, role, person, organisation, granted_at, granted_by)
        select $1, $2, 'g1', 'proposer', jamsos.id, 'cabang', now(), admin.id
        from admin, person jamsos where jamsos.email = 'jamsos@uji.example'`,
      [KEY.province, KEY.season, THIRD],
    )
  })

  test('is told to chair and secretary while nobody declared it, and to nobody else', async () => {
    for (const who of ['ketua', 'sekretaris']) assert.match((await as(who).get(paths.room())).body, TIED)
    for (const who of ['jamsos', 'hukum']) assert.doesNotMatch((await as(who).get(paths.room())).body, TIED)
  })

  test('closes the sheet of that pair alone, for saving and signing, with a sentence that says what to do', async () => {
    const tied = refuse({ code: 'conflict_unsettled', kind: 'branch' })
    assert.deepEqual(await enterMarks(season.as('jamsos'), sheet('jamsos', THIRD), 0, marksOf(7000)), tied)
    assert.deepEqual(await signMarkSheet(season.as('jamsos'), sheet('jamsos', THIRD), 0), tied)
    const saved = await as('jamsos').post(paths.markSheet(sheetIdOf(sheet('jamsos', THIRD))), {
      versi: '0',
      'nilai-cakupan': '71,5',
    })
    assert.equal(saved.status, 409)
    assert.match(saved.body, /minta dua orang panel menyatakan mengapa itu bukan benturan/)
    assert.match(saved.body, /value="71,5"/)
  })

  test('is told no more once the role has ended', async () => {
    await site.ask(
      `insert into role_end (province, season, id, reason, ended_at, ended_by)
        select $1, $2, 'g1', 'keliru', now(), id from person where email = 'admin@uji.example'`,
      [KEY.province, KEY.season],
    )
    assert.doesNotMatch((await as('ketua').get(paths.room())).body, TIED)
  })
})

describe('an assessor replaced at noon', () => {
  const NOON = '2026-03-02T04:00:00.000Z'
  const draft = sheet('ekonomi', THIRD)
  let successor: string

  before(async () => {
    await markAndSign('ekonomi', FIRST, 8100)
    expectDone(await enterMarks(season.as('ekonomi'), draft, 0, marksOf(6213, 'DRAF-PENDAHULU')))
    await site.ask(
      "insert into person (id, email, display_name, password_hash, created_at) select 'pengganti', 'pengganti@uji.example', 'Pengganti', password_hash, created_at from person where email = 'ekonomi@uji.example'",
    )
    successor = 'pengganti'
    const desk = openDesk({ db: season.db, clock: { now: () => NOON }, viewer: season.administrator })
    const seats = SEATS.map((seat) => ({
      seat,
      person: seat === 'ekonomi' ? successor : (season.viewer(seat).person?.id ?? ''),
    }))
    expectDone(await appointPanel(desk, KEY, PANEL_DECREE, seats))
    people.set('pengganti', await signedIn('pengganti'))
  })

  test('what the predecessor signed stays signed, counts, and is not shown to the successor', async () => {
    const [signature] = await site.ask("select count(*)::int as n from mark_sheet_signature where seat = 'ekonomi'")
    assert.deepEqual(signature, { n: 1 })
    const shown = await as('pengganti').get(paths.markSheet(sheetIdOf(sheet('ekonomi', FIRST))))
    assert.deepEqual([shown.status, shown.headers.get('location')], [303, paths.mySheets()])
    assert.match((await as('pengganti').get(paths.mySheets())).body, /pemegang kursi sebelum Anda/)
  })

  test('the successor begins with an empty sheet, and the draft stays in the history', async () => {
    const { body } = await as('pengganti').get(paths.markSheet(sheetIdOf(draft)))
    assert.doesNotMatch(body, /62,13|DRAF-PENDAHULU/)
    assert.deepEqual(await site.ask('select * from mark where seat = $1 and candidate = $2', ['ekonomi', THIRD]), [])
    const kept = await site.ask("select 1 from activity_detail where detail like '%DRAF-PENDAHULU%'")
    assert.equal(kept.length, 1)
    assert.deepEqual((await checkSheets(season.db, await listActivityProofs(season.db))).broken, [])
  })

  test('a late save by the predecessor is refused with a sentence and its text, and changes nothing', async () => {
    const form = { versi: '1', 'nilai-cakupan': '77,5', 'catatan-cakupan': 'terlambat <b>', 'nilai-regulasi': 'abc' }
    const late = await as('ekonomi').post(paths.markSheet(sheetIdOf(draft)), form)
    assert.equal(late.status, 409)
    assert.match(late.body, /Kursi ini sudah dipegang orang lain/)
    assert.match(late.body, /Senin, 2 Maret 2026 12\.00/)
    for (const text of ['77,5', 'terlambat &lt;b', 'abc']) assert.ok(late.body.includes(text), text)
    assert.deepEqual(await site.ask('select * from mark where seat = $1 and candidate = $2', ['ekonomi', THIRD]), [])
    const refused = await enterMarks(season.as('ekonomi'), draft, 1, marksOf(5000))
    assert.deepEqual(refused, refuse({ code: 'not_found' }), 'a save under way at noon, with rights from before')
  })

  test('nobody else learns from a late save that there is such a sheet', async () => {
    const stranger = await as('jamsos').post(paths.markSheet(sheetIdOf(draft)), { 'nilai-cakupan': '1' })
    const none = await as('jamsos').post(paths.markSheet(sheetIdOf({ ...draft, candidate: 'tidak-ada' })), {})
    assert.deepEqual([stranger.status, none.status, bare(stranger.body)], [404, 404, bare(none.body)])
  })

  test('the successor owes pledge and declarations of their own', async () => {
    const { body } = await as('pengganti').get(DECLARATIONS)
    assert.match(body, /3 kandidat belum Anda nyatakan/)
    assert.match(body, /Saya berjanji/)
  })
})

describe('a recused assessor who can see nothing', () => {
  const sheets = paths.markSheet(sheetIdOf(sheet('hukum', SECOND)))
  const committee = [
    paths.standings(CATEGORY),
    paths.marksCsv(CATEGORY),
    paths.marksXlsx(CATEGORY),
    paths.recusalsCsv(CATEGORY),
    paths.figuresCsv(CATEGORY),
    paths.votesCsv(CATEGORY),
    paths.rulebook(CATEGORY),
  ]

  before(async () => {
    expectDone(
      await declareConflicts(season.as('ketua'), KEY, [
        { category: KEY.category, candidate: SECOND, kind: 'place', words: 'Sekda sampai 2024' },
      ]),
    )
    for (const seat of SCORING) {
      for (const candidate of CANDIDATES) {
        const stepped = candidate === SECOND && (seat === 'hukum' || seat === 'ketua')
        if (!stepped && seat !== 'ekonomi') await markAndSign(seat, candidate, candidate === SECOND ? 9137 : 7000)
      }
    }
  })

  test('by page: the sheet is gone, and what leads to the file, its evidence and its pictures is not there', async () => {
    const shown = await as('hukum').get(sheets)
    assert.deepEqual([shown.status, shown.headers.get('location')], [303, DECLARATIONS])
    for (const leaf of ['/berkas', '/berkas.pdf', '/berkas/bukti/a', '/berkas/bukti/a/gambar', '/berkas/foto/a'])
      assert.equal((await as('hukum').get(`${sheets}${leaf}`)).status, 404, leaf)
  })

  test('by count: the room shows neither the row of that candidate nor its sheets in any number', async () => {
    const { body } = await as('hukum').get(paths.room())
    const grid = /<table[\s\S]*?<\/table>/.exec(body)?.[0] ?? ''
    assert.ok(grid.includes(NAMES[0]) && !grid.includes(HIDDEN_NAME))
    assert.match(body, /Anda menarik diri dari Kabupaten Uji Hilir/)
    assert.match(body, />15<small>dari 16/, 'of three candidates by eight seats only two candidates are counted')
    assert.ok((await as('jamsos').get(paths.room())).body.includes(HIDDEN_NAME), 'planted: others do see the row')
  })

  test('by history: the recused chair finds neither saves nor signatures of that candidate, the secretary does', async () => {
    const path = `${paths.seasonHistory(PLACE)}?cari=${SECOND}/jamsos`
    for (const form of [path, path.replace('riwayat', 'riwayat.csv')]) {
      assert.doesNotMatch((await as('ketua').get(form)).body, /Unsur jamsos/, form)
      assert.match((await as('sekretaris').get(form)).body, /Unsur jamsos/, form)
    }
  })

  test('the recused chair leads nothing there: closing, plenary, adoption and papers are refused', async () => {
    const closing = await closeCategory(season.as('ketua'), KEY, [])
    assert.deepEqual(closing, refuse({ code: 'not_your_role', needed: 'chair' }))
    for (const path of [
      paths.agreement(CATEGORY),
      paths.closeCategory(CATEGORY),
      paths.openPlenary(CATEGORY),
      paths.adopt(CATEGORY),
      paths.adopted(CATEGORY),
    ])
      assert.equal((await as('ketua').get(path)).status, 403, path)
    assert.match((await as('ketua').get(paths.room())).body, /Kategori ini dipimpin Unsur disnaker/)
  })

  test('by export and standings: after closing and plenary the recused get the answer of what does not exist, to the byte', async () => {
    const unsigned = [SECOND, THIRD].map((candidate) => ({ seat: 'ekonomi', candidate, reason: 'diganti siang hari' }))
    expectDone(await closeCategory(season.as('disnaker'), KEY, unsigned))
    expectDone(await openPlenary(season.as('disnaker'), KEY))
    for (const who of ['hukum', 'ketua']) {
      const nowhere = await as(who).get(paths.standings({ ...CATEGORY, category: 'tidak-ada' }))
      for (const path of committee) {
        const answer = await as(who).get(path)
        assert.deepEqual([answer.status, bare(answer.body)], [404, bare(nowhere.body)], `${who} ${path}`)
      }
      assert.doesNotMatch((await as(who).get(paths.mySheets())).body, new RegExp(paths.standings(CATEGORY)))
    }
    for (const path of committee) assert.equal((await as('jamsos').get(path)).status, 200, `planted: jamsos ${path}`)
  })

  test('after the closing a conflict comes too late, and the sentence says whom to tell', async () => {
    const late = await as('jamsos').post(DECLARATIONS, {
      [`hubungan-${idOf(FIRST)}`]: 'vendor',
      [`kata-${idOf(FIRST)}`]: 'pemasok',
    })
    assert.equal(late.status, 422)
    assert.match(late.body, /Sampaikan hubungan itu kepada ketua/)
    assert.match(late.body, /value="pemasok"/)
  })
})
