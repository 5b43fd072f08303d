/** Mark sheets on paper: received by the secretary, copied by two clerks, confirmed by the assessor or the secretary. */
import type { Route } from '../route.ts'
import { asking, categoryDeed, forAny, names, ofCategory, recorded } from '../route-lines.ts'
import { markSheetFields } from '../panel/mark-sheet-view.ts'
import { downloadBlankSheets } from './blank-sheets.handlers.ts'
import { postPaperSheetCopy, showPaperSheetCopy } from './paper-sheet-copy.handlers.ts'
import { postPaperSheetTaking, showPaperSheetTaking } from './paper-sheet-taking.handlers.ts'
import { takingFields } from './paper-sheet-taking.page.tsx'
import { postPaperSheet, showPaperSheets } from './paper-sheets.handlers.ts'
import { paperReceiptFields } from './paper-sheets.page.tsx'

const LIST = 'lembar-kertas'
const PAPER = `${LIST}/:kertas`
const TAKING = `${PAPER}/pengesahan`

const receiving = { who: 'secretary', records: 'paper_sheet_received', fields: names(paperReceiptFields) } as const
const copying = { who: 'committee_staff', records: 'paper_sheet_copied', fields: names(markSheetFields) } as const
const taking = {
  who: 'secretary',
  records: ['marks_entered', 'mark_sheet_signed', 'paper_sheet_taken'],
  fields: names(takingFields),
} as const

const KEEPERS = ['secretary', 'committee_secretary'] as const
const CLERKS = ['committee_staff', 'committee_secretary'] as const
const TAKERS = [...KEEPERS, 'assessor'] as const

export const paperSheetsRoutes: readonly Route[] = [
  asking(
    [paperReceiptFields.candidate, paperReceiptFields.seat],
    forAny(['panel', ...CLERKS], ofCategory(LIST, 'panel', showPaperSheets)),
  ),
  asking([paperReceiptFields.seat], forAny(TAKERS, ofCategory(`${LIST}/kosong.pdf`, 'secretary', downloadBlankSheets))),
  forAny(KEEPERS, categoryDeed(LIST, receiving, postPaperSheet)),
  forAny(CLERKS, ofCategory(PAPER, 'committee_staff', showPaperSheetCopy)),
  forAny(CLERKS, categoryDeed(PAPER, copying, postPaperSheetCopy)),
  forAny(TAKERS, recorded('paper_sheet_viewed', ofCategory(TAKING, 'secretary', showPaperSheetTaking))),
  forAny(TAKERS, categoryDeed(TAKING, taking, postPaperSheetTaking)),
]
