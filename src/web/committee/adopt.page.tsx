/** The chair adopts: what the system checked, the order, what will be frozen, and the one button. */
import { type AdoptionWords, adoptionWords } from '../../wording/adoption.ts'
import { roomWords } from '../../wording/room.ts'
import { Confirm } from '../components/confirm.tsx'
import { Facts } from '../components/facts.tsx'
import { Fingerprint } from '../components/fingerprint.tsx'
import { GatedButton, type Reason } from '../components/gated-button.tsx'
import { Podium, type Winner } from '../components/podium.tsx'
import { Status } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** What the chair saw travels with the form: another fingerprint at adoption is refused. */
export const adoptFields = { fingerprint: 'sidik' } as const

export type AdoptView = {
  readonly category: string
  readonly season: string
  /** Where the form posts: `paths.adopt(key)`. */
  readonly action: string
  readonly standingsHref: string
  /** Conditions already met, as sentences. */
  readonly met: readonly string[]
  /** What still holds adoption back; empty when the button is ready. */
  readonly reasons: readonly Reason[]
  readonly winners: readonly Winner[]
  readonly frozen: readonly { readonly label: string; readonly value: string }[]
  readonly fingerprint: string
  readonly rulebookHash: string
}

export function AdoptPage({ frame, view }: Page<AdoptView>) {
  const words = adoptionWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.adoptTitle}
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={finding(view, words)} lede={words.lede} />
      <div class="p-split p-section">
        <div class="p-stack p-gap-6">
          <section class="p-stack p-gap-3">
            <h2 class="p-h3">{words.order}</h2>
            <Podium winners={view.winners} />
          </section>
          <section class="p-stack p-gap-3">
            <h2 class="p-h3">{words.frozen}</h2>
            <Facts facts={view.frozen} />
            <Fingerprint label={words.fingerprint} value={view.fingerprint} />
            <Fingerprint label={words.rulebook} value={view.rulebookHash} />
          </section>
        </div>
        <div class="p-stack p-gap-6">
          {view.met.length > 0 && <Met view={view} words={words} />}
          <GatedButton id="sebab" label={words.adopt} reasons={view.reasons} reasonsTitle={words.notYet}>
            <Confirm
              frame={frame}
              action={view.action}
              title={words.adoptTitle}
              consequences={words.consequences}
              button={words.adopt}
              back={{ label: words.back, href: view.standingsHref }}
            >
              <input type="hidden" name={adoptFields.fingerprint} value={view.fingerprint} />
            </Confirm>
          </GatedButton>
        </div>
      </div>
    </Layout>
  )
}

type PartProps = { readonly view: AdoptView; readonly words: AdoptionWords }

function Met({ view, words }: PartProps) {
  return (
    <section class="p-stack p-gap-3">
      <h2 class="p-h3">{words.checks}</h2>
      <ul class="p-checks">
        {view.met.map((sentence) => (
          <li key={sentence}>
            <Status is="done">
              {sentence}
              <span class="ds-sr-only">, {words.passed}</span>
            </Status>
          </li>
        ))}
      </ul>
    </section>
  )
}

function finding(view: AdoptView, words: AdoptionWords): string {
  if (view.reasons.length > 0) return words.notReady(view.reasons.length)
  const first = view.winners.filter((winner) => winner.rank === 1).map((winner) => winner.candidate)
  return first.length > 0 ? words.ready(first) : words.readyNobody
}
