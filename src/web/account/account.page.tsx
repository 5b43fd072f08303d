/** A person's own account. */
import { accountWords, type AccountWords } from '../../wording/account.ts'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { NewPassword, newPasswordFields } from '../components/new-password.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const accountFields = { old: 'sandi-lama', ...newPasswordFields } as const

export type SessionRow = {
  readonly id: string
  /** "Firefox di Android" */
  readonly device: string
  readonly started: string
  readonly lastSeen: string
  readonly isThis: boolean
}

export type AccountView = {
  readonly name: string
  readonly email: string
  readonly demo: boolean
  readonly charactersMin: number
  readonly sessions: readonly SessionRow[]
  readonly pager: PagerView
  readonly errors: readonly FieldError[]
}

export function AccountPage({ frame, view }: Page<AccountView>) {
  const words = accountWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} errors={view.errors}>
      <PageHead title={words.title} />
      <div class="p-mt-6">
        <Facts
          left
          facts={[
            { label: words.name, value: view.name },
            { label: words.email, value: view.email },
          ]}
        />
        <p class="p-mt-4">
          <a class="ds-link" href={paths.myData()}>
            {words.myData}
          </a>
        </p>
      </div>
      <section class="p-section p-stack" aria-labelledby="ganti-sandi">
        <h2 class="p-h2" id="ganti-sandi">
          {words.passwordTitle}
        </h2>
        <p class="p-note">{view.demo ? words.demo : words.passwordLede}</p>
        {!view.demo && <PasswordForm frame={frame} view={view} words={words} />}
      </section>
      <Sessions frame={frame} view={view} words={words} />
    </Layout>
  )
}

type PartProps = { readonly frame: Frame; readonly view: AccountView; readonly words: AccountWords }

function PasswordForm({ frame, view, words }: PartProps) {
  return (
    <PostForm frame={frame} action={paths.ownPassword()} class="p-form p-max-44">
      <Field
        name={accountFields.old}
        label={words.oldPassword}
        type="password"
        autocomplete="current-password"
        errors={view.errors}
      />
      <NewPassword charactersMin={view.charactersMin} errors={view.errors} language={frame.language} />
      <div class="p-row">
        <button class="ds-button" type="submit">
          {words.submit}
        </button>
      </div>
    </PostForm>
  )
}

function Sessions({ frame, view, words }: PartProps) {
  return (
    <section class="p-section p-stack" aria-labelledby="perangkat">
      <h2 class="p-h2" id="perangkat">
        {words.sessions}
      </h2>
      <p class="p-note">{words.sessionsLede}</p>
      <Table
        caption={words.sessions}
        captionHidden
        columns={[{ text: words.device }, { text: words.started }, { text: words.lastSeen }, { text: words.action }]}
      >
        {view.sessions.map((session) => (
          <Row key={session.id}>
            <NameCell {...(session.isThis ? { below: words.thisOne } : {})}>{session.device}</NameCell>
            <LabelledCell label={words.started} number={false}>
              {session.started}
            </LabelledCell>
            <LabelledCell label={words.lastSeen} number={false}>
              {session.lastSeen}
            </LabelledCell>
            <WideCell>{!session.isThis && <End frame={frame} session={session} words={words} />}</WideCell>
          </Row>
        ))}
      </Table>
      <Pager pager={view.pager} language={frame.language} />
      {(view.sessions.some((session) => !session.isThis) || view.pager.pages > 1) && (
        <PostForm frame={frame} action={paths.endOtherSessions()} class="p-row">
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.endOthers}
          </button>
        </PostForm>
      )}
    </section>
  )
}

function End({ frame, session, words }: Omit<PartProps, 'view'> & { readonly session: SessionRow }) {
  return (
    <PostForm frame={frame} action={paths.endSession(session.id)} class="p-m-0">
      <button class="p-linklike" type="submit">
        {words.end}
        <span class="ds-sr-only"> {words.endOf(session.device, session.started)}</span>
      </button>
    </PostForm>
  )
}
