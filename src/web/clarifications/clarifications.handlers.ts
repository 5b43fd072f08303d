/** What a plenary asks candidates: asked and written down by the committee, answered by the candidate's people. */
import { answerClarification } from '../../actions/answer-clarification.ts'
import { askClarification } from '../../actions/ask-clarification.ts'
import { type Clarification, whyNoClarification } from '../../award/decision/clarification.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { findAdoptedAt } from '../../store/adoptions.ts'
import { listNominees } from '../../store/candidates.ts'
import { listClarifications } from '../../store/clarifications.ts'
import { findPlenaryOpenedAt } from '../../store/plenaries.ts'
import { clarificationSentence } from '../../wording/clarifications.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { CategoryKey } from '../../award/places/season-key.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { isOfCandidate } from '../candidate/own-candidate.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { askedView } from './asked-view.ts'
import { ClarificationPage, ownAnswerFields } from './clarification.page.tsx'
import { askFields, ClarificationsPage, heardFields } from './clarifications.page.tsx'

type Came = {
  readonly of: 'asking' | 'hearing' | 'nothing'
  readonly form: Form | null
  readonly errors: readonly FieldError[]
}
const NOTHING: Came = { of: 'nothing', form: null, errors: [] }

export async function showClarifications(visit: Visit, found: CategoryFound): Promise<Response> {
  return listPage(visit, found, NOTHING, 200)
}

export async function postAskClarification(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const draft = { candidate: form.text(askFields.candidate), question: form.text(askFields.question) }
  const outcome = await askClarification(desk, found.key, draft)
  if (outcome.ok) return seeOther(visit, paths.clarifications(found.address), 'klarifikasi-diminta')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  const field = refusal.code === 'candidate_not_judged' ? askFields.candidate : askFields.question
  const errors = [{ field, text: clarificationSentence(refusal, language) }]
  return listPage(visit, found, { of: 'asking', form, errors }, 422)
}

export async function postHeardClarification(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const number = numberIn(form.text(heardFields.number))
  const way = form.text(heardFields.way(number)) === 'withdrawn' ? 'withdrawn' : 'room'
  const said = { way, text: form.text(heardFields.text(number)) } as const
  const outcome = await answerClarification(desk, { ...found.key, number }, said)
  if (outcome.ok) return seeOther(visit, paths.clarifications(found.address), 'klarifikasi-dijawab')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return noPermission(visit)
  const errors = [{ field: heardFields.text(number), text: clarificationSentence(refusal, language) }]
  return listPage(visit, found, { of: 'hearing', form, errors }, 422)
}

function numberIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}

async function isOver({ site }: Visit, key: CategoryKey): Promise<boolean> {
  const { db } = site
  const time = { plenaryOpenedAt: await findPlenaryOpenedAt(db, key), adoptedAt: await findAdoptedAt(db, key) }
  return whyNoClarification(time) !== null
}

async function listPage(visit: Visit, found: CategoryFound, came: Came, status: number): Promise<Response> {
  const { site, language } = visit
  const { key, address, season, category } = found
  const nominees = await listNominees(site.db, key)
  const nameOf = (slug: string) => nominees.find(({ candidate }) => candidate === slug)?.name ?? slug
  const over = await isOver(visit, key)
  const typed = (of: Came['of'], field: string) => (came.of === of ? (came.form?.text(field) ?? '') : '')
  const heard = numberIn(typed('hearing', heardFields.number))
  const view = {
    category: nameIn(language, category),
    season: season.label,
    asked: (await listClarifications(site.db, key)).map((one) => ({
      ...askedView(one, season.zone, language),
      candidate: nameOf(one.candidate),
    })),
    hearing: over
      ? null
      : {
          action: paths.answerClarification(address),
          number: heard,
          way: typed('hearing', heardFields.way(heard)),
          text: typed('hearing', heardFields.text(heard)),
        },
    asking: over
      ? null
      : {
          action: paths.clarifications(address),
          candidates: nominees.map(({ candidate, name }) => ({ value: candidate, label: name })),
          candidate: typed('asking', askFields.candidate),
          question: typed('asking', askFields.question),
        },
    errors: came.errors,
  }
  return page(visit, ClarificationsPage({ frame: frameOf(visit, season.example), view }), status)
}

export async function showOwnClarifications(visit: Visit, found: FileFound): Promise<Response> {
  return ownPage(visit, found, { form: null, errors: [] }, 200)
}

export async function postOwnClarification(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const key = keyOf(visit, found)
  const number = numberIn(form.text(ownAnswerFields.number))
  const isOwn = (await ownAsked(visit, found)).some((one) => one.number === number)
  if (!isOwn) return notFound(visit)
  const answer = { way: 'candidate', text: form.text(ownAnswerFields.text) } as const
  const outcome = await answerClarification(desk, { ...key, number }, answer)
  if (outcome.ok) return seeOther(visit, paths.ownClarifications(found.fileId, key.category), 'klarifikasi-dijawab')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const errors = [{ field: ownAnswerFields.text, text: clarificationSentence(refusal, language) }]
  return ownPage(visit, found, { form, errors }, 422)
}

function keyOf({ params }: Visit, { key }: FileFound): CategoryKey {
  return { province: key.province, season: key.season, category: params['kategori'] ?? '' }
}

async function ownAsked(visit: Visit, found: FileFound): Promise<readonly Clarification[]> {
  if (!isOfCandidate(visit.viewer, found)) return []
  const all = await listClarifications(visit.site.db, keyOf(visit, found))
  return all.filter(({ candidate }) => candidate === found.key.candidate)
}

type CameToOwn = { readonly form: Form | null; readonly errors: readonly FieldError[] }

async function ownPage(visit: Visit, found: FileFound, { form, errors }: CameToOwn, status: number): Promise<Response> {
  const { language } = visit
  const key = keyOf(visit, found)
  const asked = await ownAsked(visit, found)
  if (asked.length === 0) return notFound(visit)
  const open = asked.find(({ answer }) => answer === null)
  const known = categoryById(found.file.rulebook, key.category)
  const view = {
    fileId: found.fileId,
    candidate: found.file.candidate.name || found.key.candidate,
    category: known ? nameIn(language, known) : key.category,
    season: found.season.label,
    action: paths.ownClarifications(found.fileId, key.category),
    asked: asked.map((one) => askedView(one, found.season.zone, language)),
    form:
      open && !(await isOver(visit, key))
        ? { number: open.number, text: form?.text(ownAnswerFields.text) ?? '' }
        : null,
    errors,
  }
  return page(visit, ClarificationPage({ frame: frameOf(visit, found.season.example), view }), status)
}
