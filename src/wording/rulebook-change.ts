/** Drafts that become rules, proposals to change locked rules, and what two versions differ in. */
import type { InBoth, Language, Sentence } from './language.ts'
import { countInFigures } from './numbers.ts'

const id = {
  enactTitle: 'Simpan draf sebagai aturan musim',
  enactLede: 'Draf menjadi versi baru aturan, dengan sidiknya. Versi lama tetap tersimpan.',
  enactButton: 'Simpan sebagai aturan musim',
  proposeTitle: 'Usulkan perubahan aturan',
  proposeLede:
    'Penilaian sudah dibuka, jadi aturan terkunci. Usulan baru berlaku setelah disetujui orang lain. Hasil yang sudah ditetapkan tidak berubah.',
  proposeButton: 'Ajukan usulan',
  reason: 'Alasan perubahan',
  reasonHint: 'Tersimpan bersama versi baru dan dapat dibaca semua penyelenggara.',
  inTheWay: 'Belum dapat disimpan karena',
  mend: 'Perbaiki',
  whatChanges: 'Yang berubah',
  moreChanges: (count: number) => `Lihat ${count} perubahan lain`,
  back: 'Kembali ke daftar periksa',

  compareTitle: 'Bandingkan',
  compareLede: (before: string, after: string) => `Sebelum: ${before}. Sesudah: ${after}.`,
  same: 'Tidak ada beda.',
  part: 'Bagian',
  before: 'Sebelum',
  after: 'Sesudah',
  nothing: 'kosong',
  rulesInForce: (version: number) => `aturan yang berlaku, versi ${version}`,
  rulesVersion: (version: number) => `aturan versi ${version}`,
  theDraft: 'draf',
  theProposal: (number: number) => `usulan ${number}`,

  proposalsTitle: 'Usulan perubahan',
  proposalsHeading: 'Usulan perubahan aturan',
  noProposals: 'Belum ada usulan',
  noProposalsText: 'Selama penilaian belum dibuka, draf cukup disimpan sebagai aturan musim tanpa usulan.',
  proposalTitle: (number: number) => `Usulan ${number}`,
  proposedBy: (name: string, at: string) => `Diajukan ${name}, ${at}`,
  state: { open: 'Menunggu orang kedua', approved: 'Disetujui', refused: 'Ditolak', withdrawn: 'Ditarik' },
  decidedBy: (name: string, at: string) => `${name}, ${at}`,
  because: 'Alasan',
  effects: 'Hasil sementara yang akan berubah',
  effectsNote: 'Dihitung dari lembar yang sudah ditandatangani.',
  noEffects: 'Tidak ada peringkat yang berubah.',
  candidate: 'Kandidat',
  decide: 'Putuskan usulan ini',
  ownProposal: 'Anda yang mengajukan usulan ini; persetujuannya harus dari orang lain.',
  decisionReason: 'Alasan keputusan',
  decisionReasonHint: 'Wajib bila menolak atau menarik.',
  approve: 'Setujui',
  refuse: 'Tolak',
  withdraw: 'Tarik usulan',

  candidatePreview: 'Pratinjau kandidat',
  candidatePreviewLede: 'Yang diminta kategori ini menurut draf.',
  asks: 'Yang dinilai',
  evidence: 'Bukti',
  levels: 'Jenjang',
  fromMark: (mark: string) => `mulai ${mark}`,
  countedFromFigure: 'Dihitung dari angka; tidak ada yang perlu dikirim kecuali bukti.',
  noEvidence: 'Tidak ada bukti yang diminta.',
  dates: 'Jadwal',
  opens: 'Dibuka',
  closes: 'Ditutup',
  noDates: 'Jadwal belum diisi.',
  withInterview: 'Ada wawancara.',
  withoutInterview: 'Tanpa wawancara.',
  assessorPreview: 'Pratinjau lembar nilai menurut draf. Tidak ada yang disimpan.',
  anyCandidate: 'Kandidat contoh',
}

