import { eligibilities } from '../../award/nomination/eligibility.ts'
import { categoryDocument, rulebookDocument, rulebookOf } from '../../award/rulebook/rulebook.examples.ts'
import { ineligibleSentence } from '../../wording/open-file.ts'
import { selfNominationClosedSentence, selfNominationSentence } from '../../wording/self-nomination.ts'
import { longName } from '../gallery/example-award.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import {
  CATEGORIES,
  selfNominationFields as fields,
  SelfNominationPage,
  type SelfNominationView,
  type TypedEntrant,
} from './self-nomination.page.tsx'

const HERE = '/hasil/penilaian-2026/provinsi-contoh'

const NOTHING: TypedEntrant = {
  kind: '',
  name: '',
  registrationNumber: '',
  place: '',
  placeCode: '',
  sizeClass: '',
  sector: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
}

const village: TypedEntrant = {
  ...NOTHING,
  kind: 'village',
  name: longName,
  registrationNumber: '61.04.01.2003',
  place: 'Kecamatan Contoh Hulu, Kabupaten Contoh',
  contactName: 'Ibu Sari Contoh',
  contactEmail: 'sekretaris@desa-contoh.example',
  contactPhone: '0812 3456 7890',
}

const blank: SelfNominationView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  seasonHref: HERE,
  checkHref: `/periksa-usaha/penilaian-2026/provinsi-contoh`,
  action: '/daftar-diri/penilaian-2026/provinsi-contoh',
  closed: null,
  closing: 'Selasa, 9 Maret 2027 16.00 WIB (17.00 WITA; 18.00 WIT)',
  kinds: ['regency', 'city', 'village', 'business'],
  typed: NOTHING,
  trap: '',
  choosing: null,
  errors: [],
}

const RULES = rulebookOf(
  rulebookDocument({
    categories: [
      categoryDocument({ id: 'desa', name: 'Pemerintah Desa dan Kelurahan', entityKind: 'village' }),
      categoryDocument({ id: 'inovasi', name: 'Inovasi Pekerja Rentan Desa', entityKind: 'village', special: true }),
      categoryDocument({ id: 'besar', name: 'Perusahaan Besar dan Menengah', entityKind: 'company' }),
    ],
  }),
)

function choosing({ language }: Frame): NonNullable<SelfNominationView['choosing']> {
  const entrant = { kind: 'village', sizeClass: null, sector: null, placeCode: null } as const
  const categories = eligibilities(RULES, entrant).map(({ category, special, because }) => ({
    id: category,
    name: RULES.categories.find(({ id }) => id === category)?.name ?? category,
    special,
    because: because && ineligibleSentence(because, language),
  }))
  return { categories, ticked: ['desa'], agreed: false }
}

export const selfNominationExamples: Examples = {
  page: 'self-nomination',
  examples: {
    kosong: (frame) => <SelfNominationPage frame={frame} view={blank} />,
    ditolak: (frame) => {
      const flaws = ['organisation_kind_unknown', 'place_missing', 'contact_email_invalid'] as const
      const names = [fields.kind, fields.place, fields.contactEmail]
      const errors = flaws.map((code, at) => ({
        field: names[at] ?? '',
        text: selfNominationSentence({ code }, (id) => id, frame.language),
      }))
      const typed = { ...village, kind: '', place: '', contactEmail: 'sekretaris' }
      return <SelfNominationPage frame={frame} view={{ ...blank, typed, errors }} />
    },
    kategori: (frame) => (
      <SelfNominationPage frame={frame} view={{ ...blank, typed: village, choosing: choosing(frame) }} />
    ),
    'tanpa-centang': (frame) => {
      const said = (code: 'category_missing' | 'not_agreed') =>
        selfNominationSentence({ code }, (id) => id, frame.language)
      const errors = [
        { field: CATEGORIES, text: said('category_missing') },
        { field: fields.agreed, text: said('not_agreed') },
      ]
      const view = { ...blank, typed: village, choosing: { ...choosing(frame), ticked: [] }, errors }
      return <SelfNominationPage frame={frame} view={view} />
    },
    tertutup: (frame) => {
      const closed = selfNominationClosedSentence({ code: 'self_nomination_not_permitted' }, frame.language)
      return <SelfNominationPage frame={frame} view={{ ...blank, closed, closing: null }} />
    },
    'tertutup-terisi': (frame) => {
      const stage = { id: 'pengusulan', opens: '2027-02-01T08:00', closes: '2027-03-09T16:00', zone: 'WIB' } as const
      const closed = selfNominationClosedSentence(
        { code: 'stage_closed', stage, closed: stage.closes, graceUntil: null },
        frame.language,
      )
      const view = { ...blank, closed, closing: null, typed: village, choosing: choosing(frame) }
      return <SelfNominationPage frame={frame} view={view} />
    },
  },
}
