import type { Examples } from '../gallery/example.ts'
import { FirstAdministratorPage, firstAdministratorFields } from './first-administrator.page.tsx'

const action = '/masuk/administrator/7H2K'

export const firstAdministratorExamples: Examples = {
  page: 'first-administrator',
  examples: {
    open: (frame) => (
      <FirstAdministratorPage
        frame={{ ...frame, sample: false }}
        view={{ is: 'open', action, email: '', errors: [] }}
      />
    ),
    error: (frame) => (
      <FirstAdministratorPage
        frame={{ ...frame, sample: false }}
        view={{
          is: 'open',
          action,
          email: 'admin@contoh.go.id',
          errors: [
            { field: firstAdministratorFields.again, text: 'Kedua kata sandi tidak sama. Ketik ulang keduanya.' },
          ],
        }}
      />
    ),
    used: (frame) => <FirstAdministratorPage frame={{ ...frame, sample: false }} view={{ is: 'used' }} />,
  },
}
