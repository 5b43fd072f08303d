/** Sections B and H of the berita acara: who was there, whether that was enough, and who signs. */
import type { AdoptedResultFacts, SeatFacts } from './adopted-result-facts.ts'
import { roleWord, seatWords } from './fact-words.ts'
import { listed } from '../wording/language.ts'
import { countInBoth } from '../wording/numbers.ts'

export type Attendance = {
  readonly appointed: string
  readonly present: string | null
  readonly quorum: string
  readonly verdict: string | null
  readonly notes: readonly string[]
}

export type Member = {
  readonly name: string | null
  readonly office: string
  readonly role: string
  readonly absent: boolean
}

export function attendance(facts: AdoptedResultFacts): Attendance {
  const { panel, plenary } = facts
  const [appointed, quorum] = [countInBoth(panel.seats.length), countInBoth(panel.quorum)]
  if (plenary.attendance.length === 0) return { appointed, present: null, quorum, verdict: null, notes: [] }
  const present = panel.seats.filter(({ id }) => isPresent(facts, id)).length
  const chaired = panel.seats.some(({ id, chair }) => chair && isPresent(facts, id))
  const enough = present >= panel.quorum && (chaired || !panel.chairRequired)
  const verdict = enough ? 'kuorum terpenuhi' : 'kuorum tidak terpenuhi'
  return { appointed, present: countInBoth(present), quorum, verdict, notes: attendanceNotes(facts) }
}

function isPresent({ plenary }: AdoptedResultFacts, seat: string): boolean {
  return plenary.attendance.some((row) => row.seat === seat && row.present)
}

function attendanceNotes(facts: AdoptedResultFacts): string[] {
  const { panel, plenary } = facts
  const absent = panel.seats.filter(({ id }) => !isPresent(facts, id)).map(({ id }) => seatWords(facts, id))
  const substituted = plenary.attendance
    .filter((row) => row.present && row.substituteName !== null)
    .map((row) => `${seatWords(facts, row.seat)} diwakili oleh ${row.substituteName}.`)
  const silent = panel.seats
    .filter((seat) => !seat.scores && isPresent(facts, seat.id))
    .map(({ id }) => `${seatWords(facts, id)} hadir dan tidak memberi nilai.`)
  return [...(absent.length > 0 ? [`Tidak hadir: ${listed(absent, 'id')}.`] : []), ...substituted, ...silent]
}

/** An absent seat says so where it would sign, so that nobody signs there later. */
export function member(facts: AdoptedResultFacts, seat: SeatFacts): Member {
  const row = facts.plenary.attendance.find((known) => known.seat === seat.id)
  const substitute = row?.present ? row.substituteName : null
  const role = roleWord(seat)
  return {
    name: substitute ?? seat.name,
    office: seat.unsur,
    role: substitute === null ? role : `${role} (diwakili)`,
    absent: row !== undefined && !row.present,
  }
}
