import type { Examples } from '../gallery/example.ts'
import { TryPage, tryFields } from './try.page.tsx'

export const tryExamples: Examples = {
  page: 'try',
  examples: {
    form: (frame) => (
      <TryPage frame={{ ...frame, sample: false, here: '/coba' }} view={{ aggregation: 'trimmed', errors: [] }} />
    ),
    error: (frame) => (
      <TryPage
        frame={{ ...frame, sample: false, here: '/coba' }}
        view={{
          aggregation: 'mean',
          errors: [
            {
              field: tryFields.file,
              text: 'Berkas ini bernama .xlsx tetapi isinya bukan lembar Excel. Simpan ulang dari Excel atau LibreOffice, lalu unggah lagi.',
            },
          ],
        }}
      />
    ),
  },
}
