/** Closing a category: every sheet left open is named with a reason. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Tutup kategori',
  allSigned: 'Semua lembar sudah ditandatangani',
  unsigned: (count: number) => `${count} lembar ditutup tanpa nilai`,
  chairOwes: 'Anda sendiri masih berutang lembar',
  signedOf: (signed: number, sheets: number) => `${signed} dari ${sheets} lembar ditandatangani.`,
  ledeUnsigned:
    'Sebutkan alasan tiap lembar yang tidak ditandatangani. Alasannya tercetak pada berita acara, dan penilai yang bersangkutan tidak lagi berutang lembar.',
  ledeAllSigned: 'Setelah ditutup, peringkat terbuka bagi ketua dan sekretaris.',
  ledeOwes:
    'Supaya tidak ada yang menilai sambil melihat hasil, ketua menandatangani dahulu lembarnya di kategori ini.',
  reason: 'Alasan',
  reasonHint: 'Misalnya: penilai dirawat di rumah sakit sejak 29 Juli 2025.',
  reasonFor: (seat: string, candidate: string) => `${seat}, untuk ${candidate}`,
  what: 'Setelah kategori ditutup',
  consequences: [
    'Lembar yang sudah ditandatangani dihitung; tidak ada lembar lain yang menyusul.',
    'Peringkat beserta alasannya terbuka bagi ketua dan sekretaris.',
    'Penutupan tidak dapat dibatalkan.',
  ],
  close: 'Tutup kategori',
  back: 'Kembali ke ruang panitia',
  notYet: 'Belum dapat ditutup karena',
  owes: (candidate: string) => `Lembar Anda untuk ${candidate} belum ditandatangani`,
  openSheet: 'Buka lembar',
}

const en: typeof id = {
  title: 'Close the category',
  allSigned: 'All sheets are signed',
  unsigned: (count) => (count === 1 ? '1 sheet is closed without marks' : `${count} sheets are closed without marks`),
  chairOwes: 'You still owe a sheet yourself',
  signedOf: (signed, sheets) => `${signed} of ${sheets} sheets are signed.`,
  ledeUnsigned:
    'Give a reason for each unsigned sheet. The reason is printed in the minutes, and that assessor no longer owes the sheet.',
  ledeAllSigned: 'Once closed, standings open to chair and secretary.',
  ledeOwes: 'So that nobody marks while seeing the result, the chair first signs the sheets owed in this category.',
  reason: 'Reason',
  reasonHint: 'For example: the assessor has been in hospital since 29 July 2025.',
  reasonFor: (seat, candidate) => `${seat}, for ${candidate}`,
  what: 'Once the category is closed',
  consequences: [
    'Signed sheets count; no other sheet can follow.',
    'Standings with their reasons open to chair and secretary.',
    'Closing cannot be undone.',
  ],
  close: 'Close the category',
  back: 'Back to the committee room',
  notYet: 'It cannot be closed yet, because',
  owes: (candidate) => `Your sheet for ${candidate} is not signed`,
  openSheet: 'Open the sheet',
}

export type CloseCategoryWords = typeof id
export const closeCategoryWords: InBoth<CloseCategoryWords> = { id, en }
