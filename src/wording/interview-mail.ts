/** The mails that invite a candidate's people to their interview and remind them to confirm; `mail.ts` puts both languages together. */
import { confirmBy } from '../award/interviews/confirmation.ts'
import type { InterviewLetter, InterviewReminder } from '../award/people/mail.ts'
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

export function interviewReminderPart(
  { name, candidate, season, beginsAt, room, deadline, zone }: InterviewReminder,
  language: Language,
): MailPart {
  const written = (at: typeof beginsAt) => inAllZones(at, zone, language).replaceAll('\u00A0', ' ')
  return language === 'id'
    ? {
        subject: `Siapa yang datang ke wawancara: ${candidate}`,
        paragraphs: [
          greeting.id(name),
          `Wawancara ${candidate} (${season}) dijadwalkan ${written(beginsAt)}, ${room}. Siapa yang datang belum dikonfirmasi.`,
          `Konfirmasikan paling lambat ${written(deadline)}: buka halaman berkas, lalu "Giliran wawancara". Bila tidak ada yang dapat datang, sebut alasannya di sana agar sekretariat mencari waktu lain.`,
        ],
      }
    : {
        subject: `Who comes to the interview: ${candidate}`,
        paragraphs: [
          greeting.en(name),
          `The interview of ${candidate} (${season}) is planned for ${written(beginsAt)}, ${room}. Nobody has confirmed who comes.`,
          `Confirm by ${written(deadline)}: open the page of the file, then "Your interview". If nobody can come, say why there, so that the secretariat looks for another time.`,
        ],
      }
}
