/** What conflicts of interest mean in a category, told to whom it concerns: what is hidden, who leads, what must be settled. */
import { conflictsFound } from '../../actions/conflicts-found.ts'
import { mayActAs } from '../../award/judging/access.ts'
import { chairSeats, unsurOf } from '../../award/judging/panel-seats.ts'
import { recusalShortfalls } from '../../award/judging/recusal-shortfall.ts'
import { listUndeclared } from '../../store/conflict-declarations.ts'
import type { SheetOverview } from '../../store/mark-sheets.ts'
import { conflictWords } from '../../wording/conflicts.ts'
import { roomWords } from '../../wording/room.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import type { RoomState } from './room.page.tsx'

/** `hidden` are candidates the viewer stepped back from; `sheets` are without theirs. */
type RecusalFacts = {
  readonly state: RoomState
  readonly hidden: readonly string[]
  readonly sheets: readonly SheetOverview[]
  readonly names: ReadonlyMap<string, string>
}

export async function notesOnConflicts(
  visit: Visit,
  found: CategoryFound,
  facts: RecusalFacts,
): Promise<readonly string[]> {
  return [
    ...recusalNotes(visit, found, facts),
    ...(await undeclaredNotes(visit, found, facts.state)),
    ...(await conflictNotes(visit, found, facts)),
  ]
}

/** What recusals mean here, told to whom it concerns: who stepped back, who leads instead, and who must find a substitute. */
function recusalNotes(
  { language, viewer }: Visit,
  { key, panel, rulebook }: CategoryFound,
  { hidden, sheets, names }: RecusalFacts,
): readonly string[] {
  const words = roomWords[language]
  const nameOf = (candidate: string) => names.get(candidate) ?? candidate
  const [leading] = chairSeats(panel)
  const led = leading === undefined ? words.nobodyLeads : words.ledBy(unsurOf(panel, leading))
  if (hidden.length > 0) return [words.steppedBack(hidden.map(nameOf)), led]
  const usual = chairSeats(rulebook.panel)
  const shortfalls = mayActAs('committee', viewer, panel, key).ok
    ? recusalShortfalls(
        panel,
        sheets.filter(({ recused, left }) => recused && !left),
      )
    : []
  return [
    ...(leading !== undefined && usual.includes(leading) ? [] : usual.length > 0 ? [words.chairSteppedBack, led] : []),
    ...shortfalls.map((short) => words.shortfall({ ...short, candidate: nameOf(short.candidate) })),
  ]
}

/** While a category is judged, chair and secretary see which seats still owe the pledge or a declaration. */
async function undeclaredNotes(
  { language, site, viewer }: Visit,
  { key, panel }: CategoryFound,
  state: RoomState,
): Promise<readonly string[]> {
  const judged = state === 'judging' || state === 'ready'
  if (!judged || !mayActAs('committee', viewer, panel, key).ok) return []
  const words = conflictWords[language]
  const owed = (await listUndeclared(site.db, key)).filter(({ seat }) => panel.seats.some(({ id }) => id === seat))
  const named = owed.map(({ seat, pledged, candidates }) =>
    words.undeclaredSeat(unsurOf(panel, seat), pledged, candidates),
  )
  return named.length > 0 ? [words.undeclared(named)] : []
}

/** Ties that facts show and nobody has settled, for whoever leads the category and the secretary. */
async function conflictNotes(
  { language, site, viewer }: Visit,
  { key, panel }: CategoryFound,
  { hidden, names }: RecusalFacts,
): Promise<readonly string[]> {
  if (!mayActAs('committee', viewer, panel, key).ok) return []
  return (await conflictsFound(site.db, key))
    .filter(({ candidate, state }) => state === 'open' && !hidden.includes(candidate))
    .map(({ seat, candidate, kind }) =>
      conflictWords[language].found(unsurOf(panel, seat), names.get(candidate) ?? candidate, kind),
    )
}
