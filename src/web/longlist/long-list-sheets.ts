/** The long list as sheets: everybody who is ranked, who is not and why, and the rows that were refused. */
import type { ListedEmployers } from '../../actions/list-employers.ts'
import type { Share } from '../../award/compliance/compliance.ts'
import { type PlaceBook, provinceNameIn } from '../../award/places/place-book.ts'
import type { LongList } from '../../award/ranking/long-list.ts'
import { fraction } from '../../award/units/fraction.ts'
import { roundedText } from '../../award/units/rounding.ts'
import { columnLetters } from '../../platform/sheets/sheet.ts'
import type { CellToWrite, SheetToWrite } from '../../platform/sheets/write-sheet.ts'
import { findingSentence, unlistedSentence } from '../../wording/compliance.ts'
import { rejectedSentence } from '../../wording/employer-list.ts'
import type { Language } from '../../wording/language.ts'
import { longListWords } from '../../wording/long-list.ts'

/** The first is the list itself; it is all that a CSV holds. */
export function longListSheets(
  { list, file }: ListedEmployers,
  places: PlaceBook,
  language: Language,
): readonly [SheetToWrite, ...SheetToWrite[]] {
  const words = longListWords[language].sheets
  const unlisted = list.unlisted.map(({ number, name, reason }) => [
    number,
    name ?? '',
    unlistedSentence(reason, language),
  ])
  const rejected = file.rejected.map(({ at, ...cell }): CellToWrite[] => [
    { number: String(at.line) },
    columnLetters(at.column),
    rejectedSentence(cell, language),
  ])
  return [
    { name: words.list, columnWidths: WIDTHS, rows: [words.listHead, ...listRows(list, places, language)] },
    { name: words.unlisted, columnWidths: [16, 32, 70], rows: [words.unlistedHead, ...unlisted] },
    { name: words.rejected, columnWidths: [8, 8, 90], rows: [words.rejectedHead, ...rejected] },
  ]
}

const WIDTHS = [6, 16, 34, 14, 28, 24, 24, 12, 8, 10, 10, 10, 10, 10, 90]

function listRows(list: LongList, places: PlaceBook, language: Language): CellToWrite[][] {
  const words = longListWords[language]
  return Array.from({ length: list.length }, (_, place) => list.at(place)).flatMap((listed) => {
    if (!listed) return []
    const { rank, employer, province, total, orderly, compliance, findings } = listed
    return [
      [
        { number: String(rank) },
        employer.number,
        employer.name,
        employer.place ?? '',
        regencyOf(employer.place, places),
        provinceNameIn(places, province) ?? '',
        employer.sector === null ? '' : words.groupName('sector', employer.sector),
        employer.size === null ? '' : words.groupName('size', employer.size),
        { number: total },
        words.verdicts[orderly === null ? 'unknown' : orderly ? 'orderly' : 'notYet'],
        ...[compliance.workers, compliance.wages, compliance.programmes, compliance.onTime].map(percentCell),
        findings.map((finding) => findingSentence(finding, language)).join('; '),
      ],
    ]
  })
}

/** The regency or city that a code is, or lies in. */
function regencyOf(place: string | null, places: PlaceBook): string {
  const [province, regency] = place?.split('.') ?? []
  return regency === undefined ? '' : (places.place(`${province}.${regency}`)?.name ?? '')
}

function percentCell(share: Share | null): CellToWrite {
  if (!share) return ''
  return { number: roundedText(fraction(100n * BigInt(share.part), BigInt(share.whole)), 2) }
}
