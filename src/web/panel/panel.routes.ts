/** An assessor's own sheets. */
import { PAGE_QUERY } from '../pages.ts'
import type { Recorded, Route, SeasonHandler, SheetHandler } from '../route.ts'
import { asking, bareLine, names, open, room } from '../route-lines.ts'
import { postDeclarations, postPledge, showDeclarations } from './declarations.handlers.ts'
import { declarationFields } from './declarations.page.tsx'
import { postMarkSheet, showMarkSheet } from './mark-sheet.handlers.ts'
import { CHANGE_QUERY, DROP_QUERY, markSheetFields } from './mark-sheet-view.ts'
import { showMySheets } from './my-sheets.handlers.ts'
import { showOfflineRoom, tellDeviceFacts } from './offline.handlers.ts'
import {
  downloadSheetEvidence,
  downloadSheetFile,
  downloadSheetPhoto,
  showSheetFile,
  showSheetThumbnail,
} from './sheet-file.handlers.ts'
import { postRevision } from './revise-mark.handlers.ts'
import { revisionFields } from './sheet-discussion.tsx'
import { downloadReceipt, downloadReceiptPaper } from './sheet-receipt.handlers.ts'
import { postSignSheet, showSignSheet } from './sign-sheet.handlers.ts'

const SHEET = '/ruang/penilai/lembar/:lembar'
const DECLARATIONS = '/ruang/penilai/pernyataan/:tahun/:tempat'

export const panelRoutes: readonly Route[] = [
  room('/ruang/penilai', 'assessor', showMySheets),
  open('/ruang/penilai/luring', showOfflineRoom),
  room('/ruang/penilai/luring.json', 'signed-in', tellDeviceFacts),
  asking([PAGE_QUERY], ofPanel(DECLARATIONS, showDeclarations)),
  panelDeed(DECLARATIONS, ['conflicts_declared', 'recusal_declared'], names(declarationFields), postDeclarations),
  panelDeed(`${DECLARATIONS}/pakta`, 'pledge_given', [], postPledge),
  asking([DROP_QUERY], ofSheet(SHEET, showMarkSheet)),

  sheetDeed(SHEET, 'marks_entered', names(markSheetFields), postMarkSheet),
  ofSheet(`${SHEET}/berkas`, showSheetFile),
  ofSheet(`${SHEET}/berkas.pdf`, downloadSheetFile),
  ofSheet(`${SHEET}/berkas/bukti/:bukti`, downloadSheetEvidence),
  ofSheet(`${SHEET}/berkas/bukti/:bukti/gambar`, showSheetThumbnail),
  ofSheet(`${SHEET}/berkas/foto/:foto`, downloadSheetPhoto),
  ofSheet(`${SHEET}/tanda-tangan`, showSignSheet),
  asking([CHANGE_QUERY], ofSheet(`${SHEET}/tanda-terima.json`, downloadReceipt)),
  ofSheet(`${SHEET}/tanda-terima.pdf`, downloadReceiptPaper),
  sheetDeed(`${SHEET}/perubahan`, 'mark_revised', names(revisionFields), postRevision),
  sheetDeed(`${SHEET}/tanda-tangan`, 'mark_sheet_signed', [markSheetFields.version], postSignSheet),
]

/** For every seat, scoring or not. */
function ofPanel(path: string, handler: SeasonHandler): Route {
  return { ...bareLine, method: 'GET', path, who: ['panel'], of: 'season', handler }
}

function panelDeed(path: string, records: Recorded, fields: readonly string[], handler: SeasonHandler): Route {
  return { ...bareLine, method: 'POST', path, who: ['panel'], records, fields, of: 'season', handler }
}

function ofSheet(path: string, handler: SheetHandler): Route {
  return { ...bareLine, method: 'GET', path, who: ['assessor'], of: 'sheet', handler }
}

function sheetDeed(path: string, records: Recorded, fields: readonly string[], handler: SheetHandler): Route {
  return { ...bareLine, method: 'POST', path, who: ['assessor'], records, fields, of: 'sheet', handler }
}
