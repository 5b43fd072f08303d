/**
 * The page in place of the one asked for: what happened, why, what now. A page that belongs to somebody else and a page
 * that does not exist are both `not_found` and look the same.
 */
import { type TroubleWords, troubleWords } from '../../wording/trouble.ts'
import { Facts } from '../components/facts.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type TroubleView =
  | { readonly is: 'not_found' }
  | { readonly is: 'no_permission' }
  /** `code` finds the fault in the log. */
  | { readonly is: 'server_error'; readonly code: string }
  /** `text` says which paper could not be printed and why. */
  | { readonly is: 'paper_failed'; readonly text: string; readonly back: string }
  /** `text` says why this file cannot hold it, and what to do. */
  | { readonly is: 'file_failed'; readonly text: string; readonly back: string }
  /** "Rabu, 30 Juli 2025 09.41 WIB" */
  | { readonly is: 'too_many_tries'; readonly until: string }
  /** `back` is the page that holds the form. */
  | { readonly is: 'expired_form'; readonly back: string }
  | { readonly is: 'too_large'; readonly back: string }

export function TroublePage({ frame, view }: Page<TroubleView>) {
  const words = troubleWords[frame.language]
  const { title, text, now } = words[view.is]
  return (
    <Layout frame={frame} title={title} narrow>
      <PageHead title={title} lede={text} />
      <p>{now}</p>
      {(view.is === 'paper_failed' || view.is === 'file_failed') && <p>{view.text}</p>}
      {view.is === 'server_error' && <Facts left facts={[{ label: words.code, value: view.code }]} />}
      {view.is === 'too_many_tries' && <Facts left facts={[{ label: words.until, value: view.until }]} />}
      <div class="p-row p-mt-6">
        <WayOut frame={frame} view={view} words={words} />
      </div>
    </Layout>
  )
}

function WayOut({ frame, view, words }: Page<TroubleView> & { readonly words: TroubleWords }) {
  const home = (
    <a class={view.is === 'not_found' || view.is === 'server_error' ? 'ds-button' : 'ds-link'} href={paths.home()}>
      {words.home}
    </a>
  )
  if ('back' in view) {
    return (
      <>
        <a class="ds-button" href={view.back}>
          {words.again}
        </a>
        {home}
      </>
    )
  }
  if (view.is === 'no_permission') return <OtherRole frame={frame} words={words} />
  return home
}

function OtherRole({ frame, words }: { readonly frame: Frame; readonly words: TroubleWords }) {
  const room = frame.viewer?.rooms[0] !== undefined
  return (
    <>
      <a class="ds-button" href={room ? paths.afterSignIn() : paths.home()}>
        {room ? words.myRoom : words.home}
      </a>
      <a class="ds-link" href={paths.signIn()}>
        {words.signIn}
      </a>
    </>
  )
}
