import type { Examples } from '../gallery/example.ts'
import { assessor, chair } from '../gallery/example-frame.ts'
import type { SheetCriterion } from '../panel/mark-sheet-view.ts'
import { CalibrationPage } from './calibration.page.tsx'
import { calibrationFields, type CalibrationView, type CriterionApart } from './calibration-view.ts'

const criterion = (id: string, name: string, mark: string, comment = ''): SheetCriterion => ({
  id,
  name,
  weight: '50%',
  scaleMax: '100',
  levels: [
    { from: '0', to: '50', text: 'Belum ada kebijakan.' },
    { from: '51', to: '100', text: 'Ada kebijakan beserta anggaran.' },
  ],
  items: [],
  mark,
  comment,
})

const figured = (value: number, comment = '') => ({ text: String(value), value, comment })

const apart = (name: string, marks: CriterionApart['marks'], own: string | null, isWide: boolean): CriterionApart => ({
  name,
  marks,
  lowest: marks[0]?.text ?? '',
  highest: marks.at(-1)?.text ?? '',
  mean: figured(68),
  own,
  isWide,
  scale: { from: 0, to: 100, ticks: [0, 25, 50, 75] },
})

const base: CalibrationView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/panitia/x/penyamaan',
  markAction: '/ruang/panitia/x/penyamaan/nilai',
  endAction: '/ruang/panitia/x/penyamaan/akhiri',
  running: null,
  ended: [],
  opening: null,
  errors: [],
}

const running: NonNullable<CalibrationView['running']> = {
  round: 1,
  title: 'Kabupaten Umpama',
  dossier: [
    'Kebijakan: Perda tentang jaminan sosial ketenagakerjaan berlaku sejak 2024; anggaran untuk 1.200 pekerja rentan.',
    'Inovasi: loket bersama di 9 dari 14 kecamatan.',
  ],
  sent: 3,
  seats: 8,
  mine: {
    isSent: false,
    criteria: [criterion('kebijakan', 'Kebijakan daerah', ''), criterion('inovasi', 'Inovasi', '')],
  },
  waiting: null,
}

const ended: CalibrationView['ended'][number] = {
  round: 1,
  title: running.title,
  dossier: running.dossier,
  endedAt: 'Senin, 28 Juli 2025 10.15\u00a0WIB',
  sent: 4,
  criteria: [
    apart(
      'Kebijakan daerah',
      [figured(52, 'Anggaran baru ada di lampiran.'), figured(66), figured(70), figured(84, 'Perda lengkap.')],
      '70',
      true,
    ),
    apart('Inovasi', [figured(62), figured(66), figured(70), figured(74)], null, false),
  ],
}

export const calibrationExamples: Examples = {
  page: 'calibration',
  examples: {
    none: (frame) => <CalibrationPage frame={{ ...frame, viewer: assessor }} view={base} />,
    opening: (frame) => (
      <CalibrationPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...base,
          opening: { title: '', dossier: 'Kebijakan daerah:\n…\n\nInovasi:\n…' },
          errors: [{ field: calibrationFields.title, text: 'Beri nama kandidat rekaan itu.' }],
        }}
      />
    ),
    marking: (frame) => <CalibrationPage frame={{ ...frame, viewer: assessor }} view={{ ...base, running }} />,
    sent: (frame) => (
      <CalibrationPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...base,
          running: {
            ...running,
            waiting: ['Unsur serikat pekerja', 'Ahli kebijakan publik'],
            mine: {
              isSent: true,
              criteria: [
                criterion('kebijakan', 'Kebijakan daerah', '70', 'Perda ada.'),
                criterion('inovasi', 'Inovasi', '66,5'),
              ],
            },
          },
          ended: [{ ...ended, round: 0, title: 'Kota Umpama' }],
        }}
      />
    ),
    ended: (frame) => (
      <CalibrationPage
        frame={{ ...frame, viewer: chair }}
        view={{ ...base, ended: [ended], opening: { title: '', dossier: 'Kebijakan daerah:\n…' } }}
      />
    ),
  },
}
