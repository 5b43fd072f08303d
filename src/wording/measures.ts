/** Names of figures that a season counts, their values with units, and why one cannot be had. */
import type { MeasureName } from '../award/rulebook/measure-names.ts'
import type { MeasureUnit, MissingReason } from '../award/coverage/measured.ts'
import type { Fraction } from '../award/units/fraction.ts'
import { roundedSteps, roundedText } from '../award/units/rounding.ts'
import type { InBoth, Language } from './language.ts'
import { decimalInFigures, percent, rupiahOnScreen } from './numbers.ts'

type MeasureWords = {
  readonly names: Readonly<Record<MeasureName, string>>
  readonly missing: Readonly<Record<MissingReason, string>>
  readonly unchecked: string
  readonly points: (figures: string) => string
  readonly heads: (figures: string) => string
  readonly step: (figures: string) => string
  /** From 0, nobody, to 3, in person. */
  readonly presences: readonly string[]
}

const id: MeasureWords = {
  names: {
    coverage: 'Cakupan kepesertaan',
    'coverage-pu': 'Cakupan penerima upah',
    'coverage-bpu': 'Cakupan bukan penerima upah',
    'coverage-growth-points': 'Pertumbuhan cakupan dalam poin',
    'coverage-growth-percent': 'Pertumbuhan cakupan dalam persen',
    'gap-closed': 'Bagian kesenjangan yang tertutup',
    'publicly-funded-workers': 'Pekerja yang dilindungi dana publik, dalam pekerja-tahun',
    'publicly-funded-share': 'Bagian pekerja yang dilindungi dana publik',
    'public-budget': 'Anggaran publik untuk perlindungan',
    'budget-per-worker': 'Anggaran publik per pekerja',
    'regulation-ladder': 'Tingkat regulasi',
    'enforcement-actions': 'Tindakan penegakan kepatuhan',
    'compliance-workers': 'Pekerja yang didaftarkan pemberi kerja',
    'compliance-wages': 'Upah yang dilaporkan dari upah yang dibayar',
    'compliance-months-on-time': 'Bulan yang dibayar tepat waktu',
    'compliance-months-paid': 'Bulan tanpa tunggakan',
    'leader-attendance': 'Kehadiran pimpinan pada wawancara',
    companions: 'Pendamping pada wawancara, paling banyak dua',
  },
  missing: {
    no_figure: 'tidak ada angka tahun penilaian di atas basis ini',
    no_figure_before: 'tidak ada angka tahun sebelumnya di atas basis ini',
    definition_changed: 'definisi penyebutnya berubah dari tahun sebelumnya',
    target_unknown: 'targetnya tidak diketahui atau lebih dari satu',
    target_reached_before: 'target sudah tercapai tahun sebelumnya',
    not_in_file: 'tidak tercatat dalam berkas yang diserahkan',
    nothing_before: 'cakupan tahun sebelumnya nol',
    attendance_not_noted: 'kehadiran pada wawancara belum dicatat',
  },
  unchecked: 'klaim kandidat, belum diverifikasi',
  points: (figures) => `${figures} poin`,
  heads: (figures) => `${figures} pekerja-tahun`,
  step: (figures) => `tingkat ${figures} dari 4`,
  presences: ['tidak hadir', 'diwakili', 'hadir daring', 'hadir sendiri'],
}

const en: MeasureWords = {
  names: {
    coverage: 'Coverage',
    'coverage-pu': 'Coverage of wage earners',
    'coverage-bpu': 'Coverage of the self-employed',
    'coverage-growth-points': 'Growth of coverage in points',
    'coverage-growth-percent': 'Growth of coverage in percent',
    'gap-closed': 'Part of the gap that was closed',
    'publicly-funded-workers': 'Workers protected by public funds, in worker-years',
    'publicly-funded-share': 'Share of workers protected by public funds',
    'public-budget': 'Public budget for protection',
    'budget-per-worker': 'Public budget per worker',
    'regulation-ladder': 'Step of regulation',
    'enforcement-actions': 'Acts of enforcing compliance',
    'compliance-workers': 'Workers registered by the employer',
    'compliance-wages': 'Wages reported of wages paid',
    'compliance-months-on-time': 'Months paid on time',
    'compliance-months-paid': 'Months without arrears',
    'leader-attendance': 'Attendance of the leader at the interview',
    companions: 'Companions at the interview, two at most',
  },
  missing: {
    no_figure: 'no figure of the assessment year on this base',
    no_figure_before: 'no figure of the year before on this base',
    definition_changed: 'the definition of its base changed since the year before',
    target_unknown: 'its target is not known, or there are several',
    target_reached_before: 'the target had been reached the year before',
    not_in_file: 'not recorded in the file that was handed in',
    nothing_before: 'coverage of the year before was nil',
    attendance_not_noted: 'attendance at the interview is not noted yet',
  },
  unchecked: "the candidate's claim, not verified yet",
  points: (figures) => `${figures} points`,
  heads: (figures) => `${figures} worker-years`,
  step: (figures) => `step ${figures} of 4`,
  presences: ['did not come', 'was represented', 'joined online', 'came in person'],
}

export const measureWords: InBoth<MeasureWords> = { id, en }

/** Two decimals where a share is told, whole numbers where things are counted. */
export function measuredInFigures(value: Fraction, unit: MeasureUnit, language: Language): string {
  const words = measureWords[language]
  const decimals = (count: number) => decimalInFigures(roundedText(value, count), language)
  switch (unit) {
    case 'percent':
      return percent(roundedText(value, 2), language)
    case 'points':
      return words.points(decimals(2))
    case 'heads':
      return words.heads(decimals(0))
    case 'rupiah':
      return rupiahOnScreen(roundedSteps(value, 0), language)
    case 'step':
      return words.step(decimals(0))
    case 'count':
      return decimals(0)
    case 'presence':
      return words.presences[Number(roundedText(value, 0))] ?? decimals(0)
  }
}
