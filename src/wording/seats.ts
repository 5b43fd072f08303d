/** In which quality somebody is signed in. */
import type { InBoth } from './language.ts'

const id = {
  chair: 'Ketua tim penilai',
  secretary: 'Sekretaris tim penilai',
  assessor: 'Penilai',
  administrator: 'Administrator',
  member: 'Anggota tim penilai',
}

const en: typeof id = {
  chair: 'Chair of the panel',
  secretary: 'Secretary of the panel',
  assessor: 'Assessor',
  administrator: 'Administrator',
  member: 'Member of the panel',
}

export type SeatWords = typeof id
export const seatWords: InBoth<SeatWords> = { id, en }
