/** "Kemungkinan ganda": candidates that may be one, side by side, and why they are not merged. */
import type { MergeRefusal } from '../award/nomination/merge.ts'
import type { Alike } from '../award/people/organisation-likeness.ts'
import { type InBoth, type Language, listed } from './language.ts'
import { countInFigures } from './numbers.ts'

const id = {
  title: 'Kemungkinan ganda',
  lede: 'Kandidat musim ini yang nomornya sama atau namanya hampir sama. Sistem hanya menunjukkan; Anda yang memutuskan.',
  found: (count: number) => (count === 0 ? 'Tidak ada yang tampak ganda' : `${countInFigures(count)} pasangan`),
  none: 'Begitu dua berkas tampak sama, pasangannya muncul di sini.',
  by: { number: 'nomornya sama', name: 'namanya hampir sama' } satisfies Record<Alike['by'], string>,
  decided: 'Sudah diputuskan',
  merged: (goes: string, stays: string) => `${goes} digabung ke ${stays}`,
  different: (one: string, other: string) => `${one} dan ${other} berbeda`,
  pairTitle: (one: string, other: string) => `${one} dan ${other}`,
  pairLede: 'Bandingkan keduanya. Bila sama, pilih berkas yang diteruskan.',
  side: 'Isian',
  kind: 'Jenis',
  number: 'Nomor',
  place: 'Kode wilayah',
  proposer: 'Diusulkan oleh',
  nominations: 'Usulan',
  people: 'Narahubung dan pimpinan',
  evidence: 'Bukti',
  nothing: 'kosong',
  written: 'terisi',
  entries: (count: number) => `${countInFigures(count)} entri`,
  openFile: 'Buka berkasnya',
  whatHappens: 'Yang terjadi bila digabung',
  effects: [
    'Usulan berkas yang lain berakhir sebagai "digabung", dengan alasan Anda. Berkasnya tetap dapat dibaca.',
    'Bagian dan bukti disalin hanya bila di berkas yang diteruskan masih kosong dan masih boleh diisi. Dua tulisan tidak pernah dicampur: yang lain terbaca di samping, sebagai "dari berkas yang digabung".',
    'Narahubung dan pimpinan keduanya dapat membuka kedua berkas.',
    'Bila keliru, ketua panitia dapat membuka lagi usulan yang digabung.',
  ],
  stays: 'Berkas yang diteruskan',
  reason: 'Alasan',
  reasonHint: 'Tersimpan di riwayat dan terbaca oleh orang-orang kedua kandidat.',
  merge: 'Gabungkan',
  apart: 'Bukan ganda',
  back: 'Kembali ke kemungkinan ganda',
  settled: 'Pasangan ini sudah diputuskan.',
  onlyCommittee: 'Menggabungkan adalah tugas ketua atau sekretaris panitia. Anda dapat menyatakan keduanya berbeda.',
  /** On the files themselves. */
  goesOn: (name: string) => `Berkas ini digabung ke berkas ${name}.`,
  because: (reason: string) => `Alasan: ${reason}`,
  from: 'Dari berkas yang digabung',
  fromText: 'Tulisan di bawah ini berasal dari berkas yang digabung ke sini dan tidak disalin.',
}

const en: typeof id = {
  title: 'Possible duplicates',
  lede: 'Candidates of this season with the same number or nearly the same name. The system only points them out; you decide.',
  found: (count) =>
    count === 0 ? 'Nothing looks like a duplicate' : count === 1 ? '1 pair' : `${countInFigures(count, 'en')} pairs`,
  none: 'As soon as two files look alike, the pair appears here.',
  by: { number: 'the same number', name: 'nearly the same name' },
  decided: 'Decided',
  merged: (goes, stays) => `${goes} merged into ${stays}`,
  different: (one, other) => `${one} and ${other} are different`,
  pairTitle: (one, other) => `${one} and ${other}`,
  pairLede: 'Compare the two. If they are one, choose the file that goes on.',
  side: 'Field',
  kind: 'Kind',
  number: 'Number',
  place: 'Code of the place',
  proposer: 'Proposed by',
  nominations: 'Nominations',
  people: 'Contacts and leaders',
  evidence: 'Evidence',
  nothing: 'empty',
  written: 'written',
  entries: (count) => (count === 1 ? '1 entry' : `${countInFigures(count, 'en')} entries`),
  openFile: 'Open the file',
  whatHappens: 'What a merge does',
  effects: [
    'The nominations of the other file end as "merged", with your reason. Its file stays readable.',
    'Sections and evidence are copied only where the file that goes on is still empty and may still be written. Two texts are never mixed: the other one is read beside it, as "from the merged file".',
    'The contacts and leaders of both can open both files.',
    'If it was a mistake, the chair of the committee can reopen the merged nomination.',
  ],
  stays: 'The file that goes on',
  reason: 'Reason',
  reasonHint: 'Kept in the history, and read by the people of both candidates.',
  merge: 'Merge',
  apart: 'Not a duplicate',
  back: 'Back to the possible duplicates',
  settled: 'This pair has been decided.',
  onlyCommittee: 'Merging is for the chair or the secretary of the committee. You can say that the two are different.',
  goesOn: (name) => `This file was merged into the file of ${name}.`,
  because: (reason) => `Reason: ${reason}`,
  from: 'From the merged file',
  fromText: 'What follows was written in the file that was merged into this one, and was not copied.',
}

