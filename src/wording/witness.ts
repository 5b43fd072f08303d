/** What the witnesses of a ledger are told: the page, and `./paritrana witness`. */
import type { WitnessRefusal } from '../award/proof/witness.ts'
import { checkpointSentences } from './checkpoint.ts'
import type { Language, Sentence } from './language.ts'
import { countInFigures } from './numbers.ts'

/** What is wrong with what was handed over, before anything is compared. */
export type WitnessTrouble =
  | { readonly code: 'no_note_in_it' }
  | { readonly code: 'key_missing' }
  | { readonly code: 'history_unreachable' }
  | { readonly code: 'not_kept' }
export type WitnessProblem = WitnessRefusal | WitnessTrouble

export function witnessSentence(problem: WitnessProblem, language: Language): string {
  return sentenceOf(problem)[language]
}

function sentenceOf(problem: WitnessProblem): Sentence {
  switch (problem.code) {
    case 'checkpoint_unreadable':
    case 'checkpoint_not_signed_by':
    case 'checkpoint_signature_wrong':
      return checkpointSentences[problem.code]
    case 'no_note_in_it':
      return {
        id: 'Tidak ada catatan bertanda tangan di dalamnya. Tempelkan seluruh surat, atau pilih berkas catatan.txt.',
        en: 'There is no signed note in it. Paste the whole mail, or choose the file catatan.txt.',
      }
    case 'key_missing':
      return {
        id: 'Kuncinya tidak ikut tersimpan, jadi catatan ini hanya dibandingkan dengan kunci yang ditunjukkan sekarang.',
        en: 'The key was not kept with it, so this note is only compared under the key that is shown now.',
      }
    case 'history_unreachable':
      return {
        id: 'Catatan yang sekarang tidak terbaca dari alamat ini. Periksa jaringan dan alamatnya.',
        en: 'The record of today cannot be read from this address. Check the network and the address.',
      }
    case 'not_kept':
      return {
        id: 'Cocok, tetapi catatan yang baru tidak dapat disimpan di berkas ini.',
        en: 'It fits, but the new note cannot be kept in this file.',
      }
    case 'ledger_is_another':
      return {
        id: `Catatan Anda dari ${problem.held}, dan yang ditunjukkan dari ${problem.shown}. Buka halaman saksi musimnya.`,
        en: `Your note is of ${problem.held}, and what is shown is of ${problem.shown}. Open the page of its own season.`,
      }
    case 'verifier_is_another':
      return {
        id: 'Yang ditunjukkan sekarang ditandatangani dengan kunci lain daripada catatan Anda. Tanyakan alasannya, dan simpan catatan Anda.',
        en: 'What is shown now is signed with another key than your note. Ask why, and keep your note.',
      }
    case 'ledger_rolled_back':
      return {
        id: `Dulu ada ${countInFigures(problem.held, 'id')} catatan, sekarang ${countInFigures(problem.shown, 'id')}: catatan dikembalikan ke salinan lama.`,
        en: `There were ${countInFigures(problem.held, 'en')} entries, and now ${countInFigures(problem.shown, 'en')}: the record was put back to an old copy.`,
      }
    case 'history_split':
      return {
        id: `Atas ${countInFigures(problem.size, 'id')} catatan yang sama banyaknya ada dua akar bertanda tangan: kepada Anda dan kepada orang lain ditunjukkan dua riwayat.`,
        en: `Over the same ${countInFigures(problem.size, 'en')} entries there are two signed roots: you and somebody else were shown two histories.`,
      }
    case 'proof_of_another_size':
      return {
        id: `Bukti yang ditunjukkan dimulai dari ${countInFigures(problem.since, 'id')} catatan, bukan dari ${countInFigures(problem.held, 'id')} milik Anda.`,
        en: `The proof that is shown begins at ${countInFigures(problem.since, 'en')} entries, and not at your ${countInFigures(problem.held, 'en')}.`,
      }
    case 'history_not_continued':
      return {
        id: `${countInFigures(problem.held, 'id')} catatan yang dulu bukan awal dari ${countInFigures(problem.shown, 'id')} catatan yang sekarang: ada yang diubah, dihapus, atau ditukar urutannya.`,
        en: `The ${countInFigures(problem.held, 'en')} entries of then are not the beginning of the ${countInFigures(problem.shown, 'en')} of now: something was changed, deleted or reordered.`,
      }
  }
}

