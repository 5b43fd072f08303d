/** What the terminal shows when the site starts. */
import type { Sentence } from './language.ts'

export const startSentences = {
  help: {
    id: 'Pemakaian: ./paritrana serve. Lingkungan: PORT, HOST, DATA_DIR, DATABASE_URL, BASE_URL, PARITRANA_DEMO, SMTP_URL, MAIL_FROM.',
    en: 'Usage: ./paritrana serve. Environment: PORT, HOST, DATA_DIR, DATABASE_URL, BASE_URL, PARITRANA_DEMO, SMTP_URL, MAIL_FROM.',
  },
  ready: (address: string): Sentence => ({
    id: `\nParitrana siap di ${address}   (Ctrl-C untuk berhenti)`,
    en: `Paritrana is ready at ${address}   (Ctrl-C stops it)`,
  }),
  demo: (accounts: string, password: string, administrator: string): Sentence => ({
    id: `\nAkun contoh, kata sandi semuanya "${password}". Di halaman muka cukup satu tombol untuk masuk.`,
    en: `Sample accounts, all with the password "${password}"; the start page signs you in with one button.\nAdministrator: ${administrator}\n${accounts}`,
  }),
  administratorLink: (link: string): Sentence => ({
    id: `\nBuka tautan ini sekali untuk membuat administrator pertama:\n  ${link}`,
    en: 'Open this link once to make the first administrator.',
  }),
  portTaken: (port: number): Sentence => ({
    id: `Port ${port} sedang dipakai program lain. Tutup program itu, atau pilih port lain: PORT=3001 npm start.`,
    en: `Port ${port} is used by another program. Close it, or choose another port: PORT=3001 npm start.`,
  }),
  cannotListen: (host: string, port: number, code: string): Sentence => ({
    id: `Situs tidak dapat dibuka pada ${host} port ${port} (${code}). HOST harus alamat mesin ini, dan port di bawah 1024 memerlukan izin khusus.`,
    en: `The site cannot be opened on ${host}, port ${port} (${code}). HOST must be an address of this machine, and ports below 1024 need a permission.`,
  }),
} as const
