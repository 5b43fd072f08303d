/** Lists at one row and at three: what they hold, in which order, and that more rows cost no more questions. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { KyselyPlugin } from 'kysely'
import { foundSeason } from '../actions/found-season.ts'
import { openDesk } from '../actions/desk.ts'
import { figureWith } from '../award/coverage/coverage.examples.ts'
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import { instant, type Instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { CANDIDATES, KEY, NAMES, PLACE, rulebook, SCORING, sheet } from '../../test/cast.ts'
import { emptyWorld, expectDone, NOW } from '../../test/judged-season.ts'
import { insertCandidate, listNominations, listNominees } from './candidates.ts'
import { insertNomination } from './nominations.ts'
import { insertClosing, listUnsignedSheets } from './closings.ts'
import { listFiguresBeside } from './coverage-figures.ts'
import type { Db } from './db.ts'
import { insertChoice } from './figure-lineage.ts'
import { insertMarkSheet, insertSignature, listSheets, saveMarks } from './mark-sheets.ts'
import { listSignedMarks } from './marks.ts'
import { listSeatHolders, saveSeatHolder } from './panels.ts'
import { countMails, insertMail, listMails } from './mails.ts'
import { countEventInvitees, insertInvitee, listInvitees, saveContact } from './outreach-invitees.ts'
import { countPeople, insertPerson, listDemoAccounts, listPeople } from './people.ts'
import { insertRecusal, listRecusals } from './recusals.ts'
import { listSeasons } from './seasons.ts'
import { insertSession, listSessionsOf } from './sessions.ts'
import { insertFigures, type EnteredFigure } from './place-coverage.ts'
import { saveRegions } from './regions.ts'
import { findSheetFile } from './sheet-files.ts'

const AT = instant(NOW)
const ENTERED = { move: 'enter', state: 'nominee', step: 1, reason: null, at: AT, by: null } as const
const SEATS = SCORING.slice(0, 3)

let world: Awaited<ReturnType<typeof emptyWorld>>
let by: string

before(async () => {
  world = await emptyWorld()
  by = world.administrator.person?.id ?? ''
  await foundOne(2025)
})
after(() => world.end())

async function foundOne(assessmentYear: number): Promise<void> {
  const desk = openDesk({ db: world.db, clock: { now: () => NOW }, viewer: world.administrator })
  const rules = { ...rulebook(), assessmentYear }
  expectDone(await foundSeason(desk, { place: PLACE, rulebook: rules, zone: 'WITA', example: true }))
}

/** What a list answers, and how many questions it put to the database. */
async function asked<Row>(list: (db: Db) => Promise<readonly Row[]>): Promise<{ rows: readonly Row[]; count: number }> {
  let count = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  const rows = await list(world.db.withPlugin(counter))
  return { rows, count }
}

/** Adds one row, then two more, last first, and hands back what the list said each time. */
async function atOneAndThree<Row>(
  add: (at: number) => Promise<void>,
  list: (db: Db) => Promise<readonly Row[]>,
  questions = 1,
): Promise<readonly Row[]> {
  await add(2)
  const one = await asked(list)
  await add(1)
  await add(0)
  const three = await asked(list)
  assert.deepEqual([one.rows.length, three.rows.length], [1, 3])
  assert.deepEqual([one.count, three.count], [questions, questions], 'more rows cost no more questions')
  return three.rows
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index]
  assert.ok(value !== undefined)
  return value
}

async function addNominee(index: number): Promise<void> {
  const candidate = at(CANDIDATES, index)
  const row = { candidate, name: at(NAMES, index), entityKind: 'regency', placeCode: null }
  await insertCandidate(world.db, KEY, row, AT)
  await world.db.transaction().execute((db) => insertNomination(db, KEY, candidate, ENTERED))
}

async function addAccounts(index: number): Promise<void> {
  const id = `demo-${index}`
  const account = { id, email: `${id}@uji.example`, displayName: id, passwordHash: null }
  await insertPerson(world.db, { ...account, demo: true }, AT)
  await insertPerson(world.db, { ...account, id: `biasa-${index}`, email: `${id}@lain.example`, demo: false }, AT)
}

function figure(year: number, publishedPercent: string, placeCode = '98.01'): EnteredFigure {
  const parts = { placeCode, year, asOf: `${year}-12`, publishedPercent, covered: 1_234_567, eligible: null }
  const source = 'https://contoh.example/'
  return { ...figureWith({ ...parts, base: 'UNKNOWN', source }), id: `${placeCode}/${year}`, from: null, corrects: null } // prettier-ignore
}

