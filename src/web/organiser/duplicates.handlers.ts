/** Candidates of a season that may be one: the list, one pair side by side, and what a person says of it. */
import { mergeCandidates, type MergeCandidatesRefusal } from '../../actions/merge-candidates.ts'
import { tellCandidatesApart } from '../../actions/tell-candidates-apart.ts'
import { LEFT_STATES, NOMINATION_MOVES } from '../../award/nomination/nomination-states.ts'
import { pairOf, possibleDuplicates } from '../../award/nomination/possible-duplicates.ts'
import { rolesIn } from '../../award/people/role-holding.ts'
import { findPairVerdict, listComparedCandidates, listPairVerdicts } from '../../store/candidate-pairs.ts'
import { findCandidate } from '../../store/candidates.ts'
import { candidatesWords } from '../../wording/candidates.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { duplicateWords, mergeSentence, type MergeTrouble } from '../../wording/duplicates.ts'
import { moveRefusalSentence } from '../../wording/nomination.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import {
  DuplicatePairPage,
  duplicatePairFields as fields,
  type DuplicatePairView,
  PAIR_QUERY,
} from './duplicate-pair.page.tsx'
import { namedIn, type Pair, pairIn, rowsOfPair, type Side } from './duplicate-pair-view.ts'
import { DuplicatesPage, type DuplicatesView } from './duplicates.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

/** Another pair than two candidates of the season is the list. */
export const showDuplicates: SetUpHandler = async (visit, found) => {
  const asked = visit.url.searchParams.get(PAIR_QUERY) ?? ''
  const pair = await pairIn(visit, found, asked)
  return pair ? pairPage(visit, found, pair, { stays: '', reason: '' }, [], 200) : listPage(visit, found)
}

export const postDuplicates: SetUpHandler = async (visit, found) => {
  const { form, desk, site } = visit
  const pair = form && (await pairIn(visit, found, form.text(fields.pair)))
  if (!form || !pair) return notFound(visit)
  const typed = { stays: form.text(fields.stays), reason: form.text(fields.reason) }
  const [one, other] = pair.map(({ file }) => file.candidate.candidate) as [string, string]
  const done = (flash: string) => seeOther(visit, paths.duplicates(found.address), flash)
  if (form.text(fields.button) !== 'gabung') {
    const outcome = await tellCandidatesApart(desk, found.season, [one, other], typed.reason)
    if (outcome.ok) return done('bukan-ganda')
    if (outcome.refusal.code === 'not_found') return notFound(visit)
    return pairPage(visit, found, pair, typed, [errorOf(visit, found, pair, outcome.refusal)], 422)
  }
  if (typed.stays !== one && typed.stays !== other)
    return pairPage(visit, found, pair, typed, [errorOf(visit, found, pair, { code: 'stays_not_chosen' })], 422)
  const goes = typed.stays === one ? other : one
  const merging = { ...typed, goes, seenSteps: seenSteps(form, goes) }
  const outcome = await mergeCandidates(desk, found.season, merging, site.evidence.caps)
  if (outcome.ok) return done('ganda-digabung')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  const status = outcome.refusal.code === 'nomination_moved_meanwhile' ? 409 : 422
  const now = (await pairIn(visit, found, form.text(fields.pair))) ?? pair
  return pairPage(visit, found, now, typed, refused(visit, found, pair, outcome.refusal), status)
}

function seenSteps(form: Form, goes: string): ReadonlyMap<string, number> {
  const shown = form.startingWith(fields.step(`${goes}~`))
  return new Map(shown.map(({ rest, text }) => [rest, /^\d{1,9}$/.test(text) ? Number(text) : -1]))
}

async function listPage(visit: Visit, { season, address }: SetUpFound): Promise<Response> {
  const { db } = visit.site
  const candidates = await listComparedCandidates(db, season)
  const verdicts = await listPairVerdicts(db, season)
  const found = possibleDuplicates(candidates, verdicts)
  const { rows, pager } = pageOf(found, wantedPage(visit.url), paths.duplicates(address))
  const names = new Map(candidates.map(({ organisation, name }) => [organisation, name]))
  const called = async (slug: string) => names.get(slug) ?? (await findCandidate(db, season, slug))?.name ?? slug
  const decided: DuplicatesView['decided'][number][] = []
  for (const { first, second, verdict, stays, reason, at } of verdicts.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    const [one, other] = stays === first ? [second, first] : [first, second]
    const written = writtenInstant(at, season.zone, visit.language)
    decided.push({ one: await called(one), other: await called(other), verdict, reason, at: written })
  }
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    candidatesHref: paths.candidates(address),
    candidatesTitle: candidatesWords[visit.language].title,
    found: found.length,
    pairs: rows.map(({ first, second, by }) => ({
      href: paths.duplicates(address, { [PAIR_QUERY]: `${first}~${second}` }),
      first: names.get(first) ?? first,
      second: names.get(second) ?? second,
      by,
    })),
    pager,
    decided,
  }
  return page(visit, DuplicatesPage({ frame: frameOf(visit, season.example), view }))
}

async function pairPage(
  visit: Visit,
  found: SetUpFound,
  pair: Pair,
  typed: DuplicatePairView['typed'],
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { season, address } = found
  const { province, season: year } = season
  const [first, second] = pair.map(({ file }) => file.candidate.candidate) as [string, string]
  const verdict = await findPairVerdict(visit.site.db, season, pairOf(first, second))
  const sideView = ({ file }: Side) => ({
    candidate: file.candidate.candidate,
    name: file.candidate.name,
    fileHref: paths.candidateFile(fileIdOf({ province, season: year, candidate: file.candidate.candidate })),
    steps: file.nominations
      .filter(({ state }) => !LEFT_STATES.includes(state))
      .map(({ category, step }) => ({ nomination: `${file.candidate.candidate}~${category}`, step })),
  })
  const view: DuplicatePairView = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    listHref: paths.duplicates(address),
    action: paths.duplicates(address),
    pair: `${first}~${second}`,
    sides: [sideView(pair[0]), sideView(pair[1])],
    rows: rowsOfPair(visit, found, pair),
    settled: verdict?.verdict === 'merged',
    merges: rolesIn(visit.viewer, season).some((role) => NOMINATION_MOVES.merge.by.some((by) => by === role)),
    typed,
    errors,
  }
  return page(visit, DuplicatePairPage({ frame: frameOf(visit, season.example), view }), status)
}

const IN_REASON: ReadonlySet<MergeTrouble['code']> = new Set(['merge_reason_missing', 'merge_reason_too_long'])

function errorOf({ language }: Visit, found: SetUpFound, pair: Pair, trouble: MergeTrouble): FieldError {
  const field = IN_REASON.has(trouble.code) ? fields.reason : fields.stays
  return { field, text: mergeSentence(trouble, namedIn(found, pair, language), language) }
}

function refused(
  visit: Visit,
  found: SetUpFound,
  pair: Pair,
  refusal: Exclude<MergeCandidatesRefusal, { readonly code: 'not_found' }>,
): readonly FieldError[] {
  const { language } = visit
  switch (refusal.code) {
    case 'merge_refused':
      return refusal.refusals.map((one) => errorOf(visit, found, pair, one))
    case 'category_already_closed': {
      const closedAt = writtenInstant(refusal.closedAt, found.season.zone, language)
      return [errorOf(visit, found, pair, { ...refusal, closedAt })]
    }
    case 'not_your_move':
      return [{ field: fields.reason, text: duplicateWords[language].onlyCommittee }]
    default:
      return [{ field: fields.stays, text: moveRefusalSentence(refusal, language) }]
  }
}
