/** A password that somebody chooses, typed twice. Passwords never come back to the page. */
import type { Language } from '../../wording/language.ts'
import { passwordWords } from '../../wording/password.ts'
import type { FieldError } from '../layout/frame.ts'
import { Field } from './field.tsx'

export const newPasswordFields = { password: 'sandi', again: 'sandi-lagi' } as const

type NewPasswordProps = {
  readonly charactersMin: number
  readonly errors: readonly FieldError[]
  readonly language: Language
}

export function NewPassword({ charactersMin, errors, language }: NewPasswordProps) {
  const words = passwordWords[language]
  const box = { type: 'password', autocomplete: 'new-password', errors } as const
  return (
    <>
      <Field {...box} name={newPasswordFields.password} label={words.password} hint={words.hint(charactersMin)} />
      <Field {...box} name={newPasswordFields.again} label={words.again} />
    </>
  )
}
