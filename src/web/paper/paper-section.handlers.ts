/** One section of a paper form: read it, read it again, settle what differs. */
import { ownSections } from '../../actions/candidate-file.ts'
import { readPaperSection, type ReadPaperRefusal } from '../../actions/read-paper-section.ts'
import { settlePaperSection } from '../../actions/settle-paper-section.ts'
import { sectionIsOpen } from '../../award/nomination/access.ts'
import { answersId, type FileSection, ITEMS_MAX } from '../../award/nomination/file-sections.ts'
import { mayCopyPaper, maySettle, paperDifferences, readingTurn } from '../../award/nomination/paper-entry.ts'
import { EMPTY_DRAFT, ONLY_ITEM, type SectionDraft } from '../../award/nomination/section-draft.ts'
import { sectionOpenings } from '../../award/nomination/section-openings.ts'
import { fieldNumber } from '../../documents/candidate-form.ts'
import { listAcceptances, listPapers, listReadings, type PaperReadingRow } from '../../store/papers.ts'
import type { Language } from '../../wording/language.ts'
import { draftRefusalSentence } from '../../wording/nomination.ts'
import {
  clerkRefusalSentence,
  differenceLeftSentence,
  paperEntryWords,
  paperTurnSentence,
} from '../../wording/paper-entry.ts'
import { type FileFound, wholeFile } from '../candidate/file-found.ts'
import { contentField, readSectionContent, sectionDeeds } from '../candidate/section.form.ts'
import { inputOf, shownItems, type ShownFileItem, wordsOfSection } from '../candidate/section-view.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import {
  PaperSectionPage,
  type PaperSectionView,
  settleChoices,
  settleFields,
  type ShownPaperDifference,
} from './paper-section.page.tsx'

const ROWS = 3

type Here = { readonly paper: number; readonly section: FileSection; readonly found: FileFound }
type Answer = { readonly choice: string; readonly typed: string }
/** What came back with the page: what was typed of a reading, or chosen of a difference. */
type Came = {
  readonly errors: readonly FieldError[]
  readonly typed: SectionDraft | null
  readonly answers: ReadonlyMap<string, Answer>
}

const NOTHING: Came = { errors: [], typed: null, answers: new Map() }

export async function showPaperSection(visit: Visit, found: FileFound): Promise<Response> {
  const here = await hereOf(visit, found)
  return here ? sectionPage(visit, here, NOTHING, 200) : notFound(visit)
}

export async function postPaperSection(visit: Visit, found: FileFound): Promise<Response> {
  const here = await hereOf(visit, found)
  if (!here || !visit.form) return notFound(visit)
  const { paper, section } = here
  const { draft, deed } = readSectionContent(visit.form)
  if (deed !== sectionDeeds.save) return sectionPage(visit, here, { ...NOTHING, typed: draft }, 200)
  const outcome = await readPaperSection(visit.desk, { ...found.key, paper, section: section.id }, draft)
  if (outcome.ok) {
    const { turn, differences } = outcome.value
    if (differences.length > 0)
      return seeOther(visit, paths.paperSection(found.fileId, paper, section.id), 'kertas-berbeda')
    return seeOther(visit, paths.papers(found.fileId), turn === 1 ? 'kertas-disalin' : 'kertas-masuk')
  }
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const errors = [readingError(visit, here, refusal)]
  return sectionPage(visit, here, { ...NOTHING, errors, typed: draft }, 409)
}

function readingError(
  { language }: Visit,
  { section, found }: Here,
  refusal: Exclude<ReadPaperRefusal, { readonly code: 'not_found' }>,
): FieldError {
  switch (refusal.code) {
    case 'not_a_clerk':
    case 'own_file_copied':
      return { field: 'isi', text: clerkRefusalSentence(refusal, language) }
    case 'too_many_items':
    case 'draft_text_too_long':
    case 'identity_number_typed':
    case 'item_id_invalid': {
      const words = wordsOfSection(section, found.file.rulebook, language)
      const field = 'field' in refusal ? refusal.field : ''
      const at = 'item' in refusal ? contentField(refusal.item, field) : 'isi'
      return { field: at, text: draftRefusalSentence(refusal, words.fields[field]?.label ?? words.title, language) }
    }
    default:
      return { field: 'isi', text: paperTurnSentence(refusal, language) }
  }
}

