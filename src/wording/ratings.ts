/** Files of ratings and what is computed from them, in words. */
import type { RatingRefusals } from '../award/agreement/rating-rows.ts'
import type { SeverityRefusal } from '../award/ranking/severity.ts'
import type { InBoth, Language } from './language.ts'
import { rankingRefusalSentence } from './ranking.ts'

type Fault = RatingRefusals[number]

/** Why a row of ratings is refused, without the place. */
export function ratingSentence(fault: Fault, language: Language): string {
  if (fault.code !== 'rating_twice') return rankingRefusalSentence(fault, language)
  const { unit, rater, firstLine } = fault
  return language === 'id'
    ? `Penilai "${rater}" sudah menilai "${unit}" pada baris ${firstLine}. Hapus salah satu.`
    : `Rater "${rater}" already rated "${unit}" on line ${firstLine}. Remove one.`
}

/** Why severities cannot be told from what was rated. */
export function severitySentence(refusal: SeverityRefusal, language: Language): string {
  const pieces = refusal.components.map(
    ({ candidates, assessors }, at) => `${at + 1}: ${candidates.join(', ')} (${assessors.join(', ')})`,
  )
  const words = severityWords[language]
  return refusal.code === 'severity_disconnected'
    ? `${words.disconnected} ${words.groups} ${pieces.join('; ')}.`
    : words.tooFew(refusal.sheets, refusal.assessors, refusal.candidates)
}

export const severityTextWords: InBoth<{ readonly candidates: string; readonly assessors: string }> = {
  id: { candidates: 'Kandidat', assessors: 'Penilai (di atas nol: murah, di bawah nol: keras)' },
  en: { candidates: 'Candidates', assessors: 'Assessors (above zero: lenient, below: severe)' },
}

const severityWords: InBoth<{
  readonly disconnected: string
  readonly groups: string
  readonly tooFew: (sheets: number, assessors: number, candidates: number) => string
}> = {
  id: {
    disconnected: 'Ada kelompok tanpa penilai bersama, sehingga keras dan bagus tidak dapat dipisahkan.',
    groups: 'Kelompok',
    tooFew: (sheets, assessors, candidates) =>
      `${sheets} nilai terlalu sedikit untuk menaksir ${assessors} penilai dan ${candidates} kandidat.`,
  },
  en: {
    disconnected: 'Some groups share no assessor, so severity and quality cannot be told apart.',
    groups: 'Groups',
    tooFew: (sheets, assessors, candidates) =>
      `${sheets} marks are too few to estimate ${assessors} assessors and ${candidates} candidates.`,
  },
}
