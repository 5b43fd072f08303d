/** Mark sheets to write on, printed before the network fails: all that are still owed, or those of one seat. */
import { renderPaper } from '../../actions/render-paper.ts'
import { expectedSheets } from '../../award/judging/closing.ts'
import { holdsSeat } from '../../award/people/viewer.ts'
import { issuedBy, seatFacts } from '../../documents/facts-of-result.ts'
import { seatCode } from '../../documents/fact-words.ts'
import { scoreSheet } from '../../documents/score-sheet.ts'
import { candidateNames } from '../../store/candidates.ts'
import { listSheets } from '../../store/mark-sheets.ts'
import { latestRulebook } from '../../store/seasons.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { download, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { isKeeper } from './paper-sheets.handlers.ts'
import { paperReceiptFields as fields } from './paper-sheets.page.tsx'

/** Of one seat where the address names it. Whoever keeps no papers prints for their own seats alone. */
export async function downloadBlankSheets(visit: Visit, found: CategoryFound): Promise<Response> {
  const { site, viewer, url } = visit
  const { key, category, season, rulebook, address } = found
  const asked = url.searchParams.get(fields.seat)
  const mayPrint = (seat: string) => isKeeper(visit, found) || holdsSeat(viewer, key, seat)
  const all = await listSheets(site.db, key, { category: key.category })
  const owed = expectedSheets(all).filter(
    ({ seat, signedAt, left }) => !signedAt && !left && mayPrint(seat) && (asked === null || seat === asked),
  )
  const list = paths.paperSheets(address)
  const version = await latestRulebook(site.db, season)
  // Nothing is owed any more, or nothing of theirs: the list says what became of each.
  if (owed.length === 0 || !version) return seeOther(visit, list)
  const names = await candidateNames(site.db, key)
  const order = [...new Set(all.map(({ candidate }) => candidate))].toSorted()
  const seats = seatFacts(rulebook.panel)
  const sheets = owed.map(({ candidate, seat }) => ({
    candidate: { slug: candidate, name: names.get(candidate) ?? candidate },
    seat,
    number: `${String(order.indexOf(candidate) + 1).padStart(2, '0')}-${seatCode(seats, seat)}`,
    url: `${site.baseUrl}${list}?${new URLSearchParams({ [fields.candidate]: candidate, [fields.seat]: seat })}`,
  }))
  const paper = scoreSheet({
    ...issuedBy(season, rulebook.objectionWorkdays),
    panel: { seats },
    category: {
      name: nameIn('id', category),
      criteria: category.criteria.map(({ name, weight, source, scaleMax }) => ({ name, weight, source, scaleMax })),
    },
    day: null,
    rulebookFingerprint: version.hash,
    sheets,
  })
  const printed = await renderPaper(
    site.press,
    paper,
    sheets.map((sheet) => sheet.url),
  )
  if (!printed.ok) return paperFailed(visit, printed.refusal, list)
  return download(`lembar-kosong-${key.category}${asked === null ? '' : `-${asked}`}.pdf`, 'pdf', printed.value)
}