const en: typeof id = {
  enactTitle: 'Save the draft as the season’s rules',
  enactLede: 'The draft becomes a new version of the rules, with its fingerprint. Old versions stay.',
  enactButton: 'Save as the season’s rules',
  proposeTitle: 'Propose a change of the rules',
  proposeLede:
    'Marking is open, so the rules are locked. A proposal takes effect once somebody else approves it. Adopted results never change.',
  proposeButton: 'Make the proposal',
  reason: 'Reason for the change',
  reasonHint: 'Kept with the new version; every organiser can read it.',
  inTheWay: 'Not possible yet, because',
  mend: 'Mend',
  whatChanges: 'What changes',
  moreChanges: (count) => (count === 1 ? 'See 1 further change' : `See ${count} further changes`),
  back: 'Back to the checklist',

  compareTitle: 'Compare',
  compareLede: (before, after) => `Before: ${before}. After: ${after}.`,
  same: 'Nothing differs.',
  part: 'Part',
  before: 'Before',
  after: 'After',
  nothing: 'empty',
  rulesInForce: (version) => `the rules in force, version ${version}`,
  rulesVersion: (version) => `rules version ${version}`,
  theDraft: 'the draft',
  theProposal: (number) => `proposal ${number}`,

  proposalsTitle: 'Proposed changes',
  proposalsHeading: 'Proposed changes of the rules',
  noProposals: 'No proposals yet',
  noProposalsText: 'As long as marking is not open, a draft is saved as the season’s rules without a proposal.',
  proposalTitle: (number) => `Proposal ${number}`,
  proposedBy: (name, at) => `Made by ${name}, ${at}`,
  state: { open: 'Waits for a second person', approved: 'Approved', refused: 'Refused', withdrawn: 'Withdrawn' },
  decidedBy: (name, at) => `${name}, ${at}`,
  because: 'Reason',
  effects: 'Provisional results that would change',
  effectsNote: 'Computed from the sheets that are signed.',
  noEffects: 'No rank changes.',
  candidate: 'Candidate',
  decide: 'Decide on this proposal',
  ownProposal: 'You made this proposal; somebody else has to approve it.',
  decisionReason: 'Reason for the decision',
  decisionReasonHint: 'Required to refuse or withdraw.',
  approve: 'Approve',
  refuse: 'Refuse',
  withdraw: 'Withdraw the proposal',

  candidatePreview: 'Candidate’s preview',
  candidatePreviewLede: 'What this category asks for by the draft.',
  asks: 'What is judged',
  evidence: 'Evidence',
  levels: 'Levels',
  fromMark: (mark) => `from ${mark}`,
  countedFromFigure: 'Computed from a figure; nothing to send but evidence.',
  noEvidence: 'No evidence is asked for.',
  dates: 'Dates',
  opens: 'Opens',
  closes: 'Closes',
  noDates: 'No dates yet.',
  withInterview: 'With an interview.',
  withoutInterview: 'Without an interview.',
  assessorPreview: 'Preview of the mark sheet by the draft. Nothing is saved.',
  anyCandidate: 'Sample candidate',
}

export type RulebookChangeWords = typeof id
export const rulebookChangeWords: InBoth<RulebookChangeWords> = { id, en }

/** Why a draft or a proposal cannot become the season's rules; the flaws of a rulebook have sentences of their own. */
export type RulebookChangeTrouble =
  | { readonly code: 'draft_changed_elsewhere' }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'reason_too_long'; readonly charactersMax: number }
  | { readonly code: 'rules_unchanged' }
  | { readonly code: 'rulebook_locked'; readonly sheets: number }
  | { readonly code: 'rulebook_not_locked' }
  | { readonly code: 'rulebook_of_another_season' }
  | { readonly code: 'category_has_nominees'; readonly categories: readonly string[] }
  | { readonly code: 'criterion_has_marks'; readonly criteria: readonly string[] }
  | { readonly code: 'seat_has_sheets'; readonly seats: readonly string[] }
  | { readonly code: 'proposal_open'; readonly proposal: number }
  | { readonly code: 'proposal_already_decided' }
  | { readonly code: 'own_proposal' }
  | { readonly code: 'not_your_proposal' }
  | { readonly code: 'rules_moved_on'; readonly version: number }

