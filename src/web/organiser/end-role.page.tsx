/** Ending a role, with the reason; whoever may not is told why. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { roleWords } from '../../wording/roles.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Facts } from '../components/facts.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import type { ShownHolder } from './role-holders.page.tsx'

export const endRoleFields = { reason: 'alasan' } as const

export type EndRoleView = {
  readonly season: string
  readonly action: string
  readonly setUpHref: string
  readonly rolesHref: string
  readonly role: string
  readonly holder: ShownHolder
  /** Why the viewer may not end it; null where they may. */
  readonly whyNot: string | null
  readonly reason: string
  readonly errors: readonly FieldError[]
}

export function EndRolePage({ frame, view }: Page<EndRoleView>) {
  const words = roleWords[frame.language]
  const { holder } = view
  return (
    <Layout
      frame={frame}
      title={words.endTitle}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
        { label: words.title, href: view.rolesHref },
      ]}
    >
      <PageHead
        eyebrow={view.season}
        title={words.endHeading(view.role)}
        {...(view.whyNot === null ? { lede: words.endConsequences } : {})}
      />
      <div class="p-section">
        <Facts
          left
          facts={[
            { label: words.name, value: holder.name },
            ...(holder.email === null ? [] : [{ label: words.email, value: holder.email }]),
            ...(holder.organisation === null ? [] : [{ label: words.organisation, value: holder.organisation }]),
            { label: words.since, value: holder.since },
          ]}
        />
      </div>
      {view.whyNot === null ? (
        <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
          <TextareaField
            name={endRoleFields.reason}
            label={words.reason}
            hint={words.endReasonHint}
            value={view.reason}
            errors={view.errors}
          />
          <div class="p-row">
            <button class="ds-button" type="submit">
              {words.endSubmit}
            </button>
            <a class="ds-link" href={view.rolesHref}>
              {words.backToRoles}
            </a>
          </div>
        </PostForm>
      ) : (
        <div class="p-stack p-mt-8">
          <Notice tone="info" says="answer">
            {view.whyNot}
          </Notice>
          <p>
            <a class="ds-link" href={view.rolesHref}>
              {words.backToRoles}
            </a>
          </p>
        </div>
      )}
    </Layout>
  )
}
