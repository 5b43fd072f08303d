/** Two people wrote the same thing at the same time: how the two sides are called. */
import type { InBoth } from './language.ts'

const id = {
  field: 'Isian',
  yours: 'Isian Anda',
  stored: 'Yang tersimpan',
  blank: 'kosong',
  discard: 'Buang isian saya dan pakai yang tersimpan',
}

const en: typeof id = {
  field: 'Field',
  yours: 'What you typed',
  stored: 'What is saved',
  blank: 'empty',
  discard: 'Drop what I typed and take what is saved',
}

export type EditConflictWords = typeof id
export const editConflictWords: InBoth<EditConflictWords> = { id, en }
