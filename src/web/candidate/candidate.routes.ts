/** Candidates' files: their people write in them, verifiers and the committee read and move them. */
import type { Deed } from '../../award/people/deeds.ts'
import { PAGE_QUERY } from '../pages.ts'
import type { FileHandler, Role, Route } from '../route.ts'
import { asking, bareLine, forAny, room } from '../route-lines.ts'
import { evidenceFields } from './evidence.page.tsx'
import {
  downloadEvidence,
  postEvidence,
  postJudgeEvidence,
  postRemoveEvidence,
  showEvidence,
} from './evidence.handlers.ts'
import { ADD_QUERY, postFileSection, showFileSection } from './file-section.handlers.ts'
import { postMove, showFile } from './file.handlers.ts'
import { moveFields } from './file.page.tsx'
import { showFiles } from './files.handlers.ts'
import { fileSectionFields } from './section.form.ts'
import { beginUpload, finishUpload, OFFSET_QUERY, sendPiece, showUpload, uploadFields } from './upload.handlers.ts'

const FILE = '/ruang/berkas/:berkas'

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
const judgeForm = [evidenceFields.judgement, evidenceFields.seen, evidenceFields.reason('*')]
const moveForm = [moveFields.move, moveFields.step, `${moveFields.reason}-*`]

export const candidateRoutes: readonly Route[] = [
  asking([PAGE_QUERY], forAny(WRITERS, room('/ruang/berkas', 'candidate_contact', showFiles))),
  ofFile('', showFile),
  asking([ADD_QUERY], ofFile('/bagian/:bagian', showFileSection)),
  fileDeed('/bagian/:bagian', 'file_section_saved', sectionForm, postFileSection),
  fileDeed('/usulan/:kategori', 'nomination_moved', moveForm, postMove),
  ofFile('/bukti', showEvidence),
  { ...fileDeed('/bukti', 'evidence_added', [evidenceFields.item], postEvidence), streams: 'form' },
  ofFile('/bukti/:bukti/unduh', downloadEvidence),
  fileDeed('/bukti/:bukti/hapus', 'evidence_removed', [], postRemoveEvidence),
  fileDeed('/bukti/:bukti/putusan', 'evidence_judged', judgeForm, postJudgeEvidence),
  fileDeed('/unggahan', null, [uploadFields.item, uploadFields.name, uploadFields.bytes], beginUpload),
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
