/** What `./paritrana coverage import` says besides the reasons of single rows. */
import type { Sentence } from './language.ts'

export const coverageCommandSentences = {
  /** @param typed what was typed after `./paritrana`. */
  notMigrated: (typed: string): Sentence => ({
    id: `Basis data ini belum berisi tabel versi ini. Ketik ./paritrana migrate, lalu ulangi: ./paritrana ${typed}`,
    en: `This database does not have the tables of this version. Type ./paritrana migrate, then again: ./paritrana ${typed}`,
  }),
  accepted: (count: number): Sentence => ({
    id: `${count} baris masuk ke register.`,
    en: count === 1 ? '1 row went into the register.' : `${count} rows went into the register.`,
  }),
  wouldBeAccepted: (count: number): Sentence => ({
    id: `${count} baris akan masuk. Ini hanya pemeriksaan; tidak ada yang ditulis.`,
    en: `${count === 1 ? '1 row would' : `${count} rows would`} go in. This was a trial; nothing was written.`,
  }),
  rejected: (count: number): Sentence => ({ id: `${count} baris ditolak.`, en: `Refused rows: ${count}.` }),
  warned: (count: number): Sentence => ({ id: `${count} catatan.`, en: `Notes: ${count}.` }),
  at: (line: number | null, column: string | null): Sentence => ({
    id: [line === null ? 'berkas' : `baris ${line}`, ...(column === null ? [] : [column])].join(', '),
    en: [line === null ? 'file' : `line ${line}`, ...(column === null ? [] : [column])].join(', '),
  }),
} as const
