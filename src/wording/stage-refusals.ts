/** Why a deed is refused by the stage it belongs to: when it closed, who can extend it, what happens to what was typed. */
import { unreachable } from '../award/result.ts'
import type { StageDeed, StageRefusal } from '../award/season/governing-stage.ts'
import { writtenMinute } from './dates.ts'
import type { Language, Sentence } from './language.ts'
import { stageTitle } from './stages.ts'

/** @param kept whether a form goes with it, filled as it was typed. @param deed what was to be done. */
export function stageRefusalSentence(
  refusal: StageRefusal,
  language: Language,
  kept = false,
  deed: StageDeed = 'marking',
): string {
  const words = DEEDS[deed]
  const late = refusal.code === 'stage_closed' ? words.late : []
  const sentences = [why(refusal, language, words), ...grace(refusal, language, words), whoCan(refusal), ...late]
  return [...sentences, ...(kept ? [TYPED_IS_KEPT] : [])].map((sentence) => sentence[language]).join(' ')
}

const TYPED_IS_KEPT: Sentence = {
  id: 'Yang Anda ketik masih ada di halaman ini; kirim lagi bila waktunya.',
  en: 'What you typed is still on this page; send it again when the time has come.',
}

type DeedWords = {
  /** What cannot be done yet. */
  readonly early: Sentence
  /** What cannot be done any more. */
  readonly closed: Sentence
  /** For what grace is. */
  readonly begun: Sentence
  readonly late: readonly Sentence[]
}

const DEEDS: Readonly<Record<StageDeed, DeedWords>> = {
  marking: {
    early: { id: 'jadi lembar ini belum dapat diisi', en: 'so this sheet cannot be filled yet' },
    closed: {
      id: 'jadi lembar ini tidak dapat disimpan atau ditandatangani',
      en: 'so this sheet can be neither saved nor signed',
    },
    begun: {
      id: 'hanya untuk lembar yang sudah punya draf sebelum tahap ditutup',
      en: 'is for sheets that had a draft before the stage closed',
    },
    late: [],
  },
  nomination: {
    early: {
      id: 'jadi berkas ini belum dapat diserahkan. Drafnya boleh diisi dan tersimpan',
      en: 'so this file cannot be handed in yet. Its draft can be written and is kept',
    },
    closed: {
      id: 'jadi berkas ini tidak dapat diserahkan. Drafnya tetap tersimpan',
      en: 'so this file cannot be handed in. Its draft is kept',
    },
    begun: {
      id: 'hanya untuk berkas yang sudah punya draf sebelum tahap ditutup',
      en: 'is for files that had a draft before the stage closed',
    },
    late: [
      {
        id: 'Ketua panitia dapat menerima berkas yang terlambat dengan alasan tercatat.',
        en: 'The chair of the committee can let in a late file for a recorded reason.',
      },
    ],
  },
}

function why(refusal: StageRefusal, language: Language, words: DeedWords): Sentence {
  const { stage } = refusal
  const name = stageTitle(stage, language)
  switch (refusal.code) {
    case 'stage_not_open_yet': {
      const opens = writtenMinute(stage.opens, stage.zone, language)
      return {
        id: `Tahap ${name} baru dibuka ${opens}, ${words.early.id}.`,
        en: `The stage of ${name} opens on ${opens}, ${words.early.en}.`,
      }
    }
    case 'stage_closed': {
      const closed = writtenMinute(refusal.closed, stage.zone, language)
      return {
        id: `Tahap ${name} ditutup ${closed}, ${words.closed.id}.`,
        en: `The stage of ${name} closed on ${closed}, ${words.closed.en}.`,
      }
    }
    default:
      return unreachable(refusal)
  }
}

function grace(refusal: StageRefusal, language: Language, { begun }: DeedWords): readonly Sentence[] {
  if (refusal.code !== 'stage_closed' || refusal.graceUntil === null) return []
  const until = writtenMinute(refusal.graceUntil, refusal.stage.zone, language)
  return [
    {
      id: `Masa tenggang sampai ${until} ${begun.id}.`,
      en: `Grace until ${until} ${begun.en}.`,
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
