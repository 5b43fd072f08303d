/** The chair adopts a category's result: inputs, rules, minutes, names and certificates are frozen together with their fingerprint. */
import {
  ADOPTED_FORMAT,
  adoptedHash,
  frozenIndicator,
  type AdoptedResult,
  type CorrectedResult,
  type CoverageBeside,
} from '../award/decision/adopted-result.ts'
import { adoptionObstacles, type AdoptionObstacle } from '../award/decision/adoption.ts'
import { compareCodePoints } from '../award/canonical/code-points.ts'
import { certificateNumber, checkCode, honoured } from '../award/honours/certificate.ts'
import { expectedSheets } from '../award/judging/closing.ts'
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { chairSeats } from '../award/judging/panel-seats.ts'
import { seatsIn } from '../award/people/viewer.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Fingerprint } from '../award/canonical/canonical.ts'
import type { Contest, RankedContest } from '../award/ranking/contest.ts'
import { countedContest } from '../award/ranking/ranked-contest.ts'
import { type AdoptionKey, findAdoptedResult, findLastAdoption, insertAdoption } from '../store/adoptions.ts'
import { countCertificates, insertCertificates, insertRevocation } from '../store/certificates.ts'
import { type Candidate, listFormerNominees } from '../store/candidates.ts'
import { listUnsignedSheets } from '../store/closings.ts'
import { listChangedMarks } from './changed-marks.ts'
import { listFiguresBeside } from '../store/coverage-figures.ts'
import type { Db } from '../store/db.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { endCorrection, findOpenCorrection } from '../store/result-corrections.ts'
import { lockSeason } from '../store/seasons.ts'
import { adoptionQuestion, type AdoptionQuestion } from './adoption-question.ts'
import { commitmentHashes } from './commitment-hashes.ts'
import { actor, type Desk } from './desk.ts'
import { objectionCourse } from './objection-course.ts'
import { tellOfAdoption } from './tell-of-result.ts'

export type AdoptResultRefusal =
  | AccessRefusal
  | { readonly code: 'adoption_refused'; readonly obstacles: readonly AdoptionObstacle[] }
  | { readonly code: 'standings_changed'; readonly fingerprint: string }

/** @param seen the fingerprint of the standings the chair was looking at: nobody adopts what they have not seen. */
export async function adoptResult(
  desk: Desk,
  key: CategoryKey,
  seen: string,
): Promise<Result<AdoptedResult, AdoptResultRefusal>> {
  return desk.transaction<AdoptedResult, AdoptResultRefusal>(async (db) => {
    await lockSeason(db, key)
    const question = await adoptionQuestion(db, key)
    if (!question) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, question.facts.panel, key)
    if (!may.ok) return may
    const obstacles = adoptionObstacles(question.facts)
    if (obstacles.length > 0) return refuse({ code: 'adoption_refused', obstacles })
    const { contest } = question
    const { ranked } = question.facts
    assert(ranked.ok, 'a ranking that was refused is an obstacle')
    const { fingerprint } = ranked.value
    if (fingerprint !== seen) return refuse({ code: 'standings_changed', fingerprint })

    const former = await correctedNow(db, key)
    const result = await frozenResult(db, desk, key, question, { ranked: ranked.value, former })
    const adoption = (former?.adoption ?? 0) + 1
    await insertAdoption(db, { ...key, adoption }, result, actor(desk))
    const revoked = await certify(db, desk, { ...key, adoption }, result, former)
    await desk.record(db, key, 'result_adopted', key.category, {
      fingerprint,
      rulebookHash: result.rulebook.hash,
      documentHash: adoptedHash(result),
      commitments: await countedCommitments(db, key, contest),
      ...(former ? { corrects: former.corrects.documentHash, revoked } : {}),
    })
    const window = former ? null : (await objectionCourse(db, key))?.window
    if (window) await tellOfAdoption(desk, db, key, result, window)
    return accept(result)
  })
}

/** What is adopted once more: the result that stood, and why it is corrected. */
type Former = {
  readonly adoption: number
  readonly correction: number
  readonly result: AdoptedResult
  readonly corrects: CorrectedResult
}

/** Null for a first adoption. */
async function correctedNow(db: Db, key: CategoryKey): Promise<Former | null> {
  const [last, open] = [await findLastAdoption(db, key), await findOpenCorrection(db, key)]
  const result = last && (await findAdoptedResult(db, { ...key, adoption: last.adoption }))
  if (!result) return null
  assert(open, 'an adopted result is adopted once more when a correction is open')
  const { adoption } = last
  const { candidates, reason, correction } = open
  return { adoption, correction, result, corrects: { adoption, documentHash: adoptedHash(result), candidates, reason } }
}

