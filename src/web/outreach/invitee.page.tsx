/** One invitation: how the person is reached, what they answered, whether they came, and the way out of the list. */
import { type OutreachWords, outreachWords } from '../../wording/outreach.ts'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { ContactFields, inviteeFields, lettersFields, type TypedInvitee } from './invitees.page.tsx'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export const oneInviteeFields = { deed: inviteeFields.deed, reason: 'alasan' } as const
export const oneInviteeDeeds = { save: 'simpan', present: 'hadir', absent: 'tidak-hadir', drop: 'hapus' } as const
const fields = oneInviteeFields

export type InviteeView = {
  readonly place: OutreachPlace
  readonly title: string
  readonly action: string
  readonly lettersAction: string
  readonly number: number
  /** Null once the person was erased. */
  readonly typed: Pick<TypedInvitee, 'name' | 'organisation' | 'email' | 'phone'> | null
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** Newest last. */
  readonly notes: readonly { readonly state: string; readonly by: string; readonly reason: string | null }[]
  /** The last note; null where there is none. */
  readonly present: boolean | null
  readonly reason: string
  readonly mayPrint: boolean
  readonly errors: readonly FieldError[]
}

type PartProps = { readonly frame: Frame; readonly view: InviteeView; readonly words: OutreachWords }

export function InviteePage({ frame, view }: Page<InviteeView>) {
  const words = outreachWords[frame.language]
  const part = { frame, view, words }
  return (
    <OutreachLayout frame={frame} place={view.place} title={view.title} errors={view.errors} narrow>
      <div class="p-mt-6">
        <Facts facts={view.facts} left />
      </div>
      {view.typed === null ? <p class="p-prose">{words.erasedText}</p> : <Contact {...part} typed={view.typed} />}
      <Attendance {...part} />
      {view.typed !== null && (
        <section class="p-section" aria-labelledby="hapus">
          <h2 class="p-h2" id="hapus">
            {words.drop}
          </h2>
          <p class="p-prose">{words.dropText}</p>
          <PostForm frame={frame} action={view.action} class="p-row p-mt-4">
            <button
              class="ds-button"
              data-variant="secondary"
              name={fields.deed}
              value={oneInviteeDeeds.drop}
              type="submit"
            >
              {words.dropButton}
            </button>
          </PostForm>
        </section>
      )}
    </OutreachLayout>
  )
}

function Contact({ frame, view, words, typed }: PartProps & { readonly typed: NonNullable<InviteeView['typed']> }) {
  return (
    <section class="p-section" aria-labelledby="kontak">
      <h2 class="p-h2" id="kontak">
        {words.contact}
      </h2>
      <PostForm frame={frame} action={view.action}>
        <ContactFields typed={typed} errors={view.errors} words={words} />
        <button class="ds-button" name={fields.deed} value={oneInviteeDeeds.save} type="submit">
          {words.saveContact}
        </button>
      </PostForm>
      {view.mayPrint && (
        <PostForm frame={frame} action={view.lettersAction} class="p-row p-mt-4">
          <button
            class="ds-button"
            data-variant="secondary"
            name={lettersFields.invitee}
            value={view.number}
            type="submit"
          >
            {words.letterOne}
          </button>
        </PostForm>
      )}
    </section>
  )
}

function Attendance({ frame, view, words }: PartProps) {
  const deed = view.present === true ? oneInviteeDeeds.absent : oneInviteeDeeds.present
  const button = view.present === null ? words.notePresent : view.present ? words.noteAbsent : words.noteAgain
  return (
    <section class="p-section" aria-labelledby="kehadiran">
      <h2 class="p-h2" id="kehadiran">
        {words.history}
      </h2>
      {view.notes.length === 0 ? (
        <p>{words.notNoted}</p>
      ) : (
        <ol class="p-tasks">
          {view.notes.map((note) => (
            <li key={note.by} class="p-task">
              <strong>{note.state}</strong>
              <p class="p-note">{note.by}</p>
              {note.reason !== null && <p class="p-prose p-m-0">{note.reason}</p>}
            </li>
          ))}
        </ol>
      )}
      <PostForm frame={frame} action={view.action} class="p-form p-mt-6">
        {view.present === null ? (
          <span id={fields.reason} />
        ) : (
          <Field
            name={fields.reason}
            label={words.reason}
            value={view.reason}
            autocomplete="off"
            errors={view.errors}
          />
        )}
        <div class="p-row">
          <button class="ds-button" data-variant="secondary" name={fields.deed} value={deed} type="submit">
            {button}
          </button>
        </div>
      </PostForm>
    </section>
  )
}