export function rulebookTroubleSentence(trouble: RulebookChangeTrouble, language: Language): string {
  return bothLanguages(trouble, language)[language]
}

function bothLanguages(trouble: RulebookChangeTrouble, language: Language): Sentence {
  switch (trouble.code) {
    case 'draft_changed_elsewhere':
      return {
        id: 'Draf diubah orang lain sejak halaman ini dibuka. Periksa lagi bedanya, lalu simpan.',
        en: 'Somebody changed the draft since this page was opened. Look at the differences again, then save.',
      }
    case 'reason_missing':
      return { id: 'Tulis alasannya.', en: 'Write the reason.' }
    case 'reason_too_long': {
      const characters = countInFigures(trouble.charactersMax, language)
      return { id: `Alasan paling panjang ${characters} huruf.`, en: `A reason has at most ${characters} characters.` }
    }
    case 'rules_unchanged':
      return {
        id: 'Draf sama dengan aturan yang berlaku; tidak ada yang perlu disimpan.',
        en: 'The draft says what the rules in force say; there is nothing to save.',
      }
    case 'rulebook_locked':
      return {
        id: 'Penilaian sudah dibuka, jadi aturan terkunci. Ajukan perubahan sebagai usulan.',
        en: 'Marking is open, so the rules are locked. Make a proposal instead.',
      }
    case 'rulebook_not_locked':
      return {
        id: 'Penilaian belum dibuka. Simpan draf langsung sebagai aturan musim.',
        en: 'Marking is not open. Save the draft as the season’s rules.',
      }
    case 'rulebook_of_another_season':
      return {
        id: 'Aturan ini untuk tempat atau tahun lain.',
        en: 'These are rules of another place or year.',
      }
    case 'category_has_nominees':
      return {
        id: `Kategori yang sudah punya kandidat tidak dapat dihapus: ${trouble.categories.join(', ')}.`,
        en: `Categories with nominees cannot be removed: ${trouble.categories.join(', ')}.`,
      }
    case 'criterion_has_marks':
      return {
        id: `Kriteria yang sudah dinilai tidak dapat dihapus atau diganti skalanya: ${trouble.criteria.join(', ')}.`,
        en: `Criteria that were marked keep their place and scale: ${trouble.criteria.join(', ')}.`,
      }
    case 'seat_has_sheets':
      return {
        id: `Kursi yang sudah punya lembar nilai harus tetap menilai: ${trouble.seats.join(', ')}.`,
        en: `Seats with mark sheets must go on marking: ${trouble.seats.join(', ')}.`,
      }
    case 'proposal_open':
      return {
        id: `Usulan ${trouble.proposal} masih menunggu keputusan. Putuskan atau tarik dulu.`,
        en: `Proposal ${trouble.proposal} still waits for a decision. Decide or withdraw it first.`,
      }
    case 'proposal_already_decided':
      return { id: 'Usulan ini sudah diputuskan.', en: 'This proposal has been decided.' }
    case 'own_proposal':
      return {
        id: 'Anda yang mengajukan usulan ini; persetujuannya harus dari orang lain.',
        en: 'You made this proposal; somebody else has to approve it.',
      }
    case 'not_your_proposal':
      return { id: 'Hanya pengusul yang dapat menariknya.', en: 'Only whoever made it can withdraw it.' }
    case 'rules_moved_on':
      return {
        id: `Aturan sudah berganti ke versi ${trouble.version} sejak usulan ini dibuat. Tolak atau tarik, lalu ajukan lagi.`,
        en: `The rules moved on to version ${trouble.version} since. Refuse or withdraw this one and propose again.`,
      }
  }
}
