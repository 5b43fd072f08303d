import { administrator, assessor } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { PersonDataPage, type PersonDataView } from './person-data.page.tsx'

const fact = (name: string, after: string | number) => ({ path: [name], before: null, after })

const own: PersonDataView = {
  name: 'Siti Contoh',
  json: '/akun/data.json',
  office: null,
  parts: [
    {
      id: 'account',
      what: 'Nama dan surel pemilik akun',
      given: 'all',
      count: 1,
      rows: [[fact('display_name', 'Siti Contoh'), fact('email', `${'siti.'.repeat(12)}@paritrana.contoh.example`)]],
    },
    { id: 'password', what: 'Sidik kata sandi, bukan kata sandinya', given: 'secret', count: 1, rows: [] },
    {
      id: 'comment',
      what: 'Catatan penilai pada lembar nilai',
      given: 'all',
      count: 24,
      rows: [[fact('candidate', 'ketapang'), fact('mark_hundredths', 8750), fact('comment', longName)]],
    },
    { id: 'recusal', what: 'Alasan menarik diri', given: 'all', count: 0, rows: [] },
  ],
}

const office: PersonDataView = {
  ...own,
  name: longName,
  json: '/ruang/administrator/data-orang/0198/data.json',
  parts: own.parts.map((part) => (part.id === 'comment' ? { ...part, given: 'withheld' as const, rows: [] } : part)),
  office: { erase: '/ruang/administrator/data-orang/0198/hapus', reason: '' },
}

export const personDataExamples: Examples = {
  page: 'person-data',
  examples: {
    own: (frame) => <PersonDataPage frame={{ ...frame, viewer: assessor }} view={own} />,
    office: (frame) => <PersonDataPage frame={{ ...frame, viewer: administrator }} view={office} />,
    refused: (frame) => (
      <PersonDataPage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...office, office: { erase: '/ruang/administrator/data-orang/0198/hapus', reason: 'Surat Siti' } }}
        errors={[{ field: 'alasan', text: 'Alasan ini memuat nama atau surel yang akan dihapus.' }]}
      />
    ),
  },
}
