/** What `./paritrana check` and `./paritrana migrate` say. */
import type { Sentence } from './language.ts'

type Counts = {
  readonly questions: number
  readonly activities: number
  readonly ledgerEntries: number
  readonly sheets: number
  readonly adoptions: number
}

export const checkSentences = {
  notMigrated: {
    id: 'Basis data ini belum berisi tabel versi ini. Jalankan ./paritrana migrate, lalu periksa lagi.',
    en: 'This database does not have the tables of this version. Run ./paritrana migrate, then check again.',
  },
  looked: ({ questions, activities, ledgerEntries, sheets, adoptions }: Counts): Sentence => ({
    id: `Diperiksa: ${questions} pertanyaan atas semua tabel, ${activities} catatan riwayat, ${ledgerEntries} di antaranya bersegel, ${sheets} lembar nilai, ${adoptions} hasil yang ditetapkan.`,
    en: `Checked: ${questions} questions over all tables, ${activities} entries of the history, ${ledgerEntries} of them sealed, ${sheets} mark sheets, ${adoptions} adopted results.`,
  }),
  fine: { id: 'Tidak ada yang salah.', en: 'Nothing is wrong.' },
  broken: (count: number): Sentence => ({
    id: `Ditemukan ${count} pelanggaran. Jangan mengubah apa pun; simpan salinan basis data ini dan hubungi pengelola sistem.`,
    en:
      count === 1
        ? '1 broken promise was found. Change nothing; keep a copy of this database and call whoever runs the system.'
        : `${count} broken promises were found. Change nothing; keep a copy of this database and call whoever runs the system.`,
  }),
  migrated: (count: number): Sentence => ({
    id: count === 0 ? 'Basis data sudah mutakhir.' : `${count} migrasi dijalankan.`,
    en:
      count === 0
        ? 'The database is up to date.'
        : count === 1
          ? '1 migration was run.'
          : `${count} migrations were run.`,
  }),
} as const
