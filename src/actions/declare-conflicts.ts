/** A member of the panel says of each candidate whether there is a conflict of interest. A conflict is a recusal, for good. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import {
  checkedDeclaration,
  type DeclarationDraft,
  type DeclarationRefusal,
  type DeclaredKind,
} from '../award/judging/conflict-declaration.ts'
import { seatsIn } from '../award/people/viewer.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { conflictReason } from '../wording/conflicts.ts'
import { insertDeclaration, listToDeclare, type ToDeclare } from '../store/conflict-declarations.ts'
import type { Db } from '../store/db.ts'
import { insertRecusal } from '../store/recusals.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'

export type ConflictDraft = DeclarationDraft & { readonly category: string; readonly candidate: string }

export type RefusedDeclaration = {
  readonly category: string
  readonly candidate: string
  readonly why: DeclarationRefusal | { readonly code: 'not_found' }
}

export type DeclareConflictsRefusal =
  | AccessRefusal
  | { readonly code: 'declarations_refused'; readonly refused: readonly RefusedDeclaration[] }

/** All or nothing. @returns from how many candidates the seat stepped back just now. */
export async function declareConflicts(
  desk: Desk,
  key: SeasonKey,
  drafts: readonly ConflictDraft[],
): Promise<Result<{ readonly recused: number }, DeclareConflictsRefusal>> {
  return desk.transaction<{ readonly recused: number }, DeclareConflictsRefusal>(async (db) => {
    await lockSeason(db, key) // no category closes and no sheet is signed while this is decided
    const rules = await latestRulebook(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('panel', desk.viewer, rules.rulebook.panel, key)
    const [seat] = seatsIn(desk.viewer, key)
    if (!may.ok || seat === undefined) return refuse({ code: 'not_found' })

    const standing = await listToDeclare(db, key, { seat, person: actor(desk) })
    const decided = drafts.map((draft) => decidedOn(standing, draft))
    const refused = decided.flatMap(({ decision, ...at }) => (decision.ok ? [] : [{ ...at, why: decision.refusal }]))
    if (refused.length > 0) return refuse({ code: 'declarations_refused', refused })
    const fresh = decided.flatMap(({ decision, ...at }) =>
      decision.ok && decision.value ? [{ ...at, ...decision.value }] : [],
    )
    for (const { category, candidate, kind, words } of fresh)
      await declared(db, desk, { key: { ...key, category, candidate, seat }, kind, words })
    if (fresh.length > 0)
      await desk.record(db, key, 'conflicts_declared', seat, {
        declarations: fresh.map(({ category, candidate, kind }) => ({ category, candidate, kind })),
      })
    return accept({ recused: fresh.filter(({ kind }) => kind !== 'none').length })
  })
}

type Decided = {
  readonly category: string
  readonly candidate: string
  readonly decision: Result<DeclarationDraft | null, RefusedDeclaration['why']>
}

function decidedOn(standing: readonly ToDeclare[], draft: ConflictDraft): Decided {
  const { category, candidate } = draft
  const known = standing.find((one) => one.category === category && one.candidate === candidate)
  return { category, candidate, decision: known ? checkedDeclaration(known, draft) : refuse({ code: 'not_found' }) }
}

type Declared = {
  readonly key: SeasonKey & { readonly category: string; readonly candidate: string; readonly seat: string }
  readonly kind: DeclaredKind
  readonly words: string
}

async function declared(db: Db, desk: Desk, { key, kind, words }: Declared): Promise<void> {
  const [at, by] = [desk.now(), actor(desk)]
  await insertDeclaration(db, key, { kind, words, at, by })
  if (kind === 'none') return
  const reason = conflictReason(kind, words)
  await insertRecusal(db, key, { reason, at, by })
  await desk.record(
    db,
    key,
    'recusal_declared',
    subjectOf(key),
    { recused: true, reason },
    { before: { recused: false } },
  )
}
