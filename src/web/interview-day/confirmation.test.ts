/** Confirming who comes to an interview, over HTTP: by the candidate, for the secretariat, the door and the panel. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { declareRecusal } from '../../actions/declare-recusal.ts'
import { CANDIDATES, KEY, NAMES, PLACE } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { saveTimetable, slotFor } from '../../../test/interview-day.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { email as addressOf, openFile, prepareNominating } from '../../../test/nominating.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const SEASON = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}`
const TIMETABLE = `${SEASON}/jadwal-wawancara`
const DOORS = `${TIMETABLE}/daftar-pintu.pdf`
const [HULU, HILIR, RAYA] = CANDIDATES
const FILE = `/ruang/berkas/${KEY.province}~${KEY.season}~${RAYA}`
const CONFIRM = `${FILE}/giliran/${KEY.category}`
const INTERVIEW = `${SEASON}/${KEY.category}/wawancara/${RAYA}`

const COMING = {
  terlihat: '0',
  pimpinan: 'in_person',
  nama: 'H. Contoh Raya',
  jabatan: 'Wali Kota',
  pendamping: 'Sri Contoh, Kepala Dinas\r\nBudi Contoh',
  alasan: '',
}

const said = ({ body }: { readonly body: string }) => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const asked = ({ body }: { readonly body: string }) => /name="terlihat" value="(\d+)"/.exec(body)?.[1] ?? 'none'

async function signedIn({ origin }: TestSite, surel: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(origin)
  await visitor.get('/masuk')
  await visitor.post('/masuk', { surel, sandi: PASSWORD })
  return visitor
}

async function printed(visitor: HttpVisitor): Promise<string> {
  const { bytes } = await visitor.get(DOORS)
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  return text.replaceAll(/\s+/gu, ' ')
}

describe('confirming who comes', () => {
  let season: JudgedSeason
  let site: TestSite
  let contact: HttpVisitor
  /** Saturday, 28 February 2026, 09.00 WITA. */
  let now = '2026-02-28T01:00:00.000Z'

  before(async () => {
    season = await openSeason()
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    expectDone(await declareRecusal(season.as('hukum'), { ...KEY, candidate: RAYA, seat: 'hukum' }, 'Kerabat'))
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false, clock: { now: () => now } })
    await site.ask(`update candidate set organisation = 'kabupaten-baru' where candidate = $1`, [RAYA])
    contact = await signedIn(site, addressOf('kontak'))
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const seated = seatedVisitors(() => site)
  const entries = async () =>
    Number((await site.ask('select count(*) as n from interview_confirmation where candidate = $1', [RAYA]))[0]?.['n'])

  test('without a place in the timetable there is nothing to confirm', async () => {
    const { status, headers } = await contact.get(CONFIRM)
    assert.deepEqual([status, headers.get('location')], [303, `${FILE}/giliran`])
    assert.equal((await contact.post(CONFIRM, COMING)).status, 404)
    assert.doesNotMatch((await contact.get(FILE)).body, /giliran/)
  })

  test('the file leads to the turn, and the turn to the form, which says until when', async () => {
    await saveTimetable(site, KEY, [
      slotFor(KEY, HULU, '2026-03-02T02:00', '2026-03-02T02:45'),
      slotFor(KEY, RAYA, '2026-03-02T02:45', '2026-03-02T03:30'),
    ])
    const file = await contact.get(FILE)
    assert.match(said(file), /Belum dikonfirmasi paling lambat Minggu, 1 Maret 2026 10\.45 WITA/)
    assert.match(file.body, new RegExp(`href="${FILE}/giliran"`))
    assert.match((await contact.get(`${FILE}/giliran`)).body, new RegExp(`href="${CONFIRM}"`))
    assert.equal(asked(await contact.get(CONFIRM)), '0')
  })

  test('what is wrong is said at its field, and what was typed stays', async () => {
    const wrong = await contact.post(CONFIRM, { ...COMING, nama: '' })
    assert.equal(wrong.status, 422)
    assert.match(said(wrong), /Tulis nama pimpinan atau yang mewakili\./)
    assert.match(wrong.body, /value="Wali Kota"/)
    assert.equal(await entries(), 0)
  })

  test('who comes is seen by the candidate, the secretariat, the room and the door', async () => {
    assert.equal((await contact.post(CONFIRM, COMING)).status, 303)
    const known =
      /Dikonfirmasi:? datang sendiri, H\. Contoh Raya \(Wali Kota\); pendamping: Sri Contoh, Kepala Dinas; Budi Contoh/
    assert.match(said(await contact.get(`${FILE}/giliran`)), known)
    const secretary = await seated('sekretaris')
    assert.match(said(await secretary.get(TIMETABLE)), known)
    assert.match(said(await (await seated('kebijakan')).get(INTERVIEW)), known)
    assert.match(await printed(secretary), known)
    const [row] = await site.ask(`select detail from activity_detail join activity using (province, season, id)
      where deed = 'interview_confirmed'`)
    // Names stand in their own table alone, which time empties.
    const detail = JSON.parse(String(row?.['detail'])) as { readonly after: unknown }
    assert.deepEqual(detail.after, { leader: 'in_person', companions: 2, startsAt: '2026-03-02T02:45:00.000Z' })
  })

  test('whoever stepped back from the candidate learns that it confirmed, not whom it brings', async () => {
    const recused = await seated('hukum')
    const doors = await printed(recused)
    assert.match(doors, /Kota Uji Raya .* Dikonfirmasi: datang sendiri/)
    assert.doesNotMatch(doors, /Contoh Raya|Wali Kota|Sri Contoh/)
  })

  test('of two who confirm at once the second is shown what the first said, and nothing is lost', async () => {
    const second = await contact.post(CONFIRM, { ...COMING, nama: 'Orang lain' })
    assert.equal(second.status, 422)
    assert.match(said(second), /Orang lain baru saja mengonfirmasi\./)
    assert.match(said(second), /H\. Contoh Raya/)
    assert.match(second.body, /value="Orang lain"/)
    assert.equal(await entries(), 1)
  })

  test('when the hour moves it is to be confirmed again, with the last words in the form', async () => {
    await saveTimetable(site, KEY, [
      slotFor(KEY, HULU, '2026-03-02T02:00', '2026-03-02T02:45'),
      slotFor(KEY, RAYA, '2026-03-03T02:00', '2026-03-03T02:45'),
    ])
    const page = await contact.get(CONFIRM)
    assert.match(said(page), /Perlu dikonfirmasi lagi waktunya berpindah; paling lambat Senin, 2 Maret 2026 10\.00 WITA/) // prettier-ignore
    assert.match(page.body, /value="H\. Contoh Raya"/)
    assert.equal(asked(page), '1')
  })

  test('whoever cannot come says why, and the secretariat is told to move them', async () => {
    const away = { ...COMING, terlihat: '1', pimpinan: 'absent', alasan: 'Rapat paripurna DPRD' }
    assert.equal((await contact.post(CONFIRM, away)).status, 303)
    const page = said(await (await seated('sekretaris')).get(TIMETABLE))
    assert.match(page, /Tidak dapat datang Rapat paripurna DPRD/)
    assert.match(page, /Tidak dapat datang pada waktunya, pindahkan: Kota Uji Raya\./)
  })

  test('up to 24 hours before nobody is asked after; a minute later the secretariat is told whom to ask', async () => {
    now = '2026-03-01T02:00:00.000Z'
    const secretary = await signedIn(site, 'sekretaris@uji.example')
    assert.doesNotMatch(said(await secretary.get(TIMETABLE)), /hubungi:/)
    now = '2026-03-01T02:01:00.000Z'
    const page = said(await secretary.get(TIMETABLE))
    assert.match(page, new RegExp(`Lewat batas 24 jam dan belum mengonfirmasi, hubungi: ${NAMES[0]}\\.`))
    assert.match(page, /Belum dikonfirmasi batasnya Minggu, 1 Maret 2026 10\.00 WITA sudah lewat/)
  })

  test('a late confirmation is taken, and none after the interview has begun', async () => {
    now = '2026-03-03T01:59:00.000Z'
    contact = await signedIn(site, addressOf('kontak'))
    const online = { ...COMING, terlihat: '2', pimpinan: 'online', pendamping: '' }
    assert.equal((await contact.post(CONFIRM, online)).status, 303)
    assert.match(said(await contact.get(CONFIRM)), /daring, H\. Contoh Raya \(Wali Kota\); tanpa pendamping/)
    now = '2026-03-03T02:01:00.000Z'
    const secretary = await signedIn(site, 'sekretaris@uji.example')
    assert.equal((await secretary.post(INTERVIEW, { apa: 'jalannya', langkah: 'begin', terlihat: '0' })).status, 303)
    const late = await contact.post(CONFIRM, { ...online, terlihat: '3' })
    assert.equal(late.status, 422)
    assert.match(said(late), /tidak dapat dikonfirmasi lagi/)
    assert.doesNotMatch((await contact.get(`${FILE}/giliran`)).body, new RegExp(`href="${CONFIRM}"`))
    assert.equal(await entries(), 3)
  })

  test('another candidate’s people, the panel and strangers find no form, nor can they confirm', async () => {
    const others = [addressOf('tetangga'), addressOf('verifikator'), 'kebijakan@uji.example', 'sekretaris@uji.example']
    for (const other of others) {
      const visitor = await signedIn(site, other)
      const statuses = [(await visitor.get(CONFIRM)).status, (await visitor.post(CONFIRM, COMING)).status]
      assert.deepEqual(statuses, [404, 404])
    }
    // Nor for an interview of somebody else.
    const other = `/ruang/berkas/${KEY.province}~${KEY.season}~${HULU}/giliran/${KEY.category}`
    assert.equal((await contact.post(other, COMING)).status, 404)
    assert.equal((await site.ask('select from interview_confirmation where candidate <> $1', [RAYA])).length, 0)
    assert.equal((await contact.get(CONFIRM.replace(RAYA, HILIR))).status, 404)
  })
})
