/** One question of a plenary as it is shown, to the candidate and to the committee. */
import type { Clarification } from '../../award/decision/clarification.ts'
import type { Zone } from '../../award/units/dates.ts'
import { clarificationWords } from '../../wording/clarifications.ts'
import { writtenInstant } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'

export type AskedView = {
  readonly number: number
  /** "Ditanyakan Rabu, 30 Juli 2025 16.20 WIB" */
  readonly asked: string
  readonly question: string
  /** Null while it is open. */
  readonly answer: { readonly how: string; readonly text: string } | null
}

export function askedView(
  { number, question, askedAt, answer }: Clarification,
  zone: Zone,
  language: Language,
): AskedView {
  const words = clarificationWords[language]
  return {
    number,
    asked: words.asked(writtenInstant(askedAt, zone, language)),
    question,
    answer: answer && {
      how: `${words.ways[answer.way]}, ${writtenInstant(answer.answeredAt, zone, language)}`,
      text: answer.text,
    },
  }
}
