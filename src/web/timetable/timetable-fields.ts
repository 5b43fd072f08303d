/** Names of the fields of the timetable's forms. */
import type { Entrant } from '../../award/interviews/interview-settings.ts'

export const settingsFields = {
  seen: 'versi',
  talk: 'paparan',
  question: 'tanya-jawab',
  scoring: 'penilaian',
  rooms: 'ruang',
  groups: 'rombongan',
  absences: 'berhalangan',
  day: (at: string) => `hari-${at}`,
  opens: (at: string) => `mulai-${at}`,
  closes: (at: string) => `selesai-${at}`,
  categories: (at: string) => `kategori-${at}`,
  pauses: (at: string) => `jeda-${at}`,
} as const

export const timetableFields = {
  seen: 'versi',
  reason: 'alasan',
  day: (entrant: string) => `hari-${entrant}`,
  begins: (entrant: string) => `pukul-${entrant}`,
  room: (entrant: string) => `ruang-${entrant}`,
  link: (entrant: string) => `tautan-${entrant}`,
  /** `periksa` shows what stands against it and saves nothing. */
  deed: 'tindakan',
} as const

export const CHECK_ONLY = 'periksa'

export function entrantField({ category, candidate }: Entrant): string {
  return `${category}~${candidate}`
}
