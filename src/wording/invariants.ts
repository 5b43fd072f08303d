/** What each broken promise means, for whoever reads the report of `./paritrana check`. */
import type { Sentence } from './language.ts'

const ONCE: Readonly<Record<string, { readonly row: Sentence; readonly deed: string }>> = {
  mark_sheet_signature: {
    deed: 'mark_sheet_signed',
    row: { id: 'Tanda tangan lembar nilai', en: 'The signature of a mark sheet' },
  },
  recusal: {
    deed: 'recusal_declared',
    row: { id: 'Pernyataan benturan kepentingan', en: 'A declared conflict of interest' },
  },
  category_closing: { deed: 'category_closed', row: { id: 'Penutupan kategori', en: 'The closing of a category' } },
  plenary_opening: { deed: 'plenary_opened', row: { id: 'Pembukaan pleno', en: 'The opening of the plenary' } },
  adoption: { deed: 'result_adopted', row: { id: 'Penetapan hasil', en: 'The adoption of a result' } },
  publication: { deed: 'result_published', row: { id: 'Pengumuman hasil', en: 'The publication of a result' } },
  objection: { deed: 'objection_lodged', row: { id: 'Sanggahan', en: 'An objection' } },
  objection_answer: { deed: 'objection_answered', row: { id: 'Jawaban sanggahan', en: 'The answer to an objection' } },
  result_correction: {
    deed: 'result_correction_opened',
    row: { id: 'Pembukaan koreksi hasil', en: 'The opening of a correction' },
  },
}

