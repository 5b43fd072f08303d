/** Where a nomination stands, who must act, what moves it on, and why a move is refused. */
import type { FileRefusal } from '../award/nomination/access.ts'
import type { AnyMove, NominationState } from '../award/nomination/nomination-states.ts'
import type { MoveRefusal } from '../award/nomination/nomination-states.ts'
import type { DraftRefusal } from '../award/nomination/section-draft.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import { type InBoth, type Language, listed } from './language.ts'
import { seatWords } from './seats.ts'

/** The words of the award's own papers for the states. */
export const nominationStates: InBoth<Readonly<Record<NominationState, string>>> = {
  id: {
    draft: 'draf',
    proposed: 'diusulkan',
    needs_correction: 'perlu perbaikan',
    complete: 'lengkap',
    verified: 'terverifikasi',
    nominee: 'nomine',
    absent: 'tidak hadir',
    lapsed: 'gugur',
    rejected: 'ditolak',
    withdrawn: 'mundur',
    merged: 'digabung',
  },
  en: {
    draft: 'draft',
    proposed: 'proposed',
    needs_correction: 'to be corrected',
    complete: 'complete',
    verified: 'verified',
    nominee: 'nominee',
    absent: 'absent',
    lapsed: 'lapsed',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    merged: 'merged',
  },
}

/** Whose turn it is. */
export const nominationTurns: InBoth<Readonly<Record<NominationState, string>>> = {
  id: {
    draft: 'Menunggu kandidat melengkapi dan menyerahkan berkas.',
    proposed: 'Menunggu verifikator memeriksa kelengkapan.',
    needs_correction: 'Menunggu kandidat memperbaiki dan menyerahkan lagi.',
    complete: 'Menunggu verifikator memeriksa isi berkas.',
    verified: 'Menunggu ketua atau sekretaris panitia menetapkan nomine.',
    nominee: 'Kandidat menjadi nomine dan dinilai tim penilai.',
    absent:
      'Nomine tidak hadir pada wawancara, jadi tidak dinilai. Panitia dapat memanggilnya lagi sebelum kategori ditutup.',
    lapsed: 'Usulan gugur. Ketua panitia dapat membukanya lagi dengan alasan.',
    rejected: 'Usulan ditolak. Ketua panitia dapat membukanya lagi dengan alasan.',
    withdrawn: 'Kandidat mundur. Ketua panitia dapat membukanya lagi dengan alasan.',
    merged: 'Usulan ini diteruskan dalam berkas lain dari kandidat yang sama.',
  },
  en: {
    draft: 'Waits for the candidate to complete and hand in the file.',
    proposed: 'Waits for a verifier to check whether it is complete.',
    needs_correction: 'Waits for the candidate to correct it and hand it in again.',
    complete: 'Waits for a verifier to check its content.',
    verified: 'Waits for the chair or secretary of the committee to name the nominees.',
    nominee: 'The candidate is a nominee and is judged by the panel.',
    absent:
      'The nominee did not come to the interview and is not judged. The committee can call it again before the category is closed.',
    lapsed: 'The nomination has lapsed. The chair of the committee can reopen it for a reason.',
    rejected: 'The nomination is rejected. The chair of the committee can reopen it for a reason.',
    withdrawn: 'The candidate has withdrawn. The chair of the committee can reopen it for a reason.',
    merged: 'This nomination goes on in another file of the same candidate.',
  },
}

type MoveWords = { readonly button: string; readonly done: string }

export const moveWords: InBoth<Readonly<Record<AnyMove | 'open' | 'enter', MoveWords>>> = {
  id: {
    open: { button: 'Buka berkas', done: 'Berkas dibuka' },
    enter: { button: 'Masukkan sebagai nomine', done: 'Dimasukkan langsung sebagai nomine' },
    hand_in: { button: 'Serahkan berkas', done: 'Berkas diserahkan' },
    hand_in_corrected: { button: 'Serahkan perbaikan', done: 'Perbaikan diserahkan' },
    hand_in_paper: { button: 'Serahkan dari kertas', done: 'Diserahkan dari kertas' },
    return_for_correction: { button: 'Kembalikan untuk diperbaiki', done: 'Dikembalikan untuk diperbaiki' },
    return_by_plenary: { button: 'Kembalikan', done: 'Dikembalikan oleh pleno berkas' },
    find_complete: { button: 'Nyatakan lengkap', done: 'Dinyatakan lengkap' },
    verify: { button: 'Nyatakan terverifikasi', done: 'Dinyatakan terverifikasi' },
    nominate: { button: 'Tetapkan sebagai nomine', done: 'Ditetapkan sebagai nomine' },
    reject: { button: 'Tolak usulan', done: 'Usulan ditolak' },
    let_lapse: { button: 'Nyatakan gugur', done: 'Dinyatakan gugur' },
    record_absence: { button: 'Catat tidak hadir', done: 'Dicatat tidak hadir pada wawancara' },
    call_again: { button: 'Panggil lagi', done: 'Dipanggil lagi' },
    withdraw: { button: 'Mundur', done: 'Kandidat mundur' },
    merge: { button: 'Gabungkan', done: 'Digabung ke berkas lain' },
    reopen: { button: 'Buka lagi', done: 'Dibuka lagi' },
  },
  en: {
    open: { button: 'Open the file', done: 'File opened' },
    enter: { button: 'Enter as a nominee', done: 'Entered straight as a nominee' },
    hand_in: { button: 'Hand in the file', done: 'File handed in' },
    hand_in_corrected: { button: 'Hand in the corrections', done: 'Corrections handed in' },
    hand_in_paper: { button: 'Hand in from paper', done: 'Handed in from paper' },
    return_for_correction: { button: 'Return for correction', done: 'Returned for correction' },
    return_by_plenary: { button: 'Return', done: 'Returned by the meeting over the files' },
    find_complete: { button: 'Find complete', done: 'Found complete' },
    verify: { button: 'Find verified', done: 'Verified' },
    nominate: { button: 'Name as nominee', done: 'Named as nominee' },
    reject: { button: 'Reject the nomination', done: 'Rejected' },
    let_lapse: { button: 'Let it lapse', done: 'Lapsed' },
    record_absence: { button: 'Record as absent', done: 'Recorded as absent from the interview' },
    call_again: { button: 'Call again', done: 'Called again' },
    withdraw: { button: 'Withdraw', done: 'Candidate withdrew' },
    merge: { button: 'Merge', done: 'Merged into another file' },
    reopen: { button: 'Reopen', done: 'Reopened' },
  },
}

