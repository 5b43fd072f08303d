/** Where each category stands, for chair and secretary. While a category is sealed nothing here tells a mark. */
import { historyWords } from '../../wording/history.ts'
import { type RoomWords, roomWords } from '../../wording/room.ts'
import { shellWords } from '../../wording/shell.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { GatedButton, type Reason } from '../components/gated-button.tsx'
import { SignGrid, type SignGridView } from '../components/sign-grid.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type RoomState = keyof RoomWords['state']

/** Something this viewer may open next. With reasons it is shown as a button that says why not. */
export type RoomDeed = {
  readonly deed: keyof RoomWords['deeds']
  readonly href: string
  readonly reasons: readonly Reason[]
}

export type RoomCategory = {
  /** Unique on the page: the rulebook's category id, with the season when several are shown. */
  readonly id: string
  readonly name: string
  readonly season: string
  readonly state: RoomState
  /** Until when marks are given, while they are; null where no stage says so. */
  readonly stage: string | null
  readonly signed: number
  readonly sheets: number
  /** What recusals mean here: what is hidden from this viewer, who leads, where too few are left. */
  readonly recusalNotes: readonly string[]
  readonly grid: SignGridView
  /** Seats that still owe a sheet, and for whom; empty once closed. */
  readonly unsigned: readonly { readonly seat: string; readonly candidates: readonly string[] }[]
  /** The main deed first. */
  readonly deeds: readonly RoomDeed[]
}

export type RoomView = {
  readonly categories: readonly RoomCategory[]
  /** The interview day of each season, and its timetable for whoever plans it. */
  readonly days: readonly { readonly label: string; readonly href: string }[]
  /** The history of each season in which the viewer may read it. */
  readonly histories: readonly { readonly label: string; readonly href: string }[]
}

const shapes: Readonly<Record<RoomState, StatusShape>> = {
  judging: 'wait',
  ready: 'part',
  closed: 'part',
  recorded: 'part',
  adopted: 'part',
  published: 'done',
  correcting: 'part',
}

export function RoomPage({ frame, view }: Page<RoomView>) {
  const words = roomWords[frame.language]
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead eyebrow={words.title} title={finding(view, words)} lede={words.lede} />
      {view.categories.length === 0 && (
        <div class="p-mt-8">
          <EmptyState title={words.noCategories} text={words.noCategoriesText} />
        </div>
      )}
      {view.categories.map((category) => (
        <Category key={category.id} frame={frame} category={category} words={words} />
      ))}
      {view.days.length > 0 && (
        <ul class="ds-list p-small p-tight p-mt-8">
          {view.days.map(({ label, href }) => (
            <li key={href}>
              <a class="ds-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {view.histories.length > 0 && (
        <ul class="ds-list p-small p-tight p-mt-8">
          {view.histories.map(({ label, href }) => (
            <li key={href}>
              <a class="ds-link" href={href}>
                {historyWords[frame.language].ofSeason(label)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}

function finding(view: RoomView, words: RoomWords): string {
  const judging = view.categories.filter((category) => category.state === 'judging')
  const unsigned = judging.reduce((sum, category) => sum + category.sheets - category.signed, 0)
  const moving = view.categories.filter((category) => category.state !== 'judging' && category.state !== 'published')
  if (view.categories.length === 0) return words.noCategories
  if (unsigned > 0) return words.unsignedCount(unsigned)
  return moving.length > 0 ? words.readyCount(moving.length) : words.allPublished
}

type CategoryProps = { readonly frame: Frame; readonly category: RoomCategory; readonly words: RoomWords }

function Category({ frame, category, words }: CategoryProps) {
  return (
    <section class="p-section p-room" id={category.id} aria-labelledby={`h-${category.id}`}>
      <div class="p-room__side">
        <div>
          <h2 class="p-h2" id={`h-${category.id}`}>
            {category.name}
          </h2>
          <p class="p-note">{category.season}</p>
          <Status is={shapes[category.state]}>{words.state[category.state]}</Status>
          {category.stage && <p class="p-note">{category.stage}</p>}
        </div>
        <p class="p-figure__value">
          {category.signed}
          <small>{words.ofSheets(category.sheets)}</small>
          <span class="ds-sr-only"> {words.signedSheets}</span>
        </p>
        <Deeds frame={frame} category={category} words={words} />
      </div>
      <div class="p-stack p-gap-6">
        {category.recusalNotes.map((note) => (
          <p key={note} class="p-note p-prose">
            {note}
          </p>
        ))}
        <SignGrid grid={category.grid} caption={words.gridOf(category.name)} words={words} />
        {category.unsigned.length > 0 && <Unsigned category={category} words={words} />}
      </div>
    </section>
  )
}

function Deeds({ frame, category, words }: CategoryProps) {
  const [main, ...others] = category.deeds
  return (
    <div class="p-stack">
      {main && (
        <GatedButton
          id={`sebab-${category.id}`}
          label={words.deeds[main.deed]}
          reasons={main.reasons}
          reasonsTitle={shellWords[frame.language].notYet}
        >
          <p>
            <a class="ds-button" href={main.href}>
              {words.deeds[main.deed]}
              <span class="ds-sr-only"> {category.name}</span>
            </a>
          </p>
        </GatedButton>
      )}
      {others.map((other) => (
        <p key={other.deed}>
          <a class="ds-link" href={other.href}>
            {words.deeds[other.deed]}
            <span class="ds-sr-only"> {category.name}</span>
          </a>
        </p>
      ))}
    </div>
  )
}

function Unsigned({ category, words }: Omit<CategoryProps, 'frame'>) {
  return (
    <div class="p-stack p-gap-2">
      <h3 class="p-h3">{words.waitingFor}</h3>
      <ul class="p-checks">
        {category.unsigned.map((owed) => (
          <li key={owed.seat}>
            <Status is="wait">{owed.seat}</Status>
            <p class="p-note">{words.forCandidates(owed.candidates)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
