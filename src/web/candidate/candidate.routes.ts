/** Candidates' files: their people write in them, verifiers and the committee read and move them. */
import type { Deed } from '../../award/people/deeds.ts'
import { PAGE_QUERY } from '../pages.ts'
import type { FileHandler, Role, Route } from '../route.ts'
import { asking, bareLine, forAny, names, room, roomDeed } from '../route-lines.ts'
import { evidenceFields } from './evidence.page.tsx'
import {
  downloadEvidence,
  postEvidence,
  postJudgeEvidence,
  postRemoveEvidence,
  showEvidence,
  showThumbnail,
} from './evidence.handlers.ts'
import { ADD_QUERY, postFileSection, showFileSection } from './file-section.handlers.ts'
import { CONTENT_QUERY, downloadFileArchive, downloadFilePaper } from './file-print.handlers.ts'
import { postMove, showFile } from './file.handlers.ts'
import { moveFields } from './file.page.tsx'
import { downloadChecklist, downloadFileForm } from './form-paper.handlers.ts'
import { showFilePreview } from './preview.handlers.ts'
import { showFiles } from './files.handlers.ts'
import { postAnswer } from '../verification/answer.handlers.ts'
import { answerFields } from '../verification/findings.tsx'
import { postReturnFile, showReturnFile } from '../verification/return-file.handlers.ts'
import { returnFields } from '../verification/return-file.page.tsx'
import { DISCARD_QUERY, fileSectionFields } from './section.form.ts'
import { postOpenFile, showOpenFile } from './open-file.handlers.ts'
import { openFileFields, openFileQuery } from './open-file.page.tsx'
import { postPaper, showPapers } from '../paper/papers.handlers.ts'
import { receiptFields } from '../paper/papers.page.tsx'
import { postPaperSection, postSettlePaper, showPaperSection } from '../paper/paper-section.handlers.ts'
import { settleFields } from '../paper/paper-section.page.tsx'
import { postVerifiedValue, showVerifiedValues } from '../verification/verified-values.handlers.ts'
import { verifiedFields } from '../verification/verified-values.page.tsx'
import {
  downloadVisitPhoto,
  postVisitPhoto,
  postVisitRecord,
  showFieldVisit,
} from '../verification/field-visit.handlers.ts'
import { recordFields } from '../verification/field-visit.page.tsx'
import { postFieldVisit, showFieldVisits } from '../verification/field-visits.handlers.ts'
import { planFields } from '../verification/field-visits.page.tsx'
import { OFFSET_QUERY, uploadFields } from '../islands/upload-post.ts'
import { beginUpload, finishUpload, sendPiece, showUpload } from './upload.handlers.ts'

const FILE = '/ruang/berkas/:berkas'

const NEW_FILE = `/ruang/berkas/baru`
const opening = { who: 'proposer', records: 'candidate_file_opened', fields: names(openFileFields) } as const

const WRITERS: readonly Role[] = ['candidate_contact', 'candidate_leader', 'proposer']

/** Whose file it is, the door finds out with the file itself. */
const PARTIES: readonly Role[] = [
  ...WRITERS,
  'verifier',
  'observer',
  'committee_chair',
  'committee_secretary',
  'committee_staff',
  'national_secretariat',
  'administrator',
]

const sectionForm = [fileSectionFields.version, fileSectionFields.deed, fileSectionFields.content('*')]
const copyForm = [fileSectionFields.deed, fileSectionFields.content('*')]
/** What both read alike is saved with the second reading. */
const COPIED = ['paper_section_read', 'file_section_saved'] as const
const SETTLED = ['paper_section_settled', 'file_section_saved'] as const
const judgeForm = [evidenceFields.judgement, evidenceFields.seen, evidenceFields.reason('*')]
const moveForm = [moveFields.move, moveFields.step, `${moveFields.reason}-*`]
const beginForm = [uploadFields.item, uploadFields.name, uploadFields.bytes, uploadFields.mark]
const answerForm = names(answerFields)
const returnForm = names(returnFields)

