/** The season an address names, as somebody who may set it up sees it: its draft, its rules in force, whether they are locked. */
import { currentDraft } from '../../actions/rulebook-draft.ts'
import { rulebookHash } from '../../award/rulebook/rulebook-hash.ts'
import { maySetUp } from '../../award/season/access.ts'
import type { Season } from '../../award/season/season.ts'
import { hasSheets } from '../../store/mark-sheets.ts'
import type { RulebookDraft } from '../../store/rulebook-drafts.ts'
import { findRuledSeason, type RulebookVersion } from '../../store/seasons.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import type { SeasonKey as SeasonAddress } from '../paths.ts'
import type { Handler } from '../route.ts'
import { addressIn, addressOf } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'

export type SetUpFound = {
  readonly season: Season
  readonly address: SeasonAddress
  readonly draft: RulebookDraft
  readonly rules: RulebookVersion
  /** Whether draft and rules in force say the same. */
  readonly draftIsInForce: boolean
  /** Once a mark sheet is open, rules change by a proposal alone. */
  readonly locked: boolean
}

export type SetUpHandler = (visit: Visit, found: SetUpFound) => Promise<Response>

/** Whoever may set up nothing is told that the room is not theirs; a season they may not set up does not exist for them. */
export function forOrganiser(handle: SetUpHandler): Handler {
  return async (visit) => {
    if (!maySetUp(visit.viewer, null).ok) return noPermission(visit)
    const found = await setUpOf(visit)
    return found && maySetUp(visit.viewer, found.season).ok ? handle(visit, found) : notFound(visit)
  }
}

async function setUpOf(visit: Visit): Promise<SetUpFound | null> {
  const { db } = visit.site
  const asked = addressIn(visit)
  const ruled = asked && (await findRuledSeason(db, asked.placeSlug, asked.season))
  if (!ruled) return null
  const { season, rules } = ruled
  const draft = await currentDraft(db, season)
  if (!draft) return null
  const locked = await hasSheets(db, season)
  const draftIsInForce = rulebookHash(draft.rulebook) === rules.hash
  return { season, address: addressOf(season), draft, rules, draftIsInForce, locked }
}
