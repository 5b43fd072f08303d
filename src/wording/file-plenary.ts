/** The committee's meeting over the verified files of a category. */
import type { FileDecision, FilePlenaryRefusal, MeetingField } from '../award/verification/file-plenary.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Pleno berkas',
  lede: 'Semua berkas terverifikasi kategori ini diputuskan sekaligus: lolos menjadi nomine, tidak lolos, atau dikembalikan. Berita acaranya dibuat dari yang diputuskan di sini.',
  none: 'Belum ada berkas terverifikasi',
  noneText: 'Berkas muncul di sini setelah verifikator menyatakannya terverifikasi.',
  files: (count: number) => `${count} berkas menunggu putusan`,
  completeness: 'Isian dan bukti wajib',
  complete: 'lengkap',
  incomplete: (count: number) => `${count} belum lengkap`,
  rejected: 'Bukti ditolak',
  findings: 'Temuan',
  findingsOf: (all: number, open: number) => (open === 0 ? `${all}` : `${all}, ${open} belum selesai`),
  visits: 'Kunjungan lapangan',
  visitsOf: (all: number, open: number, differing: number) =>
    [
      all === 0 ? 'tidak ada' : `${all}`,
      ...(open === 0 ? [] : [`${open} belum dicatat`]),
      ...(differing === 0 ? [] : [`${differing} hal tidak cocok`]),
    ].join(', '),
  figures: 'Angka terverifikasi',
  open: 'Buka berkas',
  decision: (name: string) => `Putusan: ${name}`,
  reason: 'Alasan',
  reasonHint: 'Wajib bila tidak lolos atau dikembalikan. Dibaca kandidat, dan tercetak di berita acara.',
  section: 'Bagian yang dikembalikan',
  sectionHint: 'Hanya bila dikembalikan. Bagian ini saja yang terbuka bagi kandidat.',
  noSection: 'pilih bagian',
  due: 'Batas waktu perbaikan',
  dueHint: 'Untuk yang dikembalikan. Sampai akhir hari itu, waktu musim ini.',
  meeting: 'Rapat',
  number: 'Nomor berita acara',
  day: 'Hari rapat',
  from: 'Mulai',
  to: 'Selesai',
  place: 'Tempat rapat',
  town: 'Kota penandatanganan',
  attendees: 'Yang hadir',
  attendeesHint: 'Satu orang tiap baris: nama, titik koma, jabatan. Misalnya: Ani Contoh; Sekretaris panitia',
  decide: 'Putuskan semua berkas',
  decideNote: 'Semua putusan berlaku bersama, atau tidak satu pun. Setelah itu catatan rapat tidak dapat diubah.',
  notYours: 'Pleno berkas diputuskan ketua atau sekretaris panitia. Anda dapat membaca daftar dan berita acaranya.',
  held: 'Pleno berkas yang sudah lewat',
  heldOne: (number: string, day: string) => `${number}, ${day}`,
  counts: (pass: number, fail: number, returned: number) =>
    `${pass} lolos, ${fail} tidak lolos, ${returned} dikembalikan`,
  paper: 'Unduh berita acara (PDF)',
  link: (category: string) => `Pleno berkas: ${category}`,
  links: 'Pleno berkas',
}

const en: typeof id = {
  title: 'Meeting over the files',
  lede: 'All verified files of this category are decided at once: they pass as nominees, fail, or go back. The minutes are made from what is decided here.',
  none: 'No verified files yet',
  noneText: 'A file appears here once a verifier has found it verified.',
  files: (count: number) => (count === 1 ? '1 file waits for a decision' : `${count} files wait for a decision`),
  completeness: 'Sections and required evidence',
  complete: 'complete',
  incomplete: (count: number) => `${count} incomplete`,
  rejected: 'Evidence rejected',
  findings: 'Findings',
  findingsOf: (all: number, open: number) => (open === 0 ? `${all}` : `${all}, ${open} not settled`),
  visits: 'Field visits',
  visitsOf: (all: number, open: number, differing: number) =>
    [
      all === 0 ? 'none' : `${all}`,
      ...(open === 0 ? [] : [`${open} not recorded`]),
      ...(differing === 0 ? [] : [`${differing} ${differing === 1 ? 'thing differs' : 'things differ'}`]),
    ].join(', '),
  figures: 'Verified figures',
  open: 'Open the file',
  decision: (name: string) => `Decision: ${name}`,
  reason: 'Reason',
  reasonHint: 'Owed where it fails or goes back. The candidate reads it, and the minutes print it.',
  section: 'Section that goes back',
  sectionHint: 'Only where it goes back. The candidate can change this section alone.',
  noSection: 'choose a section',
  due: 'Deadline of the corrections',
  dueHint: 'For what goes back. Until the end of that day, by the clocks of this season.',
  meeting: 'The meeting',
  number: 'Number of the minutes',
  day: 'Day of the meeting',
  from: 'Begins',
  to: 'Ends',
  place: 'Place of the meeting',
  town: 'Town where they are signed',
  attendees: 'Who was there',
  attendeesHint: 'One person a line: name, semicolon, office. Such as: Ani Contoh; Secretary of the committee',
  decide: 'Decide on all files',
  decideNote: 'All decisions take effect together, or none. After that the record of the meeting cannot be changed.',
  notYours: 'Chair or secretary of the committee decide here. You may read the list and the minutes.',
  held: 'Meetings that were held',
  heldOne: (number: string, day: string) => `${number}, ${day}`,
  counts: (pass: number, fail: number, returned: number) => `${pass} passed, ${fail} failed, ${returned} went back`,
  paper: 'Download the minutes (PDF)',
  link: (category: string) => `Meeting over the files: ${category}`,
  links: 'Meetings over the files',
}

