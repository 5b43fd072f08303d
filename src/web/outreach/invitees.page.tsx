/** Who is invited to an event: the list, two ways to invite, mail and letters. */
import { type OutreachWords, outreachWords } from '../../wording/outreach.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Option } from '../components/choice-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export const inviteesQuery = { text: 'cari' } as const

export const inviteeFields = {
  deed: 'tindakan',
  registerKind: 'jenis-lembaga',
  registerPlace: 'wilayah-lembaga',
  name: 'nama',
  organisation: 'lembaga',
  kind: 'jenis',
  place: 'wilayah',
  email: 'surel',
  phone: 'telepon',
} as const
const fields = inviteeFields

export const inviteeDeeds = { register: 'daftar', one: 'satu', send: 'kirim' } as const

/** The letters of one file begin with this invitation, counted from 1; or are one alone. */
export const lettersFields = { first: 'dari', invitee: 'undangan' } as const

export type TypedInvitee = Readonly<Record<'name' | 'organisation' | 'kind' | 'place' | 'email' | 'phone', string>>

export type InviteeRow = {
  readonly href: string
  readonly name: string
  readonly below: string | null
  readonly answer: string
  readonly answerShape: StatusShape
  readonly mail: string
  readonly mailShape: StatusShape
}

export type InviteesView = {
  readonly place: OutreachPlace
  readonly action: string
  readonly lettersAction: string
  readonly text: string
  readonly all: number
  readonly found: number
  readonly rows: readonly InviteeRow[]
  readonly pager: PagerView
  /** How many wait for a mail. */
  readonly waiting: number
  /** The files of letters: numbers of the first and the last of each. */
  readonly letters: readonly { readonly first: number; readonly last: number }[]
  readonly registerKinds: readonly Option[]
  readonly registerPlaces: readonly Option[]
  readonly kinds: readonly Option[]
  readonly register: { readonly kind: string; readonly place: string }
  readonly typed: TypedInvitee
  readonly errors: readonly FieldError[]
}

type PartProps = { readonly frame: Frame; readonly view: InviteesView; readonly words: OutreachWords }

export function InviteesPage({ frame, view }: Page<InviteesView>) {
  const words = outreachWords[frame.language]
  const part = { frame, view, words }
  return (
    <OutreachLayout
      frame={frame}
      place={view.place}
      title={words.toInvitees}
      lede={words.toInviteesText}
      errors={view.errors}
    >
      {view.all === 0 ? (
        <div class="p-mt-8">
          <EmptyState title={words.noInvitees} text={words.noInviteesText} />
        </div>
      ) : (
        <>
          <List {...part} />
          <Mail {...part} />
          <Letters {...part} />
        </>
      )}
      <Register {...part} />
      <section class="p-section" aria-labelledby="satu">
        <h2 class="p-h2" id="satu">
          {words.inviteOne}
        </h2>
        <PostForm frame={frame} action={view.action} class="p-form p-max-44">
          <InviteeFields view={view} words={words} />
          <button class="ds-button" data-variant="secondary" name={fields.deed} value={inviteeDeeds.one} type="submit">
            {words.inviteOneButton}
          </button>
        </PostForm>
      </section>
    </OutreachLayout>
  )
}

type FieldsProps = {
  readonly view: Pick<InviteesView, 'typed' | 'errors' | 'kinds'>
  readonly words: OutreachWords
}

/** Also on the page of attendance, for guests without an invitation. */
export function InviteeFields({ view: { typed, errors, kinds }, words }: FieldsProps) {
  return (
    <>
      <ContactFields typed={typed} errors={errors} words={words} isNew />
      <SelectField name={fields.kind} label={words.kind} chosen={typed.kind} options={kinds} errors={errors} />
      <Field
        name={fields.place}
        label={words.place}
        hint={words.placeHint}
        value={typed.place}
        autocomplete="off"
        size={16}
        errors={errors}
      />
    </>
  )
}

type ContactProps = {
  readonly typed: Pick<TypedInvitee, 'name' | 'organisation' | 'email' | 'phone'>
  readonly errors: readonly FieldError[]
  readonly words: OutreachWords
  /** Only then is the name looked up in the register. */
  readonly isNew?: boolean
}

