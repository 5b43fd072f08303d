/** The start page, with demo seats and tour when the demo is on. */
import type { HomeWords } from '../../wording/home.ts'
import { homeWords } from '../../wording/home.ts'
import { type DemoSeat, DemoSeatButton } from '../components/demo-seat.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { StageBar } from '../components/stage-bar.tsx'
import { Status } from '../components/status.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { paths } from '../paths.ts'
import { type SeasonCard, stageSentence, stateSentence } from './season-state.tsx'

export type TourStepName = keyof HomeWords['steps']

/** `account` null: anybody may open `href` without signing in. */
export type TourStep = {
  readonly name: TourStepName
  readonly account: string | null
  readonly href: string
  readonly done: boolean
}

export type HomeView = {
  /** Somebody has just signed out on this device. */
  readonly signedOut?: boolean
  /** The season that matters now comes first; it stands in the opening. */
  readonly seasons: readonly SeasonCard[]
  /** Null when the demo is off. */
  readonly demo: { readonly seats: readonly DemoSeat[]; readonly tour: readonly TourStep[] } | null
}

export function HomePage({ frame, view }: Page<HomeView>) {
  const words = homeWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.tabTitle}
      island={view.signedOut === true ? 'signed-out' : null}
      hero={<Hero frame={frame} view={view} />}
    >
      {view.demo && <Tour frame={frame} steps={view.demo.tour} words={words} />}
      <Seasons seasons={view.seasons} words={words} />
      {view.demo && <Seats frame={frame} seats={view.demo.seats} words={words} />}
      <Doors words={words} />
    </Layout>
  )
}

function Hero({ frame, view }: Page<HomeView>) {
  const words = homeWords[frame.language]
  const season = view.seasons[0]
  const firstStep = view.demo?.tour.find((step) => step.account !== null && !step.done)
  return (
    <section class="p-hero" aria-labelledby="judul">
      <div class="p-wrap p-split" data-side>
        <div>
          <p class="p-eyebrow">{words.eyebrow}</p>
          <h1 class="p-title" id="judul">
            {view.demo ? words.demoTitle : words.plainTitle}
          </h1>
          <p class="p-lede">{words.lede}</p>
          <div class="p-row p-mt-6">
            {firstStep?.account ? (
              <DemoSeatButton
                frame={frame}
                account={firstStep.account}
                goTo={firstStep.href}
                primary
                label={firstStep.name === 'sign' ? words.startTour : words.steps[firstStep.name].go}
              />
            ) : (
              <a class="ds-button" href={paths.results()}>
                {words.seeResults}
              </a>
            )}
            {view.demo ? (
              <a class="ds-link" href="#langkah">
                {words.seeSteps}
              </a>
            ) : (
              <a class="ds-link" href={paths.certificateCheck()}>
                {words.checkCertificate}
              </a>
            )}
          </div>
        </div>
        {season && <SeasonNow season={season} words={words} id="kini" />}
      </div>
    </section>
  )
}

type SeasonProps = { readonly season: SeasonCard; readonly words: HomeWords; readonly id: string }

function SeasonNow({ season, words, id }: SeasonProps) {
  const { finding, note } = stateSentence(season.state, words)
  return (
    <div class="p-stack p-gap-3">
      <p class="p-eyebrow p-mb-0">{season.label}</p>
      <p class="p-hero__finding">{finding}</p>
      <StageBar stages={season.stages} labelledBy={id} words={words.stageIs} />
      <p class="p-h3" id={id}>
        {stageSentence(season.stages, words)}
      </p>
      <p class="p-note">
        {note} {words.asOf(season.asOf)}
      </p>
    </div>
  )
}

