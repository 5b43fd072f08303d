/** Mails to people who were invited to a socialisation event; `mail.ts` puts both languages together. */
import type { NominationReminder, OutreachLetter } from '../award/people/mail.ts'
import { clockTime, writtenInstant } from './dates.ts'
import { inAllZones } from './deadlines.ts'
import type { Language } from './language.ts'

type Part = { readonly subject: string; readonly paragraphs: readonly string[] }

/** @param link what stands on the line of the link. */
export function outreachLetterPart(
  { kind, name, season, event }: OutreachLetter,
  link: string,
  language: Language,
): Part {
  const isId = language === 'id'
  const { title } = event
  const greeting = isId ? `Yth. ${name},` : `Dear ${name},`
  if (event.cancelled)
    return isId
      ? {
          subject: `Dibatalkan: ${title}`,
          paragraphs: [
            greeting,
            `Acara ini dibatalkan:`,
            about(event, language),
            'Anda tidak perlu datang atau menjawab.',
          ],
        }
      : {
          subject: `Cancelled: ${title}`,
          paragraphs: [
            greeting,
            'This event is cancelled:',
            about(event, language),
            'You need neither come nor answer.',
          ],
        }
  if (kind === 'outreach_invitation')
    return isId
      ? {
          subject: `Undangan: ${title}`,
          paragraphs: [
            greeting,
            `Sekretariat ${season} mengundang Anda:`,
            about(event, language),
            'Jawab lewat tautan ini, tanpa akun. Tunjukkan juga tautan ini (atau kode QR di halamannya) kepada sekretariat ketika datang:',
            link,
            'Jawaban dapat diubah sampai acara dimulai. Tautan ini hanya untuk undangan Anda.',
          ],
        }
      : {
          subject: `Invitation: ${title}`,
          paragraphs: [
            greeting,
            `The secretariat of ${season} invites you:`,
            about(event, language),
            'Answer through this link, no account is needed. Show it (or the QR code on its page) to the secretariat when you come:',
            link,
            'The answer can be changed until the event begins. The link is for your invitation alone.',
          ],
        }
  return isId
    ? {
        subject: `Mohon jawaban: ${title}`,
        paragraphs: [
          greeting,
          'Kami belum menerima jawaban Anda untuk:',
          about(event, language),
          'Jawab di sini:',
          link,
        ],
      }
    : {
        subject: `Please answer: ${title}`,
        paragraphs: [greeting, 'We have no answer from you yet for:', about(event, language), 'Answer here:', link],
      }
}

function about({ title, venue, beginsAt, endsAt, zone, agenda }: OutreachLetter['event'], language: Language): string {
  const until =
    endsAt === null ? '' : language === 'id' ? ` sampai ${clockTime(endsAt, zone)}` : ` to ${clockTime(endsAt, zone)}`
  const when = `${writtenInstant(beginsAt, zone, language)}${until}`.replaceAll('\u00A0', ' ')
  return [title, when, venue, ...(agenda === '' ? [] : [agenda])].join('\n')
}

export function nominationReminderPart(
  { name, organisation, season, title, at, zone }: NominationReminder,
  language: Language,
): Part {
  const when = inAllZones(at, zone, language).replaceAll('\u00A0', ' ')
  return language === 'id'
    ? {
        subject: `${organisation} belum diusulkan: ${season}`,
        paragraphs: [
          `Yth. ${name},`,
          `Terima kasih sudah hadir pada "${title}". Sampai hari ini belum ada usulan ${organisation} untuk ${season}.`,
          `Pengusulan ditutup ${when}.`,
          'Berkas diisi dan diserahkan di Paritrana; sekretariat panitia membantu bila Anda belum punya akun.',
        ],
      }
    : {
        subject: `${organisation} is not nominated yet: ${season}`,
        paragraphs: [
          `Dear ${name},`,
          `Thank you for coming to “${title}”. Until today there is no nomination of ${organisation} for ${season}.`,
          `Nominations close ${when}.`,
          'The file is filled in and handed in on Paritrana; the secretariat helps if you have no account yet.',
        ],
      }
}
