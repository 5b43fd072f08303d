/** The interview day over HTTP: what each audience sees, who may record, and how a board hears of it. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { countedFigures } from '../../actions/counted-figures.ts'
import { declareRecusal } from '../../actions/declare-recusal.ts'
import { listNominees } from '../../store/candidates.ts'
import { measuredText } from '../counted-figure-view.ts'
import { CANDIDATES, KEY, NAMES, PLACE, rulebook } from '../../../test/cast.ts'
import { saveTimetable, slotFor } from '../../../test/interview-day.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { newHttpVisitor } from '../../../test/http-visitor.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const SEASON = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}`
const BOARD = `${SEASON}/hari-wawancara`
const pageOf = (candidate: string) => `${SEASON}/${KEY.category}/wawancara/${candidate}`
const [HULU, HILIR, RAYA] = CANDIDATES
const JSON_ANSWER = { accept: 'application/json' }

describe('the interview day', () => {
  let season: JudgedSeason
  let site: TestSite
  /** Monday, 2 March 2026, 09.50 WITA. */
  let now = '2026-03-02T01:50:00.000Z'

  before(async () => {
    season = await openSeason()
    expectDone(await declareRecusal(season.as('hukum'), { ...KEY, candidate: HULU, seat: 'hukum' }, 'Kerabat bupati'))
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false, clock: { now: () => now } })
    await saveTimetable(site, KEY, [
      slotFor(KEY, HULU, '2026-03-02T02:00', '2026-03-02T02:45'),
      slotFor(KEY, HILIR, '2026-03-02T02:45', '2026-03-02T03:30'),
      slotFor(KEY, RAYA, '2026-03-03T02:00', '2026-03-03T02:45'),
    ])
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const seated = seatedVisitors(() => site)

  async function move(seat: string, candidate: string, langkah: string, more: Record<string, string> = {}) {
    const visitor = await seated(seat)
    const { body } = await visitor.get(pageOf(candidate))
    const terlihat = /name="terlihat" value="(\d+)"/.exec(body)?.[1] ?? '0'
    return visitor.post(pageOf(candidate), { apa: 'jalannya', langkah, terlihat, ...more })
  }

  const boardOf = async (seat: string, path = BOARD) =>
    JSON.parse((await (await seated(seat)).get(path, JSON_ANSWER)).body) as { id: string; now: number; html: string }

  test('before anything happens everybody on the board waits, in time', async () => {
    const { status, body } = await (await seated('kebijakan')).get(BOARD)
    assert.equal(status, 200)
    assert.match(body, /Senin, 2 Maret 2026/)
    assert.match(body, new RegExp(`10\\.00</span> <a[^>]*>${NAMES[0]}</a>`))
    assert.equal(body.includes(NAMES[2]), false)
    assert.equal((await newHttpVisitor(site.origin).get(BOARD)).status, 303)
  })

  test('a candidate arriving a day early is told when it is their turn, and the board does not change', async () => {
    const { id } = await boardOf('kebijakan')
    const answer = await move('sekretaris', RAYA, 'arrive')
    assert.equal(answer.status, 422)
    assert.match(
      answer.body,
      /Kandidat ini dijadwalkan Selasa, 3 Maret 2026 10\.00\u00a0WITA, bukan hari ini\. Minta sekretaris/,
    )
    assert.equal((await boardOf('kebijakan')).id, id)
  })

  test('an open board hears of an arrival, shows a late beginning, and ends with the session', async () => {
    const watcher = newHttpVisitor(site.origin)
    await watcher.get('/masuk')
    await watcher.post('/masuk', { surel: 'ekonomi@uji.example', sandi: PASSWORD })
    const cookie = [...watcher.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const line = await fetch(site.origin + BOARD, { headers: { accept: 'text/event-stream', cookie } })
    assert.equal(line.headers.get('content-type'), 'text/event-stream; charset=utf-8')
    const events = eventsOf(line)
    assert.equal((await news(events))?.name, 'papan')
    assert.equal((await move('sekretaris', HULU, 'arrive')).status, 303)
    const arrived = await news(events)
    assert.match(arrived?.data ?? '', /sudah tiba/)
    now = '2026-03-02T02:20:00.000Z'
    assert.equal((await move('ketua', HULU, 'begin')).status, 303)
    const begun = await news(events)
    assert.match(begun?.data ?? '', /terlambat 20 menit, paling cepat 11\.05/)
    await watcher.post('/keluar')
    assert.equal((await move('sekretaris', HULU, 'pause')).status, 303)
    assert.equal((await news(events))?.name, 'selesai')
    assert.equal((await events.next()).done, true)
    assert.equal((await move('sekretaris', HULU, 'resume')).status, 303)
  })

  test('a browser that comes back with the newest board is not sent it again', async () => {
    const { id } = await boardOf('pekerja')
    const visitor = await seated('pekerja')
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const stop = new AbortController()
    const headers = { accept: 'text/event-stream', cookie, 'last-event-id': id }
    const events = eventsOf(await fetch(site.origin + BOARD, { headers, signal: stop.signal }))
    assert.equal((await events.next()).value?.name, 'denyut')
    stop.abort()
  })

  test('one session watches so many boards and no more', async () => {
    const visitor = await seated('jamsos')
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const stop = new AbortController()
    const listen = () =>
      fetch(site.origin + BOARD, { headers: { accept: 'text/event-stream', cookie }, signal: stop.signal })
    // Kept, because a response that nobody holds any more is hung up.
    const lines: Response[] = []
    for (let count = 0; count < 7; count++) lines.push(await listen())
    assert.deepEqual(
      lines.map(({ status }) => status),
      [200, 200, 200, 200, 200, 200, 429],
    )
    stop.abort()
  })

  test('the room is the secretary’s and the chair’s to keep; an assessor reads it and records nothing', async () => {
    const { body } = await (await seated('kebijakan')).get(pageOf(HILIR))
    assert.equal(body.includes('Mulai paparan'), false)
    assert.equal((await move('kebijakan', HILIR, 'arrive')).status, 404)
  })

  test('the second of two who press at once is told and sees what the first did', async () => {
    const visitor = await seated('ketua')
    const stale = await visitor.post(pageOf(HULU), { apa: 'jalannya', langkah: 'ask', terlihat: '1' })
    assert.equal(stale.status, 422)
    assert.match(stale.body, /Orang lain baru saja mencatat sesuatu/)
  })

  test('whoever stepped back from a candidate sees nothing of the interview but its place on the board', async () => {
    const visitor = await seated('hukum')
    assert.equal((await visitor.get(pageOf(HULU))).status, 404)
    assert.equal((await visitor.get(pageOf(HULU), JSON_ANSWER)).status, 404)
    assert.equal((await visitor.get(pageOf(HILIR))).status, 200)
    const { html } = await boardOf('hukum')
    assert.equal(html.includes(pageOf(HULU)), false)
    assert.equal(html.includes(NAMES[0]), true)
  })

  test('attendance is noted once and corrected with a reason, which stays beside what was typed', async () => {
    const visitor = await seated('sekretaris')
    const send = async (fields: Record<string, string>) => {
      const known = fieldsOfForm((await visitor.get(pageOf(HULU))).body, pageOf(HULU))
      const terlihat = /value="kehadiran"\/?><input[^>]*name="terlihat" value="(\d+)"/.exec((await visitor.get(pageOf(HULU))).body)?.[1] // prettier-ignore
      return visitor.post(pageOf(HULU), { ...known, apa: 'kehadiran', terlihat: terlihat ?? '0', ...fields })
    }
    const wrong = await send({ pimpinan: 'represented', pendamping: 'dua' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /value="dua"/)
    assert.equal((await send({ pimpinan: 'represented', pendamping: '2' })).status, 303)
    assert.match((await boardOf('kebijakan', pageOf(HULU))).html, /pimpinan diwakili, pendamping: 2\. Dicatat 10\.20/)
    assert.equal((await send({ pimpinan: 'in_person', pendamping: '2' })).status, 422)
    assert.equal((await send({ pimpinan: 'in_person', pendamping: '2', pembetulan: 'Bupati menyusul' })).status, 303)
    assert.deepEqual(
      await site.ask('select entry, leader, companions, reason from interview_attendance order by entry'),
      [
        { entry: 1, leader: 'represented', companions: 2, reason: null },
        { entry: 2, leader: 'in_person', companions: 2, reason: 'Bupati menyusul' },
      ],
    )
  })

  test('a season that counts attendance counts the last note, and says of others that nothing is noted', async () => {
    const [category] = rulebook().categories
    assert.ok(category)
    const counting = { ...category, shownIndicators: ['leader-attendance', 'companions'] }
    const figures = await countedFigures(site.db, KEY, counting, await listNominees(site.db, KEY))
    assert.deepEqual(
      figures.map(({ candidate, indicator, measured }) => [candidate, indicator, measured.known ? measuredText(indicator, measured, 'id') : measured.reason]), // prettier-ignore
      [
        [HILIR, 'leader-attendance', 'attendance_not_noted'],
        [HILIR, 'companions', 'attendance_not_noted'],
        [HULU, 'leader-attendance', 'hadir sendiri, basis: catatan hari wawancara, sumber: catatan hari wawancara'],
        [HULU, 'companions', '2, basis: catatan hari wawancara, sumber: catatan hari wawancara'],
        [RAYA, 'leader-attendance', 'attendance_not_noted'],
        [RAYA, 'companions', 'attendance_not_noted'],
      ],
    )
  })

  test('a tick is the whole panel’s, a note is one’s own, and two devices of one person lose neither text', async () => {
    const [mine, other] = [await seated('kebijakan'), await seated('disnaker')]
    assert.equal((await mine.post(pageOf(HILIR), { apa: 'centang', 'tampil-participant_data': '1', 'ditanya-participant_data': '1' })).status, 303) // prettier-ignore
    assert.match((await other.get(pageOf(HILIR))).body, /name="ditanya-participant_data" value="1" checked/)
    const note = (text: string, terlihat: string) =>
      mine.post(pageOf(HILIR), { apa: 'catatan', catatan: text, terlihat })
    assert.equal((await note('Rencana jelas', '0')).status, 303)
    assert.match((await mine.get(pageOf(HILIR))).body, /Rencana jelas/)
    for (const seat of ['disnaker', 'ketua', 'sekretaris'])
      assert.equal((await (await seated(seat)).get(pageOf(HILIR))).body.includes('Rencana jelas'), false)
    const clash = await note('Dari ponsel', '0')
    assert.equal(clash.status, 422)
    assert.match(clash.body, /Dari ponsel[\s\S]*Rencana jelas/)
    assert.equal((await note('Keduanya', '1')).status, 303)
    assert.deepEqual(await site.ask("select detail like '%Rencana%' as told from activity_detail join activity using (province, season, id) where deed = 'interview_note_saved'"), [{ told: false }, { told: false }]) // prettier-ignore
  })

  test('the secretary adds a question for the category and takes it back', async () => {
    const visitor = await seated('sekretaris')
    assert.equal(
      (await visitor.post(pageOf(HILIR), { apa: 'tambah', pertanyaan: 'Siapa mendata nelayan?' })).status,
      303,
    )
    assert.match((await (await seated('kebijakan')).get(pageOf(HULU))).body, /Siapa mendata nelayan\?/)
    const twice = await visitor.post(pageOf(HILIR), { apa: 'tambah', pertanyaan: 'Siapa mendata nelayan?' })
    assert.equal(twice.status, 422)
    assert.equal((await visitor.post(pageOf(HILIR), { apa: 'hapus', hapus: '1' })).status, 303)
    assert.equal((await (await seated('kebijakan')).get(pageOf(HULU))).body.includes('mendata nelayan'), false)
    assert.equal(
      (await (await seated('kebijakan')).post(pageOf(HILIR), { apa: 'tambah', pertanyaan: 'Boleh?' })).status,
      404,
    )
  })

  test('nobody came: recorded with hour and witness, told on the board, kept from the door', async () => {
    now = '2026-03-02T02:59:59.000Z'
    assert.match(
      (await move('sekretaris', HILIR, 'no_show', { saksi: 'Petugas pintu' })).body,
      /mulai 11\.00\u00a0WITA/,
    )
    now = '2026-03-02T03:00:00.000Z'
    const unseen = await move('sekretaris', HILIR, 'no_show')
    assert.match(unseen.body, /Tulis siapa yang menyaksikan/)
    assert.equal((await move('sekretaris', HILIR, 'no_show', { saksi: 'Petugas pintu' })).status, 303)
    assert.match((await boardOf('kebijakan')).html, /Tidak hadir/)
    const door = (await boardOf('kebijakan', `${BOARD}/pintu`)).html
    assert.equal(door.includes('Tidak hadir'), false)
    assert.equal(door.includes('href'), false)
    assert.match(door, new RegExp(NAMES[0]))
  })

  test('with a new place in the timetable whoever was absent waits again', async () => {
    await saveTimetable(site, KEY, [
      slotFor(KEY, HULU, '2026-03-02T02:00', '2026-03-02T02:45'),
      slotFor(KEY, HILIR, '2026-03-02T05:00', '2026-03-02T05:45'),
      slotFor(KEY, RAYA, '2026-03-03T02:00', '2026-03-03T02:45'),
    ])
    const { html } = await boardOf('kebijakan')
    assert.equal(html.includes('Tidak hadir'), false)
    assert.match(html, new RegExp(`13\\.00</span> <a[^>]*>${NAMES[1]}`))
  })
})

type SentEvent = { readonly name: string; readonly data: string }

/** What comes next, beats left out: they say only that the line is alive. */
async function news(events: AsyncGenerator<SentEvent, undefined>): Promise<SentEvent | undefined> {
  for (;;) {
    const { value } = await events.next()
    if (value?.name !== 'denyut') return value
  }
}

async function* eventsOf(response: Response): AsyncGenerator<SentEvent, undefined> {
  const body = response.body
  assert.ok(body)
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of body) {
    text += decoder.decode(piece, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const of = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
      const name = of('event')
      if (name !== undefined) yield { name, data: of('data') ?? '' }
    }
  }
}
