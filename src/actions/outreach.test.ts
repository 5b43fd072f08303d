/** A socialisation from the first invitation to the figures, on a real database; every refusal leaves nothing behind. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { KEY, rulebookDocument } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { handInFile, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { AT_EVENT, enterEvent, EVENT_DRAFT, inviteeDraft, inviteOne, outreachLink } from '../../test/outreach.ts'
import type { EventKey } from '../award/outreach/event.ts'
import { NOBODY } from '../award/people/viewer.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import type { Season } from '../award/season/season.ts'
import { instant } from '../award/units/dates.ts'
import { listMails } from '../store/mails.ts'
import { listAttendance } from '../store/outreach-answers.ts'
import { findEvent } from '../store/outreach-events.ts'
import { listNamed, listPlaceFigures } from '../store/outreach-figures.ts'
import { seasonWay } from '../store/season-way.ts'
import { countInvitees, findInvitee, listInvitees } from '../store/outreach-invitees.ts'
import { listAsked } from '../store/outreach-materials.ts'
import { listSeasonQuestions } from '../store/season-questions.ts'
import { listSeasons } from '../store/seasons.ts'
import { mailText } from '../wording/mail.ts'
import { answerInvitation, openInvitation } from './answer-invitation.ts'
import { applyRetention } from './apply-retention.ts'
import { changeInvitee, dropInvitee } from './change-invitee.ts'
import { type Desk, openDesk } from './desk.ts'
import { erasePerson } from './erase-person.ts'
import { answerEventQuestion, noteEventQuestion } from './event-questions.ts'
import { inviteRegister } from './invite-register.ts'
import { inviteToEvent } from './invite-to-event.ts'
import { makeEventLetters } from './make-event-letters.ts'
import { noteAttendance, noteManyPresent, registerWalkIn } from './note-attendance.ts'
import { saveOutreachEvent } from './save-outreach-event.ts'
import { sendEventInvitations } from './send-event-invitations.ts'
import { writeSeasonMails } from './write-season-mails.ts'

/** Nominations close on 20 March at 16.00 WITA. */
function rules() {
  const document = rulebookDocument() as Record<string, unknown>
  const stages = [{ id: 'pengusulan', opens: '2026-03-01T08:00', closes: '2026-03-20T16:00', zone: 'WITA' }]
  const read = rulebookFromText(JSON.stringify({ ...document, stages }))
  return read.ok ? read.value.rulebook : assert.fail(JSON.stringify(read.refusal))
}

let world: JudgedSeason
let nominating: Nominating
let season: Season
before(async () => {
  world = await openSeason(rules())
  nominating = await prepareNominating(world)
  season = (await listSeasons(world.db))[0] ?? assert.fail('a season')
})
after(() => world.end())

const chair = (now = NOW) => nominating.as('ketua', now)
const stranger = (now = NOW): Desk => openDesk({ db: world.db, clock: { now: () => now }, viewer: NOBODY })
const refusalOf = (outcome: { readonly ok: boolean; readonly refusal?: unknown }) => outcome.refusal
const rowsOf = async (table: string) => {
  const { rows } = await sql<{ rows: string }>`select count(*) as rows from ${sql.table(table)}`.execute(world.db)
  return Number(rows[0]?.rows)
}
const knocked = (token: string, address: string) => openInvitation(stranger(), { token, address })
/** The code of the last mail that holds a link. */
const lastCode = async (address: string) => {
  const mail = (await listMails(world.db, 0, 100)).find((one) => one.address === address && one.link !== null)
  return mail?.link?.split('/').at(-1) ?? assert.fail(`a link to ${address}`)
}

