/** The files that let anyone rank a category again: marks and rules, as `rank` reads them. */
import { downloadWords } from '../wording/downloads.ts'
import type { Language } from '../wording/language.ts'
import type { Download } from './components/downloads.tsx'
import { paths, type CategoryKey } from './paths.ts'

export function resultDownloads(address: CategoryKey, language: Language): readonly Download[] {
  const words = downloadWords[language]
  return [
    { label: words.marks, href: paths.resultMarksCsv(address), note: 'CSV' },
    { label: words.marks, href: paths.resultMarksXlsx(address), note: 'XLSX' },
    { label: words.figures, href: paths.resultFigures(address), note: 'CSV' },
    { label: words.recusals, href: paths.resultRecusals(address), note: 'CSV' },
    { label: words.votes, href: paths.resultVotes(address), note: 'CSV' },
    { label: words.rulebook, href: paths.resultRulebook(address), note: 'JSON' },
  ]
}

/** What everybody may have, whether totals were announced or not. */
export function bundleDownload(address: CategoryKey, language: Language): Download {
  return { label: downloadWords[language].bundle, href: paths.resultBundle(address), note: 'JSON' }
}

export function standingsDownloads(address: CategoryKey, language: Language): readonly Download[] {
  const words = downloadWords[language]
  return [
    { label: words.marks, href: paths.marksCsv(address), note: 'CSV' },
    { label: words.marks, href: paths.marksXlsx(address), note: 'XLSX' },
    { label: words.figures, href: paths.figuresCsv(address), note: 'CSV' },
    { label: words.recusals, href: paths.recusalsCsv(address), note: 'CSV' },
    { label: words.votes, href: paths.votesCsv(address), note: 'CSV' },
    { label: words.rulebook, href: paths.rulebook(address), note: 'JSON' },
  ]
}
