/** Signed in again: what was typed before stands here, to be sent by whoever typed it. */
import { signInWords } from '../../wording/sign-in.ts'
import { PostForm } from '../components/post-form.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import type { KeptForm } from './kept-form.ts'

export type SendAgainView = { readonly kept: KeptForm }

export function SendAgainPage({ frame, view }: Page<SendAgainView>) {
  const words = signInWords[frame.language]
  return (
    <Layout frame={frame} title={words.sendAgainTitle} narrow>
      <PageHead title={words.sendAgainTitle} lede={words.sendAgainLede} />
      <PostForm frame={frame} action={view.kept.action} class="p-form p-mt-8">
        {view.kept.fields.map(([name, text], at) => (
          <input key={at} type="hidden" name={name} value={text} />
        ))}
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.sendAgain}
          </button>
          <a class="ds-link" href={paths.afterSignIn()}>
            {words.discard}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}
