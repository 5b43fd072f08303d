import { firstAdministratorWords } from '../../wording/first-administrator.ts'
import { passwordRefusalSentence } from '../../wording/password.ts'
import type { Examples } from '../gallery/example.ts'
import {
  firstAdministratorFields,
  FirstAdministratorPage,
  type FirstAdministratorView,
} from './first-administrator.page.tsx'

const empty: FirstAdministratorView = { token: 'contoh', name: '', email: '', charactersMin: 12, errors: [] }

export const firstAdministratorExamples: Examples = {
  page: 'first-administrator',
  examples: {
    empty: (frame) => <FirstAdministratorPage frame={{ ...frame, sample: false }} view={empty} />,
    refused: (frame) => {
      const words = firstAdministratorWords[frame.language]
      const errors = [
        { field: firstAdministratorFields.email, text: words.emailInvalid },
        {
          field: firstAdministratorFields.password,
          text: passwordRefusalSentence({ code: 'password_too_short', charactersMin: 12 }, frame.language),
        },
      ]
      const view = { ...empty, name: 'Sekretariat panitia', email: 'sekretariat', errors }
      return <FirstAdministratorPage frame={{ ...frame, sample: false }} view={view} />
    },
  },
}
