/** Why a table with identity numbers is not read, and what to do. */
import type { Language, Sentence } from './language.ts'

export type IdentityProblem = {
  readonly code: 'identity_numbers'
  readonly because: 'header' | 'values'
  readonly values: number
}

export function identitySentence({ because, values }: IdentityProblem, language: Language): string {
  return (because === 'header' ? underHeader(values) : byShape(values))[language]
}

function underHeader(values: number): Sentence {
  return {
    id: `Kolom ini berjudul nomor identitas dan berisi ${values} nomor utuh. NIK pekerja tidak boleh masuk ke sini, maka berkas tidak dibaca. Hapus kolomnya, atau samarkan menjadi seperti 3201********0001, lalu coba lagi.`,
    en: `This column is headed as identity numbers and holds ${values} whole ${values === 1 ? 'number' : 'numbers'}. Workers' NIK must not enter here, so the file was not read. Remove the column, or mask it like 3201********0001, then try again.`,
  }
}

function byShape(values: number): Sentence {
  return {
    id: `Kolom ini berisi ${values} nomor yang berbentuk NIK. NIK pekerja tidak boleh masuk ke sini, maka berkas tidak dibaca. Hapus kolomnya, atau samarkan menjadi seperti 3201********0001, lalu coba lagi.`,
    en: `This column holds ${values} ${values === 1 ? 'number' : 'numbers'} shaped like a NIK. Workers' NIK must not enter here, so the file was not read. Remove the column, or mask it like 3201********0001, then try again.`,
  }
}
