/**
 * A season of the peer's size: 500 candidates marked and signed by eight seats, and a small category that is still being
 * marked. Every mark, signature and decision goes through the real actions.
 */
import { fileURLToPath } from 'node:url'
import { adoptResult } from '../src/actions/adopt-result.ts'
import { adoptionQuestion } from '../src/actions/adoption-question.ts'
import { closeCategory } from '../src/actions/close-category.ts'
import { openDesk, type Desk } from '../src/actions/desk.ts'
import { enterMarks } from '../src/actions/enter-marks.ts'
import { readExampleSeason } from '../src/actions/example-season-folder.ts'
import type { ExampleSeason } from '../src/actions/example-season.ts'
import { invitePerson } from '../src/actions/invite-person.ts'
import { loadExampleSeason } from '../src/actions/load-example-season.ts'
import type { Nominee } from '../src/actions/nominate-candidates.ts'
import { openPlenary } from '../src/actions/open-plenary.ts'
import { publishResult } from '../src/actions/publish-result.ts'
import { recordPlenary } from '../src/actions/record-plenary.ts'
import { signMarkSheet } from '../src/actions/sign-mark-sheet.ts'
import { NOBODY, type Viewer } from '../src/award/people/viewer.ts'
import type { CategoryKey, SeasonKey } from '../src/award/places/season-key.ts'
import { assert, type Result } from '../src/award/result.ts'
import { figureWith } from '../src/award/coverage/coverage.examples.ts'
import { panelCriteria, scoringSeats, type Criterion, type Rulebook } from '../src/award/rulebook/rulebook.ts'
import { instant, type Instant, wallTime } from '../src/award/units/dates.ts'
import { hundredths } from '../src/award/units/hundredths.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/store/db.ts'
import { appointAdministrator, listDemoAccounts } from '../src/store/people.ts'
import { insertFigures } from '../src/store/place-coverage.ts'
import { saveRegions } from '../src/store/regions.ts'
import { findSeatsOf } from '../src/store/viewers.ts'

export const BIG = 'besar'
export const SMALL = 'kecil'
export const SMALL_CANDIDATES = 8
export const ACCOUNTS = 'ukur.contoh.example'
const AT_ONCE = 8

const FOLDER = fileURLToPath(new URL('../examples/provinsi-contoh', import.meta.url))

export type BigSeason = {
  readonly key: SeasonKey
  readonly placeSlug: string
  readonly rulebook: Rulebook
  /** Those that mark, the chair among them. */
  readonly seats: readonly string[]
  readonly criteria: readonly string[]
  readonly candidates: number
  readonly desks: ReadonlyMap<string, Desk>
  readonly administrator: Viewer
}

/** Leaves the big category closed and the small one open with empty sheets. */
export async function makeBigSeason(db: Database, candidates: number): Promise<BigSeason> {
  const example = bigExample(await readExampleSeason(FOLDER), candidates)
  const { rulebook } = example
  const startedAt = instant(systemClock.now())
  const administrator = await administratorOf(db)
  await registerFigures(db, candidates, startedAt)
  const key = await loadExampleSeason({ db, administrator, example, passwordHash: 'none', startedAt })
  const season: BigSeason = {
    key,
    placeSlug: example.place.slug,
    rulebook,
    seats: scoringSeats(rulebook.panel).map((seat) => seat.id),
    criteria: panelCriteria(rulebook.categories[0]!).map((criterion) => criterion.id),
    candidates,
    desks: await desksOf(db),
    administrator,
  }
  await markAndSign(season)
  done(await closeCategory(deskOf(season, 'ketua'), { ...key, category: BIG }, []))
  return season
}

/** From the plenary to the public page with all its reasons, in a process that is not the server's. */
export async function adoptAndPublish(db: Database, season: BigSeason): Promise<void> {
  const key: CategoryKey = { ...season.key, category: BIG }
  const chair = deskOf(season, 'ketua')
  done(await openPlenary(chair, key))
  const { day } = wallTime(chair.now(), 'WIB')
  const draft = {
    number: '01/UKUR',
    day,
    from: '00:00',
    to: '00:01',
    place: 'Ruang ukur',
    town: 'Kota Ukur',
    dissent: [],
    votes: [],
    voteMinute: '',
    decree: { number: '1/UKUR', day, issuer: 'Gubernur Contoh' },
    attendance: season.rulebook.panel.seats.map(({ id }) => ({ seat: id, presence: 'self', substitute: '' }) as const),
  }
  done(await recordPlenary(deskOf(season, 'sekretaris'), key, 0, draft))
  const question = await adoptionQuestion(db, key)
  assert(question?.facts.ranked.ok, 'the big category can be ranked')
  done(await adoptResult(chair, key, question.facts.ranked.value.fingerprint))
  done(await publishResult(chair, key, 'announced'))
}

