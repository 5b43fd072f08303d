/**
 * The places, candidates and seats that tests share. "Provinsi Uji" has one category, three candidates and the nine
 * seats of a Tim Sembilan, eight of them scoring; `kebijakan` is the assessor whose hand most tests watch.
 */
import { rulebookFromText } from '../src/award/rulebook/rulebook.schema.ts'
import type { Rulebook } from '../src/award/rulebook/rulebook.ts'
import type { SheetKey } from '../src/award/judging/mark-sheet.ts'
import type { CategoryKey } from '../src/award/places/season-key.ts'
import { assert } from '../src/award/result.ts'
import { day } from '../src/award/units/dates.ts'

export const PLACE = { code: '98', level: 'province', name: 'Provinsi Uji', slug: 'provinsi-uji' } as const
export const KEY: CategoryKey = { province: '98', season: 2025, category: 'pemerintah-kabupaten-kota' }
export const CANDIDATES = ['kabupaten-uji-hulu', 'kabupaten-uji-hilir', 'kota-uji-raya'] as const
export const NAMES = ['Kabupaten Uji Hulu', 'Kabupaten Uji Hilir', 'Kota Uji Raya'] as const
export const SCORING = ['ketua', 'disnaker', 'pengusaha', 'pekerja', 'jamsos', 'ekonomi', 'hukum', 'kebijakan'] as const
export const SEATS = ['sekretaris', ...SCORING] as const
export const PANEL_DECREE = { number: '1/UJI', day: day('2026-01-05'), issuer: 'Gubernur Provinsi Uji' }

export type SeatId = (typeof SEATS)[number]

export function sheet(seat: string, candidate: string = CANDIDATES[0]): SheetKey {
  return { ...KEY, candidate, seat }
}

function criterion(id: string, name: string, weight: string): unknown {
  return { id, name, weight, source: 'panel', scaleMax: '100' }
}

type Fields = Readonly<Record<string, unknown>>

/** Coverage 50, regulation 30, interview 20; trimmed; two winners. Fields given replace these. */
export function categoryDocument(fields: Fields = {}): unknown {
  return {
    id: KEY.category,
    name: 'Pemerintah Kabupaten/Kota',
    nameEn: 'Regency and city governments',
    entityKind: 'regency',
    interview: true,
    special: false,
    criteria: [
      criterion('cakupan', 'Cakupan kepesertaan', '50'),
      criterion('regulasi', 'Regulasi dan anggaran', '30'),
      criterion('wawancara', 'Wawancara', '20'),
    ],
    aggregation: 'trimmed',
    decimals: 2,
    spreadLimit: '15',
    ties: ['cakupan', 'wawancara', 'plenary'],
    ranking: 'competition',
    winners: 2,
    rankWords: ['Peringkat I', 'Peringkat II'],
    promote: { count: 1, alternates: 1 },
    documents: { certificateTitle: 'Piagam Penghargaan' },
    ...fields,
  }
}

/** Fields given replace those of the one category; further categories may follow it. */
export function rulebookDocument(category: Fields = {}, more: readonly unknown[] = []): unknown {
  return {
    format: 'paritrana-rulebook/1',
    assessmentYear: 2025,
    label: 'Paritrana Award Uji 2026',
    place: PLACE.code,
    official: false,
    banner: 'bobot bawaan, belum resmi',
    hosts: ['Pemerintah Provinsi Uji'],
    stages: [{ id: 'pleno', opens: '2026-03-02T08:00', closes: '2026-03-13T16:00', zone: 'WITA' }],
    panel: {
      name: 'Tim Sembilan',
      quorum: 5,
      chairRequired: true,
      decreeRequired: true,
      seats: SEATS.map((id) => ({ id, unsur: `Unsur ${id}`, chair: id === 'ketua', scores: id !== 'sekretaris' })),
    },
    objectionWorkdays: 0,
    tags: [],
    categories: [categoryDocument(category), ...more],
  }
}

export function rulebook(category: Fields = {}, more: readonly unknown[] = []): Rulebook {
  const read = rulebookFromText(JSON.stringify(rulebookDocument(category, more)))
  assert(read.ok, `the cast's rulebook holds: ${read.ok ? '' : JSON.stringify(read.refusal)}`)
  return read.value.rulebook
}
