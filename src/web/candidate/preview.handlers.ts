/** The candidate's own people read their file as an assessor will. */
import { listVisits } from '../../store/field-visits.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { shownVisits } from '../verification/visits-view.ts'
import type { Visit } from '../visit.ts'
import { type FileFound, readingFacts, wholeFile } from './file-found.ts'
import { papersOf } from './papers-view.ts'
import { ReadFilePage } from './read-file.page.tsx'
import { listEvidence } from '../../store/evidence.ts'
import { listThumbnails } from '../../store/evidence-content.ts'
import { readEvidence } from './read-evidence-view.ts'
import { readMerged } from './mergers-view.ts'
import { readSections } from './read-sections.ts'

export async function showFilePreview(visit: Visit, found: FileFound): Promise<Response> {
  const { language, params } = visit
  const whole = await wholeFile(visit, found)
  const { file, fileId, season, saved } = whole
  const nomination = file.nominations.find(({ category }) => category === params['kategori'])
  if (!nomination) return notFound(visit)
  const words = candidateFileWords[language]
  const category = categoryById(file.rulebook, nomination.category)
  const drafts = new Map(saved.map(({ section, draft }) => [section, draft]))
  const facts = readingFacts(found, visit)
  const view = {
    candidate: file.candidate.name,
    category: category ? nameIn(language, category) : nomination.category,
    season: season.label,
    notice: words.asTheAssessorReads,
    sections: readSections(file, { drafts, facts, language, category: nomination.category }),
    papers: papersOf(visit, found, nomination.category),
    evidence: readEvidence({
      file,
      category: nomination.category,
      files: await listEvidence(visit.site.db, found.key),
      thumbnails: await listThumbnails(visit.site.db, found.key),
      person: visit.viewer.person?.id ?? '',
      zone: season.zone,
      language,
      addresses: {
        file: (evidence) => paths.evidenceFile(fileId, evidence),
        thumbnail: (evidence) => paths.evidenceThumbnail(fileId, evidence),
      },
    }),
    visits: shownVisits(await listVisits(visit.site.db, found.key), {
      found: whole,
      zone: season.zone,
      language,
      photoHref: null,
    }),
    merged: await readMerged(visit.site.db, found.key, { facts, language, category: nomination.category, drafts }),
    crumbs: [
      { label: words.listTitle, href: paths.candidateFiles() },
      { label: file.candidate.name, href: paths.candidateFile(fileId) },
    ],
  }
  return page(visit, ReadFilePage({ frame: frameOf(visit, season.example), view }))
}
