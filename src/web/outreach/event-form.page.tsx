/** The form of an event: a new one, or one that is moved, mended or cancelled. */
import { outreachWords } from '../../wording/outreach.ts'
import { Choice } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export const eventFields = {
  /** The version of the event on the page; empty for a new one. */
  version: 'versi',
  title: 'judul',
  venue: 'tempat',
  begins: 'mulai',
  ends: 'selesai',
  zone: 'zona',
  agenda: 'susunan',
  capacity: 'kursi',
  cancelled: 'batal',
} as const
const fields = eventFields

export type EventFormView = {
  readonly place: OutreachPlace
  readonly action: string
  readonly backHref: string
  readonly isNew: boolean
  readonly typed: Readonly<Record<Exclude<keyof typeof eventFields, 'cancelled'>, string>> & {
    readonly cancelled: boolean
  }
  readonly errors: readonly FieldError[]
}

const ZONES = ['WIB', 'WITA', 'WIT'].map((zone) => ({ value: zone, label: zone }))

export function EventFormPage({ frame, view }: Page<EventFormView>) {
  const words = outreachWords[frame.language]
  const { typed, errors } = view
  return (
    <OutreachLayout
      frame={frame}
      place={view.place}
      title={view.isNew ? words.newEvent : words.changeEvent}
      errors={errors}
      narrow
    >
      <PostForm frame={frame} action={view.action} class="p-form p-mt-6">
        <input type="hidden" name={fields.version} value={typed.version} />
        <Field
          name={fields.title}
          label={words.eventTitle}
          hint={words.eventTitleHint}
          value={typed.title}
          autocomplete="off"
          errors={errors}
        />
        <TextareaField
          name={fields.venue}
          label={words.venue}
          hint={words.venueHint}
          rows={2}
          value={typed.venue}
          errors={errors}
        />
        <Field name={fields.begins} label={words.begins} type="datetime-local" value={typed.begins} errors={errors} />
        <Field name={fields.ends} label={words.ends} type="datetime-local" value={typed.ends} errors={errors} />
        <SelectField name={fields.zone} label={words.zone} chosen={typed.zone} options={ZONES} errors={errors} />
        <TextareaField
          name={fields.agenda}
          label={words.agendaLabel}
          hint={words.agendaHint}
          rows={5}
          value={typed.agenda}
          errors={errors}
        />
        <Field
          name={fields.capacity}
          label={words.capacity}
          hint={words.capacityHint}
          inputmode="numeric"
          size={8}
          value={typed.capacity}
          autocomplete="off"
          errors={errors}
        />
        {!view.isNew && (
          <Choice
            type="checkbox"
            name={fields.cancelled}
            value="1"
            checked={typed.cancelled}
            label={words.cancel}
            hint={words.cancelHint}
          />
        )}
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.save}
          </button>
          <a class="ds-link" href={view.backHref}>
            {words.back}
          </a>
        </div>
      </PostForm>
    </OutreachLayout>
  )
}
