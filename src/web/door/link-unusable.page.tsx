/** A link of invitation or recovery that does not work: why, and what to do. */
import type { LinkPurpose, LinkState } from '../../award/people/account-link.ts'
import { accountLinkWords } from '../../wording/account-link.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type LinkUnusableView = { readonly purpose: LinkPurpose; readonly why: Exclude<LinkState, 'open'> }

export function LinkUnusablePage({ frame, view }: Page<LinkUnusableView>) {
  const words = accountLinkWords[frame.language]
  const { title, text, now } = words.unusable[view.purpose][view.why]
  return (
    <Layout frame={frame} title={title} narrow>
      <PageHead title={title} lede={text} />
      <p>{now}</p>
      <div class="p-row p-mt-6">
        <a class="ds-button" href={paths.signIn()}>
          {words.signIn}
        </a>
        {view.purpose === 'recovery' && (
          <a class="ds-link" href={paths.forgottenPassword()}>
            {words.askAgain}
          </a>
        )}
        <a class="ds-link" href={paths.home()}>
          {words.home}
        </a>
      </div>
    </Layout>
  )
}
