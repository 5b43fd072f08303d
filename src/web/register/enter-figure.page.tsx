/** Entering one figure of a place by hand. */
import type { TypedFigure } from '../../actions/enter-figure.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { FigureForm } from './figure-form.tsx'
import { registerCrumb } from './figure-parts.tsx'

export type EnterFigureView = {
  readonly place: string
  readonly code: string
  readonly may: boolean
  readonly typed: TypedFigure
  readonly errors: readonly FieldError[]
}

export function EnterFigurePage({ frame, view }: Page<EnterFigureView>) {
  const words = registerWords[frame.language]
  const back = { label: view.place, href: paths.placeFigures(view.code) }
  return (
    <Layout
      frame={frame}
      title={words.enterTitle(view.place)}
      errors={view.errors}
      narrow
      crumbs={[registerCrumb(frame.language), back]}
    >
      <PageHead eyebrow={view.code} title={words.enterTitle(view.place)} lede={words.enterLede} />
      {view.may ? (
        <PostForm frame={frame} action={paths.enterFigure(view.code)} class="p-form p-mt-8">
          <FigureForm typed={view.typed} errors={view.errors} language={frame.language} />
          <p>
            <button class="ds-button" type="submit">
              {words.enterButton}
            </button>
          </p>
        </PostForm>
      ) : (
        <p class="p-section">{words.outside}</p>
      )}
    </Layout>
  )
}
