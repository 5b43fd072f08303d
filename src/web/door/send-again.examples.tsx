import type { Examples } from '../gallery/example.ts'
import { SendAgainPage } from './send-again.page.tsx'

const carried = [
  { name: 'versi', text: '3' },
  { name: 'isi.satu.hasil', text: 'Sudah 1.250 nelayan terlindungi.\nBaris "kedua" <dengan> tanda.' },
]

export const sendAgainExamples: Examples = {
  page: 'send-again',
  examples: {
    'bagian-berkas': (frame) => (
      <SendAgainPage
        frame={{ ...frame, viewer: null }}
        view={{ action: '/ruang/berkas/98~2025~desa-contoh/bagian/inovasi', carried }}
      />
    ),
  },
}
