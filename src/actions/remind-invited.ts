/**
 * Part of what a season writes in the morning: whoever was invited by mail and has not answered is asked once, whoever came
 * for an organisation that is not nominated yet is told once when nominations close.
 */
import { isAnswerReminded, isNominationReminded } from '../award/outreach/reminders.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { governingStage } from '../award/season/governing-stage.ts'
import type { Season } from '../award/season/season.ts'
import { noticesInForce, stageWindow } from '../award/season/stages.ts'
import { type Day, minutesAfter } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import type { Db } from '../store/db.ts'
import { noteOutreachMail } from '../store/outreach-answers.ts'
import { findEvent, listEvents, type StoredEvent } from '../store/outreach-events.ts'
import { listNotNominated } from '../store/outreach-figures.ts'
import { findInvitee, listInvitees } from '../store/outreach-invitees.ts'
import { listStageNotices } from '../store/stage-notices.ts'
import type { Desk } from './desk.ts'
import { keyOf, writeOutreachLetter } from './send-event-invitations.ts'
import type { LinkTo } from './send-invitation.ts'
import { writeMailToInvitee } from './write-mail.ts'

export type Morning = { readonly day: Day; readonly rulebook: Rulebook; readonly outreachLink: LinkTo }

export async function remindInvited(desk: Desk, db: Db, season: Season, morning: Morning): Promise<void> {
  for (const event of await listEvents(db, season))
    if (!event.cancelled && isAnswerReminded(morning.day, event.beginsAt, event.zone))
      await askForAnswers(desk, db, season, event, morning.outreachLink)
  await askForNominations(desk, db, season, morning)
}

async function askForAnswers(desk: Desk, db: Db, season: Season, event: StoredEvent, linkTo: LinkTo): Promise<void> {
  const silent = (await listInvitees(db, { ...season, event: event.event })).filter(
    ({ answer, mailedVersion, contact }) => answer === null && mailedVersion !== null && contact?.email != null,
  )
  for (const invitee of silent) {
    const once = { kind: 'answer_reminder', entry: 1, version: event.version } as const
    if (await noteOutreachMail(db, keyOf(season, invitee), once, desk.now()))
      await writeOutreachLetter(desk, db, 'outreach_answer_reminder', { season, event, invitee, linkTo })
  }
}

const DAY_MINUTES = 1440

async function askForNominations(desk: Desk, db: Db, season: Season, { day, rulebook }: Morning): Promise<void> {
  const stage = governingStage('nomination', rulebook, {})
  if (!stage) return
  const notices = noticesInForce(await listStageNotices(db, season), desk.now())
  const at = minutesAfter(stageWindow(stage, notices, desk.now()).closedAt, -1)
  if (!isNominationReminded(day, at, stage.zone)) return
  for (const { event: number, invitee: guest, organisation } of await listNotNominated(db, season)) {
    const key = { province: season.province, season: season.season, event: number, invitee: guest }
    const [event, invitee] = [await findEvent(db, key), await findInvitee(db, key)]
    const { email, name } = invitee?.contact ?? { email: null, name: '' }
    if (!event || email === null) continue
    const once = { kind: 'nomination_reminder', entry: 1, version: event.version } as const
    if (!(await noteOutreachMail(db, key, once, desk.now()))) continue
    const label = `${season.label}, ${season.placeName}`
    const facts = {
      kind: 'outreach_nomination_reminder',
      name: name || organisation,
      organisation,
      season: label,
      title: event.title,
      at,
      zone: stage.zone,
    } as const
    const expiresAt = minutesLater(desk.now(), DAY_MINUTES)
    await writeMailToInvitee(desk, db, { invitee: key, email }, { facts, link: null, expiresAt })
  }
}
