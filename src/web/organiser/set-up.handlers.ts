/** The checklist of one season, and its rules as a file. */
import { CLERKS } from '../../award/nomination/paper-entry.ts'
import { rolesIn } from '../../award/people/role-holding.ts'
import { workbookOfRulebook } from '../../actions/rulebook-workbook.ts'
import { readiness, type Obstacle, type Readiness, type ReadinessNotice } from '../../award/season/readiness.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { countCandidates } from '../../store/candidate-list.ts'
import { listNominations } from '../../store/candidates.ts'
import { noticesInForce } from '../../award/season/stages.ts'
import { findPanelDecree, listSeatHolders } from '../../store/panels.ts'
import { listStageNotices } from '../../store/stage-notices.ts'
import { listEvents } from '../../store/outreach-events.ts'
import { listSeasonQuestions } from '../../store/season-questions.ts'
import { countOrganisations } from '../../store/organisations.ts'
import { countRoles } from '../../store/roles.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { concernSentence } from '../../wording/rulebook-concerns.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { workbookSentence } from '../../wording/rulebook-workbook.ts'
import { obstacleSentence, readinessNoticeSentence, type SetUpSection } from '../../wording/set-up.ts'
import { fileFailed } from '../door/trouble.handlers.ts'
import { runningSentence } from '../../wording/stage-notices.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { download, page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { mendHref, placeOfPath, saidOf } from './section-place.ts'
import type { SetUpFound } from './set-up-found.ts'
import { type CheckLine, SetUpPage } from './set-up.page.tsx'

export async function showSetUp(visit: Visit, found: SetUpFound): Promise<Response> {
  const { season, address, draft, rules, locked, draftIsInForce } = found
  const { language } = visit
  const { obstacles, notices, concerns } = await readinessOf(visit, found)
  const copiesPaper = rolesIn(visit.viewer, season).some((role) => CLERKS.includes(role))
  const lines = obstacles.map((obstacle) => obstacleLine(visit, found, obstacle))
  const view = {
    season: season.label,
    place: season.placeName,
    locked,
    obstacles: lines.map(({ text, href }) => ({ text, href })),
    concerns: concerns.map(({ path, ...concern }) => ({
      text: saidOf(path, concernSentence(concern, language), draft.rulebook, language),
      href: mendHref(address, path, draft.rulebook),
    })),
    notices: notices.map((notice) => noticeLine(visit, found, notice)),
    parts: PARTS.map((section) => ({
      section,
      href: partHref(found, section),
      missing: lines.filter((line) => line.part === section).length,
    })),
    people: {
      rolesHref: paths.roleHolders(address),
      roles: (await countRoles(visit.site.db, season)).held,
      organisationsHref: paths.organisations(address),
      organisations: await countOrganisations(visit.site.db, season.province, ''),
      outreachHref: paths.outreach(address),
      events: (await listEvents(visit.site.db, season)).filter(({ cancelled }) => !cancelled).length,
      questionsHref: paths.seasonQuestions(address),
      questions: (await listSeasonQuestions(visit.site.db, season)).filter(({ shown }) => shown).length,
      candidatesHref: paths.candidates(address),
      candidates: await countCandidates(visit.site.db, season, ''),
    },
    rulesVersion: rules.version,
    hash: rules.hash,
    draftVersion: draft.version,
    draftSavedAt: draft.savedAt && writtenInstant(draft.savedAt, season.zone, language),
    draftIsInForce,
    stagesHref: paths.stages(address),
    running: await runningNow(visit, found),
    enactHref: paths.enactRulebook(address),
    proposalsHref: paths.rulebookProposals(address),
    compareHref: paths.compareRulebooks(address),
    exportHref: paths.exportRulebook(address),
    exportWorkbookHref: paths.exportRulebookWorkbook(address),
    previews: draft.rulebook.categories.map((category) => ({
      category: nameIn(language, category),
      candidateHref: paths.previewAsCandidate({ ...address, category: category.id }),
      assessorHref: paths.previewAsAssessor({ ...address, category: category.id }),
      paperSheetsHref: copiesPaper ? paths.paperSheets({ ...address, category: category.id }) : null,
      formHref: categoryById(rules.rulebook, category.id)
        ? paths.blankForm({ ...address, category: category.id })
        : null,
    })),
  }
  return page(visit, SetUpPage({ frame: frameOf(visit, season.example), view }))
}

