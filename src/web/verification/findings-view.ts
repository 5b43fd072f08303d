/** The findings of the last return of each nomination, as the page of the file shows them. */
import type { FileNomination } from '../../actions/candidate-file.ts'
import { mayWriteInFile } from '../../award/nomination/access.ts'
import type { FileSection } from '../../award/nomination/file-sections.ts'
import type { NominationState } from '../../award/nomination/nomination-states.ts'
import { EMPTY_DRAFT, type SectionDraft } from '../../award/nomination/section-draft.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { lastMinuteOf } from '../../award/verification/deadline.ts'
import type { FindingPlace } from '../../award/verification/findings.ts'
import { sectionChanges } from '../../award/verification/section-changes.ts'
import { findSectionVersion } from '../../store/file-sections.ts'
import { listFindingsOf, type StoredFinding } from '../../store/findings.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { inAllZones } from '../../wording/deadlines.ts'
import type { Language } from '../../wording/language.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { WholeFile } from '../candidate/file-found.ts'
import { wordsOfSection } from '../candidate/section-view.ts'
import type { Visit } from '../visit.ts'
import type { ShownChange, ShownFinding, ShownReturn } from './findings.tsx'

/** Before the first hand-in there is nothing to find; what became of a nominee is told elsewhere. */
const SHOWN_IN: ReadonlySet<NominationState> = new Set(['needs_correction', 'proposed', 'complete', 'verified'])

export async function shownReturns(visit: Visit, found: WholeFile): Promise<readonly ShownReturn[]> {
  const all = await listFindingsOf(visit.site.db, found.key, found.key.candidate)
  const shown: ShownReturn[] = []
  for (const nomination of found.file.nominations) {
    const last = lastReturn(all, nomination)
    const [first] = last
    if (!first || !SHOWN_IN.has(nomination.state)) continue
    const isOpen = nomination.state === 'needs_correction' && nomination.step === first.step
    const findings: ShownFinding[] = []
    for (const finding of last) findings.push(await shownFinding(visit, found, finding, isOpen))
    const known = categoryById(found.file.rulebook, nomination.category)
    shown.push({
      category: nomination.category,
      name: known ? nameIn(visit.language, known) : nomination.category,
      due: inAllZones(lastMinuteOf(first.dueOn, found.season.zone), found.season.zone, visit.language),
      waiting: isOpen ? last.filter(({ answer }) => answer === null).length : null,
      findings,
    })
  }
  return shown
}

/** What is asked of one section while the file is with its people. */
export async function askedOfSection(visit: Visit, found: WholeFile, section: string): Promise<readonly string[]> {
  if (!found.file.nominations.some(({ sectionsAsked }) => sectionsAsked?.includes(section))) return []
  const all = await listFindingsOf(visit.site.db, found.key, found.key.candidate)
  const open = found.file.nominations.filter(({ state }) => state === 'needs_correction')
  return all
    .filter((one) => one.section === section && open.some((at) => at.category === one.category && at.step === one.step))
    .map((finding) => `${placeLabel(found, finding, visit.language)}. ${finding.asked}`)
}

function lastReturn(all: readonly StoredFinding[], { category }: FileNomination): readonly StoredFinding[] {
  const own = all.filter((finding) => finding.category === category)
  const step = Math.max(...own.map((finding) => finding.step))
  return own.filter((finding) => finding.step === step)
}

async function shownFinding(
  visit: Visit,
  found: WholeFile,
  finding: StoredFinding,
  isOpen: boolean,
): Promise<ShownFinding> {
  const { category, step, number, section, asked, answer } = finding
  return {
    category,
    step,
    number,
    section,
    asked,
    answer,
    place: placeLabel(found, finding, visit.language),
    answerable: isOpen && mayWriteInFile(visit.viewer, found.key, found.file.candidate).ok,
    changes: isOpen ? null : await changesSince(visit, found, finding),
  }
}

async function changesSince(
  { site, language }: Visit,
  found: WholeFile,
  { section: id, version }: StoredFinding,
): Promise<readonly ShownChange[]> {
  const section = found.file.sections.find((one) => one.id === id)
  if (!section) return []
  const seen = version === 0 ? null : await findSectionVersion(site.db, { ...found.key, section: id }, version)
  const [before, after] = [seen?.draft ?? EMPTY_DRAFT, draftOf(found, id)]
  return sectionChanges(before, after).map((change) => {
    const at = after.items.some((item) => item.id === change.item) ? after : before
    const label = placeLabelIn(found, section, { ...change, section: id }, { draft: at, language, titled: false })
    return { label, before: change.before, after: change.after }
  })
}

export function placeLabel(found: Labelled, place: FindingPlace, language: Language): string {
  const section = found.file.sections.find(({ id }) => id === place.section)
  const draft = draftOf(found, place.section)
  return section ? placeLabelIn(found, section, place, { draft, language, titled: true }) : place.section
}

/** What a place of a file is named from. */
type Labelled = Pick<WholeFile, 'file' | 'saved'>
type Labelling = { readonly draft: SectionDraft; readonly language: Language; readonly titled: boolean }

function placeLabelIn(
  { file }: Labelled,
  section: FileSection,
  { item, field }: FindingPlace,
  { draft, language, titled }: Labelling,
): string {
  const words = wordsOfSection(section, file.rulebook, language)
  const at = draft.items.findIndex(({ id }) => id === item)
  const legend = at < 0 ? words.item : candidateFileWords[language].itemOf(words.item, at + 1)
  const parts = [...(titled ? [words.title] : []), ...(section.list && item !== null ? [legend] : [])]
  if (field === null) return parts.join(', ')
  const label = words.fields[field]?.label ?? field
  return parts.length === 0 ? label : `${parts.join(', ')}: ${label}`
}

function draftOf({ saved }: Labelled, section: string): SectionDraft {
  return saved.find((one) => one.section === section)?.draft ?? EMPTY_DRAFT
}
