/** Everybody with an account, and a form to invite somebody. */
import { peopleWords, type PeopleWords } from '../../wording/people.ts'
import { Field } from '../components/field.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const peopleFields = { name: 'nama', email: 'surel' } as const

export type PersonDeed = 'again' | 'close' | 'reopen'

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly shape: StatusShape
  readonly state: string
  /** What may be done, in this order. */
  readonly deeds: readonly PersonDeed[]
}

export type PeopleView = {
  readonly rows: readonly PersonRow[]
  readonly pager: PagerView
  readonly sendsMail: boolean
  /** What was typed. */
  readonly name: string
  readonly email: string
  readonly errors: readonly FieldError[]
}

export function PeoplePage({ frame, view }: Page<PeopleView>) {
  const words = peopleWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} errors={view.errors}>
      <PageHead title={words.title} lede={words.lede} />
      <Invite frame={frame} view={view} words={words} />
      <section class="p-section" aria-labelledby="daftar">
        <h2 class="p-h2" id="daftar">
          {words.title}
        </h2>
        <Table
          caption={words.title}
          captionHidden
          columns={[{ text: words.name }, { text: words.state }, { text: words.action }]}
        >
          {view.rows.map((row) => (
            <Row key={row.id}>
              <NameCell below={row.email}>{row.name}</NameCell>
              <LabelledCell label={words.state} number={false}>
                <Status is={row.shape}>{row.state}</Status>
              </LabelledCell>
              <WideCell>
                {row.deeds.map((deed) => (
                  <Deed key={deed} frame={frame} row={row} words={words} deed={deed} />
                ))}
              </WideCell>
            </Row>
          ))}
        </Table>
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </Layout>
  )
}

type PartProps = { readonly frame: Frame; readonly words: PeopleWords }

const deedPaths = { again: paths.repeatInvitation, close: paths.closeAccount, reopen: paths.reopenAccount } as const

function Deed({ frame, row, words, deed }: PartProps & { readonly row: PersonRow; readonly deed: PersonDeed }) {
  return (
    <PostForm frame={frame} action={deedPaths[deed](row.id)} class="p-m-0">
      <button class="p-linklike" type="submit">
        {words[deed]}
        <span class="ds-sr-only"> {words.of(row.name)}</span>
      </button>
    </PostForm>
  )
}

function Invite({ frame, view, words }: PartProps & { readonly view: PeopleView }) {
  return (
    <section class="p-section p-stack" aria-labelledby="undang">
      <h2 class="p-h2" id="undang">
        {words.invite}
      </h2>
      <p class="p-note">
        {words.inviteLede} {!view.sendsMail && words.inviteNoMail}{' '}
        <a class="ds-link" href={paths.outbox()}>
          {words.outbox}
        </a>
      </p>
      <PostForm frame={frame} action={paths.people()} class="p-form p-max-44">
        <Field
          name={peopleFields.name}
          label={words.name}
          hint={words.nameHint}
          value={view.name}
          autocomplete="off"
          errors={view.errors}
        />
        <Field
          name={peopleFields.email}
          label={words.email}
          hint={words.emailHint}
          type="email"
          value={view.email}
          autocomplete="off"
          errors={view.errors}
        />
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.submit}
          </button>
        </div>
      </PostForm>
    </section>
  )
}