export async function postSettlePaper(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, language } = visit
  const here = await hereOf(visit, found)
  if (!here || !form) return notFound(visit)
  const { paper, section } = here
  const [first, second] = await readingsOf(visit, here)
  const differences = first && second ? paperDifferences(section, first.draft, second.draft) : []
  const answers = new Map<string, Answer>()
  const texts = new Map<string, string>()
  for (const difference of differences) {
    const place = `${difference.item}.${difference.field}`
    const answer = { choice: form.text(settleFields.choice(place)), typed: form.text(settleFields.text(place)) }
    answers.set(place, answer)
    if (answer.choice === settleChoices.first) texts.set(place, difference.first)
    if (answer.choice === settleChoices.second) texts.set(place, difference.second)
    if (answer.choice === settleChoices.other) texts.set(place, answer.typed)
  }
  const outcome = await settlePaperSection(desk, { ...found.key, paper, section: section.id }, texts)
  if (outcome.ok) return seeOther(visit, paths.papers(found.fileId), 'kertas-masuk')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'differences_left') {
    const errors = refusal.places.map((place) => ({
      field: settleFields.choice(`${place.item}.${place.field}`),
      text: differenceLeftSentence(placeLabel(here, place, language), language),
    }))
    return sectionPage(visit, here, { ...NOTHING, errors, answers }, 422)
  }
  if ('item' in refusal) {
    const { text } = readingError(visit, here, refusal)
    const field = settleFields.text(`${refusal.item}.${refusal.field}`)
    return sectionPage(visit, here, { ...NOTHING, errors: [{ field, text }], answers }, 422)
  }
  const text =
    refusal.code === 'not_a_clerk' || refusal.code === 'own_file_copied'
      ? clerkRefusalSentence(refusal, language)
      : refusal.code === 'too_many_items' || refusal.code === 'item_id_invalid'
        ? draftRefusalSentence(refusal, section.id, language)
        : paperTurnSentence(refusal, language)
  return sectionPage(visit, here, { ...NOTHING, errors: [{ field: 'isi', text }], answers }, 409)
}

/** The section of a paper that an address names, for a clerk of another file than their own. */
async function hereOf({ params, site, viewer }: Visit, found: FileFound): Promise<Here | null> {
  const { key, file } = found
  const number = params['kertas'] ?? ''
  const section = file.sections.find(({ id }) => id === params['bagian'])
  if (!section || !/^\d{1,6}$/.test(number) || !mayCopyPaper(viewer, key, file.candidate).ok) return null
  const paper = Number(number)
  return (await listPapers(site.db, key)).some((one) => one.paper === paper) ? { paper, section, found } : null
}

async function readingsOf({ site }: Visit, { paper, section, found }: Here): Promise<readonly PaperReadingRow[]> {
  const all = await listReadings(site.db, found.key)
  return all.filter((one) => one.paper === paper && one.section === section.id)
}

async function sectionPage(visit: Visit, here: Here, came: Came, status: number): Promise<Response> {
  const { paper, section, found } = here
  const { file, fileId, season, key } = found
  const view: PaperSectionView = {
    fileId,
    candidate: file.candidate.name || key.candidate,
    paper,
    section: section.id,
    title: `${sectionNumber(here) + 1}. ${wordsOfSection(section, file.rulebook, visit.language).title}`,
    errors: came.errors,
    body: await bodyOf(visit, here, came),
  }
  return page(visit, PaperSectionPage({ frame: frameOf(visit, season.example), view }), status)
}

