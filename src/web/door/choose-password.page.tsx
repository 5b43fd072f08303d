/** Behind a link of invitation or recovery: whose account it is, and a password to choose. */
import type { LinkPurpose } from '../../award/people/account-link.ts'
import { accountLinkWords } from '../../wording/account-link.ts'
import { Facts } from '../components/facts.tsx'
import { NewPassword } from '../components/new-password.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

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
        <NewPassword charactersMin={view.charactersMin} errors={view.errors} language={frame.language} />
        <button class="ds-button" type="submit" data-fullwidth>
          {submit}
        </button>
      </PostForm>
    </Layout>
  )
}
