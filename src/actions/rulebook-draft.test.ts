/** Two people at one draft, the draft becoming rules, and what stops it. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY, PLACE, rulebook } from '../../test/cast.ts'
import { emptyWorld, expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { NOBODY, type Viewer } from '../award/people/viewer.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { findDraft } from '../store/rulebook-drafts.ts'
import { findSeason, latestRulebook } from '../store/seasons.ts'
import { openDesk, type Desk } from './desk.ts'
import { enactRulebookDraft } from './enact-rulebook-draft.ts'
import { foundSeason } from './found-season.ts'
import { currentDraft } from './rulebook-draft.ts'
import { saveRulebookDraft } from './save-rulebook-draft.ts'

const NOT_FOUND = { ok: false, refusal: { code: 'not_found' } }

function withWeight(weight: string): Rulebook {
  const rules = rulebook()
  const [category] = rules.categories
  const [first, ...others] = category?.criteria ?? []
  return first && category
    ? { ...rules, categories: [{ ...category, criteria: [{ ...first, weight }, ...others] }] }
    : assert.fail('the cast has a criterion')
}

function labelled(label: string): Rulebook {
  return { ...rulebook(), label }
}

describe('the draft of a season nobody marks yet', () => {
  let world: Awaited<ReturnType<typeof emptyWorld>>
  before(async () => {
    world = await emptyWorld()
    expectDone(await foundSeason(administrator(), { place: PLACE, rulebook: rulebook(), zone: 'WITA', example: true }))
  })
  after(() => world.end())

  const deskOf = (viewer: Viewer): Desk => openDesk({ db: world.db, clock: { now: () => NOW }, viewer })
  const administrator = () => deskOf(world.administrator)

  test('before the first save the draft is the rules in force', async () => {
    const draft = await currentDraft(world.db, KEY)
    assert.deepEqual(draft, { version: 0, rulebook: rulebook(), savedAt: null })
  })

  test('two people editing one rulebook: the second save is refused and the first one stays', async () => {
    assert.deepEqual(await saveRulebookDraft(administrator(), KEY, 0, labelled('Pertama')), { ok: true, value: 1 })
    assert.deepEqual(await saveRulebookDraft(administrator(), KEY, 0, labelled('Kedua')), {
      ok: false,
      refusal: { code: 'draft_changed_elsewhere', version: 1 },
    })
    assert.deepEqual(await findDraft(world.db, KEY), { version: 1, rulebook: labelled('Pertama'), savedAt: NOW })
  })

  test('two saves in the same moment: exactly one is kept', async () => {
    const both = await Promise.all(
      ['A', 'B'].map((label) => saveRulebookDraft(administrator(), KEY, 1, labelled(label))),
    )
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
    assert.equal((await findDraft(world.db, KEY))?.version, 2)
  })

  test('strangers neither save nor enact, and a draft of another season is refused', async () => {
    assert.deepEqual(await saveRulebookDraft(deskOf(NOBODY), KEY, 2, rulebook()), NOT_FOUND)
    assert.deepEqual(await enactRulebookDraft(deskOf(NOBODY), KEY, 2, 'alasan'), NOT_FOUND)
    assert.deepEqual(await saveRulebookDraft(administrator(), KEY, 2, { ...rulebook(), assessmentYear: 2024 }), {
      ok: false,
      refusal: { code: 'rulebook_of_another_season' },
    })
    const unknown = { province: '97', season: 2025 }
    assert.deepEqual(await saveRulebookDraft(administrator(), unknown, 0, rulebook()), NOT_FOUND)
  })

  test('a draft that contradicts itself can be saved; enacting it is refused with all flaws', async () => {
    const flawed = { ...withWeight('49'), panel: { ...rulebook().panel, quorum: 10 } }
    expectDone(await saveRulebookDraft(administrator(), KEY, 2, flawed))
    assert.deepEqual(await enactRulebookDraft(administrator(), KEY, 3, 'alasan'), {
      ok: false,
      refusal: {
        code: 'rulebook_flawed',
        flaws: [
          { code: 'quorum_above_seats', seats: 9, path: ['panel', 'quorum'] },
          { code: 'weights_not_100', sum: '99', path: ['categories', 0, 'criteria'] },
        ],
        dates: [],
      },
    })
    assert.equal((await latestRulebook(world.db, KEY))?.version, 1)
  })

  test('enacting takes the version one saw, a reason, and a change', async () => {
    expectDone(await saveRulebookDraft(administrator(), KEY, 3, rulebook()))
    const refusalOf = async (seen: number, reason: string) => {
      const outcome = await enactRulebookDraft(administrator(), KEY, seen, reason)
      return outcome.ok ? null : outcome.refusal
    }
    assert.deepEqual(await refusalOf(3, 'alasan'), { code: 'draft_changed_elsewhere', version: 4 })
    assert.deepEqual(await refusalOf(4, 'alasan'), { code: 'rules_unchanged' })
    expectDone(await saveRulebookDraft(administrator(), KEY, 4, labelled('Paritrana Award Uji')))
    assert.deepEqual(await refusalOf(5, ' \n'), { code: 'reason_missing' })
    assert.deepEqual(await refusalOf(5, 'a'.repeat(1001)), { code: 'reason_too_long', charactersMax: 1000 })
  })

  test('enacted, the draft is a new version of the rules with its hash and its reason, and names the season', async () => {
    assert.deepEqual(await enactRulebookDraft(administrator(), KEY, 5, ' Label resmi '), { ok: true, value: 2 })
    const rules = await latestRulebook(world.db, KEY)
    assert.deepEqual([rules?.version, rules?.hash], [2, rulebookHash(labelled('Paritrana Award Uji'))])
    const { reason } = await world.db
      .selectFrom('rulebook_version')
      .select('reason')
      .where('version', '=', 2)
      .executeTakeFirstOrThrow()
    assert.equal(reason, 'Label resmi')
    assert.equal((await findSeason(world.db, KEY))?.label, 'Paritrana Award Uji')
  })
})

describe('the draft of a season that is being marked', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason()))
  after(() => season.end())

  test('it can still be written and no longer enacted: the rules are locked', async () => {
    const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
    expectDone(await saveRulebookDraft(desk, KEY, 0, { ...rulebook(), label: 'Label baru' }))
    assert.deepEqual(await enactRulebookDraft(desk, KEY, 1, 'alasan'), {
      ok: false,
      refusal: { code: 'rulebook_locked', sheets: 24 },
    })
  })
})
