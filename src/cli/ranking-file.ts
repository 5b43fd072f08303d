import type { SeasonRanking } from '../award/ranking/season-ranking.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { categoryById, rankWord } from '../award/rulebook/rulebook.ts'
import type { CellToWrite, SheetToWrite } from '../platform/sheets/write-sheet.ts'
import { csvText, xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { writeWholeFile } from './whole-file.ts'
import type { Language } from '../wording/language.ts'
import { rankingNoteSentence, unrankedSentence } from '../wording/ranking.ts'

/**
 * Writes the ranking as XLSX (ranks, contributions, sheets, notes) or CSV (ranks). False when the place cannot be
 * written.
 */
export async function writeRanking(
  path: string,
  rulebook: Rulebook,
  ranking: SeasonRanking,
  language: Language,
): Promise<boolean> {
  const standings = standingsSheet(rulebook, ranking)
  const content = /\.csv$/i.test(path)
    ? csvText(standings)
    : await xlsxBytes([standings, criteriaSheet(ranking), assessorsSheet(ranking), notesSheet(ranking, language)])
  return writeWholeFile(path, content)
}

function standingsSheet(rulebook: Rulebook, { categories }: SeasonRanking): SheetToWrite {
  const rows = categories.flatMap(({ id, standings, fingerprint }) =>
    standings.map(({ rank, candidate, total, tieBrokenBy }): CellToWrite[] => {
      const category = categoryById(rulebook, id)
      const word = (category && rankWord(category, rank)) ?? ''
      return [id, number(rank), candidate, number(total), word, tieBrokenBy ?? '', fingerprint]
    }),
  )
  const header = ['category', 'rank', 'candidate', 'total', 'rank_word', 'tie_broken_by', 'fingerprint']
  return { name: 'Peringkat', rows: [header, ...rows] }
}

function criteriaSheet({ categories }: SeasonRanking): SheetToWrite {
  const rows = categories.flatMap(({ id, standings }) =>
    standings.flatMap(({ candidate, criteria }) =>
      criteria.map((each) => [
        id,
        candidate,
        each.id,
        number(each.points),
        number(each.weight),
        number(each.contribution),
      ]),
    ),
  )
  return {
    name: 'Rincian',
    rows: [['category', 'candidate', 'criterion', 'points', 'weight', 'contribution'], ...rows],
  }
}

function assessorsSheet({ categories }: SeasonRanking): SheetToWrite {
  const rows = categories.flatMap(({ id, standings }) =>
    standings.flatMap(({ candidate, assessors }) =>
      assessors.map((each) => [id, candidate, each.id, number(each.total), each.dropped ? '1' : '0']),
    ),
  )
  return { name: 'Penilai', rows: [['category', 'candidate', 'assessor', 'total', 'dropped'], ...rows] }
}

function notesSheet({ categories, rulebookHash, fingerprint }: SeasonRanking, language: Language): SheetToWrite {
  const rows = categories.flatMap(({ id, notes, unranked }) => [
    ...unranked.map((each) => [id, 'unranked', `${each.candidate}: ${unrankedSentence(each, language)}`]),
    ...notes.map((note) => [id, note.code, rankingNoteSentence(note, language)]),
  ])
  const proofs = [
    ['', 'rulebookHash', rulebookHash],
    ['', 'fingerprint', fingerprint],
  ]
  return { name: 'Catatan', rows: [['category', 'note', 'text'], ...rows, ...proofs] }
}

function number(value: number | string): CellToWrite {
  return { number: String(value) }
}
