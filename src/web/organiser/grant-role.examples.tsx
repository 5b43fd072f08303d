import { SEASON_ROLES } from '../../award/people/roles.ts'
import { invitationSentence } from '../../wording/people.ts'
import { roleSentence } from '../../wording/roles.ts'
import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import { grantRoleFields, GrantRolePage, type GrantRoleView } from './grant-role.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const view: GrantRoleView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  action: `${HERE}/peran/beri`,
  setUpHref: HERE,
  rolesHref: `${HERE}/peran`,
  organisationsHref: `${HERE}/lembaga`,
  roles: SEASON_ROLES,
  sendsMail: true,
  typed: { role: '', name: '', email: '', organisation: '', choice: '' },
  choices: [],
  errors: [],
}

export const grantRoleExamples: Examples = {
  page: 'grant-role',
  examples: {
    blank: (frame) => <GrantRolePage frame={{ ...frame, viewer: administrator }} view={view} />,
    staff: (frame) => (
      <GrantRolePage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...view, sendsMail: false, roles: ['candidate_contact', 'candidate_leader'] }}
      />
    ),
    secretariat: (frame) => (
      <GrantRolePage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...view, roles: ['committee_chair', 'committee_secretary', 'committee_staff'] }}
      />
    ),
    nothing: (frame) => <GrantRolePage frame={{ ...frame, viewer: administrator }} view={{ ...view, roles: [] }} />,
    refused: (frame) => {
      const typed = {
        role: 'candidate_contact',
        name: 'Ibu Sekretaris Desa',
        email: 'sekdes di desa',
        organisation: 'sukamaju',
        choice: '',
      }
      const choices = [
        { value: 'desa-sukamaju', label: 'Desa Sukamaju', hint: 'Desa/kelurahan, 61.04.01.2003' },
        { value: 'desa-sukamaju-2', label: 'Desa Sukamaju', hint: 'Desa/kelurahan, 61.07.02.2011' },
        { value: 'panjang', label: longName, hint: 'Desa/kelurahan' },
      ]
      const errors = [
        { field: grantRoleFields.email, text: invitationSentence({ code: 'email_invalid' }, frame.language) },
        { field: grantRoleFields.choice, text: roleSentence({ code: 'organisation_unclear' }, frame.language) },
      ]
      return <GrantRolePage frame={{ ...frame, viewer: administrator }} view={{ ...view, typed, choices, errors }} />
    },
  },
}