export const candidateRoutes: readonly Route[] = [
  asking([PAGE_QUERY], forAny(WRITERS, room('/ruang/berkas', 'candidate_contact', showFiles))),
  // Before the addresses of files: no file is called so.
  asking([...names(openFileQuery), PAGE_QUERY], room(NEW_FILE, 'proposer', showOpenFile)),
  roomDeed(NEW_FILE, opening, postOpenFile),
  ofFile('', showFile),
  asking([ADD_QUERY, DISCARD_QUERY], ofFile('/bagian/:bagian', showFileSection)),
  fileDeed('/bagian/:bagian', 'file_section_saved', sectionForm, postFileSection),
  ofFile('/usulan/:kategori/pratinjau', showFilePreview),
  asking([CONTENT_QUERY], ofFile('/usulan/:kategori/berkas.pdf', downloadFilePaper)),
  asking([CONTENT_QUERY], ofFile('/usulan/:kategori/berkas.zip', downloadFileArchive)),
  ofFile('/usulan/:kategori/formulir.pdf', downloadFileForm),
  ofFile('/usulan/:kategori/daftar-periksa.pdf', downloadChecklist),
  fileDeed('/usulan/:kategori', 'nomination_moved', moveForm, postMove),
  ofFile('/angka', showVerifiedValues),
  fileDeed('/angka', 'value_verified', names(verifiedFields), postVerifiedValue),
  ofFile('/kunjungan', showFieldVisits),
  fileDeed('/kunjungan', 'field_visit_planned', names(planFields), postFieldVisit),
  ofFile('/kunjungan/:kunjungan', showFieldVisit),
  fileDeed('/kunjungan/:kunjungan', 'field_visit_recorded', names(recordFields), postVisitRecord),
  { ...fileDeed('/kunjungan/:kunjungan/foto', 'field_visit_photo_added', [], postVisitPhoto), streams: 'form' },
  ofFile('/kunjungan/:kunjungan/foto/:foto', downloadVisitPhoto),
  ofFile('/usulan/:kategori/kembalikan', showReturnFile),
  fileDeed('/usulan/:kategori/kembalikan', 'nomination_moved', returnForm, postReturnFile),
  fileDeed('/usulan/:kategori/jawaban', 'finding_answered', answerForm, postAnswer),
  ofFile('/kertas', showPapers),
  fileDeed('/kertas', 'paper_received', names(receiptFields), postPaper),
  ofFile('/kertas/:kertas/:bagian', showPaperSection),
  { ...fileDeed('/kertas/:kertas/:bagian', null, copyForm, postPaperSection), records: COPIED },
  { ...fileDeed('/kertas/:kertas/:bagian/putusan', null, names(settleFields), postSettlePaper), records: SETTLED },
  ofFile('/bukti', showEvidence),
  { ...fileDeed('/bukti', 'evidence_added', [evidenceFields.item], postEvidence), streams: 'form' },
  ofFile('/bukti/:bukti/unduh', downloadEvidence),
  ofFile('/bukti/:bukti/gambar', showThumbnail),
  fileDeed('/bukti/:bukti/hapus', 'evidence_removed', [], postRemoveEvidence),
  fileDeed('/bukti/:bukti/putusan', 'evidence_judged', judgeForm, postJudgeEvidence),
  fileDeed('/unggahan', null, beginForm, beginUpload),
  ofFile('/unggahan/:unggahan', showUpload),
  asking([OFFSET_QUERY], { ...fileDeed('/unggahan/:unggahan', null, [], sendPiece), streams: 'bytes' }),
  fileDeed('/unggahan/:unggahan/selesai', 'evidence_added', [uploadFields.sha256], finishUpload),
]

function ofFile(leaf: string, handler: FileHandler): Route {
  return { ...bareLine, method: 'GET', path: `${FILE}${leaf}`, who: PARTIES, of: 'file', handler }
}

function fileDeed(leaf: string, records: Deed | null, fields: readonly string[], handler: FileHandler): Route {
  return { ...ofFile(leaf, handler), method: 'POST', records, fields } as Route
}
