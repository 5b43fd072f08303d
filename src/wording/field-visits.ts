/** Field visits: planned, recorded and signed. */
import type { NominationState } from '../award/nomination/nomination-states.ts'
import type { VisitOutcome, VisitRefusal, VisitText } from '../award/verification/field-visit.ts'
import type { VisitAccessRefusal } from '../award/verification/visit-access.ts'
import { dayWithWeekday } from './dates.ts'
import { type InBoth, type Language, listed } from './language.ts'
import { nominationStates } from './nomination.ts'

const id = {
  title: 'Kunjungan lapangan',
  lede: 'Siapa mengunjungi kandidat ini, apa yang diperiksa di tempat, dan apa yang dilihat.',
  none: 'Belum ada kunjungan',
  noneText: 'Kunjungan muncul di sini setelah verifikator merencanakannya.',
  visit: (number: number) => `Kunjungan ${number}`,
  planned: 'direncanakan',
  recorded: 'sudah dicatat',
  plannedFor: 'Hari',
  place: 'Tempat',
  visitors: 'Yang berkunjung',
  purpose: 'Tujuan',
  checks: 'Yang diperiksa',
  planTitle: 'Rencanakan kunjungan',
  placeHint: 'Misalnya Balai Desa Sungai Contoh, Kecamatan Contoh.',
  visitorsHint: 'Satu orang tiap baris, dengan jabatannya.',
  purposeHint: 'Apa yang perlu dipastikan di tempat, dan mengapa.',
  checksHint: 'Pilih paling sedikit satu. Angka yang dipilih kelak mendapat hasil terverifikasi dari kunjungan ini.',
  nothingToCheck: 'Berkas ini belum memuat angka atau daftar bukti yang dapat diperiksa di tempat.',
  plan: 'Simpan rencana',
  evidence: (name: string) => `Bukti: ${name}`,
  claimed: 'Diklaim',
  found: 'Ditemukan',
  outcome: 'Hasil',
  noFigure: 'tanpa angka',
  noClaim: 'tidak ada lagi di berkas',
  recordTitle: 'Catatan kunjungan',
  recordOf: (record: number) => (record === 1 ? 'Catatan' : `Catatan ${record} (koreksi)`),
  earlier: (record: number) => `Catatan ${record}, diganti oleh koreksi`,
  notYet: 'Kunjungan ini belum dicatat.',
  visitedOn: 'Dikunjungi',
  coordinates: 'Koordinat',
  coordinatesHint: 'Boleh kosong. Lintang lalu bujur, seperti disalin dari peta di telepon: -0.026330, 109.342504.',
  summary: 'Ringkasan',
  summaryHint: 'Siapa yang menerima, apa yang ditunjukkan, dan kesan atas keseluruhannya.',
  signed: (who: string, when: string) => `Ditandatangani ${who}, ${when}`,
  write: 'Tulis catatan',
  correct: 'Tulis koreksi',
  correctNote: 'Catatan yang sudah ditandatangani tetap tersimpan. Koreksi menjadi catatan baru yang berlaku.',
  outcomeOf: (subject: string) => `Hasil: ${subject}`,
  claimedAs: (claim: string) => `Berkas menulis: ${claim}`,
  value: 'Angka yang ditemukan',
  valueHint: 'Isi hanya bila tidak cocok. Bila cocok, angka berkas yang dicatat.',
  seen: 'Yang dilihat',
  seenHint: 'Wajib bila tidak cocok atau tidak dapat diperiksa.',
  photos: 'Foto',
  photosIn: 'Foto yang menjadi bagian catatan ini',
  photosNote: 'Foto dilihat meja verifikasi dan penilai, tidak diumumkan.',
  noPhotos: 'Tanpa foto.',
  photo: (name: string, size: string) => `${name} (${size})`,
  photosLeft: (count: number) => `${count} foto terlampir.`,
  addPhoto: 'Tambah foto',
  photoFile: 'Foto dari kunjungan',
  photoHint: (max: string) => `JPG atau PNG, paling besar ${max}. Jangan memotret KTP atau daftar bernomor NIK.`,
  sign: 'Tanda tangani catatan',
  signNote: 'Setelah ditandatangani, catatan tidak dapat diubah lagi; yang keliru diperbaiki dengan koreksi.',
  meanwhile: 'Sementara Anda mengetik, catatan kunjungan ini ditandatangani verifikator lain. Bandingkan dahulu.',
  verifiedMeanwhile: 'Salah satu angkanya baru saja dicatat verifikator lain. Tanda tangani sekali lagi.',
  photoUnknown: 'Salah satu foto bukan foto kunjungan ini. Muat ulang halaman.',
  notAPicture: 'Ini bukan foto. Pilih berkas JPG atau PNG.',
  tooManyPhotos: (max: number) => `Sudah ada ${max} foto, sebanyak yang dapat disimpan untuk satu kunjungan.`,
}

