/** Giving a role to somebody by their address; without an account they are invited. */
import { needsOrganisation, type SeasonRole } from '../../award/people/roles.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { roleWords } from '../../wording/roles.ts'
import { seatWords } from '../../wording/seats.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { type Option, RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const grantRoleFields = {
  role: 'peran',
  name: 'nama',
  email: 'surel',
  organisation: 'lembaga',
  choice: 'lembaga-pilihan',
} as const

export type GrantRoleView = {
  readonly season: string
  readonly action: string
  readonly setUpHref: string
  readonly rolesHref: string
  readonly organisationsHref: string
  /** What the viewer may give, from the highest down. */
  readonly roles: readonly SeasonRole[]
  readonly sendsMail: boolean
  readonly typed: Readonly<Record<keyof typeof grantRoleFields, string>>
  /** Organisations that fit what was typed, where it is not clear which is meant. */
  readonly choices: readonly Option[]
  readonly errors: readonly FieldError[]
}

export function GrantRolePage({ frame, view }: Page<GrantRoleView>) {
  const words = roleWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.grant}
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
        title={words.grant}
        lede={`${words.grantLede}${view.sendsMail ? '' : ` ${words.grantNoMail}`}`}
      />
      {view.roles.length === 0 ? (
        <div class="p-mt-8">
          <Notice tone="info">{words.grantNothing}</Notice>
        </div>
      ) : (
        <GrantForm frame={frame} view={view} />
      )}
    </Layout>
  )
}

function GrantForm({ frame, view }: Page<GrantRoleView>) {
  const words = roleWords[frame.language]
  const { typed, errors } = view
  return (
    <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
      <RadioGroup
        name={grantRoleFields.role}
        legend={words.role}
        chosen={typed.role}
        options={view.roles.map((role) => ({
          value: role,
          label: seatWords[frame.language][role],
          hint: words.duties[role],
        }))}
        errors={errors}
      />
      <Field
        name={grantRoleFields.name}
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        autocomplete="off"
        errors={errors}
      />
      <Field
        name={grantRoleFields.email}
        label={words.email}
        hint={words.emailHint}
        type="email"
        value={typed.email}
        autocomplete="off"
        errors={errors}
      />
      {view.roles.some(needsOrganisation) && (
        <Field
          name={grantRoleFields.organisation}
          label={words.organisation}
          hint={
            <>
              {words.organisationHint}{' '}
              <a class="ds-link" href={view.organisationsHref}>
                {words.organisations}
              </a>
            </>
          }
          value={typed.organisation}
          autocomplete="off"
          errors={errors}
        />
      )}
      {view.choices.length > 0 && (
        <RadioGroup
          name={grantRoleFields.choice}
          legend={words.choice}
          chosen={typed.choice}
          options={view.choices}
          errors={errors}
        />
      )}
      <div class="p-row">
        <button class="ds-button" type="submit">
          {words.submit}
        </button>
        <a class="ds-link" href={view.rolesHref}>
          {words.backToRoles}
        </a>
      </div>
    </PostForm>
  )
}
