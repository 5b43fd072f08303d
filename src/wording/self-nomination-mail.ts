/** The two mails around a self-nomination: the link that confirms it, and what was decided. */
import type { SelfNominationAsked, SelfNominationDecided } from '../award/people/mail.ts'
import { writtenInstant } from './dates.ts'
import type { Language } from './language.ts'
import { greeting, type MailPart } from './mail-part.ts'

/** @param link or what stands in its place. */
export function askedPart(facts: SelfNominationAsked, link: string, language: Language): MailPart {
  const { name, organisation, season, reference, until, zone } = facts
  const when = writtenInstant(until, zone, language).replaceAll('\u00A0', ' ')
  if (language === 'id')
    return {
      subject: `Konfirmasi pendaftaran ${reference}`,
      paragraphs: [
        greeting.id(name),
        `Nama dan alamat surel Anda ditulis sebagai narahubung ${organisation} pada pendaftaran ${season}. Bila memang Anda yang mendaftarkan, buka tautan di bawah ini dan tekan Konfirmasi.`,
        link,
        `Tautan ini berlaku sampai ${when}. Nomor pendaftaran Anda ${reference}. Bila Anda tidak mendaftarkan siapa pun, abaikan surat ini: tanpa konfirmasi pendaftaran ini tidak diperiksa dan dihapus dengan sendirinya.`,
      ],
    }
  return {
    subject: `Please confirm request ${reference}`,
    paragraphs: [
      greeting.en(name),
      `Your name and e-mail were given as the contact of ${organisation} in a request to take part in ${season}. If it was you, open the link below and press Confirm.`,
      link,
      `The link works until ${when}. The number of your request is ${reference}. If you asked for nothing, ignore this mail: unconfirmed, the request is not looked at and is deleted by itself.`,
    ],
  }
}

export function decidedPart(facts: SelfNominationDecided, language: Language): MailPart {
  const { name, organisation, season, reference, reason } = facts
  const isId = language === 'id'
  const subject = isId ? `Pendaftaran ${reference}: ${organisation}` : `Request ${reference}: ${organisation}`
  const hello = greeting[language](name)
  if (reason !== null) {
    const paragraphs = isId
      ? [
          `Pendaftaran ${organisation} pada ${season} tidak diterima. Alasan sekretariat:`,
          reason,
          'Bila alasannya dapat Anda perbaiki, daftarkan lagi selama tahap pengusulan masih terbuka.',
        ]
      : [
          `The request of ${organisation} to take part in ${season} was not accepted. The secretariat writes:`,
          reason,
          'If that can be put right, send another request while the nomination stage is open.',
        ]
    return { subject, paragraphs: [hello, ...paragraphs] }
  }
  const paragraphs = isId
    ? [
        `Pendaftaran ${organisation} pada ${season} diterima, dan berkasnya sudah dibuka sebagai draf. Anda narahubungnya.`,
        'Masuk dengan alamat surel ini untuk mengisinya. Bila Anda belum punya akun, undangannya datang dalam surat tersendiri.',
        'Pendaftaran belum berarti berkas diserahkan: lengkapi dan serahkan berkasnya sebelum tahap pengusulan ditutup.',
      ]
    : [
        `The request of ${organisation} to take part in ${season} was accepted, and its file is open as a draft. You are its contact.`,
        'Sign in with this address to fill it in. If you have no account yet, an invitation comes in a mail of its own.',
        'A request is not a hand-in: complete the file and hand it in before the nomination stage closes.',
      ]
  return { subject, paragraphs: [hello, ...paragraphs] }
}
