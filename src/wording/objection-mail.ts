/** The mails about what a plenary asks and about objections to a result; `mail.ts` puts both languages together. */
import type { ClarificationAsked, ObjectionAnswered, ObjectionsOpen } from '../award/people/mail.ts'
import { inAllZones } from './deadlines.ts'
import type { Language } from './language.ts'
import { greeting, type MailPart } from './mail-part.ts'

export function clarificationPart(
  { name, candidate, category, season, question }: ClarificationAsked,
  language: Language,
): MailPart {
  return language === 'id'
    ? {
        subject: `Klarifikasi diminta: ${candidate}`,
        paragraphs: [
          greeting.id(name),
          `Rapat pleno ${season} meminta klarifikasi dari ${candidate} (${category}) sebelum memutuskan:`,
          question,
          'Jawab secepatnya di halaman berkas, di "Klarifikasi". Selama belum dijawab, hasil kategori ini belum dapat ditetapkan.',
        ],
      }
    : {
        subject: `Clarification asked of ${candidate}`,
        paragraphs: [
          greeting.en(name),
          `The plenary of ${season} asks ${candidate} (${category}) before it decides:`,
          question,
          'Please answer soon on the page of the file, under "Clarification". Until then the result of this category cannot be adopted.',
        ],
      }
}

export function objectionsOpenPart(
  { name, candidate, category, season, closesAt, zone }: ObjectionsOpen,
  language: Language,
): MailPart {
  const until = inAllZones(closesAt, zone, language).replaceAll('\u00A0', ' ')
  return language === 'id'
    ? {
        subject: `Hasil ditetapkan, masa sanggah dibuka: ${candidate}`,
        paragraphs: [
          greeting.id(name),
          `Hasil kategori ${category} ${season} sudah ditetapkan dan belum diumumkan. Capaian ${candidate} terbaca di halaman berkas, di "Hasil dan sanggahan".`,
          `Bila ada yang keliru, sanggahan diterima di halaman itu sampai ${until}: satu kali, tertulis, dengan paling banyak satu dokumen. Ketua menjawabnya dengan alasan sebelum hasil diumumkan.`,
          'Sampai diumumkan, hasil ini tidak untuk disebarkan.',
        ],
      }
    : {
        subject: `Result adopted, objections are open: ${candidate}`,
        paragraphs: [
          greeting.en(name),
          `The result of ${category}, ${season}, is adopted and not published yet. How ${candidate} did stands on the page of the file, under "Result and objection".`,
          `If something is wrong, an objection is taken on that page until ${until}: once, in writing, with one document at most. The chair answers it with a reason before the result is published.`,
          'Until it is published, this result is not to be passed on.',
        ],
      }
}

export function objectionAnsweredPart(
  { name, candidate, category, season, outcome, reason }: ObjectionAnswered,
  language: Language,
): MailPart {
  const isUpheld = outcome === 'upheld'
  return language === 'id'
    ? {
        subject: `Sanggahan ${isUpheld ? 'dikabulkan' : 'ditolak'}: ${candidate}`,
        paragraphs: [
          greeting.id(name),
          `Ketua tim penilai menjawab sanggahan ${candidate} (${category}, ${season}): ${isUpheld ? 'dikabulkan' : 'ditolak'}.`,
          `Alasannya: ${reason}`,
          isUpheld
            ? 'Tim penilai memeriksa kembali hasil kategori ini; bila berubah, hasil yang baru ditetapkan dengan adendum berita acara.'
            : 'Hasil yang ditetapkan tetap berlaku.',
        ],
      }
    : {
        subject: `Objection ${isUpheld ? 'upheld' : 'dismissed'}: ${candidate}`,
        paragraphs: [
          greeting.en(name),
          `The chair of the panel has answered the objection of ${candidate} (${category}, ${season}): ${isUpheld ? 'upheld' : 'dismissed'}.`,
          `The reason: ${reason}`,
          isUpheld
            ? 'The panel looks at the result of this category again; if it changes, the new one is adopted with an addendum to the minutes.'
            : 'The adopted result stands.',
        ],
      }
}
