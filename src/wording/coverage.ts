/** Words around a published coverage figure. A figure never stands without its base, date and source. */
import { coverageTerms } from './coverage-terms.ts'
import type { InBoth } from './language.ts'

const id = {
  title: 'Cakupan kepesertaan',
  short: 'Cakupan',
  none: 'belum ada data',
  noneLong: 'Belum ada angka cakupan yang diterbitkan untuk kandidat ini.',
  asOf: (date: string) => `Per ${date}`,
  asOfDate: (date: string) => `per ${date}`,
  from: (source: string) => `sumber: ${source}`,
  base: (base: string) => `basis: ${base}`,
  /** What a figure of a place counts, and what figures of a candidate's own file stand on. */
  bases: {
    ...coverageTerms.id.bases,
    CANDIDATE_FILE: 'catatan dalam berkas kandidat',
    INTERVIEW_RECORD: 'catatan hari wawancara',
    EMPLOYER_REPORT: 'laporan pemberi kerja',
  } as Readonly<Record<string, string>>,
  source: 'Sumber',
  target: (target: string) => `Target ${target} (garis tegak).`,
  bar: (value: string, target: string | null) =>
    target ? `${value} pekerja terlindungi, target ${target}` : `${value} pekerja terlindungi`,
  beside:
    'Angka cakupan yang diterbitkan berdiri di samping sebagai keterangan. Basis dan tanggalnya berbeda-beda, jadi tidak dibandingkan antarkandidat.',
}

const en: typeof id = {
  title: 'Coverage',
  short: 'Coverage',
  none: 'no figure published',
  noneLong: 'No coverage figure has been published for this candidate.',
  asOf: (date) => `As of ${date}`,
  asOfDate: (date) => `as of ${date}`,
  from: (source) => `source: ${source}`,
  base: (base) => `base: ${base}`,
  bases: {
    ...coverageTerms.en.bases,
    CANDIDATE_FILE: "records in the candidate's file",
    INTERVIEW_RECORD: 'the record of the interview day',
    EMPLOYER_REPORT: "the employer's report",
  },
  source: 'Source',
  target: (target) => `Target ${target} (upright line).`,
  bar: (value, target) =>
    target ? `${value} of workers protected, target ${target}` : `${value} of workers protected`,
  beside:
    'Published coverage figures stand beside as information. Their bases and dates differ, so candidates are not compared by them.',
}

export type CoverageWords = typeof id
export const coverageWords: InBoth<CoverageWords> = { id, en }
