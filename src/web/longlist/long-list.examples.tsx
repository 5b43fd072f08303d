import { longListWords } from '../../wording/long-list.ts'
import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Frame } from '../layout/frame.ts'
import { longListFields, LongListPage } from './long-list.page.tsx'

const inside = (frame: Frame): Frame => ({
  ...frame,
  viewer: administrator,
  here: '/ruang/penyelenggara/daftar-panjang',
})
const untyped = { dates: 'iso', asOf: '', programmes: 'pp-6-2025', wants: 'page', errors: [] } as const

export const longListExamples: Examples = {
  page: 'long-list',
  examples: {
    form: (frame) => <LongListPage frame={inside(frame)} view={untyped} />,
    error: (frame) => (
      <LongListPage
        frame={inside(frame)}
        view={{
          ...untyped,
          dates: 'dmy',
          asOf: '2025-01-31',
          wants: 'xlsx',
          errors: [
            { field: longListFields.employers, text: longListWords[frame.language].noFile },
            { field: longListFields.asOf, text: longListWords[frame.language].asOfUnreadable },
          ],
        }}
      />
    ),
  },
}
