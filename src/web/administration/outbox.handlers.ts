/** The outbox, for administrators: the list, one mail, and its link where it must be handed over. */
import { readMailLink } from '../../actions/read-mail-link.ts'
import { mailState, mayReadLink } from '../../award/people/mail.ts'
import { instant, type Instant } from '../../award/units/dates.ts'
import { countMails, findMail, listLinkReadings, listMails, type Mail } from '../../store/mails.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { mailText, outboxWords } from '../../wording/mail.ts'
import type { StatusShape } from '../components/status.tsx'
import { notFound, noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { MailPage, type MailView } from './mail.page.tsx'
import { OutboxPage, type OutboxRow } from './outbox.page.tsx'

export async function showOutbox(visit: Visit): Promise<Response> {
  if (!visit.viewer.administrator) return noPermission(visit)
  const { db, sendsMail } = visit.site
  const { first, pager } = rowsOfPage(await countMails(db), wantedPage(visit.url), paths.outbox())
  const rows = (await listMails(db, first, ROWS_A_PAGE)).map((mail) => rowOf(visit, mail))
  return page(visit, OutboxPage({ frame: frameOf(visit), view: { sendsMail, rows, pager } }))
}

export async function showMail(visit: Visit): Promise<Response> {
  if (!visit.viewer.administrator) return noPermission(visit)
  const mail = await findMail(visit.site.db, idOf(visit))
  return mail ? mailPage(visit, mail, null) : notFound(visit)
}

export async function postMailLink(visit: Visit): Promise<Response> {
  if (!visit.viewer.administrator) return noPermission(visit)
  const outcome = await readMailLink(visit.desk, idOf(visit), visit.site.sendsMail)
  if (!outcome.ok && outcome.refusal.code === 'not_found') return notFound(visit)
  const mail = await findMail(visit.site.db, idOf(visit))
  // What may not be read any more is shown as it now stands: sent, replaced or expired in the meantime.
  return mail ? mailPage(visit, mail, outcome.ok ? outcome.value : null) : notFound(visit)
}

const SHAPES: Readonly<Record<ReturnType<typeof mailState>, StatusShape>> = {
  sent: 'done',
  given_up: 'stop',
  waiting: 'wait',
}

function idOf({ params }: Visit): string {
  return params['surat'] ?? ''
}

function nowOf({ site }: Visit): Instant {
  return instant(site.clock.now())
}

function rowOf(visit: Visit, mail: Mail): OutboxRow {
  const { shape, state, reason } = standingOf(visit, mail)
  return {
    href: paths.mail(mail.id),
    address: mail.address,
    subject: mailText(mail.facts, null).subject,
    writtenAt: writtenInstant(mail.writtenAt, 'WIB', visit.language),
    shape,
    state,
    reason,
  }
}

function standingOf(visit: Visit, mail: Mail) {
  const words = outboxWords[visit.language]
  const state = mailState(mail, nowOf(visit))
  const code = state === 'sent' ? null : (mail.refusal?.code ?? (state === 'given_up' ? 'expired' : null))
  return { shape: SHAPES[state], state: words.states[state], reason: code && words.refusals[code] }
}

async function mailPage(visit: Visit, mail: Mail, shown: string | null): Promise<Response> {
  const { subject, text } = mailText(mail.facts, mail.link === null ? null : outboxWords[visit.language].linkHidden)
  const written = (at: Instant) => writtenInstant(at, 'WIB', visit.language)
  const readings = await listLinkReadings(visit.site.db, mail.id)
  const view: MailView = {
    id: mail.id,
    subject,
    address: mail.address,
    text: text
      .trimEnd()
      .split('\n\n')
      .map((paragraph) => paragraph.split('\n')),
    ...standingOf(visit, mail),
    writtenAt: written(mail.writtenAt),
    next: nextOf(visit, mail, written),
    expiresAt: written(mail.expiresAt),
    tries: mail.tries,
    serverSaid: mail.refusal?.text ?? '',
    link: linkOf(visit, mail, shown),
    readings: readings.map(({ name, at }) => `${name}, ${written(at)}`),
  }
  return page(visit, MailPage({ frame: frameOf(visit), view }))
}

function nextOf(visit: Visit, mail: Mail, written: (at: Instant) => string): MailView['next'] {
  if (mail.sentAt) return { label: 'sentAt', at: written(mail.sentAt) }
  if (mail.givenUpAt) return { label: 'givenUpAt', at: written(mail.givenUpAt) }
  return visit.site.sendsMail && mail.tries > 0 ? { label: 'nextTry', at: written(mail.nextTryAt) } : null
}

function linkOf(visit: Visit, mail: Mail, shown: string | null): MailView['link'] {
  if (shown !== null) return { is: 'shown', url: shown }
  const asked = { ...mail, kind: mail.facts.kind, holdsLink: mail.link !== null }
  return { is: mayReadLink(asked, visit.site.sendsMail, nowOf(visit)) ? 'readable' : 'hidden' }
}
