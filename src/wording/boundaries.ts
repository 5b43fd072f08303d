/** What `./paritrana boundaries` says. */
import type { Region } from '../award/places/region.ts'
import { listed, type Language, type Sentence } from './language.ts'
import { countInFigures } from './numbers.ts'

/** What may be refused of a file of boundaries; the rule that refuses lies with the deed and the reader of the file. */
export type BoundaryRefusalShown =
  | { readonly code: 'boundaries_too_large'; readonly bytesMax: number }
  | { readonly code: 'boundaries_not_json' }
  | { readonly code: 'boundaries_of_no_known_shape' }
  | { readonly code: 'boundaries_broken'; readonly detail: string }
  | { readonly code: 'boundaries_without_codes' }
  | { readonly code: 'boundaries_too_many_points'; readonly pointsMax: number }
  | { readonly code: 'area_twice'; readonly area: string }
  | { readonly code: 'area_outside'; readonly area: string; readonly longitude: number; readonly latitude: number }
  | { readonly code: 'no_known_regency'; readonly unknown: readonly string[] }
  | { readonly code: 'credit_too_long'; readonly charactersMax: number }
  | { readonly code: 'store_full' }

export function boundaryRefusalSentence(refusal: BoundaryRefusalShown, language: Language): string {
  return inBoth(refusal)[language]
}

function inBoth(refusal: BoundaryRefusalShown): Sentence {
  switch (refusal.code) {
    case 'boundaries_too_large': {
      const mebibytes = Math.floor(refusal.bytesMax / 1024 / 1024)
      return {
        id: `Berkas batas lebih besar dari ${mebibytes} MiB. Sederhanakan garisnya dahulu, misalnya dengan mapshaper.`,
        en: `The file is larger than ${mebibytes} MiB. Simplify its lines first, with mapshaper for instance.`,
      }
    }
    case 'boundaries_not_json':
      return {
        id: 'Isi berkas bukan JSON. Berkas batas harus TopoJSON atau GeoJSON; Shapefile dan KML perlu diubah dahulu.',
        en: 'The file is not JSON. Boundaries come as TopoJSON or GeoJSON; convert a Shapefile or KML first.',
      }
    case 'boundaries_of_no_known_shape':
      return {
        id: 'JSON ini bukan TopoJSON ("type": "Topology") dan bukan GeoJSON ("type": "FeatureCollection").',
        en: 'This JSON is neither TopoJSON ("type": "Topology") nor GeoJSON ("type": "FeatureCollection").',
      }
    case 'boundaries_broken':
      return {
        id: `Bentuk dalam berkas rusak (${refusal.detail}): garis yang dirujuk tidak ada, atau koordinatnya bukan angka, atau gelangnya kurang dari empat titik.`,
        en: `A shape in the file is broken (${refusal.detail}): a line it refers to is not there, a coordinate is no number, or a ring has fewer than four points.`,
      }
    case 'boundaries_without_codes':
      return {
        id: 'Tidak ada bidang yang membawa kode Kemendagri. Kodenya dicari di id, lalu di properti code, kode, kode_wilayah (61.04 atau 6104).',
        en: 'No area carries a code of the home ministry. It is looked for in id, then in the properties code, kode, kode_wilayah (61.04 or 6104).',
      }
    case 'boundaries_too_many_points':
      return {
        id: `Berkas punya lebih dari ${countInFigures(refusal.pointsMax)} titik. Sederhanakan garisnya dahulu.`,
        en: `The file has more than ${countInFigures(refusal.pointsMax, 'en')} points. Simplify its lines first.`,
      }
    case 'area_twice':
      return {
        id: `Kode ${refusal.area} muncul dua kali. Setiap wilayah harus satu bidang (MultiPolygon bila terdiri atas beberapa pulau).`,
        en: `The code ${refusal.area} appears twice. Each place must be one area (a MultiPolygon where it has several islands).`,
      }
    case 'area_outside':
      return {
        id: `Wilayah ${refusal.area} punya titik di luar Indonesia: bujur ${refusal.longitude}, lintang ${refusal.latitude}. Mungkin bujur dan lintang tertukar, atau koordinatnya meter (UTM), bukan derajat.`,
        en: `Place ${refusal.area} has a point outside Indonesia: longitude ${refusal.longitude}, latitude ${refusal.latitude}. Perhaps the two are swapped, or the coordinates are metres (UTM) and not degrees.`,
      }
    case 'no_known_regency':
      return {
        id: `Tidak satu pun kode dalam berkas adalah kabupaten atau kota yang dikenal. Yang ditemukan: ${shortened(refusal.unknown, 'id')}.`,
        en: `None of the codes in the file is a known regency or city. Found were: ${shortened(refusal.unknown, 'en')}.`,
      }
    case 'credit_too_long':
      return {
        id: `Baris sumber paling banyak ${refusal.charactersMax} huruf: ia dicetak di bawah setiap peta.`,
        en: `A credit line has at most ${refusal.charactersMax} characters: it is printed below every map.`,
      }
    case 'store_full':
      return {
        id: 'Ruang simpan folder data penuh, jadi batas ini tidak terpasang; yang terpasang sebelumnya tidak berubah. Kosongkan ruang di disk itu, lalu jalankan perintah ini lagi.',
        en: 'The data folder has no space left, so these boundaries are not installed; what was installed before is unchanged. Free some space on that disk, then run this command again.',
      }
  }
}

