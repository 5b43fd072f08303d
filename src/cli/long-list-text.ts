/** The long list for a person at a terminal. */
import { GROUPINGS, type Listed, type LongList } from '../award/ranking/long-list.ts'
import { type PlaceBook, provinceNameIn } from '../award/places/place-book.ts'
import { bannerOf, type Category } from '../award/rulebook/rulebook.ts'
import type { RejectedCell } from '../actions/employer-list.ts'
import { findingSentence, programmeRuleSentence, unlistedSentence } from '../wording/compliance.ts'
import { rejectedSentence } from '../wording/employer-list.ts'
import type { Language } from '../wording/language.ts'
import { longListWords, lostPoints } from '../wording/long-list.ts'
import { countInFigures, decimalInFigures } from '../wording/numbers.ts'
import { placeText } from './command-io.ts'
import { TERMINAL_WIDTH, wrapped } from './wrapped-text.ts'
import type { MadeList } from './long-list-wanted.ts'

const [RANK_WIDTH, TOTAL_WIDTH] = [6, 8]
const UNLISTED_TOLD_MAX = 20
const GROUPS_TOLD_MAX = 12

export function longListText(
  { rulebook, file, list }: MadeList,
  places: PlaceBook,
  top: number,
  language: Language,
): string {
  const words = longListWords[language]
  const banner = bannerOf(rulebook)
  const { category, notCounted } = list.rules
  const name = language === 'en' ? (category.nameEn ?? category.name) : category.name
  const shown = Math.min(top, list.length)
  const entries = Array.from({ length: shown }, (_, place) => entryLines(list.at(place), category, language)).flat()
  return [
    `${name}${banner === null ? '' : ` (${banner})`}`,
    '='.repeat(Math.min(TERMINAL_WIDTH, name.length)),
    words.summary(file.ledger.employers.length, list.length, list.orderly),
    programmeRuleSentence(list.programmeRule, language),
    ...(notCounted.length > 0 ? [words.notCounted(notCounted.join(', '))] : []),
    '',
    ...entries,
    ...(shown < list.length ? [words.more(list.length - shown), ''] : ['']),
    ...GROUPINGS.flatMap((by) => [words.groupings[by], ...groupLines(list, places, by, language), '']),
    ...unlistedLines(list, language),
  ].join('\n')
}

function entryLines(listed: Listed | null, category: Category, language: Language): readonly string[] {
  if (!listed) return []
  const { rank, employer, total, orderly, findings } = listed
  const words = longListWords[language]
  const about = [employer.name, employer.number, employer.place].filter((part) => part !== null).join(' · ')
  const lead = `${String(rank).padStart(RANK_WIDTH - 2)}  `
  const score = decimalInFigures(total, language).padStart(TOTAL_WIDTH)
  const head = `${lead}${about.slice(0, TERMINAL_WIDTH - lead.length - TOTAL_WIDTH).padEnd(TERMINAL_WIDTH - lead.length - TOTAL_WIDTH)}${score}`
  const verdict = words.verdicts[orderly === null ? 'unknown' : orderly ? 'orderly' : 'notYet']
  const reasons = findings.map((finding) => findingSentence(finding, language))
  const lost = lostPoints(listed, category, language)
  const losses = lost === null ? [] : wrapped(lost, RANK_WIDTH)
  return [head, ...wrapped([verdict, ...reasons].join('; '), RANK_WIDTH), ...losses]
}

function groupLines(
  list: LongList,
  places: PlaceBook,
  by: (typeof GROUPINGS)[number],
  language: Language,
): readonly string[] {
  const words = longListWords[language]
  const groups = list.groups(by, 1)
  const lines = groups.slice(0, GROUPS_TOLD_MAX).map(({ key, employers, orderly, meanTotal, best }) => {
    const first = list.at(best[0] ?? 0)?.employer.name ?? ''
    const figures = [countInFigures(employers, language), countInFigures(orderly, language)]
    return groupLine(
      words.groupName(by, key, by === 'province' ? clipped(provinceNameIn(places, key)) : null),
      [...figures, decimalInFigures(meanTotal, language)],
      first,
    )
  })
  const more = groups.length - GROUPS_TOLD_MAX
  return [
    groupLine('', [words.employers, words.orderlyShort, words.mean], words.best),
    ...lines,
    ...(more > 0 ? [`  ${words.moreGroups(more)}`] : []),
  ]
}

/** So that the code behind the name is never cut. */
function clipped(name: string | null): string | null {
  const room = GROUP_WIDTH - ' (61)'.length
  return name === null || name.length <= room ? name : `${name.slice(0, room - 1)}…`
}

const [GROUP_WIDTH, FIRST_WIDTH] = [26, 18]
const FIGURE_WIDTHS = [14, 8, 8] as const

function groupLine(name: string, figures: readonly string[], first: string): string {
  const columns = figures.map((figure, index) => figure.padStart(FIGURE_WIDTHS[index] ?? 0)).join('')
  return `  ${name.slice(0, GROUP_WIDTH).padEnd(GROUP_WIDTH)}${columns}  ${first.slice(0, FIRST_WIDTH)}`
}

function unlistedLines(list: LongList, language: Language): readonly string[] {
  const words = longListWords[language]
  const { unlisted } = list
  if (unlisted.length === 0) return []
  const told = unlisted
    .slice(0, UNLISTED_TOLD_MAX)
    .flatMap(({ number, name, reason }) =>
      wrapped(`${name === null ? number : `${name} (${number})`}: ${unlistedSentence(reason, language)}`, 2),
    )
  const more = unlisted.length - UNLISTED_TOLD_MAX
  return [words.unlisted(unlisted.length), ...told, ...(more > 0 ? [`  ${words.moreUnlisted(more)}`] : []), '']
}

/** `berkas.csv, baris 7, kolom 5: …` */
export function rejectedLine({ at, ...cell }: RejectedCell, file: string, language: Language): string {
  return `${placeText(file, at, language)}${rejectedSentence(cell, language)}\n`
}
