/** Seasons of the cast on a real database, made through the real actions, as far as a test wants them. */
import { argon2Sync } from 'node:crypto'
import { appointPanel } from '../src/actions/appoint-panel.ts'
import { openDesk, type Desk } from '../src/actions/desk.ts'
import { enterMarks } from '../src/actions/enter-marks.ts'
import { foundSeason } from '../src/actions/found-season.ts'
import { invitePerson } from '../src/actions/invite-person.ts'
import { nominateCandidates } from '../src/actions/nominate-candidates.ts'
import { openMarking } from '../src/actions/open-marking.ts'
import { signMarkSheet } from '../src/actions/sign-mark-sheet.ts'
import type { MinutesDraft } from '../src/award/decision/plenary.ts'
import type { Mark } from '../src/award/judging/mark-sheet.ts'
import { NOBODY, type Viewer } from '../src/award/people/viewer.ts'
import { assert, type Result } from '../src/award/result.ts'
import type { Rulebook } from '../src/award/rulebook/rulebook.ts'
import { hundredths } from '../src/award/units/hundredths.ts'
import { openDatabase, type Database } from '../src/store/db.ts'
import { migrate } from '../src/store/migrate.ts'
import { appointAdministrator } from '../src/store/people.ts'
import { CANDIDATES, KEY, NAMES, PANEL_DECREE, PLACE, rulebook as castRulebook, SCORING, SEATS, sheet } from './cast.ts'
import { startTestDatabase } from './world.ts'

export const NOW = '2026-03-02T03:00:00.000Z'
export const PASSWORD = 'kata sandi untuk uji 9'

/**
 * Of PASSWORD, with the least work that argon2id knows: people sign in a thousand times here. What guards real accounts,
 * `passwords.test.ts` shows.
 */
export function passwordHash(): string {
  const [nonce, memory] = [Buffer.from('garam-para-penguji'), 8]
  const settings = { message: PASSWORD, nonce, memory, passes: 1, parallelism: 1, tagLength: 32 }
  const parts = [nonce, argon2Sync('argon2id', settings)].map((bytes) => bytes.toString('base64').replace(/=+$/, ''))
  return `$argon2id$v=19$m=${memory},t=1,p=1$${parts.join('$')}`
}

export type JudgedSeason = {
  readonly db: Database
  readonly url: string
  readonly administrator: Viewer
  /** The desk of a seat, at NOW unless said otherwise. */
  as(seat: string, now?: string): Desk
  viewer(seat: string): Viewer
  end(): Promise<void>
}

export async function prepareTemplate(url: string): Promise<void> {
  await migrate(url)
}

/** An empty, migrated database and its administrator. */
export async function emptyWorld(): Promise<Omit<JudgedSeason, 'as' | 'viewer'>> {
  const database = await startTestDatabase(prepareTemplate)
  const { db, close } = openDatabase(database.url, () => undefined)
  const desk = openDesk({ db, clock: { now: () => NOW }, viewer: NOBODY })
  const hash = passwordHash()
  const id = expectDone(
    await invitePerson(desk, {
      email: 'admin@uji.example',
      displayName: 'Administrator',
      passwordHash: hash,
      demo: false,
    }),
  )
  await appointAdministrator(db, id, desk.now())
  const end = async () => {
    await close()
    await database.drop()
  }
  return {
    db,
    url: database.url,
    administrator: { person: { id, name: 'Administrator' }, seats: [], roles: [], administrator: true },
    end,
  }
}

/**
 * A season whose sheets are open and empty.
 * @param placeCodes of the candidates, in their order; none where figures of places do not matter.
 */
export async function openSeason(
  rulebook: Rulebook = castRulebook(),
  placeCodes: readonly string[] = [],
): Promise<JudgedSeason> {
  const world = await emptyWorld()
  const desk = openDesk({ db: world.db, clock: { now: () => NOW }, viewer: world.administrator })
  expectDone(await foundSeason(desk, { place: PLACE, rulebook, zone: 'WITA', example: true }))
  const viewers = new Map<string, Viewer>()
  const hash = passwordHash()
  for (const seat of SEATS) {
    const id = expectDone(
      await invitePerson(desk, {
        email: `${seat}@uji.example`,
        displayName: `Unsur ${seat}`,
        passwordHash: hash,
        demo: false,
      }),
    )
    viewers.set(seat, {
      person: { id, name: `Unsur ${seat}` },
      seats: [{ province: KEY.province, season: KEY.season, seat }],
      roles: [],
      administrator: false,
    })
  }
  const viewer = (seat: string): Viewer => viewers.get(seat) ?? NOBODY
  const as = (seat: string, now = NOW): Desk =>
    openDesk({ db: world.db, clock: { now: () => now }, viewer: viewer(seat) })
  expectDone(
    await appointPanel(
      desk,
      KEY,
      PANEL_DECREE,
      SEATS.map((seat) => ({ seat, person: viewer(seat).person?.id ?? '' })),
    ),
  )
  const nominees = CANDIDATES.map((candidate, at) => ({
    category: KEY.category,
    candidate,
    name: NAMES[at] ?? '',
    entityKind: 'regency',
    placeCode: placeCodes[at] ?? null,
  }))
  expectDone(await nominateCandidates(desk, KEY, nominees))
  expectDone(await openMarking(as('sekretaris'), KEY))
  return { ...world, as, viewer }
}

/** Marks and signs every sheet but those named: 90, 80, 70 for the three candidates, one point apart between seats. */
export async function markEverySheet(
  season: JudgedSeason,
  except: readonly { seat: string; candidate: string }[] = [],
): Promise<void> {
  for (const [place, candidate] of CANDIDATES.entries()) {
    for (const [at, seat] of SCORING.entries()) {
      if (except.some((left) => left.seat === seat && left.candidate === candidate)) continue
      const mark = 9000 - 1000 * place + 100 * at
      const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), 0, marksOf(mark)))
      expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
    }
  }
}

/** The same mark on all three criteria. */
export function marksOf(markHundredths: number): readonly Mark[] {
  return ['cakupan', 'regulasi', 'wawancara'].map((criterion) => ({
    criterion,
    markHundredths: hundredths(markHundredths),
    comment: '',
  }))
}

/** Minutes at which everybody came in person. Fields given replace them. */
export function minutes(changes: Partial<MinutesDraft> = {}): MinutesDraft {
  return {
    number: '01/UJI/2026',
    day: '2026-03-02',
    from: '09:00',
    to: '10:30',
    place: 'Ruang Rapat Uji',
    town: 'Kota Uji',
    attendance: SEATS.map((seat) => ({ seat, presence: 'self', substitute: '' })),
    dissent: [],
    decree: { number: '2/UJI/2026', day: '2026-03-02', issuer: 'Gubernur Provinsi Uji' },
    votes: [],
    voteMinute: '',
    ...changes,
  }
}

/** For steps that a test only needs on its way. */
export function expectDone<Value, Reason>(outcome: Result<Value, Reason>): Value {
  assert(outcome.ok, `the way to the test is free: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
