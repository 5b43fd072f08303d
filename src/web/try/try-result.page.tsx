/** The ranking of an uploaded sheet with its explanation; or every problem with its place. */
import { DRAFT_LIMITS } from '../../documents/facts-of-trial.ts'
import { shellWords } from '../../wording/shell.ts'
import { standingsWords } from '../../wording/standings.ts'
import { type TryWords, tryWords } from '../../wording/try.ts'
import { PostForm } from '../components/post-form.tsx'
import { Reasons } from '../components/reasons.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { SpreadKey, SpreadTable } from '../components/spread-table.tsx'
import type { Standing } from '../components/standing.ts'
import { type Problem, ProblemTable } from './problem-table.tsx'
import { tryAggregations } from './try.page.tsx'

/** The computed input travels in the form itself, because nothing is kept between the pages. */
export const carriedFields = { data: 'data', aggregation: 'cara', switchTo: 'ganti', page: 'halaman' } as const

const FORM = 'data-halaman'

export type TryResultView =
  | {
      readonly is: 'ranked'
      readonly file: string
      readonly sheets: number
      readonly criteria: number
      readonly aggregation: 'trimmed' | 'mean'
      /** Who shares rank 1: a name, and how many there are. */
      readonly first: { readonly name: string | null; readonly count: number }
      readonly standings: readonly Standing[]
      readonly page: number
      readonly pages: number
      readonly unranked: readonly { readonly candidate: string; readonly reason: string }[]
      readonly notes: readonly string[]
      /** How many notes and unranked candidates are not shown. */
      readonly moreNotes: number
      /** What the other buttons send back; null when it is too large for a page. */
      readonly carried: string | null
      readonly draft: 'offered' | 'too_large'
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
  const standing = standingsWords[frame.language]
  return (
    <>
      <PageHead
        eyebrow={words.title}
        title={finding(view, words)}
        lede={words.resultLede(view.file, view.sheets, view.criteria)}
      />
      <Carried frame={frame} view={view} words={words} />
      {view.standings.length > 0 && (
        <>
          <section class="p-section" aria-label={words.resultTitle}>
            <SpreadTable
              standings={view.standings}
              language={frame.language}
              words={{ ...standing, table: words.resultTitle }}
            />
            <SpreadKey language={frame.language} />
            <Pages frame={frame} view={view} />
          </section>
          <Reasons
            title={standing.why}
            aggregation={words.explained[view.aggregation]}
            explanations={view.standings.map(({ explanation }) => explanation)}
            firstOpen
            language={frame.language}
          />
        </>
      )}
      <Remarks view={view} title={standing.notes} unranked={standing.unranked} words={words} />
      {view.standings.length > 0 && <Draft view={view} words={words} />}
    </>
  )
}

/** The switch, and the one form that all buttons of the page send. */
function Carried({ frame, view, words }: RankedProps) {
  const other = view.aggregation === 'trimmed' ? 'mean' : 'trimmed'
  if (view.carried === null) return <p class="p-note p-mt-6 p-prose">{words.notCarried}</p>
  return (
    <PostForm frame={frame} action={paths.tryResult()} id={FORM} class="p-mt-6">
      <input type="hidden" name={carriedFields.data} value={view.carried} />
      <input type="hidden" name={carriedFields.aggregation} value={tryAggregations[view.aggregation]} />
      <p class="p-small">
        {words.aggregation}: <strong>{words[view.aggregation]}</strong>
      </p>
      <button
        class="ds-button"
        data-variant="secondary"
        type="submit"
        name={carriedFields.switchTo}
        value={tryAggregations[other]}
      >
        {words.switchTo[other]}
      </button>
    </PostForm>
  )
}

function Pages({ frame, view }: Omit<RankedProps, 'words'>) {
  const words = shellWords[frame.language]
  if (view.pages < 2) return null
  return (
    <nav class="p-row p-mt-6" aria-label={words.pages}>
      {view.carried !== null && view.page > 1 && <Turn to={view.page - 1} label={words.previous} />}
      <span class="p-small p-num">{words.pageOf(view.page, view.pages)}</span>
      {view.carried !== null && view.page < view.pages && <Turn to={view.page + 1} label={words.next} />}
    </nav>
  )
}

function Turn({ to, label }: { readonly to: number; readonly label: string }) {
  return (
    <button class="ds-button" data-variant="secondary" type="submit" form={FORM} name={carriedFields.page} value={to}>
      {label}
    </button>
  )
}

function Draft({ view, words }: Omit<RankedProps, 'frame'>) {
  const { candidatesMax, assessorsMax, criteriaMax } = DRAFT_LIMITS
  return (
    <section class="p-section p-result p-stack p-max-44" aria-labelledby="draf">
      <h2 class="p-h2" id="draf">
        {words.draft}
      </h2>
      {view.draft === 'too_large' || view.carried === null ? (
        <p>{words.draftTooLarge(candidatesMax, assessorsMax, criteriaMax)}</p>
      ) : (
        <>
          <p>{words.draftText}</p>
          <p>
            <button class="ds-button" type="submit" form={FORM} formaction={paths.tryBeritaAcara()}>
              {words.draftButton}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

type RemarksProps = {
  readonly view: RankedView
  readonly title: string
  readonly unranked: string
  readonly words: TryWords
}

function Remarks({ view, title, unranked, words }: RemarksProps) {
  const left = view.unranked.map((candidate) => `${unranked}: ${candidate.candidate}, ${candidate.reason}.`)
  const all = [...view.notes, ...left]
  if (all.length === 0) return null
  return (
    <section class="p-section p-stack p-gap-3 p-prose">
      <h2 class="p-h3">{title}</h2>
      <ul class="ds-list p-small p-tight">
        {all.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {view.moreNotes > 0 && <p class="p-note">{words.moreNotes(view.moreNotes)}</p>}
    </section>
  )
}

function finding({ first }: RankedView, words: TryWords): string {
  if (first.name === null) return words.nobody
  return first.count === 1 ? words.leads(first.name) : words.equal(first.count)
}
