/** What of a nomination may be taken away, as links for whoever may. */
import { mayTakeFileAway } from '../../award/nomination/access.ts'
import { OPEN_STATES } from '../../award/nomination/nomination-states.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import type { Download } from '../components/downloads.tsx'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { FileFound } from './file-found.ts'
import { CONTENT_QUERY, DRAFT_CONTENT } from './file-print.handlers.ts'

/** What was handed in last, and while its people write in it also the draft as it stands. */
export function papersOf(
  { language, viewer }: Visit,
  { key, fileId, file }: Pick<FileFound, 'key' | 'fileId' | 'file'>,
  category: string,
): readonly Download[] {
  const nomination = file.nominations.find((one) => one.category === category)
  if (!nomination || !mayTakeFileAway(viewer, key, file.candidate)) return []
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
  if (nomination.state === 'draft') return drafted
  return OPEN_STATES.includes(nomination.state) ? [...handedIn, ...drafted] : handedIn
}