const en: typeof id = {
  title: 'Field visits',
  lede: 'Who visits this candidate, what is checked on the ground, and what was seen.',
  none: 'No visits yet',
  noneText: 'A visit appears here once a verifier has planned it.',
  visit: (number: number) => `Visit ${number}`,
  planned: 'planned',
  recorded: 'recorded',
  plannedFor: 'Day',
  place: 'Place',
  visitors: 'Who goes',
  purpose: 'Purpose',
  checks: 'What is checked',
  planTitle: 'Plan a visit',
  placeHint: 'Such as the village hall of Sungai Contoh, district of Contoh.',
  visitorsHint: 'One person a line, with their office.',
  purposeHint: 'What has to be made certain on the ground, and why.',
  checksHint: 'Choose one at least. Figures that are chosen get their verified value from this visit.',
  nothingToCheck: 'This file holds no figures and no checklist of evidence that could be checked on the ground.',
  plan: 'Save the plan',
  evidence: (name: string) => `Evidence: ${name}`,
  claimed: 'Claimed',
  found: 'Found',
  outcome: 'Outcome',
  noFigure: 'no figure',
  noClaim: 'no longer in the file',
  recordTitle: 'Record of the visit',
  recordOf: (record: number) => (record === 1 ? 'Record' : `Record ${record} (correction)`),
  earlier: (record: number) => `Record ${record}, replaced by a correction`,
  notYet: 'This visit has not been recorded yet.',
  visitedOn: 'Visited',
  coordinates: 'Coordinates',
  coordinatesHint:
    'May be left empty. Latitude, then longitude, as a map on the phone gives them: -0.026330, 109.342504.',
  summary: 'Summary',
  summaryHint: 'Who received you, what was shown, and the impression as a whole.',
  signed: (who: string, when: string) => `Signed by ${who}, ${when}`,
  write: 'Write the record',
  correct: 'Write a correction',
  correctNote: 'A signed record stays. A correction is a new record, which holds from then on.',
  outcomeOf: (subject: string) => `Outcome: ${subject}`,
  claimedAs: (claim: string) => `The file says: ${claim}`,
  value: 'Figure that was found',
  valueHint: 'Only where it differs. Where it matches, the figure of the file is recorded.',
  seen: 'What was seen',
  seenHint: 'Owed where it differs or cannot be checked.',
  photos: 'Photographs',
  photosIn: 'Photographs that belong to this record',
  photosNote: 'The verification desk and the assessors see photographs; they are not published.',
  noPhotos: 'No photographs.',
  photo: (name: string, size: string) => `${name} (${size})`,
  photosLeft: (count: number) => (count === 1 ? '1 photograph.' : `${count} photographs.`),
  addPhoto: 'Add a photograph',
  photoFile: 'Photograph of the visit',
  photoHint: (max: string) => `JPG or PNG, ${max} at most. Take no pictures of identity cards or lists with NIK.`,
  sign: 'Sign the record',
  signNote: 'Once it is signed the record cannot be changed; what is wrong is put right by a correction.',
  meanwhile: 'While you were typing another verifier signed a record of this visit. Compare first.',
  verifiedMeanwhile: 'Another verifier has just recorded one of its figures. Sign once more.',
  photoUnknown: 'One of the photographs is none of this visit. Load the page again.',
  notAPicture: 'This is no photograph. Choose a JPG or a PNG.',
  tooManyPhotos: (max: number) => `There are ${max} photographs, as many as are kept for one visit.`,
}

export type FieldVisitWords = typeof id
export const fieldVisitWords: InBoth<FieldVisitWords> = { id, en }

export const visitOutcomes: InBoth<Readonly<Record<VisitOutcome, string>>> = {
  id: { matches: 'cocok', differs: 'tidak cocok', not_checkable: 'tidak dapat diperiksa' },
  en: { matches: 'matches', differs: 'differs', not_checkable: 'could not be checked' },
}

