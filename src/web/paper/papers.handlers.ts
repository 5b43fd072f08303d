/** Paper forms of one file: show them, record that one came. */
import { receivePaper, type ReceivePaperRefusal } from '../../actions/receive-paper.ts'
import { CLERKS, mayCopyPaper, paperDifferences, type ReceiptRefusal } from '../../award/nomination/paper-entry.ts'
import type { FileSection } from '../../award/nomination/file-sections.ts'
import {
  listAcceptances,
  listPapers,
  listReadings,
  type PaperAcceptance,
  type PaperReadingRow,
} from '../../store/papers.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { clerkRefusalSentence, paperEntryWords, receiptRefusalSentence } from '../../wording/paper-entry.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { wordsOfSection } from '../candidate/section-view.ts'
import type { StatusShape } from '../components/status.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { PapersPage, type PapersView, receiptFields, type ShownPaper } from './papers.page.tsx'

type Came = Pick<PapersView, 'errors' | 'typed'>

const NOTHING_TYPED: Came = { errors: [], typed: { day: '', clock: '', note: '' } }

export async function showPapers(visit: Visit, found: FileFound): Promise<Response> {
  return papersPage(visit, found, NOTHING_TYPED, 200)
}

export async function postPaper(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const typed = {
    day: form.text(receiptFields.day),
    clock: form.text(receiptFields.clock),
    note: form.text(receiptFields.note),
  }
  const outcome = await receivePaper(desk, found.key, typed)
  if (outcome.ok) return seeOther(visit, paths.papers(found.fileId), 'kertas-diterima')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_a_clerk') return notFound(visit)
  return papersPage(visit, found, { errors: errorsOf(visit, refusal), typed }, 422)
}

type Refused = Exclude<ReceivePaperRefusal, { readonly code: 'not_found' | 'not_a_clerk' }>

function errorsOf({ language }: Visit, refusal: Refused): readonly FieldError[] {
  if (refusal.code !== 'receipt_refused')
    return [{ field: receiptFields.day, text: clerkRefusalSentence(refusal, language) }]
  return refusal.refusals.map((one) => ({ field: fieldOf(one), text: receiptRefusalSentence(one, language) }))
}

function fieldOf({ code }: ReceiptRefusal): string {
  return code === 'received_unreadable' || code === 'received_in_future' ? receiptFields.day : receiptFields.note
}

/** For clerks alone; who is one and also writes in the file is told why somebody else copies it. */
async function papersPage(visit: Visit, found: FileFound, came: Came, status: number): Promise<Response> {
  const { site, viewer, language } = visit
  const { key, fileId, file, season, roles } = found
  const may = mayCopyPaper(viewer, key, file.candidate)
  if (!CLERKS.some((role) => roles.includes(role))) return notFound(visit)
  const [readings, taken] = [await listReadings(site.db, key), await listAcceptances(site.db, key)]
  const papers = (await listPapers(site.db, key))
    .toReversed()
    .map(({ paper, receivedAt, recordedAt, note }): ShownPaper => ({
      paper,
      received: writtenInstant(receivedAt, season.zone, language),
      recorded: writtenInstant(recordedAt, season.zone, language),
      note,
      sections: file.sections.map((section) => ({
        id: section.id,
        title: wordsOfSection(section, file.rulebook, language).title,
        ...stateOf(visit, section, { paper, readings, taken }),
      })),
    }))
  const view: PapersView = {
    ...came,
    fileId,
    candidate: file.candidate.name || key.candidate,
    papers,
    zone: season.zone,
    closed: may.ok || may.refusal.code === 'not_found' ? null : clerkRefusalSentence(may.refusal, language),
  }
  return page(visit, PapersPage({ frame: frameOf(visit, season.example), view }), status)
}

type Known = {
  readonly paper: number
  readonly readings: readonly PaperReadingRow[]
  readonly taken: readonly PaperAcceptance[]
}

function stateOf(
  { language, viewer }: Visit,
  section: FileSection,
  { paper, readings, taken }: Known,
): { readonly state: string; readonly shape: StatusShape } {
  const { states } = paperEntryWords[language]
  const [first, second] = readings.filter((one) => one.paper === paper && one.section === section.id)
  if (taken.some((one) => one.paper === paper && one.section === section.id))
    return { state: states.accepted, shape: 'done' }
  if (!first) return { state: states.untouched, shape: 'open' }
  if (!second) return { state: first.by === viewer.person?.id ? states.mine : states.once, shape: 'wait' }
  return { state: states.differing(paperDifferences(section, first.draft, second.draft).length), shape: 'part' }
}
