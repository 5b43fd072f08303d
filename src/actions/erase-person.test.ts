/** Export, erasure and retention on a whole database: nothing forgotten, nothing left, and every hole in the history explained. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { personalData } from '../award/people/personal-data.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { NOBODY } from '../award/people/viewer.ts'
import { CANDIDATES, KEY, PANEL_DECREE, sheet } from '../../test/cast.ts'
import {
  expectDone,
  type JudgedSeason,
  markEverySheet,
  minutes,
  NOW,
  openSeason,
  PASSWORD,
} from '../../test/judged-season.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { adoptResult } from './adopt-result.ts'
import { applyRetention } from './apply-retention.ts'
import { listSubstitutes } from '../store/panel-substitutes.ts'
import { appointPanel } from './appoint-panel.ts'
import { seatSubstitute } from './seat-substitute.ts'
import { checkInvariants } from './check-invariants.ts'
import { closeCategory } from './close-category.ts'
import { declareRecusal } from './declare-recusal.ts'
import { openDesk, type Desk } from './desk.ts'
import { invitePerson } from './invite-person.ts'
import { enterMarks } from './enter-marks.ts'
import { erasePerson, isErased } from './erase-person.ts'
import { exportPerson } from './export-person.ts'
import { openPlenary } from './open-plenary.ts'
import { publishResult } from './publish-result.ts'
import { recordPlenary } from './record-plenary.ts'
import { signIn } from './sign-in.ts'
import { viewHistory } from './view-history.ts'

const NAME = 'Siti "Nuri" Hukumdewi'
const EMAIL = 'hukum@uji.example'
const [FIRST] = CANDIDATES

async function named(season: JudgedSeason): Promise<void> {
  await sql`update person set display_name = ${NAME} where email = ${EMAIL}`.execute(season.db)
  const viewer = season.viewer('hukum')
  const desk = deskOf(season, { ...viewer, person: { id: viewer.person?.id ?? '', name: NAME } }, '10.20.30.40')
  const comment = [{ criterion: 'regulasi', markHundredths: null, comment: 'CATATAN-HUKUM' }]
  expectDone(await enterMarks(desk, sheet('hukum', FIRST), 0, comment))
  expectDone(await declareRecusal(desk, sheet('hukum', FIRST), 'ALASAN-HUKUM'))
}

function deskOf(season: JudgedSeason, viewer: Desk['viewer'], address?: string): Desk {
  const parts = { db: season.db, clock: { now: () => NOW }, viewer }
  return openDesk(address === undefined ? parts : { ...parts, address })
}

const officeOf = (season: JudgedSeason) => deskOf(season, season.administrator, '10.0.0.1')
const idOf = (season: JudgedSeason, seat = 'hukum') => season.viewer(seat).person?.id ?? ''

async function decided(season: JudgedSeason): Promise<void> {
  const recused = { seat: 'hukum', candidate: FIRST }
  const away = { seat: 'ekonomi', candidate: FIRST }
  await markEverySheet(season, [recused, away])
  expectDone(await closeCategory(season.as('ketua'), KEY, [{ ...away, reason: 'sakit' }]))
  expectDone(await openPlenary(season.as('ketua'), KEY))
  const seats = minutes().attendance.map((one) =>
    one.seat === 'ekonomi' ? ({ ...one, presence: 'substitute', substitute: NAME } as const) : one,
  )
  expectDone(await recordPlenary(season.as('sekretaris'), KEY, 0, minutes({ attendance: seats })))
  const question = await adoptionQuestion(season.db, KEY)
  assert.ok(question?.facts.ranked.ok)
  expectDone(await adoptResult(season.as('ketua'), KEY, question.facts.ranked.value.fingerprint))
  expectDone(await publishResult(season.as('ketua'), KEY, 'withheld'))
}

/** Every cell of every table as text, by `table.column`: what a dump would hold. */
async function dumped(season: JudgedSeason, word: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(
    season.db,
  )
  const places = new Set<string>()
  for (const { name } of rows) {
    const can = await sql<{ may: boolean }>`select has_table_privilege(${name}, 'select') as may`.execute(season.db)
    if (!can.rows[0]?.may) continue
    const cells = await sql<{
      row: Record<string, unknown>
    }>`select to_jsonb(t) as row from ${sql.table(name)} t`.execute(season.db)
    for (const { row } of cells.rows)
      for (const [column, value] of Object.entries(row)) {
        const text = String(value).toLowerCase()
        const written = [word, JSON.stringify(word).slice(1, -1)].map((one) => one.toLowerCase())
        if (written.some((one) => text.includes(one))) places.add(`${name}.${column}`)
      }
  }
  return [...places].toSorted()
}

