/** The sheet an address names, if it belongs to whoever asks. Another's sheet and none at all are the same: nothing. */
import { mayOpenSheet } from '../../award/judging/access.ts'
import { whyClosed, type MarkSheet, type SheetKey } from '../../award/judging/mark-sheet.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { decimalFromHundredths } from '../../award/units/hundredths.ts'
import { bannerOf, panelCriteria } from '../../award/rulebook/rulebook.ts'
import { rulesIn, sheetCriteria, type SheetRules } from '../../actions/sheet-rules.ts'
import { listFiguresBeside } from '../../store/coverage-figures.ts'
import { findSigner } from '../../store/mark-sheets.ts'
import { findSheetFile } from '../../store/sheet-files.ts'
import type { StageNotice } from '../../store/stage-notices.ts'
import type { Instant } from '../../award/units/dates.ts'
import { type StageRefusal, whyOutsideStage } from '../../award/season/governing-stage.ts'
import type { Season } from '../../award/season/season.ts'
import { noticesInForce } from '../../award/season/stages.ts'
import { decimalInFigures, percent } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { paths } from '../paths.ts'
import { coverageView } from '../coverage-view.ts'
import { sheetIdOf, sheetKeyFrom } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import type { Dossier, SheetCriterion, SheetHeading } from './mark-sheet-view.ts'
import type { TypedMark } from './mark-sheet.form.ts'

export type SheetFound = {
  readonly key: SheetKey
  readonly sheet: MarkSheet
  /** When it was last saved; null while it is untouched. */
  readonly savedAt: Instant | null
  readonly rules: SheetRules
  readonly banner: string | null
  readonly season: Season
  /** By somebody who held the seat before: their marks are theirs, and count. */
  readonly signedByPredecessor: boolean
  readonly candidateName: string
  readonly hasFile: boolean
  readonly placeCode: string | null
  readonly stageNotices: readonly StageNotice[]
}

export async function sheetOf({ site, params, viewer }: Visit): Promise<SheetFound | null> {
  const key = sheetKeyFrom(params['lembar'] ?? '')
  const file = key && (await findSheetFile(site.db, key, (rulebook) => sheetCriteria(rulebook, key.category)))
  const rules = file && rulesIn(file.rulebook, key.category)
  if (!file || !rules || !mayOpenSheet(viewer, rules.panel, key).ok) return null
  const { season, sheet, savedAt, signedBy, candidateName, hasFile, placeCode, stageNotices } = file
  const banner = bannerOf(file.rulebook.rulebook)
  const me = viewer.person?.id
  // A sheet on paper was taken over by an official, and signed in ink by its assessor.
  const signedByPredecessor = signedBy !== null && signedBy !== me && (await findSigner(site.db, key)) !== me
  return {
    key,
    sheet,
    savedAt,
    signedByPredecessor,
    rules,
    banner,
    season,
    candidateName,
    hasFile,
    placeCode,
    stageNotices,
  }
}

/** What the stage says about this sheet at this moment, before anybody types; null while it may be filled. */
export function outsideStage({ rules, sheet, stageNotices }: SheetFound, { desk }: Visit): StageRefusal | null {
  if (!rules.markingStage || whyClosed(sheet)) return null
  const now = desk.now()
  return whyOutsideStage(rules.markingStage, noticesInForce(stageNotices, now), now, sheet.version > 0)
}

export function headingOf({ key, rules, season, candidateName }: SheetFound, { language }: Visit): SheetHeading {
  return {
    sheetId: sheetIdOf(key),
    candidate: candidateName,
    category: nameIn(language, rules.category),
    season: season.label,
    seat: unsurOf(rules.panel, key.seat),
  }
}

export async function dossierOf(
  { placeCode, key, sheet, hasFile }: SheetFound,
  { language, site }: Visit,
): Promise<Dossier> {
  const fileHref = sheet.recused || !hasFile ? null : paths.sheetFile(sheetIdOf(key))
  const coverage = await listFiguresBeside(site.db, placeCode === null ? [] : [placeCode])
  return { fileHref, coverage: coverageView(coverage, language), facts: [], evidence: [] }
}

/** What the criteria of a sheet are drawn from; a preview has no more. */
export type SheetInRules = {
  readonly rules: Pick<SheetFound['rules'], 'category'>
  readonly sheet: Pick<SheetFound['sheet'], 'marks'>
}

/** The criteria with what was saved, or with what was typed where a form came back. */
export function criteriaOf(
  { rules, sheet }: SheetInRules,
  { language }: Visit,
  typed: readonly TypedMark[] = [],
): readonly SheetCriterion[] {
  return panelCriteria(rules.category).map((criterion) => {
    const saved = sheet.marks.find((mark) => mark.criterion === criterion.id)
    const written = typed.find((mark) => mark.criterion === criterion.id)
    const hundredths = saved?.markHundredths ?? null
    return {
      id: criterion.id,
      name: nameIn(language, criterion),
      weight: percent(criterion.weight, language),
      scaleMax: decimalInFigures(criterion.scaleMax, language),
      levels: criterion.levels.map((level, at) => ({
        from: decimalInFigures(level.from, language),
        to: decimalInFigures(levelEnd(criterion.levels[at + 1]?.from, criterion.scaleMax), language),
        text: level.text,
      })),
      items: criterion.items,
      mark: written?.mark ?? (hundredths === null ? '' : decimalInFigures(decimalFromHundredths(hundredths), language)),
      comment: written?.comment ?? saved?.comment ?? '',
    }
  })
}

/** A level reaches to just below the next one, in whole points: "41 sampai 60". */
function levelEnd(nextFrom: string | undefined, scaleMax: string): string {
  return nextFrom === undefined ? scaleMax : String(Math.ceil(Number(nextFrom)) - 1)
}
