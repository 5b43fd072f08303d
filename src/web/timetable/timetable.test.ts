/** Planning the interview day on the screen, through the real server, solver and database. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { CANDIDATES, KEY, NAMES, PLACE } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { email as addressOf, openFile, prepareNominating } from '../../../test/nominating.ts'
import type { InterviewLetter } from '../../award/people/mail.ts'
import { mailText } from '../../wording/mail.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const TIMETABLE = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/jadwal-wawancara`
const SETTINGS = `${TIMETABLE}/ketentuan`
const [HULU, HILIR, RAYA] = CANDIDATES
const field = (name: string, candidate: string) => `${name}-${KEY.category}~${candidate}`

const USUAL = {
  versi: '0',
  paparan: '15',
  'tanya-jawab': '25',
  penilaian: '5',
  ruang: 'Ruang 1 | https://rapat.example/satu',
  rombongan: '',
  berhalangan: '',
  'hari-0': '2027-02-03',
  'mulai-0': '9.00',
  'selesai-0': '12.00',
  [`kategori-0-${KEY.category}`]: '1',
  'jeda-0': '10.30-11.00 Rehat',
  'hari-1': '',
}

const said = ({ body }: { readonly body: string }) => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

const byHand = (changes: Readonly<Record<string, string>>) => {
  const begins = { [HULU]: '09.00', [RAYA]: '09.45', [HILIR]: '11.00' }
  const fields = CANDIDATES.flatMap((candidate) => [
    [field('hari', candidate), '2027-02-03'],
    [field('pukul', candidate), begins[candidate]],
    [field('ruang', candidate), 'Ruang 1'],
    [field('tautan', candidate), ''],
  ])
  return { versi: '1', alasan: '', ...(Object.fromEntries(fields) as Record<string, string>), ...changes }
}

async function signedIn({ origin }: TestSite, surel: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(origin)
  await visitor.get('/masuk')
  await visitor.post('/masuk', { surel, sandi: PASSWORD })
  return visitor
}

async function textOf({ bytes }: { readonly bytes: Uint8Array }): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
  return text.map((page) => page.replaceAll(/\s+/gu, ''))
}

describe('the timetable on the screen', () => {
  let season: JudgedSeason
  let site: TestSite
  let secretary: HttpVisitor

  before(async () => {
    season = await openSeason()
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    // One of the candidates has people with accounts, the others have none.
    await site.ask(`update candidate set organisation = 'kabupaten-baru' where candidate = $1`, [RAYA])
    secretary = await signedIn(site, 'sekretaris@uji.example')
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const slots = async () =>
    (
      await site.ask(`select candidate, to_char(starts_at at time zone 'Asia/Makassar', 'DD HH24:MI') as begins, room, link
        from interview_slot where version = (select max(version) from interview_timetable) order by starts_at, room`)
    ).map((row) => Object.values(row))
  const version = async () =>
    Number((await site.ask('select max(version) as v from interview_timetable'))[0]?.['v'] ?? 0)

  test('before there is one the page says so and leads to the settings, filled with what is usual', async () => {
    const first = await secretary.get(TIMETABLE)
    assert.match(said(first), /Belum ada jadwal/)
    const { status, body } = await secretary.get(SETTINGS)
    assert.equal(status, 200)
    assert.match(body, /name="tanya-jawab"[^>]*value="25"/)
  })

  test('lines that are not understood and days that cannot be are each said at their own field, and what was typed stays', async () => {
    const typed = { ...USUAL, ruang: 'Ruang 1 | rapat', berhalangan: 'Kabupaten Entah | 2027-02-03 | 09.00-10.00' }
    const answer = await secretary.post(SETTINGS, typed)
    assert.equal(answer.status, 422)
    assert.match(answer.body, /href="#ruang"/)
    assert.match(answer.body, /href="#berhalangan"/)
    assert.match(answer.body, /Kabupaten Entah \| 2027-02-03/)
    const backwards = await secretary.post(SETTINGS, { ...USUAL, 'selesai-0': '08.30' })
    assert.equal(backwards.status, 422)
    assert.match(said(backwards), /Hari ini berakhir pukul 08\.30, tidak sesudah mulai pukul 09\.00\./)
    assert.equal(await version(), 0)
  })

  test('a day too short for all is refused with the candidates that compete for it, and saves nothing', async () => {
    const answer = await secretary.post(SETTINGS, { ...USUAL, 'selesai-0': '10.30', 'jeda-0': '' })
    assert.equal(answer.status, 409)
    assert.match(said(answer), /berebut waktu yang sama: [^.]*\. Mereka butuh 3 tempat, .* hanya punya 2\./)
    assert.equal(await version(), 0)
  })

  test('the tightest timetable is planned around pauses, absences and travel groups, and shown by day', async () => {
    const groups = `${NAMES[2]}; ${NAMES[0]}`
    const away = `${NAMES[2]} | 2027-02-03 | 09.00-09.30`
    const { status, headers } = await secretary.post(SETTINGS, { ...USUAL, rombongan: groups, berhalangan: away })
    assert.deepEqual([status, headers.get('location')], [303, TIMETABLE])
    assert.deepEqual(await slots(), [
      [HULU, '03 09:00', 'Ruang 1', 'https://rapat.example/satu'],
      [RAYA, '03 09:45', 'Ruang 1', 'https://rapat.example/satu'],
      [HILIR, '03 11:00', 'Ruang 1', 'https://rapat.example/satu'],
    ])
    const shown = said(await secretary.get(TIMETABLE))
    assert.match(shown, /3 wawancara dijadwalkan/)
    assert.match(shown, /Rabu, 3 Februari 2027 .* 09\.00-09\.45\sWITA .*Kabupaten Uji Hulu/)
    assert.match(shown, /Tidak ada yang berbenturan/)
  })

  test('a check names what conflicts and saves nothing; what cannot be is refused whatever the reason', async () => {
    const taken = { [field('pukul', HILIR)]: '09.15', alasan: 'Tetap saja' }
    const checked = await secretary.post(TIMETABLE, byHand({ ...taken, tindakan: 'periksa' }))
    assert.equal(checked.status, 200)
    assert.match(said(checked), /Kabupaten Uji Hilir dan Kabupaten Uji Hulu ada di Ruang 1 pada waktu yang sama/)
    assert.equal((await secretary.post(TIMETABLE, byHand(taken))).status, 409)
    assert.equal(await version(), 1)
  })

  test('a conflict that can be borne needs a reason, and stands in the history with it', async () => {
    const late = { [field('pukul', HILIR)]: '11.30' }
    const refused = await secretary.post(TIMETABLE, byHand(late))
    assert.equal(refused.status, 409)
    assert.match(said(refused), /Masih ada yang berbenturan/)
    assert.match(said(refused), /Kabupaten Uji Hilir: di luar jam 09\.00 sampai 12\.00/)
    const saved = await secretary.post(TIMETABLE, byHand({ ...late, alasan: 'Bupati baru mendarat pukul 11' }))
    assert.equal(saved.status, 303)
    assert.deepEqual((await slots()).at(-1)?.slice(0, 2), [HILIR, '03 11:30'])
    const [entry] =
      await site.ask(`select detail.* from activity join activity_detail detail using (province, season, id)
      where deed = 'interview_timetable_saved' order by activity.id desc limit 1`)
    assert.match(JSON.stringify(entry), /Bupati baru mendarat pukul 11/)
  })

  test('two secretaries at once: the later one is told that the timetable has changed', async () => {
    const { status, body } = await secretary.post(TIMETABLE, byHand({ alasan: 'Dari layar yang lama' }))
    assert.equal(status, 409)
    assert.match(body, /baru saja diubah orang lain/)
    assert.equal(await version(), 2)
  })

  test('an interview that has begun stays where it began, by hand and when planned anew', async () => {
    const address = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/${KEY.category}/wawancara/${HULU}`
    await secretary.post(address, { apa: 'jalannya', langkah: 'begin', terlihat: '0' })
    const moved = { versi: '2', [field('pukul', HULU)]: '13.00', [field('pukul', HILIR)]: '11.30', alasan: 'Ditukar' }
    const refused = await secretary.post(TIMETABLE, byHand(moved))
    assert.equal(refused.status, 409)
    assert.match(said(refused), /sudah mulai, jadi hari, pukul, dan ruangnya tetap: Kabupaten Uji Hulu\./)
    const anew = await secretary.post(SETTINGS, { ...USUAL, versi: '2', 'mulai-0': '09.10' })
    assert.equal(anew.status, 409)
    assert.equal(await version(), 2)
  })

  test('a candidate that did not come is given another place by hand, and waits there again', async () => {
    const address = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/${KEY.category}/wawancara/${RAYA}`
    await secretary.post(address, { apa: 'jalannya', langkah: 'no_show', saksi: 'Petugas pintu', terlihat: '0' })
    const later = {
      versi: '2',
      [field('pukul', HILIR)]: '11.30',
      [field('pukul', RAYA)]: '13.00',
      alasan: 'Pesawat terlambat',
    }
    const moved = await secretary.post(TIMETABLE, byHand(later))
    assert.equal(moved.status, 303, said(moved).slice(300, 900))
    const board = said(await secretary.get(`/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/hari-wawancara`))
    assert.match(board, /13\.00[^.]*Kota Uji Raya/)
  })

  const mails = () =>
    site.ask(`select person.email, mail.facts from mail join person on person.id = mail.person
      where kind = 'interview_invitation' order by mail.id`)

  test('every candidate is invited once with an entry for the calendar; who has no mailbox is named for a letter', async () => {
    const page = said(await secretary.get(TIMETABLE))
    assert.match(page, /Belum diberi tahu waktu dan tempat ini: Kabupaten Uji Hilir, Kota Uji Raya\./)
    assert.equal((await secretary.post(`${TIMETABLE}/undang`, { versi: '2' })).status, 409)
    assert.equal((await secretary.post(`${TIMETABLE}/undang`, { versi: '3' })).status, 303)
    const written = await mails()
    assert.deepEqual(
      written.map(({ email }) => email),
      [addressOf('kontak'), addressOf('pimpinan'), addressOf('rekan')],
    )
    const facts = JSON.parse(String(written[0]?.['facts'])) as InterviewLetter
    assert.deepEqual(
      [facts.candidate, facts.moved, facts.event.beginsAt],
      [NAMES[2], false, '2027-02-03T05:00:00.000Z'],
    )
    const { text, calendar = '' } = mailText(facts, null)
    assert.match(
      text,
      /mengundang Kota Uji Raya \(Pemerintah Kabupaten\/Kota\) untuk wawancara:\n\nMulai: Rabu, 3 Februari 2027 13\.00 WITA/,
    )
    assert.match(calendar, /UID:wawancara-98-2025-pemerintah-kabupaten-kota-kota-uji-raya@paritrana\r\nSEQUENCE:2\r\n/)
    assert.match(calendar, /DTSTART:20270203T050000Z\r\nDTEND:20270203T054500Z\r\n/)
    const invited = said(await secretary.get(TIMETABLE))
    assert.match(invited, /Semua kandidat sudah diberi tahu waktu dan tempat yang berlaku\./)
    assert.match(invited, /undang lewat surat: Kabupaten Uji Hilir\./)
    assert.equal((await secretary.post(`${TIMETABLE}/undang`, { versi: '3' })).status, 409)
  })

  test('whose hour moves is told again, and nobody else is', async () => {
    const moved = {
      versi: '3',
      [field('pukul', HILIR)]: '11.30',
      [field('pukul', RAYA)]: '14.00',
      alasan: 'Pesawat lagi',
    }
    assert.equal((await secretary.post(TIMETABLE, byHand(moved))).status, 303)
    assert.match(said(await secretary.get(TIMETABLE)), /Belum diberi tahu waktu dan tempat ini: Kota Uji Raya\./)
    assert.equal((await secretary.post(`${TIMETABLE}/undang`, { versi: '4' })).status, 303)
    const again = (await mails()).slice(3).map(({ facts }) => JSON.parse(String(facts)) as InterviewLetter)
    assert.deepEqual(
      again.map((facts) => [facts.candidate, facts.moved, facts.event.version]),
      Array.from({ length: 3 }, () => [NAMES[2], true, 4]),
    )
    assert.match(mailText(again[0] ?? assert.fail(), null).subject, /^Perubahan jadwal wawancara: Kota Uji Raya/)
  })

  test('the panel takes the whole day into its calendar, and nobody who may not see the board does', async () => {
    const day = await secretary.get(`/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/hari-wawancara.ics`)
    assert.equal(day.headers.get('content-type'), 'text/calendar; charset=utf-8')
    assert.deepEqual(
      [...day.body.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title),
      ['Wawancara Kabupaten Uji Hulu', 'Wawancara Kabupaten Uji Hilir', 'Wawancara Kota Uji Raya'],
    )
    const contact = await signedIn(site, addressOf('kontak'))
    assert.equal(
      (await contact.get(`/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/hari-wawancara.ics`)).status,
      403,
    )
  })

  test('run sheet and door list are printed: the hall sees the day with its pauses, the door who comes and lines to fill in', async () => {
    const run = await textOf(await secretary.get(`${TIMETABLE}/susunan-acara.pdf`))
    assert.equal(run.length, 1)
    assert.match(
      run[0] ?? '',
      /Rabu,3Februari2027.*Versi4,.*09\.00-09\.45KabupatenUjiHulu.*10\.30-11\.00Rehat.*11\.30-12\.15KabupatenUjiHilir.*14\.00-14\.45KotaUjiRaya/,
    )
    const doors = await textOf(await secretary.get(`${TIMETABLE}/daftar-pintu.pdf`))
    assert.equal(doors.length, 1)
    assert.match(doors[0] ?? '', /Ruang:Ruang1.*Tibapukul.*09\.00-09\.45KabupatenUjiHulu/)
    assert.doesNotMatch(doors[0] ?? '', /Rehat/)
  })

  test('neither an assessor nor a stranger plans anything', async () => {
    const assessor = await signedIn(site, 'kebijakan@uji.example')
    // They find the board on their own list.
    assert.match((await assessor.get('/ruang/penilai')).body, /href="[^"]*\/hari-wawancara"/)
    assert.equal((await assessor.get(TIMETABLE)).status, 403)
    assert.equal((await assessor.post(SETTINGS, USUAL)).status, 403)
    assert.equal((await newHttpVisitor(site.origin).get(TIMETABLE)).status, 303)
  })
})