/** A figure on a named base, as of a month. */
function dated(id: string, asOf: string, publishedPercent: string): EnteredFigure {
  const parts = { placeCode: '98.73', year: 2025, asOf, publishedPercent, covered: null, eligible: null }
  return { ...figureWith(parts), id, from: null, corrects: null }
}

function beside(year: number, percentage: string, placeCode = '98.01'): CoverageBeside {
  return {
    placeCode,
    asOf: `${year}-12`,
    segment: 'ALL',
    percentage,
    members: '1234567',
    denominator: null,
    base: 'UNKNOWN',
    target: null,
    source: 'https://contoh.example/',
    note: '',
  }
}

/** The percentages shown beside a candidate of one place, in their order. */
async function percentagesBeside(placeCode: string): Promise<readonly (string | null)[]> {
  return (await listFiguresBeside(world.db, [placeCode])).map(({ percentage }) => percentage)
}

function choose(chosen: EnteredFigure): Promise<unknown> {
  return insertChoice(world.db, { ...chosen, figure: chosen.id, reason: 'resmi' }, { at: AT, by })
}

async function addFigure(...figures: readonly EnteredFigure[]): Promise<void> {
  const regions = figures.map(({ placeCode: code }) => ({ code, parent: null, level: 'regency', name: code }) as const)
  await saveRegions(world.db, regions)
  await insertFigures(world.db, figures, { at: AT, by })
}

function begin(person: string, tokenHash: string, startedAt: Instant, minutes: number): Promise<void> {
  const expiresAt = minutesLater(startedAt, minutes)
  return insertSession(world.db, { tokenHash, person, startedAt, expiresAt, browser: 'Firefox', system: 'Linux' })
}

