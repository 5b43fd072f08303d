/** A proposer opens a file: for a season in which they propose. */
import { findCandidate } from '../../store/candidates.ts'
import { findSeason, latestRulebook } from '../../store/seasons.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { openFileWords } from '../../wording/open-file.ts'
import type { SeasonKey } from '../../award/places/season-key.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { fileIdOf } from './file-id.ts'
import { openFileFields as fields, OpenFilePage, openFileQuery as query } from './open-file.page.tsx'
import { type FileOpening, postFileOpening, showFileOpening } from './open-file-view.ts'

export async function showOpenFile(visit: Visit): Promise<Response> {
  const asked = visit.url.searchParams.get(query.season) ?? ''
  const seasons = proposedIn(visit)
  const [first] = seasons
  const opening = await openingIn(visit, seasons.length === 1 && first ? sentOf(first) : asked)
  return opening ? showFileOpening(visit, opening) : seasonsPage(visit, seasons)
}

export async function postOpenFile(visit: Visit): Promise<Response> {
  const opening = await openingIn(visit, visit.form?.text(fields.season) ?? '')
  if (!opening) return notFound(visit)
  return postFileOpening(visit, opening, async (candidate) => {
    const { province, season } = opening.season
    const file = await findCandidate(visit.site.db, opening.season, candidate)
    // A file that another proposer opened got one more nomination; it stays that proposer's to read.
    const isOwn = visit.viewer.roles.some(
      (held) =>
        held.role === 'proposer' &&
        held.province === province &&
        held.season === season &&
        held.organisation === file?.proposedBy,
    )
    const next = isOwn ? paths.candidateFile(fileIdOf({ province, season, candidate })) : paths.candidateFiles()
    return seeOther(visit, next, 'berkas-dibuka')
  })
}

const sentOf = ({ province, season }: SeasonKey) => `${province}~${season}`

/** The seasons in which the viewer proposes, each once. */
function proposedIn({ viewer }: Visit): readonly SeasonKey[] {
  const held = viewer.roles.filter(({ role }) => role === 'proposer')
  return held.filter((one, at) => held.findIndex((other) => sentOf(other) === sentOf(one)) === at)
}

/** A season in which the viewer does not propose and none at all are the same. */
async function openingIn(visit: Visit, sent: string): Promise<FileOpening | null> {
  const { db } = visit.site
  const key = proposedIn(visit).find((one) => sentOf(one) === sent)
  const season = key && (await findSeason(db, key))
  const rules = key && (await latestRulebook(db, key))
  if (!season || !rules) return null
  return {
    season,
    rulebook: rules.rulebook,
    ...around(visit),
    seasonSent: sent,
    registerHref: null,
  }
}

function around({ language }: Visit) {
  const href = paths.candidateFiles()
  return {
    crumbs: [{ label: candidateFileWords[language].listTitle, href }],
    back: { label: openFileWords[language].backToFiles, href },
    action: paths.openFile(),
  }
}

async function seasonsPage(visit: Visit, keys: readonly SeasonKey[]): Promise<Response> {
  const seasons = []
  for (const key of keys) {
    const season = await findSeason(visit.site.db, key)
    const href = paths.openFile({ [query.season]: sentOf(key) })
    if (season) seasons.push({ label: `${season.label}, ${season.placeName}`, href })
  }
  const empty = { seasonSent: '', registerHref: null, text: '', found: null, chosen: null, errors: [] }
  const view = { season: null, seasons, ...around(visit), ...empty }
  return page(visit, OpenFilePage({ frame: frameOf(visit), view }))
}
