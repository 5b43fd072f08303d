import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { contact } from '../gallery/example-frame.ts'
import { OutcomePage, objectionFields, type OutcomeView } from './outcome.page.tsx'

const open: OutcomeView = {
  fileId: '61~2025~ketapang',
  candidate: longName,
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  rank: 'Peringkat 4 dari 7',
  lede: 'Nilai akhir 78,99.',
  notices: ['Hasil ini sudah ditetapkan dan belum diumumkan. Jangan disebarkan sebelum pengumuman.'],
  criteria: [
    {
      name: 'Cakupan kepesertaan',
      weight: '50%',
      own: '78,73',
      lowest: '61,20',
      middle: '78,73',
      highest: '96,00',
    },
    {
      name: 'Regulasi dan anggaran perlindungan pekerja rentan',
      weight: '30%',
      own: '80,00',
      lowest: '55,00',
      middle: '74,50',
      highest: '92,00',
    },
    { name: 'Wawancara', weight: '20%', own: '77,50', lowest: '70,00', middle: '80,00', highest: '95,00' },
  ],
  toNext: [
    'Selisih nilai akhir ke peringkat 3: 1,01.',
    'Cakupan kepesertaan 2,02 lebih tinggi, bila yang lain tetap',
    'Wawancara 5,05 lebih tinggi, bila yang lain tetap',
  ],
  objection: null,
  form: {
    action: '/ruang/berkas/x/usulan/y/hasil',
    until: 'Senin, 11 Agustus 2025 23.59 WIB',
    ground: '',
    statement: '',
    sizeMax: '20 MB',
  },
  against: '',
  errors: [],
}

export const lodged = {
  ground: 'Nilai yang diberikan',
  statement: 'Nilai inovasi kami tampaknya tertukar dengan kandidat lain.\nLembar paparan kami ada di bukti nomor 3.',
  lodged: 'Diajukan Jumat, 8 Agustus 2025 10.15 WIB',
  file: { name: 'paparan-halaman-3.pdf', href: '/ruang/berkas/x/usulan/y/hasil/lampiran' },
  answer: null,
} as const

const answer = {
  outcome: 'Dikabulkan',
  reason: 'Dua lembar nilai tertukar. Panel memeriksanya kembali.',
  answered: 'Dijawab Selasa, 12 Agustus 2025 09.00 WIB',
} as const

export const outcomeExamples: Examples = {
  page: 'outcome',
  examples: {
    normal: (frame) => <OutcomePage frame={{ ...frame, viewer: contact }} view={open} />,
    error: (frame) => (
      <OutcomePage
        frame={{ ...frame, viewer: contact }}
        view={{ ...open, errors: [{ field: objectionFields.statement, text: 'Tuliskan apa yang keliru.' }] }}
      />
    ),
    lodged: (frame) => (
      <OutcomePage frame={{ ...frame, viewer: contact }} view={{ ...open, form: null, objection: lodged }} />
    ),
    answered: (frame) => (
      <OutcomePage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...open,
          notices: [],
          rank: 'Peringkat 1 dari 7',
          toNext: ['Tidak ada kandidat di atasnya.'],
          form: null,
          objection: { ...lodged, file: null, answer },
        }}
      />
    ),
    over: (frame) => (
      <OutcomePage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...open,
          notices: [],
          rank: 'Tidak diperingkat',
          lede: 'Nilainya tidak lengkap, sehingga kategori ini tidak memperingkatnya.',
          criteria: [],
          toNext: [],
          form: null,
          against: 'Masa sanggah berakhir Senin, 11 Agustus 2025 23.59 WIB.',
        }}
      />
    ),
  },
}
