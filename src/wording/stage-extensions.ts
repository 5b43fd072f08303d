import type { LocalMinute, Zone } from '../award/rulebook/rulebook.ts'
import type { ExtensionRefusal } from '../award/season/stages.ts'
import { writtenMinute } from './dates.ts'
import type { Language, Sentence } from './language.ts'

/** Why a notice about the closing of a stage was not recorded, and what to enter instead. */
export function extensionRefusalSentence(refusal: ExtensionRefusal, language: Language): string {
  return bothLanguages(refusal)[language]
}

function bothLanguages(refusal: ExtensionRefusal): Sentence {
  switch (refusal.code) {
    case 'stage_unknown':
      return {
        id: `Tidak ada tahap "${refusal.stage}" dalam musim ini. Pilih salah satu tahap yang ada.`,
        en: `This season has no stage "${refusal.stage}". Choose one of those it has.`,
      }
    case 'minute_unreadable':
      return {
        id: `"${refusal.closes}" bukan tanggal dan jam yang ada. Tulis seperti 2025-07-11T23:59.`,
        en: `"${refusal.closes}" is no day and time that exists. Write it like 2025-07-11T23:59.`,
      }
    case 'reason_missing':
      return {
        id: 'Tulis alasan perubahan; alasan itu ikut diumumkan.',
        en: 'Write the reason for the change; it is announced with it.',
      }
    case 'reason_too_long':
      return {
        id: `Alasan terlalu panjang. Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`,
        en: `The reason is too long. Shorten it to at most ${refusal.charactersMax} characters.`,
      }
    case 'closes_before_rulebook': {
      const byRules = minuteIn(refusal.rulebookCloses, refusal.zone)
      return {
        id: `Tahap ini menurut aturan ditutup ${byRules.id}; perpanjangan tidak boleh lebih awal.`,
        en: `By the rules this stage closes ${byRules.en}; an extension cannot be earlier.`,
      }
    }
    case 'closes_in_the_past': {
      const [closes, now] = [minuteIn(refusal.closes, refusal.zone), minuteIn(refusal.now, refusal.zone)]
      return {
        id: `${closes.id} sudah lewat; sekarang ${now.id}. Yang sudah lewat tidak dapat ditutup lagi.`,
        en: `${closes.en} has passed; it is ${now.en}. What has passed cannot be closed any more.`,
      }
    }
  }
}

function minuteIn(minute: LocalMinute, zone: Zone): Sentence {
  return { id: writtenMinute(minute, zone, 'id'), en: writtenMinute(minute, zone, 'en') }
}