const NAMED_MAX = 8

function shortened(names: readonly string[], language: Language): string {
  if (names.length === 0) return language === 'id' ? 'tidak ada' : 'none'
  const rest = names.length - NAMED_MAX
  if (rest <= 0) return listed(names, language)
  const more = language === 'id' ? `${rest} lagi` : `${rest} more`
  return listed([...names.slice(0, NAMED_MAX), more], language)
}

type Found = { readonly known: number; readonly missing: readonly Region[] }

export const boundarySentences = {
  found: ({ known, missing }: Found, what: 'regencies' | 'provinces'): Sentence => ({
    id: `${known} dari ${known + missing.length} ${what === 'regencies' ? 'kabupaten dan kota' : 'provinsi'} dikenal.`,
    en: `${known} of ${known + missing.length} ${what === 'regencies' ? 'regencies and cities' : 'provinces'} are known.`,
  }),
  missing: (places: readonly Region[]): Sentence => {
    const names = places.map(({ code, name }) => `${code} ${name}`)
    return {
      id: `Tidak ada dalam berkas, jadi tidak tergambar: ${shortened(names, 'id')}.`,
      en: `Not in the file, so not drawn: ${shortened(names, 'en')}.`,
    }
  },
  unknown: (codes: readonly string[]): Sentence => ({
    id: `Kode yang tidak dikenal, dilewati: ${shortened(codes, 'id')}.`,
    en: `Unknown codes, passed over: ${shortened(codes, 'en')}.`,
  }),
  installed: {
    id: 'Batas terpasang. Situs yang sedang hidup memakainya mulai halaman berikutnya: /cakupan/peta.',
    en: 'The boundaries are installed. A running site uses them from the next page on: /cakupan/peta.',
  },
  noCredit: {
    id: 'Tanpa baris sumber. Bila lisensi berkas memintanya, pasang lagi dengan --credit "...".',
    en: 'Without a credit line. If the licence of the file asks for one, install again with --credit "...".',
  },
  none: {
    id: 'Belum ada batas terpasang. Pasang dengan ./paritrana boundaries install BERKAS.',
    en: 'No boundaries are installed. Install them with ./paritrana boundaries install FILE.',
  },
  now: (fileName: string, installedAt: string, regencies: number, provinces: number): Sentence => ({
    id: `Terpasang: ${fileName}, sejak ${installedAt}: ${regencies} kabupaten dan kota, ${provinces} provinsi.`,
    en: `Installed: ${fileName}, since ${installedAt}: ${regencies} regencies and cities, ${provinces} provinces.`,
  }),
  credit: (credit: string): Sentence => ({ id: `Sumber: ${credit}`, en: `Credit: ${credit}` }),
  removed: { id: 'Batas dicopot.', en: 'The boundaries are removed.' },
  notReadable: (file: string): Sentence => ({
    id: `Berkas ${file} tidak dapat dibaca.`,
    en: `The file ${file} cannot be read.`,
  }),
} as const
