/** The secretariat invites the candidates' people to their interviews; whose place moved is told again. */
import { hasBegun } from '../award/interviews/day-course.ts'
import { DAY_PLANNERS } from '../award/interviews/day-access.ts'
import type { InterviewSlot } from '../award/interviews/interview-slot.ts'
import { invitationsDue } from '../award/interviews/invitations-due.ts'
import { isOf } from '../award/interviews/timetable-conflicts.ts'
import { mayEnter } from '../award/judging/door.ts'
import type { OutreachLetter } from '../award/people/mail.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import type { Instant, Zone } from '../award/units/dates.ts'
import { findCandidate } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { insertInvitation, lastInvitations } from '../store/interview-invitations.ts'
import { lockInterviewDay } from '../store/interview-day.ts'
import { latestTimetable } from '../store/interview-timetables.ts'
import { listHolderNames } from '../store/nomination-queue.ts'
import { findAccount } from '../store/people.ts'
import { findSeason, holdSeason, latestRulebook } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { interviewDay } from './interview-day.ts'
import { writeMail } from './write-mail.ts'

export type InviteToInterviewsRefusal =
  | { readonly code: 'not_found' }
  /** Somebody saved another version, or invited, since the page was opened. */
  | { readonly code: 'timetable_changed_elsewhere'; readonly version: number }
  | { readonly code: 'nobody_to_invite' }

/** Candidates that were invited, and those of them whose people have no account: they are invited on paper. */
export type Invited = { readonly candidates: number; readonly unreached: number }

const CANDIDATE: readonly SeasonRole[] = ['candidate_contact', 'candidate_leader']

/** @param seen the version that was on the screen. */
export async function inviteToInterviews(
  desk: Desk,
  key: SeasonKey,
  seen: number,
): Promise<Result<Invited, InviteToInterviewsRefusal>> {
  return desk.transaction<Invited, InviteToInterviewsRefusal>(async (db) => {
    await holdSeason(db, key)
    const [current, season] = [await latestRulebook(db, key), await findSeason(db, key)]
    if (!current || !season || !mayEnter(DAY_PLANNERS, desk.viewer, current.rulebook.panel, key).ok)
      return refuse({ code: 'not_found' })
    await lockInterviewDay(db, key)
    const timetable = await latestTimetable(db, key)
    if (!timetable || timetable.version !== seen)
      return refuse({ code: 'timetable_changed_elsewhere', version: timetable?.version ?? 0 })
    const due = await dueInvitations(db, key)
    if (due.length === 0) return refuse({ code: 'nobody_to_invite' })
    const holders = await listHolderNames(db, key, CANDIDATE)
    const earlier = await lastInvitations(db, key)
    const at = desk.now()
    const { version } = timetable
    let unreached = 0
    for (const slot of due) {
      const candidate = await findCandidate(db, key, slot.candidate)
      const organisation = candidate?.organisation ?? null
      const people = holders.filter((holder) => organisation !== null && holder.organisation === organisation)
      const event = interviewEvent(key, slot, {
        version,
        savedAt: timetable.savedAt,
        zone: timetable.zone,
        title: season.label,
      })
      let mails = 0
      for (const person of new Set(people.map((one) => one.person))) {
        const account = await findAccount(db, person)
        if (!account) continue
        const facts = {
          kind: 'interview_invitation',
          name: account.displayName,
          candidate: candidate?.name ?? slot.candidate,
          category: categoryById(current.rulebook, slot.category)?.name ?? slot.category,
          season: season.label,
          joining: slot.link,
          moved: earlier.some((one) => isOf(one.slot, slot)),
          event,
        } as const
        // After the interview it is of no use any more.
        await writeMail(desk, db, account, { facts, link: null, expiresAt: slot.endsAt })
        mails++
      }
      if (mails === 0) unreached++
      await insertInvitation(db, key, version, slot, { at, by: actor(desk), mails })
    }
    const candidates = due.map(({ category, candidate }) => ({ category, candidate }))
    await desk.record(db, key, 'interview_invitations_sent', String(version), { version, candidates })
    return accept({ candidates: due.length, unreached })
  })
}

/** Interviews of the version that holds whose candidates have not been told of that hour and place. */
export async function dueInvitations(db: Db, key: SeasonKey): Promise<readonly InterviewSlot[]> {
  const interviews = (await interviewDay(db, key))?.interviews ?? []
  const begun = interviews.filter(({ course }) => hasBegun(course)).map(({ slot }) => slot)
  const invited = (await lastInvitations(db, key)).map(({ slot }) => slot)
  return invitationsDue(
    interviews.map(({ slot }) => slot),
    invited,
    (slot) => begun.some((one) => isOf(one, slot)),
  )
}

type EventFacts = {
  readonly version: number
  readonly savedAt: Instant
  readonly zone: Zone
  readonly title: string
}

/** An interview as calendars read it: one entry for each candidate and category, moved by every higher version. */
export function interviewEvent(
  { province, season }: SeasonKey,
  { category, candidate, startsAt, endsAt, room, link }: InterviewSlot,
  { version, savedAt, zone, title }: EventFacts,
): OutreachLetter['event'] {
  return {
    uid: `wawancara-${province}-${season}-${category}-${candidate}`,
    version,
    savedAt,
    title: `Wawancara ${title}`,
    venue: room,
    beginsAt: startsAt,
    endsAt,
    zone,
    agenda: link,
    cancelled: false,
  }
}