describe('an event', () => {
  test('is numbered, moved as a new version, and of two who move it at once one is told', async () => {
    const key = await enterEvent(await chair())
    const seen = { event: key.event, version: 1 }
    const both = await Promise.all(
      ['09:30', '10:00'].map(async (time) =>
        saveOutreachEvent(await chair(), KEY, seen, { ...EVENT_DRAFT, begins: `2026-03-10T${time}` }),
      ),
    )
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
    const now = await findEvent(world.db, key)
    assert.equal(now?.version, 2)
    const lost = both.find(({ ok }) => !ok) ?? assert.fail()
    assert.deepEqual(refusalOf(lost), { code: 'event_changed_elsewhere', now })
    expectDone(
      await saveOutreachEvent(await chair(), KEY, { ...seen, version: 2 }, { ...EVENT_DRAFT, cancelled: true }),
    )
  })

  test('is written by those who run the season; a flawed one leaves nothing', async () => {
    const events = await rowsOf('outreach_event')
    for (const name of ['cabang', 'kontak', 'verifikator'])
      assert.deepEqual(refusalOf(await saveOutreachEvent(await nominating.as(name), KEY, null, EVENT_DRAFT)), {
        code: 'not_found',
      })
    const flawed = await saveOutreachEvent(await chair(), KEY, null, { ...EVENT_DRAFT, title: '' })
    assert.deepEqual(refusalOf(flawed), { code: 'event_flawed', flaws: [{ code: 'title_missing' }] })
    assert.equal(await rowsOf('outreach_event'), events)
  })
})