describe('lists of one and of three', () => {
  test('nominees stand by slug, and nominations name candidate and category', async () => {
    const nominees = await atOneAndThree(addNominee, (db) => listNominees(db, KEY), 2)
    assert.deepEqual(
      nominees.map(({ candidate, name }) => [candidate, name]),
      [
        [CANDIDATES[1], NAMES[1]],
        [CANDIDATES[0], NAMES[0]],
        [CANDIDATES[2], NAMES[2]],
      ],
    )
    const nominations = await asked((db) => listNominations(db, KEY))
    assert.deepEqual(
      nominations.rows,
      CANDIDATES.toSorted().map((candidate) => ({ candidate, category: KEY.category })),
    )
  })

  test('seat holders stand by seat, and a new holder takes the place of the old one', async () => {
    const add = (index: number) => saveSeatHolder(world.db, KEY, { seat: at(SEATS, index), person: by }, AT)
    const holders = await atOneAndThree(add, (db) => listSeatHolders(db, KEY))
    const expected = SEATS.toSorted().map((seat) => ({ seat, person: by }))
    assert.deepEqual(holders, expected)
    await add(0)
    assert.deepEqual(await listSeatHolders(world.db, KEY), expected)
  })

  test('sheets stand by candidate and seat, and one that exists is not opened again', async () => {
    const add = async (index: number) => {
      await insertMarkSheet(world.db, sheet(at(SEATS, index)))
      await insertMarkSheet(world.db, sheet(at(SEATS, index)))
    }
    const sheets = await atOneAndThree(add, (db) => listSheets(db, KEY))
    assert.deepEqual(
      sheets.map(({ seat, touched, signedAt, recused, closedAt }) => [seat, touched, signedAt, recused, closedAt]),
      SEATS.toSorted().map((seat) => [seat, false, null, false, null]),
    )
  })

  test('only the sheets asked for are listed, and no seats are no sheets', async () => {
    const seatsOf = async (only: Parameters<typeof listSheets>[2]) =>
      (await listSheets(world.db, KEY, only)).map(({ seat }) => seat)
    assert.deepEqual(await seatsOf({ seats: [at(SEATS, 1)] }), [at(SEATS, 1)])
    assert.deepEqual(await seatsOf({ seats: [] }), [])
    assert.deepEqual(await seatsOf({ category: 'tiada' }), [])
    assert.deepEqual(await listSheets(world.db, { ...KEY, season: 2024 }), [])
  })

  test('marks are listed once their sheet is signed, and a comment without a mark never', async () => {
    const marks = [
      { criterion: 'cakupan', markHundredths: hundredths(8750), comment: '' },
      { criterion: 'regulasi', markHundredths: null, comment: 'belum' },
    ]
    const add = async (index: number) => {
      const key = sheet(at(SEATS, index))
      const state = { criteria: [], version: 1, signedAt: null, categoryClosedAt: null, recused: false, left: null }
      await saveMarks(world.db, { ...key, ...state, marks }, AT)
      assert.equal(
        (await listSignedMarks(world.db, KEY)).some((mark) => mark.assessor === key.seat),
        false,
      )
      const commitment = { hash: `sha256:${'0'.repeat(64)}`, salt: '0'.repeat(32), closed: null } as const
      await insertSignature(world.db, key, { at: AT, by, version: 1, commitment })
    }
    const signed = await atOneAndThree(add, (db) => listSignedMarks(db, KEY), 5)
    assert.deepEqual(
      signed.map(({ assessor, criterion, markHundredths }) => [assessor, criterion, markHundredths]).toSorted(),
      SEATS.toSorted().map((seat) => [seat, 'cakupan', 8750]),
    )
  })

  test('invitations stand by organisation, each event with its counts, in one question each', async () => {
    const key = { province: KEY.province, season: KEY.season, event: 1 }
    const names = ['Dinas A', 'Dinas B', 'Dinas C']
    const add = async (index: number) => {
      const row = { invitee: index + 1, kind: 'other', organisation: null, placeCode: null, walkIn: false } as const
      await insertInvitee(world.db, key, row, { at: AT, by })
      const contact = { name: '', organisationName: at(names, index), email: null, phone: null }
      await saveContact(world.db, { ...key, invitee: index + 1 }, contact, AT)
    }
    const invitees = await atOneAndThree(add, (db) => listInvitees(db, key))
    assert.deepEqual(
      invitees.map(({ contact }) => contact?.organisationName),
      names,
    )
    const counts = await countEventInvitees(world.db, KEY)
    assert.deepEqual(
      [...counts].map(([event, { invited }]) => [event, invited]),
      [[1, 3]],
    )
    assert.deepEqual([...(await countEventInvitees(world.db, { ...KEY, season: 2024 }))], [])
    assert.deepEqual(
      (await listInvitees(world.db, key, 's B')).map(({ invitee }) => invitee),
      [2],
    )
  })

  test('recusals stand by candidate and seat with their reason', async () => {
    const add = async (index: number) => {
      await insertRecusal(world.db, sheet(at(SEATS, index)), { reason: `alasan ${index}`, at: AT, by })
    }
    const recusals = await atOneAndThree(add, (db) => listRecusals(db, KEY))
    assert.deepEqual(
      recusals.map(({ assessor, reason }) => [assessor, reason]),
      SEATS.map((seat, index) => [seat, `alasan ${index}`]).toSorted(),
    )
  })

  test('unsigned sheets stand by candidate and seat', async () => {
    assert.deepEqual(await listUnsignedSheets(world.db, KEY), [])
    const unsigned = SEATS.map((seat) => ({ candidate: CANDIDATES[0], seat, reason: 'sakit' }))
    await insertClosing(world.db, KEY, { at: AT, by, unsigned })
    const { rows, count } = await asked((db) => listUnsignedSheets(db, KEY))
    assert.deepEqual([rows, count], [unsigned.toSorted((a, b) => (a.seat < b.seat ? -1 : 1)), 1])
  })

  test('coverage figures beside a candidate stand newest first, their decimals as printed, and corrected ones are gone', async () => {
    await addFigure(figure(2023, '53.41'))
    assert.deepEqual(await listFiguresBeside(world.db, ['98.01']), [beside(2023, '53.41')])
    await addFigure(figure(2025, '53.41'), figure(2024, '53.41'))
    const expected = [2025, 2024, 2023].map((year) => beside(year, '53.41'))
    assert.deepEqual(await listFiguresBeside(world.db, ['0000', '98.01', '{"}']), expected)
    for (const places of [['0000'], []]) assert.deepEqual(await listFiguresBeside(world.db, places), [])
    const corrects = { figure: '98.01/2024', reason: 'salah salin' }
    await addFigure({ ...figure(2024, '53.5'), id: 'koreksi', corrects })
    assert.deepEqual((await listFiguresBeside(world.db, ['98.01']))[1], beside(2024, '53.5'))
  })

  test('beside a candidate the figure chosen for the newest year stands before a newer one', async () => {
    const [older, newer] = [dated('lama', '2025-03', '40'), dated('baru', '2025-09', '35')]
    const unnamed = { ...dated('tanpa-basis', '2025-12', '31'), base: 'UNKNOWN' } as const
    await addFigure(figure(2024, '30', '98.73'), older, newer, unnamed)
    assert.deepEqual(await percentagesBeside('98.73'), ['35', '40', '31', '30'])
    await choose(older)
    assert.deepEqual(await percentagesBeside('98.73'), ['40', '35', '31', '30'])
    await choose(figure(2024, '30', '98.73'))
    assert.deepEqual(await percentagesBeside('98.73'), ['40', '35', '31', '30'])
    await choose(unnamed)
    assert.deepEqual(await percentagesBeside('98.73'), ['31', '35', '40', '30'])
  })

  test('a sheet names the place of its candidate, whose figures have every digit and none that was corrected', async () => {
    const placed = { candidate: 'kota-berangka', name: 'Kota', entityKind: 'city', placeCode: '98.71' }
    await insertCandidate(world.db, KEY, placed, AT)
    await world.db.transaction().execute((db) => insertNomination(db, KEY, placed.candidate, ENTERED))
    const key = { ...KEY, candidate: placed.candidate, seat: at(SEATS, 0) }
    await insertMarkSheet(world.db, key)
    assert.equal((await findSheetFile(world.db, key, () => []))?.placeCode, '98.71')
    assert.deepEqual(await percentagesBeside('98.71'), [])
    await addFigure(figure(2023, '53.123456789012345678', '98.71'), figure(2024, '60.1', '98.71'), figure(2024, '70', '98.72')) // prettier-ignore
    await addFigure({ ...figure(2024, '61', '98.71'), id: 'lain', corrects: { figure: '98.71/2024', reason: 'x' } })
    assert.deepEqual(await percentagesBeside('98.71'), ['61', '53.123456789012345678'])
  })

  test('demo accounts stand by e-mail, ordinary accounts are not among them', async () => {
    const accounts = await atOneAndThree(addAccounts, listDemoAccounts)
    assert.deepEqual(
      accounts.map(({ id, demo }) => [id, demo]),
      [0, 1, 2].map((index) => [`demo-${index}`, true]),
    )
  })

  test('mails stand newest first, and a page of them begins where it is asked to', async () => {
    const add = (index: number) =>
      insertMail(world.db, {
        id: `surat-${index}`,
        person: by,
        address: 'penilai@uji.example',
        facts: { kind: 'password_changed', name: 'Penilai', at: AT },
        link: null,
        writtenAt: minutesLater(AT, index),
        expiresAt: minutesLater(AT, 60),
      })
    const mails = await atOneAndThree(add, (db) => listMails(db, 0, 50))
    assert.deepEqual(
      mails.map(({ id, facts, sentAt }) => [id, facts.kind, sentAt]),
      [2, 1, 0].map((index) => [`surat-${index}`, 'password_changed', null]),
    )
    const second = await listMails(world.db, 1, 1)
    assert.deepEqual([second.map(({ id }) => id), await countMails(world.db)], [['surat-1'], 3])
  })

  test("sessions of a person stand newest first, without another person's and those that ended", async () => {
    await begin('demo-0', 'lain', AT, 60)
    await begin(by, 'usai', minutesLater(AT, -60), 60)
    const add = (index: number) => begin(by, `sesi-${index}`, minutesLater(AT, index), 60)
    const sessions = await atOneAndThree(add, (db) => listSessionsOf(db, by, AT))
    assert.deepEqual(
      sessions.map(({ tokenHash, lastSeenAt, browser }) => [tokenHash, lastSeenAt, browser]),
      [2, 1, 0].map((index) => [`sesi-${index}`, null, 'Firefox']),
    )
  })

  test('people stand by name, in the state they are in, and more of them cost no more questions', async () => {
    const all = await asked((db) => listPeople(db, 0, 50))
    const one = await asked((db) => listPeople(db, 0, 1))
    assert.deepEqual([all.count, one.count, all.rows.length], [1, 1, await countPeople(world.db)])
    const names = all.rows.map(({ displayName }) => displayName)
    assert.deepEqual(names, names.toSorted())
    assert.deepEqual(one.rows, all.rows.slice(0, 1))
    const { id, ...administrator } = all.rows.find((person) => person.id === by) ?? assert.fail('no administrator')
    assert.deepEqual(
      [id, administrator],
      [
        by,
        {
          email: 'admin@uji.example',
          displayName: 'Administrator',
          demo: false,
          hasPassword: true,
          closedAt: null,
          invitedUntil: null,
        },
      ],
    )
  })

  test('seasons stand newest first', async () => {
    const one = await asked(listSeasons)
    await foundOne(2024)
    await foundOne(2026)
    const three = await asked(listSeasons)
    assert.deepEqual([one.count, three.count, one.rows.length], [1, 1, 1])
    assert.deepEqual(
      three.rows.map(({ season }) => season),
      [2026, 2025, 2024],
    )
  })
})
