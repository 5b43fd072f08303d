/** One section of a file: show it, save it, settle a difference between two people. */
import { saveFileSection, type SaveSectionRefusal, type SectionSaved } from '../../actions/save-file-section.ts'
import { mayWriteSection } from '../../award/nomination/access.ts'
import type { FileSection } from '../../award/nomination/file-sections.ts'
import { EMPTY_DRAFT, type SectionDraft } from '../../award/nomination/section-draft.ts'
import { sectionOpenings } from '../../award/nomination/section-openings.ts'
import { readSection } from '../../award/nomination/section-reading.ts'
import type { SavedSection } from '../../store/file-sections.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { draftRefusalSentence, fileRefusalSentence } from '../../wording/nomination.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { asksForJson, json, page, seeOther } from '../reply.ts'
import { savedWhen } from '../saved-when.ts'
import { askedOfSection } from '../verification/findings-view.ts'
import type { Visit } from '../visit.ts'
import { deviceOwnerOf } from '../device-owner.ts'
import { copiedNotes } from '../paper/copied-note.ts'
import { FileConflictPage } from './file-conflict.page.tsx'
import { type FileFound, readingFacts, wholeFile } from './file-found.ts'
import { FileSectionPage, type FileSectionView } from './file-section.page.tsx'
import { contentField, DISCARD_QUERY, readSectionForm, sectionDeeds, type TypedSection } from './section.form.ts'
import { flawErrors, openedDraft, shownItems, wordsOfSection } from './section-view.ts'

/** Asks for one more item on the page. */
export const ADD_QUERY = 'tambah'
const SAVED_FLASH = 'draf-tersimpan'
const MERGED_FLASH = 'berkas-digabung'

export async function showFileSection(visit: Visit, found: FileFound): Promise<Response> {
  const section = sectionIn(visit, found)
  if (!section) return notFound(visit)
  return sectionPage(visit, found, section, null, 200)
}

export async function postFileSection(visit: Visit, found: FileFound): Promise<Response> {
  const section = sectionIn(visit, found)
  if (!visit.form || !section) return notFound(visit)
  const typed = readSectionForm(visit.form)
  const outcome = await saveFileSection(visit.desk, { ...found.key, section: section.id }, typed.seen, typed.draft)
  if (outcome.ok)
    return asksForJson(visit)
      ? json(savedFacts(visit, found, outcome.value))
      : goOn(visit, found, section, { typed, merged: outcome.value.merged })
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  if (asksForJson(visit)) return json(refusedFacts(visit, found, section, refusal), 409)
  if (refusal.code === 'section_changed_elsewhere') return conflictPage(visit, found, section, refusal)
  const errors = [refusalError(visit, found, section, refusal)]
  return sectionPage(visit, found, section, { draft: typed.draft, version: typed.seen, errors, typing: true }, 409)
}

/** The version's whole content goes along, so that the page can be made equal to it. */
function savedFacts(visit: Visit, { season }: FileFound, { version, savedAt, merged, draft }: SectionSaved) {
  const words = candidateFileWords[visit.language]
  const at = savedWhen(visit, savedAt, season.zone)
  return { version, savedAt: at, merged, draft, sentence: merged ? words.savedMerged(at) : words.savedAt(at) }
}

function refusedFacts(
  visit: Visit,
  found: FileFound,
  section: FileSection,
  refusal: Exclude<SaveSectionRefusal, { readonly code: 'not_found' }>,
) {
  const { code } = refusal
  if (code !== 'section_changed_elsewhere') return { code, sentence: refusalError(visit, found, section, refusal).text }
  const at = savedWhen(visit, refusal.savedAt, found.season.zone)
  return { code, sentence: candidateFileWords[visit.language].changedElsewhere(at) }
}

type Saved = { readonly typed: TypedSection; readonly merged: boolean }

function goOn(visit: Visit, { fileId }: FileFound, { id }: FileSection, { typed, merged }: Saved): Response {
  const flash = merged ? MERGED_FLASH : SAVED_FLASH
  if (typed.deed === sectionDeeds.saveAndBack) return seeOther(visit, paths.candidateFile(fileId), flash)
  const asked = typed.deed === sectionDeeds.add ? { [ADD_QUERY]: '1' } : {}
  return seeOther(visit, paths.fileSection(fileId, id, asked), flash)
}

type Refused = Exclude<SaveSectionRefusal, { readonly code: 'not_found' | 'section_changed_elsewhere' }>

function refusalError({ language }: Visit, { file }: FileFound, section: FileSection, refusal: Refused): FieldError {
  const words = wordsOfSection(section, file.rulebook, language)
  if (
    refusal.code === 'file_for_reading_only' ||
    refusal.code === 'file_closed' ||
    refusal.code === 'section_not_asked'
  )
    return { field: 'isi', text: fileRefusalSentence(refusal, language) }
  const field = 'field' in refusal ? refusal.field : ''
  const label = words.fields[field]?.label ?? words.title
  const at = 'item' in refusal ? contentField(refusal.item, field) : 'isi'
  return { field: at, text: draftRefusalSentence(refusal, label, language) }
}

