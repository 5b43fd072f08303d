/** One season: every category with its state, and the winners of those published. */
import { businessCheckWords } from '../../wording/business-check.ts'
import { homeWords } from '../../wording/home.ts'
import { type ResultsWords, resultsWords } from '../../wording/results.ts'
import type { Language } from '../../wording/language.ts'
import { seasonQuestionWords } from '../../wording/season-questions.ts'
import { selfNominationWords } from '../../wording/self-nomination.ts'
import { stageNoticesWords } from '../../wording/stage-notices.ts'
import { shellWords } from '../../wording/shell.ts'
import { Podium, type Winner } from '../components/podium.tsx'
import { type Stage, StageBar } from '../components/stage-bar.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { stageSentence } from './season-state.tsx'
import { Notice } from '../components/notice.tsx'

export type CategoryState = 'published' | 'adopted' | 'closed' | 'judging'

export type SeasonCategory = {
  readonly name: string
  readonly href: string
  readonly state: CategoryState
  /** Ranked candidates with a rank word; empty unless published. */
  readonly winners: readonly Winner[]
}

export type SeasonView = {
  readonly label: string
  readonly place: string
  readonly assessmentYear: string
  /** The rulebook's own warning, such as "bobot bawaan, belum resmi"; null when official. */
  readonly banner: string | null
  readonly logos: readonly { readonly host: string; readonly src: string }[]
  readonly stages: readonly Stage[]
  /** Stages that close at another minute than the rules say, each with its reason. */
  readonly notices: readonly { readonly text: string; readonly reason: string }[]
  readonly categories: readonly SeasonCategory[]
  /** The public form by which an organisation asks to stand; null while it takes nothing. */
  readonly selfNominationHref: string | null
  /** Where a business checks for itself how ready it is; null in a season without a category for businesses. */
  readonly businessCheckHref: string | null
  /** What is often asked, in the order in which it was written; an answer may have paragraphs. */
  readonly questions: readonly { readonly asked: string; readonly answer: string }[]
}

const shapes: Readonly<Record<CategoryState, StatusShape>> = {
  published: 'done',
  adopted: 'part',
  closed: 'part',
  judging: 'wait',
}

export function SeasonPage({ frame, view }: Page<SeasonView>) {
  const words = resultsWords[frame.language]
  const published = view.categories.filter((category) => category.state === 'published').length
  return (
    <Layout
      frame={frame}
      title={view.label}
      crumbs={[
        { label: shellWords[frame.language].home, href: paths.home() },
        { label: words.title, href: paths.results() },
      ]}
    >
      <div class="p-split" data-side>
        <div>
          {view.logos.length > 0 && (
            <p class="p-logos">
              {view.logos.map(({ host, src }) => (
                <img key={host} src={src} alt={host} />
              ))}
            </p>
          )}
          <PageHead
            eyebrow={`${view.label}, ${view.place}`}
            title={finding(published, view.categories.length, words)}
            lede={words.yearOf(view.assessmentYear)}
          />
          {view.banner && (
            <Notice tone="warning" class="p-mt-6">
              {view.banner}
            </Notice>
          )}
        </div>
        <div class="p-stack p-gap-2 p-pt-6">
          <StageBar stages={view.stages} labelledBy="tahap" words={homeWords[frame.language].stageIs} />
          <p class="p-note" id="tahap">
            {stageSentence(view.stages, homeWords[frame.language])}
          </p>
        </div>
      </div>
      <WaysIn view={view} language={frame.language} />
      {view.notices.length > 0 && <Notices notices={view.notices} language={frame.language} />}
      <div class="p-categories">
        {view.categories.map((category) => (
          <Category key={category.href} category={category} words={words} />
        ))}
      </div>
      {view.questions.length > 0 && <Questions questions={view.questions} language={frame.language} />}
    </Layout>
  )
}

function WaysIn({ view, language }: { readonly view: SeasonView; readonly language: Language }) {
  const { selfNominationHref, businessCheckHref } = view
  if (selfNominationHref === null && businessCheckHref === null) return null
  return (
    <div class="p-row p-mt-6">
      {selfNominationHref !== null && (
        <a class="ds-button" href={selfNominationHref}>
          {selfNominationWords[language].title}
        </a>
      )}
      {businessCheckHref !== null && (
        <a class="ds-link" href={businessCheckHref}>
          {businessCheckWords[language].title}
        </a>
      )}
    </div>
  )
}

function Notices({ notices, language }: Pick<SeasonView, 'notices'> & { readonly language: Language }) {
  const words = stageNoticesWords[language]
  return (
    <section class="p-section" aria-labelledby="jadwal">
      <h2 class="p-h2" id="jadwal">
        {words.publicNotices}
      </h2>
      <ul class="ds-list p-tight p-max-44">
        {notices.map(({ text, reason }) => (
          <li key={text}>
            {text} {words.reasonIs(reason)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Questions({ questions, language }: Pick<SeasonView, 'questions'> & { readonly language: Language }) {
  return (
    <section class="p-section" aria-labelledby="tanya-jawab">
      <h2 class="p-h2" id="tanya-jawab">
        {seasonQuestionWords[language].publicTitle}
      </h2>
      <div class="p-stack p-gap-3 p-max-44">
        {questions.map(({ asked, answer }, at) => (
          <details key={at} class="ds-details">
            <summary>{asked}</summary>
            <div>
              {answer.split(/\n{2,}/).map((paragraph, nth) => (
                <p key={nth} class="p-prose">
                  {paragraph}
                </p>
              ))}
            </div>
          </details>
        ))}
      </div>
    </section>
  )
}

function Category({ category, words }: { readonly category: SeasonCategory; readonly words: ResultsWords }) {
  return (
    <section class="p-category">
      <div class="p-stack p-gap-2">
        <h2 class="p-h2">{category.name}</h2>
        <Status is={shapes[category.state]}>{words[category.state]}</Status>
      </div>
      <div class="p-stack">
        {category.winners.length > 0 && <Podium winners={category.winners} />}
        {category.state === 'published' && (
          <p>
            <a class="ds-link" href={category.href}>
              {words.seeReasons}
              <span class="ds-sr-only"> {category.name}</span>
            </a>
          </p>
        )}
      </div>
    </section>
  )
}

function finding(published: number, categories: number, words: ResultsWords): string {
  if (published === 0) return words.nonePublished(categories)
  return published === categories ? words.allPublished(categories) : words.publishedCount(published, categories)
}
