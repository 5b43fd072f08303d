/** The planted words, and who may ever read them. */
import { SEASON_ROLES, type SeasonRole } from '../../src/award/people/roles.ts'
import type { Persona } from './personas.ts'
import type { Question } from './questions.ts'
import { SCORING, SEATS } from '../cast.ts'
import {
  commentOf,
  emailOf,
  fileTextOf,
  FOREIGN,
  guestOf,
  markOf,
  OWN,
  planOf,
  type Province,
  RECUSED,
  recusalOf,
  type State,
  STATES,
} from './two-provinces.ts'

export type Canary = {
  /** Any of these as a word of its own in an answer is the canary. */
  readonly texts: readonly string[]
  mayRead(persona: Persona, question: Question): boolean
}

const since = (state: State, from: State) => STATES.indexOf(state) >= STATES.indexOf(from)
const isOnPanel = (persona: Persona, province: Province) => persona.seat !== null && persona.province === province
const isCommittee = (persona: Persona, province: Province) =>
  isOnPanel(persona, province) && (persona.seat === 'ketua' || persona.seat === 'sekretaris')
const isHistory = ({ route }: Question) => route.path.includes('/riwayat')
/** One's own sheets, and what the system shows people about themselves. */
const isOwn = ({ route }: Question) =>
  ['/ruang/penilai/lembar/', '/ruang/penilai/pernyataan/', '/akun'].some((start) => route.path.startsWith(start))

export const CANARIES: readonly Canary[] = [OWN, FOREIGN].flatMap((province) => [
  ...SEATS.map((seat) => email(province, seat)),
  ...SEASON_ROLES.map((role) => holderEmail(province, role)),
  fileText(province),
  guest(province),
  plan(province),
  ...STATES.flatMap((state) => [
    ...SCORING.map((seat) => comment(province, state, seat)),
    recusal(province, state),
    mark(province, state),
  ]),
])

/** Whether the text stands there as a word: not as a part of a longer number, hash or address. */
export function holds(page: string, text: string): boolean {
  const letters = /[\p{L}\p{N}_-]/u
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1)) {
    const [before, after] = [page.charAt(at - 1), page.charAt(at + text.length)]
    if (!letters.test(before) && !letters.test(after)) return true
  }
  return false
}

/** Addresses of people stand on no page of the panel or the public; the administrator's rooms are about people. */
function email(province: Province, seat: string): Canary {
  return { texts: [emailOf(province, seat)], mayRead: mayReadAddresses }
}

/** Addresses of those who hold roles stand besides in the list of roles of their own season. */
function holderEmail(province: Province, role: SeasonRole): Canary {
  const mayRead = (persona: Persona, question: Question) =>
    mayReadAddresses(persona, question) ||
    (question.route.path.startsWith('/ruang/penyelenggara/:tahun/:tempat/peran') &&
      'province' in question.aim &&
      question.aim.province === province)
  return { texts: [emailOf(province, role)], mayRead }
}

function mayReadAddresses(persona: Persona, { route }: Question): boolean {
  return (
    (persona.name === 'administrator' && route.path.startsWith('/ruang/administrator')) ||
    // Organisers seat people by their address; the matrix says who comes in there.
    route.path.startsWith('/ruang/penyelenggara/:tahun/:tempat/tim') ||
    route.path.startsWith('/akun')
  )
}

/** Whom a province invites stands in its own room of socialisation; the matrix says who comes in there. */
function guest(province: Province): Canary {
  const mayRead = (persona: Persona, { route, aim }: Question) =>
    route.path.startsWith('/ruang/penyelenggara/:tahun/:tempat/sosialisasi') &&
    'province' in aim &&
    aim.province === province &&
    (persona.name === 'administrator' || persona.partIn.includes(province))
  return { texts: [guestOf(province)], mayRead }
}

const PLANNERS = new Set(['national_secretariat', 'committee_chair', 'committee_secretary', 'committee_staff'])

/** A plan that is not published: whoever plans for the place, and the administrator, who made it, in the history of that. */
function plan(province: Province): Canary {
  const mayRead = (persona: Persona, question: Question) =>
    (persona.name === 'administrator' && (isHistory(question) || isOwn(question))) ||
    (question.route.path.startsWith('/rencana/') &&
      'province' in question.aim &&
      question.aim.province === province &&
      (persona.name === 'administrator' || (persona.partIn.includes(province) && PLANNERS.has(persona.name))))
  return { texts: [planOf(province)], mayRead }
}

/** What a candidate's people wrote: they, whoever checks it, and the organisers; the matrix says who comes in there. */
function fileText(province: Province): Canary {
  const mayRead = (persona: Persona, { route, aim }: Question) =>
    route.path.startsWith('/ruang/berkas/') &&
    'province' in aim &&
    aim.province === province &&
    (persona.name === 'administrator' || persona.partIn.includes(province))
  return { texts: [fileTextOf(province)], mayRead }
}

/** An assessor's comments are read on their own sheet; after the closing the committee finds them in the history. */
function comment(province: Province, state: State, seat: string): Canary {
  const mayRead = (persona: Persona, question: Question) =>
    (persona.seat === seat && persona.province === province && isOwn(question)) ||
    (isCommittee(persona, province) && since(state, 'ditutup') && isHistory(question))
  return { texts: [commentOf(province, state, seat)], mayRead }
}

const isTies = ({ route }: Question) => route.path.endsWith('/hubungan')

/**
 * Why somebody stepped back: the committee reads it in the history and among the ties, the panel once the standings are open
 * to it, and whoever stepped back wherever it is about themselves.
 */
function recusal(province: Province, state: State): Canary {
  const mayRead = (persona: Persona, question: Question) =>
    (isOnPanel(persona, province) &&
      (since(state, 'pleno') || (persona.seat === RECUSED && (isOwn(question) || isTies(question))))) ||
    (isCommittee(persona, province) && (since(state, 'ditutup') || isHistory(question) || isTies(question)))
  return { texts: [recusalOf(province, state)], mayRead }
}

/** Marks: on one's own sheets always; of all seats for the committee, then the panel, then everybody once announced. */
function mark(province: Province, state: State): Canary {
  const digits = String(markOf(province, state))
  const texts = [',', '.'].map((point) => `${digits.slice(0, 2)}${point}${digits.slice(2)}`)
  const mayRead = (persona: Persona, question: Question) => {
    if (state === 'terbit') return true
    if (!isOnPanel(persona, province)) return false
    if (isOwn(question)) return true
    return since(state, isCommittee(persona, province) ? 'ditutup' : 'pleno')
  }
  return { texts: [...texts, digits], mayRead }
}
