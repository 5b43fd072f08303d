/** The mail that makes a member of the panel a witness of the ledger; `mail.ts` puts both languages together. */
import type { LedgerNote } from '../award/people/mail.ts'
import type { InBoth, Language } from './language.ts'
import { greeting, type MailPart } from './mail-part.ts'

const DONE: InBoth<Readonly<Record<LedgerNote['deed'], (category: string) => string>>> = {
  id: {
    category_closed: (category) => `Penilaian kategori ${category} ditutup`,
    result_adopted: (category) => `Hasil kategori ${category} ditetapkan`,
    result_published: (category) => `Hasil kategori ${category} diumumkan`,
  },
  en: {
    category_closed: (category) => `Marking of ${category} is closed`,
    result_adopted: (category) => `The result of ${category} is adopted`,
    result_published: (category) => `The result of ${category} is published`,
  },
}

export function ledgerNotePart(
  { name, season, deed, category, held }: LedgerNote,
  link: string,
  language: Language,
): MailPart {
  const done = DONE[language][deed](category)
  return language === 'id'
    ? {
        subject: `Simpan surat ini: ${done}`,
        paragraphs: [
          greeting.id(name),
          `${done} (${season}). Catatan bersegel musim ini pada saat itu bertanda tangan seperti di bawah. Tidak ada nilai atau nama di dalamnya.`,
          'Simpan surat ini dan jangan dihapus. Selama Anda menyimpannya, tidak seorang pun, juga bukan kami, dapat mengubah, menghapus, atau menukar urutan catatan tanpa ketahuan.',
          held.trimEnd(),
          'Kapan saja Anda dapat menempelkan seluruh surat ini di halaman saksi; halaman itu memeriksa di perangkat Anda sendiri apakah catatan kami masih yang dulu:',
          link,
        ],
      }
    : {
        subject: `Keep this mail: ${done}`,
        paragraphs: [
          greeting.en(name),
          `${done} (${season}). The sealed record of this season was signed as below at that moment. It holds no mark and no name.`,
          'Keep this mail and do not delete it. As long as you do, nobody, and that includes us, can change, delete or reorder the record unseen.',
          held.trimEnd(),
          'At any time you can paste this whole mail into the page for witnesses; it checks on your own device whether our record is still the one it was:',
          link,
        ],
      }
}
