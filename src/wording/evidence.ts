/** Evidence of a candidate's file: the checklist and its states. */
import type { EvidenceState } from '../award/nomination/evidence.ts'
import { decimalInFigures } from './numbers.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Bukti',
  lede: 'Lampirkan satu berkas atau lebih untuk tiap butir. Satu berkas cukup diunggah sekali, walaupun beberapa kriteria memintanya.',
  none: 'Aturan musim ini tidak meminta bukti.',
  required: 'wajib',
  optional: 'boleh kosong',
  asked: (criteria: string) => `Diminta oleh: ${criteria}`,
  file: (item: string) => `Berkas untuk ${item}`,
  fileHint: (size: string) => `PDF, foto (JPEG atau PNG), XLSX, atau DOCX, paling besar ${size}.`,
  upload: 'Unggah',
  uploadFor: (item: string) => `, ${item}`,
  remove: 'Keluarkan',
  accept: 'Terima',
  reject: 'Tolak',
  reason: (name: string) => `Alasan menolak ${name}`,
  reasonHint: 'Dibaca kandidat: tulis apa yang perlu diganti.',
  waitsForScan: 'menunggu pemeriksaan virus',
  waitsForScanText:
    'Berkas ini dapat dibuka orang lain setelah pemeriksaan virus selesai. Anda tidak perlu mengunggahnya lagi.',
  infected: (finding: string) =>
    `Berkas mengandung program berbahaya (${finding}) dan isinya sudah dihapus. Keluarkan, lalu unggah berkas yang bersih.`,
  picture: (name: string) => `Gambar kecil ${name}`,
  because: (reason: string) => `Alasan: ${reason}`,
  about: (size: string, when: string) => `${size}, diunggah ${when}`,
  left: (size: string) => `Sisa tempat untuk seluruh bukti berkas ini: ${size}.`,
  missing: (item: string) => `Bukti: ${item}`,
  mend: 'unggah buktinya',
  progress: (done: number, of: number) => `${done} dari ${of} butir ada`,
  /** `{nama}`, `{sudah}`, `{semua}` and `{sebab}` are filled in where the file is sent from. */
  uploading: {
    bar: 'Unggahan {nama}',
    waiting: 'Menunggu giliran',
    sending: '{sudah} dari {semua} terkirim',
    cut: 'Jaringan terputus. {sudah} dari {semua} sudah sampai; dilanjutkan sendiri begitu tersambung.',
    busy: '{sebab} Unggahan ini dicoba lagi sendiri.',
    signed_out:
      'Sesi Anda berakhir. {sudah} dari {semua} sudah sampai dan tidak hilang. Masuk lagi, lalu kembali ke halaman ini: unggahan dilanjutkan sendiri.',
    checking: 'Sudah sampai seluruhnya, sedang diperiksa',
    saved: 'Tersimpan',
    refused: 'Server tidak menerima berkas ini. Muat ulang halamannya, lalu coba lagi.',
    unreadable: 'Berkas ini tidak terbaca lagi di perangkat. Pilih sekali lagi.',
    not_ours: 'Orang lain masuk di peramban ini, jadi unggahan dihentikan. Muat ulang halamannya.',
    stopped: 'Terhenti sebelum selesai. Pilih berkas yang sama, lalu Unggah: dilanjutkan dari tempat berhentinya.',
    cancel: 'Batalkan',
    close: 'Tutup',
    signIn: 'Masuk lagi di tab baru',
  },
}

const en: typeof id = {
  title: 'Evidence',
  lede: 'Attach one file or more for each item. A file is uploaded once, even where several criteria ask for it.',
  none: 'The rules of this season ask for no evidence.',
  required: 'required',
  optional: 'may be empty',
  asked: (criteria) => `Asked for by: ${criteria}`,
  file: (item) => `File for ${item}`,
  fileHint: (size) => `PDF, photo (JPEG or PNG), XLSX or DOCX, ${size} at most.`,
  upload: 'Upload',
  uploadFor: (item) => `, ${item}`,
  remove: 'Take out',
  accept: 'Accept',
  reject: 'Reject',
  reason: (name) => `Why ${name} is rejected`,
  reasonHint: 'The candidate reads it: write what is to be replaced.',
  waitsForScan: 'waiting for the virus scan',
  waitsForScanText: 'Others can open this file once the virus scan is done. There is no need to upload it again.',
  infected: (finding) =>
    `The file holds malware (${finding}) and its bytes have been deleted. Take it out and upload a clean file.`,
  picture: (name) => `Small picture of ${name}`,
  because: (reason) => `Reason: ${reason}`,
  about: (size, when) => `${size}, uploaded ${when}`,
  left: (size) => `Room left for all evidence of this file: ${size}.`,
  missing: (item) => `Evidence: ${item}`,
  mend: 'upload it',
  progress: (done, of) => `${done} of ${of} items are there`,
  uploading: {
    bar: 'Upload of {nama}',
    waiting: 'Waiting for its turn',
    sending: '{sudah} of {semua} sent',
    cut: 'The line broke. {sudah} of {semua} have arrived; it goes on by itself once you are connected.',
    busy: '{sebab} This upload tries again by itself.',
    signed_out:
      'Your session has ended. {sudah} of {semua} have arrived and are not lost. Sign in again, then come back to this page: the upload goes on by itself.',
    checking: 'All of it has arrived and is being checked',
    saved: 'Saved',
    refused: 'The server does not take this file. Load the page again, then try once more.',
    unreadable: 'This file can no longer be read on the device. Choose it once more.',
    not_ours: 'Somebody else has signed in on this browser, so the upload was stopped. Load the page again.',
    stopped: 'Stopped before its end. Choose the same file and press Upload: it goes on where it stopped.',
    cancel: 'Cancel',
    close: 'Close',
    signIn: 'Sign in again in a new tab',
  },
}

export type EvidenceWords = typeof id
export const evidenceWords: InBoth<EvidenceWords> = { id, en }

export const evidenceStates: InBoth<Readonly<Record<EvidenceState, string>>> = {
  id: { missing: 'belum', present: 'ada', accepted: 'diterima', rejected: 'ditolak' },
  en: { missing: 'missing', present: 'present', accepted: 'accepted', rejected: 'rejected' },
}

/** Items of the rulebooks that this system brings along; others are called as their rulebook writes them. */
const idItems: Readonly<Record<string, string>> = {
  'data-kepesertaan': 'Data kepesertaan',
  peraturan: 'Peraturan',
  anggaran: 'Anggaran',
}
const enItems: Readonly<Record<string, string>> = {
  'data-kepesertaan': 'Membership data',
  peraturan: 'Regulations',
  anggaran: 'Budget',
}

export function evidenceItemName(item: string, language: Language): string {
  const known = language === 'id' ? idItems : enItems
  if (Object.hasOwn(known, item)) return known[item]!
  const plain = item.replaceAll('-', ' ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

const MEGABYTE = 1024 * 1024

/** `1,2 MB`, `40 KB`: rounded up, so that no file is said to be smaller than it is. */
export function sizeInFigures(bytes: number, language: Language): string {
  if (bytes < MEGABYTE) return `${decimalInFigures(String(Math.ceil(bytes / 1024)), language)} KB`
  return `${decimalInFigures(String(Math.ceil((bytes / MEGABYTE) * 10) / 10), language)} MB`
}
