/** Why a deed is refused by the stage it belongs to: when it closed, who can extend it, what happens to what was typed. */
import { unreachable } from '../award/result.ts'
import type { StageRefusal } from '../award/season/governing-stage.ts'
import { writtenMinute } from './dates.ts'
import type { Language, Sentence } from './language.ts'
import { stageTitle } from './stages.ts'

/** @param kept whether a form goes with it, filled as it was typed. */
export function stageRefusalSentence(refusal: StageRefusal, language: Language, kept = false): string {
  const sentences = [why(refusal, language), ...grace(refusal, language), whoCan(refusal)]
  return [...sentences, ...(kept ? [TYPED_IS_KEPT] : [])].map((sentence) => sentence[language]).join(' ')
}

const TYPED_IS_KEPT: Sentence = {
  id: 'Yang Anda ketik masih ada di halaman ini; kirim lagi bila waktunya.',
  en: 'What you typed is still on this page; send it again when the time has come.',
}

function why(refusal: StageRefusal, language: Language): Sentence {
  const { stage } = refusal
  const name = stageTitle(stage, language)
  switch (refusal.code) {
    case 'stage_not_open_yet': {
      const opens = writtenMinute(stage.opens, stage.zone, language)
      return {
        id: `Tahap ${name} baru dibuka ${opens}, jadi lembar ini belum dapat diisi.`,
        en: `The stage of ${name} opens on ${opens}, so this sheet cannot be filled yet.`,
      }
    }
    case 'stage_closed': {
      const closed = writtenMinute(refusal.closed, stage.zone, language)
      return {
        id: `Tahap ${name} ditutup ${closed}, jadi lembar ini tidak dapat disimpan atau ditandatangani.`,
        en: `The stage of ${name} closed on ${closed}, so this sheet can be neither saved nor signed.`,
      }
    }
    default:
      return unreachable(refusal)
  }
}

function grace(refusal: StageRefusal, language: Language): readonly Sentence[] {
  if (refusal.code !== 'stage_closed' || refusal.graceUntil === null) return []
  const until = writtenMinute(refusal.graceUntil, refusal.stage.zone, language)
  return [
    {
      id: `Masa tenggang sampai ${until} hanya untuk lembar yang sudah punya draf sebelum tahap ditutup.`,
      en: `Grace until ${until} is for sheets that had a draft before the stage closed.`,
    },
  ]
}

function whoCan(refusal: StageRefusal): Sentence {
  return refusal.code === 'stage_closed'
    ? {
        id: 'Panitia penyelenggara dapat memperpanjang tahap ini.',
        en: 'The organising committee can extend this stage.',
      }
    : {
        id: 'Jadwal diatur oleh panitia penyelenggara.',
        en: 'The organising committee sets the dates.',
      }
}
