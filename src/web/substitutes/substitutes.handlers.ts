/** Substitutes of the panel: look at them, seat one. */
import { seatSubstitute } from '../../actions/seat-substitute.ts'
import { isWithinTerm } from '../../award/judging/substitutes.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { wallTime } from '../../award/units/dates.ts'
import { findPanelTerm, listSubstitutes } from '../../store/panel-substitutes.ts'
import { listSeatHolders } from '../../store/panels.ts'
import { listPeopleOf } from '../../store/people.ts'
import { dayWithWeekday } from '../../wording/dates.ts'
import { substituteWords, substitutionSentence } from '../../wording/substitutes.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { substituteFields as fields, SubstitutesPage, type SubstitutesView } from './substitutes.page.tsx'

export function showSubstitutes(visit: Visit, found: SeasonFound): Promise<Response> {
  return substitutesPage(visit, found, [], 200)
}

export async function postSubstitute(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const seat = form.text(fields.seat)
  const outcome = await seatSubstitute(desk, found.season, seat, form.text(fields.reason(seat)))
  if (outcome.ok) return seeOther(visit, paths.substitutes(found.address), 'pengganti-duduk')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  const text = substitutionSentence(refusal, (id) => unsurOf(found.rulebook.panel, id), language)
  return substitutesPage(visit, found, [{ field: fields.reason(seat), text }], 422)
}

async function substitutesPage(
  visit: Visit,
  { season, rulebook, address }: SeasonFound,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { site, form } = visit
  const [named, holders] = [await listSubstitutes(site.db, season), await listSeatHolders(site.db, season)]
  const people = await listPeopleOf(site.db, [...named, ...holders].map(({ person }) => person)) // prettier-ignore
  const nameOf = (person: string) => people.find(({ id }) => id === person)?.displayName ?? ''
  const view: SubstitutesView = {
    season: season.label,
    term: await termSentence(visit, season),
    substitutes: named.map(({ seat, person }) => {
      const holder = holders.find((one) => one.seat === seat)
      return {
        seat,
        unsur: unsurOf(rulebook.panel, seat),
        name: nameOf(person),
        holder: holder ? nameOf(holder.person) : null,
        typed: form?.text(fields.reason(seat)) ?? '',
      }
    }),
    errors,
    href: paths.substitutes(address),
  }
  return page(visit, SubstitutesPage({ frame: frameOf(visit, season.example), view }), status)
}

async function termSentence({ site, desk, language }: Visit, season: SeasonFound['season']): Promise<string> {
  const words = substituteWords[language]
  const term = await findPanelTerm(site.db, season)
  if (!term) return words.noTerm
  const [from, until] = [dayWithWeekday(term.from, language), dayWithWeekday(term.until, language)]
  return isWithinTerm(term, wallTime(desk.now(), season.zone).day) ? words.term(from, until) : words.over(from, until)
}
