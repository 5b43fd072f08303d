/**
 * Once a day each season writes to its committee where nominations are stuck, and reminds candidates of deadlines. All mails
 * of a day are one transaction that begins by noting the day: two servers, or one that was stopped, write none twice.
 */
import type { Season } from '../award/season/season.ts'
import type { MailFacts } from '../award/people/mail.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import { NOBODY } from '../award/people/viewer.ts'
import { accept } from '../award/result.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Day } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { isRemindedOn, mailDay } from '../award/verification/season-mail.ts'
import { stateCounts, STUCK_STATES } from '../award/verification/waiting.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database, Db } from '../store/db.ts'
import { escalationText, insertEscalations, listEscalations } from '../store/escalations.ts'
import { listHolderNames, listQueue, listWaiting } from '../store/nomination-queue.ts'
import { findAccount } from '../store/people.ts'
import { isDayNoted, noteSeasonMail } from '../store/season-mails.ts'
import { latestRulebook, listSeasons } from '../store/seasons.ts'
import { type Desk, openDesk } from './desk.ts'
import { remindInvited } from './remind-invited.ts'
import { remindUnconfirmed } from './remind-unconfirmed.ts'
import type { LinkTo } from './send-invitation.ts'
import { fileDeadlines } from './file-deadlines.ts'
import { holidayDays } from './holidays.ts'
import { overdueFiles } from './overdue-files.ts'
import { writeMail } from './write-mail.ts'

const COMMITTEE: readonly SeasonRole[] = ['committee_chair', 'committee_secretary', 'committee_staff']
const CANDIDATE: readonly SeasonRole[] = ['candidate_contact', 'candidate_leader']
const DAY_MINUTES = 1440
const FILES_MAX = 10_000
/** So many files one mail names; the board names all. */
const NAMED_MAX = 20

export type SeasonMailParts = {
  readonly db: Database
  readonly clock: Clock
  /** Where an invited person answers. */
  readonly outreachLink: LinkTo
}

export async function writeSeasonMails({ db, clock, outreachLink }: SeasonMailParts): Promise<void> {
  const desk = openDesk({ db, clock, viewer: NOBODY })
  for (const season of await listSeasons(db)) {
    const day = mailDay(desk.now(), season.zone)
    if (day === null || (await isDayNoted(db, season, day))) continue
    await desk.transaction(async (tx) => {
      if (await noteSeasonMail(tx, season, { day, kind: 'day', about: '' }, desk.now()))
        await writeDay(desk, tx, season, day, outreachLink)
      return accept(true)
    })
  }
}

async function writeDay(desk: Desk, db: Db, season: Season, day: Day, outreachLink: LinkTo): Promise<void> {
  const rules = await latestRulebook(db, season)
  if (!rules || isOver(rules.rulebook, day)) return
  await writeDigest(desk, db, season, day)
  await escalate(desk, db, season, { day, rulebook: rules.rulebook })
  await remind(desk, db, season, { day, rulebook: rules.rulebook })
  await remindUnconfirmed(desk, db, season, day)
  await remindInvited(desk, db, season, { day, rulebook: rules.rulebook, outreachLink })
}

/** A season whose last stage closed before that day asks nobody any more. */
function isOver({ stages }: Rulebook, day: Day): boolean {
  return stages.length > 0 && stages.every(({ closes }) => closes.slice(0, 10) < day)
}

async function writeDigest(desk: Desk, db: Db, season: Season, day: Day): Promise<void> {
  const counts = stateCounts(await listWaiting(db, season), desk.now(), season.zone)
  const lines = counts
    .filter(({ state, count }) => count > 0 && STUCK_STATES.includes(state))
    .map(({ state, count, oldestDays }) => ({ state, count, oldestDays: oldestDays ?? 0 }))
  if (lines.length === 0) return
  const label = `${season.label}, ${season.placeName}`
  const to = await listHolderNames(db, season, COMMITTEE)
  // Whoever holds two roles gets one mail.
  for (const person of new Set(to.map((holder) => holder.person)))
    await send(desk, db, person, (name) => ({ kind: 'stuck_digest', name, season: label, day, lines }))
}

type Today = { readonly day: Day; readonly rulebook: Rulebook }

/** Whoever stands above those who must act is told of each file once for each of its steps. */
async function escalate(desk: Desk, db: Db, season: Season, { day, rulebook }: Today): Promise<void> {
  const known = await listEscalations(db, season)
  const overdue = (await overdueFiles(db, season, rulebook, desk.now()))
    // Where nobody stands above them yet it is told once somebody does.
    .filter(({ file, told }) => told.length > 0 && !known.has(escalationText(file)))
    .toSorted((one, other) => other.workdays - one.workdays)
  const label = `${season.label}, ${season.placeName}`
  for (const person of new Set(overdue.flatMap(({ told }) => told.map((holder) => holder.person)))) {
    const own = overdue.filter(({ told }) => told.some((holder) => holder.person === person))
    const files = own.slice(0, NAMED_MAX).map(({ file, workdays }) => ({
      candidate: file.name || file.candidate,
      state: file.state,
      workdays,
    }))
    const more = own.length - files.length
    await send(desk, db, person, (name) => ({ kind: 'files_overdue', name, season: label, day, files, more }))
  }
  await insertEscalations(
    db,
    season,
    overdue.map(({ file }) => file),
    desk.now(),
  )
}

async function remind(desk: Desk, db: Db, season: Season, { day, rulebook }: Today): Promise<void> {
  const asked = await listQueue(
    db,
    season,
    { states: ['draft', 'needs_correction'], category: null },
    { first: 0, count: FILES_MAX },
  )
  const deadlineOf = await fileDeadlines(db, season, rulebook, desk.now())
  const closed = await holidayDays(db)
  const holders = await listHolderNames(db, season, CANDIDATE)
  const told = new Set<string>()
  for (const file of asked) {
    const deadline = deadlineOf(file)
    if (!deadline || !isRemindedOn(day, deadline.at, deadline.zone, closed)) continue
    const people = holders.filter(({ organisation }) => organisation !== null && organisation === file.organisation)
    for (const { person } of people) {
      const about = file.state === 'draft' ? ('closing' as const) : ('correction' as const)
      // Several nominations of one file under one deadline are one reminder.
      const once = JSON.stringify([person, file.candidate, about, deadline.at])
      if (told.has(once)) continue
      told.add(once)
      await send(desk, db, person, (name) => ({
        kind: 'file_reminder',
        name,
        candidate: file.name || file.candidate,
        about,
        ...deadline,
      }))
    }
  }
}

/** A mail of yesterday is of no use today. */
async function send(desk: Desk, db: Db, person: string, factsFor: (name: string) => MailFacts): Promise<void> {
  const account = await findAccount(db, person)
  if (!account) return
  const expiresAt = minutesLater(desk.now(), DAY_MINUTES)
  await writeMail(desk, db, account, { facts: factsFor(account.displayName), link: null, expiresAt })
}