export type FilePlenaryWords = typeof id
export const filePlenaryWords: InBoth<FilePlenaryWords> = { id, en }

export const fileDecisions: InBoth<Readonly<Record<FileDecision, string>>> = {
  id: { pass: 'lolos', fail: 'tidak lolos', return: 'dikembalikan' },
  en: { pass: 'passes', fail: 'fails', return: 'goes back' },
}

const fields: InBoth<Readonly<Record<MeetingField, string>>> = {
  id: {
    number: 'nomor berita acara',
    day: 'hari rapat',
    from: 'jam mulai',
    to: 'jam selesai',
    place: 'tempat rapat',
    town: 'kota penandatanganan',
  },
  en: {
    number: 'the number of the minutes',
    day: 'the day of the meeting',
    from: 'when it began',
    to: 'when it ended',
    place: 'the place of the meeting',
    town: 'the town',
  },
}

const NIK: InBoth<string> = {
  id: 'Di sini tertulis nomor identitas (NIK). Hapus nomornya; sistem ini tidak menyimpan NIK siapa pun.',
  en: 'An identity number (NIK) stands here. Take it out; this system keeps nobody’s NIK.',
}

export function filePlenarySentence(refusal: FilePlenaryRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'meeting_field_missing':
      return isId ? `Tulis ${fields.id[refusal.field]}.` : `Write ${fields.en[refusal.field]}.`
    case 'meeting_field_too_long':
    case 'decision_reason_too_long':
      return isId ? `Paling panjang ${refusal.charactersMax} huruf.` : `${refusal.charactersMax} letters at most.`
    case 'meeting_day_in_the_future':
      return isId ? 'Hari rapat belum lewat.' : 'The day of the meeting has not come.'
    case 'meeting_ends_before_it_begins':
      return isId ? 'Jam selesai harus setelah jam mulai.' : 'It must end after it began.'
    case 'attendee_unreadable':
      return isId
        ? `Baris ${refusal.line}: tulis nama, titik koma, lalu jabatan.`
        : `Line ${refusal.line}: write the name, a semicolon, then the office.`
    case 'attendee_twice':
      return isId ? `Baris ${refusal.line}: nama ini sudah ada.` : `Line ${refusal.line}: this name is there already.`
    case 'attendees_number':
      return isId
        ? `Sebut ${refusal.min} sampai ${refusal.max} orang yang hadir.`
        : `Name ${refusal.min} to ${refusal.max} people who were there.`
    case 'attendee_identity_number':
    case 'decision_identity_number':
      return NIK[language]
    case 'no_file_to_decide':
      return isId ? 'Tidak ada berkas terverifikasi untuk diputuskan.' : 'There is no verified file to decide on.'
    case 'file_undecided':
      return isId ? 'Pilih putusannya.' : 'Choose the decision.'
    case 'file_moved_meanwhile':
      return isId
        ? 'Berkas ini berpindah keadaan sementara Anda mengisi. Muat ulang halaman dan lihat lagi.'
        : 'This file moved while you were filling in the form. Load the page again and look.'
    case 'own_file_decided':
      return isId
        ? 'Anda ikut mengusulkan, mengisi, atau menyerahkan berkas ini. Anggota panitia lain harus memutuskannya.'
        : 'You proposed, filled in or handed in this file. Somebody else of the committee must decide on it.'
    case 'file_has_open_findings':
      return isId
        ? `Masih ada ${refusal.findings} temuan yang belum selesai di usulan lain kandidat ini. Kembalikan, atau tunggu.`
        : `${refusal.findings} findings in another nomination of this candidate are not settled. Return it, or wait.`
    case 'file_has_open_visits':
      return isId
        ? `Masih ada ${refusal.visits} kunjungan yang direncanakan dan belum dicatat. Catat dahulu, atau kembalikan berkasnya.`
        : `${refusal.visits} planned visits have not been recorded. Record them first, or return the file.`
    case 'decision_reason_missing':
      return isId ? 'Tulis alasannya.' : 'Write the reason.'
    case 'decision_section_missing':
      return isId ? 'Pilih bagian yang dikembalikan.' : 'Choose the section that goes back.'
  }
}
