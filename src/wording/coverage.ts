/** Words around a published coverage figure. A figure never stands without its base, date and source. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Cakupan kepesertaan',
  short: 'Cakupan',
  none: 'belum ada data',
  noneLong: 'Belum ada angka cakupan yang diterbitkan untuk kandidat ini.',
  asOf: (date: string) => `Per ${date}`,
  base: (base: string) => `basis: ${base}`,
  bases: {
    UNKNOWN: 'penyebut tidak disebut sumbernya',
    EMPLOYED_BPS: 'penduduk bekerja menurut BPS',
    ELIGIBLE_AGENCY: 'pekerja yang berhak menurut BPJS Ketenagakerjaan',
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
  base: (base) => `base: ${base}`,
  bases: {
    UNKNOWN: 'denominator not named by the source',
    EMPLOYED_BPS: 'employed people as counted by BPS',
    ELIGIBLE_AGENCY: 'workers eligible as counted by BPJS Ketenagakerjaan',
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
