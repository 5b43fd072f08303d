/** How far a panel agrees, for chair and secretary: figures with their meaning, severities, and what may be worth a talk. */
import { type MarkRevisionWords, markRevisionWords } from '../../wording/mark-revision.ts'
import { type PanelAgreementWords, panelAgreementWords } from '../../wording/panel-agreement.ts'
import { signalWords } from '../../wording/signals.ts'
import { Figure } from '../components/figure.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type AgreementView = {
  readonly category: string
  readonly season: string
  readonly candidates: number
  readonly seats: number
  /** "0,812"; null where the figure is not defined. */
  readonly alpha: string | null
  readonly panel: { readonly value: string; readonly low: string; readonly high: string } | null
  readonly order: string | null
  /** How many candidates a conclusion needs at least; null when there are enough. */
  readonly tooFew: number | null
  /** Each unsur with "+3,20"; null where it cannot be computed. */
  readonly severities: readonly { readonly seat: string; readonly points: string }[] | null
  /** Sentences, already worded. */
  readonly signals: readonly string[]
  readonly notes: readonly string[]
  /** The category's limit, in points of a scale of a hundred. */
  readonly limit: string
  readonly items: readonly {
    readonly candidate: string
    readonly criterion: string
    readonly lowest: string
    readonly highest: string
    readonly apart: string
  }[]
  /** Marks changed in the plenary, each as two parts of a sentence. */
  readonly changes: readonly { readonly whose: string; readonly what: string }[]
  readonly standingsHref: string
}

type PartProps = { readonly view: AgreementView; readonly words: PanelAgreementWords }

export function AgreementPage({ frame, view }: Page<AgreementView>) {
  const words = panelAgreementWords[frame.language]
  const asking = signalWords[frame.language]
  const sentences = [...view.signals, ...view.notes]
  return (
    <Layout frame={frame} title={words.title} crumbs={[{ label: words.back, href: view.standingsHref }]}>
      <PageHead
        eyebrow={words.eyebrow(view.category, view.season)}
        title={words.title}
        lede={`${words.lede(view.candidates, view.seats)} ${words.recorded}`}
      />
      <Figures view={view} words={words} />
      <div class="p-section p-split">
        <section class="p-stack p-gap-3">
          <h2 class="p-h3">{asking.title}</h2>
          {sentences.length === 0 ? (
            <p class="p-m-0">{asking.none}</p>
          ) : (
            <ul class="ds-list p-tight">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <p class="p-note p-prose">
            {asking.advisory} {words.promise}
          </p>
        </section>
        <Severities view={view} words={words} />
      </div>
      <Discussed view={view} words={markRevisionWords[frame.language]} />
    </Layout>
  )
}

function Discussed({ view, words }: { readonly view: AgreementView; readonly words: MarkRevisionWords }) {
  return (
    <section class="p-section p-stack p-gap-3">
      {view.items.length === 0 ? (
        <>
          <h2 class="p-h3">{words.committeeTitle}</h2>
          <p class="p-m-0">{words.committeeNone}</p>
        </>
      ) : (
        <Table
          caption={words.committeeTitle}
          captionNote={words.committeeLede(view.limit)}
          columns={[
            { text: words.item },
            { text: words.lowest, kind: 'number' },
            { text: words.highest, kind: 'number' },
            { text: words.apart, kind: 'number' },
          ]}
        >
          {view.items.map(({ candidate, criterion, lowest, highest, apart }) => (
            <Row key={`${candidate} ${criterion}`}>
              <NameCell below={criterion}>{candidate}</NameCell>
              <LabelledCell label={words.lowest}>{lowest}</LabelledCell>
              <LabelledCell label={words.highest}>{highest}</LabelledCell>
              <LabelledCell label={words.apart}>{apart}</LabelledCell>
            </Row>
          ))}
        </Table>
      )}
      {view.changes.length > 0 && (
        <>
          <h2 class="p-h3 p-mt-6">{words.committeeChanges(view.changes.length)}</h2>
          <ul class="ds-list p-tight">
            {view.changes.map(({ whose, what }) => (
              <li key={whose}>
                {whose}: {what}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Figures({ view, words }: PartProps) {
  const verdict = view.tooFew === null ? words.low : words.noVerdict(view.tooFew)
  return (
    <div class="p-section p-figures">
      <Figure label={words.alpha} value={view.alpha ?? '–'} base={`${words.alphaBase} ${verdict}`} />
      <Figure
        label={words.panel}
        value={view.panel?.value ?? '–'}
        base={view.panel ? words.panelBase(view.panel.low, view.panel.high) : words.incomplete}
      />
      <Figure label={words.order} value={view.order ?? '–'} base={view.order ? words.orderBase : words.incomplete} />
    </div>
  )
}

function Severities({ view, words }: PartProps) {
  return (
    <section class="p-stack p-gap-3">
      {view.severities === null ? (
        <>
          <h2 class="p-h3">{words.severity}</h2>
          <p>{words.apart}</p>
        </>
      ) : (
        <Table caption={words.severity} columns={[{ text: words.seat }, { text: words.points, kind: 'number' }]}>
          {view.severities.map(({ seat, points }) => (
            <Row key={seat}>
              <NameCell>{seat}</NameCell>
              <LabelledCell label={words.points}>{points}</LabelledCell>
            </Row>
          ))}
        </Table>
      )}
      <p class="p-note p-prose">{words.severityText}</p>
    </section>
  )
}