/** @returns the numbers of the certificates that were taken away. */
async function certify(
  db: Db,
  desk: Desk,
  key: AdoptionKey,
  { certificates, adoptedAt }: AdoptedResult,
  former: Former | null,
): Promise<readonly string[]> {
  const known = new Set(former?.result.certificates.map(({ number }) => number))
  const fresh = certificates.filter(({ number }) => !known.has(number))
  await insertCertificates(db, key, fresh, adoptedAt)
  if (!former) return []
  const stays = new Set(certificates.map(({ number }) => number))
  const revoked = [...known].filter((number) => !stays.has(number))
  const { correction, corrects } = former
  for (const number of revoked)
    await insertRevocation(db, key, number, { reason: corrects.reason, at: adoptedAt, by: actor(desk) })
  await endCorrection(db, key, correction, { how: 'applied', reason: '', at: adoptedAt, by: actor(desk) })
  return revoked
}

async function frozenResult(
  db: Db,
  desk: Desk,
  key: CategoryKey,
  { season, rulebook, rules, nominees, contest, facts }: AdoptionQuestion,
  { ranked, former }: { readonly ranked: RankedContest; readonly former: Former | null },
): Promise<AdoptedResult> {
  const { minutes, closedAt, panelDecree } = facts
  const { steppedBack: _, ...panel } = facts.panel
  assert(minutes && closedAt, 'minutes and closing are there when nothing stands in the way')
  const sheets = await listSheets(db, key, { category: key.category })
  const chair = seatsIn(desk.viewer, key).find((seat) => chairSeats(panel).includes(seat))
  assert(chair, 'only the chair comes this far')
  const changedMarks = await listChangedMarks(db, key)
  return {
    format: ADOPTED_FORMAT,
    season,
    rulebook: {
      version: rules.version,
      hash: rules.hash,
      official: rulebook.official,
      banner: rulebook.banner,
      hosts: rulebook.hosts,
      objectionWorkdays: rulebook.objectionWorkdays,
    },
    panel,
    panelDecree,
    category: rules.category,
    candidates: frozenCandidates(nominees, await listFiguresBeside(db, placesOf(nominees))),
    formerNominees: await listFormerNominees(db, key),
    marks: contest.marks,
    ...(changedMarks.length > 0 ? { changedMarks } : {}),
    indicators: contest.indicators.map(frozenIndicator),
    recusals: contest.recusals,
    votes: contest.votes,
    unsigned: await listUnsignedSheets(db, key),
    sheetsSigned: expectedSheets(sheets).filter((sheet) => sheet.signedAt).length,
    plenary: minutes,
    ranked,
    certificates: await numberedCertificates(db, desk, key, { season, rules, ranked, former }),
    closedAt,
    adoptedAt: desk.now(),
    adoptedBySeat: chair,
    ...(former ? { corrects: former.corrects } : {}),
  }
}

/** Of the sheets that count: those of the recused and of who is no nominee do not. */
async function countedCommitments(db: Db, key: CategoryKey, contest: Contest): Promise<readonly Fingerprint[]> {
  const read = countedContest(contest)
  assert(read.ok, 'what was ranked can be counted')
  const counted = read.value.counted.map(({ candidate, assessor }) => ({ candidate, seat: assessor }))
  return commitmentHashes(db, key, counted)
}

function placesOf(nominees: readonly Candidate[]): readonly string[] {
  return nominees.flatMap(({ placeCode }) => placeCode ?? [])
}

function frozenCandidates(
  nominees: readonly Candidate[],
  figures: readonly CoverageBeside[],
): AdoptedResult['candidates'] {
  return nominees.map(({ candidate, name, placeCode }) => ({
    candidate,
    name,
    coverage: placeCode === null ? [] : figures.filter((figure) => figure.placeCode === placeCode),
  }))
}

async function numberedCertificates(
  db: Db,
  desk: Desk,
  key: CategoryKey,
  {
    season,
    rules,
    ranked,
    former,
  }: Pick<AdoptionQuestion, 'season' | 'rules'> & { readonly ranked: RankedContest; readonly former: Former | null },
): Promise<AdoptedResult['certificates']> {
  const issued = await countCertificates(db, key)
  let serial = issued
  return honoured(rules.category, ranked.standings)
    .map((standing) => {
      const held = former && heldBy(former.result, standing)
      if (held) return held
      serial += 1
      const number = certificateNumber(season, serial)
      return { number, candidate: standing.candidate, checkCode: freshCheckCode(desk) }
    })
    .toSorted((a, b) => compareCodePoints(a.number, b.number))
}

/** A certificate says a rank: whoever keeps the rank keeps it. */
function heldBy(
  { certificates, ranked }: AdoptedResult,
  { candidate, rank }: Pick<RankedContest['standings'][number], 'candidate' | 'rank'>,
): AdoptedResult['certificates'][number] | null {
  const before = ranked.standings.find((standing) => standing.candidate === candidate)
  return before?.rank === rank ? (certificates.find((one) => one.candidate === candidate) ?? null) : null
}

function freshCheckCode(desk: Desk): string {
  for (;;) {
    const code = checkCode(desk.randomBytes(32))
    if (code !== null) return code
  }
}