/** Where a verified figure was found; kept with the figure, so in one language. */
export function visitSource(day: string, place: string): string {
  return `Kunjungan lapangan ${day}, ${place}`
}

const texts: InBoth<Readonly<Record<VisitText, string>>> = {
  id: {
    place: 'tempatnya',
    visitors: 'siapa yang berkunjung',
    purpose: 'tujuannya',
    summary: 'ringkasannya',
    seen: 'apa yang dilihat',
  },
  en: {
    place: 'the place',
    visitors: 'who goes',
    purpose: 'the purpose',
    summary: 'the summary',
    seen: 'what was seen',
  },
}

export function visitRefusalSentence(refusal: VisitRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'visit_text_missing':
      return isId ? `Tulis ${texts.id[refusal.text]}.` : `Write ${texts.en[refusal.text]}.`
    case 'visit_text_too_long':
      return isId ? `Paling panjang ${refusal.charactersMax} huruf.` : `${refusal.charactersMax} letters at most.`
    case 'visit_identity_number':
      return isId
        ? 'Di sini tertulis nomor identitas (NIK). Hapus nomornya; sistem ini tidak menyimpan NIK siapa pun.'
        : 'An identity number (NIK) stands here. Take it out; this system keeps nobody’s NIK.'
    case 'visit_day_unreadable':
      return isId ? 'Tulis harinya.' : 'Write the day.'
    case 'visit_day_out_of_reach': {
      const [from, to] = [dayWithWeekday(refusal.from, language), dayWithWeekday(refusal.to, language)]
      return isId ? `Harinya antara ${from} dan ${to}.` : `The day lies between ${from} and ${to}.`
    }
    case 'visit_checks_nothing':
      return isId ? 'Pilih paling sedikit satu yang diperiksa.' : 'Choose one thing to check at least.'
    case 'visit_subject_unknown':
      return isId
        ? 'Salah satu yang dipilih tidak ada lagi di berkas. Pilih lagi.'
        : 'One of those chosen is no longer in the file. Choose again.'
    case 'visit_coordinates_unreadable':
      return isId
        ? 'Tulis lintang lalu bujur dengan titik, misalnya -0.026330, 109.342504, atau kosongkan.'
        : 'Write latitude, then longitude, with points, such as -0.026330, 109.342504, or leave it empty.'
    case 'visit_outcome_missing':
      return isId ? 'Pilih hasilnya.' : 'Choose the outcome.'
    case 'visit_value_unreadable':
      return isId ? 'Tulis angka bulat, misalnya 1.250.' : 'Write a whole number, such as 1.250.'
    case 'visit_value_not_wanted':
      return isId
        ? 'Di sini tidak ditulis angka: kosongkan, atau pilih "tidak cocok".'
        : 'No figure is written here: leave it empty, or choose "differs".'
    case 'visit_value_as_claimed':
      return isId
        ? 'Angka ini sama dengan yang diklaim. Pilih "cocok", atau periksa lagi angkanya.'
        : 'This figure is the same as the claim. Choose "matches", or look at the figure again.'
    case 'visit_claim_unreadable':
      return isId
        ? 'Yang tertulis di berkas bukan angka, jadi tidak dapat dinyatakan cocok.'
        : 'What the file says is no number, so it cannot match.'
    case 'visit_claim_changed':
      return isId
        ? 'Angka di berkas berubah sementara Anda mengetik. Lihat angka yang baru, lalu tanda tangani lagi.'
        : 'The figure in the file changed while you were typing. Look at the new one, then sign again.'
  }
}

export function visitAccessSentence(
  refusal: Exclude<VisitAccessRefusal, { readonly code: 'not_found' }>,
  language: Language,
): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'not_a_verifier':
      return isId ? 'Kunjungan direncanakan dan dicatat verifikator.' : 'Visits are planned and recorded by verifiers.'
    case 'own_file_verified':
      return isId
        ? 'Anda ikut mengusulkan, mengisi, atau menyerahkan berkas ini. Verifikator lain harus mengunjunginya.'
        : 'You proposed, filled in or handed in this file. Another verifier must visit it.'
    case 'file_not_with_verifiers': {
      const states = [...new Set<NominationState>(refusal.states)].map((state) => nominationStates[language][state])
      return isId
        ? `Kunjungan direncanakan dan dicatat selama berkas diperiksa. Berkas ini kini ${listed(states, language)}.`
        : `Visits are planned and recorded while the file is checked. This file is ${listed(states, language)}.`
    }
  }
}
