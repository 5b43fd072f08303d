/** The mark sheets of a category on paper: list them, receive one. */
import { receivePaperSheet, type PaperSheetReceiptRefusal } from '../../actions/receive-paper-sheet.ts'
import { isOnPanel } from '../../award/judging/access.ts'
import { expectedSheets } from '../../award/judging/closing.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { keepsPaperSheets } from '../../award/judging/paper-sheet.ts'
import { CLERKS } from '../../award/nomination/paper-entry.ts'
import { holdsSeat } from '../../award/people/viewer.ts'
import { candidateNames } from '../../store/candidates.ts'
import { listSheets, type SheetOverview } from '../../store/mark-sheets.ts'
import { listPaperSheets, listSheetCopiers, listTakenPapers, type StoredPaperSheet } from '../../store/paper-sheets.ts'
import { listRoleHolders } from '../../store/roles.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { receiptRefusalSentence } from '../../wording/paper-entry.ts'
import { closedSheetSentence, paperSheetsWords, receivingRefusalSentence } from '../../wording/paper-sheets.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { Option } from '../components/choice-field.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import {
  paperReceiptFields,
  PaperSheetsPage,
  type PaperSheetState,
  type PaperSheetsView,
  type ShownPaperSheet,
} from './paper-sheets.page.tsx'

export async function showPaperSheets(visit: Visit, found: CategoryFound): Promise<Response> {
  return listPage(visit, found, [], 200)
}

export async function postPaperSheet(visit: Visit, found: CategoryFound): Promise<Response> {
  const typed = typedReceipt(visit)
  const outcome = await receivePaperSheet(visit.desk, found.key, {
    candidate: typed.candidate,
    seat: typed.seat,
    day: typed.day,
    clock: typed.clock,
    note: typed.note,
    firstCopier: typed.first,
    secondCopier: typed.second,
    signed: typed.signed === 'ada',
  })
  if (outcome.ok) return seeOther(visit, paths.paperSheets(found.address), 'lembar-kertas-diterima')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  const errors = outcome.refusal.refusals.map((refusal) => receiptError(refusal, visit))
  return listPage(visit, found, errors, 422)
}

type Typed = NonNullable<PaperSheetsView['receiving']>['typed']

/** Before anything is typed, what the code on the paper says of it. */
function typedReceipt({ form, url }: Visit): Typed {
  const text = (name: string) => (form ? form.text(name) : (url.searchParams.get(name) ?? ''))
  const { candidate, seat, day, clock, note, first, second, signed } = paperReceiptFields
  return {
    candidate: text(candidate),
    seat: text(seat),
    day: text(day),
    clock: text(clock),
    note: text(note),
    first: text(first),
    second: text(second),
    signed: text(signed),
  }
}

function receiptError(refusal: PaperSheetReceiptRefusal, { language }: Visit): FieldError {
  const fields = paperReceiptFields
  switch (refusal.code) {
    case 'received_unreadable':
    case 'received_in_future':
      return { field: fields.day, text: receiptRefusalSentence(refusal, language) }
    case 'receipt_note_missing':
    case 'receipt_note_too_long':
    case 'receipt_note_identity_number':
      return { field: fields.note, text: receiptRefusalSentence(refusal, language) }
    case 'copiers_are_one':
      return { field: fields.second, text: receivingRefusalSentence(refusal, language) }
    case 'copier_missing':
    case 'copier_not_a_clerk':
    case 'copier_judges':
    case 'copier_of_candidate':
    case 'copier_receives':
      return { field: fields[refusal.copier], text: receivingRefusalSentence(refusal, language) }
    case 'ink_signature_missing':
      return { field: fields.signed, text: receivingRefusalSentence(refusal, language) }
    case 'paper_sheet_of_nobody':
      return { field: fields.candidate, text: receivingRefusalSentence(refusal, language) }
    default:
      return { field: fields.candidate, text: closedSheetSentence(refusal.code, language) }
  }
}

async function listPage(
  visit: Visit,
  found: CategoryFound,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { key, category, season } = found
  const { db } = visit.site
  const sheets = await listSheets(db, key, { category: key.category })
  const names = await candidateNames(db, key)
  const view: PaperSheetsView = {
    category: nameIn(visit.language, category),
    season: season.label,
    onPanel: isOnPanel(visit.viewer, key),
    papers: await shownPapers(visit, found, { sheets, names }),
    blanks: blanksFor(visit, found, sheets),
    receiving: isKeeper(visit, found) ? await receivingForm(visit, found, { sheets, names }) : null,
    errors,
  }
  return page(visit, PaperSheetsPage({ frame: frameOf(visit, season.example), view }), status)
}

