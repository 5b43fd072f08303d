/** Every promise of the live database, asked anew: rows, history, and each adopted result recomputed from its frozen inputs. */
import { createHash } from 'node:crypto'
import { canonicalText } from '../award/canonical/canonical.ts'
import { contestOf, type AdoptedResult } from '../award/decision/adopted-result.ts'
import { honoured } from '../award/honours/certificate.ts'
import type { Mark, SheetCriterion } from '../award/judging/mark-sheet.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Db } from '../store/db.ts'
import { listAdoptions, listCertificates } from '../store/adoptions.ts'
import {
  brokenRows,
  listActivityProofs,
  questionsAsked,
  type ActivityProof,
  type BrokenRow,
} from '../store/invariants.ts'
import { findMarkSheet, listSheets, listSignedMarks } from '../store/mark-sheets.ts'
import { listSeasons, latestRulebook } from '../store/seasons.ts'
import { sheetRules } from './sheet-rules.ts'

export type CheckReport = {
  readonly ok: boolean
  /** How many things of each kind were looked at: a check of nothing must be visible as such. */
  readonly checked: {
    readonly questions: number
    readonly activities: number
    readonly sheets: number
    readonly adoptions: number
  }
  readonly broken: readonly BrokenRow[]
}

export async function checkInvariants(db: Db): Promise<CheckReport> {
  const activities = await listActivityProofs(db)
  const sheets = await checkSheets(db, activities)
  const adoptions = await listAdoptions(db)
  const broken = [...(await brokenRows(db)), ...activities.flatMap(checkActivity), ...sheets.broken]
  for (const { document, fingerprint, ...key } of adoptions)
    broken.push(...(await checkAdoption(db, key, fingerprint, document)))
  return {
    ok: broken.length === 0,
    checked: {
      questions: questionsAsked.length,
      activities: activities.length,
      sheets: sheets.checked,
      adoptions: adoptions.length,
    },
    broken,
  }
}

function checkActivity({ province, season, id, salt, detail, payloadHash }: ActivityProof): readonly BrokenRow[] {
  if (detail === null) return []
  const hash = createHash('sha256').update(salt).update(detail).digest('hex')
  if (hash === payloadHash) return []
  return [{ invariant: 'activity_detail_fits_its_hash', row: `${province}/${season}/activity/${id}` }]
}

/** Marks within their scale, on criteria the rulebook knows, and after signing exactly those that were signed. */
async function checkSheets(
  db: Db,
  activities: readonly ActivityProof[],
): Promise<{ checked: number; broken: readonly BrokenRow[] }> {
  const signed = signedMarks(activities)
  const broken: BrokenRow[] = []
  let checked = 0
  for (const season of await listSeasons(db)) {
    const rulebook = await latestRulebook(db, season)
    if (!rulebook) broken.push({ invariant: 'season_has_a_rulebook', row: `${season.province}/${season.season}` })
    for (const overview of await listSheets(db, season)) {
      const { category, candidate, seat } = overview
      const key = { province: season.province, season: season.season, category, candidate, seat }
      const rules = await sheetRules(db, key)
      const row = `${key.province}/${key.season}/${category}/${candidate}/${seat}`
      const sheet = rules && (await findMarkSheet(db, key, rules.criteria))
      checked += 1
      if (!rules || !sheet) broken.push({ invariant: 'sheet_belongs_to_a_category', row })
      else broken.push(...checkMarks(row, rules.criteria, sheet.marks, sheet.signedAt ? (signed.get(row) ?? '') : null))
    }
  }
  return { checked, broken }
}

function checkMarks(
  row: string,
  criteria: readonly SheetCriterion[],
  marks: readonly Mark[],
  signed: string | null,
): readonly BrokenRow[] {
  const outside = marks.filter(({ criterion, markHundredths }) => {
    const scale = criteria.find((known) => known.id === criterion)?.scaleMaxHundredths ?? -1
    return markHundredths !== null && markHundredths > scale
  })
  const changed = signed !== null && canonicalText(marks) !== signed
  return [
    ...outside.map((mark) => ({ invariant: 'mark_is_within_its_scale', row: `${row}/${mark.criterion}` })),
    ...(changed ? [{ invariant: 'signed_marks_stay_as_they_were_signed', row }] : []),
  ]
}

/** What each signature covered, from the history: sheet to canonical marks. */
function signedMarks(activities: readonly ActivityProof[]): ReadonlyMap<string, string> {
  const signings = activities.filter((activity) => activity.deed === 'mark_sheet_signed' && activity.detail !== null)
  return new Map(
    signings.map(({ province, season, subject, detail }) => {
      const { marks } = JSON.parse(detail ?? '{}') as { marks?: readonly Mark[] }
      return [`${province}/${season}/${subject}`, canonicalText(marks ?? [])]
    }),
  )
}

async function checkAdoption(
  db: Db,
  key: CategoryKey,
  fingerprint: string,
  document: string,
): Promise<readonly BrokenRow[]> {
  const row = `${key.province}/${key.season}/${key.category}/adoption`
  const result = JSON.parse(document) as AdoptedResult
  const again = rankedContest(contestOf(result))
  const same = again.ok && canonicalText(again.value) === canonicalText(result.ranked)
  const live = await listSignedMarks(db, key)
  const issued = await listCertificates(db, key)
  const promised = honoured(result.category, result.ranked.standings).map((standing) => standing.candidate)
  const numbered = canonicalText(issued) === canonicalText(result.certificates)
  return [
    ...(same ? [] : [{ invariant: 'adopted_result_recomputes', row }]),
    ...(fingerprint === result.ranked.fingerprint ? [] : [{ invariant: 'adopted_fingerprint_fits_the_document', row }]),
    ...(inOrder(live) === inOrder(result.marks) ? [] : [{ invariant: 'marks_are_those_of_the_adopted_result', row }]),
    ...(numbered && canonicalText(issued.map((one) => one.candidate).toSorted()) === canonicalText(promised.toSorted())
      ? []
      : [{ invariant: 'certificates_are_those_of_the_adopted_result', row }]),
  ]
}

function inOrder(marks: AdoptedResult['marks']): string {
  return canonicalText(marks.map((mark) => canonicalText(mark)).toSorted())
}
