/** Why a deed of the committee is not possible yet. */
import type { InBoth } from './language.ts'

const id = {
  chairOnly: 'Hanya ketua yang menutup kategori.',
  notOpened: 'Penilaian kategori ini belum dibuka.',
  chairOwes: (count: number) => `Ketua masih berutang ${count} lembar di kategori ini.`,
  mySheets: 'Buka lembar saya',
  secretaryRecords: 'Sekretaris yang mencatat pleno.',
  chairOpens: 'Ketua belum membuka pleno.',
  openPlenaryTitle: 'Buka pleno',
  openPlenaryLede:
    'Setelah pleno dibuka, semua penilai kategori ini dapat melihat peringkat, dan sekretaris dapat mencatat jalannya rapat.',
  openPlenaryConsequences: [
    'Penilai kategori ini melihat peringkat dan alasannya.',
    'Sekretaris dapat mencatat kehadiran, perbedaan pendapat, dan keputusan.',
    'Nilai tetap terkunci; tidak ada yang dapat mengubahnya.',
  ],
  openPlenaryBack: 'Kembali ke peringkat',
}

const en: typeof id = {
  chairOnly: 'Only the chair closes a category.',
  notOpened: 'The marking of this category has not been opened.',
  chairOwes: (count) => `The chair still owes ${count === 1 ? '1 sheet' : `${count} sheets`} in this category.`,
  mySheets: 'Open my sheets',
  secretaryRecords: 'The secretary records the plenary.',
  chairOpens: 'The chair has not opened the plenary.',
  openPlenaryTitle: 'Open the plenary',
  openPlenaryLede:
    'Once the plenary is open, all assessors of this category see the standings, and the secretary can record the meeting.',
  openPlenaryConsequences: [
    'The assessors of this category see the standings and their reasons.',
    'The secretary can record attendance, dissent and the decision.',
    'The marks stay locked; nobody can change them.',
  ],
  openPlenaryBack: 'Back to the standings',
}

export type RoomReasons = typeof id
export const roomReasons: InBoth<RoomReasons> = { id, en }
