import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { stagesFields, StagesPage, type StagesView } from './stages.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const here = (own: string, season: string | null = null) => ({ own, season })

const view: StagesView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  draftHref: `${HERE}/aturan/tahap`,
  action: `${HERE}/tahap`,
  finding: 'Sedang berjalan: wawancara dan penilaian',
  rulesVersion: 2,
  now: 'Rabu, 3 Maret 2027 11.04\u00a0WITA',
  stages: [
    {
      id: 'pengusulan',
      name: 'pengusulan',
      opens: here('Senin, 4 Januari 2027 08.00\u00a0WITA'),
      closes: here('Jumat, 29 Januari 2027 16.00\u00a0WITA'),
      byRules: null,
      graceUntil: null,
      state: 'ended',
      marking: false,
    },
    {
      id: 'verifikasi',
      name: 'verifikasi berkas dan kunjungan lapangan ke kabupaten dan kota yang diusulkan',
      opens: here('Senin, 1 Februari 2027 08.00\u00a0WITA'),
      closes: here('Selasa, 2 Maret 2027 16.00\u00a0WITA'),
      byRules: null,
      graceUntil: 'Rabu, 3 Maret 2027 16.00\u00a0WITA',
      state: 'grace',
      marking: false,
    },
    {
      id: 'wawancara',
      name: 'wawancara dan penilaian',
      opens: here('Rabu, 3 Maret 2027 07.00\u00a0WIB', 'Rabu, 3 Maret 2027 08.00\u00a0WITA'),
      closes: here('Senin, 8 Maret 2027 17.00\u00a0WIB', 'Senin, 8 Maret 2027 18.00\u00a0WITA'),
      byRules: 'Jumat, 5 Maret 2027 17.00\u00a0WIB',
      graceUntil: 'Senin, 8 Maret 2027 17.30\u00a0WIB',
      state: 'open',
      marking: true,
    },
    {
      id: 'pleno',
      name: 'pleno',
      opens: here('Rabu, 10 Maret 2027 08.00\u00a0WITA'),
      closes: here('Jumat, 12 Maret 2027 16.00\u00a0WITA'),
      byRules: null,
      graceUntil: null,
      state: 'coming',
      marking: false,
    },
  ],
  notices: [
    {
      number: 2,
      stage: 'wawancara dan penilaian',
      closes: here('Senin, 8 Maret 2027 17.00\u00a0WIB', 'Senin, 8 Maret 2027 18.00\u00a0WITA'),
      reason: 'Jaringan di tiga kabupaten terputus sejak pagi, sehingga dua wawancara dipindahkan ke hari Senin.',
      by: 'Sekretariat panitia',
      at: 'Rabu, 3 Maret 2027 10.40\u00a0WITA',
    },
    {
      number: 1,
      stage: 'pengusulan',
      closes: here('Jumat, 29 Januari 2027 16.00\u00a0WITA'),
      reason: 'Banjir.',
      by: 'Ketua panitia',
      at: 'Kamis, 28 Januari 2027 09.12\u00a0WITA',
    },
  ],
  pager: { page: 1, pages: 1, previous: null, next: null },
  seen: 2,
  typed: { stage: 'wawancara', closes: '', reason: '' },
  errors: [],
}

export const stagesExamples: Examples = {
  page: 'stages',
  examples: {
    running: (frame) => <StagesPage frame={{ ...frame, viewer: administrator, here: HERE }} view={view} />,
    refused: (frame) => (
      <StagesPage
        frame={{ ...frame, viewer: administrator, here: HERE }}
        view={{
          ...view,
          notices: [],
          typed: { stage: 'wawancara', closes: '2027-03-02T17:00', reason: '' },
          errors: [
            {
              field: stagesFields.closes,
              text: 'Selasa, 2 Maret 2027 17.00\u00a0WIB sudah lewat; sekarang Rabu, 3 Maret 2027 10.04\u00a0WIB. Yang sudah lewat tidak dapat ditutup lagi.',
            },
            { field: stagesFields.reason, text: 'Tulis alasan perubahan; alasan itu ikut diumumkan.' },
          ],
        }}
      />
    ),
    'no-stages': (frame) => (
      <StagesPage
        frame={{ ...frame, viewer: administrator, here: HERE }}
        view={{ ...view, finding: 'Tidak ada tahap yang berjalan', stages: [], notices: [], seen: 0 }}
      />
    ),
  },
}
