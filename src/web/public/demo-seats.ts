/** The demo seats that the start page and the sign-in offer: the seats of the season being judged, then its finished neighbour's. */
import { isChair, isSecretary } from '../../award/judging/access.ts'
import type { SeasonRole } from '../../award/people/roles.ts'
import type { Viewer } from '../../award/people/viewer.ts'
import { listDemoAccounts } from '../../store/people.ts'
import { findRolesOf } from '../../store/roles.ts'
import { findSeatsOf } from '../../store/viewers.ts'
import { findSeason, latestRulebook } from '../../store/seasons.ts'
import { demoSeatWords } from '../../wording/demo-seats.ts'
import type { DemoSeat } from '../components/demo-seat.tsx'
import type { Visit } from '../visit.ts'

export type OfferedSeat = DemoSeat & { readonly province: string | null; readonly seatId: string }

/** A person of each role, not all of the eighteen: chair, secretary and one assessor a season, and the administrator. */
const OFFERED = ['kebijakan', 'ketua', 'sekretaris', 'contact', 'verifier'] as const

const OFFERED_ROLES: Readonly<Partial<Record<SeasonRole, 'contact' | 'verifier'>>> = {
  candidate_contact: 'contact',
  verifier: 'verifier',
}

export async function offeredSeats({ site, language }: Visit): Promise<readonly OfferedSeat[]> {
  const words = demoSeatWords[language]
  const offered: OfferedSeat[] = []
  for (const account of await listDemoAccounts(site.db)) {
    const seats = await findSeatsOf(site.db, account.id)
    const [held] = seats
    const [role] = held ? [] : await findRolesOf(site.db, account.id)
    if (role) {
      const season = await findSeason(site.db, role)
      const offers = OFFERED_ROLES[role.role]
      // One contact is enough to show; the others' files are there to be checked.
      if (!season || !offers || offered.some(({ seatId }) => seatId === offers)) continue
      const as = `${words[offers]}, ${season.placeName}`
      const { email, displayName } = account
      const { province } = role
      offered.push({ account: email, seat: displayName, as, task: words.tasks[offers], province, seatId: offers })
      continue
    }
    if (!held) {
      offered.push({
        account: account.email,
        seat: account.displayName,
        as: words.administrator,
        task: words.administratorTask,
        province: null,
        seatId: '',
      })
      continue
    }
    if (!OFFERED.some((seat) => seat === held.seat)) continue
    const [season, rulebook] = [await findSeason(site.db, held), await latestRulebook(site.db, held)]
    if (!season || !rulebook) continue
    const viewer: Viewer = {
      person: { id: account.id, name: account.displayName },
      seats,
      roles: [],
      administrator: false,
    }
    const duty = isChair(viewer, rulebook.rulebook.panel, held)
      ? 'chair'
      : isSecretary(viewer, rulebook.rulebook.panel, held)
        ? 'secretary'
        : 'assessor'
    offered.push({
      account: account.email,
      seat: account.displayName,
      as: `${words[duty]}, ${season.placeName}`,
      task: words.tasks[duty],
      province: held.province,
      seatId: held.seat,
    })
  }
  const place = (seat: OfferedSeat) => OFFERED.findIndex((id) => id === seat.seatId)
  return offered.toSorted((a, b) => (b.province ?? '').localeCompare(a.province ?? '') || place(a) - place(b))
}

export async function demoSeats(visit: Visit): Promise<readonly DemoSeat[]> {
  return (await offeredSeats(visit)).map(({ account, seat, as, task }) => ({ account, seat, as, task }))
}
