/** What a demo seat may do, for the buttons of the start page. */
import type { InBoth } from './language.ts'

const id = {
  chair: 'Ketua tim penilai',
  secretary: 'Sekretaris tim penilai',
  assessor: 'Penilai',
  administrator: 'Administrator',
  administratorTask: 'Melihat keadaan semua musim.',
  contact: 'Narahubung kandidat',
  verifier: 'Verifikator',
  tasks: {
    chair: 'Menilai, menutup kategori, menetapkan, dan mengumumkan.',
    secretary: 'Mencatat pleno; tidak memberi nilai.',
    assessor: 'Menilai sendiri dan menandatangani lembarnya.',
    contact: 'Mengisi dan menyerahkan berkas desanya.',
    verifier: 'Memeriksa berkas yang sudah diserahkan.',
  },
}

const en: typeof id = {
  chair: 'Chair of the panel',
  secretary: 'Secretary of the panel',
  assessor: 'Assessor',
  administrator: 'Administrator',
  administratorTask: 'Sees the state of all seasons.',
  contact: 'Contact of a candidate',
  verifier: 'Verifier',
  tasks: {
    chair: 'Marks, closes categories, adopts and publishes.',
    secretary: 'Records the plenary; gives no marks.',
    assessor: 'Marks alone and signs the sheets.',
    contact: 'Writes and hands in the file of the village.',
    verifier: 'Checks files that were handed in.',
  },
}

export type DemoSeatWords = typeof id
export const demoSeatWords: InBoth<DemoSeatWords> = { id, en }
