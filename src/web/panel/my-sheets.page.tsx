/** The assessor's day: every sheet of their own, what is done, what comes next. */
import { interviewDayWords } from '../../wording/interview-day.ts'
import { offlineWords } from '../../wording/offline.ts'
import { conflictWords } from '../../wording/conflicts.ts'
import type { Language } from '../../wording/language.ts'
import { readingPlanWords } from '../../wording/reading-plan.ts'
import { type MarkSheetWords, markSheetWords } from '../../wording/mark-sheet.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { DeviceSection } from './device-section.tsx'

export type MySheetState = 'signed' | 'complete' | 'started' | 'untouched' | 'excused' | 'recused' | 'left'

export type MySheet = {
  readonly candidate: string
  readonly href: string
  readonly state: MySheetState
  readonly marked: number
  readonly criteria: number
  /** When it was signed, in words; null before. */
  readonly signedAt: string | null
  /** Whether the plenary talks about a mark of it, which this assessor may then change. */
  readonly isDiscussed: boolean
  /** Whether this seat is among those who read the file for the panel. */
  readonly isReader: boolean
}

export type MySheetsView = {
  /** The unsur this assessor holds. */
  readonly seat: string
  /** The page where one pledges and declares, one a season. */
  readonly declarations: readonly { readonly season: string; readonly href: string }[]
  /** The board of the interview day, of seasons that have a timetable. */
  readonly days: readonly { readonly season: string; readonly href: string }[]
  /** Sample dossiers laid before the panel, one a category. */
  readonly calibrations: readonly { readonly label: string; readonly href: string }[]
  readonly categories: readonly {
    readonly name: string
    readonly season: string
    readonly sheets: readonly MySheet[]
    /** Until when marks are given, while they are; null where no stage says so. */
    readonly stage: string | null
    /** Set once this assessor may see the standings. */
    readonly standingsHref: string | null
  }[]
}

const shapes: Readonly<Record<MySheetState, StatusShape>> = {
  signed: 'done',
  complete: 'part',
  started: 'part',
  untouched: 'open',
  excused: 'open',
  recused: 'open',
  left: 'open',
}

const owed = (sheet: MySheet) => sheet.state === 'complete' || sheet.state === 'started' || sheet.state === 'untouched'

export function MySheetsPage({ frame, view }: Page<MySheetsView>) {
  const words = markSheetWords[frame.language]
  const sheets = view.categories.flatMap((category) => category.sheets)
  const open = sheets.filter(owed)
  const next = open.find((sheet) => sheet.state !== 'untouched') ?? open[0]
  return (
    <Layout frame={frame} title={words.listTitle} narrow island={sheets.length > 0 ? 'my-sheets' : null}>
      <PageHead
        eyebrow={words.listTitle}
        title={sheets.length === 0 ? words.none : open.length > 0 ? words.waiting(open.length) : words.allSigned}
        lede={`${words.as(view.seat)} ${words.sealed}`}
      />
      {next && (
        <p class="p-mt-6">
          <a class="ds-button" href={next.href}>
            {words.continueWith(next.candidate)}
          </a>
        </p>
      )}
      {sheets.length > 0 && (
        <p class="p-mt-6">
          <a class="ds-link" href={paths.room()}>
            {words.whoSigned}
          </a>
        </p>
      )}
      {sheets.length === 0 && (
        <div class="p-mt-6">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      )}
      {view.declarations.map(({ season, href }) => (
        <p key={href} class="p-mt-4">
          <a class="ds-link" href={href}>
            {conflictWords[frame.language].toDeclarations}
            <span class="ds-sr-only"> {season}</span>
          </a>
        </p>
      ))}
      {view.days.map(({ season, href }) => (
        <p key={href} class="p-mt-4">
          <a class="ds-link" href={href}>
            {interviewDayWords[frame.language].ofSeason(season)}
          </a>
        </p>
      ))}
      {view.calibrations.map(({ label, href }) => (
        <p key={href} class="p-mt-4">
          <a class="ds-link" href={href}>
            {label}
          </a>
        </p>
      ))}
      {view.categories.map((category) => (
        <section key={`${category.season} ${category.name}`} class="p-section">
          <h2 class="p-h2">{category.name}</h2>
          <p class="p-note">{category.season}</p>
          {category.stage && <p class="p-note">{category.stage}</p>}
          <ul class="p-tasks">
            {category.sheets.map((sheet) => (
              <Sheet key={sheet.href} sheet={sheet} words={words} language={frame.language} />
            ))}
          </ul>
          {category.standingsHref && (
            <p class="p-mt-4">
              <a class="ds-link" href={category.standingsHref}>
                {words.openStandings}
                <span class="ds-sr-only"> {category.name}</span>
              </a>
            </p>
          )}
        </section>
      ))}
      {sheets.length > 0 && <DeviceSection words={offlineWords[frame.language]} />}
    </Layout>
  )
}

type SheetProps = { readonly sheet: MySheet; readonly words: MarkSheetWords; readonly language: Language }

function Sheet({ sheet, words, language }: SheetProps) {
  return (
    <li class="p-task">
      <a class="ds-link" href={sheet.href}>
        {sheet.candidate}
      </a>
      <Status is={sheet.isDiscussed ? 'part' : shapes[sheet.state]}>
        {sheet.isDiscussed ? words.discussed : words[sheet.state]}
      </Status>
      {sheet.isReader && <p class="p-note">{readingPlanWords[language].yours}</p>}
      <p class="p-note p-num">{sheet.signedAt ?? (owed(sheet) ? words.progress(sheet.marked, sheet.criteria) : '')}</p>
    </li>
  )
}
