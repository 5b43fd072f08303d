import { ineligibleSentence, openFileSentence } from '../../wording/open-file.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator, contact } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import { CATEGORIES, OpenFilePage, openFileQuery, type OpenFileView } from './open-file.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const NEW = `${HERE}/kandidat/baru`

const view: OpenFileView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  seasons: [],
  crumbs: [{ label: 'Kandidat', href: `${HERE}/kandidat` }],
  back: { label: 'Kandidat', href: `${HERE}/kandidat` },
  action: NEW,
  seasonSent: '',
  registerHref: `${HERE}/lembaga/baru`,
  text: '',
  found: null,
  chosen: null,
  errors: [],
}

const pager = { page: 1, pages: 1, previous: null, next: null }
const fits = (name: string, slug: string) => ({
  label: name,
  href: `${NEW}?lembaga=${slug}`,
  about: 'Desa/kelurahan, 61.04.01.2003',
})

function chosen({ language }: Frame): NonNullable<OpenFileView['chosen']> {
  const because = (of: Parameters<typeof ineligibleSentence>[0]) => ineligibleSentence(of, language)
  const kinds = ['regency', 'city'] as const
  return {
    organisation: 'desa-contoh',
    name: longName,
    about: 'Desa/kelurahan, 61.04.01.2003',
    otherHref: NEW,
    categories: [
      { id: 'desa', name: 'Desa dan Kelurahan', special: false, because: null },
      { id: 'inovasi', name: 'Inovasi Pekerja Rentan', special: true, because: null },
      { id: 'kab', name: 'Kabupaten/Kota', special: false, because: because({ code: 'other_kind', kinds }) },
      { id: 'kota', name: 'Kota', special: false, because: because({ code: 'other_place', places: ['61.71'] }) },
    ],
    ticked: [],
  }
}

const drawn = (frame: Frame, shown: OpenFileView) => (
  <OpenFilePage frame={{ ...frame, viewer: administrator }} view={shown} />
)

export const openFileExamples: Examples = {
  page: 'open-file',
  examples: {
    awal: (frame) => drawn(frame, view),
    'pilih-musim': (frame) => (
      <OpenFilePage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...view,
          season: null,
          seasons: ['61~2026', '62~2026'].map((musim) => ({ label: musim, href: `/ruang/berkas/baru?musim=${musim}` })),
        }}
      />
    ),
    satu: (frame) =>
      drawn(frame, { ...view, text: 'contoh', found: { organisations: [fits('Desa Contoh', 'a')], pager } }),
    tiga: (frame) =>
      drawn(frame, {
        ...view,
        text: 'contoh',
        seasonSent: '61~2026',
        registerHref: null,
        found: {
          organisations: [fits('Desa Contoh', 'a'), fits(longName, 'b'), fits('Desa Contoh Hilir', 'c')],
          pager: { page: 1, pages: 2, previous: null, next: `${NEW}?cari=contoh&halaman=2` },
        },
      }),
    'tidak-ketemu': (frame) => drawn(frame, { ...view, text: 'entah', found: { organisations: [], pager } }),
    'lembaga-tidak-dikenal': (frame) => {
      const text = openFileSentence({ code: 'organisation_unknown' }, (id) => id, frame.language)
      return drawn(frame, { ...view, errors: [{ field: openFileQuery.text, text }] })
    },
    kategori: (frame) => drawn(frame, { ...view, chosen: chosen(frame) }),
    'tanpa-kategori': (frame) => {
      const text = openFileSentence({ code: 'category_missing' }, (id) => id, frame.language)
      return drawn(frame, { ...view, chosen: chosen(frame), errors: [{ field: CATEGORIES, text }] })
    },
    'tidak-ada-kategori': (frame) => {
      const closed = chosen(frame).categories.filter(({ because }) => because !== null)
      return drawn(frame, { ...view, chosen: { ...chosen(frame), categories: closed } })
    },
  },
}
