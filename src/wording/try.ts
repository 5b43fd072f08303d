/** "Coba dengan Excel Anda": a ranking from a sheet of one's own, with nothing kept. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Coba dengan Excel Anda',
  heading: 'Dari lembar Excel ke peringkat beserta alasannya',
  lede: 'Unggah nilai panel Anda. Sistem menghitung dengan aturan yang sama seperti penilaian sebenarnya.',
  nothingKept: 'Tidak ada yang disimpan',
  nothingKeptText: 'Berkas dibaca, dihitung, lalu dilupakan. Yang tersisa hanya halaman di layar Anda.',
  limits: 'Paling besar 5\u00a0MB dan 20.000 baris, .xlsx atau .csv.',
  template: 'Belum punya berkasnya?',
  templateText:
    'Templat berisi lembar Kriteria (nama, bobot), Nilai (kandidat, penilai, kriteria, nilai), dan Petunjuk. Bobot harus berjumlah 100. Isinya contoh yang dapat langsung diunggah.',
  csv: 'CSV juga diterima: satu tabel dengan kolom kandidat, penilai, kriteria, dan nilai. Tanpa lembar Kriteria, setiap kriteria berbobot sama.',
  noFile: 'Belum ada berkas yang dipilih. Pilih berkas .xlsx atau .csv, lalu hitung lagi.',
  tooLarge:
    'Berkas ini lebih besar dari 5\u00a0MB, maka tidak dibaca. Hapus gambar dan lembar yang tidak perlu, atau unggah lembar Nilai saja sebagai CSV.',
  templateButton: 'Unduh templat Excel',
  file: 'Berkas Anda',
  aggregation: 'Cara menggabungkan nilai penilai',
  trimmed: 'Rata-rata tanpa satu lembar tertinggi dan satu terendah',
  trimmedHint: 'Berlaku bila seorang kandidat punya lima lembar atau lebih. Ini aturan bawaan.',
  mean: 'Rata-rata semua lembar',
  submit: 'Hitung peringkat',
  resultTitle: 'Peringkat dari Excel Anda',
  leads: (first: string) => `${first} menempati peringkat pertama`,
  equal: (count: number) => `${count} kandidat bernilai sama di puncak`,
  nobody: 'Tidak ada kandidat yang dapat diperingkat',
  refused: (count: number) => `${count} hal perlu diperbaiki`,
  resultLede: (file: string, sheets: number, criteria: number) =>
    `${file}: ${sheets} lembar nilai, ${criteria} kriteria. Halaman ini tidak disimpan; cetak atau unduh bila perlu.`,
  refusedLede: (file: string) =>
    `${file} dibaca seluruhnya, tetapi belum dihitung. Perbaiki semua yang disebut di bawah, lalu unggah kembali.`,
  problems: 'Yang perlu diperbaiki',
  more: (count: number) => `Masih ada ${count} lagi; yang pertama ditampilkan di sini.`,
  sheet: 'Lembar',
  line: 'Baris',
  column: 'Kolom',
  problem: 'Masalah dan perbaikannya',
  draft: 'Draf berita acara',
  draftText: 'Draf bertanda CONTOH dengan urutan dan rekap nilai di atas, untuk melihat bentuknya.',
  draftButton: 'Unduh draf berita acara (PDF)',
  draftTooLarge: (candidates: number, assessors: number, criteria: number) =>
    `Draf berita acara dibuat untuk paling banyak ${candidates} kandidat, ${assessors} penilai, dan ${criteria} kriteria.`,
  explained: {
    trimmed:
      'Nilai kandidat ialah rata-rata setelah satu lembar tertinggi dan satu terendah dikeluarkan, bila lembarnya lima atau lebih.',
    mean: 'Nilai kandidat ialah rata-rata semua lembar yang lengkap.',
  },
  switchTo: { trimmed: 'Hitung tanpa lembar tertinggi dan terendah', mean: 'Hitung dengan rata-rata semua lembar' },
  notCarried:
    'Data ini terlalu besar untuk dibawa halaman. Untuk cara menggabungkan yang lain atau halaman berikutnya, unggah lagi berkasnya.',
  weightsAssumed: (weights: string) =>
    `Berkas ini tidak memuat lembar Kriteria, maka setiap kriteria berbobot sama: ${weights}. Pakai templat untuk memberi bobot sendiri.`,
  columnsIgnored: (sheet: string, columns: string) => `Kolom ${columns} pada ${sheet} tidak dikenal dan dilewati.`,
  marksTable: 'tabel nilai',
  moreNotes: (count: number) => `Masih ada ${count} catatan lagi.`,
  andMore: (count: number) => `dan ${count} lainnya`,
  again: 'Coba berkas lain',
}

const en: typeof id = {
  title: 'Try your own Excel file',
  heading: 'From an Excel sheet to a ranking with its reasons',
  lede: 'Upload the marks of your panel. The system computes by the very rules of a real season.',
  nothingKept: 'Nothing is kept',
  nothingKeptText: 'The file is read, computed, then forgotten. Only the page on your screen remains.',
  limits: 'At most 5\u00a0MB and 20,000 rows, .xlsx or .csv.',
  template: 'No file yet?',
  templateText:
    'The template has the sheets Kriteria (name, weight), Nilai (candidate, assessor, criterion, mark) and Petunjuk. Weights must add up to 100. It holds an example that can be uploaded as it is.',
  csv: 'CSV is welcome too: one table with the columns kandidat, penilai, kriteria and nilai. Without the sheet Kriteria, all criteria weigh the same.',
  noFile: 'No file was chosen. Choose an .xlsx or .csv file, then compute again.',
  tooLarge:
    'This file is larger than 5\u00a0MB, so it was not read. Remove pictures and sheets it does not need, or upload the sheet Nilai alone as CSV.',
  templateButton: 'Download the Excel template',
  file: 'Your file',
  aggregation: 'How the assessors’ marks are combined',
  trimmed: 'Mean without the highest and the lowest sheet',
  trimmedHint: 'Applies when a candidate has five sheets or more. This is the default rule.',
  mean: 'Mean of all sheets',
  submit: 'Compute the ranking',
  resultTitle: 'Ranking of your Excel file',
  leads: (first) => `${first} ranks first`,
  equal: (count) => `${count} candidates are equal at the top`,
  nobody: 'No candidate could be ranked',
  refused: (count) => (count === 1 ? '1 thing needs mending' : `${count} things need mending`),
  resultLede: (file, sheets, criteria) =>
    `${file}: ${sheets} mark sheets, ${criteria} criteria. This page is not kept; print or download it if you need it.`,
  refusedLede: (file) =>
    `${file} was read to its end but not computed. Mend everything named below, then upload it again.`,
  problems: 'What needs mending',
  more: (count) => `There are ${count} more; the first ones are shown here.`,
  sheet: 'Sheet',
  line: 'Line',
  column: 'Column',
  problem: 'Problem and remedy',
  draft: 'Draft minutes',
  draftText: 'A draft marked SAMPLE with the order and recap above, to see what the paper looks like.',
  draftButton: 'Download the draft minutes (PDF)',
  draftTooLarge: (candidates, assessors, criteria) =>
    `Draft minutes are made for at most ${candidates} candidates, ${assessors} assessors and ${criteria} criteria.`,
  explained: {
    trimmed: 'A candidate’s marks are the mean without the highest and the lowest sheet, where there are five or more.',
    mean: 'A candidate’s marks are the mean of all complete sheets.',
  },
  switchTo: { trimmed: 'Compute without the highest and lowest sheet', mean: 'Compute with the mean of all sheets' },
  notCarried:
    'These data are too large for the page to carry. For the other way of combining, or the next page, upload the file again.',
  weightsAssumed: (weights) =>
    `This file has no sheet Kriteria, so all criteria weigh the same: ${weights}. Use the template to give weights of your own.`,
  columnsIgnored: (sheet, columns) => `The columns ${columns} of ${sheet} are not known and were skipped.`,
  marksTable: 'the table of marks',
  moreNotes: (count) => `There are ${count} more notes.`,
  andMore: (count) => `and ${count} others`,
  again: 'Try another file',
}

export type TryWords = typeof id
export const tryWords: InBoth<TryWords> = { id, en }
