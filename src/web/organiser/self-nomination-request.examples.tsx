import { selfNominationDeskWords, verdictSentence } from '../../wording/self-nomination-desk.ts'
import { selfNominationWords } from '../../wording/self-nomination.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import {
  requestFields as fields,
  SelfNominationRequestPage,
  type SelfNominationRequestView,
} from './self-nomination-request.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

function view({ language }: Frame): SelfNominationRequestView {
  const [form, desk] = [selfNominationWords[language], selfNominationDeskWords[language]]
  return {
    season: 'Paritrana Award 2027, Provinsi Contoh',
    setUpHref: HERE,
    listHref: `${HERE}/pendaftaran`,
    action: `${HERE}/pendaftaran/1`,
    name: 'PT. Contoh Jaya',
    facts: [
      { label: form.reference, value: 'K7QM-3XPD' },
      { label: form.number, value: '9120100112345' },
      { label: form.place, value: 'Kota Contoh' },
      { label: form.categories, value: 'Perusahaan Besar dan Menengah' },
      { label: desk.contact, value: 'Ibu Sari Contoh' },
      { label: desk.email, value: 'sari@contoh-jaya.example' },
      { label: desk.phone, value: '0812 3456 7890' },
    ],
    alike: [],
    decided: false,
    typed: { organisation: '', vouched: false, reason: '' },
    errors: [],
  }
}

const shown = (frame: Frame, changes: Partial<SelfNominationRequestView>) => (
  <SelfNominationRequestPage frame={{ ...frame, viewer: administrator }} view={{ ...view(frame), ...changes }} />
)

const alike: SelfNominationRequestView['alike'] = [
  {
    organisation: 'contoh-jaya-pt',
    name: 'CONTOH JAYA, PT',
    about: 'Badan usaha, 9120100112345',
    by: 'number',
    entered: true,
  },
  { organisation: 'panjang', name: longName, about: 'Badan usaha', by: 'name', entered: false },
]

export const selfNominationRequestExamples: Examples = {
  page: 'self-nomination-request',
  examples: {
    baru: (frame) => shown(frame, {}),
    mirip: (frame) => shown(frame, { alike }),
    ditolak: (frame) => {
      const said = (field: string, code: 'organisation_not_chosen' | 'contact_not_vouched_for') => ({
        field,
        text: verdictSentence({ code }, frame.language),
      })
      const errors = [
        said(fields.organisation, 'organisation_not_chosen'),
        said(fields.vouched, 'contact_not_vouched_for'),
      ]
      return shown(frame, { alike, errors })
    },
    diputuskan: (frame) => shown(frame, { decided: true }),
  },
}
