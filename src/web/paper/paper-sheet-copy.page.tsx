/** One of two clerks types a mark sheet from paper; nothing of the other copy is here. */
import { paperSheetsWords } from '../../wording/paper-sheets.ts'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Criteria } from '../panel/criteria.tsx'
import type { SheetCriterion } from '../panel/mark-sheet-view.ts'

export type PaperSheetCopyView = {
  readonly title: string
  readonly candidate: string
  readonly seat: string
  readonly listHref: string
  readonly action: string
  readonly body:
    | { readonly is: 'copying'; readonly criteria: readonly SheetCriterion[] }
    | { readonly is: 'said'; readonly sentence: string }
  readonly errors: readonly FieldError[]
}

export function PaperSheetCopyPage({ frame, view }: Page<PaperSheetCopyView>) {
  const words = paperSheetsWords[frame.language]
  const { body } = view
  return (
    <Layout
      frame={frame}
      title={words.copyTitle}
      errors={view.errors}
      narrow
      crumbs={[{ label: words.title, href: view.listHref }]}
    >
      <PageHead
        eyebrow={`${view.title}, ${view.seat}`}
        title={view.candidate}
        lede={body.is === 'copying' ? words.copyLede : ''}
      />
      {body.is === 'said' ? (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {body.sentence}
        </Notice>
      ) : (
        <PostForm frame={frame} action={view.action} class="p-m-0">
          <Criteria frame={frame} criteria={body.criteria} errors={view.errors} />
          <p class="p-mt-6">
            <button class="ds-button" type="submit">
              {words.copyDone}
            </button>
          </p>
        </PostForm>
      )}
    </Layout>
  )
}
