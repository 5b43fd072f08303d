/** Why there is no PostgreSQL to work with, and what to do about it, in both languages of the program. */

export type PostgresTrouble =
  | { code: 'platform_without_postgres'; platform: string }
  | { code: 'root_cannot_step_down'; folder: string; detail: string }
  | { code: 'data_folder_unusable'; folder: string; detail: string }
  | { code: 'password_missing'; file: string }
  | { code: 'initdb_failed'; detail: string }
  | { code: 'server_failed'; logFile: string; detail: string }
  | { code: 'start_in_progress_elsewhere'; detail: string }
  /** `address` without user and password. */
  | { code: 'database_unreachable'; address: string; detail: string }

export class PostgresUnavailable extends Error {
  override readonly name = 'PostgresUnavailable'
  readonly trouble: PostgresTrouble
  readonly sentence: { readonly id: string; readonly en: string }

  constructor(trouble: PostgresTrouble) {
    const sentence = sentenceFor(trouble)
    super(`${sentence.id}\n${sentence.en}`)
    this.trouble = trouble
    this.sentence = sentence
  }
}

const INSTEAD = {
  id: 'Sebagai gantinya, pasang PostgreSQL (15 atau lebih baru) dan isi DATABASE_URL dengan alamatnya.',
  en: 'Instead, install PostgreSQL (15 or newer) and set DATABASE_URL to its address.',
}

function sentenceFor(trouble: PostgresTrouble): { id: string; en: string } {
  switch (trouble.code) {
    case 'platform_without_postgres':
      return {
        id: `PostgreSQL bawaan tidak tersedia untuk ${trouble.platform}. ${INSTEAD.id}`,
        en: `The bundled PostgreSQL is not available for ${trouble.platform}. ${INSTEAD.en}`,
      }
    case 'root_cannot_step_down':
      return {
        id: `PostgreSQL menolak berjalan sebagai root, dan ${trouble.folder} tertutup bagi pengguna lain sementara "unshare --user" tidak berhasil (${trouble.detail}). Jalankan sebagai pengguna biasa, atau buka folder itu (chmod o+x), atau letakkan DATA_DIR di folder terbuka. ${INSTEAD.id}`,
        en: `PostgreSQL refuses to run as root, and ${trouble.folder} is closed to other users while "unshare --user" does not work (${trouble.detail}). Run as an ordinary user, or open that folder (chmod o+x), or put DATA_DIR into an open folder. ${INSTEAD.en}`,
      }
    case 'data_folder_unusable':
      return {
        id: `Folder data ${trouble.folder} tidak dapat dipakai: ${trouble.detail}. Periksa pemilik dan izinnya, atau isi DATA_DIR dengan folder lain.`,
        en: `The data folder ${trouble.folder} cannot be used: ${trouble.detail}. Check its owner and permissions, or set DATA_DIR to another folder.`,
      }
    case 'password_missing':
      return {
        id: `Berkas sandi basis data ${trouble.file} hilang. Kembalikan dari cadangan; tanpa berkas itu basis data tidak dapat dibuka.`,
        en: `The database's password file ${trouble.file} is missing. Bring it back from a backup; without it the database cannot be opened.`,
      }
    case 'initdb_failed':
      return {
        id: `Basis data baru tidak dapat dibuat: ${trouble.detail}. ${INSTEAD.id}`,
        en: `A new database could not be made: ${trouble.detail}. ${INSTEAD.en}`,
      }
    case 'server_failed':
      return {
        id: `PostgreSQL tidak mau menyala: ${trouble.detail}. Lihat ${trouble.logFile}.`,
        en: `PostgreSQL did not start: ${trouble.detail}. See ${trouble.logFile}.`,
      }
    case 'start_in_progress_elsewhere':
      return {
        id: `Proses lain masih menyalakan PostgreSQL untuk folder data ini: ${trouble.detail}.`,
        en: `Another process is still starting PostgreSQL for this data folder: ${trouble.detail}.`,
      }
    case 'database_unreachable':
      return {
        id: `Basis data di ${trouble.address} tidak dapat dipakai: ${trouble.detail}. Periksa apakah PostgreSQL menyala dan apakah DATABASE_URL benar.`,
        en: `The database at ${trouble.address} cannot be used: ${trouble.detail}. Check that PostgreSQL is running and that DATABASE_URL is right.`,
      }
  }
}
