/** The chair adopts; after that the papers are there and the chair may publish. */
import { adoptResult } from '../../actions/adopt-result.ts'
import { objectionCourse, type ObjectionCourse, publishingFacts } from '../../actions/objection-course.ts'
import { adoptionQuestion, type AdoptionQuestion } from '../../actions/adoption-question.ts'
import { issuePapers, type IssuePapersRefusal } from '../../actions/issue-papers.ts'
import { publishResult } from '../../actions/publish-result.ts'
import { nameOf, type AdoptedResult } from '../../award/decision/adopted-result.ts'
import { adoptionObstacles, type AdoptionObstacle } from '../../award/decision/adoption.ts'
import { isChair } from '../../award/judging/access.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { publishingObstacles } from '../../award/decision/publishing.ts'
import { findPublication } from '../../store/publications.ts'
import {
  metSentence,
  type MetCondition,
  type ObstacleNames,
  obstacleSentence,
} from '../../wording/adoption-obstacles.ts'
import { adoptionFacts } from '../../wording/adoption-facts.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { downloadWords } from '../../wording/downloads.ts'
import { roomWords } from '../../wording/room.ts'
import { objectionWords, publishingSentence } from '../../wording/objections.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { Reason } from '../components/gated-button.tsx'
import { noPermission, notFound, paperFailed } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { adoptFields, AdoptPage } from './adopt.page.tsx'
import { AdoptedPage, publishFields, type AdoptedView } from './adopted.page.tsx'
import { papersToIssue } from './papers.handlers.ts'
import { winnersOf } from './standings.handlers.ts'

export async function showAdopt(visit: Visit, found: CategoryFound): Promise<Response> {
  const question = await adoptionQuestion(visit.site.db, found.key, visit.site.rankings)
  if (!question) return notFound(visit)
  if (question.facts.adoptedAt) return seeOther(visit, paths.adopted(found.address))
  // Sealed judging: before the closing not even the order of the winners may stand on a page.
  if (!question.facts.closedAt) return seeOther(visit, paths.closeCategory(found.address))
  return adoptPage(visit, found, question, 200)
}

export async function postAdopt(visit: Visit, found: CategoryFound): Promise<Response> {
  const seen = visit.form?.text(adoptFields.fingerprint) ?? ''
  const outcome = await adoptResult(visit.desk, found.key, seen)
  if (outcome.ok) return seeOther(visit, paths.adopted(found.address), 'hasil-ditetapkan')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  const cameSecond =
    refusal.code === 'adoption_refused' && refusal.obstacles.some((obstacle) => obstacle.code === 'already_adopted')
  if (cameSecond) return adoptedPage(visit, found, { cameSecond: true }, 409)
  const question = await adoptionQuestion(visit.site.db, found.key)
  if (!question) return notFound(visit)
  return question.facts.closedAt
    ? adoptPage(visit, found, question, 409)
    : seeOther(visit, paths.closeCategory(found.address))
}

async function adoptPage(
  visit: Visit,
  found: CategoryFound,
  question: AdoptionQuestion,
  status: number,
): Promise<Response> {
  const { language } = visit
  const { category, season, address } = found
  const name = (slug: string) => question.nominees.find((known) => known.candidate === slug)?.name ?? slug
  const ranked = question.facts.ranked.ok ? question.facts.ranked.value : null
  const view = {
    category: nameIn(language, category),
    season: season.label,
    action: paths.adopt(address),
    standingsHref: paths.standings(address),
    met: metConditions(question).map((condition) => metSentence(condition, language)),
    reasons: adoptionObstacles(question.facts).map((obstacle) =>
      reasonOf(visit, found, obstacle, { candidate: name, seat: (seat) => unsurOf(question.rules.panel, seat) }),
    ),
    winners: ranked ? winnersOf({ ranked, category }, name) : [],
    frozen: adoptionFacts(question.contest, question.rules.version, language),
    fingerprint: ranked?.fingerprint ?? '',
    rulebookHash: question.rules.hash,
  }
  return page(visit, AdoptPage({ frame: frameOf(visit, season.example), view }), status)
}

function metConditions({ facts }: AdoptionQuestion): readonly MetCondition[] {
  const open = new Set(adoptionObstacles(facts).map((obstacle) => obstacle.code))
  const conditions: readonly (readonly [MetCondition, boolean])[] = [
    ['category_closed', !open.has('category_not_closed')],
    ['panel_decree', !open.has('panel_decree_missing')],
    ['plenary_recorded', facts.minutes !== null],
    ['quorum', facts.minutes !== null && !open.has('quorum_not_reached') && !open.has('chair_not_present')],
    ['standings', !open.has('ranking_refused') && !open.has('nobody_ranked')],
  ]
  return conditions.flatMap(([condition, met]) => (met ? [condition] : []))
}

/** With the place where the chair can remove the reason, where there is one. */
function reasonOf(
  { language }: Visit,
  { address }: CategoryFound,
  obstacle: AdoptionObstacle,
  names: ObstacleNames,
): Reason {
  const { deeds } = roomWords[language]
  const text = obstacleSentence(obstacle, names, language)
  if (obstacle.code === 'clarification_open')
    return { text, mend: { label: deeds.clarifications, href: paths.clarifications(address) } }
  if (obstacle.code === 'conflict_open') return { text, mend: { label: deeds.ties, href: paths.panelTies(address) } }
  if (obstacle.code === 'category_not_closed')
    return { text, mend: { label: deeds.close, href: paths.closeCategory(address) } }
  if (obstacle.code === 'plenary_not_opened')
    return { text, mend: { label: deeds.openPlenary, href: paths.openPlenary(address) } }
  return { text }
}

