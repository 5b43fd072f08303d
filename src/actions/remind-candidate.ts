/** Somebody of the desk reminds the people of a file that is awaited: once a day for each nomination, whoever asks. */
import { OPEN_STATES } from '../award/nomination/nomination-states.ts'
import { rolesIn } from '../award/people/role-holding.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { wallTime } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { mayReadDesk } from '../award/verification/access.ts'
import { checkedReminder, type RemindRefusal } from '../award/verification/reminding.ts'
import { TURNS, whoMustAct } from '../award/verification/waiting.ts'
import { findCandidate } from '../store/candidates.ts'
import { listHolderNames } from '../store/nomination-queue.ts'
import { lockNomination } from '../store/nominations.ts'
import { findAccount } from '../store/people.ts'
import { noteSeasonMail } from '../store/season-mails.ts'
import { findSeason, holdSeason, latestRulebook } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { fileDeadlines } from './file-deadlines.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import { writeMail } from './write-mail.ts'

export type RemindCandidateRefusal = RemindRefusal | { readonly code: 'not_found' }

const DAY_MINUTES = 1440

/** @returns how many people were written to. */
export async function remindCandidate(desk: Desk, key: NominationKey): Promise<Result<number, RemindCandidateRefusal>> {
  return desk.transaction<number, RemindCandidateRefusal>(async (db) => {
    if (!mayReadDesk(desk.viewer, key)) return refuse({ code: 'not_found' })
    await holdSeason(db, key)
    const standing = await lockNomination(db, key, key.candidate)
    const [season, rules] = [await findSeason(db, key), await latestRulebook(db, key)]
    const candidate = await findCandidate(db, key, key.candidate)
    if (!standing || !season || !rules || !candidate) return refuse({ code: 'not_found' })
    const { state } = standing
    const turns = OPEN_STATES.includes(state) ? TURNS[state] : []
    const holders = turns.length === 0 ? [] : await listHolderNames(db, key, turns)
    const people = new Set(whoMustAct({ ...candidate, state, owner: null }, holders).map(({ person }) => person))
    const now = desk.now()
    const note = { day: wallTime(now, season.zone).day, kind: 'reminder', about: `${key.candidate}/${key.category}` }
    const isFirst = await noteSeasonMail(db, key, note, now)
    const facts = { people: people.size, remindedToday: !isFirst }
    const checked = checkedReminder(state, rolesIn(desk.viewer, key), facts)
    if (!checked.ok) return checked
    const deadline = (await fileDeadlines(db, season, rules.rulebook, now))({ ...key, state })
    for (const person of people) {
      const account = await findAccount(db, person)
      if (!account) continue
      const letter = {
        kind: 'file_reminder',
        name: account.displayName,
        candidate: candidate.name || key.candidate,
        about: state === 'draft' ? 'closing' : 'correction',
        at: deadline?.at ?? null,
        zone: season.zone,
      } as const
      await writeMail(desk, db, account, { facts: letter, link: null, expiresAt: minutesLater(now, DAY_MINUTES) })
    }
    await desk.record(db, key, 'candidate_reminded', `${key.candidate}/${key.category}`, { state, people: people.size })
    return accept(checked.value)
  })
}