function sectionIn({ params }: Visit, { file }: FileFound): FileSection | null {
  return file.sections.find(({ id }) => id === params['bagian']) ?? null
}

type Shown = {
  readonly draft: SectionDraft
  readonly version: number
  readonly errors: readonly FieldError[]
  /** What was typed came back: it stays on the page even where it can no longer be saved. */
  readonly typing?: boolean
}

function asStored(stored: SavedSection | undefined): Shown {
  return { draft: stored?.draft ?? EMPTY_DRAFT, version: stored?.version ?? 0, errors: [] }
}

/** @param came what was typed; null shows what is stored. */
async function sectionPage(
  visit: Visit,
  found: FileFound,
  section: FileSection,
  came: Shown | null,
  status: number,
): Promise<Response> {
  const { language, desk, url } = visit
  const whole = await wholeFile(visit, found)
  const { file, season, fileId } = whole
  const stored = whole.saved.find((one) => one.section === section.id)
  const { draft, version, errors, typing = false } = came ?? asStored(stored)
  const words = wordsOfSection(section, file.rulebook, language)
  const adds = url.searchParams.get(ADD_QUERY) === '1'
  const context = { words, language, tags: file.rulebook.tags }
  const may = mayWrite(visit, found, section)
  const { flaws } = readSection(section, draft, readingFacts(found, visit))
  const begun = draft.items.length > 0
  const items = shownItems(section, openedDraft(section, draft, desk.newId(), adds), context)
  const view: FileSectionView = {
    fileId,
    section: section.id,
    candidate: file.candidate.name,
    title: words.title,
    lede: words.lede,
    version,
    savedAt: stored ? savedWhen(visit, stored.savedAt, season.zone) : null,
    items,
    add: section.list ? words.add : null,
    copied: (await copiedNotes(visit.site.db, found.key, language))(section.id, stored?.version ?? 0),
    asked: await askedOfSection(visit, whole, section.id),
    readOnly: may.ok || typing ? null : may.reason,
    errors,
    device: { owner: deviceOwnerOf(visit), content: typing ? 'typed' : comesFromSave(visit) ? 'saved' : 'stored' },
    lacking: begun && !typing ? flawErrors(flaws, items, section.list, language) : [],
  }
  return page(visit, FileSectionPage({ frame: frameOf(visit, season.example), view }), status)
}

/** What the ordinary form took along is stored now, or was discarded on the page of the choice. */
function comesFromSave({ flash, url }: Visit): boolean {
  return flash === SAVED_FLASH || flash === MERGED_FLASH || url.searchParams.get(DISCARD_QUERY) === '1'
}

function mayWrite(
  { viewer, language }: Visit,
  { key, file }: FileFound,
  { id }: FileSection,
): { readonly ok: true } | { readonly ok: false; readonly reason: string } {
  const may = mayWriteSection(viewer, key, file.candidate, sectionOpenings(file.nominations, id))
  if (may.ok) return { ok: true }
  const { refusal } = may
  const reason =
    refusal.code === 'not_found' ? candidateFileWords[language].readOnly : fileRefusalSentence(refusal, language)
  return { ok: false, reason }
}

type Conflict = Extract<SaveSectionRefusal, { readonly code: 'section_changed_elsewhere' }>

function conflictPage(visit: Visit, found: FileFound, section: FileSection, conflict: Conflict): Response {
  const { language } = visit
  const { file, fileId, season } = found
  const words = wordsOfSection(section, file.rulebook, language)
  const context = { words, language, tags: file.rulebook.tags }
  const open = new Set(conflict.conflicts.map(({ item, field }) => contentField(item, field)))
  // An item that one side took out has no fields in the merged draft; its questions are named all the same.
  const places = [
    ...new Set([...conflict.draft.items.map(({ id }) => id), ...conflict.conflicts.map(({ item }) => item)]),
  ]
  const legends = new Map(
    shownItems(section, { items: places.map((id) => ({ id, fields: {} })) }, context).map((item) => [
      item.id,
      item.legend,
    ]),
  )
  const view = {
    fileId,
    section: section.id,
    candidate: file.candidate.name,
    title: words.title,
    version: conflict.version,
    changedAt: writtenInstant(conflict.savedAt, season.zone, language),
    differences: conflict.conflicts.map(({ item, field, mine, theirs }) => ({
      name: contentField(item, field),
      label: `${words.fields[field]?.label ?? field} (${legends.get(item) ?? words.item})`,
      yours: mine,
      theirs,
    })),
    agreed: conflict.draft.items.flatMap(({ id, fields }) =>
      Object.entries(fields)
        .map(([field, text]) => ({ name: contentField(id, field), text }))
        .filter(({ name }) => !open.has(name)),
    ),
  }
  return page(visit, FileConflictPage({ frame: frameOf(visit, season.example), view }), 409)
}
