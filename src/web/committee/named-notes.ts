/** Notes of a ranking with names in place of ids, as people read them on screen. */
import type { RankingNote } from '../../award/ranking/contest.ts'
import type { Category } from '../../award/rulebook/rulebook.ts'
import type { Language } from '../../wording/language.ts'
import { rankingNoteSentence } from '../../wording/ranking.ts'
import { nameIn } from '../../wording/rulebook-names.ts'

export type NoteNames = {
  readonly candidate: (slug: string) => string
  readonly seat: (seat: string) => string
  readonly category: Category
  readonly language: Language
}

export function noteSentence(note: RankingNote, names: NoteNames): string {
  return rankingNoteSentence(named(note, names), names.language)
}

function named(note: RankingNote, { candidate, seat, category, language }: NoteNames): RankingNote {
  switch (note.code) {
    case 'sheet_incomplete': {
      const missing = note.missing.map((id) => {
        const criterion = category.criteria.find((known) => known.id === id)
        return criterion ? nameIn(language, criterion) : id
      })
      return { ...note, candidate: candidate(note.candidate), assessor: seat(note.assessor), missing }
    }
    case 'marks_of_recused_left_out':
      return { ...note, candidate: candidate(note.candidate), assessor: seat(note.assessor) }
    case 'rank_shared':
      return { ...note, candidates: note.candidates.map(candidate) }
    case 'fewer_than_five_sheets':
      return { ...note, candidate: candidate(note.candidate) }
    case 'nobody_to_rank':
      return note
  }
}
