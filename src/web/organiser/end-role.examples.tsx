import { roleSentence } from '../../wording/roles.ts'
import { seatWords } from '../../wording/seats.ts'
import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Language } from '../../wording/language.ts'
import { endRoleFields, EndRolePage, type EndRoleView } from './end-role.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const viewIn = (language: Language): EndRoleView => ({
  season: 'Paritrana Award 2027, Provinsi Contoh',
  action: `${HERE}/peran/2/akhiri`,
  setUpHref: HERE,
  rolesHref: `${HERE}/peran`,
  role: seatWords[language].candidate_contact.toLowerCase(),
  holder: {
    id: '2',
    name: 'Ibu Sekretaris Desa',
    email: 'sekdes@desa.contoh.example',
    organisation: longName,
    since: '3 Februari 2027',
  },
  whyNot: null,
  reason: '',
  errors: [],
})

export const endRoleExamples: Examples = {
  page: 'end-role',
  examples: {
    ask: (frame) => <EndRolePage frame={{ ...frame, viewer: administrator }} view={viewIn(frame.language)} />,
    refused: (frame) => {
      const text = roleSentence({ code: 'end_without_reason' }, frame.language)
      const view = { ...viewIn(frame.language), errors: [{ field: endRoleFields.reason, text }] }
      return <EndRolePage frame={{ ...frame, viewer: administrator }} view={view} />
    },
    own: (frame) => {
      const whyNot = roleSentence({ code: 'role_of_oneself' }, frame.language)
      return <EndRolePage frame={{ ...frame, viewer: administrator }} view={{ ...viewIn(frame.language), whyNot }} />
    },
  },
}
