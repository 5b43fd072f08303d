/** The long list as one JSON value, written in pieces: a nation's list is longer than any text may be. */
import { POINTED_OUT } from '../award/compliance/compliance-findings.ts'
import { DUTIES, type Share } from '../award/compliance/compliance.ts'
import { programmesIn } from '../award/compliance/required-programmes.ts'
import { GROUPINGS, type Listed, type ListGroup, type LongList } from '../award/ranking/long-list.ts'
import { fraction } from '../award/units/fraction.ts'
import { roundedText } from '../award/units/rounding.ts'
import type { RejectedCell } from '../actions/employer-list.ts'
import { findingSentence, programmeRuleSentence, unlistedSentence } from '../wording/compliance.ts'
import { rejectedSentence } from '../wording/employer-list.ts'
import type { Language } from '../wording/language.ts'
import type { MadeList, Wanted } from './long-list-wanted.ts'

const ENTRIES_A_PIECE = 500
const GROUP_BEST_MAX = 10

export function* longListJson(
  { rulebook, file, list }: MadeList,
  rulebookHash: string,
  { top, asOf, language }: Pick<Wanted, 'top' | 'asOf' | 'language'>,
): Generator<string> {
  const { category, counted, notCounted } = list.rules
  const { id, law, verified } = list.programmeRule
  const head = {
    rulebookHash,
    category: category.id,
    official: rulebook.official,
    programmeRule: { id, law, verified, message: programmeRuleSentence(list.programmeRule, language) },
    asOf,
    criteria: counted.map(({ criterion, measure }) => ({ id: criterion.id, measure, weight: criterion.weight })),
    notCounted,
    rows: file.rows,
    employers: file.ledger.employers.length,
    rankedEmployers: list.length,
    orderlyEmployers: list.orderly,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"ranked":[`
  const shown = Math.min(top ?? list.length, list.length)
  yield* joined(shown, (place) => rankedEntry(list, place, language))
  yield '],"unranked":['
  yield* joined(list.unlisted.length, (place) => {
    const one = list.unlisted[place]
    return one && { number: one.number, name: one.name, ...one.reason, message: unlistedSentence(one.reason, language) }
  })
  yield `],"groups":${JSON.stringify(groups(list))}`
  yield `,"rejectedRows":${file.rejectedRows},"rejected":[`
  yield* joined(file.rejected.length, (place) => {
    const cell = file.rejected[place]
    return cell && rejectedEntry(cell, language)
  })
  yield `],"columnsIgnored":${JSON.stringify(file.unknownColumns)}}\n`
}

function* joined(count: number, entry: (place: number) => unknown): Generator<string> {
  for (let from = 0; from < count; from += ENTRIES_A_PIECE) {
    const texts = []
    for (let place = from; place < Math.min(count, from + ENTRIES_A_PIECE); place++)
      texts.push(JSON.stringify(entry(place)))
    yield (from > 0 ? ',' : '') + texts.join(',')
  }
}

function rankedEntry(list: LongList, place: number, language: Language): unknown {
  const listed = list.at(place)
  if (!listed) return null
  const { rank, employer, province, total, orderly, criteria, findings } = listed
  return {
    rank,
    number: employer.number,
    name: employer.name,
    place: employer.place,
    province,
    sector: employer.sector,
    size: employer.size,
    total,
    orderly,
    criteria,
    indicators: indicators(listed),
    reasons: findings.map((finding) => ({
      ...finding,
      standsInTheWay: !POINTED_OUT.has(finding.code),
      message: findingSentence(finding, language),
    })),
  }
}

function indicators({ employer, compliance }: Listed): unknown {
  return {
    workers: percentOf(compliance.workers),
    wages: percentOf(compliance.wages),
    programmes: percentOf(compliance.programmes),
    onTime: percentOf(compliance.onTime),
    settled: percentOf(compliance.settled),
    duties: Object.fromEntries(DUTIES.map((duty) => [duty, compliance.duties[duty]])),
    enrolled: employer.programmes === null ? null : programmesIn(employer.programmes).map((one) => one.toUpperCase()),
  }
}

/** The exact share, and the percentage as people read it. */
function percentOf(share: Share | null): unknown {
  if (!share) return null
  const percent = fraction(100n * BigInt(share.part), BigInt(share.whole))
  return { numerator: share.part, denominator: share.whole, percent: roundedText(percent, 2) }
}

function groups(list: LongList): unknown {
  return Object.fromEntries(
    GROUPINGS.map((by) => [by, list.groups(by, GROUP_BEST_MAX).map((group) => groupEntry(list, group))]),
  )
}

function groupEntry(list: LongList, { best, ...group }: ListGroup): unknown {
  const entries = best.map((place) => {
    const listed = list.at(place)
    return { rank: listed?.rank, number: listed?.employer.number, name: listed?.employer.name, total: listed?.total }
  })
  return { ...group, best: entries }
}

function rejectedEntry({ at, ...cell }: RejectedCell, language: Language): unknown {
  const { code, ...facts } = cell
  return { ...at, reason: code, ...facts, message: rejectedSentence(cell, language) }
}
