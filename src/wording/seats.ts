/** In which quality somebody is signed in. */
import type { InBoth } from './language.ts'

const id = {
  chair: 'Ketua tim penilai',
  secretary: 'Sekretaris tim penilai',
  assessor: 'Penilai',
  administrator: 'Administrator',
  member: 'Anggota tim penilai',
  account: 'Pemilik akun',
  national_secretariat: 'Sekretariat pusat',
  committee_chair: 'Ketua panitia',
  committee_secretary: 'Sekretaris panitia',
  committee_staff: 'Staf panitia',
  proposer: 'Pengusul',
  verifier: 'Verifikator',
  observer: 'Pengamat',
  candidate_contact: 'Narahubung kandidat',
  candidate_leader: 'Pimpinan kandidat',
  finance_operator: 'Petugas keuangan',
}

const en: typeof id = {
  chair: 'Chair of the panel',
  secretary: 'Secretary of the panel',
  assessor: 'Assessor',
  administrator: 'Administrator',
  member: 'Member of the panel',
  account: 'Account holder',
  national_secretariat: 'National secretariat',
  committee_chair: 'Chair of the committee',
  committee_secretary: 'Secretary of the committee',
  committee_staff: 'Staff of the committee',
  proposer: 'Proposer',
  verifier: 'Verifier',
  observer: 'Observer',
  candidate_contact: 'Contact of a candidate',
  candidate_leader: 'Leader of a candidate',
  finance_operator: 'Finance operator',
}

export type SeatWords = typeof id
export const seatWords: InBoth<SeatWords> = { id, en }