export function moveRefusalSentence(
  refusal: Exclude<MoveRefusal, { readonly code: 'not_your_move' }>,
  language: Language,
): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'nomination_moved_meanwhile': {
      const state = nominationStates[language][refusal.state]
      return isId
        ? `Sementara Anda membaca, orang lain sudah memindahkan usulan ini: kini ${state}. Periksa lagi sebelum memutuskan.`
        : `While you were reading, somebody moved this nomination: it is now ${state}. Look again before you decide.`
    }
    case 'move_not_from_here': {
      const state = nominationStates[language][refusal.state]
      return isId
        ? `Tidak dapat dilakukan pada usulan yang ${state}.`
        : `This cannot be done with a nomination that is ${state}.`
    }
    case 'category_without_interview':
      return isId
        ? 'Kategori ini tanpa wawancara, jadi tidak seorang pun dapat tidak hadir. Kandidat yang berhenti menyatakan mundur.'
        : 'This category has no interview, so nobody can be absent from it. A candidate who stops withdraws.'
    case 'move_reason_missing':
      return isId
        ? 'Tulis alasannya: kandidat membacanya, dan alasan itu tetap tercatat.'
        : 'Write the reason: the candidate reads it, and it stays on record.'
    case 'move_reason_too_long':
      return isId
        ? `Alasan paling panjang ${refusal.charactersMax} huruf.`
        : `A reason has ${refusal.charactersMax} letters at most.`
    case 'own_file_checked':
      return isId
        ? 'Anda sendiri yang menyerahkan berkas ini. Verifikator lain harus memeriksanya.'
        : 'You handed this file in yourself. Another verifier must check it.'
  }
}

export function closedCategorySentence(language: Language): string {
  return language === 'id'
    ? 'Penilaian kategori ini sudah ditutup ketua, jadi usulannya tidak dapat dipindahkan lagi.'
    : 'The chair has closed the marking of this category, so its nominations cannot be moved any more.'
}

export function notYourMoveSentence(by: readonly SeasonRole[], language: Language): string {
  const who = listed(
    by.map((role) => seatWords[language][role]),
    language,
  )
  return language === 'id' ? `Ini hanya dapat dilakukan oleh ${who}.` : `This can be done by ${who} only.`
}

export function fileRefusalSentence(
  refusal: Exclude<FileRefusal, { readonly code: 'not_found' }>,
  language: Language,
): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'file_for_reading_only':
      return isId ? 'Anda dapat membaca berkas ini, tidak mengisinya.' : 'You may read this file, but not write in it.'
    case 'section_not_asked':
      return isId
        ? 'Berkas ini dikembalikan untuk bagian lain, jadi bagian ini tidak dapat diubah. Yang diminta tertulis di halaman berkas.'
        : 'This file was returned for other sections, so this one cannot be changed. What is asked stands on the page of the file.'
    case 'file_closed': {
      const states = listed(
        [...new Set(refusal.states)].map((state) => nominationStates[language][state]),
        language,
      )
      return isId
        ? `Berkas ini sudah ${states}, jadi tidak dapat diubah. Yang Anda ketik masih ada di halaman ini: salin dahulu, lalu minta panitia membukanya bila perlu.`
        : `This file is ${states}, so it cannot be changed. What you typed is still on this page: copy it first, then ask the committee to reopen it if need be.`
    }
  }
}

export function draftRefusalSentence(refusal: DraftRefusal, label: string, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'too_many_items':
      return isId
        ? `Paling banyak ${refusal.itemsMax} isian. Gabungkan yang sejenis.`
        : `${refusal.itemsMax} entries at most. Put together what belongs together.`
    case 'draft_text_too_long':
      return isId
        ? `${label}: teks ini terlalu panjang untuk disimpan (paling banyak ${refusal.charactersMax} huruf).`
        : `${label}: this text is too long to be kept (${refusal.charactersMax} letters at most).`
    case 'identity_number_typed':
      return isId
        ? `${label}: di sini tertulis nomor identitas (NIK). Hapus nomornya; sistem ini tidak menyimpan NIK siapa pun.`
        : `${label}: an identity number (NIK) stands here. Take it out; this system keeps nobody’s NIK.`
    case 'item_id_invalid':
      return isId
        ? 'Halaman ini tidak cocok lagi dengan berkasnya. Muat ulang halamannya; yang tersimpan tidak hilang.'
        : 'This page does not fit the file any more. Load it again; what was saved is not lost.'
  }
}