export function slugOf(category: string, at: number): string {
  return `${category}-${String(at + 1).padStart(3, '0')}`
}

export function deskOf({ desks }: BigSeason, seat: string): Desk {
  const desk = desks.get(seat)
  assert(desk, `somebody sits in the seat ${seat}`)
  return desk
}

/** Two categories with the template's criteria and no marks yet. */
function bigExample(example: ExampleSeason, candidates: number): ExampleSeason {
  const [category] = example.rulebook.categories
  assert(category, 'the example has a category')
  const sized = [
    { ...category, id: BIG, name: 'Kategori besar' },
    { ...category, id: SMALL, name: 'Kategori kecil', criteria: category.criteria.map(asksForEvidence) },
  ]
  return {
    ...example,
    rulebook: { ...example.rulebook, categories: sized },
    rulebookDates: 'as_written',
    accounts: ACCOUNTS,
    files: [],
    holders: [],
    marks: [],
    recusals: [],
    closings: [],
    unfinished: null,
    nominees: [
      ...numbers(candidates).map((at) => nominee(BIG, at)),
      ...numbers(SMALL_CANDIDATES).map((at) => nominee(SMALL, at)),
    ],
  }
}

/** A coverage figure for the place of each candidate. */
async function registerFigures(db: Database, candidates: number, at: Instant): Promise<void> {
  const places = numbers(candidates).map(placeCode)
  await saveRegions(db, places.map((code) => ({ code, parent: null, level: 'regency', name: code }))) // prettier-ignore
  const figures = places.map((code, nth) => ({
    ...figureWith({
      placeCode: code,
      year: 2025,
      asOf: '2025-12-31',
      covered: 8_000 + nth,
      eligible: 40_000 + nth * 11,
    }),
    publishedPercent: `${20 + (nth % 70)}.25`,
    source: 'angka rekaan untuk pengukuran',
    id: `ukur-${nth}`,
    from: null,
    corrects: null,
  }))
  await insertFigures(db, figures, { at, by: null })
}

export const EVIDENCE_ITEM = 'peraturan'

function asksForEvidence(criterion: Criterion): Criterion {
  return criterion.id === 'regulasi' ? { ...criterion, evidence: [EVIDENCE_ITEM] } : criterion
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}

function nominee(category: string, at: number): Nominee {
  const name = `Kabupaten Contoh ${category} ${at + 1}`
  return { category, candidate: slugOf(category, at), name, entityKind: 'regency', placeCode: placeCode(at) }
}

function placeCode(at: number): string {
  return String(10_000 + at)
}

export async function administratorOf(db: Database): Promise<Viewer> {
  const desk = openDesk({ db, clock: systemClock, viewer: NOBODY })
  const name = 'Administrator ukur'
  const invited = { email: `admin@${ACCOUNTS}`, displayName: name, passwordHash: 'none', demo: true }
  const id = done(await invitePerson(desk, invited))
  await appointAdministrator(db, id, desk.now())
  return { person: { id, name }, seats: [], roles: [], administrator: true }
}

async function desksOf(db: Database): Promise<ReadonlyMap<string, Desk>> {
  const desks = new Map<string, Desk>()
  for (const { id, displayName } of await listDemoAccounts(db)) {
    const seats = await findSeatsOf(db, id)
    const viewer = { person: { id, name: displayName }, seats, roles: [], administrator: false }
    for (const { seat } of seats) desks.set(seat, openDesk({ db, clock: systemClock, viewer }))
  }
  return desks
}

/** Eight sheets at a time, each by its own seat. */
async function markAndSign(season: BigSeason): Promise<void> {
  const sheets = season.seats.flatMap((seat, nth) =>
    Array.from({ length: season.candidates }, (_, at) => ({ seat, nth, at })),
  )
  const queue = sheets.values()
  const work = async () => {
    for (const { seat, nth, at } of queue) {
      const key = { ...season.key, category: BIG, candidate: slugOf(BIG, at), seat }
      const marks = season.criteria.map((criterion, place) => ({
        criterion,
        markHundredths: hundredths(3000 + ((at * 571 + nth * 389 + place * 997 + at * nth * 13) % 7000)),
        comment: '',
      }))
      const saved = done(await enterMarks(deskOf(season, seat), key, 0, marks))
      done(await signMarkSheet(deskOf(season, seat), key, saved.version))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

function done<Value, Reason>(outcome: Result<Value, Reason>): Value {
  assert(outcome.ok, `the measured season goes through: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
