/** People, for administrators: who has an account, and inviting somebody. */
import { closeAccount, reopenAccount } from '../../actions/close-account.ts'
import { repeatInvitation, sendInvitation } from '../../actions/send-invitation.ts'
import { instant } from '../../award/units/dates.ts'
import { countPeople, type ListedPerson, listPeople } from '../../store/people.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { invitationSentence, peopleWords } from '../../wording/people.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { peopleFields, PeoplePage, type PersonRow } from './people.page.tsx'

export async function showPeople(visit: Visit): Promise<Response> {
  return visit.viewer.administrator ? peoplePage(visit, []) : noPermission(visit)
}

export async function postInvitation(visit: Visit): Promise<Response> {
  if (!visit.viewer.administrator) return noPermission(visit)
  const email = visit.form?.text(peopleFields.email) ?? ''
  const displayName = visit.form?.text(peopleFields.name) ?? ''
  const outcome = await sendInvitation(visit.desk, { email, displayName }, invitationLink(visit))
  if (outcome.ok) return seeOther(visit, paths.people(), 'undangan-ditulis')
  const errors = outcome.refusal.flatMap((refusal): readonly FieldError[] => {
    if (refusal.code === 'not_found') return []
    const field = refusal.code.startsWith('name') ? peopleFields.name : peopleFields.email
    return [{ field, text: invitationSentence(refusal, visit.language) }]
  })
  return peoplePage(visit, errors)
}

export async function postRepeatInvitation(visit: Visit): Promise<Response> {
  if (!visit.viewer.administrator) return noPermission(visit)
  const outcome = await repeatInvitation(visit.desk, visit.params['orang'] ?? '', invitationLink(visit))
  if (!outcome.ok && outcome.refusal.code === 'not_found') return notFound(visit)
  return seeOther(visit, paths.people(), outcome.ok ? 'undangan-ditulis' : 'sudah-aktif')
}

export async function postCloseAccount(visit: Visit): Promise<Response> {
  if (!visit.viewer.administrator) return noPermission(visit)
  const outcome = await closeAccount(visit.desk, visit.params['orang'] ?? '')
  if (!outcome.ok && outcome.refusal.code === 'not_found') return notFound(visit)
  return seeOther(visit, paths.people(), outcome.ok ? 'akun-ditutup' : 'akun-sendiri')
}

export async function postReopenAccount(visit: Visit): Promise<Response> {
  if (!visit.viewer.administrator) return noPermission(visit)
  const outcome = await reopenAccount(visit.desk, visit.params['orang'] ?? '')
  return outcome.ok ? seeOther(visit, paths.people(), 'akun-dibuka') : notFound(visit)
}

function invitationLink({ site }: Visit): (token: string) => string {
  return (token) => `${site.baseUrl}${paths.invitation(token)}`
}

async function peoplePage(visit: Visit, errors: readonly FieldError[]): Promise<Response> {
  const { db, sendsMail } = visit.site
  const { first, pager } = rowsOfPage(await countPeople(db), wantedPage(visit.url), paths.people())
  const rows = (await listPeople(db, first, ROWS_A_PAGE)).map((person) => rowOf(visit, person))
  const name = visit.form?.text(peopleFields.name) ?? ''
  const email = visit.form?.text(peopleFields.email) ?? ''
  const view = { rows, pager, sendsMail, name, email, errors }
  return page(visit, PeoplePage({ frame: frameOf(visit), view }), errors.length > 0 ? 422 : 200)
}

function rowOf(visit: Visit, person: ListedPerson): PersonRow {
  const { id, displayName: name, email } = person
  return { id, name, email, ...standingOf(visit, person) }
}

function standingOf(visit: Visit, person: ListedPerson): Pick<PersonRow, 'shape' | 'state' | 'deeds'> {
  const words = peopleWords[visit.language]
  const { demo, closedAt, hasPassword, invitedUntil } = person
  if (closedAt) return { shape: 'stop', state: words.closed, deeds: ['reopen'] }
  if (demo) return { shape: 'open', state: words.demo, deeds: [] }
  if (person.id === visit.viewer.person?.id) return { shape: 'done', state: words.active, deeds: [] }
  if (hasPassword) return { shape: 'done', state: words.active, deeds: ['close'] }
  const deeds = ['again', 'close'] as const
  if (invitedUntil === null) return { shape: 'open', state: words.withoutInvitation, deeds }
  if (invitedUntil <= instant(visit.site.clock.now())) return { shape: 'stop', state: words.invitationExpired, deeds }
  return { shape: 'wait', state: words.invitedUntil(writtenInstant(invitedUntil, 'WIB', visit.language)), deeds }
}