/** Whole for whoever keeps the papers, with one for each seat; their own for those who hold a seat. */
function blanksFor(visit: Visit, found: CategoryFound, sheets: readonly SheetOverview[]): PaperSheetsView['blanks'] {
  const { key, address, rulebook } = found
  const keeps = isKeeper(visit, found)
  const words = paperSheetsWords[visit.language]
  const owed = expectedSheets(sheets).filter(({ signedAt, left }) => !signedAt && !left)
  const seats = [...new Set(owed.map(({ seat }) => seat))].filter((seat) => keeps || holdsSeat(visit.viewer, key, seat))
  const each = seats.map((seat) => ({
    label: words.blanksOf(unsurOf(rulebook.panel, seat)),
    href: paths.blankSheets(address, seat),
    note: 'PDF',
  }))
  const all = { label: words.blanksAll, href: paths.blankSheets(address, null), note: 'PDF' }
  return keeps && each.length > 1 ? [all, ...each] : each
}

type Known = { readonly sheets: readonly SheetOverview[]; readonly names: ReadonlyMap<string, string> }

/** Whoever receives sheets sees all of them; everybody else those they copy, and those of their own seat. */
async function shownPapers(
  visit: Visit,
  found: CategoryFound,
  { sheets, names }: Known,
): Promise<readonly ShownPaperSheet[]> {
  const { key, rulebook, season } = found
  const { db } = visit.site
  const [copied, taken] = [await listSheetCopiers(db, key), await listTakenPapers(db, key)]
  const papers = (await listPaperSheets(db, key)).filter((one) => isShown(visit, found, one))
  return papers.toReversed().map((one) => {
    const by = copied.filter(({ paper }) => paper === one.paper).map((copy) => copy.by)
    const sheet = sheets.find(({ candidate, seat }) => candidate === one.candidate && seat === one.seat)
    const isTaken = taken.some(({ paper }) => paper === one.paper)
    const state = stateOf(by.length, isTaken, sheet)
    return {
      paper: one.paper,
      candidate: names.get(one.candidate) ?? one.candidate,
      seat: unsurOf(rulebook.panel, one.seat),
      received: writtenInstant(one.receivedAt, season.zone, visit.language),
      state,
      deed: deedOf(visit, found, one, { state, by }),
    }
  })
}

function stateOf(copies: number, isTaken: boolean, sheet: SheetOverview | undefined): PaperSheetState {
  if (isTaken) return 'taken'
  if (!sheet || sheet.signedAt || sheet.recused || sheet.left || sheet.closedAt) return 'void'
  if (copies === 0) return 'untouched'
  return copies === 1 ? 'once' : 'twice'
}

export function isKeeper({ viewer }: Visit, { rulebook, key }: CategoryFound): boolean {
  return keepsPaperSheets(viewer, rulebook.panel, key)
}

function isCopier({ viewer }: Visit, { firstCopier, secondCopier }: StoredPaperSheet): boolean {
  return viewer.person?.id === firstCopier || viewer.person?.id === secondCopier
}

function isShown(visit: Visit, found: CategoryFound, paper: StoredPaperSheet): boolean {
  return isKeeper(visit, found) || isCopier(visit, paper) || holdsSeat(visit.viewer, found.key, paper.seat)
}

type Standing = { readonly state: PaperSheetState; readonly by: readonly string[] }

function deedOf(
  visit: Visit,
  found: CategoryFound,
  paper: StoredPaperSheet,
  { state, by }: Standing,
): ShownPaperSheet['deed'] {
  const { address } = found
  if (isCopier(visit, paper)) {
    const waits = (state === 'untouched' || state === 'once') && !by.includes(visit.viewer.person?.id ?? '')
    return waits ? { is: 'copy', href: paths.paperSheet(address, paper.paper) } : null
  }
  return state === 'twice' ? { is: 'take', href: paths.takePaperSheet(address, paper.paper) } : null
}

/** More clerks than this no season has. */
const CLERKS_MAX = 1000

async function receivingForm(
  visit: Visit,
  { key, address, season, rulebook }: CategoryFound,
  { sheets, names }: Known,
): Promise<NonNullable<PaperSheetsView['receiving']>> {
  const open = expectedSheets(sheets).filter(({ signedAt }) => !signedAt)
  const holders = await listRoleHolders(visit.site.db, key, 0, CLERKS_MAX)
  const clerks = holders.filter(({ role, person }) => CLERKS.includes(role) && person !== visit.viewer.person?.id)
  return {
    action: paths.paperSheets(address),
    zone: season.zone,
    candidates: optionsOf(open.map(({ candidate }) => [candidate, names.get(candidate) ?? candidate])),
    seats: optionsOf(open.map(({ seat }) => [seat, unsurOf(rulebook.panel, seat)])),
    clerks: optionsOf(clerks.map(({ person, name, email }) => [person, name ?? email])),
    typed: typedReceipt(visit),
  }
}

function optionsOf(pairs: readonly (readonly [value: string, label: string])[]): readonly Option[] {
  return [...new Map(pairs)].map(([value, label]) => ({ value, label }))
}
