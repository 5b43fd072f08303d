/** A signed sheet: read only, with its receipt. */
import { type MarkSheetWords, markSheetWords } from '../../wording/mark-sheet.ts'
import { Facts } from '../components/facts.tsx'
import { Fingerprint } from '../components/fingerprint.tsx'
import { Status } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { DossierPanel } from './dossier.tsx'
import type { Dossier, SheetCriterion, SheetHeading, ShownCommitment } from './mark-sheet-view.ts'
import { SheetDiscussionPart, type SheetDiscussionView } from './sheet-discussion.tsx'
import { SheetTable } from './sheet-table.tsx'

export type SignedSheetView = SheetHeading & {
  readonly criteria: readonly SheetCriterion[]
  readonly dossier: Dossier
  /** "Rabu, 30 Juli 2025 09.58 WIB" */
  readonly signedAt: string
  readonly commitment: ShownCommitment | null
  /** Null while nothing on the sheet is talked about. */
  readonly discussion: SheetDiscussionView | null
  /** The next sheet that still waits; null when none does. */
  readonly next: { readonly candidate: string; readonly href: string } | null
}

export function SignedSheetPage({ frame, view }: Page<SignedSheetView>) {
  const words = markSheetWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.sheetTitle}
      errors={view.discussion?.errors ?? []}
      crumbs={[{ label: words.listTitle, href: paths.mySheets() }]}
    >
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={view.candidate} />
      <div class="p-split p-mt-6" data-side="start">
        <DossierPanel dossier={view.dossier} language={frame.language} />
        <div class="p-stack p-gap-6">
          <section class="p-result p-stack" aria-labelledby="bukti">
            <h2 class="p-h2" id="bukti">
              {words.signedTitle}
            </h2>
            <p>{words.signedText}</p>
            <Facts
              left
              facts={[
                { label: words.receiptAt, value: view.signedAt },
                { label: words.receiptBy, value: view.seat },
              ]}
            />
            <Receipt view={view} words={words} />
            {view.next && (
              <p>
                <a class="ds-button" href={view.next.href}>
                  {words.continueWith(view.next.candidate)}
                </a>
              </p>
            )}
          </section>
          {view.discussion && <SheetDiscussionPart frame={frame} view={view.discussion} />}
          <SheetTable criteria={view.criteria} words={words} />
        </div>
      </div>
    </Layout>
  )
}

function Receipt({ view, words }: { readonly view: SignedSheetView; readonly words: MarkSheetWords }) {
  if (!view.commitment) return <p class="p-note">{words.signedBeforeCommitments}</p>
  return (
    <>
      <Status is={view.commitment.fits ? 'done' : 'stop'}>
        {view.commitment.fits ? words.receiptFits : words.receiptDoesNotFit}
      </Status>
      <Fingerprint label={words.receiptPrint} value={view.commitment.hash} />
      <p class="p-note p-prose">{words.receiptWhy}</p>
      <p class="p-m-0">
        <a class="ds-link" href={paths.sheetReceipt(view.sheetId)} download>
          {words.takeReceipt}
        </a>{' '}
        <a class="ds-link" href={paths.sheetReceiptPaper(view.sheetId)} download>
          {words.takeReceiptPaper}
        </a>
      </p>
    </>
  )
}
