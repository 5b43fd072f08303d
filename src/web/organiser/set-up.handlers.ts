/** The checklist of one season, and its rules as a file. */
import { readiness, type Obstacle, type Readiness, type ReadinessNotice } from '../../award/season/readiness.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { listNominations } from '../../store/candidates.ts'
import { countOrganisations } from '../../store/organisations.ts'
import { findPanelDecree, listSeatHolders } from '../../store/panels.ts'
import { countRoles } from '../../store/roles.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { obstacleSentence, readinessNoticeSentence, type SetUpSection } from '../../wording/set-up.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { download, page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { mendHref, placeOfPath } from './section-place.ts'
import type { SetUpFound } from './set-up-found.ts'
import { type CheckLine, SetUpPage } from './set-up.page.tsx'

export async function showSetUp(visit: Visit, found: SetUpFound): Promise<Response> {
  const { season, address, draft, rules, locked, draftIsInForce } = found
  const { language } = visit
  const { obstacles, notices } = await readinessOf(visit, found)
  const lines = obstacles.map((obstacle) => obstacleLine(visit, found, obstacle))
  const view = {
    season: season.label,
    place: season.placeName,
    locked,
    obstacles: lines.map(({ text, href }) => ({ text, href })),
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
    },
    rulesVersion: rules.version,
    hash: rules.hash,
    draftVersion: draft.version,
    draftSavedAt: draft.savedAt && writtenInstant(draft.savedAt, season.zone, language),
    draftIsInForce,
    enactHref: paths.enactRulebook(address),
    proposalsHref: paths.rulebookProposals(address),
    compareHref: paths.compareRulebooks(address),
    exportHref: paths.exportRulebook(address),
    previews: draft.rulebook.categories.map((category) => ({
      category: nameIn(language, category),
      candidateHref: paths.previewAsCandidate({ ...address, category: category.id }),
      assessorHref: paths.previewAsAssessor({ ...address, category: category.id }),
    })),
  }
  return page(visit, SetUpPage({ frame: frameOf(visit, season.example), view }))
}

/** The rules in force as the document they are: read again anywhere, they have the same hash. */
export async function exportRulebook(_: Visit, { season, rules }: SetUpFound): Promise<Response> {
  const name = `aturan-${season.placeSlug}-${season.season}-v${rules.version}.json`
  return download(name, 'json', `${JSON.stringify(rules.rulebook, null, 2)}\n`)
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

type PlacedLine = CheckLine & { readonly part: SetUpSection | null }

function obstacleLine({ language }: Visit, found: SetUpFound, obstacle: Obstacle): PlacedLine {
  const { rulebook } = found.draft
  const text = obstacleSentence(obstacle, (seat) => unsurOf(rulebook.panel, seat), language)
  switch (obstacle.code) {
    case 'rulebook_flaw': {
      const { path } = obstacle.flaw
      const where = typeof path[1] === 'number' && path[0] === 'categories' ? rulebook.categories[path[1]] : undefined
      const named = where ? `${nameIn(language, where)}: ${text}` : text
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