function Seasons({ seasons, words }: { readonly seasons: readonly SeasonCard[]; readonly words: HomeWords }) {
  return (
    <section class="p-section" aria-labelledby="musim">
      <h2 class="p-h2" id="musim">
        {words.seasons}
      </h2>
      {seasons.length === 0 && <EmptyState title={words.noSeasonTitle} text={words.noSeason} />}
      <ul class="p-seasons">
        {seasons.map((season, index) => (
          <li key={season.href}>
            <SeasonRow season={season} words={words} id={`tahap-${index}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SeasonRow({ season, words, id }: SeasonProps) {
  const { finding, note } = stateSentence(season.state, words)
  return (
    <div class="p-season">
      <div>
        <h3 class="p-h3">
          <a class="ds-link" href={season.href}>
            {season.label}
          </a>
        </h3>
        <p class="p-note">{season.place}</p>
      </div>
      <div class="p-stack p-gap-2">
        <p class="p-strong">{finding}</p>
        <p class="p-note">{note}</p>
      </div>
      <div class="p-stack p-gap-2">
        <StageBar stages={season.stages} labelledBy={id} words={words.stageIs} />
        <p class="p-note" id={id}>
          {stageSentence(season.stages, words)}
        </p>
      </div>
    </div>
  )
}

type TourProps = { readonly frame: Frame; readonly steps: readonly TourStep[]; readonly words: HomeWords }

function Tour({ frame, steps, words }: TourProps) {
  return (
    <section class="p-section" aria-labelledby="langkah">
      <h2 class="p-h2" id="langkah">
        {words.tour}
      </h2>
      <p class="p-prose">{words.tourLede}</p>
      <ol class="p-tour">
        {steps.map((step, index) => {
          const { title, text, go } = words.steps[step.name]
          return (
            <li key={step.name}>
              <span class="p-tour__number" aria-hidden="true">
                {index + 1}
              </span>
              <div class="p-stack p-gap-2">
                <h3 class="p-h3">{title}</h3>
                <p class="p-small">{text}</p>
                {step.done && <Status is="done">{words.stepDone}</Status>}
                <StepDoor frame={frame} step={step} label={go} />
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function StepDoor({ frame, step, label }: { readonly frame: Frame; readonly step: TourStep; readonly label: string }) {
  if (step.account) return <DemoSeatButton frame={frame} account={step.account} goTo={step.href} label={label} />
  return (
    <p>
      <a class="ds-button" data-variant="secondary" href={step.href}>
        {label}
      </a>
    </p>
  )
}

type SeatsProps = { readonly frame: Frame; readonly seats: readonly DemoSeat[]; readonly words: HomeWords }

function Seats({ frame, seats, words }: SeatsProps) {
  return (
    <section class="p-section" aria-labelledby="kursi">
      <h2 class="p-h2" id="kursi">
        {words.seats}
      </h2>
      <p class="p-prose">{words.seatsLede}</p>
      <ul class="p-seats">
        {seats.map((seat) => (
          <li key={seat.account}>
            <div>
              <p class="p-strong">{seat.seat}</p>
              <p class="p-note">
                {seat.as}. {seat.task}
              </p>
            </div>
            <DemoSeatButton frame={frame} account={seat.account} label={words.sitAs} of={`${seat.seat}, ${seat.as}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Doors({ words }: { readonly words: HomeWords }) {
  const doors = [
    { title: words.doorResults, text: words.doorResultsText, href: paths.results() },
    { title: words.doorCertificate, text: words.doorCertificateText, href: paths.certificateCheck() },
    { title: words.doorCoverage, text: words.doorCoverageText, href: paths.coverage() },
    { title: words.doorWhatIf, text: words.doorWhatIfText, href: paths.whatIf() },
    { title: words.doorCalculator, text: words.doorCalculatorText, href: paths.calculator() },
    { title: words.doorTry, text: words.doorTryText, href: paths.try() },
  ]
  return (
    <section class="p-section" aria-labelledby="pintu">
      <h2 class="p-h2" id="pintu">
        {words.doors}
      </h2>
      <div class="p-doors">
        {doors.map((door) => (
          <div key={door.href}>
            <h3 class="p-h3">
              <a class="ds-link" href={door.href}>
                {door.title}
              </a>
            </h3>
            <p class="p-small">{door.text}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
