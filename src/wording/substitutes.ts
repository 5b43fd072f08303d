/** Substitutes of the panel: who is named, who is seated, and why not. */
import type { SubstitutionRefusal } from '../award/judging/substitutes.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Pengganti anggota panel',
  ofSeason: (season: string) => `Pengganti anggota panel: ${season}`,
  lede: 'Pengganti disebut dalam keputusan tim. Bila seorang anggota berhalangan, ketua atau sekretaris mendudukkan penggantinya: lembar yang sudah ditandatangani tetap milik pendahulunya, yang belum menjadi lembar pengganti.',
  noTerm: 'Keputusan tim tidak menyebut masa tugas.',
  term: (from: string, until: string) => `Masa tugas ${from} sampai ${until}.`,
  over: (from: string, until: string) =>
    `Masa tugas ${from} sampai ${until}: hari ini di luarnya. Minta penyelenggara mencatat keputusan yang berlaku.`,
  none: 'Keputusan tim tidak menyebut pengganti. Penyelenggara dapat menambahkannya pada Nama anggota tim dan keputusan.',
  named: (unsur: string, name: string) => `${unsur}: ${name}`,
  instead: (name: string) => `Menggantikan ${name}.`,
  vacant: 'Kursinya kosong.',
  reason: 'Mengapa diganti',
  reasonHint: 'Misalnya: dirawat di rumah sakit sejak kemarin. Tercatat dalam riwayat.',
  seat: 'Dudukkan pengganti',
  fieldEmail: (unsur: string) => `Surel pengganti ${unsur}`,
  fieldsTitle: 'Masa tugas dan pengganti',
  fieldsNote: 'Isi bila keputusan menyebutnya. Satu pengganti tiap kursi, yang tidak memegang kursi lain.',
  from: 'Masa tugas mulai',
  until: 'Masa tugas sampai',
  termWrong: 'Isi kedua tanggal masa tugas, yang terakhir tidak sebelum yang pertama; atau kosongkan keduanya.',
}

const en: typeof id = {
  title: 'Substitutes of the panel',
  ofSeason: (season) => `Substitutes of the panel: ${season}`,
  lede: 'Substitutes are named in the decree. When a member cannot go on, chair or secretary seat the substitute: sheets already signed stay the predecessor’s, the others become the substitute’s.',
  noTerm: 'The decree names no term.',
  term: (from, until) => `Term from ${from} to ${until}.`,
  over: (from, until) =>
    `Term from ${from} to ${until}: today is outside it. Ask the organiser to record the decree that holds.`,
  none: 'The decree names no substitutes. The organiser can add them under Who sits where, and the decree.',
  named: (unsur, name) => `${unsur}: ${name}`,
  instead: (name) => `In place of ${name}.`,
  vacant: 'The seat is vacant.',
  reason: 'Why they are replaced',
  reasonHint: 'For example: in hospital since yesterday. It stands in the history.',
  seat: 'Seat the substitute',
  fieldEmail: (unsur) => `E-mail of the substitute for ${unsur}`,
  fieldsTitle: 'Term and substitutes',
  fieldsNote: 'Fill in what the decree names. One substitute for a seat, who holds no other seat.',
  from: 'Term begins',
  until: 'Term ends',
  termWrong: 'Give both days of the term, the last not before the first; or leave both empty.',
}

export type SubstituteWords = typeof id
export const substituteWords: InBoth<SubstituteWords> = { id, en }

export function substitutionSentence(
  refusal: SubstitutionRefusal,
  unsur: (seat: string) => string,
  language: Language,
): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'no_substitute_named':
      return isId
        ? 'Keputusan tidak, atau tidak lagi, menyebut pengganti untuk kursi ini. Muat ulang halaman.'
        : 'The decree names no substitute for this seat, or no longer. Reload the page.'
    case 'own_substitution':
      return isId
        ? 'Pergantian ini tentang Anda sendiri. Minta ketua atau sekretaris yang lain, atau penyelenggara, melakukannya.'
        : 'This replacement is about yourself. Ask the other of chair and secretary, or the organiser.'
    case 'substitute_holds_seat':
      return isId
        ? `Orang ini sudah memegang kursi ${unsur(refusal.seat)}. Minta penyelenggara menyebut pengganti lain.`
        : `This person already holds the seat ${unsur(refusal.seat)}. Ask the organiser to name another substitute.`
    case 'substitute_stepped_back':
      return isId
        ? `Orang ini pernah menarik diri di kursi ${unsur(refusal.seat)} dan harus tetap di sana. Minta penyelenggara menyebut pengganti lain.`
        : `This person stepped back in the seat ${unsur(refusal.seat)} and has to stay there. Ask the organiser to name another.`
    case 'substitution_without_reason':
      return isId ? 'Tulis mengapa anggota ini diganti.' : 'Write why this member is replaced.'
    case 'substitution_reason_too_long':
      return isId
        ? `Alasan paling panjang ${refusal.charactersMax} huruf.`
        : `A reason has at most ${refusal.charactersMax} characters.`
  }
}
