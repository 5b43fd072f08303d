/** Reminders to those who have not said who comes to their interview. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY, rulebook } from '../../test/cast.ts'
import { saveTimetable, slotFor } from '../../test/interview-day.ts'
import { expectDone, type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { askAsOwner } from '../../test/site.ts'
import type { LocalMinute, Stage } from '../award/rulebook/rulebook.ts'
import { listMails } from '../store/mails.ts'
import { mailText } from '../wording/mail.ts'
import { confirmInterview } from './confirm-interview.ts'
import { writeSeasonMails } from './write-season-mails.ts'

/** The season is not over before it closes. */
const STAGE: Stage = {
  id: 'pleno',
  opens: '2026-04-10T08:00' as LocalMinute,
  closes: '2026-04-20T16:00' as LocalMinute,
  zone: 'WITA',
  graceMinutes: 0,
}
const outreachLink = (token: string) => `http://paritrana.example/sosialisasi/${token}`

describe('an interview that is not confirmed', () => {
  let season: JudgedSeason
  let nominating: Nominating
  before(async () => {
    season = await openSeason({ ...rulebook(), stages: [STAGE] })
    nominating = await prepareNominating(season)
    await openFile(nominating)
  })
  after(() => season.end())

  const at = (now: string) => writeSeasonMails({ db: season.db, clock: { now: () => now }, outreachLink })

  test('who has not confirmed an interview is reminded three working days and one before it is due, and nobody who has', async () => {
    // Thursday, 2 April, 10.00 WITA; to be confirmed by Wednesday.
    const owner = {
      ask: (statement: string, values: readonly unknown[] = []) => askAsOwner(season.url, statement, values),
    }
    const key = { ...KEY, candidate: FILE.candidate }
    await saveTimetable(owner, KEY, [slotFor(KEY, FILE.candidate, '2026-04-02T02:00', '2026-04-02T02:45')])
    const reminded: string[] = []
    const write = async (days: readonly string[]) => {
      for (const day of days) {
        const known = (await listMails(season.db, 0, 200)).length
        await at(`2026-${day}T01:00:00.000Z`)
        const all = await listMails(season.db, 0, 200)
        for (const { facts, address } of all.slice(0, all.length - known))
          if (facts.kind === 'interview_unconfirmed') reminded.push(`${day} ${address}`)
      }
    }
    await write(['03-26', '03-27', '03-30'])
    const people = ['kontak', 'pimpinan', 'rekan'].map((name) => nominating.email(name))
    assert.deepEqual(
      reminded.toSorted(),
      people.map((address) => `03-27 ${address}`),
    )
    const desk = await nominating.as('kontak', '2026-03-30T02:00:00.000Z')
    const coming = { leader: 'in_person', name: 'H. Contoh', office: 'Bupati', companions: '', reason: '', seen: 0 }
    expectDone(await confirmInterview(desk, key, coming))
    await write(['03-31', '04-01'])
    assert.equal(reminded.length, people.length)
    // Moved, it is to be confirmed again.
    await saveTimetable(owner, KEY, [slotFor(KEY, FILE.candidate, '2026-04-08T02:00', '2026-04-08T02:45')])
    await write(['04-06'])
    assert.deepEqual(
      reminded.slice(people.length).toSorted(),
      people.map((address) => `04-06 ${address}`),
    )
    const last = (await listMails(season.db, 0, 200)).find(({ facts }) => facts.kind === 'interview_unconfirmed')
    assert.match(
      mailText(last?.facts ?? assert.fail(), null).text,
      /Konfirmasikan paling lambat Selasa, 7 April 2026 10\.00 WITA \(09\.00 WIB; 11\.00 WIT\)/,
    )
  })
})
