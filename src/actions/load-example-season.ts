/**
 * Plays an example season through the real actions, each deed by the person whose duty it is and at its own moment.
 * A refusal on the way is a fault of the example, not of the visitor: it stops the loading and names the deed.
 */
import type { Viewer } from '../award/people/viewer.ts'
import { seatsIn } from '../award/people/viewer.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { SECRETARY_SEAT } from '../award/judging/panel-seats.ts'
import type { Mark } from '../award/judging/mark-sheet.ts'
import { assert, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { instant, type Instant } from '../award/units/dates.ts'
import type { Database } from '../store/db.ts'
import { adoptResult } from './adopt-result.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { appointPanel } from './appoint-panel.ts'
import { closeCategory } from './close-category.ts'
import { declareConflicts } from './declare-conflicts.ts'
import { declareRecusal } from './declare-recusal.ts'
import { givePledge } from './give-pledge.ts'
import { openDesk, type Desk } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import type { ExampleClosing, ExampleMoment, ExampleSeason } from './example-season.ts'
import { loadExampleFiles } from './load-example-files.ts'
import { loadExampleOutreach } from './load-example-outreach.ts'
import { foundSeason } from './found-season.ts'
import { invitePerson } from './invite-person.ts'
import { nominateCandidates } from './nominate-candidates.ts'
import { openMarking } from './open-marking.ts'
import { openPlenary } from './open-plenary.ts'
import { publishResult } from './publish-result.ts'
import { recordPlenary } from './record-plenary.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'
import { movedRulebook } from './moved-rulebook.ts'

export type ExampleLoad = {
  readonly db: Database
  readonly administrator: Viewer
  readonly example: ExampleSeason
  readonly passwordHash: string
  /** The moment of the first start, from which relative moments count. */
  readonly startedAt: Instant
}

export async function loadExampleSeason(load: ExampleLoad): Promise<SeasonKey> {
  const { example, startedAt } = load
  const rulebook =
    example.rulebookDates === 'as_written'
      ? example.rulebook
      : movedRulebook(example.rulebook, example.rulebookDates.moveDay, startedAt)
  const cast = await prepared(load, rulebook)
  const { administrator, passwordHash } = load
  const deskOf = (viewer: Viewer, moment: ExampleMoment) => deskAt(load, viewer, moment)
  await loadExampleFiles({ example, key: cast.key, administrator, passwordHash, deskAt: deskOf })
  const { outreach, zone } = example
  if (outreach) await loadExampleOutreach({ outreach, key: cast.key, zone, administrator, deskAt: deskOf })
  await judged(load, rulebook, cast)
  for (const closing of example.closings) await decided(load, rulebook, cast, closing)
  return cast.key
}

type Cast = { readonly key: SeasonKey; readonly bySeat: ReadonlyMap<string, Viewer> }

/** The season, its panel and its candidates. */
async function prepared(load: ExampleLoad, rulebook: Rulebook): Promise<Cast> {
  const { example, administrator, passwordHash } = load
  const desk = deskAt(load, administrator, example.moments.founded)
  const { place, zone } = example
  const key = done('found the season', await foundSeason(desk, { place, rulebook, zone, example: true }))
  const bySeat = new Map<string, Viewer>()
  for (const { id, unsur } of rulebook.panel.seats) {
    const email = `${id}@${example.accounts}`
    const person = done('invite', await invitePerson(desk, { email, displayName: unsur, passwordHash, demo: true }))
    bySeat.set(id, {
      person: { id: person, name: unsur },
      seats: [{ province: key.province, season: key.season, seat: id }],
      roles: [],
      administrator: false,
    })
  }
  const holders = [...bySeat].map(([seat, viewer]) => ({ seat, person: viewer.person?.id ?? '' }))
  done('appoint the panel', await appointPanel(desk, key, example.panelDecree, holders))
  done('nominate', await nominateCandidates(desk, key, example.nominees))
  return { key: { province: key.province, season: key.season }, bySeat }
}

/** Every sheet marked and signed, but for the unfinished one. */
async function judged(load: ExampleLoad, rulebook: Rulebook, cast: Cast): Promise<void> {
  const { example } = load
  const secretary = deskAt(load, sitting(cast, SECRETARY_SEAT), example.moments.markingOpened)
  for (const { id } of rulebook.categories)
    done('open the marking', await openMarking(secretary, { ...cast.key, category: id }))
  for (const { category, candidate, assessor, reason } of example.recusals) {
    const desk = deskAt(load, sitting(cast, assessor), example.moments.markingOpened)
    done('recuse', await declareRecusal(desk, { ...cast.key, category, candidate, seat: assessor }, reason))
  }
  for (const [seat, viewer] of cast.bySeat) await pledged(load, cast.key, seat, viewer)
  for (const [sheet, marks] of sheetsOf(example)) {
    const [category, candidate, seat] = JSON.parse(sheet) as [string, string, string]
    const desk = deskAt(load, sitting(cast, seat), example.moments.marked)
    await marked(desk, { ...cast.key, category, candidate, seat }, marks, example.unfinished)
  }
}

/** Pledge, and no conflict with anybody the seat has not stepped back from. */
async function pledged(load: ExampleLoad, key: SeasonKey, seat: string, viewer: Viewer): Promise<void> {
  const { moments, nominees, recusals } = load.example
  const desk = deskAt(load, viewer, moments.markingOpened)
  done('pledge', await givePledge(desk, key))
  const others = nominees.filter(
    ({ category, candidate }) =>
      !recusals.some((back) => back.assessor === seat && back.category === category && back.candidate === candidate),
  )
  const none = others.map(({ category, candidate }) => ({ category, candidate, kind: 'none' as const, words: '' }))
  done('declare', await declareConflicts(desk, key, none))
}

async function marked(
  desk: Desk,
  key: SeasonKey & { category: string; candidate: string; seat: string },
  marks: readonly Mark[],
  unfinished: ExampleSeason['unfinished'],
): Promise<void> {
  const isUnfinished =
    unfinished?.category === key.category && unfinished.candidate === key.candidate && unfinished.seat === key.seat
  const given = isUnfinished ? marks.filter((mark) => mark.criterion !== unfinished.withoutCriterion) : marks
  const sheet = done(`mark ${key.candidate}`, await enterMarks(desk, key, 0, given))
  if (!isUnfinished) done(`sign ${key.candidate}`, await signMarkSheet(desk, key, sheet.version))
}

function sheetsOf(example: ExampleSeason): ReadonlyMap<string, readonly Mark[]> {
  const sheets = new Map<string, Mark[]>()
  for (const { category, candidate, assessor, criterion, markHundredths } of example.marks) {
    const sheet = JSON.stringify([category, candidate, assessor])
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), { criterion, markHundredths, comment: '' }])
  }
  return sheets
}