export async function showAdopted(visit: Visit, found: CategoryFound): Promise<Response> {
  return adoptedPage(visit, found, {}, 200)
}

export async function postPublish(visit: Visit, found: CategoryFound): Promise<Response> {
  const totals = visit.form?.text(publishFields.totals) === 'ya' ? 'announced' : 'withheld'
  const { press, evidence } = visit.site
  const papers = await papersToIssue(visit, found)
  const issued = await issuePapers(visit.desk, { press, store: evidence.store }, found.key, papers)
  if (!issued.ok && isOfPrinting(issued.refusal)) return notPrinted(visit, found, issued.refusal)
  const outcome = await publishResult(visit.desk, found.key, totals)
  if (outcome.ok) return seeOther(visit, paths.adopted(found.address), 'hasil-diumumkan')
  if (outcome.refusal.code === 'result_not_adopted') return seeOther(visit, paths.adopt(found.address))
  if (outcome.refusal.code === 'publication_waits') return adoptedPage(visit, found, {}, 409)
  if (outcome.refusal.code === 'seals_do_not_open')
    return adoptedPage(visit, found, { torn: outcome.refusal.sheets }, 409)
  return outcome.refusal.code === 'result_already_published'
    ? seeOther(visit, paths.adopted(found.address))
    : noPermission(visit)
}

type PrintingRefusal = Exclude<
  IssuePapersRefusal,
  { readonly code: 'not_found' | 'not_your_role' | 'not_to_be_published' }
>

/** Every other reason the publication itself says, in its own words. */
function isOfPrinting(refusal: IssuePapersRefusal): refusal is PrintingRefusal {
  return !['not_found', 'not_your_role', 'not_to_be_published'].includes(refusal.code)
}

function notPrinted(visit: Visit, found: CategoryFound, refusal: PrintingRefusal): Promise<Response> | Response {
  switch (refusal.code) {
    case 'store_full':
    case 'store_unreachable':
    case 'file_too_large':
      return adoptedPage(visit, found, { unkept: true }, 507)
    default:
      return paperFailed(visit, refusal, paths.adopted(found.address))
  }
}

type Told = {
  readonly unkept?: boolean
  readonly cameSecond?: boolean
  readonly torn?: readonly { readonly candidate: string; readonly seat: string }[]
}

async function adoptedPage(visit: Visit, found: CategoryFound, told: Told, status: number): Promise<Response> {
  const course = await objectionCourse(visit.site.db, found.key)
  if (!course) return seeOther(visit, paths.adopt(found.address))
  const { result } = course
  const { season, ranked, category } = result
  const view: AdoptedView = {
    category: nameIn(visit.language, category),
    season: season.label,
    adoptedAt: writtenInstant(result.adoptedAt, season.zone, visit.language),
    adoptedBy: unsurOf(result.panel, result.adoptedBySeat),
    cameSecond: told.cameSecond === true,
    unkept: told.unkept === true,
    torn: (told.torn ?? []).map(
      ({ candidate, seat }) => `${nameOf(result, candidate)}, ${unsurOf(result.panel, seat)}`,
    ),
    winners: winnersOf({ ranked, category }, (slug) => nameOf(result, slug)),
    ...papersOf(visit, found, result),
    fingerprint: ranked.fingerprint,
    rulebookHash: result.rulebook.hash,
    objections: { href: paths.objections(found.address), count: course.objections.length },
    publishing: await publishingOf(visit, found, course),
  }
  return page(visit, AdoptedPage({ frame: frameOf(visit, season.example), view }), status)
}

function papersOf(
  { language }: Visit,
  { address }: CategoryFound,
  result: AdoptedResult,
): Pick<AdoptedView, 'papers' | 'certificates'> {
  const words = downloadWords[language]
  return {
    papers: [
      ...(result.corrects
        ? [{ label: objectionWords[language].addendum, href: paths.addendum(address), note: 'PDF' }]
        : []),
      { label: words.beritaAcara, href: paths.beritaAcara(address), note: 'PDF' },
      { label: words.recap, href: paths.recap(address), note: 'XLSX' },
      { label: words.marks, href: paths.marksCsv(address), note: 'CSV' },
    ],
    certificates: result.certificates.map(({ number, candidate }) => ({
      label: nameOf(result, candidate),
      href: paths.certificatePdf({ ...address, number }),
      note: `${number}, PDF`,
    })),
  }
}

async function publishingOf(
  visit: Visit,
  { key, address, panel, season }: CategoryFound,
  course: ObjectionCourse,
): Promise<AdoptedView['publishing']> {
  const { language } = visit
  const publication = await findPublication(visit.site.db, key)
  if (publication?.adoption === course.adoption) {
    const at = writtenInstant(publication.publishedAt, season.zone, visit.language)
    return { is: 'done', at, totals: publication.totals === 'announced', href: paths.result(address) }
  }
  const waits = publishingObstacles(publishingFacts(course, visit.desk.now())).map((obstacle) => {
    const names = 'candidates' in obstacle ? obstacle.candidates.map((slug) => nameOf(course.result, slug)) : []
    const mend = { label: roomWords[language].deeds.objections, href: paths.objections(address) }
    return { text: publishingSentence(obstacle, season.zone, names, language), mend }
  })
  const reasons = isChair(visit.viewer, panel, key) ? waits : [{ text: downloadWords[language].chairPublishes }]
  return { is: 'open', action: paths.publish(address), reasons, totals: publication?.totals === 'announced' }
}