export function ContactFields({ typed, errors, words, isNew = false }: ContactProps) {
  return (
    <>
      <Field
        name={fields.organisation}
        label={words.organisation}
        hint={isNew ? words.organisationHint : undefined}
        value={typed.organisation}
        autocomplete="off"
        errors={errors}
      />
      <Field
        name={fields.name}
        label={words.nameLabel}
        hint={words.nameHint}
        value={typed.name}
        autocomplete="off"
        errors={errors}
      />
      <Field
        name={fields.email}
        label={words.email}
        type="email"
        value={typed.email}
        autocomplete="off"
        errors={errors}
      />
      <Field name={fields.phone} label={words.phone} value={typed.phone} autocomplete="off" errors={errors} />
    </>
  )
}

function List({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="daftar">
      <h2 class="p-h2" id="daftar">
        {words.found(view.found)}
      </h2>
      <Search action={view.action} text={view.text} words={words} />
      {view.found === 0 ? (
        <EmptyState title={words.noneFound} text={words.noInviteesText} />
      ) : (
        <Table
          caption={words.invitees}
          captionHidden
          columns={[words.name, words.answer, words.mail].map((text) => ({ text }))}
        >
          {view.rows.map((row) => (
            <Row key={row.href}>
              <NameCell below={row.below}>
                <a class="ds-link" href={row.href}>
                  {row.name}
                </a>
              </NameCell>
              <LabelledCell label={words.answer} number={false}>
                <Status is={row.answerShape}>{row.answer}</Status>
              </LabelledCell>
              <LabelledCell label={words.mail} number={false}>
                <Status is={row.mailShape}>{row.mail}</Status>
              </LabelledCell>
            </Row>
          ))}
        </Table>
      )}
      <Pager pager={view.pager} language={frame.language} />
    </section>
  )
}

type SearchProps = { readonly action: string; readonly text: string; readonly words: OutreachWords }

export function Search({ action, text, words }: SearchProps) {
  return (
    <form class="p-form p-max-44 p-mb-8" action={action} method="get" novalidate>
      <Field name={inviteesQuery.text} label={words.search} value={text} autocomplete="off" />
      <div class="p-row">
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.show}
        </button>
        {text !== '' && (
          <a class="ds-link" href={action}>
            {words.reset}
          </a>
        )}
      </div>
    </form>
  )
}

function Mail({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby={fields.deed}>
      <h2 class="p-h2" id={fields.deed}>
        {words.send}
      </h2>
      {view.waiting === 0 ? (
        <p class="p-prose">{words.sendNothing}</p>
      ) : (
        <PostForm frame={frame} action={view.action} class="p-stack">
          <p class="p-prose">{words.sendText(view.waiting)}</p>
          <div class="p-row">
            <button class="ds-button" name={fields.deed} value={inviteeDeeds.send} type="submit">
              {words.sendButton}
            </button>
          </div>
        </PostForm>
      )}
    </section>
  )
}

function Letters({ frame, view, words }: PartProps) {
  if (view.letters.length === 0) return null
  return (
    <section class="p-section" aria-labelledby="surat">
      <h2 class="p-h2" id="surat">
        {words.letters}
      </h2>
      <p class="p-prose">{words.lettersText}</p>
      <PostForm frame={frame} action={view.lettersAction} class="p-row p-mt-4">
        {view.letters.map(({ first, last }) => (
          <button
            key={first}
            class="ds-button"
            data-variant="secondary"
            name={lettersFields.first}
            value={first}
            type="submit"
          >
            {words.lettersFrom(first, last)}
          </button>
        ))}
      </PostForm>
    </section>
  )
}

function Register({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="terdaftar">
      <h2 class="p-h2" id="terdaftar">
        {words.inviteRegister}
      </h2>
      <p class="p-prose">{words.inviteRegisterText}</p>
      <PostForm frame={frame} action={view.action} class="p-form p-max-44">
        <SelectField
          name={fields.registerKind}
          label={words.kind}
          chosen={view.register.kind}
          options={view.registerKinds}
          errors={view.errors}
        />
        <SelectField
          name={fields.registerPlace}
          label={words.placeColumn}
          chosen={view.register.place}
          options={view.registerPlaces}
        />
        <button
          class="ds-button"
          data-variant="secondary"
          name={fields.deed}
          value={inviteeDeeds.register}
          type="submit"
        >
          {words.inviteAll}
        </button>
      </PostForm>
    </section>
  )
}
