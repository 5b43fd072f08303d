/** The one-time link of a fresh installation: it makes the first administrator, then never works again. */
import { firstAdministratorWords } from '../../wording/first-administrator.ts'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const firstAdministratorFields = { email: 'surel', password: 'sandi', again: 'sandi-ulang' } as const

export type FirstAdministratorView =
  | {
      readonly is: 'open'
      /** Where the form posts: the one-time path itself, `paths.firstAdministrator(token)`. */
      readonly action: string
      readonly email: string
      readonly errors: readonly FieldError[]
    }
  | { readonly is: 'used' }

export function FirstAdministratorPage({ frame, view }: Page<FirstAdministratorView>) {
  const words = firstAdministratorWords[frame.language]
  if (view.is === 'used') {
    return (
      <Layout frame={frame} title={words.usedTitle} narrow>
        <PageHead title={words.usedTitle} lede={words.usedText} />
        <p class="p-mt-6">
          <a class="ds-button" href={paths.signIn()}>
            {words.signIn}
          </a>
        </p>
      </Layout>
    )
  }
  const { errors } = view
  return (
    <Layout frame={frame} title={words.title} errors={errors} narrow>
      <PageHead title={words.title} lede={words.lede} />
      <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
        <Field
          name={firstAdministratorFields.email}
          label={words.email}
          type="email"
          value={view.email}
          autocomplete="username"
          errors={errors}
        />
        <Field
          name={firstAdministratorFields.password}
          label={words.password}
          hint={words.passwordHint}
          type="password"
          autocomplete="new-password"
          errors={errors}
        />
        <Field
          name={firstAdministratorFields.again}
          label={words.again}
          type="password"
          autocomplete="new-password"
          errors={errors}
        />
        <button class="ds-button" type="submit">
          {words.submit}
        </button>
      </PostForm>
    </Layout>
  )
}
