/** The page of an award zone: provinces side by side, and what may be added up. */
import type { InBoth } from './language.ts'

const id = {
  headline: (people: string, provinces: number, all: number) =>
    provinces === all
      ? `${people} pekerja belum terlindungi`
      : `${people} pekerja belum terlindungi di ${provinces} dari ${all} provinsi`,
  lede: 'Provinsi satu zona berdampingan. Tidak ada angka untuk zona itu sendiri; yang dijumlahkan hanya provinsi dengan basis dan tahun yang sama.',
  apart:
    'Zona Paritrana Award bukan wilayah kantor BPJS Ketenagakerjaan, jadi angka kantor wilayah tidak dipakai di sini.',
  sum: 'Yang dapat dijumlahkan',
  summed: (covered: string, eligible: string, left: string, comparison: string) =>
    `${covered} dari ${eligible} pekerja terlindungi, ${left} belum: ${comparison}.`,
  counted: (names: string) => `Terhitung: ${names}.`,
  notCounted: (names: string) => `Tidak terhitung, karena basis, tahun, atau sumbernya tidak memungkinkan: ${names}.`,
  none: 'Belum ada provinsi dengan jumlah orang atas satu basis dan tahun, jadi belum ada yang dapat dijumlahkan.',
  newest: 'Angka terbaru tiap provinsi',
  left: 'Belum terlindungi',
  heads: (left: string, eligible: string) => `${left} dari ${eligible}`,
  provinces: 'Provinsi di dalam satu basis',
}

const en: typeof id = {
  headline: (people, provinces, all) =>
    provinces === all
      ? `${people} workers are not protected yet`
      : `${people} workers are not protected yet in ${provinces} of ${all} provinces`,
  lede: 'The provinces of a zone side by side. The zone itself has no figure; only provinces of one base and year are added up.',
  apart:
    'Zones of the Paritrana Award are not the areas of BPJS Ketenagakerjaan’s regional offices, so figures of those offices are not used here.',
  sum: 'What can be added up',
  summed: (covered, eligible, left, comparison) =>
    `${covered} of ${eligible} workers are protected, ${left} are not: ${comparison}.`,
  counted: (names) => `Counted: ${names}.`,
  notCounted: (names) => `Not counted, because their base, year or source does not allow it: ${names}.`,
  none: 'No province has heads over one base and year yet, so nothing can be added up.',
  newest: 'The newest figure of each province',
  left: 'Not protected',
  heads: (left, eligible) => `${left} of ${eligible}`,
  provinces: 'Provinces inside one base',
}

export const zoneWords: InBoth<typeof id> = { id, en }
