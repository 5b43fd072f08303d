import type { Examples } from '../gallery/example.ts'
import { assessor } from '../gallery/example-frame.ts'
import { TroublePage } from './trouble.page.tsx'

export const troubleExamples: Examples = {
  page: 'trouble',
  examples: {
    'not-found': (frame) => <TroublePage frame={{ ...frame, sample: false }} view={{ is: 'not_found' }} />,
    'no-permission': (frame) => (
      <TroublePage frame={{ ...frame, sample: false, viewer: assessor }} view={{ is: 'no_permission' }} />
    ),
    'server-error': (frame) => (
      <TroublePage frame={{ ...frame, sample: false }} view={{ is: 'server_error', code: '7H2K-91CD' }} />
    ),
    'too-many-tries': (frame) => (
      <TroublePage
        frame={{ ...frame, sample: false }}
        view={{ is: 'too_many_tries', until: 'Rabu, 30 Juli 2025 09.41\u00a0WIB' }}
      />
    ),
    'expired-form': (frame) => (
      <TroublePage frame={{ ...frame, sample: false }} view={{ is: 'expired_form', back: '/ruang/penilai' }} />
    ),
    'file-failed': (frame) => (
      <TroublePage
        frame={{ ...frame, sample: false }}
        view={{
          is: 'file_failed',
          text: 'Ada huruf dalam aturan ini yang tidak dapat disimpan dalam XLSX tanpa berubah. Simpan sebagai JSON.',
          back: '/ruang/penyelenggara',
        }}
      />
    ),
    'too-large': (frame) => (
      <TroublePage frame={{ ...frame, sample: false }} view={{ is: 'too_large', back: '/coba' }} />
    ),
  },
}
