/** The file of the candidate whose sheet this is. Whoever has stepped back from the candidate reads nothing of it. */
import { findCandidateFile } from '../../actions/candidate-file.ts'
import { wallTime } from '../../award/units/dates.ts'
import { listSections } from '../../store/file-sections.ts'
import { markSheetWords } from '../../wording/mark-sheet.ts'
import { ReadFilePage } from '../candidate/read-file.page.tsx'
import { readMerged } from '../candidate/mergers-view.ts'
import { readSections } from '../candidate/read-sections.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { headingOf, type SheetFound } from './sheet-found.ts'

export async function showSheetFile(visit: Visit, found: SheetFound): Promise<Response> {
  const { site, language, desk } = visit
  const { key, season, sheet, hasFile } = found
  const file = sheet.recused || !hasFile ? null : await findCandidateFile(site.db, key)
  if (!file) return notFound(visit)
  const saved = await listSections(site.db, key)
  const facts = { yearMax: Number(wallTime(desk.now(), season.zone).day.slice(0, 4)), tags: file.rulebook.tags }
  const drafts = new Map(saved.map(({ section, draft }) => [section, draft]))
  const heading = headingOf(found, visit)
  const view = {
    candidate: heading.candidate,
    category: heading.category,
    season: heading.season,
    notice: null,
    sections: readSections(file, { drafts, facts, language, category: key.category }),
    merged: await readMerged(site.db, key, { facts, language, category: key.category, drafts }),
    crumbs: [
      { label: markSheetWords[language].listTitle, href: paths.mySheets() },
      { label: heading.candidate, href: paths.markSheet(heading.sheetId) },
    ],
  }
  return page(visit, ReadFilePage({ frame: frameOf(visit, season.example), view }))
}
