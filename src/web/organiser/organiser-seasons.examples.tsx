import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { OrganiserSeasonsPage } from './organiser-seasons.page.tsx'

const season = (year: number, place: string, beingMarked: boolean) => ({
  label: `Paritrana Award ${year + 1}`,
  place,
  assessmentYear: String(year),
  href: `/ruang/penyelenggara/penilaian-${year}/${place.toLowerCase().replaceAll(' ', '-')}`,
  rulesVersion: 2,
  beingMarked,
})
const onePage = { page: 1, pages: 1, previous: null, next: null }

export const organiserSeasonsExamples: Examples = {
  page: 'organiser-seasons',
  examples: {
    normal: (frame) => (
      <OrganiserSeasonsPage
        frame={{ ...frame, viewer: administrator, here: '/ruang/penyelenggara' }}
        view={{
          seasons: [
            season(2026, 'Provinsi Contoh', true),
            season(2025, 'Provinsi Contoh Kepulauan dan Pesisir Timur Raya', false),
          ],
          pager: { page: 2, pages: 3, previous: '/ruang/penyelenggara', next: '/ruang/penyelenggara?halaman=3' },
        }}
      />
    ),
    empty: (frame) => (
      <OrganiserSeasonsPage frame={{ ...frame, viewer: administrator }} view={{ seasons: [], pager: onePage }} />
    ),
  },
}