const SENTENCES: Readonly<Record<string, Sentence>> = {
  signed_sheet_lacks_a_mark: {
    id: 'Lembar sudah ditandatangani, tetapi satu kriterianya tanpa nilai.',
    en: 'The sheet is signed, but one of its criteria has no mark.',
  },
  signed_sheet_has_no_mark: {
    id: 'Lembar sudah ditandatangani, tetapi tidak memuat nilai.',
    en: 'The sheet is signed, but holds no mark.',
  },
  sheet_signed_after_the_closing: {
    id: 'Lembar ditandatangani setelah kategori ditutup.',
    en: 'The sheet was signed after the category was closed.',
  },
  sheet_saved_after_its_signature: {
    id: 'Lembar disimpan lagi setelah ditandatangani.',
    en: 'The sheet was saved again after it was signed.',
  },
  mark_changed_outside_the_plenary: {
    id: 'Nilai bertanda tangan diubah di luar pleno, atau setelah hasil ditetapkan.',
    en: 'A signed mark was changed outside the plenary, or after the result was adopted.',
  },
  mark_changed_by_another_hand: {
    id: 'Nilai bertanda tangan diubah orang yang tidak menandatangani lembarnya.',
    en: 'A signed mark was changed by somebody who had not signed its sheet.',
  },
  commitment_opens_to_the_changed_sheet: {
    id: 'Segel perubahan nilai tidak cocok dengan lembar yang diubah.',
    en: 'The seal of a changed mark does not open to the sheet that was changed.',
  },
  changed_marks_are_those_of_the_history: {
    id: 'Perubahan nilai setelah tanda tangan berbeda dari yang tercatat dalam riwayat.',
    en: 'The marks changed after signing are not those that the history tells.',
  },
  unsigned_sheet_is_signed: {
    id: 'Penutupan menyebut lembar ini belum ditandatangani, padahal sudah.',
    en: 'The closing calls this sheet unsigned, but it is signed.',
  },
  unsigned_sheet_was_not_named: {
    id: 'Kategori ditutup tanpa tanda tangan pada lembar ini dan tanpa alasan.',
    en: 'The category was closed without a signature on this sheet and without a reason.',
  },
  nomination_moved_after_the_closing: {
    id: 'Usulan ini dipindahkan setelah kategorinya ditutup.',
    en: 'This nomination was moved after its category had been closed.',
  },
  recused_sheet_is_signed: {
    id: 'Penilai menyatakan benturan kepentingan, tetapi lembarnya ditandatangani.',
    en: 'The assessor declared a conflict of interest, but the sheet is signed.',
  },
  activity_lacks_its_detail: {
    id: 'Rincian catatan riwayat ini hilang.',
    en: 'The detail of this entry of the history is missing.',
  },
  erased_detail_is_gone: {
    id: 'Rincian catatan riwayat ini tercatat dihapus, padahal masih ada.',
    en: 'The detail of this entry of the history is on record as erased, but is still there.',
  },
  erasure_is_the_one_recorded: {
    id: 'Penghapusan rincian riwayat ini tidak sama dengan yang tercatat.',
    en: 'This erasure of details of the history is not the one on record.',
  },
  activity_outside_its_ledger: {
    id: 'Catatan riwayat ini tidak masuk catatan bersegel musimnya: ditambahkan di luar program.',
    en: 'This entry of the history is missing from the sealed record of its season: it came past the program.',
  },
  ledger_waits_for_nothing: {
    id: 'Catatan riwayat yang menunggu nomor ini sudah tidak ada, atau sudah bernomor.',
    en: 'The entry of the history that waits for a number here is gone, or has one already.',
  },
  ledger_entry_fits_its_activity: {
    id: 'Catatan riwayat dengan nomor ini diubah sesudah disegel.',
    en: 'The entry of the history with this number was changed after it was sealed.',
  },
  ledger_lacks_an_entry: {
    id: 'Catatan riwayat dengan nomor ini hilang.',
    en: 'The entry of the history with this number is missing.',
  },
  ledger_has_another_size: {
    id: 'Banyaknya catatan bersegel bukan yang ditandatangani terakhir.',
    en: 'The sealed record does not have as many entries as were signed last.',
  },
  ledger_fits_its_checkpoint: {
    id: 'Catatan bersegel sampai nomor ini bukan yang ditandatangani: ada yang diubah, dihapus, atau ditukar urutannya.',
    en: 'The sealed record up to this number is not what was signed: something was changed, removed or put in another order.',
  },
  ledger_lacks_a_checkpoint: {
    id: 'Titik periksa dengan ukuran ini hilang.',
    en: 'The checkpoint of this size is missing.',
  },
  check_fell_over: {
    id: 'Bagian ini tidak dapat diperiksa: ada baris yang rusak sehingga tidak terbaca.',
    en: 'This part cannot be checked: a row is damaged so that it cannot be read.',
  },
  reference_is_whole: {
    id: 'Baris ini menunjuk baris lain yang tidak ada.',
    en: 'This row refers to another one that is not there.',
  },
  signature_is_of_the_sheets_version: {
    id: 'Tanda tangan lembar ini atas versi lain daripada yang tersimpan.',
    en: 'The signature of this sheet is over another version than the one that is kept.',
  },
  certificate_is_of_its_adoption: {
    id: 'Piagam ini tidak terbit pada saat hasilnya ditetapkan.',
    en: 'This certificate was not issued when its result was adopted.',
  },
  ledger_checkpoint_is_signed: {
    id: 'Titik periksa dengan ukuran ini tidak ditandatangani dengan kunci sistem ini, atau tanda tangannya tidak cocok.',
    en: 'The checkpoint of this size is not signed with a key of this system, or its signature does not fit.',
  },
  ledger_memory_unreadable: {
    id: 'Titik periksa terakhir di folder data tidak dapat dibaca, atau ditandatangani dengan kunci lain.',
    en: 'The last checkpoint in the data folder cannot be read, or is signed with another key.',
  },
  ledger_rolled_back: {
    id: 'Basis data ini lebih tua daripada titik periksa terakhir di folder data: catatan sesudahnya hilang.',
    en: 'This database is older than the last checkpoint in the data folder: what came after it is missing.',
  },
  ledger_rewritten: {
    id: 'Catatan bersegel di basis data ini bukan yang ditandatangani menurut folder data.',
    en: 'The sealed record of this database is not the one that was signed, says the data folder.',
  },
  activity_lacks_its_hand: {
    id: 'Nama pelaku catatan riwayat ini hilang tanpa catatan penghapusan.',
    en: 'Whose hand this entry of the history is by is missing without a record of its erasure.',
  },
  activity_hand_fits_its_hash: {
    id: 'Nama pelaku catatan riwayat ini diubah: sidik jarinya tidak cocok.',
    en: 'Whose hand this entry of the history is by was changed: its hash does not fit.',
  },
  activity_detail_fits_its_hash: {
    id: 'Rincian catatan riwayat ini diubah: sidik jarinya tidak cocok.',
    en: 'The detail of this entry of the history was changed: its hash does not fit.',
  },
  signature_is_not_of_the_seats_holder: {
    id: 'Lembar ditandatangani oleh orang yang tidak memegang kursi itu.',
    en: 'The sheet was signed by somebody who does not hold the seat.',
  },
  paper_sheet_taking_without_its_activity: {
    id: 'Pengesahan lembar kertas ini tidak tercatat di riwayat oleh orang dan pada saat yang sama.',
    en: 'That this paper sheet was confirmed is not in the history by the same person at the same time.',
  },
  paper_sheet_taken_without_its_row: {
    id: 'Riwayat mencatat pengesahan lembar kertas yang barisnya tidak ada.',
    en: 'The history has a paper sheet confirmed of which there is no row.',
  },
  paper_sheet_taken_twice: {
    id: 'Pengesahan lembar kertas ini tercatat dua kali di riwayat.',
    en: 'That this paper sheet was confirmed is in the history twice.',
  },
  paper_sheet_lacks_two_copies: {
    id: 'Lembar disahkan dari kertas yang tidak disalin dua orang lain.',
    en: 'The sheet was confirmed from a paper that two other people have not copied.',
  },
  decisions_are_out_of_order: {
    id: 'Penutupan, pleno, penetapan, dan pengumuman tidak berurutan waktunya.',
    en: 'Closing, plenary, adoption and publication do not follow one another in time.',
  },
  decision_by_the_wrong_seat: {
    id: 'Keputusan ini dibuat oleh orang yang kursinya tidak berwenang.',
    en: 'This decision was made by somebody whose seat may not make it.',
  },
  session_outlives_its_time: {
    id: 'Sesi masuk ini berlaku lebih lama daripada yang diizinkan.',
    en: 'This session is valid for longer than a session may be.',
  },
  account_of_nobody: {
    id: 'Baris ini menunjuk orang yang tidak ada.',
    en: 'This row names a person who does not exist.',
  },
  season_has_a_rulebook: { id: 'Musim ini tidak memiliki buku aturan.', en: 'This season has no rulebook.' },
  rulebook_fits_its_hash: {
    id: 'Isi buku aturan ini diubah: sidik jarinya tidak cocok.',
    en: 'The content of this rulebook was changed: its hash does not fit.',
  },
  rulebook_stands_in_the_history: {
    id: 'Buku aturan ini tidak tercatat dalam riwayat.',
    en: 'The history does not know this rulebook.',
  },
  minutes_are_those_last_recorded: {
    id: 'Risalah pleno bukan yang terakhir dicatat sekretaris.',
    en: 'The minutes are not those the secretary recorded last.',
  },
  sheet_belongs_to_a_category: {
    id: 'Lembar ini untuk kategori yang tidak ada dalam buku aturan.',
    en: 'This sheet is for a category that the rulebook does not have.',
  },
  sheet_is_of_a_scoring_seat: { id: 'Kursi ini tidak memberi nilai.', en: 'This seat does not score.' },
  mark_is_within_its_scale: {
    id: 'Nilai ini lebih tinggi daripada skalanya.',
    en: 'This mark is above its scale.',
  },
  mark_is_for_a_panel_criterion: {
    id: 'Nilai ini untuk kriteria yang tidak dinilai panel menurut buku aturan.',
    en: 'This mark is for a criterion that the panel does not mark by the rulebook.',
  },
  sheet_is_what_its_saves_made: {
    id: 'Isi lembar tidak sama dengan hasil semua penyimpanannya dalam riwayat.',
    en: 'The sheet is not what all its saves in the history made it.',
  },
  signed_marks_stay_as_they_were_signed: {
    id: 'Nilai pada lembar tidak sama dengan yang ditandatangani.',
    en: 'The marks on the sheet are not those that were signed.',
  },
  commitment_opens_to_the_sheet: {
    id: 'Segel lembar tidak terbuka dengan nilai yang tersimpan, atau bukan segel yang dicatat saat ditandatangani.',
    en: 'The commitment of the sheet does not open to its marks, or is not the one recorded at signing.',
  },
  adopted_document_is_the_one_adopted: {
    id: 'Dokumen hasil yang dibekukan telah diubah: sidik jarinya tidak cocok dengan riwayat.',
    en: 'The frozen result was changed: its hash is not the one in the history.',
  },
  adopted_result_recomputes: {
    id: 'Hasil yang dibekukan tidak sama bila dihitung ulang dari nilainya.',
    en: 'Computed again from its marks, the frozen result comes out different.',
  },
  adopted_standings_agree_with_sql: {
    id: 'Peringkat yang dihitung basis data sendiri dari nilainya bukan yang ditetapkan.',
    en: 'The standings that the database counts from its own marks are not those adopted.',
  },
  adopted_fingerprint_fits_the_document: {
    id: 'Sidik jari penetapan tidak cocok dengan dokumennya.',
    en: 'The fingerprint of the adoption does not fit its document.',
  },
  adoption_row_fits_the_document: {
    id: 'Waktu, tempat, atau versi aturan penetapan tidak cocok dengan dokumennya.',
    en: 'Time, place or rulebook version of the adoption do not fit its document.',
  },
  adopted_rules_are_those_of_the_rulebook: {
    id: 'Aturan dalam dokumen penetapan bukan aturan versi yang disebutnya.',
    en: 'The rules in the adopted document are not those of the version it names.',
  },
  adopted_with_a_quorum: {
    id: 'Hasil ditetapkan tanpa kuorum.',
    en: 'The result was adopted without a quorum.',
  },
  marks_are_those_of_the_adopted_result: {
    id: 'Nilai yang ditandatangani sekarang bukan nilai yang ditetapkan.',
    en: 'The signed marks now are not the marks that were adopted.',
  },
  certificates_are_those_of_the_adopted_result: {
    id: 'Piagam yang terdaftar bukan piagam dalam hasil yang ditetapkan.',
    en: 'The registered certificates are not those of the adopted result.',
  },
  closing_names_the_sheets_it_named: {
    id: 'Daftar lembar tanpa tanda tangan tidak sama dengan saat kategori ditutup.',
    en: 'The list of unsigned sheets is not the one of the closing.',
  },
  issued_papers_are_those_of_the_history: {
    id: 'Berkas yang diterbitkan (berita acara, piagam) bukan yang tercatat dalam riwayat.',
    en: 'The issued papers (minutes, certificates) are not those that the history recorded.',
  },
  clarifications_are_those_of_the_history: {
    id: 'Klarifikasi atau pengesahan catatan pleno tidak sama dengan yang tercatat dalam riwayat.',
    en: 'A clarification or a confirmation of minutes is not what the history recorded.',
  },
  clarification_outside_the_plenary: {
    id: 'Klarifikasi diminta sebelum pleno dibuka, atau dijawab sebelum diminta.',
    en: 'A clarification was asked before the plenary was open, or answered before it was asked.',
  },
  objection_is_as_it_was_lodged: {
    id: 'Sanggahan tidak sama dengan yang tercatat saat diajukan.',
    en: 'An objection is not what was recorded when it was lodged.',
  },
  objection_is_answered_as_recorded: {
    id: 'Jawaban sanggahan tidak sama dengan yang tercatat.',
    en: 'The answer to an objection is not the one recorded.',
  },
  correction_is_as_it_was_recorded: {
    id: 'Koreksi hasil tidak sama dengan yang tercatat.',
    en: 'A correction of a result is not the one recorded.',
  },
  revocations_are_those_of_the_adoption: {
    id: 'Piagam yang dicabut bukan yang dicabut oleh penetapan koreksi.',
    en: 'The revoked certificates are not those that the corrected result took away.',
  },
  revocation_is_of_its_adoption: {
    id: 'Pencabutan piagam tidak sewaktu dengan penetapan koreksinya.',
    en: 'A certificate is revoked at another moment than its correction was adopted.',
  },
  adoption_lacks_its_correction: {
    id: 'Ada hasil yang ditetapkan ulang tanpa koreksi, atau koreksi yang diterapkan tanpa penetapan.',
    en: 'A result was adopted once more without a correction, or a correction was applied without an adoption.',
  },
  two_corrections_at_once: {
    id: 'Dua koreksi dibuka bersamaan untuk satu kategori.',
    en: 'Two corrections of one category are open at once.',
  },
  objection_outside_its_time: {
    id: 'Sanggahan diajukan sebelum hasil ditetapkan, atau dijawab sebelum diajukan.',
    en: 'An objection was lodged before the result was adopted, or answered before it was lodged.',
  },
  publication_is_as_it_was_decided: {
    id: 'Pilihan mengumumkan nilai tidak sama dengan yang diputuskan.',
    en: 'Whether totals are announced is not what was decided.',
  },
}

/** Every invariant has its sentence; one that has none yet is named by its code. */
export function invariantSentence(invariant: string): Sentence {
  return SENTENCES[invariant] ?? historySentence(invariant) ?? { id: invariant, en: invariant }
}

function historySentence(invariant: string): Sentence | undefined {
  for (const [table, { deed, row }] of Object.entries(ONCE)) {
    if (invariant === `${table}_without_its_activity`)
      return {
        id: `${row.id} tidak tercatat dalam riwayat, atau tercatat atas nama atau waktu lain.`,
        en: `${row.en} is not in the history, or stands there by another hand or time.`,
      }
    if (invariant === `${deed}_without_its_row`)
      return {
        id: `${row.id} tercatat dalam riwayat, tetapi barisnya hilang.`,
        en: `${row.en} is in the history, but its row is gone.`,
      }
    if (invariant === `${deed}_twice`)
      return { id: `${row.id} tercatat dua kali dalam riwayat.`, en: `${row.en} stands twice in the history.` }
  }
  return undefined
}
