import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { PeopleDataPage, type PeopleDataView } from './people-data.page.tsx'

const some: PeopleDataView = {
  asked: 'siti',
  people: [
    {
      name: 'Siti Contoh',
      email: 'siti@paritrana.contoh.example',
      href: '/ruang/administrator/data-orang/1',
      erased: false,
    },
    {
      name: longName,
      email: `${'a'.repeat(60)}@contoh.example`,
      href: '/ruang/administrator/data-orang/2',
      erased: false,
    },
    { name: 'Dihapus', email: 'dihapus-00ff00ff00ff', href: '/ruang/administrator/data-orang/3', erased: true },
  ],
  previous: null,
  next: '/ruang/administrator/data-orang?cari=siti&halaman=2',
}

export const peopleDataExamples: Examples = {
  page: 'people-data',
  examples: {
    some: (frame) => <PeopleDataPage frame={{ ...frame, viewer: administrator }} view={some} />,
    none: (frame) => (
      <PeopleDataPage frame={{ ...frame, viewer: administrator }} view={{ ...some, people: [], next: null }} />
    ),
  },
}