export type DuplicateWords = typeof id
export const duplicateWords: InBoth<DuplicateWords> = { id, en }

export type MergeTrouble =
  | MergeRefusal
  | { readonly code: 'stays_not_chosen' }
  | { readonly code: 'pair_merged_already' }
  | { readonly code: 'not_your_merge' }
  /** `closedAt` as people read it. */
  | { readonly code: 'category_already_closed'; readonly category: string; readonly closedAt: string }

/** @param nameOf what a category or a candidate is called on the page. */
export function mergeSentence(refusal: MergeTrouble, nameOf: (id: string) => string, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'stays_not_chosen':
      return isId ? 'Pilih berkas yang diteruskan.' : 'Choose the file that goes on.'
    case 'merge_with_itself':
      return isId ? 'Pilih dua berkas yang berbeda.' : 'Choose two different files.'
    case 'merge_nothing_runs':
      return isId
        ? `${nameOf(refusal.candidate)} tidak punya usulan yang masih berjalan, jadi tidak ada yang perlu digabung.`
        : `No nomination of ${nameOf(refusal.candidate)} runs any more, so there is nothing to merge.`
    case 'merge_marked': {
      const names = listed(refusal.candidates.map(nameOf), language)
      return isId
        ? `Lembar nilai untuk ${names} sudah dibuka, jadi tidak dapat digabung lagi. Panitia dapat menolak usulan yang ganda dengan alasan.`
        : `Mark sheets for ${names} are open, so they cannot be merged any more. The committee can reject the duplicate for a reason.`
    }
    case 'merge_other_category': {
      const names = listed(refusal.categories.map(nameOf), language)
      return isId
        ? `Berkas yang diteruskan tidak berjalan dalam ${names}. Buka dulu usulannya di sana, atau teruskan berkas yang lain.`
        : `The file that would go on does not run in ${names}. Open its nomination there first, or let the other file go on.`
    }
    case 'merge_both_handed_in': {
      const names = listed(refusal.categories.map(nameOf), language)
      return isId
        ? `Kedua berkas sudah diserahkan dalam ${names}. Hanya ketua panitia yang dapat menggabungkannya.`
        : `Both files were handed in for ${names}. Only the chair of the committee can merge them.`
    }
    case 'merge_into_paper':
      return isId
        ? 'Berkas yang diteruskan dimasukkan dari kertas dan tidak punya lembaga di daftar. Teruskan berkas yang lain.'
        : 'The file that would go on was entered on paper and has no organisation in the register. Let the other one go on.'
    case 'merge_reason_missing':
      return isId ? 'Tulis alasannya.' : 'Write the reason.'
    case 'merge_reason_too_long':
      return isId
        ? `Alasan paling panjang ${refusal.charactersMax} huruf.`
        : `The reason may have ${refusal.charactersMax} letters at most.`
    case 'pair_merged_already':
      return isId ? 'Keduanya sudah digabung.' : 'The two have been merged.'
    case 'not_your_merge':
      return duplicateWords[language].onlyCommittee
    case 'category_already_closed':
      return isId
        ? `Penilaian kategori ${nameOf(refusal.category)} sudah ditutup ${refusal.closedAt}.`
        : `The marking of the category ${nameOf(refusal.category)} was closed ${refusal.closedAt}.`
  }
}
