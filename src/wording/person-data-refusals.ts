/** Why the data of a person cannot be erased, and what to do. */
import { listed, type Language, type Sentence } from './language.ts'

export type EraseProblem =
  | {
      readonly code:
        | 'not_found'
        | 'already_erased'
        | 'reason_missing'
        | 'reason_names_the_person'
        | 'last_administrator'
        | 'own_account'
    }
  | { readonly code: 'reason_too_long'; readonly charactersMax: number }
  | {
      readonly code: 'seat_in_judging'
      readonly seats: readonly { readonly seat: string; readonly label: string }[]
    }

export function eraseSentence(problem: EraseProblem, language: Language): string {
  return bothLanguages(problem)[language]
}

function bothLanguages(problem: EraseProblem): Sentence {
  switch (problem.code) {
    case 'not_found':
      return { id: 'Orang ini tidak ada.', en: 'There is no such person.' }
    case 'already_erased':
      return { id: 'Data orang ini sudah dihapus.', en: 'The data of this person is erased already.' }
    case 'reason_missing':
      return {
        id: 'Tulis alasannya, misalnya nomor surat permintaan.',
        en: 'Write the reason, such as the number of the letter.',
      }
    case 'reason_too_long':
      return {
        id: `Alasan paling panjang ${problem.charactersMax} huruf. Persingkat.`,
        en: `A reason has at most ${problem.charactersMax} letters. Shorten it.`,
      }
    case 'reason_names_the_person':
      return {
        id: 'Alasan ini memuat nama atau surel yang akan dihapus, padahal alasan disimpan. Tulis tanpa keduanya.',
        en: 'This reason holds the name or e-mail that is to be erased, but reasons are kept. Write it without them.',
      }
    case 'last_administrator':
      return {
        id: 'Ini satu-satunya administrator. Angkat administrator lain dahulu.',
        en: 'This is the only administrator. Appoint another one first.',
      }
    case 'own_account':
      return {
        id: 'Anda tidak dapat menghapus data Anda sendiri. Minta administrator lain.',
        en: 'You cannot erase your own data. Ask another administrator.',
      }
    case 'seat_in_judging': {
      const seats = (language: Language) =>
        listed(
          problem.seats.map(({ seat, label }) => `${seat} (${label})`),
          language,
        )
      return {
        id: `Orang ini memegang kursi pada musim yang belum selesai: ${seats('id')}. Tunjuk pengganti lewat surat keputusan, atau tunggu sampai semua kategorinya ditetapkan.`,
        en: `This person holds a seat in a season that is not over: ${seats('en')}. Appoint somebody else by decree, or wait until all its categories are adopted.`,
      }
    }
  }
}