export const witnessWords = {
  id: {
    title: 'Saksi catatan',
    lede: 'Siapa yang menyimpan titik periksa lama adalah saksi: kapan saja ia dapat memeriksa bahwa catatan bersegel musim ini masih yang dulu, hanya bertambah.',
    newest: 'Titik periksa terbaru',
    entries: 'Banyaknya catatan',
    root: 'Akar',
    key: 'Kunci penanda tangan',
    none: 'Musim ini belum punya titik periksa. Ia dibuat beberapa detik sesudah kegiatan pertama.',
    keep: 'Simpan titik periksa ini (catatan.txt)',
    keepNote: 'Simpan di perangkat Anda, atau kirim ke orang lain. Tidak ada nilai atau nama di dalamnya.',
    compare: 'Bandingkan yang Anda simpan',
    text: 'Catatan yang Anda simpan',
    textHint: 'Tempelkan seluruh surat, atau isi berkas catatan.txt. Dibaca di perangkat ini saja.',
    file: 'Atau pilih berkasnya',
    check: 'Bandingkan',
    withoutScript: 'Halaman ini membandingkan dengan JavaScript. Tanpa itu, simpan suratnya dan jalankan:',
    reading: 'Membandingkan',
    holds: 'Cocok. Catatan masih yang dulu.',
    fails: 'Tidak cocok. Simpan catatan Anda dan tanyakan kepada panitia dan kepada saksi lain.',
    undecided: 'Belum dapat dibandingkan.',
    same: (size: number) => `Anda menyimpan titik periksa yang terbaru, atas ${countInFigures(size, 'id')} catatan.`,
    grown: (held: number, shown: number) =>
      `${countInFigures(held, 'id')} catatan yang Anda simpan adalah awal dari ${countInFigures(shown, 'id')} catatan yang sekarang.`,
    kept: 'Catatan yang baru sudah disimpan menggantikan yang lama.',
    season: 'Lihat hasil musim ini',
  },
  en: {
    title: 'Witnesses of the record',
    lede: 'Whoever keeps an old checkpoint is a witness: at any time they can check that the sealed record of this season is still the one it was, and has only grown.',
    newest: 'Newest checkpoint',
    entries: 'Entries',
    root: 'Root',
    key: 'Key of the signer',
    none: 'This season has no checkpoint yet. It is made some seconds after the first activity.',
    keep: 'Keep this checkpoint (catatan.txt)',
    keepNote: 'Keep it on your device, or send it to somebody. It holds no mark and no name.',
    compare: 'Compare what you keep',
    text: 'The note that you keep',
    textHint: 'Paste the whole mail, or what is in the file catatan.txt. Read on this device only.',
    file: 'Or choose the file',
    check: 'Compare',
    withoutScript: 'This page compares with JavaScript. Without it, save the mail and run:',
    reading: 'Comparing',
    holds: 'It fits. The record is the one it was.',
    fails: 'It does not fit. Keep your note, and ask the committee and other witnesses.',
    undecided: 'It could not be compared yet.',
    same: (size: number) => `You keep the newest checkpoint, over ${countInFigures(size, 'en')} entries.`,
    grown: (held: number, shown: number) =>
      `The ${countInFigures(held, 'en')} entries that you keep are the beginning of the ${countInFigures(shown, 'en')} of now.`,
    kept: 'The new note was kept in place of the old one.',
    season: 'See the results of this season',
  },
} as const
