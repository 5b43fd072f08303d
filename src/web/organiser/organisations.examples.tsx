import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import { OrganisationsPage, type OrganisationsView, type ShownOrganisation } from './organisations.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const empty: OrganisationsView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  action: `${HERE}/lembaga`,
  registerHref: `${HERE}/lembaga/baru`,
  rolesHref: `${HERE}/peran`,
  text: '',
  found: 0,
  organisations: [],
  pager: { page: 1, pages: 1, previous: null, next: null },
}

const business: ShownOrganisation = {
  name: 'PT Contoh Jaya',
  kind: 'business',
  sizeClass: 'medium',
  sector: 'mining_manufacturing_construction',
  registrationNumber: '9120.1001/22-A',
  placeCode: '61.04',
  grantHref: `${HERE}/peran/beri?lembaga=pt-contoh-jaya`,
}
const village: ShownOrganisation = {
  ...business,
  name: longName,
  kind: 'village',
  sizeClass: null,
  sector: null,
  registrationNumber: null,
  placeCode: '61.04.01.2003',
}

export const organisationsExamples: Examples = {
  page: 'organisations',
  examples: {
    empty: (frame) => <OrganisationsPage frame={{ ...frame, viewer: administrator }} view={empty} />,
    one: (frame) => (
      <OrganisationsPage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...empty, found: 1, organisations: [{ ...business, grantHref: null }] }}
      />
    ),
    many: (frame) => (
      <OrganisationsPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...empty,
          text: 'contoh',
          found: 1204,
          organisations: [
            business,
            village,
            { ...village, name: 'Serikat Pekerja Contoh', kind: 'union', placeCode: null },
          ],
          pager: {
            page: 2,
            pages: 25,
            previous: `${HERE}/lembaga?cari=contoh`,
            next: `${HERE}/lembaga?cari=contoh&halaman=3`,
          },
        }}
      />
    ),
    none: (frame) => (
      <OrganisationsPage frame={{ ...frame, viewer: administrator }} view={{ ...empty, text: 'tidak ada' }} />
    ),
  },
}
