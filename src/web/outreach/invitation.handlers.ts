/** The page behind the code of an invitation. Opening it changes nothing; the form does, and the secretariat's button. */
import {
  answerInvitation,
  type CodeRefusal,
  openInvitation,
  type OpenedInvitation,
} from '../../actions/answer-invitation.ts'
import { type Desk, openDesk } from '../../actions/desk.ts'
import { noteAttendance } from '../../actions/note-attendance.ts'
import type { AnswerDraft, AnswerRefusal } from '../../award/outreach/answer.ts'
import { takesAnswers } from '../../award/outreach/event.ts'
import { maySetUp } from '../../award/season/access.ts'
import type { Season } from '../../award/season/season.ts'
import { qrDrawing } from '../../platform/qr-pixels.ts'
import { listMaterials } from '../../store/outreach-materials.ts'
import { findSeason } from '../../store/seasons.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { invitationWords } from '../../wording/invitation.ts'
import { outreachSentence } from '../../wording/outreach-refusals.ts'
import { signInFields } from '../door/sign-in.page.tsx'
import { notFound, tooManyTries } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { broughtFile, page, seeOther } from '../reply.ts'
import type { Handler } from '../route.ts'
import { addressOf } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { whyClosed } from './attendance.handlers.ts'
import { numberIn, whenOf } from './event-found.ts'
import { answerInvitationFields as fields, InvitationPage, NoInvitationPage } from './invitation.page.tsx'
import { namesOf } from './invitees.handlers.ts'

export const showInvitation: Handler = async (visit) => {
  const opened = await openInvitation(visit.desk, { token: codeOf(visit), address: visit.address })
  return opened.ok ? invitationPage(visit, opened.value, null, [], 200) : unopened(visit, opened.refusal)
}

export const postAnswer: Handler = async (visit) => {
  const opened = await openInvitation(visit.desk, { token: codeOf(visit), address: visit.address })
  if (!opened.ok) return unopened(visit, opened.refusal)
  const { form } = visit
  if (!form) return notFound(visit)
  const typed = { answer: form.text(fields.answer), name: form.text(fields.name) }
  const outcome = await answerInvitation(answeringDesk(visit), codeOf(visit), typed)
  if (outcome.ok) return seeOther(visit, paths.answerInvitation(codeOf(visit)), 'undangan-dijawab')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return unopened(visit, refusal)
  const text = outreachSentence(refusal, visit.language)
  return invitationPage(visit, opened.value, typed, [{ field: fieldOf(refusal), text }], 422)
}

/** The history keeps no network address of whoever answers without an account: nothing leads from a guest to a machine. */
function answeringDesk({ desk, site, viewer }: Visit): Desk {
  return viewer.person ? desk : openDesk({ db: site.db, clock: site.clock, viewer })
}

function fieldOf({ code }: AnswerRefusal): string {
  return code === 'substitute_missing' || code === 'name_too_long' || code === 'identity_number_typed'
    ? fields.name
    : fields.answer
}

/** At the door: whoever runs the season has scanned the code of somebody who has come. */
export const postConfirmAttendance: Handler = async (visit) => {
  const opened = await openInvitation(visit.desk, { token: codeOf(visit), address: visit.address })
  if (!opened.ok) return unopened(visit, opened.refusal)
  const draft = { present: true, way: 'code', reason: '' } as const
  const outcome = await noteAttendance(visit.desk, opened.value.key, draft)
  // Noted twice is noted; what cannot be noted now is said on the page itself.
  const isNoted = outcome.ok || outcome.refusal.code === 'attendance_noted'
  if (!outcome.ok && outcome.refusal.code === 'not_found') return unopened(visit, outcome.refusal)
  return seeOther(visit, paths.answerInvitation(codeOf(visit)), isNoted ? 'kehadiran-tercatat' : undefined)
}

export const downloadInvitationMaterial: Handler = async (visit) => {
  const opened = await openInvitation(visit.desk, { token: codeOf(visit), address: visit.address })
  if (!opened.ok) return unopened(visit, opened.refusal)
  return materialFile(visit, opened.value.key, numberIn(visit.params['materi']))
}

/** One file of an event, for whoever was let in. */
export async function materialFile(
  visit: Visit,
  key: OpenedInvitation['key'] | Omit<OpenedInvitation['key'], 'invitee'>,
  material: number,
): Promise<Response> {
  const file = (await listMaterials(visit.site.db, key)).find((one) => one.material === material)
  const stored = file && (await visit.site.evidence.store.read(file.sha256))
  if (!file || !stored) return notFound(visit)
  return broughtFile(visit, { name: file.name, kind: file.kind, bytes: stored.bytes }, stored.pieces)
}

function codeOf({ params }: Visit): string {
  return params['tanda'] ?? ''
}

function unopened(visit: Visit, refusal: CodeRefusal): Response {
  if (refusal.code === 'too_many_knocks') return tooManyTries(visit, refusal.waitMinutes)
  return page(visit, NoInvitationPage({ frame: frameOf(visit) }), 404)
}

async function invitationPage(
  visit: Visit,
  { key, event, invitee }: OpenedInvitation,
  typed: AnswerDraft | null,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { language, site, viewer } = visit
  const words = invitationWords[language]
  const season = await findSeason(site.db, key)
  if (!season) return notFound(visit)
  const code = codeOf(visit)
  const here = paths.answerInvitation(code)
  const { answer, attendance, contact } = invitee
  const { name, below } = namesOf(contact, language)
  const runs = maySetUp(viewer, key).ok
  const view = {
    season: `${season.label}, ${season.placeName}`,
    title: event.title,
    for: below === null ? name : `${below}, ${name}`,
    when: whenOf(event, language),
    venue: event.venue,
    agenda: event.agenda.split('\n').filter((item) => item.trim() !== ''),
    state: event.cancelled
      ? ('cancelled' as const)
      : takesAnswers(event, visit.desk.now())
        ? ('open' as const)
        : ('begun' as const),
    action: here,
    answered:
      answer &&
      words.answeredAt(
        [words.answered[answer.is], answer.name].filter((part) => part !== '').join(': '),
        writtenInstant(answer.at, event.zone, language),
      ),
    typed: {
      answer: (['coming', 'represented', 'declined'] as const).find((one) => one === typed?.answer) ?? answer?.is ?? '',
      name: typed?.name ?? answer?.name ?? '',
    } as const,
    material: (await listMaterials(site.db, key)).map((file) => ({
      name: file.name,
      href: paths.invitationMaterial(code, file.material),
    })),
    qr: event.cancelled || runs ? null : qrDrawing(`${site.baseUrl}${here}`),
    secretariat: runs ? secretariatOf(visit, { key, event, invitee }, season, attendance?.present ?? null) : null,
    signInHref: viewer.person ? null : `${paths.signIn()}?${signInFields.goTo}=${encodeURIComponent(here)}`,
    errors,
  }
  return page(visit, InvitationPage({ frame: frameOf(visit, season.example), view }), status)
}

function secretariatOf(visit: Visit, { event }: OpenedInvitation, season: Season, present: boolean | null) {
  return {
    present,
    confirmAction: paths.confirmAttendance(codeOf(visit)),
    closed: whyClosed({ event }, visit),
    eventHref: paths.attendance({ ...addressOf(season), event: event.event }),
  }
}
