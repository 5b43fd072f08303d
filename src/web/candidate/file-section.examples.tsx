import { FILE_SECTIONS } from '../../award/nomination/file-sections.ts'
import type { SectionDraft } from '../../award/nomination/section-draft.ts'
import { readSection } from '../../award/nomination/section-reading.ts'
import { fileSectionWords } from '../../wording/file-sections.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { longName } from '../gallery/example-award.ts'
import { contact } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import { FileSectionPage, type FileSectionView } from './file-section.page.tsx'
import { contentField } from './section.form.ts'
import { flawErrors, openedDraft, shownItems } from './section-view.ts'

const TAGS = ['pekerjaan-layak', 'membangun-dari-desa']
const BLANK = '0198f-baru'

const regulation = { jenis: 'perbup', nomor: '12', tahun: '2022', tentang: 'Jaminan sosial ketenagakerjaan' }
const THREE: SectionDraft = {
  items: [
    { id: 'a', fields: { ...regulation, berlaku_sejak: '2022-03-01', berlaku_sampai: '2022-02-01' } },
    { id: 'b', fields: { jenis: 'perda', nomor: '3', tahun: 'dua ribu', tentang: longName } },
    { id: 'c', fields: { nomor: '14' } },
  ],
}
const CONTACT: SectionDraft = {
  items: [{ id: 'satu', fields: { pimpinan: 'Ibu Contoh', jabatan_pimpinan: 'Kepala Desa' } }],
}
const INNOVATION: SectionDraft = {
  items: [
    {
      id: 'a',
      fields: {
        nama: 'Satu desa seratus pekerja rentan',
        sejak: '2023',
        uraian: 'Iuran dibayar dari APBDes.',
        hasil: '1.250 nelayan terlindungi.',
        astacita: 'membangun-dari-desa',
      },
    },
  ],
}

function view(frame: Frame, id: string, draft: SectionDraft, more: Partial<FileSectionView> = {}): FileSectionView {
  const section = FILE_SECTIONS.find((one) => one.id === id)!
  const { language } = frame
  const words = fileSectionWords[language][id]!
  const { flaws } = readSection(section, draft, { yearMax: 2026, tags: TAGS })
  const items = shownItems(section, openedDraft(section, draft, BLANK, false), { words, language, tags: TAGS })
  return {
    fileId: '98~2025~desa-contoh',
    section: id,
    candidate: 'Desa Contoh',
    title: words.title,
    lede: words.lede,
    version: 3,
    savedAt: '09.41 WIB',
    items,
    add: section.list ? words.add : null,
    asked: [],
    copied: null,
    readOnly: null,
    errors: [],
    device: { owner: 'contoh', content: 'stored' },
    lacking: draft.items.length > 0 ? flawErrors(flaws, items, section.list, language) : [],
    ...more,
  }
}

const drawn = (frame: Frame, shown: FileSectionView) => (
  <FileSectionPage frame={{ ...frame, viewer: contact }} view={shown} />
)

export const fileSectionExamples: Examples = {
  page: 'file-section',
  examples: {
    'belum-diisi': (frame) => drawn(frame, view(frame, 'anggaran', { items: [] }, { version: 0, savedAt: null })),
    'satu-isian': (frame) => drawn(frame, view(frame, 'inovasi', INNOVATION)),
    'tiga-peraturan': (frame) => drawn(frame, view(frame, 'peraturan', THREE)),
    kontak: (frame) => drawn(frame, view(frame, 'kontak', CONTACT)),
    ditolak: (frame) =>
      drawn(
        frame,
        view(frame, 'kontak', CONTACT, {
          lacking: [],
          errors: [
            { field: contentField('satu', 'pimpinan'), text: 'Nama pimpinan: di sini tertulis nomor identitas (NIK).' },
          ],
        }),
      ),
    'hanya-dibaca': (frame) =>
      drawn(frame, view(frame, 'peraturan', THREE, { readOnly: candidateFileWords[frame.language].readOnly })),
  },
}
