/** A sheet posted by whoever held its seat before: refused with a sentence, and the text given back. */
import { rulesIn } from '../../actions/sheet-rules.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { panelCriteria } from '../../award/rulebook/rulebook.ts'
import { candidateNames } from '../../store/candidates.ts'
import { findLeftAt } from '../../store/panels.ts'
import { findSeason, latestRulebook } from '../../store/seasons.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { lateSheetWords } from '../../wording/late-sheet.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { frameOf } from '../frame.ts'
import { asksForJson, json, page } from '../reply.ts'
import { sheetKeyFrom } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import { LateSheetPage } from './late-sheet.page.tsx'
import { readMarks } from './mark-sheet.form.ts'

/** Null for everybody who never held the seat: for them there is nothing, as always. */
export async function answerFormerHolder(visit: Visit): Promise<Response | null> {
  const { form, language, params, site, viewer } = visit
  const key = sheetKeyFrom(params['lembar'] ?? '')
  const leftAt = key && viewer.person && form ? await findLeftAt(site.db, key, key.seat, viewer.person.id) : null
  if (!key || !form || leftAt === null) return null
  const [season, current] = [await findSeason(site.db, key), await latestRulebook(site.db, key)]
  const rules = current && rulesIn(current, key.category)
  if (!season || !rules) return null
  const seat = unsurOf(rules.panel, key.seat)
  const when = writtenInstant(leftAt, season.zone, language)
  const candidate = (await candidateNames(site.db, key)).get(key.candidate) ?? key.candidate
  // The text stays on the device that asks so.
  if (asksForJson(visit)) {
    return json({ code: 'seat_handed_over', sentence: lateSheetWords[language].lede(seat, when, candidate) }, 409)
  }
  const criteria = panelCriteria(rules.category)
  const { typed } = readMarks(form, criteria)
  const view = {
    category: nameIn(language, rules.category),
    season: season.label,
    candidate,
    leftAt: when,
    seat,
    typed: typed
      .map(({ criterion, mark, comment }) => {
        const known = criteria.find(({ id }) => id === criterion)
        return lateSheetWords[language].mark(known ? nameIn(language, known) : criterion, mark, comment)
      })
      .join('\n\n'),
  }
  return page(visit, LateSheetPage({ frame: frameOf(visit, season.example), view }), 409)
}
