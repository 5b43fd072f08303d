/** One mail: what it says, whether it went, and, where it must be handed over, its link. */
import { outboxWords, type OutboxWords } from '../../wording/mail.ts'
import { Facts, type Fact } from '../components/facts.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type MailView = {
  readonly id: string
  readonly subject: string
  readonly address: string
  /** Paragraph by paragraph, lines apart. */
  readonly text: readonly (readonly string[])[]
  readonly shape: StatusShape
  readonly state: string
  readonly writtenAt: string
  /** When it went, was given up, or will be tried again; null when none of these. */
  readonly next: { readonly label: 'sentAt' | 'givenUpAt' | 'nextTry'; readonly at: string } | null
  readonly expiresAt: string
  readonly tries: number
  readonly reason: string | null
  readonly serverSaid: string
  /** `readable` offers the button, `shown` is the answer to it. */
  readonly link:
    | { readonly is: 'hidden' }
    | { readonly is: 'readable' }
    | { readonly is: 'shown'; readonly url: string }
  readonly readings: readonly string[]
}

export function MailPage({ frame, view }: Page<MailView>) {
  const words = outboxWords[frame.language]
  return (
    <Layout frame={frame} title={view.subject} crumbs={[{ label: words.title, href: paths.outbox() }]} narrow>
      <PageHead title={view.subject} />
      <div class="p-stack p-mt-6">
        <Facts left facts={factsOf(view, words)} />
        {view.link.is !== 'hidden' && <Link frame={frame} view={view} words={words} />}
      </div>
      <section class="p-section p-stack" aria-labelledby="isi-surat">
        <h2 class="p-h2" id="isi-surat">
          {words.text}
        </h2>
        <div class="p-panel p-stack p-gap-3">
          {view.text.map((lines, at) => (
            <p key={at} class="p-m-0">
              {lines.map((line, first) => (
                <>
                  {first > 0 && <br />}
                  {line}
                </>
              ))}
            </p>
          ))}
        </div>
      </section>
    </Layout>
  )
}

function factsOf(view: MailView, words: OutboxWords): readonly Fact[] {
  return [
    { label: words.to, value: view.address },
    { label: words.state, value: <Status is={view.shape}>{view.state}</Status> },
    { label: words.written, value: view.writtenAt },
    ...(view.next ? [{ label: words[view.next.label], value: view.next.at }] : []),
    { label: words.expires, value: view.expiresAt },
    ...(view.tries > 0 ? [{ label: words.tries, value: view.tries }] : []),
    ...(view.reason ? [{ label: words.reason, value: view.reason }] : []),
    ...(view.serverSaid ? [{ label: words.serverSaid, value: view.serverSaid }] : []),
    ...view.readings.map((reading) => ({ label: words.readings, value: reading })),
  ]
}

type LinkProps = { readonly frame: Frame; readonly view: MailView; readonly words: OutboxWords }

function Link({ frame, view, words }: LinkProps) {
  if (view.link.is === 'shown')
    return (
      <div class="p-result p-stack">
        <h2 class="p-h3">{words.link}</h2>
        <p class="p-mono p-m-0">{view.link.url}</p>
      </div>
    )
  return (
    <PostForm frame={frame} action={paths.mailLink(view.id)} class="p-stack">
      <p class="p-note">{words.readLinkWhy}</p>
      <div class="p-row">
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.readLink}
        </button>
      </div>
    </PostForm>
  )
}
