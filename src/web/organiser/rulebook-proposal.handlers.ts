/** Proposals to change locked rules: the list, one of them, and its decision. */
import { decideProposal } from '../../actions/decide-proposal.ts'
import { listPeopleOf } from '../../store/people.ts'
import {
  findProposedRulebook,
  listProposals,
  type ProposalOutcome,
  type RulebookProposal,
} from '../../store/rulebook-proposals.ts'
import { rulebookByVersion } from '../../store/seasons.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { rulebookChangeWords, rulebookTroubleSentence } from '../../wording/rulebook-change.ts'
import { rulebookDifferences } from '../../wording/rulebook-changes.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { proposalFields, proposalOutcomes, RulebookProposalPage } from './rulebook-proposal.page.tsx'
import { RulebookProposalsPage } from './rulebook-proposals.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'
import { movedResults } from './moved-results.ts'

export const showRulebookProposals: SetUpHandler = async (visit, { season, address }) => {
  const { db } = visit.site
  const all = await listProposals(db, season)
  const { rows, pager } = pageOf(all, wantedPage(visit.url), paths.rulebookProposals(address))
  const nameOf = await namesOf(visit, rows)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    proposals: rows.map(({ proposal, decision, proposedBy, proposedAt }) => ({
      number: proposal,
      href: paths.rulebookProposal({ ...address, proposal }),
      state: decision?.outcome ?? ('open' as const),
      by: nameOf(proposedBy),
      at: writtenInstant(proposedAt, season.zone, visit.language),
    })),
    pager,
  }
  return page(visit, RulebookProposalsPage({ frame: frameOf(visit, season.example), view }))
}

export const showRulebookProposal: SetUpHandler = async (visit, found) => {
  const proposal = await proposalOf(visit, found)
  return proposal ? proposalPage(visit, found, proposal, [], 200) : notFound(visit)
}

const FLASH: Readonly<Record<ProposalOutcome, string>> = {
  approved: 'usulan-disetujui',
  refused: 'usulan-ditolak',
  withdrawn: 'usulan-ditarik',
}

export const postRulebookProposal: SetUpHandler = async (visit, found) => {
  const proposal = await proposalOf(visit, found)
  const outcome = outcomeIn(visit)
  if (!proposal || !visit.form || !outcome) return notFound(visit)
  const reason = visit.form.text(proposalFields.reason)
  const decided = await decideProposal(visit.desk, found.season, proposal.proposal, { outcome, reason })
  if (decided.ok) {
    const here = paths.rulebookProposal({ ...found.address, proposal: proposal.proposal })
    return seeOther(visit, here, FLASH[outcome])
  }
  if (decided.refusal.code === 'not_found') return notFound(visit)
  const fresh = (await proposalOf(visit, found)) ?? proposal
  // Decided by somebody else meanwhile: the page then says how, and has no form to point to.
  if (fresh.decision) return proposalPage(visit, found, fresh, [], 409)
  const text = rulebookTroubleSentence(decided.refusal, visit.language)
  return proposalPage(visit, found, fresh, [{ field: proposalFields.reason, text }], 422)
}

async function proposalOf({ site, params }: Visit, { season }: SetUpFound): Promise<RulebookProposal | null> {
  return (await listProposals(site.db, season)).find(({ proposal }) => String(proposal) === params['nomor']) ?? null
}

function outcomeIn({ form }: Visit): ProposalOutcome | null {
  const given = form?.text(proposalFields.outcome)
  const outcomes = ['approved', 'refused', 'withdrawn'] as const
  return outcomes.find((outcome) => proposalOutcomes[outcome] === given) ?? null
}

async function namesOf({ site }: Visit, proposals: readonly RulebookProposal[]): Promise<(id: string) => string> {
  const ids = proposals.flatMap(({ proposedBy, decision }) => [proposedBy, ...(decision ? [decision.decidedBy] : [])])
  const people = await listPeopleOf(site.db, ids)
  return (id) => people.find((person) => person.id === id)?.displayName ?? ''
}

async function proposalPage(
  visit: Visit,
  { season, address }: SetUpFound,
  proposal: RulebookProposal,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { site, language, viewer } = visit
  const words = rulebookChangeWords[language]
  const before = await rulebookByVersion(site.db, season, proposal.baseVersion)
  const after = await findProposedRulebook(site.db, season, proposal.proposal)
  const nameOf = await namesOf(visit, [proposal])
  const { decision } = proposal
  const here = paths.rulebookProposal({ ...address, proposal: proposal.proposal })
  const differences = before && after ? rulebookDifferences({ before, after }, language) : []
  const { rows, pager } = pageOf(differences, wantedPage(visit.url), here)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    action: here,
    number: proposal.proposal,
    state: decision?.outcome ?? ('open' as const),
    by: nameOf(proposal.proposedBy),
    at: writtenInstant(proposal.proposedAt, season.zone, language),
    reason: proposal.reason,
    comparedTo: words.rulesVersion(proposal.baseVersion),
    differences: rows,
    pager,
    moved: before && after ? await movedResults(visit, season, { before, after }) : null,
    decided: decision && {
      by: nameOf(decision.decidedBy),
      at: writtenInstant(decision.decidedAt, season.zone, language),
      reason: decision.reason,
    },
    own: viewer.person?.id === proposal.proposedBy,
    typedReason: visit.form?.text(proposalFields.reason) ?? '',
    errors,
  }
  return page(visit, RulebookProposalPage({ frame: frameOf(visit, season.example), view }), status)
}
