/** Papers to write on: the form of a file, with what is known of the candidate, and the checklist of whoever checks it. */
import { filePrint } from '../../actions/file-print.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { ORGANISATION_KINDS } from '../../award/people/organisation.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { mayReadNames } from '../../award/verification/access.ts'
import { candidateForm, type CandidateFormFacts, formAddresses } from '../../documents/candidate-form.ts'
import { verifierChecklist } from '../../documents/verifier-checklist.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { notFound, paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { download } from '../reply.ts'
import type { Visit } from '../visit.ts'
import type { FileFound } from './file-found.ts'
import { printFacts } from './file-print-view.ts'
import { formFacts } from './form-paper-view.ts'

export async function downloadFileForm(visit: Visit, { key, fileId, season, file }: FileFound): Promise<Response> {
  const { site, params, desk } = visit
  const own = { ...key, category: params['kategori'] ?? '' }
  const category = categoryById(file.rulebook, own.category)
  if (!category || !file.nominations.some((one) => one.category === own.category)) return notFound(visit)
  const { asked, items, evidence } = await filePrint(site.db, own, file, 'draft')
  const { name, entityKind, placeCode } = file.candidate
  const kind = ORGANISATION_KINDS.find((known) => known === entityKind)
  const facts = formFacts({
    season,
    rulebook: file.rulebook,
    category,
    sections: asked,
    items,
    madeAt: desk.now(),
    candidate: {
      slug: key.candidate,
      name: name || key.candidate,
      kind: kind ? organisationWords.id.kinds[kind] : null,
      placeCode,
      evidence,
      urlOf: (section) => `${site.baseUrl}${paths.papers(fileId)}#${section}`,
    },
  })
  return formPdf(visit, facts, paths.candidateFile(fileId))
}

export async function formPdf(visit: Visit, facts: CandidateFormFacts, back: string): Promise<Response> {
  const printed = await renderPaper(visit.site.press, candidateForm(facts), formAddresses(facts))
  if (!printed.ok) return paperFailed(visit, printed.refusal, back)
  return download(`formulir-${facts.code}.pdf`, 'pdf', printed.value)
}

/** Of what was handed in, for whoever works at the verification desk. */
export async function downloadChecklist(visit: Visit, { key, fileId, season, file }: FileFound): Promise<Response> {
  const { site, params, desk, viewer } = visit
  const own = { ...key, category: params['kategori'] ?? '' }
  const stands = file.nominations.some((one) => one.category === own.category)
  if (!stands || !mayReadNames(viewer, key)) return notFound(visit)
  const print = await filePrint(site.db, own, file, 'handed_in')
  const url = `${site.baseUrl}${paths.candidateFile(fileId)}`
  const facts = await printFacts(site.db, { key: own, season, file, print, madeAt: desk.now(), url })
  const printed = await renderPaper(site.press, verifierChecklist(facts))
  if (!printed.ok) return paperFailed(visit, printed.refusal, paths.candidateFile(fileId))
  return download(`daftar-periksa-${key.candidate}-${own.category}.pdf`, 'pdf', printed.value)
}
