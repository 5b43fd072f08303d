/** The shortest form: e-mail and password; sample seats when the demo is on. */
import { signInWords } from '../../wording/sign-in.ts'
import { type DemoSeat, DemoSeatButton } from '../components/demo-seat.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Notice } from '../components/notice.tsx'
import { type KeptForm, keptFormFields, keptText } from './kept-form.ts'

export const signInFields = { email: 'surel', password: 'sandi', goTo: 'tujuan', ...keptFormFields } as const

export type SignInView = {
  /** What was typed; the password never comes back. */
  readonly email: string
  /** A path of ours to go to afterwards; null for the room of the role. */
  readonly goTo: string | null
  readonly trouble: { readonly is: 'wrong' } | { readonly is: 'throttled'; readonly wait: string } | null
  /** What was typed when the session had ended; it goes along with the sign-in. */
  readonly kept?: KeptForm | null
  /** Empty when the demo is off. */
  readonly demoSeats: readonly DemoSeat[]
}

export function SignInPage({ frame, view }: Page<SignInView>) {
  const words = signInWords[frame.language]
  const wrong = view.trouble?.is === 'wrong' ? [{ field: signInFields.email, text: words.wrong }] : []
  return (
    <Layout frame={frame} title={words.title} errors={wrong} narrow>
      <PageHead title={words.title} lede={words.lede} />
      {view.kept && (
        <Notice tone="info" says="answer" title={words.keptTitle} class="p-mt-6">
          {words.kept}
        </Notice>
      )}
      {view.trouble?.is === 'throttled' && (
        <Notice tone="warning" says="urgent" title={words.throttledTitle} class="p-mt-6">
          {words.throttled(view.trouble.wait)}
        </Notice>
      )}
      <PostForm frame={frame} action={paths.signIn()} class="p-form p-mt-8">
        {view.goTo && <input type="hidden" name={signInFields.goTo} value={view.goTo} />}
        {view.kept && <KeptFields kept={view.kept} />}
        <Field
          name={signInFields.email}
          label={words.email}
          type="email"
          value={view.email}
          autocomplete="username"
          errors={wrong}
        />
        <Field name={signInFields.password} label={words.password} type="password" autocomplete="current-password" />
        <button class="ds-button" type="submit" data-fullwidth>
          {words.submit}
        </button>
      </PostForm>
      <p class="p-mt-6">
        <a class="ds-link" href={paths.forgottenPassword()}>
          {words.forgotten}
        </a>
      </p>
      <p class="p-note">{words.noAccount}</p>
      {view.demoSeats.length > 0 && (
        <section class="p-section" aria-labelledby="kursi">
          <h2 class="p-h2" id="kursi">
            {words.demo}
          </h2>
          <p class="p-note">{words.demoLede}</p>
          <ul class="p-seats p-seats--one">
            {view.demoSeats.map((seat) => (
              <li key={seat.account}>
                <div>
                  <p class="p-strong">{seat.seat}</p>
                  <p class="p-note">
                    {seat.as}. {seat.task}
                  </p>
                </div>
                <DemoSeatButton
                  frame={frame}
                  account={seat.account}
                  {...(view.goTo ? { goTo: view.goTo } : {})}
                  {...(view.kept ? { kept: <KeptFields kept={view.kept} /> } : {})}
                  label={words.sitAs}
                  of={`${seat.seat}, ${seat.as}`}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}

function KeptFields({ kept }: { readonly kept: KeptForm }) {
  return (
    <>
      <input type="hidden" name={keptFormFields.action} value={kept.action} />
      <input type="hidden" name={keptFormFields.fields} value={keptText(kept)} />
    </>
  )
}
