/** What a former member of the panel is told whose marks came after somebody had taken the seat. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Kursi ini sudah dipegang orang lain',
  lede: (unsur: string, when: string, candidate: string) =>
    `Sejak ${when} Anda tidak lagi memegang kursi ${unsur}, jadi nilai untuk ${candidate} tidak disimpan. Lembar yang sudah Anda tandatangani sebelumnya tetap dihitung.`,
  typed: 'Yang Anda ketik',
  typedHint: 'Belum disimpan di mana pun. Salin bila masih Anda perlukan.',
  what: 'Bila pergantian itu keliru, hubungi sekretariat panitia. Draf Anda yang sudah tersimpan tetap ada di riwayat dan tidak diperlihatkan kepada pengganti Anda.',
  mark: (criterion: string, mark: string, comment: string) =>
    `${criterion}: ${mark === '' ? 'tanpa nilai' : mark}${comment === '' ? '' : `\nCatatan: ${comment}`}`,
}

const en: typeof id = {
  title: 'Somebody else holds this seat now',
  lede: (unsur, when, candidate) =>
    `Since ${when} you no longer hold the seat of ${unsur}, so the marks for ${candidate} were not saved. Sheets you signed before still count.`,
  typed: 'What you typed',
  typedHint: 'Saved nowhere yet. Copy it if you still need it.',
  what: 'If the change was a mistake, ask the secretariat. Drafts you saved stay in the history and are not shown to your substitute.',
  mark: (criterion, mark, comment) =>
    `${criterion}: ${mark === '' ? 'no mark' : mark}${comment === '' ? '' : `\nComment: ${comment}`}`,
}

export type LateSheetWords = typeof id
export const lateSheetWords: InBoth<LateSheetWords> = { id, en }
