import { organisationSentence } from '../../wording/organisations.ts'
import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import {
  registerOrganisationFields as fields,
  RegisterOrganisationPage,
  type RegisterOrganisationView,
} from './register-organisation.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const view: RegisterOrganisationView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  action: `${HERE}/lembaga/baru`,
  setUpHref: HERE,
  listHref: `${HERE}/lembaga`,
  typed: { kind: '', name: '', registrationNumber: '', placeCode: '', sizeClass: '', sector: '' },
  alike: [],
  errors: [],
}
const business = {
  ...view.typed,
  kind: 'business',
  name: 'PT Contoh Jaya',
  registrationNumber: '9120#',
  placeCode: '6',
}

export const registerOrganisationExamples: Examples = {
  page: 'register-organisation',
  examples: {
    blank: (frame) => <RegisterOrganisationPage frame={{ ...frame, viewer: administrator }} view={view} />,
    refused: (frame) => {
      const errors = [
        {
          field: fields.registrationNumber,
          text: organisationSentence({ code: 'registration_number_invalid' }, frame.language),
        },
        { field: fields.placeCode, text: organisationSentence({ code: 'place_code_invalid' }, frame.language) },
        { field: fields.sizeClass, text: organisationSentence({ code: 'size_class_missing' }, frame.language) },
        { field: fields.sector, text: organisationSentence({ code: 'sector_missing' }, frame.language) },
      ]
      return (
        <RegisterOrganisationPage
          frame={{ ...frame, viewer: administrator }}
          view={{ ...view, typed: business, errors }}
        />
      )
    },
    alike: (frame) => {
      const errors = [
        { field: fields.others, text: organisationSentence({ code: 'organisations_alike' }, frame.language) },
      ]
      const alike = [
        {
          organisation: 'cv-contoh-jaya',
          name: 'CV Contoh Jaya',
          about: 'Badan usaha, 9120.1001, 61.04',
          by: 'name' as const,
        },
        { organisation: 'panjang', name: longName, about: 'Desa/kelurahan, 9120-1', by: 'number' as const },
      ]
      const typed = {
        ...business,
        registrationNumber: '91201',
        placeCode: '61.04',
        sizeClass: 'small',
        sector: 'health',
      }
      return (
        <RegisterOrganisationPage
          frame={{ ...frame, viewer: administrator }}
          view={{ ...view, typed, alike, errors }}
        />
      )
    },
  },
}
