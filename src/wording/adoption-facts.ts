/** What an adoption freezes, counted. */
import type { Contest } from '../award/ranking/contest.ts'
import type { Language } from './language.ts'
import { countInFigures } from './numbers.ts'

export type FrozenFact = { readonly label: string; readonly value: string }

export function adoptionFacts(
  { marks, recusals, candidates }: Contest,
  rulebookVersion: number,
  language: Language,
): readonly FrozenFact[] {
  const count = (number: number) => countInFigures(number, language)
  const id = language === 'id'
  return [
    { label: id ? 'Kandidat' : 'Candidates', value: count(candidates?.length ?? 0) },
    { label: id ? 'Nilai dari lembar yang ditandatangani' : 'Marks of signed sheets', value: count(marks.length) },
    { label: id ? 'Penilai menarik diri' : 'Recusals', value: count(recusals.length) },
    { label: id ? 'Versi aturan' : 'Version of the rules', value: count(rulebookVersion) },
  ]
}
