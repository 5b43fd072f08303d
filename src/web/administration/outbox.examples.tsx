import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { OutboxPage, type OutboxRow, type OutboxView } from './outbox.page.tsx'

const sent: OutboxRow = {
  href: '/ruang/administrator/surat/1',
  address: 'penilai@kantor.example',
  subject: 'Undangan ke Paritrana / Invitation to Paritrana',
  writtenAt: 'Rabu, 30 Juli 2025 09.58\u00a0WIB',
  shape: 'done',
  state: 'Terkirim',
  reason: null,
}
const waiting: OutboxRow = {
  ...sent,
  href: '/ruang/administrator/surat/2',
  shape: 'wait',
  state: 'Menunggu',
  reason: 'Server surat tidak menjawab.',
}
const refused: OutboxRow = {
  ...sent,
  href: '/ruang/administrator/surat/3',
  address: 'seorang-dengan-alamat-yang-panjang-sekali@dinas-ketenagakerjaan-dan-transmigrasi.provinsi.example',
  shape: 'stop',
  state: 'Tidak terkirim',
  reason: 'Server surat menolak surat ini.',
}
const view: OutboxView = {
  sendsMail: true,
  rows: [refused, waiting, sent],
  pager: { page: 1, pages: 3, previous: null, next: '/ruang/administrator/surat?halaman=2' },
}

export const outboxExamples: Examples = {
  page: 'outbox',
  examples: {
    list: (frame) => <OutboxPage frame={{ ...frame, sample: false, viewer: administrator }} view={view} />,
    empty: (frame) => (
      <OutboxPage
        frame={{ ...frame, sample: false, viewer: administrator }}
        view={{ sendsMail: false, rows: [], pager: { page: 1, pages: 1, previous: null, next: null } }}
      />
    ),
  },
}
