/** Objections, answers, corrections: from an adopted result to one that is published corrected, on a real database. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { brokenAfter } from '../../test/broken-after.ts'
import { CANDIDATES, KEY, rulebookDocument, SCORING, sheet } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, markEverySheet, minutes, openSeason } from '../../test/judged-season.ts'
import { day, type Instant, instant } from '../award/units/dates.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { adoptedHash } from '../award/decision/adopted-result.ts'
import { adoptionObstacles } from '../award/decision/adoption.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import { findAdoptedAt, findAdoptedResult } from '../store/adoptions.ts'
import { findCertificateByNumber, listCertificates } from '../store/certificates.ts'
import { findPublication, listAllPublications, listPublications } from '../store/publications.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { adoptResult } from './adopt-result.ts'
import { answerObjection } from './answer-objection.ts'
import { cancelResultCorrection } from './cancel-result-correction.ts'
import { checkInvariants } from './check-invariants.ts'
import { closeCategory } from './close-category.ts'
import { type EvidenceDesk, openEvidenceDesk } from './evidence-desk.ts'
import { lodgeObjection } from './lodge-objection.ts'
import { openPlenary } from './open-plenary.ts'
import { openResultCorrection } from './open-result-correction.ts'
import { publishResult } from './publish-result.ts'
import { recordPlenary } from './record-plenary.ts'
import { reviseMark } from './revise-mark.ts'

const [HULU, HILIR, RAYA] = CANDIDATES
/** Hours after the cast's Monday morning, 2 March 2026, 11.00 WITA. */
const at = (hours: number): Instant => instant(new Date(Date.UTC(2026, 2, 2, 3 + hours)).toISOString())
const WINDOW_CLOSES = instant('2026-03-05T15:59:00.000Z')
const NUMBERS = ['CONTOH-PA-98-2025-0001', 'CONTOH-PA-98-2025-0002', 'CONTOH-PA-98-2025-0003']

async function codeOf(outcome: Promise<{ ok: true } | { ok: false; refusal: { code: string } }>): Promise<string> {
  const done = await outcome
  return done.ok ? 'done' : done.refusal.code
}

