/** Every mark changed after signing proven: its seal opens to the sheet as it then was, and the history tells the same changes. */
import { canonicalText } from '../award/canonical/canonical.ts'
import { opens } from '../award/judging/commitment.ts'
import { revisedSheet } from '../award/judging/mark-revision.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Db } from '../store/db.ts'
import type { ActivityProof, BrokenRow } from '../store/invariants.ts'
import { findMarkSheet } from '../store/mark-sheets.ts'
import { listRevisionsOfCategory, type RevisionOfSheet } from '../store/mark-revisions.ts'
import { latestRulebook, listSeasons } from '../store/seasons.ts'
import { detailOf } from './check-history.ts'
import { rulesIn, type SheetRules } from './sheet-rules.ts'

export async function checkRevisions(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const recorded = Map.groupBy(
    activities.filter(({ deed }) => deed === 'mark_revised'),
    ({ province, season, subject }) => `${province}/${season}/${subject}`,
  )
  const broken: BrokenRow[] = []
  const seen = new Set<string>()
  for (const season of await listSeasons(db)) {
    const rulebook = await latestRulebook(db, season)
    for (const { id: category } of rulebook?.rulebook.categories ?? []) {
      const key = { province: season.province, season: season.season, category }
      const rules = rulebook && rulesIn(rulebook, category)
      const revisions = await listRevisionsOfCategory(db, key)
      for (const [sheet, changes] of Map.groupBy(revisions, ({ candidate, seat }) => `${candidate}/${seat}`)) {
        const row = `${key.province}/${key.season}/${category}/${sheet}`
        seen.add(row)
        if (!rules || !(await allOpen(db, key, { rules, changes })))
          broken.push({ invariant: 'commitment_opens_to_the_changed_sheet', row })
        if (!isTold(changes, recorded.get(row) ?? []))
          broken.push({ invariant: 'changed_marks_are_those_of_the_history', row })
      }
    }
  }
  for (const row of recorded.keys())
    if (!seen.has(row)) broken.push({ invariant: 'changed_marks_are_those_of_the_history', row })
  return broken
}

type Changes = { readonly rules: SheetRules; readonly changes: readonly RevisionOfSheet[] }

async function allOpen(db: Db, key: CategoryKey, { rules, changes }: Changes): Promise<boolean> {
  const [first] = changes
  const sheet =
    first && (await findMarkSheet(db, { ...key, candidate: first.candidate, seat: first.seat }, rules.criteria))
  if (!sheet) return false
  return changes.every(({ revision, revisedAt, commitment }, at) => {
    const bound = revisedSheet(sheet, changes.slice(0, at + 1), revisedAt)
    const isWhole = bound.marks.every(({ markHundredths }) => markHundredths !== null)
    return revision === at + 1 && isWhole && opens(commitment, bound)
  })
}

function isTold(changes: readonly RevisionOfSheet[], told: readonly ActivityProof[]): boolean {
  const rows = changes.map(({ revision, criterion, markHundredths, reason, correction, commitment }) => {
    return { revision, criterion, markHundredths, reason, correction, commitment: commitment.hash }
  })
  return canonicalText(rows) === canonicalText(told.map(detailOf))
}
