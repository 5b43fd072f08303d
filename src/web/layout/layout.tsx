/** The shell of every page. A page gives its title and its body; everything around it is decided here once. */
import type { ComponentChildren, VNode } from 'preact'
import { shellWords } from '../../wording/shell.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FlashMessage } from './flash-message.tsx'
import { Footer } from './footer.tsx'
import type { FieldError, Frame, IslandName } from './frame.ts'
import { Head } from './head.tsx'

type LayoutProps = {
  readonly frame: Frame
  /** The name of this page in the browser's tab, without the product's name. */
  readonly title: string
  /** The way back, outermost first; the page itself is added as the last step under its `title`. */
  readonly crumbs?: readonly Crumb[]
  readonly errors?: readonly FieldError[]
  /** Paragraph width, for forms and messages. */
  readonly narrow?: boolean
  /** A full-width opening before the main column (start page). */
  readonly hero?: VNode
  /** The piece of script that this page gains by; without it the page works all the same. */
  readonly island?: IslandName | null
  readonly children: ComponentChildren
}

export function Layout(props: LayoutProps) {
  const { frame, title, crumbs = [], errors = [], narrow = false, hero, island = null, children } = props
  const words = shellWords[frame.language]
  const tabTitle = `${errors.length > 0 ? `${words.errorTitle}: ` : ''}${title} - ${words.product}`
  const wrap = narrow ? 'p-wrap p-narrow' : 'p-wrap'
  return (
    <html lang={frame.language} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {frame.sample && <meta name="robots" content="noindex" />}
        <title>{tabTitle}</title>
        <link rel="preload" href={frame.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={frame.assets.css} />
        <link rel="icon" href={frame.assets.mark} type="image/svg+xml" />
        {island && <script type="module" src={frame.assets.islands[island]} />}
      </head>
      <body>
        <a class="ds-skip-link" href="#isi">
          {words.skip}
        </a>
        <Head frame={frame} />
        <main id="isi" tabIndex={-1}>
          {hero}
          <div class={wrap}>
            {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} here={title} label={words.here} />}
            {errors.length > 0 && <ErrorSummary errors={errors} title={words.errors(errors.length)} />}
            {frame.flash && <FlashMessage flash={frame.flash} />}
            {children}
          </div>
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}