describe('from an objection to a corrected result', { concurrency: 1 }, () => {
  let season: JudgedSeason
  let looking: EvidenceDesk
  let folder: string

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sanggahan-'))
    looking = openEvidenceDesk(folder)
    const read = rulebookFromText(JSON.stringify({ ...(rulebookDocument() as object), objectionWorkdays: 3 }))
    assert.ok(read.ok)
    season = await openSeason(read.value.rulebook)
    await markEverySheet(season)
    expectDone(await closeCategory(season.as('ketua', at(1)), KEY, []))
    expectDone(await openPlenary(season.as('ketua', at(1)), KEY))
    expectDone(await recordPlenary(season.as('sekretaris', at(2)), KEY, 0, minutes()))
    await adopt(3)
  })
  after(async () => {
    await season.end()
    await looking.close()
    await rm(folder, { recursive: true })
  })

  async function fingerprintNow(): Promise<string> {
    const question = await adoptionQuestion(season.db, KEY)
    assert.ok(question?.facts.ranked.ok)
    return question.facts.ranked.value.fingerprint
  }
  async function adopt(hours: number) {
    return expectDone(await adoptResult(season.as('ketua', at(hours)), KEY, await fingerprintNow()))
  }
  const lodge = (hours: number, candidate: string, seat = 'sekretaris', statement = 'Nilai cakupan kami tertukar.') =>
    lodgeObjection(season.as(seat, at(hours)), looking, { ...KEY, candidate }, { ground: 'marks', statement }, null)
  const answer = (hours: number, candidate: string, outcome: string, seat = 'ketua') =>
    answerObjection(
      season.as(seat, at(hours)),
      { ...KEY, candidate },
      { outcome, reason: 'Diperiksa pada lembar nilai.' },
    )
  const correct = (hours: number, seat = 'ketua') =>
    openResultCorrection(season.as(seat, at(hours)), KEY, { candidates: [RAYA], reason: 'Nilai cakupan tertukar.' })
  const raise = (hours: number, seat: string, seen: number, mark = 10_000) =>
    reviseMark(season.as(seat, at(hours)), sheet(seat, RAYA), seen, {
      criterion: 'cakupan',
      markHundredths: hundredths(mark),
      comment: 'Lembar tertukar dengan kandidat lain',
    })

  const waits = async (hours: number) => {
    const outcome = await publishResult(season.as('ketua', at(hours)), KEY, 'announced')
    return !outcome.ok && outcome.refusal.code === 'publication_waits' ? outcome.refusal.obstacles : outcome
  }

  test('while the window is open nothing is published, and the refusal says until when', async () => {
    assert.deepEqual(await publishResult(season.as('ketua', at(4)), KEY, 'announced'), {
      ok: false,
      refusal: {
        code: 'publication_waits',
        obstacles: [{ code: 'objection_window_open', closesAt: WINDOW_CLOSES }],
      },
    })
  })

  test('the secretary writes down the letter of a candidate without an account; other seats cannot', async () => {
    assert.equal(await codeOf(lodge(5, RAYA, 'hukum')), 'not_found')
    assert.equal(await codeOf(lodge(5, 'tiada')), 'not_found')
    assert.equal(await codeOf(lodge(5, RAYA)), 'done')
    assert.equal(await codeOf(lodge(6, RAYA)), 'objection_already_lodged')
    assert.equal(await codeOf(lodge(6, HILIR)), 'done')
    assert.equal(await codeOf(lodge(24 * 4, HULU)), 'objection_window_closed')
  })

  test('only the chair answers, once, and an upheld objection keeps the result back until it is acted upon', async () => {
    assert.equal(await codeOf(answer(7, RAYA, 'upheld', 'sekretaris')), 'not_your_role')
    assert.equal(await codeOf(answer(7, HULU, 'upheld')), 'not_found')
    assert.equal(await codeOf(answer(7, HILIR, 'dismissed')), 'done')
    assert.deepEqual(await waits(24 * 4), [{ code: 'objections_unanswered', candidates: [RAYA] }])
    assert.equal(await codeOf(answer(24 * 4, RAYA, 'upheld')), 'done')
    assert.equal(await codeOf(answer(24 * 4, RAYA, 'dismissed')), 'objection_already_answered')
    assert.deepEqual(await waits(24 * 4 + 1), [{ code: 'objections_not_acted_upon', candidates: [RAYA] }])
  })

  test('what a cancelled correction changed counts for nothing, and the adopted result stands', async () => {
    const adopted = await findAdoptedResult(season.db, KEY)
    const fingerprint = await fingerprintNow()
    assert.equal(await codeOf(correct(100, 'sekretaris')), 'not_your_role')
    assert.equal(await codeOf(raise(100, 'hukum', 0)), 'already_adopted')
    assert.equal(await codeOf(correct(100)), 'done')
    assert.equal(await codeOf(correct(100)), 'correction_already_open')
    assert.equal(await findAdoptedAt(season.db, KEY), null)
    expectDone(await raise(101, 'hukum', 0))
    expectDone(await raise(101, 'ekonomi', 0))
    assert.notEqual(await fingerprintNow(), fingerprint)
    const cancel = (reason: string) => cancelResultCorrection(season.as('ketua', at(102)), KEY, reason)
    assert.equal(await codeOf(cancel(' ')), 'correction_reason_missing')
    assert.equal(await codeOf(cancel('Lembar asli perlu dicari dahulu.')), 'done')
    assert.equal(await codeOf(cancel('Lagi.')), 'no_correction_open')
    assert.equal(await fingerprintNow(), fingerprint)
    assert.deepEqual(await findAdoptedResult(season.db, KEY), adopted)
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })

  test('a correction is decided by a meeting of its own', async () => {
    assert.equal(await codeOf(correct(110)), 'done')
    // The sheets of two assessors count a change already, which was cancelled.
    for (const seat of SCORING) {
      const seen = seat === 'hukum' || seat === 'ekonomi' ? 1 : 0
      expectDone(await raise(111, seat, seen))
    }
    const question = await adoptionQuestion(season.db, KEY)
    assert.ok(question)
    assert.deepEqual(adoptionObstacles(question.facts), [{ code: 'minutes_older_than_correction', openedAt: at(110) }])
    const recorded = minutes({ number: '02/UJI/2026', day: '2026-03-06' })
    expectDone(await recordPlenary(season.as('sekretaris', at(112)), KEY, 1, recorded))
  })

  test('the corrected result stands beside the old one; who lost a rank loses the certificate, who kept it keeps it', async () => {
    const former = await findAdoptedResult(season.db, KEY)
    assert.ok(former)
    const result = await adopt(113)
    assert.deepEqual(
      result.ranked.standings.map(({ rank, candidate, total }) => [rank, candidate, total]),
      [
        [1, HULU, '93.50'],
        [2, RAYA, '86.75'],
        [3, HILIR, '83.50'],
      ],
    )
    assert.deepEqual(result.corrects, {
      adoption: 1,
      documentHash: adoptedHash(former),
      candidates: [RAYA],
      reason: 'Nilai cakupan tertukar.',
    })
    assert.deepEqual(await findAdoptedResult(season.db, { ...KEY, adoption: 1 }), former)
    const numbers = async (adoption: number) =>
      (await listCertificates(season.db, { ...KEY, adoption })).map(({ number, candidate }) => [number, candidate])
    assert.deepEqual(await numbers(1), [[NUMBERS[0], HULU], [NUMBERS[1], HILIR]]) // prettier-ignore
    assert.deepEqual(await numbers(2), [[NUMBERS[0], HULU], [NUMBERS[2], RAYA]]) // prettier-ignore
    const revoked = await findCertificateByNumber(season.db, NUMBERS[1] ?? '')
    assert.deepEqual(revoked?.revoked, { at: at(113), reason: 'Nilai cakupan tertukar.' })
  })

  test('the corrected result is published, and the check finds everything in order', async () => {
    assert.equal(await codeOf(publishResult(season.as('ketua', at(114)), KEY, 'announced')), 'done')
    assert.equal((await findPublication(season.db, KEY))?.adoption, 2)
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })

  test('the check names what somebody changes of an objection, an answer, a correction or a revocation', async () => {
    const category = `98/2025/${KEY.category}`
    const planted: readonly (readonly [string, string, string])[] = [
      [`update objection set statement = 'Lain' where candidate = '${RAYA}'`, 'objection_is_as_it_was_lodged', `${category}/${RAYA}`], // prettier-ignore
      [`update objection_answer set outcome = 'upheld' where candidate = '${HILIR}'`, 'objection_is_answered_as_recorded', `${category}/${HILIR}`], // prettier-ignore
      [`delete from objection_answer where candidate = '${HILIR}'`, 'objection_answered_without_its_row', `98/2025/${KEY.category}/${HILIR}/objection_answered`], // prettier-ignore
      [`update result_correction set reason = 'Lain' where correction = 2`, 'correction_is_as_it_was_recorded', `${category}/2`], // prettier-ignore
      [`delete from result_correction_candidate where correction = 2`, 'correction_is_as_it_was_recorded', `${category}/2`], // prettier-ignore
      [`update result_correction_end set reason = 'Lain' where correction = 1`, 'correction_is_as_it_was_recorded', `${category}/1`], // prettier-ignore
      [`delete from result_correction_end where correction = 2`, 'adoption_lacks_its_correction', `${category}/2`],
      [`delete from certificate_revocation`, 'revocations_are_those_of_the_adoption', `${category}/2`],
      [`update certificate_revocation set reason = 'Lain'`, 'revocations_are_those_of_the_adoption', `${category}/2`],
      [`update certificate_revocation set revoked_at = now()`, 'revocation_is_of_its_adoption', `98/2025/${NUMBERS[1]}`], // prettier-ignore
      [`update result_correction set opened_at = '${at(101)}' where correction = 2`, 'two_corrections_at_once', `${category}/1`], // prettier-ignore
      [`update objection set lodged_at = '${at(1)}' where candidate = '${RAYA}'`, 'objection_outside_its_time', `${category}/${RAYA}`], // prettier-ignore
    ]
    for (const [statement, invariant, row] of planted) {
      const broken = await brokenAfter(season, statement)
      assert.ok(
        broken.some((one) => one.invariant === invariant && one.row === row),
        `${statement}: ${JSON.stringify(broken)}`,
      )
    }
  })

  test('a fault found after the publication is corrected by another one, which holds from then on', async () => {
    assert.equal(await codeOf(correct(200)), 'done')
    expectDone(await raise(201, 'ketua', 1, 9900))
    expectDone(await recordPlenary(season.as('sekretaris', at(202)), KEY, 2, minutes({ day: '2026-03-10' })))
    await adopt(203)
    assert.equal((await findPublication(season.db, KEY))?.adoption, 2)
    assert.equal(await codeOf(publishResult(season.as('ketua', at(204)), KEY, 'announced')), 'done')
    assert.deepEqual((await listAllPublications(season.db)).map(({ adoption }) => adoption), [3, 2]) // prettier-ignore
    assert.deepEqual((await listPublications(season.db)).map(({ adoption }) => adoption), [3]) // prettier-ignore
    assert.equal((await findAdoptedResult(season.db, KEY))?.plenary.day, day('2026-03-10'))
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })
})
