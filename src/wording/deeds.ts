/** What each deed of the history is called. */
import { isDeed, type Deed } from '../award/people/deeds.ts'
import type { InBoth, Language } from './language.ts'

const id: Readonly<Record<Deed, string>> = {
  season_founded: 'Mendirikan musim',
  rulebook_draft_saved: 'Menyimpan draf aturan',
  rulebook_revised: 'Mengubah buku aturan',
  rulebook_proposed: 'Mengusulkan perubahan aturan',
  rulebook_proposal_decided: 'Memutuskan usulan aturan',
  stage_extended: 'Memperpanjang tahap',
  panel_appointed: 'Menetapkan tim penilai',
  organisation_registered: 'Mendaftarkan lembaga',
  role_granted: 'Memberi peran',
  role_ended: 'Mengakhiri peran',
  candidates_nominated: 'Memasukkan kandidat',
  coverage_recorded: 'Mencatat angka cakupan',
  marking_opened: 'Membuka penilaian',
  marks_entered: 'Menyimpan nilai',
  mark_sheet_signed: 'Menandatangani lembar nilai',
  recusal_declared: 'Menyatakan benturan kepentingan',
  category_closed: 'Menutup kategori',
  plenary_opened: 'Membuka pleno',
  plenary_recorded: 'Mencatat pleno',
  result_adopted: 'Menetapkan hasil',
  result_published: 'Mengumumkan hasil',
  person_invited: 'Membuat akun',
  administrator_appointed: 'Mengangkat administrator',
  signed_in: 'Masuk',
  signed_out: 'Keluar',
  history_viewed: 'Melihat riwayat',
  history_exported: 'Mengunduh riwayat',
  personal_data_exported: 'Mengunduh data pribadi',
  erasure_requested: 'Meminta penghapusan data orang',
  person_erased: 'Menghapus data orang',
  retention_applied: 'Menghapus yang lewat masa simpan',
}

const en: Readonly<Record<Deed, string>> = {
  season_founded: 'Founded the season',
  rulebook_draft_saved: 'Saved the draft rules',
  rulebook_revised: 'Changed the rulebook',
  rulebook_proposed: 'Proposed a change of rules',
  rulebook_proposal_decided: 'Decided a proposed change',
  stage_extended: 'Extended a stage',
  panel_appointed: 'Appointed the panel',
  organisation_registered: 'Registered an organisation',
  role_granted: 'Granted a role',
  role_ended: 'Ended a role',
  candidates_nominated: 'Entered candidates',
  coverage_recorded: 'Recorded coverage figures',
  marking_opened: 'Opened the marking',
  marks_entered: 'Saved marks',
  mark_sheet_signed: 'Signed a mark sheet',
  recusal_declared: 'Declared a conflict of interest',
  category_closed: 'Closed a category',
  plenary_opened: 'Opened the plenary',
  plenary_recorded: 'Recorded the plenary',
  result_adopted: 'Adopted a result',
  result_published: 'Published a result',
  person_invited: 'Made an account',
  administrator_appointed: 'Appointed an administrator',
  signed_in: 'Signed in',
  signed_out: 'Signed out',
  history_viewed: 'Viewed the history',
  history_exported: 'Downloaded the history',
  personal_data_exported: 'Downloaded personal data',
  erasure_requested: 'Asked to erase the data of a person',
  person_erased: 'Erased the data of a person',
  retention_applied: 'Removed what was past its time',
}

export const deedWords: InBoth<Readonly<Record<Deed, string>>> = { id, en }

/** A deed of a newer version of the program is named by its code. */
export function deedInWords(deed: string, language: Language): string {
  return isDeed(deed) ? deedWords[language][deed] : deed.replaceAll('_', ' ')
}
