/** What of a nomination may be taken away, as links for whoever may. */
import { mayTakeFileAway } from '../../award/nomination/access.ts'
import { OPEN_STATES } from '../../award/nomination/nomination-states.ts'
import { mayReadNames } from '../../award/verification/access.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import type { Download } from '../components/downloads.tsx'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { FileFound } from './file-found.ts'
import { CONTENT_QUERY, DRAFT_CONTENT } from './file-print.handlers.ts'

/** The file itself for whoever may take it away, the form for everybody who reads it, the checklist for who checks it. */
export function papersOf(visit: Visit, found: Found, category: string): readonly Download[] {
  const { language, viewer } = visit
  const { key, fileId, file } = found
  if (!file.nominations.some((one) => one.category === category)) return []
  const words = candidateFileWords[language]
  const takes = mayTakeFileAway(viewer, key, file.candidate)
  const checks = mayReadNames(viewer, key)
  return [
    ...(takes ? wholeFile(visit, found, category) : []),
    { label: words.paperForm, href: paths.fileForm(fileId, category), note: 'PDF' },
    ...(checks ? [{ label: words.verifierChecklist, href: paths.fileChecklist(fileId, category), note: 'PDF' }] : []),
  ]
}

type Found = Pick<FileFound, 'key' | 'fileId' | 'file'>

/** What was handed in last, and while its people write in it also the draft as it stands. */
function wholeFile({ language }: Visit, { fileId, file }: Found, category: string): readonly Download[] {
  const state = file.nominations.find((one) => one.category === category)?.state ?? 'draft'
  const words = candidateFileWords[language]
  const draft = { [CONTENT_QUERY]: DRAFT_CONTENT }
  const handedIn = [
    { label: words.asPaper, href: paths.filePaper(fileId, category), note: 'PDF' },
    { label: words.asArchive, href: paths.fileArchive(fileId, category), note: 'ZIP' },
  ]
  const drafted = [
    { label: words.draftAsPaper, href: paths.filePaper(fileId, category, draft), note: 'PDF' },
    { label: words.draftAsArchive, href: paths.fileArchive(fileId, category, draft), note: 'ZIP' },
  ]
  if (state === 'draft') return drafted
  return OPEN_STATES.includes(state) ? [...handedIn, ...drafted] : handedIn
}
