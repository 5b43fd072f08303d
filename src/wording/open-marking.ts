/** Opening the marking of a category: what it does, and what still stands in its way. */
import type { MarkingObstacle } from '../award/judging/marking-opening.ts'
import { type InBoth, type Language, listed } from './language.ts'

const id = {
  title: 'Buka penilaian',
  lede: (nominees: number, seats: number) =>
    `${nominees} nomine dan ${seats} kursi yang menilai: tiap kursi mendapat satu lembar untuk tiap nomine.`,
  consequences: (sheets: number) => [
    `${sheets} lembar nilai dibuat; penilai melihatnya di Lembar saya.`,
    'Aturan musim terkunci sejak lembar pertama ada.',
    'Lembar yang sudah ada tetap seperti adanya.',
  ],
  late: (sheets: number) => `Buka ${sheets} lembar nomine susulan`,
  back: 'Kembali ke Ruang panitia',
  nothing: 'Semua lembar sudah ada',
}

const en: typeof id = {
  title: 'Open the marking',
  lede: (nominees, seats) =>
    `${nominees === 1 ? '1 nominee' : `${nominees} nominees`} and ${seats} scoring seats: every seat gets a sheet for every nominee.`,
  consequences: (sheets) => [
    `${sheets === 1 ? '1 mark sheet is' : `${sheets} mark sheets are`} made; assessors find them under My sheets.`,
    'The rules of the season are locked from the first sheet on.',
    'Sheets that exist stay as they are.',
  ],
  late: (sheets) => `Open ${sheets === 1 ? '1 sheet' : `${sheets} sheets`} of later nominees`,
  back: 'Back to the committee room',
  nothing: 'All sheets are there',
}

export const openMarkingWords: InBoth<typeof id> = { id, en }

export function markingObstacleSentence(
  obstacle: MarkingObstacle,
  unsur: (seat: string) => string,
  language: Language,
): string {
  const isId = language === 'id'
  switch (obstacle.code) {
    case 'category_already_closed':
      return isId ? 'Kategori ini sudah ditutup.' : 'This category is closed.'
    case 'panel_decree_missing':
      return isId
        ? 'Keputusan tim penilai belum dicatat. Minta penyelenggara mencatatnya di Nama anggota tim dan keputusan.'
        : 'The decree of the panel is not recorded. Ask the organiser to record it under Who sits where, and the decree.'
    case 'scoring_seats_vacant': {
      const seats = listed(obstacle.seats.map(unsur), language)
      return isId
        ? `Kursi ini belum diisi: ${seats}. Minta penyelenggara mengisinya.`
        : `These seats are vacant: ${seats}. Ask the organiser to fill them.`
    }
    case 'category_has_no_nominee':
      return isId
        ? 'Belum ada nomine di kategori ini: pleno berkas belum menetapkannya.'
        : 'This category has no nominees yet: the meeting over the files has not named them.'
  }
}