/** What was typed stays on the page even where it can no longer be taken. */
async function bodyOf(visit: Visit, here: Here, came: Came): Promise<PaperSectionView['body']> {
  const { language, site, viewer } = visit
  const { paper, section, found } = here
  const { key, file } = found
  const { saved } = await wholeFile(visit, found)
  const words = paperEntryWords[language]
  const readings = await readingsOf(visit, here)
  const accepted = (await listAcceptances(site.db, key)).some(
    (one) => one.paper === paper && one.section === section.id,
  )
  const person = viewer.person?.id ?? ''
  const version = saved.find((one) => one.section === section.id)?.version ?? 0
  const reading = { is: 'reading', items: readingItems(visit, here, came), more: section.list } as const
  if (came.typed && came.errors.length > 0) return reading
  const open = sectionIsOpen(sectionOpenings(file.nominations, section.id))
  if (accepted) return { is: 'said', sentence: words.accepted }
  if (!open.ok) return { is: 'said', sentence: paperTurnSentence(open.refusal, language) }
  const [first, second] = readings
  if (first && second) {
    const may = maySettle(readings, accepted, person, version)
    if (!may.ok) return { is: 'said', sentence: paperTurnSentence(may.refusal, language) }
    return {
      is: 'settling',
      names: [first.name, second.name],
      differences: shownDifferences(visit, here, [first, second], came),
    }
  }
  const turn = readingTurn(readings, accepted, person, version)
  if (turn.ok) return reading
  return {
    is: 'said',
    sentence: turn.refusal.code === 'own_reading' ? words.waiting : paperTurnSentence(turn.refusal, language),
  }
}

/** Where the section stands on its form: the answers to a category come after all that is asked of everybody. */
function sectionNumber({ section, found: { file } }: Here): number {
  const own = file.nominations.find(({ category }) => answersId(category) === section.id) ?? file.nominations[0]
  return ownSections(own?.category ?? '', file).findIndex(({ id }) => id === section.id)
}

/** The questions with their numbers on the paper; three empty things of a list, or three more than were typed. */
function readingItems({ language }: Visit, here: Here, { typed, errors }: Came): readonly ShownFileItem[] {
  const { section, found } = here
  const { rulebook } = found.file
  const items = typed?.items ?? EMPTY_DRAFT.items
  const room = errors.length > 0 ? items.length : Math.min(items.length + ROWS, ITEMS_MAX)
  const ids = section.list
    ? Array.from({ length: Math.max(room, 1) }, (_, at) => items[at]?.id ?? `baris-${at + 1}`)
    : [ONLY_ITEM]
  const draft = { items: ids.map((id) => ({ id, fields: items.find((item) => item.id === id)?.fields ?? {} })) }
  const words = wordsOfSection(section, rulebook, language)
  const numbered = new Map(section.fields.map(({ id }, at) => [id, fieldNumber(sectionNumber(here), at)]))
  return shownItems(section, draft, { words, language, tags: rulebook.tags }).map((item) => ({
    ...item,
    remove: null,
    fields: item.fields.map((field, at) => ({
      ...field,
      label: `${numbered.get(section.fields[at]!.id)} ${field.label}`,
    })),
  }))
}

function shownDifferences(
  { language }: Visit,
  here: Here,
  [first, second]: readonly [PaperReadingRow, PaperReadingRow],
  { answers }: Came,
): readonly ShownPaperDifference[] {
  const { section, found } = here
  const { rulebook } = found.file
  const words = wordsOfSection(section, rulebook, language)
  return paperDifferences(section, first.draft, second.draft).map((difference) => {
    const place = `${difference.item}.${difference.field}`
    const field = section.fields.find(({ id }) => id === difference.field)
    const input = field && inputOf(section, field, { words, language, tags: rulebook.tags })
    const options = input?.is === 'choice' ? input.options : null
    const shown = (text: string) => options?.find(({ value }) => value !== '' && value === text)?.label ?? text
    const label = placeLabel(here, difference, language)
    const [one, other] = [shown(difference.first), shown(difference.second)]
    const { choice = '', typed = '' } = answers.get(place) ?? {}
    return { place, label, first: one, second: other, options, chosen: choice, typed }
  })
}

/** "Baris anggaran 2: 3.6 Jumlah rupiah": the row and the number by which it is found on the paper. */
function placeLabel(
  here: Here,
  { item, field }: { readonly item: string; readonly field: string },
  language: Language,
): string {
  const { section, found } = here
  const words = wordsOfSection(section, found.file.rulebook, language)
  const at = section.fields.findIndex(({ id }) => id === field)
  const row = section.list ? `${words.item} ${item.slice('kertas-'.length)}: ` : ''
  return `${row}${fieldNumber(sectionNumber(here), at)} ${words.fields[field]?.label ?? field}`
}
