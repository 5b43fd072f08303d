/** The candidates of a season, searched and page by page. */
import { possibleDuplicates } from '../../award/nomination/possible-duplicates.ts'
import { grantableRoles } from '../../award/people/role-holding.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { countCandidates, findCandidates, type ListedCandidate } from '../../store/candidate-list.ts'
import { listComparedCandidates, listPairVerdicts } from '../../store/candidate-pairs.ts'
import { countWaitingRequests } from '../../store/self-nominations.ts'
import { nominationStates } from '../../wording/nomination.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { stateShapes } from '../candidate/state-shape.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { candidatesFields, CandidatesPage, type ShownCandidate } from './candidates.page.tsx'
import { ORGANISATION_QUERY, ROLE_QUERY } from './grant-role.handlers.ts'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

export const showCandidates: SetUpHandler = async (visit, found) => {
  const { season, address } = found
  const { db } = visit.site
  const text = (visit.url.searchParams.get(candidatesFields.text) ?? '').trim().replaceAll(/\s+/g, ' ')
  const count = await countCandidates(db, season, text)
  const here = paths.candidates(address, text === '' ? {} : { [candidatesFields.text]: text })
  const { first, pager } = rowsOfPage(count, wantedPage(visit.url), here)
  const rows = await findCandidates(db, season, text, first, ROWS_A_PAGE)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    action: paths.candidates(address),
    openHref: paths.openCandidateFile(address),
    importHref: paths.importCandidates(address),
    organisationsHref: paths.organisations(address),
    duplicatesHref: paths.duplicates(address),
    duplicates: possibleDuplicates(await listComparedCandidates(db, season), await listPairVerdicts(db, season)).length,
    requestsHref: paths.selfNominations(address),
    requests: await countWaitingRequests(db, season),
    text,
    found: count,
    candidates: rows.map((row) => shownCandidate(visit, found, row)),
    pager,
  }
  return page(visit, CandidatesPage({ frame: frameOf(visit, season.example), view }))
}

function shownCandidate(
  { viewer, language }: Visit,
  { season, address, rules }: SetUpFound,
  { candidate, name, placeCode, organisation, nominations, contacts }: ListedCandidate,
): ShownCandidate {
  const names = contacts === 0 && grantableRoles(viewer, season).includes('candidate_contact')
  return {
    name,
    placeCode,
    fileHref: paths.candidateFile(fileIdOf({ province: season.province, season: season.season, candidate })),
    nominations: nominations.map(({ category, state }) => {
      const known = categoryById(rules.rulebook, category)
      const shown = known ? nameIn(language, known) : category
      return { name: shown, state: nominationStates[language][state], shape: stateShapes[state] }
    }),
    contacts,
    contactHref:
      names && organisation !== null
        ? paths.grantRole(address, { [ORGANISATION_QUERY]: organisation, [ROLE_QUERY]: 'candidate_contact' })
        : null,
  }
}
