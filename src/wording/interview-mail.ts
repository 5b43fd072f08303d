/** The mail that invites a candidate's people to their interview; `mail.ts` puts both languages together. */
import { confirmBy } from '../award/interviews/confirmation.ts'
import type { InterviewLetter } from '../award/people/mail.ts'
import { clockTime } from './dates.ts'
import { inAllZones } from './deadlines.ts'
import type { Language } from './language.ts'
import { greeting, type MailPart } from './mail-part.ts'

export function interviewLetterPart(
  { name, candidate, category, season, joining, moved, event }: InterviewLetter,
  language: Language,
): MailPart {
  const isId = language === 'id'
  const begins = inAllZones(event.beginsAt, event.zone, language).replaceAll('\u00A0', ' ')
  const ends = event.endsAt === null ? '' : clockTime(event.endsAt, event.zone).replaceAll('\u00A0', ' ')
  const confirmed = inAllZones(confirmBy({ startsAt: event.beginsAt }), event.zone, language).replaceAll('\u00A0', ' ')
  if (isId)
    return {
      subject: `${moved ? 'Perubahan jadwal wawancara' : 'Undangan wawancara'}: ${candidate}`,
      paragraphs: [
        greeting.id(name),
        moved
          ? `Jadwal wawancara ${candidate} (${category}, ${season}) berubah. Yang berlaku sekarang:`
          : `Tim penilai ${season} mengundang ${candidate} (${category}) untuk wawancara:`,
        `Mulai: ${begins}\nSelesai: ${ends}\nTempat: ${event.venue}${joining === '' ? '' : `\nDaring: ${joining}`}`,
        'Pimpinan diharapkan hadir sendiri, dengan paling banyak dua pendamping. Giliran dan keterlambatan hari itu terlihat di halaman berkas, di "Giliran wawancara".',
        `Konfirmasikan di halaman itu siapa yang datang, paling lambat ${confirmed}.`,
      ],
    }
  return {
    subject: `${moved ? 'Interview moved' : 'Invitation to an interview'}: ${candidate}`,
    paragraphs: [
      greeting.en(name),
      moved
        ? `The interview of ${candidate} (${category}, ${season}) has moved. What holds now:`
        : `The panel of ${season} invites ${candidate} (${category}) to an interview:`,
      `Begins: ${begins}\nEnds: ${ends}\nPlace: ${event.venue}${joining === '' ? '' : `\nOnline: ${joining}`}`,
      'The leader is expected in person, with at most two companions. Turns and delays of that day are shown on the page of the file, under "Your interview".',
      `Please confirm on that page who comes, by ${confirmed} at the latest.`,
    ],
  }
}
