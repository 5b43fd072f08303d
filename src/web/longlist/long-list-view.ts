/** A long list as its page shows it: the first of it, its groups, and what is not in it. */
import type { ListedEmployers } from '../../actions/list-employers.ts'
import { type PlaceBook, provinceNameIn } from '../../award/places/place-book.ts'
import { GROUPINGS, type Listed } from '../../award/ranking/long-list.ts'
import { bannerOf, type Category } from '../../award/rulebook/rulebook.ts'
import { columnLetters } from '../../platform/sheets/sheet.ts'
import { findingSentence, programmeRuleSentence, unlistedSentence } from '../../wording/compliance.ts'
import { rejectedSentence } from '../../wording/employer-list.ts'
import type { Language } from '../../wording/language.ts'
import { longListWords, lostPoints } from '../../wording/long-list.ts'
import { countInFigures, decimalInFigures } from '../../wording/numbers.ts'
import type { LongListEntry, LongListView } from './long-list-result.page.tsx'

const LISTED_SHOWN = 100
const UNLISTED_SHOWN = 50
const REJECTED_SHOWN = 100
const GROUPS_SHOWN = 40

export function longListView(
  { rulebook, file, list }: ListedEmployers,
  places: PlaceBook,
  name: string,
  language: Language,
): LongListView {
  const words = longListWords[language]
  const { category, notCounted } = list.rules
  const shown = Math.min(list.length, LISTED_SHOWN)
  return {
    file: name,
    category: language === 'en' ? (category.nameEn ?? category.name) : category.name,
    banner: bannerOf(rulebook),
    employers: file.ledger.employers.length,
    ranked: list.length,
    orderly: list.orderly,
    notes: [
      programmeRuleSentence(list.programmeRule, language),
      ...(notCounted.length > 0 ? [words.notCounted(notCounted.join(', '))] : []),
      ...(file.unknownColumns.length > 0 ? [words.columnsIgnored(file.unknownColumns.slice(0, 10).join(', '))] : []),
    ],
    entries: Array.from({ length: shown }, (_, place) => list.at(place)).flatMap((listed) =>
      listed ? [entryOf(listed, places, category, language)] : [],
    ),
    moreEntries: list.length - shown,
    groups: GROUPINGS.map((by) => {
      const groups = list.groups(by, 1)
      return {
        title: words.groupings[by],
        more: Math.max(0, groups.length - GROUPS_SHOWN),
        rows: groups.slice(0, GROUPS_SHOWN).map((group) => ({
          name: words.groupName(by, group.key, by === 'province' ? provinceNameIn(places, group.key) : null),
          employers: countInFigures(group.employers, language),
          orderly: countInFigures(group.orderly, language),
          mean: decimalInFigures(group.meanTotal, language),
          best: list.at(group.best[0] ?? 0)?.employer.name ?? '',
        })),
      }
    }),
    unlisted: list.unlisted.slice(0, UNLISTED_SHOWN).map((one) => ({
      name: one.name === null ? one.number : `${one.name} (${one.number})`,
      reason: unlistedSentence(one.reason, language),
    })),
    unlistedCount: list.unlisted.length,
    rejected: file.rejected.slice(0, REJECTED_SHOWN).map(({ at, ...cell }) => ({
      sheet: null,
      line: at.line,
      column: columnLetters(at.column),
      text: rejectedSentence(cell, language),
    })),
    rejectedRows: file.rejectedRows,
  }
}

function entryOf(listed: Listed, places: PlaceBook, category: Category, language: Language): LongListEntry {
  const { rank, employer, total, orderly, findings } = listed
  const words = longListWords[language]
  const about = [
    employer.number,
    employer.place === null ? '' : words.groupName('province', employer.place, places.place(employer.place)?.name),
    employer.sector === null ? '' : words.groupName('sector', employer.sector),
    employer.size === null ? '' : words.groupName('size', employer.size),
  ]
  return {
    rank,
    name: employer.name,
    about: about.filter((part) => part !== '').join(' · '),
    total: decimalInFigures(total, language),
    orderly,
    reasons: findings.map((finding) => findingSentence(finding, language)),
    lost: lostPoints(listed, category, language),
  }
}
