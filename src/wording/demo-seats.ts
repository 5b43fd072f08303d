/** What a demo seat may do, for the buttons of the start page. */
import type { InBoth } from './language.ts'

const id = {
  chair: 'Ketua tim penilai',
  secretary: 'Sekretaris tim penilai',
  assessor: 'Penilai',
  administrator: 'Administrator',
  administratorTask: 'Melihat keadaan semua musim.',
  tasks: {
    chair: 'Menilai, menutup kategori, menetapkan, dan mengumumkan.',
    secretary: 'Mencatat pleno; tidak memberi nilai.',
    assessor: 'Menilai sendiri dan menandatangani lembarnya.',
  },
}

const en: typeof id = {
  chair: 'Chair of the panel',
  secretary: 'Secretary of the panel',
  assessor: 'Assessor',
  administrator: 'Administrator',
  administratorTask: 'Sees the state of all seasons.',
  tasks: {
    chair: 'Marks, closes categories, adopts and publishes.',
    secretary: 'Records the plenary; gives no marks.',
    assessor: 'Marks alone and signs the sheets.',
  },
}

export type DemoSeatWords = typeof id
export const demoSeatWords: InBoth<DemoSeatWords> = { id, en }
