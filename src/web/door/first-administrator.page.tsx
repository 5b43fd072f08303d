/** Behind the one-time link of the terminal: who the first administrator is. */
import { firstAdministratorWords } from '../../wording/first-administrator.ts'
import { Field } from '../components/field.tsx'
import { NewPassword, newPasswordFields } from '../components/new-password.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const firstAdministratorFields = {
  name: 'nama',
  email: 'surel',
  ...newPasswordFields,
} as const

export type FirstAdministratorView = {
  readonly token: string
  /** What was typed; passwords never come back. */
  readonly name: string
  readonly email: string
  readonly charactersMin: number
  readonly errors: readonly FieldError[]
}

export function FirstAdministratorPage({ frame, view }: Page<FirstAdministratorView>) {
  const words = firstAdministratorWords[frame.language]
  const { errors } = view
  return (
    <Layout frame={frame} title={words.title} errors={errors} narrow>
      <PageHead title={words.title} lede={words.lede} />
      <PostForm frame={frame} action={paths.firstAdministrator(view.token)} class="p-form p-mt-8">
        <Field
          name={firstAdministratorFields.name}
          label={words.name}
          hint={words.nameHint}
          value={view.name}
          autocomplete="organization-title"
          errors={errors}
        />
        <Field
          name={firstAdministratorFields.email}
          label={words.email}
          hint={words.emailHint}
          type="email"
          value={view.email}
          autocomplete="username"
          errors={errors}
        />
        <NewPassword charactersMin={view.charactersMin} errors={errors} language={frame.language} />
        <button class="ds-button" type="submit" data-fullwidth>
          {words.submit}
        </button>
      </PostForm>
    </Layout>
  )
}
