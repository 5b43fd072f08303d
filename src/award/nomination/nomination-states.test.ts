import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SEASON_ROLES, type SeasonRole } from '../people/roles.ts'
import {
  LEFT_STATES,
  movedNomination,
  movesFrom,
  ANY_MOVES,
  type AnyMove,
  NOMINATION_MOVES,
  NOMINATION_STATES,
  type NominationStanding,
  type NominationState,
  OPEN_STATES,
  REASON_CHARACTERS_MAX,
} from './nomination-states.ts'

const REASON = 'Surat permohonan tanggal 3 Maret'

function standing(state: NominationState, handedInBy: string | null = 'kontak'): NominationStanding {
  return { state, step: 4, handedInBy }
}

function move(
  name: AnyMove,
  from: NominationStanding,
  roles: readonly SeasonRole[] = SEASON_ROLES,
  { seenStep = 4, reason = REASON, person = 'verifikator' } = {},
) {
  return movedNomination(from, { move: name, seenStep, reason }, roles, person)
}

test('every state and every move of the table: what stands in it is made, everything else is refused with the state', () => {
  let made = 0
  for (const state of NOMINATION_STATES) {
    for (const name of ANY_MOVES) {
      const { from, to } = NOMINATION_MOVES[name]
      const stands = (from as readonly NominationState[]).includes(state)
      const expected = stands
        ? { ok: true, value: { state: to, step: 5, reason: REASON } }
        : { ok: false, refusal: { code: 'move_not_from_here', move: name, state } }
      assert.deepEqual(move(name, standing(state)), expected)
      made += stands ? 1 : 0
    }
  }
  assert.equal(made, 36)
})

test('every move asks for one of its roles, and each of its roles is enough', () => {
  for (const name of ANY_MOVES) {
    const { from, by } = NOMINATION_MOVES[name]
    for (const role of SEASON_ROLES) {
      const outcome = move(name, standing(from[0]), [role])
      assert.equal(outcome.ok, (by as readonly SeasonRole[]).includes(role), `${name} by ${role}`)
    }
    assert.deepEqual(move(name, standing(from[0]), []), {
      ok: false,
      refusal: { code: 'not_your_move', move: name, by },
    })
  }
})

test('every state can be reached from a draft, and every open state can be left', () => {
  const reached = new Set<NominationState>(['draft'])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const name of ANY_MOVES) {
      const { from, to } = NOMINATION_MOVES[name]
      if (from.some((state) => reached.has(state))) reached.add(to)
    }
  }
  assert.deepEqual(
    [...NOMINATION_STATES].filter((state) => !reached.has(state)),
    [],
  )
  for (const state of OPEN_STATES) assert.notDeepEqual(movesFrom(state, ['candidate_contact']), [])
})

test('a merge is no button of a nomination by itself', () => {
  for (const state of NOMINATION_STATES)
    assert.equal(movesFrom(state, SEASON_ROLES).map(String).includes('merge'), false)
})

test('a decision on a step that is no longer the last is refused with what the nomination is now', () => {
  assert.deepEqual(move('verify', standing('verified'), SEASON_ROLES, { seenStep: 3 }), {
    ok: false,
    refusal: { code: 'nomination_moved_meanwhile', state: 'verified' },
  })
})

test('nobody checks a file they handed in themselves, though they hold both roles; another verifier may', () => {
  for (const [name, from] of [
    ['find_complete', 'proposed'],
    ['verify', 'complete'],
  ] as const) {
    assert.deepEqual(move(name, standing(from, 'ayu'), SEASON_ROLES, { person: 'ayu' }), {
      ok: false,
      refusal: { code: 'own_file_checked', move: name },
    })
    assert.equal(move(name, standing(from, 'ayu'), SEASON_ROLES, { person: 'budi' }).ok, true)
  }
})

test('a reason is owed for what goes against somebody: blank is none, the longest is taken, one letter more is not', () => {
  for (const name of ANY_MOVES) {
    const from = standing(NOMINATION_MOVES[name].from[0])
    const blank = move(name, from, SEASON_ROLES, { reason: ' \n ' })
    if (NOMINATION_MOVES[name].reason === 'owed')
      assert.deepEqual(blank, { ok: false, refusal: { code: 'move_reason_missing', move: name } })
    else assert.equal(blank.ok && blank.value.reason, null)
    assert.equal(move(name, from, SEASON_ROLES, { reason: 'a'.repeat(REASON_CHARACTERS_MAX) }).ok, true)
    assert.deepEqual(move(name, from, SEASON_ROLES, { reason: 'a'.repeat(REASON_CHARACTERS_MAX + 1) }), {
      ok: false,
      refusal: { code: 'move_reason_too_long', charactersMax: REASON_CHARACTERS_MAX },
    })
  }
})

test('out of a way out only the chair leads back, and never straight among the nominees', () => {
  for (const state of LEFT_STATES) {
    assert.deepEqual(movesFrom(state, SEASON_ROLES), ['reopen'])
    assert.deepEqual(movesFrom(state, ['committee_chair']), ['reopen'])
    assert.deepEqual(movesFrom(state, ['committee_secretary', 'verifier', 'candidate_leader']), [])
  }
})

test('an absent nominee is called again by the committee alone, for a reason', () => {
  assert.deepEqual(movesFrom('absent', SEASON_ROLES), ['call_again'])
  assert.deepEqual(movesFrom('absent', ['committee_secretary']), ['call_again'])
  assert.deepEqual(movesFrom('absent', ['verifier', 'candidate_leader', 'candidate_contact', 'proposer']), [])
})

test('a verifier sees two deeds on a file that was handed in, its contact none', () => {
  assert.deepEqual(movesFrom('proposed', ['verifier']), ['return_for_correction', 'find_complete'])
  assert.deepEqual(movesFrom('proposed', ['candidate_contact']), [])
  assert.deepEqual(movesFrom('proposed', ['candidate_leader']), ['withdraw'])
})