/** Closing, plenary, adoption and publication of one category. */
async function decided(load: ExampleLoad, rulebook: Rulebook, cast: Cast, closing: ExampleClosing): Promise<void> {
  const { moments } = load.example
  const key = { ...cast.key, category: closing.category }
  const chair = chairOf(cast, rulebook)
  const at = (moment: ExampleMoment | null, viewer = chair) => deskAt(load, viewer, moment ?? '')
  done('close', await closeCategory(at(moments.closed), key, []))
  done('open the plenary', await openPlenary(at(moments.plenary), key))
  const { absent, substitutes, ...minutes } = closing.minutes
  const attendance = rulebook.panel.seats.map(({ id }) => {
    const substitute = substitutes[id] ?? ''
    return {
      seat: id,
      presence: absent.includes(id) ? 'absent' : substitute ? 'substitute' : 'self',
      substitute,
    } as const
  })
  const draft = { ...minutes, attendance, votes: [], voteMinute: '' }
  const secretary = at(moments.adopted, sitting(cast, SECRETARY_SEAT))
  done('record the plenary', await recordPlenary(secretary, key, 0, draft))
  const question = await adoptionQuestion(load.db, key)
  assert(question?.facts.ranked.ok, 'an example can be ranked')
  done('adopt', await adoptResult(at(moments.adopted), key, question.facts.ranked.value.fingerprint))
  done('publish', await publishResult(at(moments.published), key, closing.totals))
}

function chairOf(cast: Cast, rulebook: Rulebook): Viewer {
  const seat = rulebook.panel.seats.find((known) => known.chair)
  return sitting(cast, seat?.id ?? '')
}

function sitting(cast: Cast, seat: string): Viewer {
  const viewer = cast.bySeat.get(seat)
  assert(viewer, `the example's panel has a seat ${seat}`)
  assert(seatsIn(viewer, cast.key).includes(seat), 'every member of the cast sits in this season')
  return viewer
}

function deskAt({ db, startedAt }: ExampleLoad, viewer: Viewer, moment: ExampleMoment): Desk {
  const at = momentOf(moment, startedAt)
  return openDesk({ db, viewer, clock: { now: () => at } })
}

function momentOf(moment: ExampleMoment, startedAt: Instant): Instant {
  const hours = /^-(\d+)h$/.exec(moment)?.[1]
  if (hours === undefined) return instant(moment)
  return instant(new Date(Date.parse(startedAt) - Number(hours) * 3_600_000).toISOString())
}

function done<Value, Reason>(deed: string, outcome: Result<Value, Reason>): Value {
  assert(outcome.ok, `an example season goes through: ${deed}: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
