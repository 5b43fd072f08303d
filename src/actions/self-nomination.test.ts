/** A self-nomination on a real database: asked, confirmed, decided, forgotten; and that nothing tells what is known already. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { KEY, rulebook } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { email, type Nominating, prepareNominating } from '../../test/nominating.ts'
import { MAILBOX_REQUESTS_MAX, type SelfNominationDraft } from '../award/nomination/self-nomination.ts'
import { NOBODY } from '../award/people/viewer.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { findCandidate } from '../store/candidates.ts'
import { listNominationsOf } from '../store/nominations.ts'
import { findOrganisation } from '../store/organisations.ts'
import { findAccountByEmail } from '../store/people.ts'
import { findRolesOf } from '../store/roles.ts'
import { listWaitingRequests } from '../store/self-nominations.ts'
import { applyRetention } from './apply-retention.ts'
import { askSelfNomination } from './ask-self-nomination.ts'
import { confirmSelfNomination, requestOfLink } from './confirm-self-nomination.ts'
import { decideSelfNomination } from './decide-self-nomination.ts'
import { openDesk } from './desk.ts'
import { erasePerson } from './erase-person.ts'

const STAGE = { id: 'pengusulan', opens: '2026-03-01T08:00', closes: '2026-03-02T16:00', zone: 'WITA' } as const

function permitting(): Rulebook {
  const rules = rulebook()
  return { ...rules, selfNomination: true, stages: [STAGE, ...rules.stages] }
}

const DRAFT: SelfNominationDraft = {
  name: 'Kabupaten Sendiri',
  kind: 'regency',
  registrationNumber: 'R-1',
  placeCode: '98.77',
  sizeClass: '',
  sector: '',
  place: 'Provinsi Uji',
  contactName: 'Ibu Sari',
  contactEmail: 'sari@sendiri.example',
  contactPhone: '0812 345 678',
  categories: [KEY.category],
  agreed: true,
}

const linkTo = (token: string) => `/u/${token}`
let addresses = 0
const another = () => `10.1.${Math.floor(++addresses / 250)}.${addresses % 250}`

describe('a self-nomination', () => {
  let season: JudgedSeason
  let nominating: Nominating
  before(async () => {
    season = await openSeason(permitting())
    nominating = await prepareNominating(season)
  })
  after(() => season.end())

  const stranger = (now: string = NOW) => openDesk({ db: season.db, clock: { now: () => now }, viewer: NOBODY })
  const ask = (changes: Partial<SelfNominationDraft> = {}, { now = NOW, address = another(), trap = '' } = {}) =>
    askSelfNomination(stranger(now), KEY, { ...DRAFT, ...changes }, { address, trap, linkTo: (token) => `/k/${token}` })
  const refusalOf = async (changes: Partial<SelfNominationDraft>, now: string) => {
    const outcome = await ask(changes, { now })
    return outcome.ok ? 'in' : outcome.refusal.code
  }
  const count = async (table: 'self_nomination' | 'mail') => {
    const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(season.db)
    return Number(rows[0]?.count)
  }
  const lastToken = async () => {
    const { rows } = await sql<{ link: string }>`
      select link from mail where kind = 'self_nomination_asked' order by id desc limit 1`.execute(season.db)
    return (rows[0]?.link ?? '').replace('/k/', '')
  }
  const confirmed = async (changes: Partial<SelfNominationDraft> = {}) => {
    expectDone(await ask(changes))
    return expectDone(await confirmSelfNomination(stranger(), KEY, await lastToken(), another())).id
  }
  const decide = async (id: string, verdict: Parameters<typeof decideSelfNomination>[3], by = 'ketua') =>
    decideSelfNomination(await nominating.as(by), KEY, id, verdict, linkTo)
  const yes = { is: 'accepted', organisation: null, others: [], vouched: true } as const

  test('is written down with a mail to its contact, who needs no account; the database has the hash of its link alone', async () => {
    const reference = expectDone(await ask())
    assert.match(reference, /^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    const token = await lastToken()
    const { rows } = await sql<{ address: string; person: string | null; facts: string }>`
      select address, person, facts from mail where kind = 'self_nomination_asked'`.execute(season.db)
    assert.deepEqual([rows[0]?.address, rows[0]?.person], [DRAFT.contactEmail, null])
    assert.equal((JSON.parse(rows[0]?.facts ?? '{}') as { reference: string }).reference, reference)
    const stored = await sql<{ all: string }>`select t::text as all from self_nomination t`.execute(season.db)
    assert.equal(stored.rows.length, 1)
    assert.ok(token.length >= 43 && !stored.rows[0]?.all.includes(token))
    assert.equal(await findAccountByEmail(season.db, DRAFT.contactEmail), null)
    assert.deepEqual(await listWaitingRequests(season.db, KEY, 0, 10), [])
  })

  test('is answered alike whether organisation, number, file and mailbox are known or not', async () => {
    const known = await ask({ name: 'Kabupaten Baru', placeCode: '98.10', contactEmail: email('kontak') })
    const unknown = await ask({ name: 'Kabupaten Antah', contactEmail: 'antah@sendiri.example' })
    assert.deepEqual([known.ok, unknown.ok], [true, true])
    const mails = await count('mail')
    for (let more = 1; more < MAILBOX_REQUESTS_MAX; more++)
      assert.equal((await ask({ contactEmail: email('kontak') })).ok, true)
    assert.equal(await count('mail'), mails + MAILBOX_REQUESTS_MAX - 1)
    const requests = await count('self_nomination')
    const full = await ask({ contactEmail: email('kontak') })
    assert.ok(full.ok && /^[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(full.value))
    assert.equal(await count('mail'), mails + MAILBOX_REQUESTS_MAX - 1)
    assert.equal(await count('self_nomination'), requests)
  })

  test('that filled in what nobody sees is answered alike and leaves nothing', async () => {
    const [mails, requests] = [await count('mail'), await count('self_nomination')]
    assert.equal((await ask({ contactEmail: 'mesin@sendiri.example' }, { trap: 'http://beli.example' })).ok, true)
    assert.deepEqual([await count('mail'), await count('self_nomination')], [mails, requests])
  })

  test('with anything wrong, or outside the stage, leaves nothing; the last second of the stage is in', async () => {
    const requests = await count('self_nomination')
    assert.equal(await refusalOf({ contactEmail: 'x' }, NOW), 'self_nomination_flawed')
    assert.equal(await refusalOf({}, '2026-02-28T00:00:00.000Z'), 'stage_not_open_yet')
    assert.equal(await refusalOf({}, '2026-03-02T08:01:00.000Z'), 'stage_closed')
    assert.equal(await count('self_nomination'), requests)
    const last = { name: 'Kabupaten Akhir', contactEmail: 'akhir@sendiri.example' }
    assert.equal(await refusalOf(last, '2026-03-02T08:00:59.999Z'), 'in')
  })

  test('from one address is taken ten times in a quarter of an hour and no more; what was refused does not count', async () => {
    const address = '10.9.9.9'
    const codes: (string | null)[] = []
    await ask({ contactEmail: 'x' }, { address })
    for (let time = 0; time < 11; time++) {
      const outcome = await ask({ contactEmail: `k${time}@penuh.example` }, { address })
      codes.push(outcome.ok ? null : outcome.refusal.code)
    }
    assert.deepEqual(codes, [...Array.from({ length: 10 }, () => null), 'too_many_knocks'])
  })

  test('is confirmed by its link, which opening does not use, once and for good, and lapses after three days', async () => {
    expectDone(await ask({ name: 'Kabupaten Tautan', contactEmail: 'tautan@sendiri.example' }))
    const token = await lastToken()
    for (let look = 0; look < 2; look++)
      assert.equal(expectDone(await requestOfLink(stranger(), KEY, token, another())).confirmedAt, null)
    const late = minutesLater(instant(NOW), 3 * 24 * 60)
    assert.deepEqual(await confirmSelfNomination(stranger(late), KEY, token, another()), {
      ok: false,
      refusal: { code: 'request_lapsed' },
    })
    const inTime = minutesLater(instant(NOW), 3 * 24 * 60 - 1)
    const [first, second] = await Promise.all([
      confirmSelfNomination(stranger(inTime), KEY, token, another()),
      confirmSelfNomination(stranger(inTime), KEY, token, another()),
    ])
    const { id, confirmedAt } = expectDone(first)
    assert.deepEqual([expectDone(second).id, confirmedAt], [id, inTime])
    const { rows } = await sql<{ count: string }>`
      select count(*) from activity where deed = 'self_nomination_confirmed' and subject = ${id}`.execute(season.db)
    assert.equal(rows[0]?.count, '1')
    assert.equal(expectDone(await requestOfLink(stranger(late), KEY, token, another())).confirmedAt, inTime)
    assert.deepEqual(await requestOfLink(stranger(), KEY, 'tiada', another()), {
      ok: false,
      refusal: { code: 'request_unknown' },
    })
    const elsewhere = { province: KEY.province, season: KEY.season - 1 }
    assert.equal((await requestOfLink(stranger(), elsewhere, token, another())).ok, false)
  })

  test('accepted opens a file, registers the organisation, invites its contact and tells them', async () => {
    const id = await confirmed({
      name: 'Kabupaten Diterima',
      registrationNumber: 'R-2',
      contactEmail: 'terima@x.example',
    })
    assert.deepEqual(await decide(id, yes, 'verifikator'), { ok: false, refusal: { code: 'not_found' } })
    assert.deepEqual(await decide(id, { ...yes, vouched: false }), {
      ok: false,
      refusal: { code: 'contact_not_vouched_for' },
    })
    assert.equal(await findOrganisation(season.db, KEY.province, 'kabupaten-diterima'), null)
    assert.deepEqual(await decide(id, yes), { ok: true, value: 'kabupaten-diterima' })
    const nominations = await listNominationsOf(season.db, KEY, 'kabupaten-diterima')
    assert.deepEqual(nominations, [{ category: KEY.category, state: 'draft', step: 1 }])
    const account = await findAccountByEmail(season.db, 'terima@x.example')
    const roles = await findRolesOf(season.db, account?.id ?? '')
    assert.deepEqual(
      roles.map(({ role, organisation }) => [role, organisation]),
      [['candidate_contact', 'kabupaten-diterima']],
    )
    const { rows } = await sql<{ kind: string }>`
      select kind from mail where address = 'terima@x.example' order by id`.execute(season.db)
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['self_nomination_asked', 'invitation', 'self_nomination_decided'],
    )
    assert.deepEqual(await decide(id, yes), { ok: false, refusal: { code: 'request_decided_already' } })
    assert.equal(
      (await listWaitingRequests(season.db, KEY, 0, 50)).some((one) => one.id === id),
      false,
    )
  })

  test('of a registered organisation with a file gives its contact that file, and asks first which one is meant', async () => {
    expectDone(
      await decide(
        await confirmed({ name: 'Kabupaten Kembar', contactEmail: 'a@x.example', registrationNumber: '' }),
        yes,
      ),
    )
    const id = await confirmed({ name: 'Kab. Kembar', contactEmail: 'b@x.example', registrationNumber: '' })
    const open = await decide(id, yes)
    assert.deepEqual(!open.ok && open.refusal.code, 'organisations_alike')
    assert.deepEqual(await decide(id, { ...yes, organisation: 'tiada' }), {
      ok: false,
      refusal: { code: 'organisation_unknown' },
    })
    expectDone(await decide(id, { ...yes, organisation: 'kabupaten-kembar' }))
    const account = await findAccountByEmail(season.db, 'b@x.example')
    const roles = await findRolesOf(season.db, account?.id ?? '')
    assert.deepEqual(
      roles.map(({ organisation }) => organisation),
      ['kabupaten-kembar'],
    )
    assert.equal(await findCandidate(season.db, KEY, 'kab-kembar'), null)
  })

  test('goes with the person who is erased: the request, and what was mailed before there was an account', async () => {
    const id = await confirmed({
      name: 'Kabupaten Terhapus',
      contactEmail: 'hapus@x.example',
      registrationNumber: 'R-5',
    })
    expectDone(await decide(id, yes))
    const account = await findAccountByEmail(season.db, 'hapus@x.example')
    const office = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
    expectDone(await erasePerson(office, account?.id ?? '', 'Permintaan sendiri'))
    const { rows } = await sql<{ left: string }>`
      select 'request' as left from self_nomination where id = ${id}
      union all select kind from mail where address = 'hapus@x.example'`.execute(season.db)
    assert.deepEqual(rows, [])
    const others = await sql`select id from mail where person is null`.execute(season.db)
    assert.ok(others.rows.length > 0)
  })

  test('refused is told with its reason, opens nothing, and what was decided outlives the data of the request', async () => {
    const id = await confirmed({
      name: 'Kabupaten Ditolak',
      contactEmail: 'tolak@x.example',
      registrationNumber: 'R-9',
    })
    assert.deepEqual(await decide(id, { is: 'refused', reason: '  ' }), {
      ok: false,
      refusal: { code: 'verdict_reason_missing' },
    })
    assert.deepEqual(await decide(id, { is: 'refused', reason: 'Di luar wilayah.' }), { ok: true, value: null })
    assert.equal(await findOrganisation(season.db, KEY.province, 'kabupaten-ditolak'), null)
    assert.equal(await findAccountByEmail(season.db, 'tolak@x.example'), null)
    const { rows } = await sql<{ facts: string }>`
      select facts from mail where address = 'tolak@x.example' and kind = 'self_nomination_decided'`.execute(season.db)
    assert.equal((JSON.parse(rows[0]?.facts ?? '{}') as { reason: string }).reason, 'Di luar wilayah.')

    const left = async () => {
      const found = await sql<{ name: string }>`
        select name from self_nomination where name in ('Kabupaten Ditolak', 'Kabupaten Sendiri', 'Kabupaten Menunggu')
        order by name`.execute(season.db)
      return [...new Set(found.rows.map(({ name }) => name))]
    }
    await confirmed({ name: 'Kabupaten Menunggu', contactEmail: 'tunggu@x.example', registrationNumber: 'R-8' })
    const apply = (days: number) => applyRetention(season.db, { now: () => minutesLater(instant(NOW), days * 24 * 60) })
    await apply(30)
    assert.deepEqual(await left(), ['Kabupaten Ditolak', 'Kabupaten Menunggu', 'Kabupaten Sendiri'])
    // A decision is forgotten 30 days later, a link that nobody used 30 days after its third day; who waits, waits.
    await apply(31)
    assert.deepEqual(await left(), ['Kabupaten Menunggu', 'Kabupaten Sendiri'])
    await apply(34)
    assert.deepEqual(await left(), ['Kabupaten Menunggu'])
    const kept = await sql<{ name: string; reason: string | null }>`
      select name, reason from self_nomination_decision where id = ${id}`.execute(season.db)
    assert.deepEqual(kept.rows, [{ name: 'Kabupaten Ditolak', reason: 'Di luar wilayah.' }])
  })
})
