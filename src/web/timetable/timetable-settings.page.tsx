/** What a timetable has to keep to: length, rooms, days with their pauses, who travels together, who cannot come when. */
import { type TimetableWords, timetableWords } from '../../wording/timetable.ts'
import { Choice } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import type { TypedDay, TypedSettings } from './timetable-settings.form.ts'
import { settingsFields as fields } from './timetable-fields.ts'

export type SettingsView = {
  readonly season: string
  readonly version: number
  readonly typed: TypedSettings
  readonly categories: readonly { readonly id: string; readonly name: string }[]
  /** "kebijakan (Ahli kebijakan publik)" */
  readonly seats: readonly string[]
  readonly errors: readonly FieldError[]
  readonly hrefs: { readonly self: string; readonly timetable: string }
}

export function SettingsPage({ frame, view }: Page<SettingsView>) {
  const words = timetableWords[frame.language]
  const { typed, errors, hrefs } = view
  return (
    <Layout
      frame={frame}
      title={words.settingsTitle}
      errors={errors}
      narrow
      crumbs={[{ label: words.title, href: hrefs.timetable }]}
    >
      <PageHead eyebrow={view.season} title={words.settingsTitle} lede={words.settingsLede} />
      <PostForm frame={frame} action={hrefs.self} class="p-form p-mt-8">
        <input type="hidden" name={fields.seen} value={view.version} />
        <fieldset class="ds-fieldset">
          <legend>{words.parts}</legend>
          <div class="p-row">
            <Field
              name={fields.talk}
              label={words.talk}
              value={typed.talk}
              inputmode="numeric"
              size={4}
              errors={errors}
            />
            <Field
              name={fields.question}
              label={words.question}
              value={typed.question}
              inputmode="numeric"
              size={4}
              errors={errors}
            />
            <Field
              name={fields.scoring}
              label={words.scoring}
              value={typed.scoring}
              inputmode="numeric"
              size={4}
              errors={errors}
            />
          </div>
        </fieldset>
        <TextareaField
          name={fields.rooms}
          label={words.rooms}
          hint={words.roomsHint}
          value={typed.rooms}
          errors={errors}
        />
        <p class="p-note">
          {words.seats}: {view.seats.join(', ')}.
        </p>
        {typed.days.map((day, at) => (
          <DayFields key={at} at={at} day={day} view={view} words={words} />
        ))}
        <TextareaField
          name={fields.groups}
          label={words.groups}
          hint={words.groupsHint}
          value={typed.groups}
          errors={errors}
        />
        <TextareaField
          name={fields.absences}
          label={words.absences}
          hint={words.absencesHint}
          value={typed.absences}
          errors={errors}
        />
        <p>
          <button class="ds-button" type="submit">
            {words.plan}
          </button>
        </p>
      </PostForm>
    </Layout>
  )
}

type DayProps = {
  readonly at: number
  readonly day: TypedDay
  readonly view: SettingsView
  readonly words: TimetableWords
}

function DayFields({ at, day, view: { categories, errors }, words }: DayProps) {
  const number = String(at)
  const label = (text: string) => (
    <>
      {text}
      <span class="ds-sr-only"> {words.dayNumber(at + 1)}</span>
    </>
  )
  return (
    <fieldset class="ds-fieldset p-seat">
      <legend>{words.dayNumber(at + 1)}</legend>
      <div class="p-stack">
        <div class="p-row">
          <Field name={fields.day(number)} label={label(words.day)} type="date" value={day.day} errors={errors} />
          <Field name={fields.opens(number)} label={label(words.opens)} value={day.opens} size={6} />
          <Field name={fields.closes(number)} label={label(words.closes)} value={day.closes} size={6} />
        </div>
        <fieldset class="ds-fieldset">
          <legend>{label(words.heard)}</legend>
          {categories.map(({ id, name }) => (
            <Choice
              key={id}
              type="checkbox"
              name={fields.categories(`${number}-${id}`)}
              value="1"
              checked={day.categories.includes(id)}
              label={name}
            />
          ))}
        </fieldset>
        <TextareaField
          name={fields.pauses(number)}
          label={label(words.pauses)}
          hint={words.pausesHint}
          value={day.pauses}
          rows={2}
          errors={errors}
        />
      </div>
    </fieldset>
  )
}
