import { newPasswordFields } from '../components/new-password.tsx'
import { passwordRefusalSentence } from '../../wording/password.ts'
import type { Examples } from '../gallery/example.ts'
import { ChoosePasswordPage, type ChoosePasswordView } from './choose-password.page.tsx'

const invitation: ChoosePasswordView = {
  purpose: 'invitation',
  action: '/undangan/contoh',
  name: 'Ahli kebijakan publik',
  email: 'penilai@kantor.example',
  charactersMin: 12,
  errors: [],
}

export const choosePasswordExamples: Examples = {
  page: 'choose-password',
  examples: {
    invitation: (frame) => <ChoosePasswordPage frame={{ ...frame, sample: false }} view={invitation} />,
    recovery: (frame) => (
      <ChoosePasswordPage
        frame={{ ...frame, sample: false }}
        view={{ ...invitation, purpose: 'recovery', action: '/sandi-baru/contoh' }}
      />
    ),
    refused: (frame) => {
      const text = passwordRefusalSentence({ code: 'password_is_common' }, frame.language)
      const errors = [{ field: newPasswordFields.password, text }]
      return <ChoosePasswordPage frame={{ ...frame, sample: false }} view={{ ...invitation, errors }} />
    },
  },
}
