import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { instant, type Instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { sql } from 'kysely'
import { Client } from 'pg'
import { openSmtp } from '../platform/smtp.ts'
import { openLog } from '../platform/log.ts'
import { openDatabase } from '../store/db.ts'
import { findMail, listMails } from '../store/mails.ts'
import { emptyWorld, NOW } from '../../test/judged-season.ts'
import { type MailServer, type Refusal, startHangingServer, startMailServer } from '../../test/mail-server.ts'
import { until } from '../../test/until.ts'
import { openDesk } from './desk.ts'
import { openPostOffice } from './post-office.ts'
import { readMailLink } from './read-mail-link.ts'
import { sendNextMail } from './send-mail.ts'
import { writeMail, writeMailToInvitee } from './write-mail.ts'
import { accept, refuse } from '../award/result.ts'

const FROM = 'surat@kantor.example'
const AT = instant(NOW)
const recoveryLink = (token: string) => `http://paritrana.example/sandi-baru/${token}`
const outreachLink = (token: string) => `http://paritrana.example/sosialisasi/${token}`
const LINK = 'http://paritrana.example/undangan/rahasia'

const LETTER = {
  facts: { kind: 'invitation' as const, name: 'Ibu Nurhaliza', until: minutesLater(AT, 60) },
  link: LINK,
  expiresAt: minutesLater(AT, 60),
}

describe('the outbox', () => {
  let world: Awaited<ReturnType<typeof emptyWorld>>
  let server: MailServer
  let refusal: Refusal | null = null
  before(async () => {
    world = await emptyWorld()
    server = await startMailServer(() => refusal)
  })
  after(async () => {
    await server.close()
    await world.end()
  })
  afterEach(async () => {
    refusal = null
    server.received.length = 0
    await world.db.updateTable('mail').set({ sent_at: AT }).execute()
  })

  const desk = (now: Instant = AT) => openDesk({ db: world.db, clock: { now: () => now }, viewer: world.administrator })
  const receiver = () => ({
    id: world.administrator.person?.id ?? '',
    email: 'penilai@kantor.example',
    displayName: 'Ibu Nurhaliza',
    passwordHash: null,
    demo: false,
  })
  const write = () => writeMail(desk(), world.db, receiver(), LETTER)
  const send = (now: Instant = AT, smtp = openSmtp({ url: server.url, from: FROM })) =>
    sendNextMail({ db: world.db, clock: { now: () => now }, smtp })
  const newest = async () => (await listMails(world.db, 0, 1))[0] ?? assert.fail('no mail')

  test('a mail goes after its deed is committed, in both languages, and keeps no link once it has gone', async () => {
    await write()
    const { id } = await newest()
    assert.equal(await send(), 'sent')
    const [got] = server.received
    assert.deepEqual(
      [got?.to, got?.headers.get('subject')],
      [['penilai@kantor.example'], 'Undangan ke Paritrana / Invitation to Paritrana'],
    )
    assert.match(
      got?.text ?? '',
      /^Yth\. Ibu Nurhaliza,\n[\s\S]*\nhttp:\/\/paritrana\.example\/undangan\/rahasia\n[\s\S]*Senin, 2 Maret 2026 11\.00 WIB[\s\S]*Dear Ibu Nurhaliza,/,
    )
    assert.equal(got?.text.match(/undangan\/rahasia/g)?.length, 2)
    const mail = await findMail(world.db, id)
    assert.deepEqual([mail?.sentAt, mail?.link, mail?.tries], [NOW, null, 1])
    assert.equal(await send(), null)
  })

  test('an invitation to an event goes to somebody without an account, with an entry for the calendar', async () => {
    const invitee = { province: '98', season: 2025, event: 1, invitee: 1 }
    const event = {
      uid: 'sosialisasi-98-2025-1',
      version: 1,
      savedAt: AT,
      title: 'Sosialisasi',
      venue: 'Aula',
      beginsAt: minutesLater(AT, 60),
      endsAt: null,
      zone: 'WITA',
      agenda: '',
      cancelled: false,
    } as const
    const facts = { kind: 'outreach_invitation', name: 'Ibu Uji', season: 'Award Uji', event } as const
    const mail = { facts, link: outreachLink('rahasia'), expiresAt: event.beginsAt }
    await writeMailToInvitee(desk(), world.db, { invitee, email: 'ibu@uji.example' }, mail)
    const { id } = await newest()
    assert.deepEqual(await readMailLink(desk(), id, false), { ok: false, refusal: { code: 'link_not_readable' } })
    assert.equal(await send(), 'sent')
    const [got] = server.received
    assert.deepEqual(got?.to, ['ibu@uji.example'])
    assert.match(got?.headers.get('content-type') ?? '', /^multipart\/mixed;/)
    assert.match(got?.text ?? '', /Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/)
    assert.match(got?.text ?? '', /filename=acara\.ics/)
    const { rows } = await sql<{ link: string | null }>`select link from mail where id = ${id}`.execute(world.db)
    assert.deepEqual(rows, [{ link: null }])
  })

  test('a deed that is refused leaves no mail, and a demo account gets none', async () => {
    await desk().transaction(async (db) => {
      await writeMail(desk(), db, receiver(), LETTER)
      return refuse({ code: 'planted' })
    })
    await writeMail(desk(), world.db, { ...receiver(), demo: true }, LETTER)
    assert.equal(await send(), null)
  })

  test('a mail server that refuses with 550 ends the mail, with its reason kept', async () => {
    await write()
    refusal = { at: 'recipient', code: 550, says: '5.1.1 No such mailbox' }
    assert.equal(await send(), 'given_up')
    const { givenUpAt, refusal: kept, tries, link } = await newest()
    assert.deepEqual([givenUpAt, kept, tries], [NOW, { code: 'rejected', text: '550 5.1.1 No such mailbox' }, 1])
    assert.equal(link, LINK)
    assert.equal(await send(minutesLater(AT, 30)), null)
  })

  test('a mail server that refuses with 451 gets the mail again later, and each wait is longer', async () => {
    await write()
    refusal = { at: 'recipient', code: 451, says: '4.7.1 Try again later' }
    assert.equal(await send(), 'delayed')
    assert.equal((await newest()).nextTryAt, minutesLater(AT, 1))
    assert.equal(await send(), null)
    assert.equal(await send(minutesLater(AT, 1)), 'delayed')
    assert.deepEqual([(await newest()).nextTryAt, (await newest()).refusal?.code], [minutesLater(AT, 3), 'busy'])
    refusal = null
    assert.equal(await send(minutesLater(AT, 3)), 'sent')
    assert.deepEqual([(await newest()).refusal, (await newest()).tries], [null, 3])
  })

  test('a mail server that hangs delays the mail, and its link stays', async (t) => {
    const silent = await startHangingServer(null)
    t.after(() => silent.close())
    await write()
    assert.equal(await send(AT, openSmtp({ url: silent.url, from: FROM, patienceMs: 400 })), 'delayed')
    const { refusal: kept, link } = await newest()
    assert.deepEqual([kept?.code, link], ['unreachable', LINK])
  })

  test('a mail that was of no use any more before it could go is given up', async () => {
    await write()
    assert.equal(await send(minutesLater(AT, 60)), 'given_up')
    assert.deepEqual((await newest()).refusal, { code: 'expired', text: '' })
    assert.deepEqual(server.received, [])
  })

  test('a clock that jumped ahead and came back does not hold a mail back for years', async () => {
    await write()
    const { id } = await newest()
    await world.db
      .updateTable('mail')
      .set({ next_try_at: minutesLater(AT, 60 * 24 * 365) })
      .where('id', '=', id)
      .execute()
    assert.equal(await send(), 'sent')
  })

  test('a clock that jumps back by an hour holds no mail back that was never tried, and a retry no longer than it says', async () => {
    await write()
    assert.equal(await send(minutesLater(AT, -60)), 'sent')
    await write()
    refusal = { at: 'recipient', code: 451, says: '4.7.1 Try again later' }
    assert.equal(await send(), 'delayed')
    refusal = null
    assert.equal(await send(minutesLater(AT, -60)), null)
    assert.equal(await send(minutesLater(AT, 1)), 'sent')
  })

  test('two servers at once send each of three mails once', async (t) => {
    for (let mail = 0; mail < 3; mail++) await write()
    const other = openDatabase(world.url, () => undefined)
    t.after(() => other.close())
    const smtp = openSmtp({ url: server.url, from: FROM })
    const clock = { now: () => NOW }
    const all = async (db: typeof world.db): Promise<void> => {
      while ((await sendNextMail({ db, clock, smtp })) !== null);
    }
    await Promise.all([all(world.db), all(other.db), all(world.db), all(other.db)])
    const ids = server.received.map(({ headers }) => headers.get('message-id'))
    assert.deepEqual([ids.length, new Set(ids).size], [3, 3])
  })

  test("killed between the server's answer and the mark, a mail goes once more under the same message id", async (t) => {
    const dying = openDatabase(world.url, () => undefined)
    t.after(() => dying.close())
    const killing = await startMailServer(
      () => null,
      () => killMailTransactions(world.url),
    )
    t.after(() => killing.close())
    await write()
    const smtp = openSmtp({ url: killing.url, from: FROM })
    await assert.rejects(sendNextMail({ db: dying.db, clock: { now: () => NOW }, smtp }))
    assert.equal((await newest()).sentAt, null)
    assert.equal(await send(), 'sent')
    assert.equal(server.received[0]?.headers.get('message-id'), killing.received[0]?.headers.get('message-id'))
  })

  test('only an administrator reads the link of a mail, only where it must be handed over, and each reading is kept', async () => {
    await write()
    const { id } = await newest()
    const stranger = openDesk({
      db: world.db,
      clock: { now: () => NOW },
      viewer: { ...world.administrator, administrator: false },
    })
    assert.deepEqual(await readMailLink(stranger, id, false), refuse({ code: 'not_found' }))
    assert.deepEqual(await readMailLink(desk(), id, true), refuse({ code: 'link_not_readable' }))
    const readings = () => world.db.selectFrom('mail_link_reading').select('mail').where('mail', '=', id).execute()
    assert.deepEqual(await readings(), [])
    assert.deepEqual(await readMailLink(desk(), id, false), accept(LINK))
    assert.deepEqual(await readMailLink(desk(minutesLater(AT, 60)), id, false), refuse({ code: 'link_not_readable' }))
    assert.deepEqual(await readings(), [{ mail: id }])
  })

  test('the post office sends by itself, forgets links that have expired, and closes although a server hangs', async (t) => {
    const lines: string[] = []
    const log = openLog({ stream: { write: (line: string) => void lines.push(line) } })
    await write()
    const { id } = await newest()
    const clock = { now: () => NOW }
    const office = openPostOffice({
      db: world.db,
      clock,
      smtp: openSmtp({ url: server.url, from: FROM }),
      recoveryLink,
      outreachLink,
      log,
      everyMs: 20,
    })
    await until(async () => (await findMail(world.db, id))?.sentAt !== null)
    await office.close()

    const silent = await startHangingServer(null)
    t.after(() => silent.close())
    await write()
    // Whoever waited for the mail server would wait for ten minutes.
    const smtp = openSmtp({ url: silent.url, from: FROM, patienceMs: 600_000 })
    const stuck = openPostOffice({
      db: world.db,
      clock,
      smtp,
      recoveryLink,
      outreachLink,
      log,
      everyMs: 20,
      patienceMs: 100,
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    await stuck.close()
    const waiting = await newest()
    assert.deepEqual([waiting.sentAt, waiting.link], [null, LINK])

    const late = { now: () => minutesLater(AT, 60) }
    const idle = openPostOffice({ db: world.db, clock: late, smtp: null, recoveryLink, outreachLink, log, everyMs: 20 })
    await until(async () => (await findMail(world.db, waiting.id))?.link === null)
    await idle.close()
    assert.doesNotMatch(lines.join(''), /kantor\.example|rahasia/)
  })
})

/** Ends every connection that holds a mail locked, as a power failure would; back once they are gone, and their locks with them. */
async function killMailTransactions(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid, 30000) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
  )
  await client.end()
}
