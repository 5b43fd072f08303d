import { forgottenPasswordWords } from '../../wording/forgotten-password.ts'
import type { Examples } from '../gallery/example.ts'
import { forgottenPasswordFields, ForgottenPasswordPage } from './forgotten-password.page.tsx'

export const forgottenPasswordExamples: Examples = {
  page: 'forgotten-password',
  examples: {
    asking: (frame) => (
      <ForgottenPasswordPage frame={{ ...frame, sample: false }} view={{ is: 'asking', email: '', errors: [] }} />
    ),
    refused: (frame) => {
      const text = forgottenPasswordWords[frame.language].emailInvalid
      const errors = [{ field: forgottenPasswordFields.email, text }]
      return (
        <ForgottenPasswordPage frame={{ ...frame, sample: false }} view={{ is: 'asking', email: 'penilai', errors }} />
      )
    },
    asked: (frame) => (
      <ForgottenPasswordPage frame={{ ...frame, sample: false }} view={{ is: 'asked', sendsMail: true }} />
    ),
    'asked-without-mail': (frame) => (
      <ForgottenPasswordPage frame={{ ...frame, sample: false }} view={{ is: 'asked', sendsMail: false }} />
    ),
  },
}
