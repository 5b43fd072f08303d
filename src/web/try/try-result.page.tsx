/** The ranking of an uploaded sheet with its explanation; or every problem with its place. */
import { explanationWords } from '../../wording/explanation.ts'
import { standingsWords } from '../../wording/standings.ts'
import { type TryWords, tryWords } from '../../wording/try.ts'
import { type Aggregation, Explanation } from '../components/explanation.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { SpreadKey, SpreadTable } from '../components/spread-table.tsx'
import type { Standing } from '../components/standing.ts'
import { type Problem, ProblemTable } from './problem-table.tsx'

/** The computed input travels in the form itself, because nothing is kept between the pages. */
export const tryDraftFields = { marks: 'nilai' } as const

export type TryResultView =
  | {
      readonly is: 'ranked'
      readonly file: string
      readonly sheets: number
      readonly criteria: number
      readonly aggregation: Aggregation
      readonly standings: readonly Standing[]
      readonly unranked: readonly { readonly candidate: string; readonly reason: string }[]
      readonly notes: readonly string[]
      /** What the draft is made from, as the draft's reader understands it; null when it is too large to send back. */
      readonly draft: string | null
    }
  | {
      readonly is: 'refused'
      readonly file: string
      /** The first problems, in order of their place. */
      readonly problems: readonly Problem[]
      /** All of them, shown or not. */
      readonly count: number
    }

export function TryResultPage({ frame, view }: Page<TryResultView>) {
  const words = tryWords[frame.language]
  return (
    <Layout frame={frame} title={words.resultTitle} crumbs={[{ label: words.title, href: paths.try() }]}>
      {view.is === 'refused' ? (
        <Refused view={view} words={words} />
      ) : (
        <Ranked frame={frame} view={view} words={words} />
      )}
      <p class="p-section">
        <a class="ds-button" data-variant="secondary" href={paths.try()}>
          {words.again}
        </a>
      </p>
    </Layout>
  )
}

type RefusedView = Extract<TryResultView, { readonly is: 'refused' }>
type RankedView = Extract<TryResultView, { readonly is: 'ranked' }>

function Refused({ view, words }: { readonly view: RefusedView; readonly words: TryWords }) {
  return (
    <>
      <PageHead eyebrow={words.title} title={words.refused(view.count)} lede={words.refusedLede(view.file)} />
      <div class="p-mt-8">
        <ProblemTable problems={view.problems} words={words} />
        {view.count > view.problems.length && (
          <p class="p-note p-mt-4">{words.more(view.count - view.problems.length)}</p>
        )}
      </div>
    </>
  )
}

type RankedProps = { readonly frame: Frame; readonly view: RankedView; readonly words: TryWords }

function Ranked({ frame, view, words }: RankedProps) {
  const explain = explanationWords[frame.language]
  const standing = standingsWords[frame.language]
  return (
    <>
      <PageHead
        eyebrow={words.title}
        title={finding(view, words)}
        lede={words.resultLede(view.file, view.sheets, view.criteria)}
      />
      <section class="p-section" aria-label={standing.table}>
        <SpreadTable standings={view.standings} language={frame.language} words={standing} />
        <SpreadKey language={frame.language} />
      </section>
      <section class="p-section" aria-labelledby="alasan">
        <h2 class="p-h2" id="alasan">
          {standing.why}
        </h2>
        <p class="p-prose">
          {explain.aggregation[view.aggregation]} {explain.weighing}
        </p>
        <div class="p-folds">
          {view.standings.map(({ explanation }, index) => (
            <details key={explanation.candidate} class="ds-details" open={index === 0}>
              <summary>{explain.why(explanation.candidate, explanation.total)}</summary>
              <Explanation explanation={explanation} language={frame.language} />
            </details>
          ))}
        </div>
      </section>
      <Remarks view={view} title={standing.notes} unranked={standing.unranked} />
      {view.draft !== null && (
        <PostForm frame={frame} action={paths.tryBeritaAcara()} class="p-section p-result p-stack p-max-44">
          <h2 class="p-h2">{words.draft}</h2>
          <p>{words.draftText}</p>
          <input type="hidden" name={tryDraftFields.marks} value={view.draft} />
          <p>
            <button class="ds-button" type="submit">
              {words.draftButton}
            </button>
          </p>
        </PostForm>
      )}
    </>
  )
}

type RemarksProps = { readonly view: RankedView; readonly title: string; readonly unranked: string }

function Remarks({ view, title, unranked }: RemarksProps) {
  const left = view.unranked.map((candidate) => `${unranked}: ${candidate.candidate}. ${candidate.reason}`)
  const all = [...left, ...view.notes]
  if (all.length === 0) return null
  return (
    <section class="p-section p-stack p-gap-3 p-prose">
      <h2 class="p-h3">{title}</h2>
      <ul class="ds-list p-small p-tight">
        {all.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

function finding(view: RankedView, words: TryWords): string {
  const first = view.standings.filter((standing) => standing.rank === 1).map(({ explanation }) => explanation.candidate)
  if (first[0] === undefined) return words.nobody
  return first.length === 1 ? words.leads(first[0]) : words.equal(first.length)
}
