/** Minutes that the chair kept, read and confirmed by another member who was there. */
import { confirmMinutes } from '../../actions/confirm-minutes.ts'
import { checkedConfirmation } from '../../award/decision/minutes-confirmation.ts'
import { maySeeStandings } from '../../award/judging/access.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { seatsIn } from '../../award/people/viewer.ts'
import { findAdoptedAt } from '../../store/adoptions.ts'
import { findClosedAt } from '../../store/closings.ts'
import { findMinutes, findPlenaryOpenedAt, listMinutesConfirmations } from '../../store/plenaries.ts'
import { confirmationRefusedSentence } from '../../wording/clarifications.ts'
import { clockInFigures, dayWithWeekday } from '../../wording/dates.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { confirmMinutesFields, ConfirmMinutesPage } from './confirm-minutes.page.tsx'

export async function showConfirmMinutes(visit: Visit, found: CategoryFound): Promise<Response> {
  return minutesPage(visit, found, 200)
}

export async function postConfirmMinutes(visit: Visit, found: CategoryFound): Promise<Response> {
  const text = visit.form?.text(confirmMinutesFields.version) ?? ''
  const outcome = await confirmMinutes(visit.desk, found.key, /^\d{1,6}$/.test(text) ? Number(text) : 0)
  if (outcome.ok) return seeOther(visit, paths.confirmMinutes(found.address), 'pleno-disahkan')
  return outcome.refusal.code === 'not_found' ? notFound(visit) : minutesPage(visit, found, 409)
}

async function minutesPage(visit: Visit, found: CategoryFound, status: number): Promise<Response> {
  const { site, language, viewer } = visit
  const { key, address, panel, season, category } = found
  const { db } = site
  const seal = { closedAt: await findClosedAt(db, key), plenaryOpenedAt: await findPlenaryOpenedAt(db, key) }
  const kept = await findMinutes(db, key)
  if (!kept || !maySeeStandings(viewer, panel, key, seal).ok) return notFound(visit)
  const { minutes, version } = kept
  const facts = {
    adoptedAt: await findAdoptedAt(db, key),
    version,
    isRecorder: kept.recordedBy === viewer.person?.id,
    attendance: minutes.attendance,
    confirmedBy: (await listMinutesConfirmations(db, key, version)).map(({ seat }) => seat),
  }
  const may = checkedConfirmation(facts, seatsIn(viewer, key), version)
  const here = minutes.attendance.filter(({ presence }) => presence !== 'absent')
  const times = `${clockInFigures(minutes.from)}–${clockInFigures(minutes.to)} ${season.zone}`
  const view = {
    category: nameIn(language, category),
    season: season.label,
    action: paths.confirmMinutes(address),
    version,
    number: minutes.number,
    held: `${dayWithWeekday(minutes.day, language)}, ${times}, ${minutes.place}`,
    attendance: here.map(({ seat, substitute }) =>
      substitute === '' ? unsurOf(panel, seat) : `${unsurOf(panel, seat)} (${substitute})`,
    ),
    dissent: minutes.dissent.map(({ seat, text }) => `${unsurOf(panel, seat)}: ${text}`),
    voteMinute: minutes.voteMinute,
    reasons: may.ok ? [] : [{ text: confirmationRefusedSentence(may.refusal, language) }],
  }
  return page(visit, ConfirmMinutesPage({ frame: frameOf(visit, season.example), view }), status)
}
