/** One candidate's file: show it, move one of its nominations. */
import { itemsOf } from '../../actions/add-evidence.ts'
import { filePrint } from '../../actions/file-print.ts'
import { moveNomination } from '../../actions/move-nomination.ts'
import { type EvidenceFile, itemState, missingEvidence } from '../../award/nomination/evidence.ts'
import { answersId } from '../../award/nomination/file-sections.ts'
import type { SectionProgress } from '../../award/nomination/hand-in.ts'
import {
  movesFrom,
  NOMINATION_MOVE_NAMES,
  NOMINATION_MOVES,
  type NominationMove,
} from '../../award/nomination/nomination-states.ts'
import { mayCopyPaper } from '../../award/nomination/paper-entry.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { findLastAdoption } from '../../store/adoptions.ts'
import { listClarifications } from '../../store/clarifications.ts'
import { listEvidence } from '../../store/evidence.ts'
import { listPapers } from '../../store/papers.ts'
import { type CandidateNomination, listSteps } from '../../store/nominations.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { evidenceItemName, evidenceWords } from '../../wording/evidence.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { inAllZones } from '../../wording/deadlines.ts'
import { moveWords, nominationStates, nominationTurns } from '../../wording/nomination.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { verificationWords } from '../../wording/verification.ts'
import type { Reason } from '../components/gated-button.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import { confirmingIn } from '../interview-day/confirmation.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import { closingOf } from '../verification/closing-view.ts'
import { shownReturns } from '../verification/findings-view.ts'
import { answerField, type ShownReturn } from '../verification/findings.tsx'
import type { Visit } from '../visit.ts'
import { type FileFound, progressOf, wholeFile } from './file-found.ts'
import {
  FilePage,
  type FileView,
  moveField,
  moveFields,
  type ShownNomination,
  type ShownSection,
} from './file.page.tsx'
import { businessCheckOf } from './business-check-view.ts'
import { mergersOf } from './mergers-view.ts'
import { isOfCandidate } from './own-candidate.ts'
import { moveRefusal } from './move-refusal.ts'
import { papersOf } from './papers-view.ts'
import { wordsOfSection } from './section-view.ts'
import { stateShapes } from './state-shape.ts'

export const NOTHING_TYPED = { errors: [], typedReason: null, typedAnswer: null } as const

export async function showFile(visit: Visit, found: FileFound): Promise<Response> {
  return filePage(visit, found, NOTHING_TYPED, 200)
}

export async function postMove(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, params } = visit
  const category = params['kategori'] ?? ''
  const move = NOMINATION_MOVE_NAMES.find((known) => known === form?.text(moveFields.move))
  if (!form || !move || !found.file.nominations.some((nomination) => nomination.category === category))
    return notFound(visit)
  const step = form.text(moveFields.step)
  const seenStep = /^\d{1,9}$/.test(step) ? Number(step) : -1
  const reason = form.text(moveField(category, move))
  const outcome = await moveNomination(desk, { ...found.key, category }, { move, seenStep, reason })
  if (outcome.ok) return seeOther(visit, paths.candidateFile(found.fileId), 'usulan-dipindahkan')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  const text = moveRefusal(visit, outcome.refusal, (id) => titleOf(visit, found, id))
  const errors = [{ field: moveField(category, move), text }]
  return filePage(visit, found, { ...NOTHING_TYPED, errors, typedReason: { category, move, reason } }, 409)
}

function titleOf({ language }: Visit, { file }: FileFound, id: string): string {
  const section = file.sections.find((one) => one.id === id)
  return section ? wordsOfSection(section, file.rulebook, language).title : id
}

export async function filePage(
  visit: Visit,
  found: FileFound,
  came: Pick<FileView, 'errors' | 'typedReason' | 'typedAnswer'>,
  status: number,
): Promise<Response> {
  const whole = await wholeFile(visit, found)
  const { file, fileId, season, key } = whole
  const progress = progressOf(whole, visit)
  const evidence = await listEvidence(visit.site.db, key)
  const nominations: ShownNomination[] = []
  const returns = await shownReturns(visit, whole)
  const onPaper = (await listPapers(visit.site.db, key)).length > 0
  for (const nomination of file.nominations) {
    const blocked = unansweredIn(visit, returns, nomination.category)
    nominations.push(await shownNomination(visit, found, nomination, { progress, evidence, blocked, onPaper }))
  }
  const view: FileView = {
    ...came,
    fileId,
    candidate: file.candidate.name || key.candidate,
    season: season.label,
    nominations,
    returns,
    closing: await closingOf(visit, found),
    interviews: await confirmingIn(visit, found),
    papersHref: mayCopyPaper(visit.viewer, key, file.candidate).ok ? paths.papers(fileId) : null,
    sections: progress.map((section) => shownSection(visit, found, section)),
    evidence: shownEvidence(visit, found, evidence),
    mergers: await mergersOf(visit, found),
    ...(await businessCheckOf(visit, whole)),
  }
  return page(visit, FilePage({ frame: frameOf(visit, season.example), view }), status)
}

async function clarificationHref(visit: Visit, found: FileFound, category: string): Promise<string | null> {
  if (!isOfCandidate(visit.viewer, found)) return null
  const asked = await listClarifications(visit.site.db, { ...found.key, category })
  const isAsked = asked.some(({ candidate }) => candidate === found.key.candidate)
  return isAsked ? paths.ownClarifications(found.fileId, category) : null
}