describe('invitations', () => {
  let key: EventKey
  before(async () => {
    key = await enterEvent(await chair(), { capacity: '2' })
  })

  test('go to the register by kind and place, each organisation once', async () => {
    const register = async (kind: string, placeCode: string) => inviteRegister(await chair(), key, { kind, placeCode })
    assert.deepEqual(await register('regency', '98.10'), { ok: true, value: 1 })
    assert.deepEqual(await register('regency', '98.1'), { ok: false, refusal: { code: 'nobody_to_invite' } })
    assert.deepEqual(await register('', '98'), { ok: true, value: 1 })
    assert.deepEqual(await register('regency', ''), { ok: false, refusal: { code: 'nobody_to_invite' } })
    const listed = await listInvitees(world.db, key)
    assert.deepEqual(
      listed.map(({ organisation, placeCode, contact }) => [organisation, placeCode, contact?.organisationName]),
      [
        ['kabupaten-baru', '98.10', 'Kabupaten Baru'],
        ['kabupaten-lain', '98.11', 'Kabupaten Lain'],
      ],
    )
  })

  test('go to a person by name; an office that the register knows is that organisation', async () => {
    const guest = await inviteOne(await chair(), key, 'Dinas Uji', { name: 'Ibu Uji', email: 'ibu@uji.example' })
    const branch = await inviteOne(await chair(), key, 'cabang uji', { email: 'cabang@uji.example' })
    assert.equal((await findInvitee(world.db, { ...key, invitee: guest }))?.organisation, null)
    const known = await findInvitee(world.db, { ...key, invitee: branch })
    assert.deepEqual([known?.organisation, known?.kind], ['cabang-uji', 'agency'])
    assert.deepEqual(refusalOf(await inviteToEvent(await chair(), key, inviteeDraft(''))), {
      code: 'invitee_flawed',
      flaws: [{ code: 'names_missing' }],
    })
  })

  test('are sent by mail once, and once more when the event has been moved', async () => {
    const send = async (now = NOW) => sendEventInvitations(await chair(now), season, key, outreachLink)
    assert.deepEqual(await send(), { ok: true, value: 2 })
    assert.deepEqual(await send(), { ok: false, refusal: { code: 'no_address' } })
    const mail = (await listMails(world.db, 0, 10)).find(({ address }) => address === 'ibu@uji.example')
    assert.equal(mail?.person, null)
    const { subject, text, calendar } = mailText(mail?.facts ?? assert.fail(), mail?.link ?? null)
    assert.equal(subject, 'Undangan: Sosialisasi Paritrana Award 2026 / Invitation: Sosialisasi Paritrana Award 2026')
    assert.match(text, /^Yth\. Ibu Uji,\n[\s\S]*Selasa, 10 Maret 2026 09\.00 WITA sampai 12\.00 WITA\nAula Kantor/)
    assert.match(text, /\nhttp:\/\/paritrana\.example\/sosialisasi\/[\w-]{43}\n/)
    assert.match(calendar ?? '', /DTSTART:20260310T010000Z\r\n/)
    const moved = { ...EVENT_DRAFT, capacity: '2', begins: '2026-03-10T08:30' }
    expectDone(await saveOutreachEvent(await chair(), KEY, { event: key.event, version: 1 }, moved))
    assert.deepEqual(await send(), { ok: true, value: 2 })
    const old = (await listMails(world.db, 0, 10)).filter(({ refusal }) => refusal?.code === 'replaced')
    assert.deepEqual(old.map(({ address, link }) => [address, link]).toSorted(), [
      ['cabang@uji.example', null],
      ['ibu@uji.example', null],
    ])
    assert.deepEqual(await send('2026-03-10T00:30:00.000Z'), { ok: false, refusal: { code: 'event_begun' } })
  })

  test('are answered with the code alone, changed until the event begins, and stop at the last seat', async () => {
    const code = await lastCode('ibu@uji.example')
    assert.equal(await rowsOf('outreach_code'), 4)
    const { rows } = await sql<{ found: string }>`
      select count(*) as found from outreach_code where token_hash = ${code}`.execute(world.db)
    assert.equal(rows[0]?.found, '0')
    const answer = (is: string, name: string, now = NOW) => answerInvitation(stranger(now), code, { answer: is, name })
    expectDone(await answer('coming', ''))
    expectDone(await answer('represented', 'Pak Wakil', '2026-03-10T00:29:59.999Z'))
    assert.deepEqual(refusalOf(await answer('declined', '', '2026-03-10T00:30:00.000Z')), { code: 'event_begun' })
    const opened = expectDone(await openInvitation(stranger(), { token: code, address: '10.0.0.1' }))
    const at = instant('2026-03-10T00:29:59.999Z')
    assert.deepEqual(opened.invitee.answer, { entry: 2, is: 'represented', name: 'Pak Wakil', at })
    assert.equal(await rowsOf('outreach_answer'), 2)
    const { letters } = expectDone(await makeEventLetters(await chair(), key, { first: 0 }))
    const [first, second] = letters.filter(({ invitee }) => invitee.kind === 'regency')
    const coming = { answer: 'coming', name: '' }
    expectDone(await answerInvitation(stranger(), first?.code ?? '', coming))
    assert.deepEqual(refusalOf(await answerInvitation(stranger(), second?.code ?? '', coming)), {
      code: 'event_full',
      seats: 2,
    })
    expectDone(await answerInvitation(stranger(), second?.code ?? '', { answer: 'declined', name: '' }))
    const { invited, answered, coming: seats } = await countInvitees(world.db, key)
    assert.deepEqual([invited, answered, seats], [4, 3, 2])
  })

  test('a code that nobody made and one that was taken back are the same nothing; guessing is held back', async () => {
    const guest = await inviteOne(await chair(), key, 'Kantor Salah', { email: 'salah@uji.example' })
    const { letters } = expectDone(await makeEventLetters(await chair(), key, { invitee: guest }))
    assert.equal(expectDone(await dropInvitee(await chair(), { ...key, invitee: guest })), 'removed')
    assert.deepEqual(refusalOf(await knocked(letters[0]?.code ?? '', '10.0.0.2')), { code: 'not_found' })
    for (let at = 1; at < 30; at++)
      assert.deepEqual(refusalOf(await knocked(`tebakan-${at}`, '10.0.0.2')), { code: 'not_found' })
    assert.deepEqual(refusalOf(await knocked('tebakan', '10.0.0.2')), { code: 'too_many_knocks', waitMinutes: 15 })
    const known = await lastCode('cabang@uji.example')
    assert.equal((await knocked(known, '10.0.0.2')).ok, true)
  })

  test('a contact is mended; one that answered is erased by name and stays in the counts', async () => {
    const ibu = (await listInvitees(world.db, key)).find(({ contact }) => contact?.name === 'Ibu Uji')
    const guest = { ...key, invitee: ibu?.invitee ?? 0 }
    const contact = { name: 'Ibu Uji, S.H.', organisationName: 'Dinas Uji', email: 'baru@uji.example', phone: '' }
    expectDone(await changeInvitee(await chair(), guest, contact))
    assert.deepEqual((await findInvitee(world.db, guest))?.contact, { ...contact, phone: null })
    const counts = await countInvitees(world.db, key)
    assert.equal(expectDone(await dropInvitee(await chair(), guest)), 'erased')
    const erased = await findInvitee(world.db, guest)
    assert.deepEqual([erased?.contact, erased?.answer?.is, erased?.answer?.name], [null, 'represented', ''])
    assert.deepEqual(await countInvitees(world.db, key), { ...counts, withMail: counts.withMail - 1 })
    for (const table of ['outreach_contact', 'outreach_code', 'outreach_answer_name', 'mail', 'activity_detail']) {
      const { rows } = await sql<{ held: string }>`
        select count(*) as held from ${sql.table(table)} t
        where t::text ~ 'Ibu Uji|ibu@uji|baru@uji|Pak Wakil'`.execute(world.db)
      assert.equal(rows[0]?.held, '0', table)
    }
    assert.deepEqual(refusalOf(await changeInvitee(await chair(), guest, contact)), { code: 'not_found' })
  })

  test('of a cancelled event tell those who were invited by mail, and nobody else', async () => {
    const doomed = await enterEvent(await chair(), { title: 'Acara yang batal' })
    const send = async () => sendEventInvitations(await chair(), season, doomed, outreachLink)
    await inviteOne(await chair(), doomed, 'Kantor Batal', { email: 'batal@uji.example' })
    expectDone(await send())
    await inviteOne(await chair(), doomed, 'Kantor Baru', { email: 'sesudah@uji.example' })
    const seen = { event: doomed.event, version: 1 }
    expectDone(await saveOutreachEvent(await chair(), KEY, seen, { ...EVENT_DRAFT, cancelled: true }))
    assert.deepEqual(await send(), { ok: true, value: 1 })
    const told = (await listMails(world.db, 0, 100)).filter(({ givenUpAt, facts }) => {
      return givenUpAt === null && 'event' in facts && facts.event.cancelled
    })
    assert.deepEqual(
      told.map(({ address, facts }) => [address, mailText(facts, null).subject.split(' / ')[0]]),
      [['batal@uji.example', 'Dibatalkan: Sosialisasi Paritrana Award 2026']],
    )
    assert.deepEqual(refusalOf(await makeEventLetters(await chair(), doomed, { first: 0 })), {
      code: 'event_cancelled',
    })
  })
})

