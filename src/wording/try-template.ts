/** What stands in the template of "Coba dengan Excel Anda". Its heads and sheet names are Indonesian in any language. */

export const templateSheets = { criteria: 'Kriteria', marks: 'Nilai', guide: 'Petunjuk' } as const
export const criteriaHead = ['nama', 'bobot'] as const
export const marksHead = ['kandidat', 'penilai', 'kriteria', 'nilai'] as const

/** CONTOH: invented; four candidates, five assessors, four criteria. */
export const templateCriteria = [
  { name: 'Cakupan kepesertaan', weight: '40' },
  { name: 'Regulasi dan anggaran', weight: '25' },
  { name: 'Inovasi', weight: '15' },
  { name: 'Wawancara', weight: '20' },
] as const
export const templateAssessors = ['Ketua', 'Unsur pengusaha', 'Unsur pekerja', 'Ahli ekonomi', 'Ahli hukum'] as const
/** For each criterion in order, the marks of the assessors in order. */
export const templateMarks: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Kabupaten Contoh A': [
    ['88', '85.5', '90', '87', '86'],
    ['80', '82', '78.5', '81', '84'],
    ['75', '70', '77', '74', '72'],
    ['86', '88', '85', '90', '87.5'],
  ],
  'Kabupaten Contoh B': [
    ['82', '80', '85', '83', '81.5'],
    ['88', '90', '86', '87', '91'],
    ['79', '81', '80', '77', '82'],
    ['84', '83', '86.5', '85', '82'],
  ],
  'Kota Contoh C': [
    ['91', '89', '92', '90.5', '70'],
    ['77', '75', '79', '76', '60'],
    ['83', '85', '81', '84', '68'],
    ['80', '82', '79', '81', '65'],
  ],
  'Kota Contoh D': [
    ['74', '76', '73', '75', '77.5'],
    ['70', '72', '71', '69', '73'],
    ['66', '68', '65', '70', '67'],
    ['72', '75', '74', '71', '73'],
  ],
}

/** One line of each language a row. */
export const templateGuide: readonly (readonly [id: string, en: string])[] = [
  ['Petunjuk', 'Guide'],
  [
    'Berkas ini berisi CONTOH yang dapat langsung diunggah. Ganti isinya dengan data Anda.',
    'This file holds an EXAMPLE that can be uploaded as it is. Replace it with your own data.',
  ],
  [
    'Lembar Kriteria: satu baris untuk setiap kriteria. Kolom nama dan bobot. Jumlah bobot harus tepat 100, paling banyak dua angka di belakang koma.',
    'Sheet Kriteria: one row for each criterion, with its name (nama) and weight (bobot). Weights sum to exactly 100, with at most two decimals.',
  ],
  [
    'Lembar Nilai: satu baris untuk setiap nilai. Kolom kandidat, penilai, kriteria, nilai. Nilai 0 sampai 100, paling banyak dua angka di belakang koma.',
    'Sheet Nilai: one row for each mark, with candidate (kandidat), assessor (penilai), criterion (kriteria) and mark (nilai), 0 to 100 with at most two decimals.',
  ],
  [
    'Nama kriteria di lembar Nilai harus sama dengan di lembar Kriteria. Huruf besar dan kecil tidak dibedakan.',
    'Criteria in the sheet Nilai are named as in the sheet Kriteria. Upper and lower case do not matter.',
  ],
  [
    'Seorang penilai memberi satu nilai untuk setiap kriteria seorang kandidat. Lembar yang belum lengkap tidak dihitung dan disebut dalam catatan.',
    'An assessor gives a candidate one mark for each criterion. Incomplete sheets do not count and are named in the notes.',
  ],
  [
    'Tulis angka, bukan rumus. Hasil rumus: salin, lalu tempel sebagai nilai.',
    'Write numbers, not formulas. Results of formulas: copy, then paste as values.',
  ],
  [
    'Paling besar 5 MB dan 20.000 baris. Kolom lain dilewati. Jangan mengganti nama lembar.',
    'At most 5 MB and 20,000 rows. Other columns are skipped. Do not rename the sheets.',
  ],
  [
    'Berkas dibaca, dihitung, lalu dilupakan: tidak ada yang disimpan.',
    'The file is read, computed and forgotten: nothing is kept.',
  ],
]
