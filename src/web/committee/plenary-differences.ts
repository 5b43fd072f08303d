/** What two devices wrote differently about one plenary, as people read it. */
import type { MinutesDraft, PlenaryMinutes } from '../../award/decision/plenary.ts'
import type { Panel } from '../../award/rulebook/rulebook.ts'
import { type PlenaryWords, plenaryWords } from '../../wording/plenary.ts'
import { decreeWords } from '../../wording/decree.ts'
import type { Language } from '../../wording/language.ts'
import type { EditDifference } from '../components/edit-conflict.tsx'

export function minutesDifferences(
  yours: MinutesDraft,
  stored: PlenaryMinutes,
  panel: Panel,
  language: Language,
): readonly EditDifference[] {
  const [words, decree] = [plenaryWords[language], decreeWords[language]]
  const lines: readonly (readonly [string, string, string])[] = [
    [words.number, yours.number, stored.number],
    [words.day, yours.day, stored.day],
    [words.from(''), yours.from, stored.from],
    [words.to(''), yours.to, stored.to],
    [words.place, yours.place, stored.place],
    [words.town, yours.town, stored.town],
    [decree.number, yours.decree.number, stored.decree.number],
    [decree.day, yours.decree.day, stored.decree.day],
    [decree.issuer, yours.decree.issuer, stored.decree.issuer],
    ...panel.seats.map(
      ({ id, unsur }) => [unsur, attendanceText(yours, id, words), attendanceText(stored, id, words)] as const,
    ),
  ]
  return lines.filter(([, a, b]) => a !== b).map(([label, a, b]) => ({ label: label.trim(), yours: a, stored: b }))
}

function attendanceText(
  { attendance, dissent }: Pick<MinutesDraft, 'attendance' | 'dissent'>,
  seat: string,
  words: PlenaryWords,
): string {
  const row = attendance.find((known) => known.seat === seat)
  const voice = dissent.find((known) => known.seat === seat)?.text
  const presence = row
    ? { self: words.present, substitute: `${words.substituted} ${row.substitute}`.trim(), absent: words.absent }[
        row.presence
      ]
    : ''
  return [presence, voice].filter(Boolean).join('. ')
}
