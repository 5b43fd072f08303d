/** A sheet that was closed without a signature, and why. */
import type { Language } from './language.ts'

export function unsignedNote(seat: string, candidate: string, reason: string, language: Language): string {
  return language === 'id'
    ? `Lembar ${seat} untuk ${candidate} ditutup tanpa tanda tangan: ${reason}`
    : `The sheet of ${seat} for ${candidate} was closed unsigned: ${reason}`
}
