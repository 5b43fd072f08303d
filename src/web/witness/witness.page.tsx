/** For whoever keeps an old checkpoint: is the record of this season still the one it was? */
import { countInFigures } from '../../wording/numbers.ts'
import { witnessWords } from '../../wording/witness.ts'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import { WITNESS_FILE, WITNESS_TEXT } from '../islands/witness-names.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type WitnessView = {
  readonly season: string
  readonly seasonHref: string
  /** Of this page, whole. */
  readonly pageUrl: string
  readonly historyHref: string
  readonly noteHref: string
  /** Null before the first checkpoint. */
  readonly newest: {
    readonly name: string
    readonly size: number
    readonly root: string
    readonly verifier: string
  } | null
}

export function WitnessPage({ frame, view }: Page<WitnessView>) {
  const words = witnessWords[frame.language]
  const { newest } = view
  return (
    <Layout
      frame={frame}
      title={words.title}
      crumbs={[{ label: view.season, href: view.seasonHref }]}
      {...(newest ? { island: 'witness' as const } : {})}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      {newest ? (
        <div class="p-split p-section">
          <section
            class="p-stack p-gap-6"
            data-island="witness"
            data-language={frame.language}
            data-history={view.historyHref}
            data-name={newest.name}
          >
            <h2 class="p-h2">{words.compare}</h2>
            <noscript>
              <p>{words.withoutScript}</p>
              <pre>
                <code>./paritrana witness catatan.txt {view.pageUrl}</code>
              </pre>
            </noscript>
            <output data-witness="outcome" />
            <TextareaField name={WITNESS_TEXT} label={words.text} hint={words.textHint} value="" rows={6} />
            <Field name={WITNESS_FILE} label={words.file} type="file" accept=".txt,.eml,text/plain,message/rfc822" />
            <div>
              <button class="ds-button" type="button" data-witness="check">
                {words.check}
              </button>
            </div>
          </section>
          <aside class="p-stack">
            <h2 class="p-h3">{words.newest}</h2>
            <Facts
              left
              facts={[
                { label: words.entries, value: countInFigures(newest.size, frame.language) },
                { label: words.root, value: <code class="p-mono">{newest.root}</code> },
                { label: words.key, value: <code class="p-mono">{newest.verifier}</code> },
              ]}
            />
            <p>
              <a class="ds-button" data-variant="secondary" href={view.noteHref} download>
                {words.keep}
              </a>
            </p>
            <p class="p-note">{words.keepNote}</p>
          </aside>
        </div>
      ) : (
        <p class="p-section">{words.none}</p>
      )}
    </Layout>
  )
}
