/** After signing in again: what was typed before is one button away from where it was going. */
import { signInWords } from '../../wording/sign-in.ts'
import { PostForm } from '../components/post-form.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { CarriedFields, type CarriedField } from './carried.tsx'

export type SendAgainView = {
  /** Where the form was going. */
  readonly action: string
  readonly carried: readonly CarriedField[]
}

export function SendAgainPage({ frame, view }: Page<SendAgainView>) {
  const words = signInWords[frame.language]
  return (
    <Layout frame={frame} title={words.sendAgainTitle} narrow>
      <PageHead title={words.sendAgainTitle} lede={words.sendAgainText} />
      <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
        <CarriedFields carried={view.carried} as={(name) => name} />
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.sendAgain}
          </button>
          <a class="ds-link" href={view.action}>
            {words.discardTyped}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}
