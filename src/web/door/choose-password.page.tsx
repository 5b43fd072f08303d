/** Behind a link of invitation or recovery: whose account it is, and a password to choose. */
import type { LinkPurpose } from '../../award/people/account-link.ts'
import { accountLinkWords } from '../../wording/account-link.ts'
import { passwordWords } from '../../wording/password.ts'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export const choosePasswordFields = { password: 'sandi', again: 'sandi-lagi' } as const

export type ChoosePasswordView = {
  readonly purpose: LinkPurpose
  /** Where the form goes: the link itself. */
  readonly action: string
  readonly name: string
  readonly email: string
  readonly charactersMin: number
  readonly errors: readonly FieldError[]
}

export function ChoosePasswordPage({ frame, view }: Page<ChoosePasswordView>) {
  const words = accountLinkWords[frame.language]
  const { title, lede, submit } = words.choose[view.purpose]
  const password = passwordWords[frame.language]
  return (
    <Layout frame={frame} title={title} errors={view.errors} narrow>
      <PageHead title={title} lede={lede} />
      <div class="p-mt-6">
        <Facts
          left
          facts={[
            { label: words.name, value: view.name },
            { label: words.account, value: view.email },
          ]}
        />
      </div>
      <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
        <Field
          name={choosePasswordFields.password}
          label={password.password}
          hint={password.hint(view.charactersMin)}
          type="password"
          autocomplete="new-password"
          errors={view.errors}
        />
        <Field
          name={choosePasswordFields.again}
          label={password.again}
          type="password"
          autocomplete="new-password"
          errors={view.errors}
        />
        <button class="ds-button" type="submit" data-fullwidth>
          {submit}
        </button>
      </PostForm>
    </Layout>
  )
}
