/** Who of the panel reads which file: the page, and why a plan could not be made or kept. */
import type { AssignmentRefusal } from '../award/assignment/assignment.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Pembagian telaah berkas',
  ofSeason: (season: string) => `Pembagian telaah berkas: ${season}`,
  none: 'Belum dibagi',
  noneText:
    'Tentukan berapa penelaah untuk tiap berkas. Pembagian menghindari benturan kepentingan dan meratakan beban; berkas yang paling lemah penelaahnya diberi yang terbaik lebih dahulu.',
  nobody: 'Belum ada nomine',
  nobodyText: 'Berkas dibagi begitu ada nomine pada kategori yang belum ditutup.',
  planned: (files: number, each: number) => `${files} berkas, masing-masing ${each} penelaah`,
  saved: (at: string, version: number) =>
    `Versi ${version}, disimpan ${at}. Wawancara dan nilai tetap milik seluruh panel.`,
  why: 'Mengapa begini',
  loads: (least: number, most: number) =>
    least === most ? `Tiap kursi menelaah ${least} berkas.` : `Tiap kursi menelaah ${least} sampai ${most} berkas.`,
  spread: (by: number) =>
    `Beban tidak dapat lebih rata: benturan kepentingan memaksa selisih ${by} berkas antara kursi.`,
  smallest: (points: number, of: number) =>
    `Berkas yang paling lemah mendapat keahlian ${points} dari ${of}. Terbukti: dengan beban serata ini tidak ada pembagian yang memberi lebih pada berkas terlemah.`,
  noExpertise: 'Keahlian belum diisi, jadi semua kursi dianggap sama.',
  stale: 'Perlu dibagi lagi',
  conflicted: (file: string, seats: string) => `${file}: ${seats} tidak lagi boleh menelaahnya.`,
  without: (file: string) => `${file}: belum punya penelaah.`,
  candidate: 'Kandidat',
  readers: 'Penelaah',
  load: 'Beban',
  seat: 'Kursi',
  files: (count: number) => `${count} berkas`,
  settings: 'Ketentuan',
  each: 'Penelaah tiap berkas',
  eachHint: (most: number) => `Dari 1 sampai ${most}, sebanyak kursi yang menilai.`,
  expertise: 'Keahlian tiap kursi',
  expertiseHint: 'Seberapa paham kursi itu akan pokok tiap kategori. Pembagian mendahulukan yang paham.',
  levels: ['Tidak khusus', 'Cukup', 'Paham', 'Ahli'],
  plan: 'Bagi berkas',
  planAgain: 'Bagi lagi',
  yours: 'Anda penelaahnya',
  eachWrong: (most: number) => `Isi dengan angka dari 1 sampai ${most}.`,
  elsewhere:
    'Pembagian ini baru saja diubah orang lain. Lihat versi terbaru di bawah, lalu bagi lagi bila masih perlu.',
  changed: 'Nomine atau benturan kepentingan berubah selagi pembagian disusun. Bagi lagi.',
  tooFew: (each: number, files: string) =>
    `Kursi tanpa benturan kepentingan kurang dari ${each} untuk: ${files}. Kurangi penelaah tiap berkas, atau selesaikan benturannya di Hubungan panel.`,
  notProven: 'Pembagian terbaik belum dapat dibuktikan saat ini. Coba lagi sebentar; yang diisi masih ada di bawah.',
}

const en: typeof id = {
  title: 'Who reads which file',
  ofSeason: (season) => `Who reads which file: ${season}`,
  none: 'Not divided yet',
  noneText:
    'Say how many readers each file gets. The plan avoids conflicts of interest and evens the loads; the file with the weakest readers gets the best first.',
  nobody: 'No nominees yet',
  nobodyText: 'Files are divided once there are nominees in a category that is not closed.',
  planned: (files, each) =>
    `${files === 1 ? '1 file' : `${files} files`}, ${each === 1 ? '1 reader' : `${each} readers`} each`,
  saved: (at, version) => `Version ${version}, saved ${at}. Interviews and marks stay the whole panel’s.`,
  why: 'Why it is so',
  loads: (least, most) =>
    least === most ? `Every seat reads ${least} files.` : `Every seat reads ${least} to ${most} files.`,
  spread: (by) => `Loads cannot be more even: conflicts of interest force a difference of ${by} files between seats.`,
  smallest: (points, of) =>
    `The weakest file gets an expertise of ${points} of ${of}. Proven: with loads as even as these, no plan gives its weakest file more.`,
  noExpertise: 'No expertise is given, so all seats count as equal.',
  stale: 'To be divided again',
  conflicted: (file, seats) => `${file}: ${seats} may not read it any more.`,
  without: (file) => `${file}: has no reader yet.`,
  candidate: 'Candidate',
  readers: 'Readers',
  load: 'Load',
  seat: 'Seat',
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  settings: 'Settings',
  each: 'Readers for each file',
  eachHint: (most) => `From 1 to ${most}, the number of seats that score.`,
  expertise: 'Expertise of each seat',
  expertiseHint: 'How well the seat knows what each category is about. The plan prefers those who know.',
  levels: ['Not in particular', 'Some', 'Good', 'Expert'],
  plan: 'Divide the files',
  planAgain: 'Divide again',
  yours: 'You read this file',
  eachWrong: (most) => `Give a number from 1 to ${most}.`,
  elsewhere:
    'Somebody else has just changed this plan. Look at the newest version below, then divide again if it is still needed.',
  changed: 'Nominees or conflicts of interest changed while the plan was made. Divide again.',
  tooFew: (each, files) =>
    `Fewer than ${each} seats are free of conflict for: ${files}. Ask for fewer readers, or settle the conflicts under Ties of the panel.`,
  notProven: 'The best plan cannot be proven at this moment. Try again shortly; what you gave stands below.',
}

export type ReadingPlanWords = typeof id
export const readingPlanWords: InBoth<ReadingPlanWords> = { id, en }

/** Uneven loads are tried before anything is refused, so only too few free seats, or too little time, are left to say. */
export function readingRefusalSentence(
  refusal: AssignmentRefusal,
  nameOf: (file: number) => string,
  language: Language,
): string {
  const words = readingPlanWords[language]
  if (refusal.code !== 'too_few_free_assessors') return words.notProven
  const files = refusal.candidates.map(({ candidate, free }) => `${nameOf(candidate)} (${free})`)
  return words.tooFew(refusal.each, files.join(', '))
}