describe('attendance, questions and what came of it', () => {
  let key: EventKey
  let guests: Record<'baru' | 'lain' | 'dinas', number>
  before(async () => {
    key = await enterEvent(await chair(), { title: 'Sosialisasi kedua' })
    guests = {
      baru: await inviteOne(await chair(), key, 'Kabupaten Baru', { email: 'sekda-baru@uji.example' }),
      lain: await inviteOne(await chair(), key, 'Kabupaten Lain', { name: 'Sekda', email: 'sekda-lain@uji.example' }),
      dinas: await inviteOne(await chair(), key, 'Dinas Tenaga Kerja', { placeCode: '98.10' }),
    }
  })
  const guest = (name: keyof typeof guests) => ({ ...key, invitee: guests[name] })

  test('is noted by code and from a list, who is noted stays noted, and a correction says why', async () => {
    const byCode = { present: true, way: 'code', reason: '' } as const
    assert.deepEqual(refusalOf(await noteAttendance(await nominating.as('kontak', AT_EVENT), guest('baru'), byCode)), {
      code: 'not_found',
    })
    expectDone(await noteAttendance(await chair(AT_EVENT), guest('baru'), byCode))
    const all = Object.values(guests)
    assert.deepEqual(await noteManyPresent(await chair(AT_EVENT), key, all), { ok: true, value: 2 })
    assert.deepEqual(refusalOf(await noteManyPresent(await chair(AT_EVENT), key, all)), { code: 'nobody_chosen' })
    const notes = await rowsOf('outreach_attendance')
    assert.deepEqual(refusalOf(await noteManyPresent(await chair(AT_EVENT), key, [...all, 99])), { code: 'not_found' })
    assert.equal(await rowsOf('outreach_attendance'), notes)
    const wrong = { present: false, way: 'list', reason: 'Salah baris' } as const
    expectDone(await noteAttendance(await chair(AT_EVENT), guest('dinas'), wrong))
    assert.deepEqual(
      (await listAttendance(world.db, guest('dinas'))).map(({ entry, present, reason }) => [entry, present, reason]),
      [
        [1, true, null],
        [2, false, 'Salah baris'],
      ],
    )
  })

  test('of two who note one person at the same moment one is told, and one note is written', async () => {
    const late = await inviteOne(await chair(), key, 'Kantor Terlambat')
    const draft = { present: true, way: 'code', reason: '' } as const
    const both = await Promise.all(
      [1, 2].map(async () => noteAttendance(await chair(AT_EVENT), { ...key, invitee: late }, draft)),
    )
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
    assert.equal((await listAttendance(world.db, { ...key, invitee: late })).length, 1)
    expectDone(
      await noteAttendance(
        await chair(AT_EVENT),
        { ...key, invitee: late },
        { ...draft, present: false, reason: 'Uji' },
      ),
    )
  })

  test('somebody without an invitation is entered and present in one step', async () => {
    const draft = inviteeDraft('CV Tamu', { kind: 'business', placeCode: '98.11' })
    const number = expectDone(await registerWalkIn(await chair(AT_EVENT), key, draft))
    const found = await findInvitee(world.db, { ...key, invitee: number })
    assert.deepEqual([found?.walkIn, found?.attendance?.present], [true, true])
    const early = await registerWalkIn(await chair(), key, draft)
    assert.deepEqual(refusalOf(early), { code: 'event_not_near', from: '2026-03-09T13:00:00.000Z' })
  })

  test('a question asked there becomes an entry of the season in one deed, once', async () => {
    expectDone(await noteEventQuestion(await chair(AT_EVENT), key, ' Siapa yang\nboleh ikut? '))
    assert.deepEqual(await listAsked(world.db, key), [{ number: 1, asked: 'Siapa yang boleh ikut?', question: null }])
    const draft = { asked: 'Siapa yang boleh ikut?', answer: 'Semua desa.', shown: true }
    const saved = expectDone(await answerEventQuestion(await chair(AT_EVENT), key, 1, draft))
    assert.deepEqual(await listAsked(world.db, key), [
      { number: 1, asked: 'Siapa yang boleh ikut?', question: saved.question },
    ])
    assert.deepEqual((await listSeasonQuestions(world.db, KEY)).at(-1), saved)
    assert.deepEqual(refusalOf(await answerEventQuestion(await chair(AT_EVENT), key, 1, draft)), {
      code: 'question_answered',
    })
    const flawed = await answerEventQuestion(await chair(AT_EVENT), key, 1, { ...draft, answer: '' })
    assert.equal(flawed.ok, false)
    assert.deepEqual(refusalOf(await noteEventQuestion(await chair(AT_EVENT), key, 'x'.repeat(301))), {
      code: 'question_too_long',
      charactersMax: 300,
    })
  })

  test('the figures equal the rows: who came, whose organisation has nominated, and who has not', async () => {
    await openFile(nominating)
    assert.deepEqual(await listPlaceFigures(world.db, KEY), [
      { place: '98.10', invited: 3, answered: 1, attended: 1, organisations: 1, nominated: 0, notYet: 1 },
      { place: '98.11', invited: 2, answered: 1, attended: 2, organisations: 1, nominated: 0, notYet: 1 },
      { place: null, invited: 3, answered: 1, attended: 0, organisations: 0, nominated: 0, notYet: 0 },
    ])
    await handInFile(nominating)
    const way = { invited: 8, answered: 3, attended: 3, opened: 4, handedIn: 1, verified: 0, nominee: 3 }
    assert.deepEqual(await seasonWay(world.db, KEY), way)
    const [baru, lain] = await listPlaceFigures(world.db, KEY)
    assert.deepEqual([baru?.nominated, baru?.notYet, lain?.nominated, lain?.notYet], [1, 0, 0, 1])
    const names = await listNamed(world.db, KEY, { place: '98.11', which: 'not_yet' }, { first: 0, count: 50 })
    assert.deepEqual(
      names.map(({ organisationName, nomination, title }) => [organisationName, nomination, title]),
      [['Kabupaten Lain', 'none', 'Sosialisasi kedua']],
    )
    const all = await listNamed(world.db, KEY, { place: '98.10', which: 'all' }, { first: 0, count: 50 })
    assert.deepEqual(all.map(({ nomination }) => nomination).toSorted(), ['handed_in', 'handed_in', null])
  })

  test('reminders go once: to who has not answered before the event, to who has not nominated before the closing', async () => {
    const third = await enterEvent(await chair(), { title: 'Sosialisasi ketiga', begins: '2026-03-15T09:00', ends: '' })
    for (const name of ['a', 'b', 'c'])
      await inviteOne(await chair(), third, `Kantor ${name}`, { email: `${name}@uji.example` })
    expectDone(await sendEventInvitations(await chair(), season, third, outreachLink))
    expectDone(await answerInvitation(stranger(), await lastCode('a@uji.example'), { answer: 'declined', name: '' }))
    await inviteOne(await chair(), third, 'Kantor d', { email: 'd@uji.example' })
    const reminded: string[] = []
    for (const day of ['11', '12', '13', '14', '15', '16', '19']) {
      const earlier = new Set((await listMails(world.db, 0, 200)).map(({ id }) => id))
      const clock = { now: () => `2026-03-${day}T00:00:00.000Z` }
      const once = () => writeSeasonMails({ db: world.db, clock, outreachLink })
      await Promise.all([once(), once()])
      for (const { id, address, facts } of await listMails(world.db, 0, 200))
        if (!earlier.has(id) && facts.kind.startsWith('outreach')) reminded.push(`${day} ${facts.kind} ${address}`)
    }
    assert.deepEqual(reminded.toSorted(), [
      '12 outreach_answer_reminder b@uji.example',
      '12 outreach_answer_reminder c@uji.example',
      '13 outreach_nomination_reminder sekda-lain@uji.example',
    ])
    const told = (await listMails(world.db, 0, 200)).find(({ address }) => address === 'sekda-lain@uji.example')
    const { text } = mailText(told?.facts ?? assert.fail(), null)
    assert.match(text, /Pengusulan ditutup Jumat, 20 Maret 2026 16\.00 WITA \(15\.00 WIB; 17\.00 WIT\)\./)
  })

  test('a person erased by the administrator is erased from invitations and their mails too, found by the e-mail alone', async () => {
    const address = nominating.email('tetangga')
    const fourth = await enterEvent(await chair(), {
      title: 'Sosialisasi keempat',
      begins: '2026-03-18T09:00',
      ends: '',
    })
    const number = await inviteOne(await chair(), fourth, 'Kantor Tetangga', { name: 'Tetangga', email: address })
    const other = await inviteOne(await chair(), fourth, 'Kantor Lain', { name: 'Lain', email: `x${address}` })
    expectDone(await sendEventInvitations(await chair(), season, fourth, outreachLink))
    const { rows } = await sql<{ id: string }>`select id from person where email = ${address}`.execute(world.db)
    const office = openDesk({ db: world.db, clock: { now: () => NOW }, viewer: world.administrator })
    expectDone(await erasePerson(office, rows[0]?.id ?? '', 'Permintaan sendiri'))
    assert.equal((await findInvitee(world.db, { ...fourth, invitee: number }))?.contact, null)
    assert.equal((await findInvitee(world.db, { ...fourth, invitee: other }))?.contact?.name, 'Lain')
    const addresses = new Set((await listMails(world.db, 0, 200)).map((mail) => mail.address))
    assert.deepEqual([addresses.has(address), addresses.has(`x${address}`)], [false, true])
  })

  test('names, addresses and codes go with their time; the figures stay', async () => {
    const figures = await listPlaceFigures(world.db, KEY)
    await applyRetention(world.db, { now: () => '2026-06-20T00:00:00.000Z' })
    assert.equal(await rowsOf('outreach_code'), 0)
    assert.notEqual(await rowsOf('outreach_contact'), 0)
    await applyRetention(world.db, { now: () => '2027-03-20T00:00:00.000Z' })
    assert.equal(await rowsOf('outreach_contact'), 0)
    assert.deepEqual(await listPlaceFigures(world.db, KEY), figures)
  })
})
