import { evidenceItemName, evidenceStates, evidenceWords, sizeInFigures } from '../../wording/evidence.ts'
import { evidenceRefusalSentence } from '../../wording/evidence-refusals.ts'
import type { Language } from '../../wording/language.ts'
import { longName } from '../gallery/example-award.ts'
import { exampleThumbnail } from '../gallery/example-thumbnail.ts'
import { contact, verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import {
  evidenceFields,
  EvidencePage,
  type EvidenceView,
  type ShownEvidence,
  type ShownEvidenceItem,
} from './evidence.page.tsx'
import { evidenceShapes } from './evidence-view.ts'

const MEGABYTE = 1024 * 1024

function file(language: Language, at: number, state: 'present' | 'accepted' | 'rejected', name: string): ShownEvidence {
  return {
    evidence: `0198-${at}`,
    name,
    kind: name.split('.').at(-1) ?? '',
    href: `/ruang/berkas/98~2025~desa-contoh/bukti/0198-${at}/unduh`,
    scan: null,
    thumbnailSrc: name.endsWith('.pdf') ? exampleThumbnail : null,
    about: evidenceWords[language].about(sizeInFigures(1.24 * MEGABYTE, language), '2 Maret 2026 pukul 09.41 WIB'),
    state: evidenceStates[language][state],
    shape: evidenceShapes[state],
    reason: state === 'rejected' ? 'Halaman 2 tidak terbaca.' : null,
    judges: null,
    typedReason: '',
  }
}

const STOPPED = (language: Language) => ({
  href: null,
  thumbnailSrc: null,
  state: evidenceStates[language].rejected,
  shape: evidenceShapes.rejected,
})

function item(
  language: Language,
  id: string,
  state: 'missing' | 'present' | 'accepted' | 'rejected',
  files: readonly ShownEvidence[],
): ShownEvidenceItem {
  return {
    id,
    title: evidenceItemName(id, language),
    asked: evidenceWords[language].asked('Regulasi dan anggaran'),
    required: id === 'peraturan',
    state: evidenceStates[language][state],
    shape: evidenceShapes[state],
    files,
    open: true,
  }
}

function view(language: Language, items: readonly ShownEvidenceItem[], more: Partial<EvidenceView> = {}): EvidenceView {
  return {
    fileId: '98~2025~desa-contoh',
    candidate: 'Desa Contoh',
    items,
    fileSizeMax: sizeInFigures(10 * MEGABYTE, language),
    left: sizeInFigures(187.4 * MEGABYTE, language),
    upload: {
      bytesMax: 10 * MEGABYTE,
      owner: 'contoh',
      tooLarge: evidenceRefusalSentence({ code: 'evidence_too_large', bytesMax: 10 * MEGABYTE }, language),
    },
    readOnly: null,
    errors: [],
    ...more,
  }
}

function three(language: Language): readonly ShownEvidenceItem[] {
  return [
    item(language, 'peraturan', 'rejected', [file(language, 1, 'rejected', 'Perbup 12 Tahun 2025.pdf')]),
    item(language, 'anggaran', 'accepted', [
      file(language, 2, 'accepted', 'DPA 2025.xlsx'),
      file(language, 3, 'accepted', `${longName.replaceAll(' ', '_')}.pdf`),
    ]),
    item(language, 'data-kepesertaan', 'missing', []),
  ]
}

export const evidenceExamples: Examples = {
  page: 'evidence',
  examples: {
    kosong: (frame) => <EvidencePage frame={{ ...frame, viewer: contact }} view={view(frame.language, [])} />,
    satu: (frame) => (
      <EvidencePage
        frame={{ ...frame, viewer: contact }}
        view={view(frame.language, [item(frame.language, 'peraturan', 'missing', [])])}
      />
    ),
    tiga: (frame) => (
      <EvidencePage frame={{ ...frame, viewer: contact }} view={view(frame.language, three(frame.language))} />
    ),
    'pemeriksaan-virus': (frame) => {
      const words = evidenceWords[frame.language]
      const [first, second] = [1, 2].map((at) => file(frame.language, at, 'present', `Perbup ${at}.pdf`))
      const waits = {
        ...first!,
        href: null,
        thumbnailSrc: null,
        state: words.waitsForScan,
        scan: words.waitsForScanText,
      }
      const infected = { ...second!, ...STOPPED(frame.language), scan: words.infected('Eicar-Test-Signature') }
      return (
        <EvidencePage
          frame={{ ...frame, viewer: contact }}
          view={view(frame.language, [item(frame.language, 'peraturan', 'present', [waits, infected])])}
        />
      )
    },
    ditolak: (frame) => (
      <EvidencePage
        frame={{ ...frame, viewer: contact }}
        view={view(frame.language, three(frame.language), {
          errors: [
            {
              field: evidenceFields.file('2'),
              text: evidenceRefusalSentence({ code: 'evidence_pdf_locked' }, frame.language),
            },
          ],
        })}
      />
    ),
    verifikator: (frame) => (
      <EvidencePage
        frame={{ ...frame, viewer: verifier }}
        view={view(
          frame.language,
          three(frame.language).map((one) => ({
            ...one,
            open: false,
            files: one.files.map((each) => ({ ...each, judges: 0 })),
          })),
          { readOnly: frame.language === 'id' ? 'Anda dapat membaca berkas ini.' : 'You may read this file.' },
        )}
      />
    ),
  },
}
