/** The assessor's day: every sheet of their own seats. */
import { discussedItems } from '../../actions/revise-mark.ts'
import { rulesIn } from '../../actions/sheet-rules.ts'
import { maySeeStandings } from '../../award/judging/access.ts'
import { isOf } from '../../award/interviews/timetable-conflicts.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import type { CategoryKey } from '../../award/places/season-key.ts'
import { panelCriteria, scoringSeats, type Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Season } from '../../award/season/season.ts'
import { listCalibratedCategories } from '../../store/calibrations.ts'
import { findAdoptedAt } from '../../store/adoptions.ts'
import { candidateNames } from '../../store/candidates.ts'
import { findClosedAt } from '../../store/closings.ts'
import { listSheets, type SheetOverview } from '../../store/mark-sheets.ts'
import { countMarks } from '../../store/marks.ts'
import { latestTimetable } from '../../store/interview-timetables.ts'
import { findPlenaryOpenedAt } from '../../store/plenaries.ts'
import { latestReadingPlan } from '../../store/reading-plans.ts'
import { listSteppedBack } from '../../store/recusals.ts'
import { findSeason, latestRulebook, type RulebookVersion } from '../../store/seasons.ts'
import { calibrationWords } from '../../wording/calibration.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { markingStageNow } from '../marking-stage-now.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { addressOf, inCategory, ledBy } from '../season-lookup.ts'
import { sheetIdOf } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import { MySheetsPage, type MySheet, type MySheetsView, type MySheetState } from './my-sheets.page.tsx'

type Seated = {
  readonly season: Season
  readonly version: RulebookVersion
  readonly rulebook: Rulebook
  readonly seat: string
}

export async function showMySheets(visit: Visit): Promise<Response> {
  const seated = await scoringSeatsOf(visit)
  const [first] = seated
  if (!first) return noPermission(visit)
  const categories: MySheetsView['categories'][number][] = []
  for (const place of seated) categories.push(...(await categoriesOf(visit, place)))
  const declarations = seated.map(({ season }) => ({
    season: season.label,
    href: paths.declarations(addressOf(season)),
  }))
  const days: MySheetsView['days'][number][] = []
  for (const { season } of seated)
    if (await latestTimetable(visit.site.db, season))
      days.push({ season: season.label, href: paths.interviewDay(addressOf(season)) })
  const calibrations: MySheetsView['calibrations'][number][] = []
  for (const place of seated) calibrations.push(...(await calibrationsOf(visit, place)))
  const view = { seat: unsurOf(first.rulebook.panel, first.seat), declarations, days, calibrations, categories }
  return page(
    visit,
    MySheetsPage({
      frame: frameOf(
        visit,
        seated.every(({ season }) => season.example),
      ),
      view,
    }),
  )
}

async function scoringSeatsOf({ site, viewer }: Visit): Promise<readonly Seated[]> {
  const seated: Seated[] = []
  for (const held of viewer.seats) {
    const [season, current] = [await findSeason(site.db, held), await latestRulebook(site.db, held)]
    if (!season || !current) continue
    const scores = scoringSeats(current.rulebook.panel).some((seat) => seat.id === held.seat)
    if (scores) seated.push({ season, version: current, rulebook: current.rulebook, seat: held.seat })
  }
  return seated
}

async function calibrationsOf({ site, language }: Visit, { season, rulebook }: Seated) {
  const calibrated = await listCalibratedCategories(site.db, season)
  return rulebook.categories.flatMap((category) => {
    if (!calibrated.includes(category.id)) return []
    const { address } = inCategory(season, rulebook, category)
    const label = calibrationWords[language].ofCategory(nameIn(language, category))
    return [{ label, href: paths.calibration(address) }]
  })
}

async function categoriesOf(
  visit: Visit,
  { season, version, rulebook, seat }: Seated,
): Promise<readonly MySheetsView['categories'][number][]> {
  const { db } = visit.site
  const sheets = await listSheets(db, season, { seats: [seat] })
  const marked = await countMarks(db, season, seat)
  const reads = (await latestReadingPlan(db, season))?.readers ?? []
  const shown: MySheetsView['categories'][number][] = []
  for (const category of rulebook.categories) {
    const own = sheets.filter((sheet) => sheet.category === category.id)
    if (own.length === 0) continue
    const { key, address, panel } = ledBy(
      inCategory(season, rulebook, category),
      await listSteppedBack(db, { ...season, category: category.id }),
    )
    const names = await candidateNames(db, key)
    const seal = await sealOf(visit, key)
    const open = maySeeStandings(visit.viewer, panel, key, seal).ok
    const discussed = open && seal.plenaryOpenedAt ? await discussedCandidates(visit, key, version) : []
    shown.push({
      name: nameIn(visit.language, category),
      season: season.label,
      stage: seal.closedAt ? null : await markingStageNow(visit, season, rulebook, category),
      standingsHref: open ? paths.standings(address) : null,
      sheets: own.map((sheet): MySheet => {
        const count = marked.get(`${sheet.category}/${sheet.candidate}`) ?? 0
        const criteria = panelCriteria(category).length
        return {
          candidate: names.get(sheet.candidate) ?? sheet.candidate,
          href: paths.markSheet(sheetIdOf({ ...key, candidate: sheet.candidate, seat })),
          state: stateOf(sheet, count, criteria),
          marked: count,
          criteria,
          isReader: reads.some((one) => one.seat === seat && isOf(one, sheet)) && !sheet.recused,
          isDiscussed: sheet.signedAt !== null && discussed.includes(sheet.candidate),
          signedAt: sheet.signedAt && writtenInstant(sheet.signedAt, season.zone, visit.language),
        }
      }),
    })
  }
  return shown
}

/** Those of whom a mark is talked about, while it may still be changed. */
async function discussedCandidates(
  { site }: Visit,
  key: CategoryKey,
  rules: RulebookVersion,
): Promise<readonly string[]> {
  const known = rulesIn(rules, key.category)
  if (!known || (await findAdoptedAt(site.db, key))) return []
  return (await discussedItems(site.db, key, known)).map(({ candidate }) => candidate)
}

async function sealOf({ site }: Visit, key: CategoryKey) {
  return { closedAt: await findClosedAt(site.db, key), plenaryOpenedAt: await findPlenaryOpenedAt(site.db, key) }
}

function stateOf(sheet: SheetOverview, marked: number, criteria: number): MySheetState {
  if (sheet.signedAt) return 'signed'
  if (sheet.recused) return 'recused'
  if (sheet.left) return 'left'
  if (sheet.closedAt) return 'excused'
  if (marked === criteria) return 'complete'
  return sheet.touched ? 'started' : 'untouched'
}
