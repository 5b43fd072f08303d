import { differenceWords } from '../../wording/verified-values.ts'
import { contact, verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Language } from '../../wording/language.ts'
import { verifiedFields, VerifiedValuesPage, type VerifiedValuesView } from './verified-values.page.tsx'

const PLACE = 'anggaran/a1/pekerja'

function view(language: Language, changes: Partial<VerifiedValuesView> = {}): VerifiedValuesView {
  return {
    fileId: '98~2025~desa-contoh',
    candidate: 'Desa Contoh',
    figures: [
      {
        place: 'anggaran/a1/rupiah',
        label: 'Anggaran, Anggaran 1: Rupiah',
        claimed: '186.000.000',
        entry: 1,
        verified: 'Rp168.000.000',
        source: 'APBDes 2025 halaman 14',
        difference: differenceWords({ is: 'less', by: 18_000_000 }, 'rupiah', language),
        claimWas: '180.000.000',
      },
      {
        place: PLACE,
        label: 'Anggaran, Anggaran 1: Pekerja',
        claimed: '250',
        entry: 0,
        verified: null,
        source: null,
        difference: null,
        claimWas: null,
      },
    ],
    records: true,
    errors: [],
    typed: null,
    ...changes,
  }
}

export const verifiedValuesExamples: Examples = {
  page: 'verified-values',
  examples: {
    verifikator: (frame) => <VerifiedValuesPage frame={{ ...frame, viewer: verifier }} view={view(frame.language)} />,
    'tanpa-sumber': (frame) => (
      <VerifiedValuesPage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, {
          typed: { place: PLACE, value: '240', source: '' },
          errors: [{ field: verifiedFields.source(PLACE), text: 'Tulis sumbernya.' }],
        })}
      />
    ),
    kandidat: (frame) => (
      <VerifiedValuesPage frame={{ ...frame, viewer: contact }} view={view(frame.language, { records: false })} />
    ),
    kosong: (frame) => (
      <VerifiedValuesPage
        frame={{ ...frame, viewer: contact }}
        view={view(frame.language, { records: false, figures: [] })}
      />
    ),
  },
}
