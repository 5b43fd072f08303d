/** The draft becomes the season's rules, or, once they are locked, a proposal: a reason, and what stands in the way. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { rulebookChangeWords } from '../../wording/rulebook-change.ts'
import type { RulebookDifference } from '../../wording/rulebook-changes.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { GatedButton } from '../components/gated-button.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { RulebookDifferences } from './rulebook-differences.tsx'
import type { CheckLine } from './set-up.page.tsx'

export const enactFields = { version: 'versi', reason: 'alasan' } as const

export type EnactRulebookView = {
  readonly season: string
  readonly locked: boolean
  readonly action: string
  readonly setUpHref: string
  readonly compareHref: string
  /** The first of them; `more` says how many follow on the page that compares. */
  readonly differences: readonly RulebookDifference[]
  readonly more: number
  /** The version of the draft this page shows. */
  readonly version: number
  readonly reason: string
  /** `href` is null where nothing can be mended by editing. */
  readonly obstacles: readonly (Omit<CheckLine, 'href'> & { readonly href: string | null })[]
  readonly errors: readonly FieldError[]
}

export function EnactRulebookPage({ frame, view }: Page<EnactRulebookView>) {
  const words = rulebookChangeWords[frame.language]
  const title = view.locked ? words.proposeTitle : words.enactTitle
  const button = view.locked ? words.proposeButton : words.enactButton
  return (
    <Layout
      frame={frame}
      title={title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={title} lede={view.locked ? words.proposeLede : words.enactLede} />
      <section class="p-section p-stack" aria-labelledby="beda">
        <h2 class="p-h2" id="beda">
          {words.whatChanges}
        </h2>
        <RulebookDifferences caption={words.whatChanges} differences={view.differences} words={words} />
        {view.more > 0 && (
          <p>
            <a class="ds-link" href={view.compareHref}>
              {words.moreChanges(view.more)}
            </a>
          </p>
        )}
      </section>
      <div class="p-mt-8">
        <GatedButton
          id="halangan"
          label={button}
          reasonsTitle={words.inTheWay}
          reasons={view.obstacles.map(({ text, href }) => ({
            text,
            ...(href === null ? {} : { mend: { label: words.mend, href } }),
          }))}
        >
          <PostForm frame={frame} action={view.action}>
            <input type="hidden" name={enactFields.version} value={view.version} />
            <TextareaField
              name={enactFields.reason}
              label={words.reason}
              hint={words.reasonHint}
              value={view.reason}
              errors={view.errors}
            />
            <div class="p-row">
              <button class="ds-button" type="submit">
                {button}
              </button>
              <a class="ds-link" href={view.setUpHref}>
                {words.back}
              </a>
            </div>
          </PostForm>
        </GatedButton>
      </div>
    </Layout>
  )
}
