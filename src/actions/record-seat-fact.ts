/** Chair or secretary records for whom a member of the panel works, or whom they supply; or that this is not so, or no more. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import {
  checkedFact,
  SEAT_FACT_CHARACTERS_MAX,
  type SeatFactKind,
  type SeatFactRefusal,
} from '../award/judging/found-conflicts.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { listOrganisationsNamed } from '../store/organisations.ts'
import { listSeatHolders } from '../store/panels.ts'
import { insertSeatFact, insertSeatFactEnd, listSeatFacts } from '../store/seat-facts.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type RecordFactRefusal =
  | AccessRefusal
  | SeatFactRefusal
  | { readonly code: 'seat_not_held' }
  | { readonly code: 'organisation_not_found'; readonly named: string }
  | { readonly code: 'organisation_not_one'; readonly named: string }

export type FactDraft = {
  readonly seat: string
  readonly kind: SeatFactKind
  /** Its name in the register, or its registration number. */
  readonly named: string
  readonly words: string
}

/** @returns the number of the fact. */
export async function recordSeatFact(
  desk: Desk,
  key: SeasonKey,
  { seat, kind, named, words }: FactDraft,
): Promise<Result<number, RecordFactRefusal>> {
  return desk.transaction<number, RecordFactRefusal>(async (db) => {
    const may = await heldForCommittee(db, desk, key)
    if (!may.ok) return may
    const person = (await listSeatHolders(db, key)).find((holder) => holder.seat === seat)?.person
    if (person === undefined) return refuse({ code: 'seat_not_held' })
    const [organisation, another] = await listOrganisationsNamed(db, key.province, named.trim(), 2)
    if (!organisation) return refuse({ code: 'organisation_not_found', named: named.trim() })
    if (another) return refuse({ code: 'organisation_not_one', named: named.trim() })
    const known = (await listSeatFacts(db, key)).filter((fact) => fact.seat === seat)
    const checked = checkedFact(known, { kind, organisation: organisation.organisation, words })
    if (!checked.ok) return checked
    const fact = await insertSeatFact(db, key, { ...checked.value, seat, person }, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'seat_fact_recorded', seat, { fact, ...checked.value })
    return accept(fact)
  })
}

export type EndFactRefusal =
  | AccessRefusal
  | { readonly code: 'fact_without_words' }
  | { readonly code: 'fact_too_long'; readonly charactersMax: number }

/** @param words why it is not so, or no more. */
export async function endSeatFact(
  desk: Desk,
  key: SeasonKey,
  { seat, fact }: { readonly seat: string; readonly fact: number },
  words: string,
): Promise<Result<true, EndFactRefusal>> {
  return desk.transaction<true, EndFactRefusal>(async (db) => {
    const may = await heldForCommittee(db, desk, key)
    if (!may.ok) return may
    const known = (await listSeatFacts(db, key)).find((one) => one.seat === seat && one.fact === fact)
    if (!known) return refuse({ code: 'not_found' })
    const said = words.trim()
    if (said === '') return refuse({ code: 'fact_without_words' })
    if (said.length > SEAT_FACT_CHARACTERS_MAX) {
      return refuse({ code: 'fact_too_long', charactersMax: SEAT_FACT_CHARACTERS_MAX })
    }
    await insertSeatFactEnd(
      db,
      key,
      { seat, person: known.person, fact, words: said },
      { at: desk.now(), by: actor(desk) },
    )
    await desk.record(db, key, 'seat_fact_ended', seat, { fact, words: said })
    return accept(true)
  })
}

/** Holds the season against everybody else: no sheet is saved or signed while facts change. */
async function heldForCommittee(db: Db, desk: Desk, key: SeasonKey): Promise<Result<true, AccessRefusal>> {
  const rules = await latestRulebook(db, key)
  if (!rules) return refuse({ code: 'not_found' })
  await lockSeason(db, key)
  return mayActAs('committee', desk.viewer, rules.rulebook.panel, key)
}
