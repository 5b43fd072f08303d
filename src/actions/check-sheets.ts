/** Every mark sheet proven: its seat scores, its marks lie on the scale, and it is exactly what its saves and its signature made. */
import { canonicalText } from '../award/canonical/canonical.ts'
import { type Commitment, opens, type SignedSheet } from '../award/judging/commitment.ts'
import type { Mark, MarkSheet, SheetCriterion, SheetKey } from '../award/judging/mark-sheet.ts'
import { scoringSeats } from '../award/rulebook/rulebook.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from '../store/db.ts'
import { listMarkedCriteria, type ActivityProof, type BrokenRow } from '../store/invariants.ts'
import { findCommitment, findMarkSheet, listSheets } from '../store/mark-sheets.ts'
import { latestRulebook, listSeasons } from '../store/seasons.ts'
import { detailOf, lastOf } from './check-history.ts'
import { sheetRules, type SheetRules } from './sheet-rules.ts'

export type CheckedSheets = { readonly checked: number; readonly broken: readonly BrokenRow[] }

type History = {
  readonly saves: ReadonlyMap<string, readonly ActivityProof[]>
  readonly signings: ReadonlyMap<string, ActivityProof>
}

export async function checkSheets(db: Db, activities: readonly ActivityProof[]): Promise<CheckedSheets> {
  const saves = activities.filter(({ deed }) => deed === 'marks_entered' || deed === 'sheet_handed_over')
  const history = {
    saves: Map.groupBy(saves, ({ province, season, subject }) => `${province}/${season}/${subject}`),
    signings: lastOf(activities, 'mark_sheet_signed'),
  }
  const broken: BrokenRow[] = []
  let checked = 0
  for (const season of await listSeasons(db)) {
    const rulebook = await latestRulebook(db, season)
    if (!rulebook) broken.push({ invariant: 'season_has_a_rulebook', row: `${season.province}/${season.season}` })
    const sheets = await listSheets(db, season)
    checked += sheets.length
    for (const { category, candidate, seat } of sheets) {
      const key = { province: season.province, season: season.season, category, candidate, seat }
      broken.push(...(await checkSheet(db, key, history)))
    }
    broken.push(...(await strangeMarks(db, season)))
  }
  return { checked, broken }
}

async function checkSheet(db: Db, key: SheetKey, history: History): Promise<readonly BrokenRow[]> {
  const row = rowOf(key)
  const rules = await sheetRules(db, key)
  const sheet = rules && (await findMarkSheet(db, key, rules.criteria))
  if (!rules || !sheet) return [{ invariant: 'sheet_belongs_to_a_category', row }]
  const scores = scoringSeats(rules.panel).some((seat) => seat.id === key.seat)
  return [
    ...(scores ? [] : [{ invariant: 'sheet_is_of_a_scoring_seat', row }]),
    ...offTheScale(row, rules.criteria, sheet.marks),
    ...againstHistory(row, sheet, history),
    ...againstCommitment(row, sheet, await findCommitment(db, key), signedDetail(history.signings.get(row)).commitment),
  ]
}

type SignedDetail = { readonly version?: number; readonly marks?: readonly Mark[]; readonly commitment?: string }

function signedDetail(signing: ActivityProof | undefined): SignedDetail {
  return (detailOf(signing) ?? {}) as SignedDetail
}

/** The hash given at signing is the one that stands beside the sheet, and it opens to what the sheet holds. */
function againstCommitment(
  row: string,
  { signedAt, ...sheet }: MarkSheet,
  commitment: Commitment | null,
  recorded: string | undefined,
): readonly BrokenRow[] {
  const bound = (commitment?.hash ?? undefined) === recorded
  const whole = signedAt === null || commitment === null || opensTo(commitment, { ...sheet, signedAt })
  return bound && whole ? [] : [{ invariant: 'commitment_opens_to_the_sheet', row }]
}

function opensTo(commitment: Commitment, sheet: SignedSheet): boolean {
  return sheet.marks.every(({ markHundredths }) => markHundredths !== null) && opens(commitment, sheet)
}

function offTheScale(row: string, criteria: readonly SheetCriterion[], marks: readonly Mark[]): readonly BrokenRow[] {
  const scale = new Map(criteria.map(({ id, scaleMaxHundredths }) => [id, scaleMaxHundredths]))
  return marks
    .filter(({ criterion, markHundredths }) => markHundredths !== null && markHundredths > (scale.get(criterion) ?? -1))
    .map((mark) => ({ invariant: 'mark_is_within_its_scale', row: `${row}/${mark.criterion}` }))
}

/** Played again from the first save on, a handing over emptying it, the history ends at the sheet as it stands, and the signature covers just that. */
function againstHistory(row: string, sheet: MarkSheet, { saves, signings }: History): readonly BrokenRow[] {
  const details = (saves.get(row) ?? []).map((save) => ({
    ...(detailOf(save) as { version?: number; marks?: readonly Mark[] }),
    handedOver: save.deed === 'sheet_handed_over',
  }))
  const played = new Map<string, Mark>()
  for (const { marks, handedOver } of details.toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0))) {
    if (handedOver) played.clear()
    for (const mark of marks ?? []) played.set(mark.criterion, mark)
  }
  const versions = details.map(({ version }) => version ?? 0).toSorted((a, b) => a - b)
  const whole = versions.length === sheet.version && versions.every((version, at) => version === at + 1)
  const same = sheet.marks.every((mark) => equal(mark, played.get(mark.criterion)))
  const signed = signedDetail(signings.get(row))
  // Entries of before hold the marks; since then the commitment alone says what they were.
  const covered = signed.version === sheet.version && (!signed.marks || equal(signed.marks, sheet.marks))
  return [
    ...(whole && same && played.size === sheet.marks.length
      ? []
      : [{ invariant: 'sheet_is_what_its_saves_made', row }]),
    ...(sheet.signedAt && !covered ? [{ invariant: 'signed_marks_stay_as_they_were_signed', row }] : []),
  ]
}

async function strangeMarks(db: Db, season: SeasonKey): Promise<readonly BrokenRow[]> {
  const rules = new Map<string, SheetRules | null>()
  const broken: BrokenRow[] = []
  for (const { category, candidate, seat, criterion } of await listMarkedCriteria(db, season)) {
    const key = { province: season.province, season: season.season, category, candidate, seat }
    if (!rules.has(category)) rules.set(category, await sheetRules(db, key))
    if (rules.get(category)?.criteria.some(({ id }) => id === criterion)) continue
    broken.push({ invariant: 'mark_is_for_a_panel_criterion', row: `${rowOf(key)}/${criterion}` })
  }
  return broken
}

function rowOf({ province, season, category, candidate, seat }: SheetKey): string {
  return `${province}/${season}/${category}/${candidate}/${seat}`
}

function equal(one: unknown, other: unknown): boolean {
  return other !== undefined && canonicalText(one) === canonicalText(other)
}