async function outcomeHref(
  visit: Visit,
  found: FileFound,
  { category, state }: Pick<CandidateNomination, 'category' | 'state'>,
): Promise<string | null> {
  if (state !== 'nominee' || !isOfCandidate(visit.viewer, found)) return null
  const adopted = await findLastAdoption(visit.site.db, { ...found.key, category })
  return adopted ? paths.outcome(found.fileId, category) : null
}

async function shownNomination(
  visit: Visit,
  found: FileFound,
  { category, state, step }: CandidateNomination,
  sofar: SoFar,
): Promise<ShownNomination> {
  const { language, site } = visit
  const { file, key, season, roles } = found
  const known = categoryById(file.rulebook, category)
  const moves = movesFrom(state, roles).filter((move) => move !== 'hand_in_paper' || sofar.onPaper)
  const hands = moves.some((move) => NOMINATION_MOVES[move].to === 'proposed')
  const steps = await listSteps(site.db, { ...key, category }, key.candidate)
  return {
    category,
    name: known ? nameIn(language, known) : category,
    state: nominationStates[language][state],
    shape: stateShapes[state],
    turn: nominationTurns[language][state],
    outcomeHref: await outcomeHref(visit, found, { category, state }),
    clarificationHref: await clarificationHref(visit, found, category),
    step,
    receipt: await receiptOf(visit, found, category),
    papers: papersOf(visit, found, category),
    moves: moves.map((move) => ({ move, label: moveWords[language][move].button, reasonOwed: owesReason(move) })),
    blocked: hands
      ? [
          ...sofar.blocked,
          ...blockedBy(visit, found, category, sofar.progress),
          ...evidenceOwed(visit, found, category, sofar.evidence),
        ]
      : [],
    steps: steps.map(({ move, at, reason }) => ({
      what: moveWords[language][move].done,
      when: writtenInstant(at, season.zone, language),
      reason,
    })),
  }
}

async function receiptOf(
  { site, language }: Visit,
  { file, key, season }: FileFound,
  category: string,
): Promise<ShownNomination['receipt']> {
  const { handedIn, fingerprint } = await filePrint(site.db, { ...key, category }, file, 'handed_in')
  return handedIn && { when: inAllZones(handedIn.at, season.zone, language), fingerprint }
}

/** How far a file is: its sections, and the evidence that stands in it. */
type SoFar = {
  /** A paper form of it was received. */
  readonly onPaper: boolean
  readonly progress: readonly SectionProgress[]
  readonly evidence: readonly EvidenceFile[]
  /** What else keeps it from being handed in: findings without an answer. */
  readonly blocked: readonly Reason[]
}

/** Every item of the checklist that this category requires and for which no file counts, with the way to it. */
function evidenceOwed(
  { language }: Visit,
  { file, fileId }: FileFound,
  category: string,
  evidence: SoFar['evidence'],
): readonly Reason[] {
  const words = evidenceWords[language]
  return missingEvidence(itemsOf(file), evidence, category).map((item) => ({
    text: words.missing(evidenceItemName(item, language)),
    mend: { label: words.mend, href: paths.evidence(fileId) },
  }))
}

function shownEvidence({ language }: Visit, { file }: FileFound, evidence: SoFar['evidence']): FileView['evidence'] {
  const states = itemsOf(file).map(({ id }) => itemState(evidence.filter(({ item }) => item === id)))
  const there = states.filter((state) => state === 'present' || state === 'accepted').length
  const shape = there === states.length ? 'done' : there > 0 ? 'part' : 'open'
  return { state: evidenceWords[language].progress(there, states.length), shape }
}

function owesReason(move: NominationMove): boolean {
  return NOMINATION_MOVES[move].reason === 'owed'
}

/** Findings of the last return that nobody has answered, each with the way to its answer. */
function unansweredIn({ language }: Visit, returns: readonly ShownReturn[], category: string): readonly Reason[] {
  const words = verificationWords[language]
  const own = returns.find((one) => one.category === category && one.waiting !== null)
  return (own?.findings ?? [])
    .filter(({ answer }) => answer === null)
    .map((finding) => ({
      text: `${words.finding(finding.number)}: ${finding.place}`,
      mend: { label: words.unanswered, href: `#${answerField(finding)}` },
    }))
}

/** Every section that still lacks something, with the way to it; the answers to other categories are not this one's. */
function blockedBy(
  { language }: Visit,
  { file, fileId }: FileFound,
  category: string,
  progress: readonly SectionProgress[],
): readonly Reason[] {
  const words = candidateFileWords[language]
  return progress.flatMap(({ section: id, empty, flaws }) => {
    const section = file.sections.find((one) => one.id === id)
    const isOthers = file.nominations.some((one) => one.category !== category && answersId(one.category) === id)
    if (!section || isOthers || (!empty && flaws.length === 0)) return []
    const { title } = wordsOfSection(section, file.rulebook, language)
    const mend = { label: words.missing(flaws.length), href: paths.fileSection(fileId, id) }
    return [{ text: title, mend }]
  })
}

function shownSection(
  { language }: Visit,
  { file }: FileFound,
  { section: id, flaws, items, empty }: SectionProgress,
): ShownSection {
  const words = candidateFileWords[language]
  const section = file.sections.find((one) => one.id === id)!
  const { title } = wordsOfSection(section, file.rulebook, language)
  if (items === 0) return { id, title, state: empty ? words.nothingYet : words.optional, shape: 'open' }
  if (flaws.length > 0) return { id, title, state: words.missing(flaws.length), shape: 'part' }
  return { id, title, state: section.list ? words.items(items) : words.complete, shape: 'done' }
}
