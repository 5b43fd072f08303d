/** What each command of the command line does, one line. */

export type CommandSentence = { readonly id: string; readonly en: string }

export const commandSentences: Readonly<Record<string, CommandSentence>> = {
  serve: { id: 'menyalakan situs (sama dengan npm start)', en: 'serves the site (same as npm start)' },
  agreement: { id: 'menghitung seberapa sepakat para penilai', en: 'computes how far raters agree' },
  assign: {
    id: 'membagi berkas kepada penilai: adil, tanpa konflik, beban merata',
    en: 'assigns assessors to files: fair, without conflicts, even loads',
  },
  boundaries: {
    id: 'memasang batas kabupaten dan kota untuk peta',
    en: 'installs boundaries of regencies and cities for the maps',
  },
  calc: {
    id: 'menghitung iuran, manfaat, rencana pekerja rentan, dan cakupan',
    en: 'counts contributions, benefits, plans for vulnerable workers and coverage',
  },
  check: { id: 'memeriksa semua janji basis data', en: 'checks every promise of the database' },
  coverage: { id: 'mengimpor angka cakupan dari CSV atau XLSX', en: 'imports coverage figures from CSV or XLSX' },
  longlist: {
    id: 'memeringkat pemberi kerja menurut kepatuhan administrasinya',
    en: 'ranks employers by their compliance',
  },
  migrate: { id: 'memutakhirkan tabel basis data', en: "brings the database's tables up to date" },
  rank: { id: 'memeringkat dari berkas buku aturan dan nilai', en: 'ranks from files: a rulebook and marks' },
  rulebook: {
    id: 'templat, pemeriksaan, salinan, dan perbandingan buku aturan',
    en: 'templates, check, copies and comparison of rulebooks',
  },
  severity: {
    id: 'menghitung nilai kandidat dan kerasnya penilai dengan empat cara',
    en: 'computes scores and the severity of assessors by four methods',
  },
  timetable: {
    id: 'menyusun jadwal wawancara: hari, ruang, rombongan, panel',
    en: 'makes the timetable of interviews: days, rooms, groups, panels',
  },
  verify: {
    id: 'menghitung ulang hasil yang diumumkan, dari bundelnya saja',
    en: 'recomputes a published result from its bundle alone',
  },
  witness: {
    id: 'membandingkan titik periksa yang disimpan dengan catatan yang sekarang',
    en: 'compares a checkpoint that was kept with the record of today',
  },
}

export const commandHelp = {
  usage: { id: 'Pemakaian: ./paritrana PERINTAH [pilihan]', en: 'Usage: ./paritrana COMMAND [options]' },
  unknown: (name: string): CommandSentence => ({
    id: `Perintah "${name}" tidak dikenal.`,
    en: `There is no command "${name}".`,
  }),
  didYouMean: (name: string): CommandSentence => ({
    id: `Mungkin maksud Anda "${name}"?`,
    en: `Did you mean "${name}"?`,
  }),
  seeHelp: { id: 'Lihat ./paritrana --help.', en: 'See ./paritrana --help.' },
}