async function refusedFor(person: string, desk: Desk, reason: string): Promise<string | null> {
  const outcome = await erasePerson(desk, person, reason)
  return outcome.ok ? null : outcome.refusal.code
}

function later(days: number, ms = 0): string {
  return new Date(Date.parse(NOW) + days * 86_400_000 + ms).toISOString()
}

async function countRows(season: JudgedSeason, from: string): Promise<number> {
  const { rows } = await sql.raw<{ n: string }>(`select count(*) as n from ${from}`).execute(season.db)
  return Number(rows[0]?.n)
}

async function handsAndAccounts(season: JudgedSeason): Promise<readonly [hands: number, accounts: number]> {
  return [
    await countRows(season, `activity_detail where who is not null and season = ${KEY.season}`),
    await countRows(season, `activity_detail where season = ${OUTSIDE_SEASONS.season}`),
  ]
}

async function timedRows(season: JudgedSeason): Promise<readonly number[]> {
  return [
    await countRows(season, 'session'),
    await countRows(season, 'sign_in_failure'),
    await countRows(season, 'administrator_link'),
  ]
}

const BROWSER = { deviceToken: null, userAgent: '' }

describe('a person of a season that is over', () => {
  let season: JudgedSeason
  let id: string
  before(async () => {
    season = await openSeason()
    id = idOf(season)
    await named(season)
    await decided(season)
    const given = { email: EMAIL, password: PASSWORD, address: '10.20.30.40', browser: BROWSER, demoAllowed: false }
    const visitor = () => deskOf(season, NOBODY, '10.20.30.40')
    expectDone(await signIn(visitor(), given))
    assert.equal((await signIn(visitor(), { ...given, password: 'salah sekali' })).ok, false)
    expectDone(
      await viewHistory(officeOf(season), { key: null, as: 'history_viewed', filter: { orang: 'siti "nuri"' } }),
    )
    expectDone(await viewHistory(officeOf(season), { key: null, as: 'history_viewed', filter: { orang: NAME } }))
  })
  after(() => season.end())

  test('the export walks the whole register: a value planted in each registered column is told', async () => {
    const { data } = expectDone(await exportPerson(season.as('hukum'), id, 'file'))
    assert.deepEqual(
      data.map((one) => one.id),
      personalData.map(([entry]) => entry),
    )
    const of = (entry: string) => JSON.stringify(data.find((one) => one.id === entry)?.rows)
    const planted: Readonly<Record<string, string>> = {
      account: EMAIL,
      session: id,
      failure: '10.20.30.40',
      seat: '"seat":"hukum"',
      hand: '"signed_by"',
      comment: 'CATATAN-HUKUM',
      recusal: 'ALASAN-HUKUM',
      minutes: 'attendance',
      pseudonym: 'marks_entered',
      who: '10.20.30.40',
      detail: 'CATATAN-HUKUM',
    }
    for (const [entry, value] of Object.entries(planted))
      assert.ok(of(entry)?.includes(value), `${entry}: ${of(entry)}`)
    const counts = Object.fromEntries(data.map((one) => [one.id, [one.given, one.count > 0]]))
    assert.deepEqual(
      [counts['password'], counts['token'], counts['link']],
      [
        ['secret', true],
        ['secret', true],
        ['secret', false],
      ],
    )
  })

  test('an absent seat finds the reason of its unsigned sheet, and an administrator finds that they are one', async () => {
    const absent = expectDone(await exportPerson(season.as('ekonomi'), idOf(season, 'ekonomi'), 'file'))
    assert.match(JSON.stringify(absent.data.find((one) => one.id === 'unsigned')?.rows), /sakit/)
    const office = season.administrator.person?.id ?? ''
    const own = expectDone(await exportPerson(officeOf(season), office, 'file'))
    assert.equal(own.data.find((one) => one.id === 'administrator')?.count, 1)
  })

  test('of a paper only the places of the name are told, never what stands beside it', async () => {
    const { data } = expectDone(await exportPerson(season.as('hukum'), id, 'file'))
    const rows = data.find((one) => one.id === 'minutes')?.rows ?? []
    const found = rows.find(({ table }) => table === 'plenary') ?? assert.fail('the minutes name the substitute')
    const [mention] = found.row['minutes'] as { path: string; text: string }[]
    assert.match(mention?.path ?? '', /^attendance\.\d+\.substitute$/)
    assert.equal(mention?.text, NAME)
    assert.equal(JSON.stringify(rows).includes('Ruang Rapat Uji'), false)
  })

  test('the administrator exports for somebody without the sealed side of judging, and nobody else may', async () => {
    const { data } = expectDone(await exportPerson(officeOf(season), id, 'file'))
    const text = JSON.stringify(data)
    for (const sealed of ['CATATAN-HUKUM', 'ALASAN-HUKUM', 'markHundredths', 'mark_hundredths'])
      assert.equal(text.includes(sealed), false, sealed)
    assert.ok(text.includes(EMAIL))
    assert.equal(data.find((one) => one.id === 'comment')?.given, 'withheld')
    for (const seat of ['ketua', 'ekonomi'])
      assert.deepEqual(await exportPerson(season.as(seat), id, 'file'), { ok: false, refusal: { code: 'not_found' } })
  })

  test('nobody’s own data holds what another assessor wrote', async () => {
    for (const seat of ['ketua', 'sekretaris', 'ekonomi']) {
      const text = JSON.stringify(expectDone(await exportPerson(season.as(seat), idOf(season, seat), 'file')))
      for (const secret of ['CATATAN-HUKUM', 'ALASAN-HUKUM'])
        assert.equal(text.includes(secret), false, `${seat}: ${secret}`)
    }
  })

  test('a short name that stands in the e-mails of others leads to none of them', async () => {
    const other = idOf(season, 'ketua')
    await sql`update person set display_name = 'uji.example' where id = ${other}`.execute(season.db)
    const { data } = expectDone(await exportPerson(season.as('ketua'), other, 'file'))
    const text = JSON.stringify(data)
    assert.ok(text.includes('ketua@uji.example'))
    for (const seat of ['hukum', 'ekonomi', 'sekretaris'])
      assert.equal(text.includes(`${seat}@uji.example`), false, seat)
    await sql`update person set display_name = ${FIRST} where id = ${other}`.execute(season.db)
    const again = expectDone(await exportPerson(season.as('ketua'), other, 'file'))
    assert.equal(JSON.stringify(again.data.find((one) => one.id === 'minutes')?.rows).includes('ranked'), false)
    await sql`update person set display_name = 'Unsur ketua' where id = ${other}`.execute(season.db)
  })

  test('no hash of a password or a token is ever told', async () => {
    const { data } = expectDone(await exportPerson(season.as('hukum'), id, 'file'))
    assert.doesNotMatch(JSON.stringify(data), /\$argon2|token_hash|password_hash/)
  })

  test('erasing needs an administrator and a reason that does not hold what is to be erased', async () => {
    assert.equal(await refusedFor(id, season.as('ketua'), 'permintaan'), 'not_found')
    assert.equal(await refusedFor(id, officeOf(season), '  '), 'reason_missing')
    assert.equal(await refusedFor(id, officeOf(season), 'x'.repeat(501)), 'reason_too_long')
    assert.equal(await refusedFor(id, officeOf(season), `diminta ${EMAIL.toUpperCase()}`), 'reason_names_the_person')
    assert.equal(await refusedFor(id, officeOf(season), `diminta ${NAME}`), 'reason_names_the_person')
    assert.deepEqual((await dumped(season, EMAIL)).includes('person.email'), true, 'nothing happened')
    const office = season.administrator.person?.id ?? ''
    assert.equal(await refusedFor(office, officeOf(season), 'pindah tugas'), 'own_account')
    const guest = deskOf(season, { ...season.viewer('jamsos'), administrator: true })
    assert.equal(await refusedFor(office, guest, 'pindah tugas'), 'last_administrator')
  })

  test('after the erasure name and e-mail stand only where the register says they stay, and the id without them', async () => {
    const formerly = await checkInvariants(season.db)
    assert.deepEqual(formerly.broken, [])
    const proof = expectDone(await erasePerson(officeOf(season), id, 'permintaan tertulis 4 Maret'))
    assert.ok(proof.parts > 0)
    assert.deepEqual(await dumped(season, EMAIL), [])
    assert.deepEqual(await dumped(season, '10.20.30.40'), [])
    const stays = new Set(
      personalData.flatMap(([, { tables, erasure }]) =>
        erasure === 'stays'
          ? tables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`))
          : [],
      ),
    )
    assert.deepEqual(await dumped(season, NAME), ['activity_detail.detail', 'adoption.document', 'plenary.minutes'])
    // What was recorded about the plenary and the panel proves the result: the register says so of such details.
    const kept = await sql<{ deed: string }>`
      select distinct deed from activity join activity_detail using (province, season, id)
      where position(${JSON.stringify(NAME).slice(1, -1)} in detail) > 0 or position(${id} in detail) > 0 order by 1`.execute(
      season.db,
    )
    assert.deepEqual(
      kept.rows.map(({ deed }) => deed),
      ['panel_appointed', 'plenary_recorded'],
    )
    for (const place of await dumped(season, id))
      assert.ok(stays.has(place) || place === 'activity_detail.detail', place)
    assert.deepEqual(await dumped(season, 'permintaan tertulis 4 Maret'), ['activity_detail.detail'])
  })

  test('the erased account is nobody’s: no session, no way in, and it cannot be erased twice', async () => {
    const [row] = (
      await sql<{ email: string; name: string; hash: string | null }>`
      select email, display_name as name, password_hash as hash from person where id = ${id}`.execute(season.db)
    ).rows
    assert.equal(row?.name, 'Dihapus')
    assert.ok(isErased(row?.email ?? ''))
    assert.equal(row?.hash, null)
    const again = await erasePerson(officeOf(season), id, 'lagi')
    assert.deepEqual(again, { ok: false, refusal: { code: 'already_erased' } })
    const { data } = expectDone(await exportPerson(officeOf(season), id, 'file'))
    const left = data.filter(({ count }) => count > 0).map((one) => one.id)
    assert.deepEqual(left, [
      'account',
      'password',
      'device_key',
      'seat',
      'hand',
      'comment',
      'recusal',
      'pseudonym',
      'detail',
    ])
  })

  test('the check finds every mark and decision proven as before, and every hole explained', async () => {
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })

  class TakenBack extends Error {}

  async function brokenAfter(...statements: readonly string[]): Promise<readonly string[]> {
    let broken: readonly string[] = []
    const planting = season.db.transaction().execute(async (tx) => {
      await sql.raw('set local role none').execute(tx)
      await sql.raw('set local session_replication_role = replica').execute(tx)
      for (const statement of statements) await sql.raw(statement).execute(tx)
      broken = (await checkInvariants(tx)).broken.map(({ invariant }) => invariant)
      throw new TakenBack()
    })
    await assert.rejects(planting, TakenBack)
    return broken
  }

  test('what is removed without a record, or with a record of one’s own, is still found', async () => {
    const one = `(select min(id) from activity_detail where who is not null and season = 2025)`
    assert.deepEqual(await brokenAfter(`update activity_detail set who = null where id = ${one}`), [
      'activity_lacks_its_hand',
    ])
    const forged = `insert into activity_erasure select province, season, id, 'who', (select min(request) from activity_erasure), now()
      from activity_detail where id = ${one}`
    assert.deepEqual(await brokenAfter(forged, `update activity_detail set who = null where id = ${one}`), [
      'erasure_is_the_one_recorded',
    ])
    const own = forged.replace('(select min(request) from activity_erasure)', `'milik-sendiri'`)
    assert.deepEqual(await brokenAfter(own, `update activity_detail set who = null where id = ${one}`), [
      'erasure_is_the_one_recorded',
    ])
    assert.deepEqual(await brokenAfter(own), ['erased_detail_is_gone', 'erasure_is_the_one_recorded'])
    const lost = await brokenAfter(`delete from activity_erasure where part = 'who'`)
    assert.ok(lost.includes('activity_lacks_its_hand') && lost.includes('erasure_is_the_one_recorded'), lost.join())
    const signed = `(select min(id) from activity where deed = 'mark_sheet_signed')`
    assert.ok(
      (await brokenAfter(`delete from activity_detail where id = ${signed}`)).includes('activity_lacks_its_detail'),
    )
  })
})

describe('a person of a season that is being judged', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason()))
  after(() => season.end())

  test('erasing is refused with the seat, and allowed once another holds it', async () => {
    const refused = await erasePerson(officeOf(season), idOf(season), 'permintaan')
    assert.deepEqual(refused, {
      ok: false,
      refusal: {
        code: 'seat_in_judging',
        seats: [{ province: KEY.province, season: KEY.season, seat: 'hukum', label: 'Paritrana Award Uji 2026' }],
      },
    })
    const expert = { email: 'ahli-baru@uji.example', displayName: 'Ahli baru', passwordHash: null, demo: false }
    const other = expectDone(await invitePerson(officeOf(season), expert))
    expectDone(
      await appointPanel(officeOf(season), KEY, { ...PANEL_DECREE, number: '3/UJI' }, [
        { seat: 'hukum', person: other },
      ]),
    )
    expectDone(await erasePerson(officeOf(season), idOf(season), 'permintaan'))
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })

  test('a substitute whom the decree names is erased without asking the panel, and takes no seat any more', async () => {
    const substitute = { email: 'pengganti@uji.example', displayName: 'Pengganti', passwordHash: null, demo: false }
    const person = expectDone(await invitePerson(officeOf(season), substitute))
    const details = { term: null, substitutes: [{ seat: 'ekonomi', person }] }
    expectDone(await appointPanel(officeOf(season), KEY, { ...PANEL_DECREE, number: '4/UJI' }, [], [], details))
    assert.deepEqual(await listSubstitutes(season.db, KEY), [{ seat: 'ekonomi', person }])
    expectDone(await erasePerson(officeOf(season), person, 'permintaan'))
    assert.deepEqual(await listSubstitutes(season.db, KEY), [])
    const seated = await seatSubstitute(season.as('ketua'), KEY, 'ekonomi', 'Sakit')
    assert.equal(seated.ok ? '' : seated.refusal.code, 'no_substitute_named')
  })
})

describe('what is past its time', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason()))
  after(() => season.end())

  const apply = (now: string) => applyRetention(season.db, { now: () => now })

  test('sessions, failures and used links go when their time is over, and not a moment before', async () => {
    const given = { email: EMAIL, password: PASSWORD, address: '10.1.1.1', browser: BROWSER, demoAllowed: false }
    expectDone(await signIn(deskOf(season, NOBODY), given))
    await signIn(deskOf(season, NOBODY), { ...given, password: 'bukan ini' })
    await sql`insert into administrator_link values ('dipakai', ${NOW}, ${NOW}), ('belum', ${NOW}, null)`.execute(
      season.db,
    )
    const at: (readonly [string, readonly number[]])[] = [
      [NOW, [1, 1, 2]],
      [later(0.5), [1, 1, 2]],
      [later(0.5, 1), [0, 1, 2]],
      [later(29), [0, 1, 2]],
      [later(30), [0, 1, 2]],
      [later(30, 1), [0, 0, 1]],
    ]
    for (const [now, expected] of at) {
      await apply(now)
      assert.deepEqual(await timedRows(season), expected, now)
    }
  })

  test('names and addresses leave the history after five years, accounts after two, each on record', async () => {
    const [handsNow, accountsNow] = await handsAndAccounts(season)
    assert.ok(handsNow > 0 && accountsNow > 0)
    assert.equal((await apply(later(2 * 365 - 1))).historyParts, 0)
    assert.deepEqual(await handsAndAccounts(season), [handsNow, accountsNow])
    assert.ok((await apply(later(2 * 365 + 1))).historyParts > 0)
    // What is left outside the seasons is the record of this very removal.
    assert.deepEqual(await handsAndAccounts(season), [handsNow, 1])
    await apply(later(5 * 365 - 1))
    assert.equal((await handsAndAccounts(season))[0], handsNow)
    await apply(later(5 * 365 + 1))
    assert.equal((await handsAndAccounts(season))[0], 0)
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
    assert.equal((await apply(later(5 * 365 + 1))).historyParts, 0, 'a second run finds nothing')
  })
})
