/** What stands between a category and its adopted result, as the chair reads it: the met conditions and the open ones. */
import type { AdoptionObstacle } from '../award/decision/adoption.ts'
import { unreachable } from '../award/result.ts'
import type { Language } from './language.ts'

/** How the obstacle's seats and candidates are called on the page. */
export type ObstacleNames = {
  readonly seat: (seat: string) => string
  readonly candidate: (candidate: string) => string
}

export function obstacleSentence(obstacle: AdoptionObstacle, names: ObstacleNames, language: Language): string {
  const id = language === 'id'
  switch (obstacle.code) {
    case 'already_adopted':
      return id ? 'Hasil kategori ini sudah ditetapkan.' : 'The result of this category is already adopted.'
    case 'category_not_closed':
      return id ? 'Kategori belum ditutup.' : 'The category is not closed.'
    case 'panel_decree_missing':
      return id ? 'Keputusan tentang tim penilai belum dicatat.' : 'The decree that names the panel is not recorded.'
    case 'plenary_not_opened':
      return id ? 'Pleno belum dibuka.' : 'The plenary is not open.'
    case 'plenary_not_recorded':
      return id ? 'Pleno belum dicatat sekretaris.' : 'The secretary has not recorded the plenary.'
    case 'minutes_older_than_marks':
      return id
        ? 'Ada nilai yang diubah setelah pleno dicatat. Sekretaris mencatat pleno sekali lagi, supaya berita acara memuat peringkat yang berlaku.'
        : 'A mark was changed after the plenary was recorded. The secretary records the plenary once more, so that the minutes hold the standings that count.'
    case 'minutes_older_than_correction':
      return id
        ? 'Koreksi sudah dibuka, tetapi pleno yang memutuskannya belum dicatat. Sekretaris mencatat pleno koreksi, dengan nomor berita acaranya sendiri.'
        : 'A correction is open, but the plenary that decides it is not recorded. The secretary records the plenary of the correction, under a number of its own.'
    case 'conflict_open': {
      const pairs = obstacle.pairs.map(({ seat, candidate }) => `${names.seat(seat)}, ${names.candidate(candidate)}`)
      return id
        ? `Hubungan yang belum diputuskan, padahal lembarnya dihitung: ${pairs.join('; ')}.`
        : `Ties nobody has settled, of sheets that count: ${pairs.join('; ')}.`
    }
    case 'clarification_open':
      return id
        ? `Klarifikasi belum dijawab: ${obstacle.candidates.map(names.candidate).join(', ')}.`
        : `Clarifications not answered: ${obstacle.candidates.map(names.candidate).join(', ')}.`
    case 'minutes_unconfirmed':
      return id
        ? 'Ketua sendiri yang mencatat pleno. Seorang anggota lain yang hadir perlu mengesahkan catatannya.'
        : 'The chair kept the minutes. Another member who was there has to confirm them.'
    case 'quorum_not_reached':
      return id
        ? `Kuorum pleno ${obstacle.present} dari ${obstacle.required} kursi.`
        : `Only ${obstacle.present} of the ${obstacle.required} seats needed for a quorum were present.`
    case 'chair_not_present':
      return id
        ? 'Ketua atau penggantinya tidak tercatat hadir.'
        : 'Neither the chair nor a named substitute is recorded as present.'
    case 'ranking_refused':
      return id
        ? 'Peringkat tidak dapat dihitung dari nilai yang ada.'
        : 'The standings cannot be computed from the marks there are.'
    case 'nobody_ranked':
      return id ? 'Belum ada kandidat yang dapat diperingkat.' : 'No candidate can be ranked yet.'
    default:
      return unreachable(obstacle)
  }
}

export type MetCondition = 'category_closed' | 'panel_decree' | 'plenary_recorded' | 'quorum' | 'standings'

const met: Readonly<Record<MetCondition, Readonly<Record<Language, string>>>> = {
  category_closed: { id: 'Kategori sudah ditutup ketua', en: 'The chair has closed the category' },
  panel_decree: { id: 'Keputusan tentang tim penilai tercatat', en: 'The decree that names the panel is recorded' },
  plenary_recorded: { id: 'Pleno sudah dicatat sekretaris', en: 'The secretary has recorded the plenary' },
  quorum: {
    id: 'Kuorum terpenuhi, ketua atau penggantinya hadir',
    en: 'There was a quorum, the chair or a substitute among it',
  },
  standings: { id: 'Peringkat sudah dihitung', en: 'The standings are computed' },
}

export function metSentence(condition: MetCondition, language: Language): string {
  return met[condition][language]
}
