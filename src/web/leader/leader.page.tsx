/** The leader's page: everything that fits on one A4 sheet and nothing that does not. */
import type { RegionLevel } from '../../award/places/region.ts'
import type { Language } from '../../wording/language.ts'
import { leaderWords } from '../../wording/leader-page.ts'
import { shellWords } from '../../wording/shell.ts'
import { BulletBar } from '../components/bullet-bar.tsx'
import { SourceLink, type CoverageView } from '../components/coverage-figure.tsx'
import type { Figured } from '../components/drawing.ts'
import { EmptyState } from '../components/empty-state.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { paths } from '../paths.ts'

export type LeaderCoverage = {
  readonly stands: CoverageView
  /** Members of workers, "69.590 dari 130.245 pekerja"; null where print implies none. */
  readonly heads: string | null
  /** What of it is worked out and not printed. */
  readonly implied: string | null
  /** What other sources say of the same year, each in a few words. */
  readonly others: readonly string[]
}

/** A target of a place that has no figure yet. */
export type LeaderAim = { readonly text: string; readonly source: CoverageView['source'] }

export type LeaderGap = {
  /** Null where nobody knows how many people it is about. */
  readonly unprotected: string | null
  readonly exceeds: boolean
  readonly target: {
    readonly text: string
    /** Null where the target belongs to another count, so that it is named and not compared. */
    readonly figured: Figured | null
    /** Null once the target is reached. */
    readonly pointsShort: string | null
    readonly needed: string | null
  } | null
}

/** By the assumption of the page; null where it cannot be said or nobody is missing. */
export type LeaderCost = { readonly total: string; readonly formula: string; readonly toTarget: boolean }

/** A plan that was saved for the place: it stands in place of the assumption. */
export type LeaderPlan = {
  readonly title: string
  readonly href: string
  readonly heads: string
  readonly year: string
  readonly cost: string
}

export type TrendStep = { readonly break: string | null; readonly asOf: string; readonly value: string }

export type LeaderAward = {
  readonly label: string
  readonly href: string
  readonly stage: string | null
  readonly published: number
  readonly categories: number
  /** For organisers alone. */
  readonly way: { readonly handedIn: number; readonly nominees: number } | null
}

export type LeaderView = {
  readonly code: string
  readonly place: string
  readonly level: RegionLevel
  readonly day: string
  readonly coverage: LeaderCoverage | null
  readonly aims: readonly LeaderAim[]
  readonly gap: LeaderGap
  readonly cost: LeaderCost | 'nobody' | null
  readonly plan: LeaderPlan | null
  /** What the assumption rests on. */
  readonly assumption: string
  readonly trend: readonly TrendStep[]
  /** Null for whoever is no organiser. */
  readonly causes: readonly string[] | null
  readonly award: LeaderAward | null
}

