/** One objection as it is shown, to the candidate and to the committee. */
import type { StoredObjection } from '../../store/objections.ts'
import type { Zone } from '../../award/units/dates.ts'
import { writtenInstant } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { objectionWords } from '../../wording/objections.ts'

export type ObjectionView = {
  readonly ground: string
  readonly statement: string
  /** "Diajukan Jumat, 6 Maret 2026 09.00 WITA" */
  readonly lodged: string
  readonly file: { readonly name: string; readonly href: string } | null
  /** Null while the chair has not answered. */
  readonly answer: { readonly outcome: string; readonly reason: string; readonly answered: string } | null
}

export function objectionView(
  { ground, statement, lodgedAt, isFromLetter, file, answer }: StoredObjection,
  { zone, language, fileHref }: { readonly zone: Zone; readonly language: Language; readonly fileHref: string },
): ObjectionView {
  const words = objectionWords[language]
  const lodged = words.lodged(writtenInstant(lodgedAt, zone, language))
  return {
    ground: words.grounds[ground],
    statement,
    lodged: isFromLetter ? `${lodged}, ${words.fromLetter}` : lodged,
    file: file && { name: file.name, href: fileHref },
    answer: answer && {
      outcome: words.outcomes[answer.outcome],
      reason: answer.reason,
      answered: words.answered(writtenInstant(answer.answeredAt, zone, language)),
    },
  }
}
