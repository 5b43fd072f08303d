/** "Gladi jam penutupan" of one season: counted anew each time it is looked at. */
import { fileDeadlines } from '../../actions/file-deadlines.ts'
import { type FileCompleteness, filesCompleteness } from '../../actions/files-completeness.ts'
import { holidayDays } from '../../actions/holidays.ts'
import { answersId } from '../../award/nomination/file-sections.ts'
import { NOMINATION_STATES } from '../../award/nomination/nomination-states.ts'
import { rolesIn } from '../../award/people/role-holding.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { minutesAfter, wallTime } from '../../award/units/dates.ts'
import { workingDaysAfter } from '../../award/units/working-days.ts'
import { mayReadNames } from '../../award/verification/access.ts'
import { type Fate, fateCounts, fateOf } from '../../award/verification/rehearsal.ts'
import { REMINDERS } from '../../award/verification/reminding.ts'
import { type Holder, TURNS, whoMustAct } from '../../award/verification/waiting.ts'
import { listHolderNames } from '../../store/nomination-queue.ts'
import { listSeasonFiles, type SeasonFile } from '../../store/season-files.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { inAllZones } from '../../wording/deadlines.ts'
import { deskWords } from '../../wording/desk.ts'
import { evidenceItemName } from '../../wording/evidence.ts'
import { fileSectionWords } from '../../wording/file-sections.ts'
import { listed } from '../../wording/language.ts'
import { fateWords, rehearsalWords } from '../../wording/rehearsal.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { seatWords } from '../../wording/seats.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import type { StatusShape } from '../components/status.tsx'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { categoryName } from './desk.handlers.ts'
import { RehearsalPage, type RehearsedRow } from './rehearsal.page.tsx'

const SHAPES: Readonly<Record<Fate, StatusShape>> = {
  incomplete: 'stop',
  ready: 'part',
  correcting: 'wait',
  in: 'done',
  left: 'open',
}

export async function showRehearsal(visit: Visit, found: SeasonFound): Promise<Response> {
  const { site, desk, language, viewer, url } = visit
  const { season, rulebook, address } = found
  const files = await listSeasonFiles(site.db, season, NOMINATION_STATES)
  const drafts = files.filter(({ state }) => state === 'draft')
  const completeness = await filesCompleteness(site.db, season, { rulebook, now: desk.now() }, drafts)
  const judged = drafts.map((file, at) => ({ file, completeness: completeness[at] ?? NOTHING_MISSING }))
  const others = files.filter(({ state }) => state !== 'draft')
  const counts = fateCounts([
    ...others.map(({ state }) => ({ state, missing: 0 })),
    ...judged.map(({ file, completeness: own }) => ({ state: file.state, missing: missingIn(own) })),
  ])
  // What only has to be handed in stands first: that is the call worth making tonight.
  const sorted = judged.toSorted((one, other) => missingIn(one.completeness) - missingIn(other.completeness))
  const { first, pager } = rowsOfPage(sorted.length, wantedPage(url), paths.rehearsal(address))
  const holders = await listHolderNames(site.db, season, TURNS.draft)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    deskHref: paths.desk(address),
    moments: await momentsOf(visit, found),
    counts: counts.map(({ fate, count }) => ({ fate: fateWords[language][fate], shape: SHAPES[fate], count })),
    out: drafts.length,
    rows: sorted
      .slice(first, first + ROWS_A_PAGE)
      .map(({ file, completeness: own }) => shownRow(visit, found, { file, completeness: own, holders })),
    pager,
    reminds: REMINDERS.some((role) => rolesIn(viewer, season).includes(role)),
  }
  return page(visit, RehearsalPage({ frame: frameOf(visit, season.example), view }))
}

const NOTHING_MISSING: FileCompleteness = { sections: [], evidence: [], savedAt: null }

function missingIn({ sections, evidence }: FileCompleteness): number {
  return sections.length + evidence.length
}

/** Now, the closing in all three zones, and how many working days lie between. */
async function momentsOf(
  { site, desk, language }: Visit,
  { season, rulebook }: SeasonFound,
): Promise<readonly string[]> {
  const words = rehearsalWords[language]
  const now = desk.now()
  const counted = words.now(writtenInstant(now, season.zone, language))
  const [category] = rulebook.categories
  const deadlineOf = await fileDeadlines(site.db, season, rulebook, now)
  const closing = category && deadlineOf({ category: category.id, candidate: '', state: 'draft' })
  if (!closing) return [counted, words.unbounded]
  const shown = words.closing(inAllZones(closing.at, closing.zone, language))
  if (now >= minutesAfter(closing.at, 1)) return [counted, shown, words.closed]
  const [today, last] = [wallTime(now, closing.zone).day, wallTime(closing.at, closing.zone).day]
  return [counted, shown, words.open(workingDaysAfter(today, last, await holidayDays(site.db)))]
}

type Drafted = {
  readonly file: SeasonFile
  readonly completeness: FileCompleteness
  readonly holders: readonly Holder[]
}

function shownRow(visit: Visit, found: SeasonFound, { file, completeness, holders }: Drafted): RehearsedRow {
  const { language, viewer } = visit
  const { season } = found
  const words = rehearsalWords[language]
  const roles = listed(TURNS.draft.map((role) => seatWords[language][role]), language) // prettier-ignore
  const who = whoMustAct({ ...file, owner: null }, holders)
  const named = who.map(({ name, role }) => `${name} (${seatWords[language][role]})`)
  return {
    candidate: file.candidate,
    category: file.category,
    step: file.step,
    name: file.name || file.candidate,
    categoryName: categoryName(visit, found, file.category),
    fileHref: paths.candidateFile(fileIdOf({ ...season, candidate: file.candidate })),
    ready: fateOf({ state: file.state, missing: missingIn(completeness) }) === 'ready',
    why: whyOut(visit, found, file, completeness),
    saved: completeness.savedAt ? writtenInstant(completeness.savedAt, season.zone, language) : words.never,
    who:
      who.length === 0
        ? deskWords[language].nobody(roles)
        : mayReadNames(viewer, season)
          ? listed(named, language)
          : roles,
  }
}

function whyOut(
  { language }: Visit,
  { rulebook }: SeasonFound,
  { category }: SeasonFile,
  { sections, evidence, savedAt }: FileCompleteness,
): readonly string[] {
  const words = rehearsalWords[language]
  const known = categoryById(rulebook, category)
  const titleOf = (section: string) =>
    section === answersId(category)
      ? candidateFileWords[language].answers(known ? nameIn(language, known) : category)
      : (fileSectionWords[language][section]?.title ?? section)
  if (savedAt === null) return [words.untouched]
  if (sections.length + evidence.length === 0) return [words.ready]
  return [
    ...(sections.length > 0 ? [words.sections(listed(sections.map(titleOf), language))] : []),
    ...(evidence.length > 0
      ? [words.evidence(listed(evidence.map((item) => evidenceItemName(item, language)), language))] // prettier-ignore
      : []),
  ]
}