export function LeaderPage({ frame, view }: Page<LeaderView>) {
  const { language } = frame
  const words = leaderWords[language]
  const province = view.code.slice(0, 2)
  const crumbs = [
    { label: shellWords[language].home, href: paths.home() },
    { label: words.map, href: paths.provinceMap(province) },
  ]
  return (
    <Layout frame={frame} title={`${words.title}: ${view.place}`} crumbs={crumbs}>
      <article class="p-leaf">
        <header>
          <p class="p-eyebrow">{words.office(view.level)}</p>
          <h1 class="p-title">{words.heading(view.place)}</h1>
          <p class="p-note">{words.printed(view.day)}</p>
        </header>
        {view.coverage ? (
          <div class="p-leaf-three">
            <CoverageNow coverage={view.coverage} gap={view.gap} language={language} />
            <GapNow gap={view.gap} language={language} />
            <Cost view={view} words={words} />
          </div>
        ) : (
          <div class="p-stack p-gap-6">
            <EmptyState title={words.noFigure} text={words.noFigureText} />
            <Aims aims={view.aims} language={language} />
          </div>
        )}
        {view.coverage && <Others others={view.coverage.others} words={words} />}
        {view.coverage && <Trend trend={view.trend} words={words} />}
        <div class="p-leaf-two">
          <Causes causes={view.causes} words={words} />
          <Award award={view.award} words={words} />
        </div>
        <section class="p-leaf-ask">
          <h2 class="p-h3">{words.ask}</h2>
          <p class="p-m-0">{words.askText}</p>
          <ol class="p-m-0">
            {words.asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ol>
        </section>
      </article>
      <nav class="p-row p-mt-6 p-screen" aria-label={view.place}>
        <span class="p-note">{words.print}</span>
        <a class="ds-link" href={paths.provinceMap(province)}>
          {words.map}
        </a>
        {view.level !== 'province' && (
          <a class="ds-link" href={paths.villages(view.code)}>
            {words.villages}
          </a>
        )}
      </nav>
    </Layout>
  )
}

type Words = (typeof leaderWords)['id']
type Part<Props> = Props & { readonly words: Words }
type Told<Props> = Props & { readonly language: Language }

/** @param props.gap for the mark of the target. */
export function CoverageNow({
  coverage,
  gap,
  language,
}: Told<{ readonly coverage: LeaderCoverage; readonly gap: LeaderGap }>) {
  const words = leaderWords[language]
  const { stands, heads, implied } = coverage
  const target = gap.target?.figured
  return (
    <section class="p-figure">
      <h2 class="p-h3">{words.coverage}</h2>
      <span class="p-figure__value">{stands.value.text}</span>
      <BulletBar
        value={stands.value.value}
        {...(target ? { target: target.value } : {})}
        label={words.coverageBar(stands.value.text, target?.text ?? null)}
      />
      {heads !== null && <p class="p-m-0">{heads}</p>}
      <p class="p-figure__base p-m-0">
        {stands.base}; {stands.asOf}; {words.source}: <SourceLink source={stands.source} />
        {implied !== null && `; ${implied}`}.
      </p>
    </section>
  )
}

/** Across the sheet: in a column of its own each statement would take four lines. */
function Others({ others, words }: Part<{ readonly others: readonly string[] }>) {
  if (others.length === 0) return null
  return (
    <p class="p-figure__base">
      {words.others(others.length)} {others.join('; ')}.
    </p>
  )
}

export function GapNow({ gap, language }: Told<{ readonly gap: LeaderGap }>) {
  const words = leaderWords[language]
  const { target, unprotected } = gap
  return (
    <section class="p-figure">
      <h2 class="p-h3">{words.gap}</h2>
      {unprotected === null ? (
        <p class="p-absent p-m-0">{gap.exceeds ? words.nobodyLeft : words.gapUnknown}</p>
      ) : (
        <>
          <span class="p-figure__value">{unprotected}</span>
          <p class="p-m-0">{words.unprotected}</p>
        </>
      )}
      {target ? (
        <>
          {target.figured && (
            <p class="p-m-0">
              <strong>{target.pointsShort === null ? words.reached : words.short(target.pointsShort)}</strong>{' '}
              {target.needed !== null && words.needed(target.needed)}
            </p>
          )}
          <p class="p-figure__base p-m-0">{target.text}.</p>
        </>
      ) : (
        <p class="p-figure__base p-m-0">{words.noTarget}</p>
      )}
    </section>
  )
}

/** What a place without a figure has all the same. */
export function Aims({ aims, language }: Told<{ readonly aims: readonly LeaderAim[] }>) {
  const words = leaderWords[language]
  if (aims.length === 0) return null
  return (
    <section class="p-figure">
      <h2 class="p-h3">{words.aims}</h2>
      <ul class="p-m-0">
        {aims.map(({ text, source }) => (
          <li key={text}>
            {text}. {words.source}: <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <p class="p-figure__base p-m-0">{words.aimsText}</p>
    </section>
  )
}

function Cost({ view: { cost, plan, assumption }, words }: Part<{ readonly view: LeaderView }>) {
  if (plan) {
    return (
      <section class="p-figure">
        <h2 class="p-h3">{words.plan}</h2>
        <span class="p-figure__value p-leaf-money">{plan.cost}</span>
        <p class="p-m-0">
          <a class="ds-link" href={plan.href}>
            {plan.title}
          </a>
        </p>
        <p class="p-figure__base p-m-0">{words.planText(plan.heads, plan.year)}</p>
      </section>
    )
  }
  if (cost === null || cost === 'nobody') {
    return (
      <section class="p-figure">
        <h2 class="p-h3">{words.cost}</h2>
        <p class="p-absent p-m-0">{cost === null ? words.costUnknown : words.costNone}</p>
      </section>
    )
  }
  return (
    <section class="p-figure">
      <h2 class="p-h3">{words.cost}</h2>
      <span class="p-figure__value p-leaf-money">{cost.total}</span>
      <p class="p-m-0">
        {words.costYear(cost.toTarget)}: {cost.formula}
      </p>
      <p class="p-figure__base p-m-0">{assumption}</p>
    </section>
  )
}

function Trend({ trend, words }: Part<{ readonly trend: readonly TrendStep[] }>) {
  return (
    <section class="p-stack p-gap-2">
      <h2 class="p-h3">{words.trend}</h2>
      {trend.length < 2 ? (
        <p class="p-note">{words.trendNone}</p>
      ) : (
        <>
          <ol class="p-course">
            {trend.map((step) => (
              <li key={step.asOf}>
                {step.break !== null && <em>{words.break(step.break)}</em>}
                <strong>{step.value}</strong> <small>{step.asOf}</small>
              </li>
            ))}
          </ol>
          {trend.some((step) => step.break !== null) && <p class="p-note">{words.trendNote}</p>}
        </>
      )}
    </section>
  )
}

function Causes({ causes, words }: Part<{ readonly causes: readonly string[] | null }>) {
  return (
    <section class="p-stack p-gap-2">
      <h2 class="p-h3">{words.causes}</h2>
      {causes === null && <p class="p-note">{words.causesClosed}</p>}
      {causes?.length === 0 && <p class="p-note">{words.causesNone}</p>}
      {causes !== null && causes.length > 0 && (
        <ul class="p-m-0">
          {causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Award({ award, words }: Part<{ readonly award: LeaderAward | null }>) {
  return (
    <section class="p-stack p-gap-2">
      <h2 class="p-h3">{words.award}</h2>
      {award ? (
        <>
          <p>
            <a class="ds-link" href={award.href}>
              {award.label}
            </a>
          </p>
          <p>
            {award.stage === null ? words.awardNoStage : words.awardStage(award.stage)}{' '}
            {words.awardPublished(award.published, award.categories)}
          </p>
          {award.way && <p>{words.awardWay(award.way.handedIn, award.way.nominees)}</p>}
        </>
      ) : (
        <p class="p-note">{words.awardNone}</p>
      )}
    </section>
  )
}
