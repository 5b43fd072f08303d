/** One figure: what its source prints, where it comes from, and what may be done with it. */
import type { TypedFigure } from '../../actions/enter-figure.ts'
import { registerWords, type RegisterWords } from '../../wording/coverage-register.ts'
import { Facts } from '../components/facts.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { FigureForm } from './figure-form.tsx'
import { printedLines, registerCrumb, Source } from './figure-parts.tsx'
import type { FigureView } from './figure-view.ts'

/** `deed` says which of the three forms was sent. */
export const figureDeedFields = {
  deed: 'tombol',
  chooseReason: 'alasan-pilih',
  correctReason: 'alasan-koreksi',
} as const
export const CHECK = 'cocok'
export const CHOOSE = 'pakai'
export const CORRECT = 'koreksi'

export type FigurePageView = {
  readonly place: string
  readonly code: string
  readonly group: string
  readonly figure: FigureView
  /** Figures of the same year and segment, this one too. */
  readonly beside: number
  /** What the viewer may do; null where the place is not theirs. */
  readonly may: { readonly check: boolean; readonly whyNotCheck: string } | null
  readonly typed: TypedFigure
  readonly chooseReason: string
  readonly correctReason: string
  readonly errors: readonly FieldError[]
}

type PartProps = Page<FigurePageView> & { readonly words: RegisterWords }

export function FigurePage({ frame, view }: Page<FigurePageView>) {
  const words = registerWords[frame.language]
  const { figure } = view
  const facts = [
    { label: words.base, value: figure.base },
    { label: words.asOf, value: figure.asOf },
    { label: words.source, value: <Source source={figure.source} /> },
    { label: words.lineage, value: figure.lineage.map((line) => <div key={line}>{line}</div>) },
  ]
  return (
    <Layout
      frame={frame}
      title={`${words.figureTitle}: ${view.place}`}
      errors={view.errors}
      narrow
      crumbs={[registerCrumb(frame.language), { label: view.place, href: paths.placeFigures(view.code) }]}
    >
      <PageHead eyebrow={`${view.place}, ${view.group}`} title={figure.coverage} />
      {printedLines(figure).map((line) => (
        <p key={line} class="p-m-0">
          {line}
        </p>
      ))}
      <div class="p-mt-6">
        <Facts left facts={facts} />
      </div>
      {figure.concerns.length > 0 && (
        <ul class="ds-list p-tight">
          {figure.concerns.map((concern) => (
            <li key={concern}>{concern}</li>
          ))}
        </ul>
      )}
      {view.may ? (
        <>
          <Check frame={frame} view={view} words={words} />
          <Choose frame={frame} view={view} words={words} />
          <Correct frame={frame} view={view} words={words} />
        </>
      ) : (
        <p class="p-section">{words.outside}</p>
      )}
    </Layout>
  )
}

function Check({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="cocokkan">
      <h2 class="p-h2" id="cocokkan">
        {words.checkTitle}
      </h2>
      {view.may?.check ? (
        <PostForm frame={frame} action={view.figure.href} class="p-form">
          <p>{words.checkText}</p>
          <p>
            <button class="ds-button" type="submit" name={figureDeedFields.deed} value={CHECK}>
              {words.checkButton}
            </button>
          </p>
        </PostForm>
      ) : (
        <p>{view.may?.whyNotCheck}</p>
      )}
    </section>
  )
}

function Choose({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="pilih">
      <h2 class="p-h2" id="pilih">
        {words.chooseTitle}
      </h2>
      {view.figure.chosenWhy !== null && (
        <p>
          {words.chosen}. {words.chosenWhy(view.figure.chosenWhy)}
        </p>
      )}
      {view.beside < 2 ? (
        <p>{words.alone}</p>
      ) : (
        <PostForm frame={frame} action={view.figure.href} class="p-form">
          <p>{words.chooseText(view.beside)}</p>
          <TextareaField
            name={figureDeedFields.chooseReason}
            label={words.reason}
            value={view.chooseReason}
            errors={view.errors}
          />
          <p>
            <button
              class="ds-button"
              data-variant="secondary"
              type="submit"
              name={figureDeedFields.deed}
              value={CHOOSE}
            >
              {words.chooseButton}
            </button>
          </p>
        </PostForm>
      )}
    </section>
  )
}

function Correct({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="koreksi">
      <h2 class="p-h2" id="koreksi">
        {words.correctTitle}
      </h2>
      <p>{words.correctText}</p>
      <PostForm frame={frame} action={view.figure.href} class="p-form">
        <FigureForm typed={view.typed} errors={view.errors} language={frame.language} />
        <TextareaField
          name={figureDeedFields.correctReason}
          label={words.reason}
          value={view.correctReason}
          errors={view.errors}
        />
        <p>
          <button class="ds-button" data-variant="secondary" type="submit" name={figureDeedFields.deed} value={CORRECT}>
            {words.correctButton}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
