/** The chair closes a category. */
import { closeCategory } from '../../actions/close-category.ts'
import { expectedSheets, type ClosingRefusal } from '../../award/judging/closing.ts'
import { chairSeats, unsurOf } from '../../award/judging/panel-seats.ts'
import { candidateNames } from '../../store/candidates.ts'
import { findClosedAt } from '../../store/closings.ts'
import { listSheets } from '../../store/mark-sheets.ts'
import { closingRefusalSentence, missingReasonSentence } from '../../wording/closing-refusals.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import { sheetIdOf } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import { closeCategoryFields, CloseCategoryPage } from './close-category.page.tsx'

export async function showCloseCategory(visit: Visit, found: CategoryFound): Promise<Response> {
  if (await findClosedAt(visit.site.db, found.key)) return seeOther(visit, paths.standings(found.address))
  return closePage(visit, found, [], 200)
}

export async function postCloseCategory(visit: Visit, found: CategoryFound): Promise<Response> {
  const { key, address } = found
  const sheets = await listSheets(visit.site.db, key, { category: key.category })
  const reasons = sheets.flatMap(({ candidate, seat }) => {
    const field = closeCategoryFields.reason(sheetIdOf({ ...key, candidate, seat }))
    return visit.form?.has(field) ? [{ candidate, seat, reason: visit.form.text(field) }] : []
  })
  const outcome = await closeCategory(visit.desk, key, reasons)
  if (outcome.ok) return seeOther(visit, paths.standings(address), 'kategori-ditutup')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  if (refusal.code === 'category_already_closed') return seeOther(visit, paths.standings(address))
  return closePage(visit, found, await errorsOf(visit, found, refusal), 422)
}

async function errorsOf(visit: Visit, found: CategoryFound, refusal: ClosingRefusal): Promise<readonly FieldError[]> {
  const names = await namesOf(visit, found)
  const fieldOf = (candidate: string, seat: string) =>
    closeCategoryFields.reason(sheetIdOf({ ...found.key, candidate, seat }))
  if (refusal.code === 'unsigned_sheet_without_reason') {
    return refusal.sheets.map(({ candidate, seat }) => ({
      field: fieldOf(candidate, seat),
      text: missingReasonSentence(names.seat(seat), names.candidate(candidate), visit.language),
    }))
  }
  const field = 'seat' in refusal ? fieldOf(refusal.candidate, refusal.seat) : 'isi'
  return [{ field, text: closingRefusalSentence(refusal, names, visit.language) }]
}

async function namesOf({ site }: Visit, { key, rulebook }: CategoryFound) {
  const names = await candidateNames(site.db, key)
  return {
    candidate: (slug: string) => names.get(slug) ?? slug,
    seat: (seat: string) => unsurOf(rulebook.panel, seat),
  }
}

async function closePage(
  visit: Visit,
  found: CategoryFound,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { key, category, season, panel, address } = found
  const names = await namesOf(visit, found)
  const sheets = expectedSheets(await listSheets(visit.site.db, key, { category: key.category }))
  const open = sheets.filter((sheet) => !sheet.signedAt)
  const chairs = chairSeats(panel)
  const view = {
    category: nameIn(visit.language, category),
    season: season.label,
    action: paths.closeCategory(address),
    signed: sheets.length - open.length,
    sheets: sheets.length,
    unsigned: open.map(({ candidate, seat }) => {
      const sheetId = sheetIdOf({ ...key, candidate, seat })
      return {
        sheetId,
        seat: names.seat(seat),
        candidate: names.candidate(candidate),
        reason: visit.form?.text(closeCategoryFields.reason(sheetId)) ?? '',
      }
    }),
    owedByChair: open
      .filter((sheet) => chairs.includes(sheet.seat))
      .map(({ candidate, seat }) => ({
        candidate: names.candidate(candidate),
        href: paths.markSheet(sheetIdOf({ ...key, candidate, seat })),
      })),
    errors,
  }
  return page(visit, CloseCategoryPage({ frame: frameOf(visit, season.example), view }), status)
}
