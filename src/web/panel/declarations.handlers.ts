/** The pledge, and what a member of the panel declares of every candidate. */
import { declareConflicts, type ConflictDraft, type RefusedDeclaration } from '../../actions/declare-conflicts.ts'
import { givePledge } from '../../actions/give-pledge.ts'
import { isDeclaredKind } from '../../award/judging/conflict-declaration.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { seatsIn } from '../../award/people/viewer.ts'
import { findPledgedAt, listToDeclare, type ToDeclare } from '../../store/conflict-declarations.ts'
import { conflictWords, declarationRefusalSentence } from '../../wording/conflicts.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { declarationFields as fields, DeclarationsPage, type CandidateToDeclare } from './declarations.page.tsx'

export async function showDeclarations(visit: Visit, found: SeasonFound): Promise<Response> {
  return declarationsPage(visit, found, [], 200)
}

export async function postPledge(visit: Visit, found: SeasonFound): Promise<Response> {
  const outcome = await givePledge(visit.desk, found.season)
  return outcome.ok ? seeOther(visit, paths.declarations(found.address), 'pakta-tersimpan') : notFound(visit)
}

export async function postDeclarations(visit: Visit, found: SeasonFound): Promise<Response> {
  const own = await ownOf(visit, found)
  if (!visit.form || !own) return notFound(visit)
  const outcome = await declareConflicts(visit.desk, found.season, draftsIn(visit, await own.nominees()))
  if (outcome.ok) {
    const flash = outcome.value.recused > 0 ? 'benturan-tersimpan' : 'pernyataan-tersimpan'
    return seeOther(visit, paths.declarations(found.address), flash)
  }
  if (outcome.refusal.code !== 'declarations_refused') return notFound(visit)
  return declarationsPage(visit, found, errorsOf(visit, outcome.refusal.refused), 422)
}

const idOf = ({ category, candidate }: Pick<ToDeclare, 'category' | 'candidate'>) => `${category}~${candidate}`

/** Only what the page showed as a choice is read, and what says the same as before is not said again. */
function draftsIn({ form }: Visit, nominees: readonly ToDeclare[]): readonly ConflictDraft[] {
  const rest = form?.text(fields.rest) === 'none'
  return nominees.flatMap((nominee) => {
    const id = idOf(nominee)
    if (!form?.has(fields.kind(id)) || nominee.recused) return []
    const typed = form.text(fields.kind(id))
    const kind = typed === '' && rest ? 'none' : typed
    const { category, candidate } = nominee
    return isDeclaredKind(kind) ? [{ category, candidate, kind, words: form.text(fields.words(id)) }] : []
  })
}

function errorsOf({ language }: Visit, refused: readonly RefusedDeclaration[]): readonly FieldError[] {
  return refused.map((one) => ({
    field: one.why.code.startsWith('conflict_') ? fields.words(idOf(one)) : fields.kind(idOf(one)),
    text: declarationRefusalSentence(one.why, language),
  }))
}

async function ownOf({ site, viewer }: Visit, { season }: SeasonFound) {
  const [seat] = seatsIn(viewer, season)
  const person = viewer.person?.id
  if (seat === undefined || person === undefined) return null
  return { seat, person, nominees: () => listToDeclare(site.db, season, { seat, person }) }
}

async function declarationsPage(
  visit: Visit,
  found: SeasonFound,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { language, site } = visit
  const { season, rulebook, address } = found
  const own = await ownOf(visit, found)
  if (!own) return notFound(visit)
  const nominees = await own.nominees()
  const listed = pageOf(nominees, wantedPage(visit.url), paths.declarations(address))
  const shown = Map.groupBy(listed.rows, ({ category }) => category)
  const pledgedAt = await findPledgedAt(site.db, season, own.person)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    seat: unsurOf(rulebook.panel, own.seat),
    pledgedAt: pledgedAt && writtenInstant(pledgedAt, season.zone, language),
    pledgeAction: paths.pledge(address),
    action: paths.declarations(address),
    open: nominees.filter(({ declared, recused }) => declared === null && !recused).length,
    categories: rulebook.categories.flatMap((category) => {
      const candidates = shown.get(category.id) ?? []
      return candidates.length === 0
        ? []
        : [{ name: nameIn(language, category), candidates: candidates.map((one) => shownOf(visit, one)) }]
    }),
    pager: listed.pager,
    marks: visit.duties.marks,
    errors,
  }
  return page(visit, DeclarationsPage({ frame: frameOf(visit, season.example), view }), status)
}

function shownOf({ form, language }: Visit, nominee: ToDeclare): CandidateToDeclare {
  const id = idOf(nominee)
  return {
    id,
    name: nominee.name,
    settled: settledWords(nominee, conflictWords[language]),
    kind: form?.has(fields.kind(id)) ? form.text(fields.kind(id)) : (nominee.declared ?? ''),
    words: form?.text(fields.words(id)) ?? '',
  }
}

function settledWords(nominee: ToDeclare, words: (typeof conflictWords)['id']): string | null {
  if (nominee.recused) return nominee.reason === '' ? words.seatRecused : words.recused(nominee.reason)
  if (nominee.signedAt && nominee.declared) return `${words.none}. ${words.signed}`
  if (nominee.categoryClosedAt && nominee.declared) return `${words.none}. ${words.closed}`
  return null
}
