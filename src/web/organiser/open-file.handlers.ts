/** Somebody who runs the season opens a file, and names its contact next. */
import { grantableRoles } from '../../award/people/role-holding.ts'
import { contactsOf } from '../../store/candidate-list.ts'
import { candidatesWords } from '../../wording/candidates.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { type FileOpening, postFileOpening, showFileOpening } from '../candidate/open-file-view.ts'
import { paths } from '../paths.ts'
import { seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { ORGANISATION_QUERY, ROLE_QUERY } from './grant-role.handlers.ts'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

export const showOpenCandidateFile: SetUpHandler = async (visit, found) =>
  showFileOpening(visit, openingOf(visit, found))

export const postOpenCandidateFile: SetUpHandler = async (visit, found) =>
  postFileOpening(visit, openingOf(visit, found), async (candidate) => {
    const { season, address } = found
    const held = await contactsOf(visit.site.db, season, [candidate])
    const names = held.size === 0 && grantableRoles(visit.viewer, season).includes('candidate_contact')
    if (!names) return seeOther(visit, paths.candidates(address), 'berkas-dibuka')
    const prefilled = { [ORGANISATION_QUERY]: candidate, [ROLE_QUERY]: 'candidate_contact' }
    return seeOther(visit, paths.grantRole(address, prefilled), 'berkas-dibuka-narahubung')
  })

function openingOf({ language }: Visit, { season, rules, address }: SetUpFound): FileOpening {
  const list = { label: candidatesWords[language].title, href: paths.candidates(address) }
  return {
    season,
    rulebook: rules.rulebook,
    crumbs: [
      { label: foundSeasonWords[language].listTitle, href: paths.organiserSeasons() },
      { label: setUpWords[language].title, href: paths.setUp(address) },
      list,
    ],
    back: { label: candidatesWords[language].back, href: list.href },
    action: paths.openCandidateFile(address),
    seasonSent: '',
    registerHref: paths.registerOrganisation(address),
  }
}
