/** Asks for the address of an account, and says afterwards what is true for any address. */
import { forgottenPasswordWords } from '../../wording/forgotten-password.ts'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const forgottenPasswordFields = { email: 'surel' } as const

export type ForgottenPasswordView =
  | { readonly is: 'asking'; readonly email: string; readonly errors: readonly FieldError[] }
  | { readonly is: 'asked'; readonly sendsMail: boolean }

export function ForgottenPasswordPage({ frame, view }: Page<ForgottenPasswordView>) {
  const words = forgottenPasswordWords[frame.language]
  const back = (
    <a class="ds-link" href={paths.signIn()}>
      {words.back}
    </a>
  )
  if (view.is === 'asked')
    return (
      <Layout frame={frame} title={words.askedTitle} narrow>
        <PageHead title={words.askedTitle} lede={view.sendsMail ? words.asked : words.askedNoMail} />
        <p>{words.nothing}</p>
        <p class="p-mt-6">{back}</p>
      </Layout>
    )
  return (
    <Layout frame={frame} title={words.title} errors={view.errors} narrow>
      <PageHead title={words.title} lede={words.lede} />
      <PostForm frame={frame} action={paths.forgottenPassword()} class="p-form p-mt-8">
        <Field
          name={forgottenPasswordFields.email}
          label={words.email}
          type="email"
          value={view.email}
          autocomplete="username"
          errors={view.errors}
        />
        <button class="ds-button" type="submit" data-fullwidth>
          {words.submit}
        </button>
      </PostForm>
      <p class="p-note p-mt-6">{back}</p>
    </Layout>
  )
}
