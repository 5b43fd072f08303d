/** The draft becomes the season's rules; once they are locked, a proposal. */
import { type DraftRefusal, enactRulebookDraft, soundDraft } from '../../actions/enact-rulebook-draft.ts'
import { proposeRulebook, type ProposeRefusal } from '../../actions/propose-rulebook.ts'
import { rulebookTroubleSentence } from '../../wording/rulebook-change.ts'
import { rulebookDifferences } from '../../wording/rulebook-changes.ts'
import { rulebookSentence } from '../../wording/rulebook.ts'
import { stageDateSentence } from '../../wording/set-up.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { enactFields, EnactRulebookPage, type EnactRulebookView } from './enact-rulebook.page.tsx'
import { mendHref, saidOf } from './section-place.ts'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

type Obstacles = EnactRulebookView['obstacles']

/** More are on the page that compares. */
const DIFFERENCES_SHOWN_MAX = 20

/** Asked with a reason that nobody has given yet, so that what else stands in the way is known before the form is filled. */
const SOME_REASON = '-'

export const showEnactRulebook: SetUpHandler = async (visit, found) => {
  const { draft, season } = found
  const ready = await soundDraft(visit.site.db, season, draft.version, SOME_REASON)
  return enactPage(visit, found, ready.ok ? [] : obstaclesOf(visit, found, ready.refusal), [], 200)
}

export const postEnactRulebook: SetUpHandler = async (visit, found) => {
  if (!visit.form) return notFound(visit)
  const version = visit.form.text(enactFields.version)
  const seen = /^\d{1,9}$/.test(version) ? Number(version) : -1
  const reason = visit.form.text(enactFields.reason)
  const { desk } = visit
  const { season, address, locked } = found
  const outcome = locked
    ? await proposeRulebook(desk, season, seen, reason)
    : await enactRulebookDraft(desk, season, seen, reason)
  if (outcome.ok && locked) {
    return seeOther(visit, paths.rulebookProposal({ ...address, proposal: outcome.value }), 'usulan-diajukan')
  }
  if (outcome.ok) return seeOther(visit, paths.setUp(address), 'aturan-tersimpan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const atField = ['reason_missing', 'reason_too_long', 'draft_changed_elsewhere'].includes(refusal.code)
  if (atField && refusal.code !== 'rulebook_flawed') {
    const text = rulebookTroubleSentence(refusal, visit.language)
    return enactPage(visit, found, [], [{ field: enactFields.reason, text }], 422)
  }
  return enactPage(visit, found, obstaclesOf(visit, found, refusal), [], 409)
}

function obstaclesOf(visit: Visit, { address, draft }: SetUpFound, refusal: DraftRefusal | ProposeRefusal): Obstacles {
  const { language } = visit
  const { rulebook } = draft
  if (refusal.code === 'not_found') return []
  if (refusal.code === 'proposal_open') {
    const href = paths.rulebookProposal({ ...address, proposal: refusal.proposal })
    return [{ text: rulebookTroubleSentence(refusal, language), href }]
  }
  if (refusal.code !== 'rulebook_flawed') return [{ text: rulebookTroubleSentence(refusal, language), href: null }]
  const flaws = refusal.flaws.map((flaw) => {
    const text = rulebookSentence({ ...flaw, at: { line: 0, column: 0 } }, language)
    return { text: saidOf(flaw.path, text, rulebook, language), href: mendHref(address, flaw.path, rulebook) }
  })
  const dates = refusal.dates.map((date) => ({
    text: stageDateSentence(date, language),
    href: mendHref(address, ['stages', date.index, 'opens'], rulebook),
  }))
  return [...flaws, ...dates]
}

function enactPage(
  visit: Visit,
  { season, address, draft, rules, locked }: SetUpFound,
  obstacles: Obstacles,
  errors: readonly FieldError[],
  status: number,
): Response {
  const differences = rulebookDifferences({ before: rules.rulebook, after: draft.rulebook }, visit.language)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    locked,
    action: paths.enactRulebook(address),
    setUpHref: paths.setUp(address),
    compareHref: paths.compareRulebooks(address),
    differences: differences.slice(0, DIFFERENCES_SHOWN_MAX),
    more: Math.max(0, differences.length - DIFFERENCES_SHOWN_MAX),
    version: draft.version,
    reason: visit.form?.text(enactFields.reason) ?? '',
    obstacles,
    errors,
  }
  return page(visit, EnactRulebookPage({ frame: frameOf(visit, season.example), view }), status)
}
