/** "Gladi jam penutupan": who would be in and who would not. */
import type { Fate } from '../award/verification/rehearsal.ts'
import type { InBoth } from './language.ts'

const id = {
  title: 'Gladi jam penutupan',
  lede: 'Bila pengusulan ditutup pada saat ini juga: berkas siapa yang masuk, siapa yang tidak, dan apa sebabnya. Halaman ini tidak mengubah apa pun.',
  now: (when: string) => `Dihitung ${when}.`,
  closing: (when: string) => `Pengusulan ditutup ${when}. Yang diserahkan dalam menit itu masih masuk.`,
  open: (days: number) => (days === 0 ? 'Penutupannya hari ini.' : `Tinggal ${days} hari kerja.`),
  closed: 'Pengusulan sudah ditutup. Yang di bawah ini tidak masuk, kecuali ketua membukanya dengan alasan tercatat.',
  unbounded: 'Pengusulan musim ini tidak dibatasi tahap; tidak ada jam penutupan.',
  counts: 'Bila ditutup sekarang',
  fate: 'Nasib berkas',
  count: 'Usulan',
  out: (count: number) => (count === 0 ? 'Semua berkas akan masuk' : `${count} berkas tidak akan masuk`),
  outNone: 'Tidak ada draf lagi. Yang belum membuka berkas tidak tercatat di sini.',
  candidate: 'Kandidat',
  why: 'Sebabnya',
  ready: 'sudah lengkap, tinggal diserahkan',
  sections: (titles: string) => `bagian belum lengkap: ${titles}`,
  evidence: (titles: string) => `bukti wajib belum ada: ${titles}`,
  untouched: 'belum diisi sama sekali',
  saved: 'Terakhir disimpan',
  never: 'belum pernah',
  who: 'Yang dapat menyerahkan',
  remind: 'Ingatkan yang dipilih',
  remindNote: 'Satu surat sehari untuk tiap usulan; yang sudah diingatkan hari ini disebut.',
  all: 'Semua di halaman ini sudah dipilih.',
}

const en: typeof id = {
  title: 'Rehearsal of the closing hour',
  lede: 'Were nominations closed at this very moment: whose file is in, whose is not, and why. This page changes nothing.',
  now: (when: string) => `Counted ${when}.`,
  closing: (when: string) => `Nominations close ${when}. What is handed in within that minute is in.`,
  open: (days: number) =>
    days === 0 ? 'They close today.' : `${days} working ${days === 1 ? 'day is' : 'days are'} left.`,
  closed: 'Nominations are closed. What stands below is out, unless the chair reopens it for a recorded reason.',
  unbounded: 'No stage bounds the nominations of this season; there is no closing hour.',
  counts: 'Were they closed now',
  fate: 'Fate of the file',
  count: 'Nominations',
  out: (count: number) =>
    count === 0 ? 'Every file would be in' : count === 1 ? '1 file would be out' : `${count} files would be out`,
  outNone: 'There are no drafts left. Who never opened a file is not known here.',
  candidate: 'Candidate',
  why: 'Why',
  ready: 'complete, only to be handed in',
  sections: (titles: string) => `sections not complete: ${titles}`,
  evidence: (titles: string) => `required evidence missing: ${titles}`,
  untouched: 'nothing filled in at all',
  saved: 'Last saved',
  never: 'never',
  who: 'Who can hand it in',
  remind: 'Remind those that are chosen',
  remindNote: 'One mail a day for each nomination; those reminded today already are named.',
  all: 'All on this page are chosen.',
}

export type RehearsalWords = typeof id
export const rehearsalWords: InBoth<RehearsalWords> = { id, en }

export const fateWords: InBoth<Readonly<Record<Fate, string>>> = {
  id: {
    incomplete: 'tidak masuk: belum lengkap',
    ready: 'tidak masuk: lengkap tetapi belum diserahkan',
    correcting: 'masuk: sedang diperbaiki, dengan batas waktunya sendiri',
    in: 'masuk',
    left: 'tidak ikut lagi: gugur, ditolak, atau mundur',
  },
  en: {
    incomplete: 'out: not complete',
    ready: 'out: complete, but not handed in',
    correcting: 'in: being corrected, with a deadline of its own',
    in: 'in',
    left: 'takes no part any more: lapsed, rejected or withdrawn',
  },
}
