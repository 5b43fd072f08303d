/** The meeting over the verified files of a category: show it, decide, hand out its minutes. */
import { decideFiles, type DecideFilesRefusal } from '../../actions/decide-files.ts'
import { filesBeforePlenary, plenarySections, type VerifiedFile } from '../../actions/files-before-plenary.ts'
import { holidayDays } from '../../actions/holidays.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { rolesIn } from '../../award/people/role-holding.ts'
import { wallTime } from '../../award/units/dates.ts'
import { holdsFilePlenary } from '../../award/verification/access.ts'
import { defaultDueDay } from '../../award/verification/findings.ts'
import {
  FILE_DECISIONS,
  type FilePlenaryDraft,
  type FilePlenaryRecord,
  type FilePlenaryRefusal,
} from '../../award/verification/file-plenary.ts'
import { beritaAcaraBerkas } from '../../documents/berita-acara-berkas.ts'
import { listFilePlenaries, type StoredFilePlenary } from '../../store/file-plenaries.ts'
import { dateInFigures } from '../../wording/dates.ts'
import { fileDecisions, filePlenarySentence, filePlenaryWords } from '../../wording/file-plenary.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { findingRefusalSentence } from '../../wording/verification.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { moveRefusal } from '../candidate/move-refusal.ts'
import { wordsOfSection } from '../candidate/section-view.ts'
import { noPermission, notFound, paperFailed } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { download, page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { FilePlenaryPage, type PlenaryFile, plenaryFields } from './file-plenary.page.tsx'

export async function showFilePlenary(visit: Visit, found: CategoryFound): Promise<Response> {
  return plenaryPage(visit, found, { errors: [], typed: null }, 200)
}

export async function postFilePlenary(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const outcome = await decideFiles(desk, found.key, draftIn(form))
  if (outcome.ok) return seeOther(visit, paths.filePlenary(found.address), 'berkas-diputuskan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'not_your_meeting') return noPermission(visit)
  const errors = errorsOf(visit, refusal)
  return plenaryPage(visit, found, { errors, typed: form }, refusal.code === 'meeting_refused' ? 422 : 409)
}

function draftIn(form: Form): FilePlenaryDraft {
  return {
    ...meetingIn(form),
    // Every file has its step on the page, whatever was chosen for it.
    files: form.startingWith(plenaryFields.step('')).map(({ rest, text }) => ({
      candidate: rest,
      seenStep: /^\d{1,9}$/.test(text) ? Number(text) : -1,
      decision: form.text(plenaryFields.decision(rest)),
      reason: form.text(plenaryFields.reason(rest)),
      section: form.text(plenaryFields.section(rest)),
    })),
  }
}

function meetingIn(form: Form) {
  return {
    number: form.text(plenaryFields.number),
    day: form.text(plenaryFields.day),
    from: form.text(plenaryFields.from),
    to: form.text(plenaryFields.to),
    place: form.text(plenaryFields.place),
    town: form.text(plenaryFields.town),
    attendees: form.text(plenaryFields.attendees),
    dueOn: form.text(plenaryFields.dueOn),
  }
}

type Refused = Extract<DecideFilesRefusal, { readonly code: 'meeting_refused' | 'file_not_moved' }>

function errorsOf(visit: Visit, refusal: Refused): readonly FieldError[] {
  const { language } = visit
  if (refusal.code === 'meeting_refused')
    return refusal.refusals.map((one) => ({ field: fieldOf(one), text: filePlenarySentence(one, language) }))
  const { candidate, why } = refusal
  if (why.code === 'findings_refused')
    return why.refusals.map((one) => ({
      field: one.code.startsWith('due_day') ? plenaryFields.dueOn : plenaryFields.reason(candidate),
      text: findingRefusalSentence(one, language),
    }))
  if (why.code === 'not_found') return [{ field: plenaryFields.decision(candidate), text: fallback(candidate) }]
  return [{ field: plenaryFields.decision(candidate), text: moveRefusal(visit, why) }]

  function fallback(of: string): string {
    return filePlenarySentence({ code: 'file_moved_meanwhile', candidate: of }, language)
  }
}

function fieldOf(refusal: FilePlenaryRefusal): string {
  switch (refusal.code) {
    case 'meeting_field_missing':
    case 'meeting_field_too_long':
      return plenaryFields[refusal.field]
    case 'meeting_day_in_the_future':
      return plenaryFields.day
    case 'meeting_ends_before_it_begins':
      return plenaryFields.to
    case 'attendee_unreadable':
    case 'attendee_twice':
    case 'attendees_number':
    case 'attendee_identity_number':
    case 'no_file_to_decide':
      return plenaryFields.attendees
    case 'decision_reason_missing':
    case 'decision_reason_too_long':
    case 'decision_identity_number':
      return plenaryFields.reason(refusal.candidate)
    case 'decision_section_missing':
      return plenaryFields.section(refusal.candidate)
    default:
      return plenaryFields.decision(refusal.candidate)
  }
}

/** The minutes of one meeting, from its frozen record. */
export async function downloadFilePlenary(visit: Visit, { key }: CategoryFound): Promise<Response> {
  const wanted = /^(\d{1,6})\.pdf$/.exec(visit.params['rapat'] ?? '')?.[1]
  const held = (await listFilePlenaries(visit.site.db, key)).find(({ plenary }) => `${plenary}` === wanted)
  if (!held) return notFound(visit)
  const printed = await renderPaper(visit.site.press, beritaAcaraBerkas(held.record))
  const name = `berita-acara-berkas-${key.category}-${held.plenary}.pdf`
  return printed.ok ? download(name, 'pdf', printed.value) : paperFailed(visit, printed.refusal)
}

type Came = { readonly errors: readonly FieldError[]; readonly typed: Form | null }

async function plenaryPage(visit: Visit, found: CategoryFound, came: Came, status: number): Promise<Response> {
  const { site, language, desk, viewer } = visit
  const { season, rulebook, category, key, address } = found
  const today = wallTime(desk.now(), season.zone).day
  const fresh = { number: '', day: today, from: '', to: '', place: '', town: '', attendees: '' }
  const files = await filesBeforePlenary(desk, site.db, key, rulebook)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    category: nameIn(language, category),
    deskHref: paths.desk(address),
    action: paths.filePlenary(address),
    files: files.map((file) => shownFile(visit, found, file, came.typed)),
    decisions: FILE_DECISIONS.map((value) => ({ value, label: fileDecisions[language][value] })),
    meeting: came.typed ? meetingIn(came.typed) : { ...fresh, dueOn: defaultDueDay(today, await holidayDays(site.db)) },
    held: (await listFilePlenaries(site.db, key)).map((held) => shownHeld(visit, found, held)),
    decides: holdsFilePlenary(rolesIn(viewer, season)),
    // A file that is no longer there has no field to point at.
    errors: came.errors.map((error) => (hasField(error.field, files) ? error : { ...error, field: 'berkas' })),
  }
  return page(visit, FilePlenaryPage({ frame: frameOf(visit, season.example), view }), status)
}

function hasField(field: string, files: readonly VerifiedFile[]): boolean {
  const gone = /^(?:putusan|alasan|bagian)-(.*)$/.exec(field)?.[1]
  return gone === undefined || files.some(({ file }) => file.candidate === gone)
}

function shownFile(
  { language }: Visit,
  { rulebook, season }: CategoryFound,
  { file, checked, completeness }: VerifiedFile,
  typed: Form | null,
): PlenaryFile {
  const words = filePlenaryWords[language]
  const { candidate } = file
  const text = (field: string) => typed?.text(field) ?? ''
  const missing = completeness.sections.length + completeness.evidence.length
  return {
    candidate,
    name: file.name || candidate,
    href: paths.candidateFile(fileIdOf({ ...season, candidate })),
    step: file.step,
    completeness: missing === 0 ? words.complete : words.incomplete(missing),
    rejected: `${checked.rejectedEvidence}`,
    findings: words.findingsOf(checked.findings, checked.openFindings),
    visits: words.visitsOf(checked.visits, checked.openVisits, checked.differing),
    figures: `${checked.verifiedFigures}`,
    sections: plenarySections(rulebook, file).map((section) => ({
      value: section.id,
      label: wordsOfSection(section, rulebook, language).title,
    })),
    decision: text(plenaryFields.decision(candidate)),
    reason: text(plenaryFields.reason(candidate)),
    section: text(plenaryFields.section(candidate)),
  }
}

function shownHeld({ language }: Visit, { address }: CategoryFound, { plenary, record }: StoredFilePlenary) {
  const words = filePlenaryWords[language]
  const { meeting, files } = record
  const count = (decision: FilePlenaryRecord['files'][number]['decision']) =>
    files.filter((file) => file.decision === decision).length
  return {
    plenary,
    title: words.heldOne(meeting.number, dateInFigures(meeting.day, language)),
    counts: words.counts(count('pass'), count('fail'), count('return')),
    href: paths.filePlenaryPaper(address, plenary),
  }
}
