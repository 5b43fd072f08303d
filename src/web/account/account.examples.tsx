import { accountWords } from '../../wording/account.ts'
import type { Examples } from '../gallery/example.ts'
import { assessor } from '../gallery/example-frame.ts'
import { accountFields, AccountPage, type AccountView } from './account.page.tsx'

const started = 'Rabu, 30 Juli 2025 09.58\u00a0WIB'
const here = { id: 'a', device: 'Firefox di Linux', started, lastSeen: started, isThis: true }
const only: AccountView = {
  name: 'Ahli kebijakan publik',
  email: 'penilai@kantor.example',
  demo: false,
  charactersMin: 12,
  sessions: [here],
  pager: { page: 1, pages: 1, previous: null, next: null },
  errors: [],
}
const three: AccountView = {
  ...only,
  email: 'seorang.dengan.alamat.yang.panjang.sekali@dinas-ketenagakerjaan-dan-transmigrasi.provinsi.example',
  sessions: [
    here,
    { ...here, id: 'b', device: 'Samsung Internet di Android', isThis: false },
    { ...here, id: 'c', device: 'Perangkat tak dikenal', lastSeen: 'Belum tercatat', isThis: false },
  ],
}

export const accountExamples: Examples = {
  page: 'account',
  examples: {
    one: (frame) => <AccountPage frame={{ ...frame, sample: false, viewer: assessor, here: '/akun' }} view={only} />,
    three: (frame) => <AccountPage frame={{ ...frame, sample: false, viewer: assessor, here: '/akun' }} view={three} />,
    demo: (frame) => <AccountPage frame={{ ...frame, viewer: assessor }} view={{ ...three, demo: true }} />,
    refused: (frame) => {
      const errors = [{ field: accountFields.old, text: accountWords[frame.language].oldWrong }]
      return <AccountPage frame={{ ...frame, sample: false, viewer: assessor }} view={{ ...three, errors }} />
    },
  },
}
