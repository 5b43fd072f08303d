import { mapSheet } from '../../platform/boundaries/map-sheet.ts'
import { TINY_AREAS } from '../../platform/boundaries/boundaries.examples.ts'
import type { Area } from '../../platform/boundaries/boundary-file.ts'
import type { Examples } from '../gallery/example.ts'
import { paths } from '../paths.ts'
import { MapPage, type MapRow, type MapView } from './map.page.tsx'

const source = { name: 'contoh.example', href: 'https://contoh.example/cakupan' }
const base = 'pekerja yang berhak menurut BPJS Ketenagakerjaan'
const figure = (text: string, value: number) => ({ value: { text, value }, base, asOf: 'Desember 2024', source })
const row = (code: string, name: string, parts: Pick<MapRow, 'number' | 'rank' | 'shade' | 'coverage'>): MapRow => ({
  code,
  name,
  province: 'Kalimantan Barat',
  href: paths.leaderPage(code),
  ...parts,
})

/** Invented shapes and figures. */
const rows: readonly MapRow[] = [
  row('61.04', 'Kabupaten Ketapang', { number: 1, rank: 1, shade: '4', coverage: figure('68,02%', 68.02) }),
  row('61.01', 'Kabupaten Sambas', { number: 2, rank: 2, shade: '2', coverage: figure('24,00%', 24) }),
  row('61.72', 'Kota Singkawang', {
    number: 3,
    rank: null,
    shade: 'other',
    coverage: { ...figure('22,77%', 22.77), base: 'penduduk bekerja menurut BPS' },
  }),
  row('64.74', 'Kota Bontang', { number: 4, rank: null, shade: 'none', coverage: null }),
]
const areas = Object.entries(TINY_AREAS).map(([code, polygons]) => ({ code, polygons }) as unknown as Area)
const comparison = `2024, semua pekerja, basis: ${base}`

const province: MapView = {
  place: 'Kalimantan Barat',
  comparison,
  chosen: 'satu',
  options: [
    { value: 'satu', label: `${comparison} (2 tempat)` },
    { value: 'dua', label: '2024, semua pekerja, basis: penduduk bekerja menurut BPS (1 tempat)' },
  ],
  installed: true,
  map: {
    version: 'contoh',
    sheet: mapSheet(areas, 1000),
    lines: mapSheet(areas.slice(0, 1), 1000, areas),
    places: rows.map(({ code, shade, name, href, number }) => ({ code, shade, text: name, href, number })),
    credit: 'Batas contoh, bukan wilayah sungguhan',
  },
  tiles: rows,
  rows,
  provinces: [],
  pager: null,
}

export const mapExamples: Examples = {
  page: 'map',
  examples: {
    province: (frame) => <MapPage frame={frame} view={province} />,
    nation: (frame) => (
      <MapPage
        frame={frame}
        view={{
          ...province,
          place: null,
          provinces: [{ name: 'Kalimantan Barat', href: paths.provinceMap('61') }],
          pager: { page: 2, pages: 11, previous: '?halaman=1', next: '?halaman=3' },
        }}
      />
    ),
    'without-boundaries': (frame) => <MapPage frame={frame} view={{ ...province, installed: false, map: null }} />,
    empty: (frame) => (
      <MapPage
        frame={frame}
        view={{ ...province, comparison: null, options: [], map: null, rows: rows.slice(3), tiles: rows.slice(3) }}
      />
    ),
  },
}
