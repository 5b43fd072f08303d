import { contact } from '../gallery/example-frame.ts'
import { longName } from '../gallery/example-award.ts'
import type { Examples } from '../gallery/example.ts'
import { FileConflictPage, type FileConflictView } from './file-conflict.page.tsx'
import { contentField } from './section.form.ts'

const view: FileConflictView = {
  fileId: '98~2025~desa-contoh',
  section: 'anggaran',
  candidate: 'Desa Contoh',
  title: 'Anggaran',
  version: 4,
  changedAt: '30 Juli 2025 pukul 09.44 WIB',
  differences: [
    {
      name: contentField('a', 'rupiah'),
      label: 'Jumlah rupiah (Baris anggaran 1)',
      yours: '252.000.000',
      theirs: '225.000.000',
    },
  ],
  agreed: [{ name: contentField('a', 'tahun'), text: '2025' }],
}

const long = {
  name: contentField('a', 'kelompok'),
  label: 'Untuk siapa (Baris anggaran 1)',
  yours: '',
  theirs: longName,
}

export const fileConflictExamples: Examples = {
  page: 'file-conflict',
  examples: {
    'satu-perbedaan': (frame) => <FileConflictPage frame={{ ...frame, viewer: contact }} view={view} />,
    'tiga-perbedaan': (frame) => (
      <FileConflictPage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...view,
          differences: [
            ...view.differences,
            long,
            {
              ...long,
              name: contentField('b', 'bulan'),
              label: 'Jumlah bulan (Baris anggaran 2)',
              yours: '12',
              theirs: '',
            },
          ],
        }}
      />
    ),
  },
}