/** The rules in force as the document they are: read again anywhere, they have the same hash. */
export async function exportRulebook(_: Visit, found: SetUpFound): Promise<Response> {
  return download(`${fileName(found)}.json`, 'json', `${JSON.stringify(found.rules.rulebook, null, 2)}\n`)
}

/** The same as a workbook to edit in a spreadsheet; it, too, has the same hash when it is read again. */
export async function exportRulebookWorkbook(visit: Visit, found: SetUpFound): Promise<Response> {
  const workbook = await workbookOfRulebook(found.rules.rulebook, visit.language)
  if (workbook.ok) return download(`${fileName(found)}.xlsx`, 'xlsx', workbook.value)
  return fileFailed(visit, workbookSentence(workbook.refusal, visit.language), paths.setUp(found.address))
}

function fileName({ season, rules }: SetUpFound): string {
  return `aturan-${season.placeSlug}-${season.season}-v${rules.version}`
}

const PARTS: readonly SetUpSection[] = ['identitas', 'tahap', 'kategori', 'panel', 'ketentuan', 'tim']

function partHref({ address }: SetUpFound, section: SetUpSection): string {
  return section === 'tim' ? paths.appointPanel(address) : paths.rulebookSection(address, section)
}

async function readinessOf({ site }: Visit, found: SetUpFound): Promise<Readiness> {
  const { season, draft, draftIsInForce } = found
  const nominees: Record<string, number> = {}
  for (const { category } of await listNominations(site.db, season)) {
    nominees[category] = (nominees[category] ?? 0) + 1
  }
  return readiness({
    draft: draft.rulebook,
    draftIsInForce,
    seatsHeld: (await listSeatHolders(site.db, season)).map(({ seat }) => seat),
    decreeRecorded: (await findPanelDecree(site.db, season)) !== null,
    nominees,
  })
}

async function runningNow({ site, desk, language }: Visit, { season, rules }: SetUpFound): Promise<string> {
  const now = desk.now()
  const notices = noticesInForce(await listStageNotices(site.db, season), now)
  return runningSentence(rules.rulebook.stages, notices, now, language)
}

type PlacedLine = CheckLine & { readonly part: SetUpSection | null }

function obstacleLine({ language }: Visit, found: SetUpFound, obstacle: Obstacle): PlacedLine {
  const { rulebook } = found.draft
  const text = obstacleSentence(obstacle, (seat) => unsurOf(rulebook.panel, seat), language)
  switch (obstacle.code) {
    case 'rulebook_flaw': {
      const { path } = obstacle.flaw
      const named = saidOf(path, text, rulebook, language)
      return { text: named, href: mendHref(found.address, path, rulebook), part: placeOfPath(path, rulebook).part }
    }
    case 'stage_dates':
      return {
        text,
        href: mendHref(found.address, ['stages', obstacle.refusal.index, 'opens'], rulebook),
        part: 'tahap',
      }
    case 'stages_missing':
      return { text, href: partHref(found, 'tahap'), part: 'tahap' }
    case 'scoring_seats_missing':
      return { text, href: partHref(found, 'panel'), part: 'panel' }
    case 'draft_not_in_force':
      return { text, href: paths.enactRulebook(found.address), part: null }
    case 'seat_vacant':
    case 'decree_missing':
      return { text, href: partHref(found, 'tim'), part: 'tim' }
  }
}

function noticeLine({ language }: Visit, found: SetUpFound, notice: ReadinessNotice): CheckLine {
  const nameOf = (id: string) => {
    const category = categoryById(found.draft.rulebook, id)
    return category ? nameIn(language, category) : id
  }
  const section = notice.code === 'no_nominees' ? 'kategori' : 'identitas'
  return { text: readinessNoticeSentence(notice, nameOf, language), href: partHref(found, section) }
}
