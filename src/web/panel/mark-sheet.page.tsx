/** One assessor, one candidate: every panel criterion, the candidate's file beside it, drafts and signing apart. */
import { conflictWords } from '../../wording/conflicts.ts'
import { type MarkSheetWords, markSheetWords } from '../../wording/mark-sheet.ts'
import { type OfflineWords, offlineWords } from '../../wording/offline.ts'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import type { Crumb } from '../layout/breadcrumbs.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import type { MarkSheetIslandWords } from '../islands/mark-sheet.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Criteria } from './criteria.tsx'
import { DossierPanel } from './dossier.tsx'
import {
  type Dossier,
  markSheetFields,
  type SheetContent,
  type SheetCriterion,
  type SheetHeading,
  goOnToSign,
} from './mark-sheet-view.ts'
import { Notice } from '../components/notice.tsx'

export type MarkSheetView = SheetHeading & {
  /** Sent back with the draft; a stale one leads to the conflict page. */
  readonly version: number
  readonly banner: string | null
  readonly criteria: readonly SheetCriterion[]
  /** Criteria computed from figures: shown, never marked. */
  readonly counted: readonly { readonly name: string; readonly weight: string }[]
  readonly dossier: Dossier
  /** "09.41 WIB"; null before the first draft. */
  readonly savedAt: string | null
  /** Where a conflict of interest is declared; a preview has none. */
  readonly declarationsHref?: string
  /** Fields are `markSheetFields.mark(id)` and `.comment(id)`. */
  readonly errors: readonly FieldError[]
  /** What the form holds; a preview has none. */
  readonly content?: SheetContent
  /** Draws the sheet as it would be, without a form: for whoever sets up a season. */
  readonly preview?: { readonly notice: string; readonly crumbs: readonly Crumb[] }
}

export function MarkSheetPage({ frame, view }: Page<MarkSheetView>) {
  const words = markSheetWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.sheetTitle}
      errors={view.errors}
      island={view.preview ? null : 'mark-sheet'}
      crumbs={view.preview?.crumbs ?? [{ label: words.listTitle, href: paths.mySheets() }]}
    >
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={view.candidate} />
      <p class="p-small p-prose">
        {words.as(view.seat)} {words.sealed}
      </p>
      {view.declarationsHref !== undefined && (
        <p class="p-small">
          <a class="ds-link" href={view.declarationsHref}>
            {conflictWords[frame.language].ownsRelation}
          </a>
        </p>
      )}
      {(view.preview || view.banner) && (
        <Notice tone={view.preview ? 'info' : 'warning'} class="p-max-44">
          {view.preview && `${view.preview.notice} `}
          {view.banner}
        </Notice>
      )}
      <div class="p-split p-mt-6" data-side="start">
        <DossierPanel dossier={view.dossier} language={frame.language} />
        {view.preview ? (
          <div>
            <SheetBody frame={frame} view={view} />
          </div>
        ) : (
          <PostForm
            frame={frame}
            action={paths.markSheet(view.sheetId)}
            class="p-m-0"
            data={islandData(view, offlineWords[frame.language])}
          >
            <input type="hidden" name={markSheetFields.version} value={view.version} />
            <SheetBody frame={frame} view={view} />
            <Dock view={view} words={words} />
          </PostForm>
        )}
      </div>
    </Layout>
  )
}

function islandData({ content = 'stored' }: MarkSheetView, words: OfflineWords) {
  const { unsaved, saving, onDevice, restored, nowhere, sessionOver, anotherPerson, refused, filled } = words
  const sentences: MarkSheetIslandWords = {
    unsaved,
    saving,
    onDevice,
    restored,
    nowhere,
    sessionOver,
    anotherPerson,
    refused,
    filled,
  }
  return { 'data-island': 'mark-sheet', 'data-content': content, 'data-words': JSON.stringify(sentences) }
}

function SheetBody({ frame, view }: Page<MarkSheetView>) {
  return (
    <>
      <Criteria frame={frame} criteria={view.criteria} errors={view.errors} />
      {view.counted.length > 0 && <Counted view={view} words={markSheetWords[frame.language]} />}
    </>
  )
}

type PartProps = { readonly view: MarkSheetView; readonly words: MarkSheetWords }

function Counted({ view, words }: PartProps) {
  return (
    <section class="p-criterion">
      <div>
        <h2 class="p-h3">{words.counted}</h2>
        <p class="p-note">{words.countedText}</p>
      </div>
      <ul class="ds-list p-small p-tight">
        {view.counted.map((criterion) => (
          <li key={criterion.name}>
            {criterion.name}, {criterion.weight}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dock({ view, words }: PartProps) {
  const marked = view.criteria.filter((criterion) => criterion.mark.trim() !== '').length
  return (
    <div class="p-dock">
      <div class="p-dock__state">
        <Status is={view.savedAt ? 'done' : 'wait'}>
          {view.savedAt ? words.savedAt(view.savedAt) : words.notSaved}
        </Status>
        <Status is={marked === view.criteria.length ? 'done' : 'part'}>
          {words.markedCount(marked, view.criteria.length)}
        </Status>
      </div>
      <div class="p-dock__deeds">
        <button class="ds-button" type="submit">
          {words.saveDraft}
        </button>
        <button class="ds-button" data-variant="secondary" type="submit" name={markSheetFields.goOn} value={goOnToSign}>
          <span>
            {words.review}
            <span class="p-desk-in">{words.reviewAndSign}</span>
          </span>
        </button>
      </div>
    </div>
  )
}
