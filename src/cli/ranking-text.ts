import type { RankedContest, Standing } from '../award/ranking/contest.ts'
import type { SeasonRanking } from '../award/ranking/season-ranking.ts'
import type { Category, Rulebook } from '../award/rulebook/rulebook.ts'
import { bannerOf, categoryById, PLENARY } from '../award/rulebook/rulebook.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import type { Stability } from '../award/stability/stability.ts'
import { stabilitySentences, stabilityWords } from '../wording/stability.ts'
import { rankingNoteSentence, unrankedSentence } from '../wording/ranking.ts'
import type { Choice } from './ranking-json.ts'
import { folded, TERMINAL_WIDTH, wrapped } from './wrapped-text.ts'

const RANK_WIDTH = 5
const TOTAL_WIDTH = 10
const NAME_WIDTH = TERMINAL_WIDTH - RANK_WIDTH - TOTAL_WIDTH - 2

/** The ranking for a person at a terminal of 80 columns. */
export function rankingText(rulebook: Rulebook, ranking: SeasonRanking, { statistics, language }: Choice): string {
  const banner = bannerOf(rulebook)
  const blocks = ranking.categories.map((ranked, at) => {
    const category = categoryById(rulebook, ranked.id)
    const contest = ranking.contests[at]
    const stability = contest && statistics ? statistics.stabilityOf(contest, ranked) : null
    return [
      categoryText(ranked, category, language),
      ...(stability === null || typeof stability === 'string'
        ? []
        : stabilityLines(stability, ranked, category, language)),
      ranked.fingerprint,
    ].join('\n')
  })
  return [
    `${rulebook.label}${banner === null ? '' : ` (${banner})`}`,
    ...blocks,
    `${phrase('rulebookHash', language)}\n  ${ranking.rulebookHash}`,
    `${phrase('fingerprint', language)}\n  ${ranking.fingerprint}\n`,
  ].join('\n\n')
}

function categoryText(contest: RankedContest, category: Category | undefined, language: Language): string {
  const name = nameIn(language, category)
  const header = row(phrase('rank', language), phrase('candidate', language), phrase('total', language))
  return [
    `${name ?? contest.id}`,
    '='.repeat(Math.min(TERMINAL_WIDTH, (name ?? contest.id).length)),
    ...(contest.standings.length > 0 ? [header] : []),
    ...contest.standings.flatMap((standing) => standingLines(standing, category, language)),
    ...contest.unranked.flatMap((unranked) =>
      wrapped(`${phrase('unranked', language)}: ${unranked.candidate}: ${unrankedSentence(unranked, language)}`, 0),
    ),
    ...contest.notes.flatMap((note) =>
      wrapped(`${phrase('note', language)}: ${rankingNoteSentence(note, language)}`, 0),
    ),
  ].join('\n')
}

/** How sure it is, one sentence each. */
function stabilityLines(
  stability: Stability,
  { standings }: RankedContest,
  category: Category | undefined,
  language: Language,
): readonly string[] {
  const criterion = (id: string) =>
    nameIn(
      language,
      category?.criteria.find((one) => one.id === id),
    ) ?? id
  const names = { candidate: (id: string) => id, assessor: (id: string) => id, criterion }
  const sentences = stabilitySentences(stability, standings[0]?.candidate ?? '', names, language)
  const close = stability.closeCall ? [stabilityWords[language].closeNote] : []
  return [...sentences, ...close].flatMap((sentence) => wrapped(`${stabilityWords[language].label}: ${sentence}`, 0))
}

type Named = { readonly name: string; readonly nameEn?: string }

function nameIn(language: Language, thing: Named | undefined): string | undefined {
  return language === 'en' ? (thing?.nameEn ?? thing?.name) : thing?.name
}

/** Rank, name and total; below, what each criterion gave and what broke a tie. */
function standingLines(standing: Standing, category: Category | undefined, language: Language): readonly string[] {
  const { rank, candidate, total, tieBrokenBy, criteria, adjustment } = standing
  const nameOf = (id: string) =>
    nameIn(
      language,
      category?.criteria.find((criterion) => criterion.id === id),
    ) ?? id
  const parts = criteria.map(({ id, contribution }) => `${nameOf(id)} ${localNumber(contribution, language)}`)
  if (adjustment !== null) parts.push(localNumber(adjustment, language))
  const brokenBy = tieBrokenBy === PLENARY ? phrase('plenary', language) : nameOf(tieBrokenBy ?? '')
  const tie = tieBrokenBy === null ? '' : ` (${phrase('tieBroken', language)}: ${brokenBy})`
  const [name = '', ...more] = folded(candidate.replaceAll(/\s+/g, ' '), NAME_WIDTH)
  return [
    row(String(rank), name, localNumber(total, language)),
    ...more.map((text) => row('', text, '')),
    ...wrapped(parts.join(' + ') + tie, RANK_WIDTH + 1),
  ]
}

function row(rank: string, name: string, total: string): string {
  return `${rank.padStart(RANK_WIDTH)} ${name.padEnd(NAME_WIDTH)} ${total.padStart(TOTAL_WIDTH)}`.trimEnd()
}

function localNumber(decimal: string, language: Language): string {
  return language === 'id' ? decimal.replace('.', ',') : decimal
}
