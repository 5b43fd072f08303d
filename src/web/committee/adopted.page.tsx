/** After adoption: the frozen result, its papers, and publishing. */
import { type AdoptionWords, adoptionWords } from '../../wording/adoption.ts'
import { roomWords } from '../../wording/room.ts'
import { Choice } from '../components/choice-field.tsx'
import { type Download, Downloads } from '../components/downloads.tsx'
import { Fingerprint } from '../components/fingerprint.tsx'
import { GatedButton, type Reason } from '../components/gated-button.tsx'
import { Podium, type Winner } from '../components/podium.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Notice } from '../components/notice.tsx'

/** The checkbox posts `ya`; the secretary reads this page too, without the form. */
export const publishFields = { totals: 'umumkan-nilai' } as const

export type Publishing =
  | { readonly is: 'open'; readonly action: string; readonly reasons: readonly Reason[]; readonly totals: boolean }
  | { readonly is: 'done'; readonly at: string; readonly totals: boolean; readonly href: string }

export type AdoptedView = {
  readonly category: string
  readonly season: string
  /** "Rabu, 30 Juli 2025 16.58 WIB" */
  readonly adoptedAt: string
  /** The seat that adopted. */
  readonly adoptedBy: string
  /** True for the one who came second: another device adopted first. */
  readonly cameSecond: boolean
  /** True where the papers could not be kept, so that nothing was published. */
  readonly unkept: boolean
  /** Sheets whose marks are not those that were signed, so that nothing was published. */
  readonly torn: readonly string[]
  readonly winners: readonly Winner[]
  readonly papers: readonly Download[]
  readonly certificates: readonly Download[]
  readonly fingerprint: string
  readonly rulebookHash: string
  readonly objections: { readonly href: string; readonly count: number }
  readonly publishing: Publishing
}

export function AdoptedPage({ frame, view }: Page<AdoptedView>) {
  const words = adoptionWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.adoptedTitle}
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      {view.cameSecond && (
        <Notice tone="info" says="answer" class="p-mb-8">
          {words.already(view.adoptedAt, view.adoptedBy)}
        </Notice>
      )}
      {view.unkept && (
        <Notice tone="danger" says="answer" class="p-mb-8">
          {words.unkept}
        </Notice>
      )}
      {view.torn.length > 0 && (
        <Notice tone="danger" says="answer" class="p-mb-8">
          {words.torn} {view.torn.join('; ')}.
        </Notice>
      )}
      <PageHead
        eyebrow={`${view.category}, ${view.season}`}
        title={words.adopted(view.category)}
        lede={words.adoptedLede(view.adoptedAt, view.adoptedBy)}
      />
      <div class="p-split p-section">
        <div class="p-stack p-gap-6">
          <Podium winners={view.winners} />
          <Fingerprint label={words.fingerprint} value={view.fingerprint} />
          <Fingerprint label={words.rulebook} value={view.rulebookHash} />
        </div>
        <div class="p-stack p-gap-6">
          <section class="p-stack p-gap-3">
            <h2 class="p-h3">{words.papers}</h2>
            <Downloads files={view.papers} />
          </section>
          {view.certificates.length > 0 && (
            <section class="p-stack p-gap-3">
              <h2 class="p-h3">{words.certificates}</h2>
              <Downloads files={view.certificates} />
            </section>
          )}
        </div>
      </div>
      <p class="p-section">
        <a class="ds-link" href={view.objections.href}>
          {words.objections(view.objections.count)}
        </a>
      </p>
      <Publication frame={frame} publishing={view.publishing} words={words} />
    </Layout>
  )
}

type PublicationProps = {
  readonly frame: Frame
  readonly publishing: Publishing
  readonly words: AdoptionWords
}

function Publication({ frame, publishing, words }: PublicationProps) {
  if (publishing.is === 'done') {
    return (
      <section class="p-section p-result p-stack p-max-44">
        <h2 class="p-h2">{words.published}</h2>
        <p>
          {words.publishedText(publishing.at)} {publishing.totals ? words.withTotals : words.ranksOnly}
        </p>
        <p>
          <a class="ds-button" href={publishing.href}>
            {words.seeResult}
          </a>
        </p>
      </section>
    )
  }
  return (
    <section class="p-section p-stack p-max-44" aria-labelledby="umumkan">
      <h2 class="p-h2" id="umumkan">
        {words.publish}
      </h2>
      <p>{words.publishLede}</p>
      <GatedButton
        id="sebab"
        label={words.publishButton}
        reasons={publishing.reasons}
        reasonsTitle={words.publishNotYet}
      >
        <PostForm frame={frame} action={publishing.action}>
          <Choice
            type="checkbox"
            outline
            name={publishFields.totals}
            value="ya"
            checked={publishing.totals}
            label={words.showTotals}
            hint={words.showTotalsHint}
          />
          <button class="ds-button" type="submit">
            {words.publishButton}
          </button>
        </PostForm>
      </GatedButton>
    </section>
  )
}
