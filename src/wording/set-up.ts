/** Setting up one season: the checklist, what is missing, and the way to each part. */
import type { Obstacle, ReadinessNotice } from '../award/season/readiness.ts'
import type { StageDateRefusal } from '../award/season/stage-dates.ts'
import type { InBoth, Language, Sentence } from './language.ts'
import { countInFigures } from './numbers.ts'
import { rulebookSentence } from './rulebook.ts'
import { stageName } from './stages.ts'

const id = {
  title: 'Persiapan musim',
  ready: 'Siap dibuka',
  readyText: 'Tidak ada lagi yang kurang. Panitia dapat membuka penilaian begitu kandidat ada.',
  missing: (count: number) => (count === 1 ? '1 hal masih perlu dilengkapi' : `${count} hal masih perlu dilengkapi`),
  missingText: 'Penilaian dapat dibuka setelah daftar di bawah ini kosong. Setiap baris membuka tempat memperbaikinya.',
  locked: 'Penilaian sudah dibuka',
  lockedText:
    'Aturan terkunci sejak lembar nilai pertama dibuka. Draf masih dapat diubah, tetapi hanya berlaku lewat usulan yang disetujui orang kedua.',
  toMend: 'Yang masih kurang',
  lookAgain: 'Mungkin tidak dimaksudkan',
  lookAgainText: 'Boleh dibiarkan bila memang disengaja; musim tetap dapat dibuka.',
  check: 'Periksa',
  toKnow: 'Baik diketahui',
  mend: 'Lengkapi',
  open: 'Buka',
  parts: 'Bagian aturan dan tim',
  sections: {
    identitas: 'Identitas musim',
    tahap: 'Tahap dan jadwal',
    kategori: 'Kategori dan kriteria',
    panel: 'Susunan tim penilai',
    ketentuan: 'Kuorum dan keberatan',
    tim: 'Nama anggota tim dan keputusan',
  },
  stages: 'Tahap yang berjalan dan perpanjangannya',
  partState: { done: 'Lengkap', open: (count: number) => `${count} kurang` },
  people: 'Orang dan lembaga',
  roles: 'Peran: siapa mengerjakan apa',
  rolesText: 'Panitia, pengusul, verifikator, pengamat, dan orang dari pihak kandidat.',
  rolesHeld: (count: number) => (count === 0 ? 'Belum ada' : `${count} peran berlaku`),
  organisations: 'Lembaga',
  organisationsText: 'Pemerintah daerah, desa, badan usaha, dan lain-lain yang diwakili orang-orang itu.',
  organisationsRegistered: (count: number) => (count === 0 ? 'Belum ada' : `${countInFigures(count)} terdaftar`),
  outreach: 'Sosialisasi',
  outreachText: 'Acara, undangan, kehadiran, dan siapa yang kemudian mengusulkan.',
  eventsHeld: (count: number) => (count === 0 ? 'Belum ada' : `${count} acara`),
  questions: 'Tanya jawab',
  questionsText: 'Yang sering ditanyakan, dengan jawaban panitia di halaman musim.',
  questionsShown: (count: number) => (count === 0 ? 'Belum ada' : `${count} tampil`),
  candidates: 'Kandidat',
  candidatesText: 'Siapa diusulkan dalam kategori apa, keadaan usulannya, dan narahubungnya.',
  candidatesEntered: (count: number) => (count === 0 ? 'Belum ada' : `${countInFigures(count)} diusulkan`),
  rules: 'Aturan',
  rulesVersion: (version: number) => `Versi yang berlaku: ${version}`,
  draftVersion: (version: number) => (version === 0 ? 'Draf sama dengan aturan' : `Draf simpanan ke-${version}`),
  draftSavedAt: (at: string) => `Draf terakhir disimpan ${at}`,
  enact: 'Simpan draf sebagai aturan musim',
  propose: 'Usulkan perubahan aturan',
  proposals: 'Usulan perubahan',
  compare: 'Bandingkan draf dengan aturan',
  export: 'Unduh aturan (JSON)',
  exportWorkbook: 'Unduh aturan (XLSX), untuk disunting di lembar kerja',
  hash: 'Sidik aturan yang berlaku',
  preview: 'Pratinjau',
  previewText: 'Seperti yang akan dilihat kandidat dan penilai menurut draf. Tidak ada yang tersimpan.',
  asCandidate: 'Lihat sebagai kandidat',
  asAssessor: 'Lihat sebagai penilai',
  paperSheets: 'Lembar nilai kertas',
  blankForm: 'Formulir kosong (PDF)',
}

