/** The queue of self-nominations. */
import { countWaitingRequests, listRequestDecisions, listWaitingRequests } from '../../store/self-nominations.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { closedNow } from '../public/self-nomination.handlers.ts'
import { page } from '../reply.ts'
import type { SetUpHandler } from './set-up-found.ts'
import { SelfNominationsPage } from './self-nominations.page.tsx'

/** Those decided lately; all of them stand in the history. */
const DECISIONS_SHOWN = 20

export const showSelfNominations: SetUpHandler = async (visit, { season, address, rules }) => {
  const { db } = visit.site
  const { language } = visit
  const waiting = await countWaitingRequests(db, season)
  const { first, pager } = rowsOfPage(waiting, wantedPage(visit.url), paths.selfNominations(address))
  const requests = await listWaitingRequests(db, season, first, ROWS_A_PAGE)
  const decided = await listRequestDecisions(db, season, DECISIONS_SHOWN)
  const { province, season: year } = season
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    formHref: paths.selfNomination(address),
    isOpen: (await closedNow(visit, { season, rulebook: rules.rulebook, address })) === null,
    waiting,
    requests: requests.map(({ id, reference, entrant, place, confirmedAt, askedAt }) => ({
      href: paths.selfNominationRequest({ ...address, request: id }),
      name: entrant.name,
      about: `${organisationWords[language].kinds[entrant.kind]}, ${place}`,
      reference,
      confirmedAt: writtenInstant(confirmedAt ?? askedAt, season.zone, language),
    })),
    pager,
    decided: decided.map(({ reference, name, candidate, reason, at }) => ({
      reference,
      name,
      fileHref: candidate === null ? null : paths.candidateFile(fileIdOf({ province, season: year, candidate })),
      reason,
      at: writtenInstant(at, season.zone, language),
    })),
  }
  return page(visit, SelfNominationsPage({ frame: frameOf(visit, season.example), view }))
}
