import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { manyNominations } from '../../../test/many-nominations.ts'
import { type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { readable } from '../../../test/office.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { remindCandidate } from '../../actions/remind-candidate.ts'
import { listFindingsOf } from '../../store/findings.ts'
import { moveNominations } from '../../actions/move-nominations.ts'
import { ownNomination } from '../../actions/own-nomination.ts'
import { NOMINATION_STATES } from '../../award/nomination/nomination-states.ts'
import { accept, refuse } from '../../award/result.ts'
import { instant } from '../../award/units/dates.ts'
import { stateCounts } from '../../award/verification/waiting.ts'
import { findOwner } from '../../store/nomination-owners.ts'
import { listWaiting } from '../../store/nomination-queue.ts'

const MANY = 63
const HERE = 'penilaian-2025/provinsi-uji'
const DESK = `/ruang/verifikasi/${HERE}`
const STUCK = `/ruang/macet/${HERE}`
const NOW = instant('2026-03-12T03:00:00.000Z')

describe('a season of many nominations', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  let candidates: readonly string[]
  const visitors = new Map<string, HttpVisitor>()
  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const nomination = (at: number) => ({ ...KEY, candidate: candidates[at] ?? assert.fail() })
  const reminders = async () => (await site.ask(`select id from mail where kind = 'file_reminder'`, [])).length
  const chosen = (at: number) => `pilih-${candidates[at]}~${KEY.category}`

  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
    candidates = await manyNominations(season, nominating, MANY)
    const clock = { now: () => NOW }
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false, clock })
    for (const name of ['kontak', 'verifikator', 'ketua']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(() => site.end())

  test('what the board counts equals what the database counts, state by state', async () => {
    const counts = stateCounts(await listWaiting(season.db, KEY), NOW, 'WITA')
    const rows = await site.ask(
      `select nomination.state, count(*)::int as count,
         percentile_disc(0.5) within group (order by days)::int as median, max(days)::int as oldest
       from nomination join nomination_step using (province, season, category, candidate, step),
         lateral (select (timestamptz '${NOW}' at time zone 'Asia/Makassar')::date
           - (moved_at at time zone 'Asia/Makassar')::date as days) as age
       where season = 2025 group by nomination.state`,
      [],
    )
    const asked = new Map(rows.map((row) => [row['state'], [row['count'], row['median'], row['oldest']]]))
    assert.deepEqual(
      counts.map(({ state, count, medianDays, oldestDays }) => [state, count, medianDays, oldestDays]),
      NOMINATION_STATES.map((state) => [state, ...(asked.get(state) ?? [0, null, null])]),
    )
    // Nine of each way, and the three nominees of the cast.
    assert.deepEqual(
      counts.map(({ count }) => count),
      [9, 9, 9, 9, 9, 12, 0, 9, 0, 0, 0],
    )
  })

  test('the board names who must act, oldest first, and where nobody is named yet it says so', async () => {
    const board = readable((await as('ketua').get(STUCK)).body)
    assert.match(board, /45 usulan menunggu seseorang/)
    assert.match(board, /kandidat atau pengusul 18 .* verifikator 18 .* ketua atau sekretaris panitia 9/)
    assert.match(
      board,
      /Undangan sosialisasi 0 .* Usulan yang dibuka 66 .* diserahkan 45 .* terverifikasi 18 .* nomine 12/,
    )
    assert.match(board, /draf 9 .* diusulkan 9 .* nomine 12/)
    assert.match(board, /verifikator \(Verifikator\) dan verifikator-lain \(Verifikator\)/i)
    assert.match(board, /ketua \(Ketua panitia\)/i)
    assert.match(board, /Belum ada orangnya: /)
    assert.equal((await as('kontak').get(STUCK)).status, 403)
  })

  test('the queue is filtered by state and category, and a filter nobody knows filters nothing', async () => {
    assert.match(readable((await as('verifikator').get(DESK)).body), /45 usulan/)
    const proposed = readable((await as('verifikator').get(`${DESK}?keadaan=proposed`)).body)
    assert.match(proposed, /9 usulan/)
    assert.match(proposed, /Kabupaten Ramai 1 Pemerintah Kabupaten\/Kota diusulkan .* 10 hari/)
    assert.match(readable((await as('verifikator').get(`${DESK}?keadaan=menang`)).body), /45 usulan/)
    assert.match(readable((await as('verifikator').get(`${DESK}?kategori=lain`)).body), /Tidak ada usulan yang cocok/)
    const returned = readable((await as('verifikator').get(`${DESK}?keadaan=needs_correction`)).body)
    assert.match(returned, /Perbaikan paling lambat Jumat, 20 Maret 2026 23\.59 WITA \(22\.59 WIB; .* 00\.59 WIT\)/)
  })

  test('the rehearsal of the closing hour says who would be in, who would not and why, and reminds through the desk', async () => {
    const page = await as('ketua').get(`/ruang/gladi/${HERE}`)
    const text = readable(page.body)
    assert.match(text, /tidak ada jam penutupan/)
    assert.match(text, /belum lengkap 0 tidak masuk: lengkap tetapi belum diserahkan 9 masuk: sedang diperbaiki, dengan batas waktunya sendiri 9 masuk 39 tidak ikut lagi: gugur, ditolak, atau mundur 9/) // prettier-ignore
    assert.match(text, /9 berkas tidak akan masuk .* Kabupaten Ramai 0 .* sudah lengkap, tinggal diserahkan/)
    const fields = fieldsOfForm(page.body, DESK)
    assert.equal(Object.keys(fields).filter((name) => name.startsWith('pilih-')).length, 9)
    const answer = await as('ketua').post(DESK, { ...fields, tombol: 'remind' })
    assert.match(readable(answer.body), /0 dari 9 dilakukan/)
    assert.equal((await as('kontak').get(`/ruang/gladi/${HERE}`)).status, 403)
  })

  test('two verifiers who take one nomination at one moment: one has it, the other is told', async () => {
    const [one, other] = [await nominating.as('verifikator'), await nominating.as('verifikator-lain')]
    const outcomes = await Promise.all([one, other].map((desk) => ownNomination(desk, nomination(1), 'take')))
    assert.deepEqual(outcomes.map((outcome) => (outcome.ok ? 'has it' : outcome.refusal.code)).toSorted(), [
      'has it',
      'owned_by_another',
    ])
    const [winner, loser] = outcomes[0]?.ok ? [one, other] : [other, one]
    assert.deepEqual(await ownNomination(loser, nomination(1), 'give_back'), refuse({ code: 'not_yours_to_give_back' }))
    assert.deepEqual(await ownNomination(winner, nomination(1), 'give_back'), accept(null))
    assert.deepEqual(await findOwner(season.db, KEY, candidates[1]!), { owner: null, entry: 2 })
    assert.deepEqual(
      await ownNomination(await nominating.as('kontak'), nomination(1), 'take'),
      refuse({ code: 'not_found' }),
    )
  })

  test('of many at once each is decided by itself: those that may are moved, the others say why and stay chosen', async () => {
    const steps = { [chosen(8)]: '2', [chosen(15)]: '1', [chosen(4)]: '4', 'pilih-tiada~tiada': '1' }
    const answer = await as('verifikator').post(DESK, { ...steps, tombol: 'find_complete' })
    assert.equal(answer.status, 200)
    const text = readable(answer.body)
    assert.match(text, /1 dari 4 dilakukan/)
    assert.match(text, /Kabupaten Ramai 8 Pemerintah Kabupaten\/Kota Dilakukan: lengkap/)
    assert.match(text, /Kabupaten Ramai 15 .* Ditolak: Sementara Anda membaca/)
    assert.match(text, /Kabupaten Ramai 4 .* Ditolak: Tidak dapat dilakukan pada usulan yang terverifikasi/)
    assert.match(text, /tiada tiada Ditolak: Usulan ini tidak ada\./)
    const rows = await site.ask('select state from nomination where candidate = any($1) order by candidate', [
      `{${candidates[8]},${candidates[15]},${candidates[4]}}`,
    ])
    assert.deepEqual(rows.map(({ state }) => state).toSorted(), ['complete', 'proposed', 'verified'])
  })

  test('two who move the same three at one moment: each is moved once', async () => {
    const three = [22, 29, 36].map((at) => ({ category: KEY.category, candidate: candidates[at] ?? '', seenStep: 2 }))
    const desks = [await nominating.as('verifikator'), await nominating.as('verifikator-lain')]
    const both = await Promise.all(desks.map((desk) => moveNominations(desk, KEY, three, 'find_complete')))
    for (const at of [0, 1, 2])
      assert.deepEqual(both.map((outcomes) => (outcomes[at]?.outcome.ok ? 'moved' : 'refused')).toSorted(), [
        'moved',
        'refused',
      ])
  })

  test('a button without anything chosen asks for it; one that is not theirs is no page', async () => {
    const none = await as('verifikator').post(DESK, { tombol: 'verify' })
    assert.equal(none.status, 422)
    assert.match(readable(none.body), /Pilih paling sedikit satu usulan/)
    assert.equal((await as('verifikator').post(DESK, { tombol: 'nominate', [chosen(4)]: '4' })).status, 404)
    const nominee = await as('ketua').post(DESK, { tombol: 'nominate', [chosen(4)]: '4' })
    assert.match(readable(nominee.body), /Dilakukan: nomine/)
  })

  test('one finding goes back with three at once; a fourth that has moved says why, and what was typed stays', async () => {
    const three = [43, 50, 57]
    const typed = { bagian: 'kontak', diminta: 'Tulis nomor yang aktif.', batas: '2026-03-20', tombol: 'return' }
    const none = await as('verifikator').post(DESK, { ...typed, diminta: ' ', [chosen(43)]: '2' })
    assert.equal(none.status, 422)
    assert.match(readable(none.body), /Tulis apa yang diminta\./)
    assert.match(none.body, new RegExp(`name="${chosen(43)}" value="2" checked`))
    const steps = Object.fromEntries(three.map((at) => [chosen(at), '2']))
    const answer = await as('verifikator').post(DESK, { ...typed, ...steps, [chosen(0)]: '1' })
    const text = readable(answer.body)
    assert.match(text, /3 dari 4 dilakukan/)
    assert.match(text, /Kabupaten Ramai 0 .* Ditolak: Tidak dapat dilakukan pada usulan yang draf/)
    assert.match(answer.body, />Tulis nomor yang aktif\.<\/textarea>/)
    for (const at of three) {
      const [finding, ...more] = await listFindingsOf(season.db, KEY, candidates[at] ?? '')
      assert.deepEqual([finding?.section, finding?.asked, finding?.dueOn], ['kontak', 'Tulis nomor yang aktif.', '2026-03-20']) // prettier-ignore
      assert.deepEqual(more, [])
    }
    const one = await as('verifikator').post(DESK, { ...typed, bagian: 'jawaban', [chosen(8)]: '3' })
    assert.match(readable(one.body), /1 dari 1 dilakukan/)
    const [own] = await listFindingsOf(season.db, KEY, candidates[8] ?? '')
    assert.equal(own?.section, `jawaban~${KEY.category}`)
  })

  test('the chair gives one and three to a verifier; who is none of this season is refused, one by one', async () => {
    const [{ id = '' } = {}] = await site.ask(`select id from person where email = $1`, [
      nominating.email('verifikator'),
    ])
    const give = (verifier: string, ...numbers: readonly number[]) =>
      as('ketua').post(DESK, {
        ...Object.fromEntries(numbers.map((at) => [chosen(at), '1'])),
        tombol: 'assign',
        verifikator: verifier,
      })
    assert.equal((await give('', 10)).status, 422)
    assert.match(readable((await give(String(id), 10)).body), /1 dari 1 dilakukan .* kini diperiksa verifikator/)
    assert.match(
      readable((await give(String(id), 10, 11, 12)).body),
      /2 dari 3 dilakukan .* Verifikator ini sudah memeriksanya/,
    )
    const [contact] = await site.ask(`select id from person where email = $1`, [nominating.email('kontak')])
    assert.match(
      readable((await give(String(contact?.['id']), 13)).body),
      /0 dari 1 dilakukan .* bukan verifikator musim ini/,
    )
    assert.equal((await findOwner(season.db, KEY, candidates[11] ?? '')).owner, id)
    assert.equal((await as('verifikator').post(DESK, { tombol: 'assign', verifikator: String(id), [chosen(3)]: '1' })).status, 404) // prettier-ignore
  })

  test('people of a file that is awaited are reminded once a day; where there is nobody, that is said', async () => {
    const own = { ...KEY, candidate: 'kabupaten-baru' }
    await openFile(nominating)
    const earlier = await reminders()
    const verifier = await nominating.as('verifikator', NOW)
    const [first, second] = await Promise.all([remindCandidate(verifier, own), remindCandidate(verifier, own)])
    assert.deepEqual([first, second].map((one) => (one.ok ? one.value : one.refusal.code)).toSorted(), [3, 'reminded_today']) // prettier-ignore
    assert.equal((await reminders()) - earlier, 3)
    const tomorrow = await nominating.as('verifikator', '2026-03-12T16:00:00.000Z')
    assert.deepEqual(await remindCandidate(tomorrow, own), accept(3))
    const answer = await as('verifikator').post(DESK, { tombol: 'remind', [chosen(0)]: '1', [chosen(4)]: '4' })
    assert.match(readable(answer.body), /0 dari 2 dilakukan .* belum punya narahubung/)
    assert.match(readable(answer.body), /tidak ada yang ditunggu dari kandidatnya/)
    assert.equal((await remindCandidate(await nominating.as('kontak', NOW), own)).ok, false)
  })
})