const en: typeof id = {
  title: 'Setting up the season',
  ready: 'Ready to open',
  readyText: 'Nothing is missing any more. The committee can open the marking once there are candidates.',
  missing: (count) => (count === 1 ? '1 thing is still missing' : `${count} things are still missing`),
  missingText: 'Marking can be opened once the list below is empty. Each line opens the place where it is mended.',
  locked: 'Marking is open',
  lockedText:
    'The rules have been locked since the first mark sheet was opened. The draft can still be changed, but takes effect only through a proposal that a second person approves.',
  toMend: 'Still missing',
  lookAgain: 'Probably not meant',
  lookAgainText: 'It may stay if it is on purpose; the season can be opened all the same.',
  check: 'Check',
  toKnow: 'Good to know',
  mend: 'Mend',
  open: 'Open',
  parts: 'Parts of the rules, and the panel',
  sections: {
    identitas: 'Identity of the season',
    tahap: 'Stages and dates',
    kategori: 'Categories and criteria',
    panel: 'Seats of the panel',
    ketentuan: 'Quorum and objections',
    tim: 'Who sits where, and the decree',
  },
  stages: 'Stages under way, and extensions',
  partState: { done: 'Complete', open: (count) => `${count} missing` },
  people: 'People and organisations',
  roles: 'Roles: who does what',
  rolesText: 'Committee, proposers, verifiers, observers, and people on the side of candidates.',
  rolesHeld: (count) => (count === 0 ? 'None yet' : count === 1 ? '1 role in force' : `${count} roles in force`),
  organisations: 'Organisations',
  organisationsText: 'Local governments, villages, businesses and others whom these people stand for.',
  organisationsRegistered: (count) => (count === 0 ? 'None yet' : `${countInFigures(count, 'en')} registered`),
  outreach: 'Socialisation',
  outreachText: 'Events, invitations, attendance, and who nominated afterwards.',
  eventsHeld: (count) => (count === 0 ? 'None yet' : count === 1 ? '1 event' : `${count} events`),
  questions: 'Questions and answers',
  questionsText: 'What is often asked, with the answers of the committee on the page of the season.',
  questionsShown: (count) => (count === 0 ? 'None yet' : `${count} shown`),
  candidates: 'Candidates',
  candidatesText: 'Who is nominated in which category, the state of each nomination, and its contact.',
  candidatesEntered: (count) => (count === 0 ? 'None yet' : `${countInFigures(count, 'en')} nominated`),
  rules: 'Rules',
  rulesVersion: (version) => `Version in force: ${version}`,
  draftVersion: (version) => (version === 0 ? 'The draft is the rules' : `Draft, save number ${version}`),
  draftSavedAt: (at) => `Draft last saved ${at}`,
  enact: 'Save the draft as the season’s rules',
  propose: 'Propose a change of the rules',
  proposals: 'Proposed changes',
  compare: 'Compare the draft with the rules',
  export: 'Download the rules (JSON)',
  exportWorkbook: 'Download the rules (XLSX), to edit in a spreadsheet',
  hash: 'Fingerprint of the rules in force',
  preview: 'Preview',
  previewText: 'As candidates and assessors will see it by the draft. Nothing is saved.',
  asCandidate: 'See it as a candidate',
  asAssessor: 'See it as an assessor',
  paperSheets: 'Mark sheets on paper',
  blankForm: 'Empty form (PDF)',
}

export type SetUpWords = typeof id
export const setUpWords: InBoth<SetUpWords> = { id, en }

export type SetUpSection = keyof typeof id.sections

/** How things of the rulebook are called on the screen. */
export type NameOf = (id: string) => string

export function obstacleSentence(obstacle: Obstacle, unsurOf: NameOf, language: Language): string {
  switch (obstacle.code) {
    case 'rulebook_flaw':
      return rulebookSentence({ ...obstacle.flaw, at: { line: 0, column: 0 } }, language)
    case 'stage_dates':
      return stageDateSentence(obstacle.refusal, language)
    default:
      return obstacleInBoth(obstacle, unsurOf)[language]
  }
}

function obstacleInBoth(
  obstacle: Exclude<Obstacle, { code: 'rulebook_flaw' } | { code: 'stage_dates' }>,
  unsurOf: NameOf,
): Sentence {
  switch (obstacle.code) {
    case 'stages_missing':
      return { id: 'Tahap belum berjadwal.', en: 'The stages have no dates.' }
    case 'scoring_seats_missing':
      return { id: 'Tidak ada kursi yang memberi nilai.', en: 'No seat of the panel gives marks.' }
    case 'seat_vacant':
      return {
        id: `Kursi ${unsurOf(obstacle.seat)} belum terisi.`,
        en: `Nobody holds the seat ${unsurOf(obstacle.seat)}.`,
      }
    case 'decree_missing':
      return {
        id: 'Nomor dan tanggal keputusan tim penilai belum dicatat.',
        en: 'The number and day of the panel’s decree are not recorded.',
      }
    case 'draft_not_in_force':
      return {
        id: 'Draf berbeda dari aturan yang berlaku. Simpan draf sebagai aturan musim.',
        en: 'The draft differs from the rules in force. Save it as the season’s rules.',
      }
  }
}

export function stageDateSentence(refusal: StageDateRefusal, language: Language): string {
  const stage = stageName(refusal.stage, language)
  if (refusal.code === 'stage_ends_before_it_begins') {
    const both: Sentence = {
      id: `Tahap ${stage} ditutup sebelum dibuka. Tukar atau perbaiki tanggalnya.`,
      en: `The stage ${stage} closes before it opens. Swap or correct its dates.`,
    }
    return both[language]
  }
  const before = stageName(refusal.before, language)
  const both: Sentence = {
    id: `Tahap ${stage} dibuka sebelum tahap ${before} ditutup. Mundurkan yang satu atau majukan yang lain.`,
    en: `The stage ${stage} opens before ${before} has closed. Move one of them.`,
  }
  return both[language]
}

export function readinessNoticeSentence(notice: ReadinessNotice, categoryOf: NameOf, language: Language): string {
  const both: Sentence =
    notice.code === 'no_nominees'
      ? {
          id: `Belum ada kandidat di kategori ${categoryOf(notice.category)}.`,
          en: `Nobody is nominated in ${categoryOf(notice.category)} yet.`,
        }
      : {
          id: `Semua layar dan berkas memuat "${notice.banner}" sampai dokumen penetapannya disebut di identitas musim.`,
          en: `All screens and papers say "${notice.banner}" until the ruling document is named in the season’s identity.`,
        }
  return both[language]
}
