/** The file of the candidate whose sheet this is. Whoever has stepped back from the candidate reads nothing of it. */
import { findCandidateFile } from '../../actions/candidate-file.ts'
import { filePrint } from '../../actions/file-print.ts'
import { wallTime } from '../../award/units/dates.ts'
import { itemsOf } from '../../actions/add-evidence.ts'
import { listEvidence } from '../../store/evidence.ts'
import { listThumbnails } from '../../store/evidence-content.ts'
import { handedOut, thumbnailFor } from '../candidate/evidence.handlers.ts'
import { mayReadEvidence, readEvidence } from '../candidate/read-evidence-view.ts'
import { listVisits } from '../../store/field-visits.ts'
import { listSections } from '../../store/file-sections.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { markSheetWords } from '../../wording/mark-sheet.ts'
import { ReadFilePage } from '../candidate/read-file.page.tsx'
import { readMerged } from '../candidate/mergers-view.ts'
import { readSections } from '../candidate/read-sections.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { printedFile } from '../candidate/file-print.handlers.ts'
import { notFound, paperFailed } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { download, page } from '../reply.ts'
import { photoOf } from '../verification/field-visit.handlers.ts'
import { shownVisits } from '../verification/visits-view.ts'
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
    evidence: readEvidence({
      file,
      category: key.category,
      files: await listEvidence(site.db, key),
      thumbnails: await listThumbnails(site.db, key),
      person: visit.viewer.person?.id ?? '',
      zone: season.zone,
      language,
      addresses: {
        file: (evidence) => paths.sheetEvidence(heading.sheetId, evidence),
        thumbnail: (evidence) => paths.sheetThumbnail(heading.sheetId, evidence),
      },
    }),
    visits: shownVisits(await listVisits(site.db, key), {
      found: { file, saved },
      zone: season.zone,
      language,
      photoHref: (_visit, photo) => paths.sheetPhoto(heading.sheetId, photo),
    }),
    merged: await readMerged(site.db, key, { facts, language, category: key.category, drafts }),
    crumbs: [
      { label: markSheetWords[language].listTitle, href: paths.mySheets() },
      { label: heading.candidate, href: paths.markSheet(heading.sheetId) },
    ],
    papers: [{ label: candidateFileWords[language].asPaper, href: paths.sheetFilePaper(heading.sheetId), note: 'PDF' }],
  }
  return page(visit, ReadFilePage({ frame: frameOf(visit, season.example), view }))
}

/** The same as one paper, as it was handed in; evidence is listed there, and stays with those who check it. */
export async function downloadSheetFile(visit: Visit, { key, season, sheet, hasFile }: SheetFound): Promise<Response> {
  const { site, desk } = visit
  const file = sheet.recused || !hasFile ? null : await findCandidateFile(site.db, key)
  if (!file) return notFound(visit)
  const { province, candidate, category } = key
  const own = { province, season: key.season, candidate, category }
  const print = await filePrint(site.db, own, file, 'handed_in')
  const url = `${site.baseUrl}${paths.candidateFile(fileIdOf(own))}`
  const printed = await printedFile(visit, { key: own, season, file, print, madeAt: desk.now(), url })
  if (!printed.ok) return paperFailed(visit, printed.refusal, paths.mySheets())
  return download(`berkas-${candidate}-${category}.pdf`, 'pdf', printed.value)
}

/** Evidence of the candidate's own category; what was rejected is named on the page and not handed out. */
export function downloadSheetEvidence(visit: Visit, found: SheetFound): Promise<Response> {
  return ofTheSheet(visit, found, handedOut)
}

export function showSheetThumbnail(visit: Visit, found: SheetFound): Promise<Response> {
  return ofTheSheet(visit, found, thumbnailFor)
}

async function ofTheSheet(
  visit: Visit,
  { key, sheet, hasFile }: SheetFound,
  give: typeof handedOut,
): Promise<Response> {
  const file = sheet.recused || !hasFile ? null : await findCandidateFile(visit.site.db, key)
  if (!file) return notFound(visit)
  const asked = new Set(
    itemsOf(file)
      .filter(({ askedBy }) => askedBy.some(({ category }) => category === key.category))
      .map(({ id }) => id),
  )
  return give(visit, key, (one, person) => asked.has(one.item) && mayReadEvidence(one, person))
}

/** Only photographs of a signed record: what nobody put their name to is no part of a file. */
export async function downloadSheetPhoto(visit: Visit, { key, sheet, hasFile }: SheetFound): Promise<Response> {
  if (sheet.recused || !hasFile) return notFound(visit)
  const visits = await listVisits(visit.site.db, key)
  const signed = new Set(visits.flatMap(({ records }) => records.at(-1)?.photos ?? []))
  const wanted = visit.params['foto'] ?? ''
  const photos = visits.flatMap((one) => one.photos)
  return photoOf(visit, signed.has(wanted) ? photos.find(({ photo }) => photo === wanted) : undefined)
}
