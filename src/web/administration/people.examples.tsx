import { invitationSentence } from '../../wording/people.ts'
import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import { peopleFields, PeoplePage, type PeopleView, type PersonRow } from './people.page.tsx'

const active: PersonRow = {
  id: '1',
  name: 'Ahli kebijakan publik',
  email: 'penilai@kantor.example',
  shape: 'done',
  state: 'Aktif',
  deeds: ['close'],
}
const view: PeopleView = {
  rows: [
    active,
    {
      ...active,
      id: '2',
      name: longName,
      email: 'seorang.dengan.alamat.yang.panjang.sekali@dinas-ketenagakerjaan-dan-transmigrasi.provinsi.example',
      shape: 'wait',
      state: 'Diundang, sampai Rabu, 6 Agustus 2025 09.58\u00a0WIB',
      deeds: ['again', 'close'],
    },
    { ...active, id: '3', shape: 'stop', state: 'Undangan kedaluwarsa', deeds: ['again', 'close'] },
    { ...active, id: '4', shape: 'stop', state: 'Ditutup', deeds: ['reopen'] },
  ],
  pager: { page: 2, pages: 3, previous: '/ruang/administrator/orang', next: '/ruang/administrator/orang?halaman=3' },
  sendsMail: true,
  name: '',
  email: '',
  errors: [],
}

export const peopleExamples: Examples = {
  page: 'people',
  examples: {
    list: (frame) => <PeoplePage frame={{ ...frame, sample: false, viewer: administrator }} view={view} />,
    refused: (frame) => {
      const text = invitationSentence({ code: 'account_exists' }, frame.language)
      const errors = [{ field: peopleFields.email, text }]
      const typed = { name: 'Ahli kebijakan publik', email: 'penilai@kantor.example', sendsMail: false, errors }
      return <PeoplePage frame={{ ...frame, sample: false, viewer: administrator }} view={{ ...view, ...typed }} />
    },
  },
}
