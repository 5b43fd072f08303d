import type { Examples } from '../gallery/example.ts'
import { SendAgainPage } from './send-again.page.tsx'

const kept = {
  action: '/ruang/penilai/lembar/0198f',
  fields: [
    ['versi', '3'],
    ['nilai-inovasi', '82,5'],
    ['catatan-inovasi', 'Menjawab "tegas".\nBaris kedua.'],
  ],
} as const

export const sendAgainExamples: Examples = {
  page: 'send-again',
  examples: {
    normal: (frame) => <SendAgainPage frame={{ ...frame, here: '/masuk' }} view={{ kept }} />,
  },
}
