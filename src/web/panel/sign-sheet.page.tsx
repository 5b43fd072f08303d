/** The review before signing: all marks once more, what is missing, what signing means. */
import { markSheetWords } from '../../wording/mark-sheet.ts'
import { Confirm } from '../components/confirm.tsx'
import { GatedButton, type Reason } from '../components/gated-button.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { markSheetFields, type SheetCriterion, type SheetHeading } from './mark-sheet-view.ts'
import { SheetTable } from './sheet-table.tsx'

export type SignSheetView = SheetHeading & {
  /** Signing a version other than the one reviewed is refused. */
  readonly version: number
  readonly criteria: readonly SheetCriterion[]
  /** Reasons besides missing marks, such as a closed category; usually empty. */
  readonly reasons: readonly Reason[]
}

export function SignSheetPage({ frame, view }: Page<SignSheetView>) {
  const words = markSheetWords[frame.language]
  const sheetPath = paths.markSheet(view.sheetId)
  const missing = view.criteria
    .filter((criterion) => criterion.mark === '')
    .map((criterion) => ({
      text: criterion.name,
      detail: words.emptyMark,
      mend: { label: words.fill, href: `${sheetPath}#${markSheetFields.mark(criterion.id)}` },
    }))
  return (
    <Layout
      frame={frame}
      title={words.signTitle}
      crumbs={[
        { label: words.listTitle, href: paths.mySheets() },
        { label: view.candidate, href: sheetPath },
      ]}
    >
      <PageHead
        eyebrow={`${view.category}, ${view.season}`}
        title={missing.length > 0 ? words.signMissing(missing.length) : words.signReady(view.candidate)}
        lede={missing.length > 0 ? `${view.candidate}. ${words.missingText}` : words.as(view.seat)}
      />
      <div class="p-split p-mt-8">
        <SheetTable criteria={view.criteria} words={words} />
        <GatedButton
          id="sebab"
          label={words.sign}
          reasons={[...missing, ...view.reasons]}
          reasonsTitle={words.cannotSign}
        >
          <Confirm
            frame={frame}
            action={paths.signSheet(view.sheetId)}
            title={words.signHeading}
            consequences={words.signConsequences}
            button={words.sign}
            back={{ label: words.backToSheet, href: sheetPath }}
          >
            <input type="hidden" name={markSheetFields.version} value={view.version} />
          </Confirm>
        </GatedButton>
      </div>
    </Layout>
  )
}
