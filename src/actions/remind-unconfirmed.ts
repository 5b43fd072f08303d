/** Candidates who have not said who comes to their interview are reminded before that is due; see `write-season-mails.ts`. */
import { attending, confirmBy, mayConfirm } from '../award/interviews/confirmation.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { Season } from '../award/season/season.ts'
import type { Day } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { isRemindedOn } from '../award/verification/season-mail.ts'
import { findCandidate } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { listHolderNames } from '../store/nomination-queue.ts'
import { findAccount } from '../store/people.ts'
import type { Desk } from './desk.ts'
import { holidayDays } from './holidays.ts'
import { interviewDay } from './interview-day.ts'
import { writeMail } from './write-mail.ts'

const CANDIDATE: readonly SeasonRole[] = ['candidate_contact', 'candidate_leader']
const DAY_MINUTES = 1440

/** Three working days before and one, like every deadline of a candidate. */
export async function remindUnconfirmed(desk: Desk, db: Db, season: Season, day: Day): Promise<void> {
  const interviews = await interviewDay(db, season)
  if (!interviews) return
  const { zone } = interviews
  const closed = await holidayDays(db)
  const holders = await listHolderNames(db, season, CANDIDATE)
  for (const { slot, course, confirmation, name } of interviews.interviews) {
    const known = attending(slot, confirmation, desk.now())
    const deadline = confirmBy(slot)
    if (known.is !== 'unconfirmed' || !mayConfirm(course) || !isRemindedOn(day, deadline, zone, closed)) continue
    const organisation = (await findCandidate(db, season, slot.candidate))?.organisation ?? null
    const people = holders.filter((holder) => organisation !== null && holder.organisation === organisation)
    for (const person of new Set(people.map((holder) => holder.person))) {
      const account = await findAccount(db, person)
      if (!account) continue
      const facts = {
        kind: 'interview_unconfirmed',
        name: account.displayName,
        candidate: name,
        season: season.label,
        beginsAt: slot.startsAt,
        room: slot.room,
        deadline,
        zone,
      } as const
      // A mail of yesterday is of no use today.
      await writeMail(desk, db, account, { facts, link: null, expiresAt: minutesLater(desk.now(), DAY_MINUTES) })
    }
  }
}
