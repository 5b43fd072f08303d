/** Changing locked rules takes two people; the database keeps that promise too. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY, rulebook, sheet } from '../../test/cast.ts'
import {
  emptyWorld,
  expectDone,
  marksOf,
  NOW,
  openSeason,
  PASSWORD,
  type JudgedSeason,
} from '../../test/judged-season.ts'
import { NOBODY, type Viewer } from '../award/people/viewer.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { instant } from '../award/units/dates.ts'
import { hashedPassword } from '../platform/passwords.ts'
import { appointAdministrator } from '../store/people.ts'
import { insertProposalDecision, listProposals } from '../store/rulebook-proposals.ts'
import { latestRulebook } from '../store/seasons.ts'
import { checkInvariants } from './check-invariants.ts'
import { decideProposal } from './decide-proposal.ts'
import { openDesk, type Desk } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import { foundSeason } from './found-season.ts'
import { invitePerson } from './invite-person.ts'
import { proposeRulebook } from './propose-rulebook.ts'
import { saveRulebookDraft } from './save-rulebook-draft.ts'

const NOT_FOUND = { ok: false, refusal: { code: 'not_found' } }

function approvedBy(decidedBy: string) {
  return { outcome: 'approved' as const, reason: '', decidedAt: instant(NOW), decidedBy }
}

describe('a change of locked rules', () => {
  let season: JudgedSeason
  let second: Viewer
  before(async () => {
    season = await openSeason()
    const passwordHash = await hashedPassword(PASSWORD)
    const account = { email: 'kedua@uji.example', displayName: 'Orang kedua', passwordHash, demo: false }
    const id = expectDone(await invitePerson(deskOf(season.administrator), account))
    await appointAdministrator(season.db, id, deskOf(NOBODY).now())
    second = { person: { id, name: 'Orang kedua' }, seats: [], roles: [], administrator: true }
  })
  after(() => season.end())

  const deskOf = (viewer: Viewer): Desk => openDesk({ db: season.db, clock: { now: () => NOW }, viewer })
  const first = () => deskOf(season.administrator)
  const other = () => deskOf(second)
  const version = async () => (await latestRulebook(season.db, KEY))?.version
  const outcomes = async () => (await listProposals(season.db, KEY)).map(({ decision }) => decision?.outcome ?? null)
  let drafts = 0
  async function draft(changed: Rulebook): Promise<number> {
    drafts = expectDone(await saveRulebookDraft(first(), KEY, drafts, changed))
    return drafts
  }

  async function refusalOf(changed: Rulebook) {
    const outcome = await proposeRulebook(first(), KEY, await draft(changed), 'alasan')
    return outcome.ok ? null : outcome.refusal
  }

  test('strangers propose and decide nothing', async () => {
    assert.deepEqual(await proposeRulebook(deskOf(NOBODY), KEY, 0, 'alasan'), NOT_FOUND)
    assert.deepEqual(await decideProposal(deskOf(NOBODY), KEY, 1, { outcome: 'approved', reason: '' }), NOT_FOUND)
    assert.deepEqual(await decideProposal(first(), KEY, 1, { outcome: 'approved', reason: '' }), NOT_FOUND)
  })

  test('one person proposes with a reason; the rules stay as they are, and one proposal waits at a time', async () => {
    const seen = await draft({ ...rulebook(), label: 'Label baru' })
    assert.deepEqual(await proposeRulebook(first(), KEY, seen, ' '), { ok: false, refusal: { code: 'reason_missing' } })
    assert.deepEqual(await proposeRulebook(first(), KEY, seen, 'Salah cetak'), { ok: true, value: 1 })
    assert.deepEqual(await proposeRulebook(other(), KEY, seen, 'Salah cetak'), {
      ok: false,
      refusal: { code: 'proposal_open', proposal: 1 },
    })
    assert.deepEqual([await version(), await outcomes()], [1, [null]])
  })

  test('who proposed does not approve, and nobody else withdraws', async () => {
    assert.deepEqual(await decideProposal(first(), KEY, 1, { outcome: 'approved', reason: '' }), {
      ok: false,
      refusal: { code: 'own_proposal' },
    })
    assert.deepEqual(await decideProposal(other(), KEY, 1, { outcome: 'withdrawn', reason: 'alasan' }), {
      ok: false,
      refusal: { code: 'not_your_proposal' },
    })
    assert.deepEqual([await version(), await outcomes()], [1, [null]])
  })

  test('the database itself refuses an approval by the proposer, and a decision that lies about who proposed', async () => {
    const proposer = season.administrator.person?.id ?? ''
    const own = insertProposalDecision(season.db, KEY, { proposal: 1, proposedBy: proposer }, approvedBy(proposer))
    await assert.rejects(own, /rulebook_proposal_decision_check/)
    const lie = { proposal: 1, proposedBy: second.person?.id ?? '' }
    await assert.rejects(insertProposalDecision(season.db, KEY, lie, approvedBy(proposer)), /foreign key/)
  })

  test('a second person approves: the rules have a new version with the reason, and the decision is final', async () => {
    assert.deepEqual(await decideProposal(other(), KEY, 1, { outcome: 'approved', reason: '' }), { ok: true, value: 2 })
    const rules = await latestRulebook(season.db, KEY)
    assert.equal(rules?.hash, rulebookHash({ ...rulebook(), label: 'Label baru' }))
    assert.deepEqual(await decideProposal(other(), KEY, 1, { outcome: 'refused', reason: 'berubah pikiran' }), {
      ok: false,
      refusal: { code: 'proposal_already_decided', outcome: 'approved' },
    })
    const { reason } = await season.db
      .selectFrom('rulebook_version')
      .select('reason')
      .where('version', '=', 2)
      .executeTakeFirstOrThrow()
    assert.equal(reason, 'Salah cetak')
  })

  test('a proposal is refused or withdrawn with a reason, and the rules stay', async () => {
    const seen = await draft({ ...rulebook(), label: 'Ketiga' })
    expectDone(await proposeRulebook(first(), KEY, seen, 'Percobaan'))
    assert.deepEqual(await decideProposal(other(), KEY, 2, { outcome: 'refused', reason: ' ' }), {
      ok: false,
      refusal: { code: 'reason_missing' },
    })
    expectDone(await decideProposal(other(), KEY, 2, { outcome: 'refused', reason: 'Tidak perlu' }))
    expectDone(await proposeRulebook(first(), KEY, seen, 'Sekali lagi'))
    expectDone(await decideProposal(first(), KEY, 3, { outcome: 'withdrawn', reason: 'Saya keliru' }))
    assert.deepEqual([await version(), await outcomes()], [2, ['withdrawn', 'refused', 'approved']])
  })

  test('a criterion somebody marked, a nominated category and a seat with sheets keep their place', async () => {
    expectDone(await enterMarks(season.as('hukum'), sheet('hukum'), 0, marksOf(8000)))
    const [category] = rulebook().categories
    assert.ok(category)
    const lost = category.criteria.map((one) => (one.id === 'wawancara' ? { ...one, id: 'presentasi' } : one))
    const renamed = { ...category, criteria: lost, ties: ['cakupan', 'plenary'] }
    assert.deepEqual(await refusalOf({ ...rulebook(), categories: [renamed] }), {
      code: 'criterion_has_marks',
      criteria: [`${KEY.category}/wawancara`],
    })
    assert.deepEqual(await refusalOf({ ...rulebook(), categories: [{ ...category, id: 'lain' }] }), {
      code: 'category_has_nominees',
      categories: [KEY.category],
    })
    const { panel } = rulebook()
    const seats = panel.seats.filter(({ id }) => id !== 'hukum')
    assert.deepEqual(await refusalOf({ ...rulebook(), panel: { ...panel, seats } }), {
      code: 'seat_has_sheets',
      seats: ['hukum'],
    })
  })

  test('after all of this every promise of the database holds', async () => {
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })
})

describe('rules that are not locked', () => {
  test('they are enacted, not proposed', async (t) => {
    const world = await emptyWorld()
    t.after(() => world.end())
    const desk = openDesk({ db: world.db, clock: { now: () => NOW }, viewer: world.administrator })
    const place = { code: '98', level: 'province', name: 'Provinsi Uji', slug: 'provinsi-uji' } as const
    expectDone(await foundSeason(desk, { place, rulebook: rulebook(), zone: 'WIB', example: true }))
    assert.deepEqual(await proposeRulebook(desk, KEY, 0, 'alasan'), {
      ok: false,
      refusal: { code: 'rulebook_not_locked' },
    })
  })
})
