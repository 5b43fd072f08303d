/** "Hitung ulang": anybody recomputes a published result on their own device. */
import { shellWords } from '../../wording/shell.ts'
import { recountWords } from '../../wording/recount.ts'
import { PageHead } from '../layout/page-head.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { paths } from '../paths.ts'
import { RecountTool } from './recount-tool.tsx'

export type RecountView = {
  /** Null where the reader brings a bundle. */
  readonly of: {
    readonly category: string
    readonly season: string
    readonly resultHref: string
    readonly bundleHref: string
    /** For whoever keeps an old checkpoint of the season's ledger. */
    readonly witnessHref: string
  } | null
  /** The whole page as one file. */
  readonly fileHref: string
}

export function RecountPage({ frame, view }: Page<RecountView>) {
  const words = recountWords[frame.language]
  const { of: result } = view
  return (
    <Layout
      frame={frame}
      title={result ? words.titleOf(result.category) : words.title}
      crumbs={
        result
          ? [{ label: result.category, href: result.resultHref }]
          : [{ label: shellWords[frame.language].home, href: paths.home() }]
      }
      island="recount"
    >
      <PageHead
        {...(result ? { eyebrow: result.season } : {})}
        title={result ? words.titleOf(result.category) : words.title}
        lede={words.lede}
      />
      <div class="p-split p-section">
        <RecountTool language={frame.language} bundle={result?.bundleHref ?? null} />
        <aside class="p-stack">
          <p>
            <a class="ds-button" data-variant="secondary" href={view.fileHref} download>
              {words.oneFile}
            </a>
          </p>
          <p class="p-note">{words.oneFileNote}</p>
          {result && (
            <ul class="p-stack">
              <li>
                <a class="ds-link" href={result.bundleHref}>
                  {words.bundle}
                </a>
              </li>
              <li>
                <a class="ds-link" href={result.resultHref}>
                  {words.result}
                </a>
              </li>
              <li>
                <a class="ds-link" href={result.witnessHref}>
                  {words.witness}
                </a>
              </li>
            </ul>
          )}
        </aside>
      </div>
    </Layout>
  )
}
