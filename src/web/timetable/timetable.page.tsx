/** The timetable of a season's interviews: by day and hour, what stands against it, and every interview to be changed by hand. */
import { interviewConfirmationWords } from '../../wording/interview-confirmation.ts'
import type { Language } from '../../wording/language.ts'
import { type TimetableWords, timetableWords } from '../../wording/timetable.ts'
import { Downloads } from '../components/downloads.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Attending } from '../interview-day/attending.tsx'
import type { AttendingView } from '../interview-day/confirmation-view.ts'
import { CHECK_ONLY, timetableFields as fields } from './timetable-fields.ts'

export const INVITE_ID = 'undangan'

export type ShownInterview = {
  /** As `entrantField` writes it. */
  readonly entrant: string
  readonly candidate: string
  readonly category: string
  readonly hours: string
  readonly room: string
  readonly link: string
  /** Who comes, as the candidate confirmed it. */
  readonly known: AttendingView
}

export type EditedInterview = {
  readonly entrant: string
  readonly candidate: string
  /** As typed or saved: `2026-03-02`, `09.00`. */
  readonly day: string
  readonly begins: string
  readonly room: string
  readonly link: string
}

export type TimetableView = {
  readonly season: string
  readonly version: number
  /** "Senin, 2 Maret 2026 09.00 WIB"; null before there is one. */
  readonly savedAt: string | null
  readonly days: readonly { readonly name: string; readonly interviews: readonly ShownInterview[] }[]
  readonly edited: readonly EditedInterview[]
  readonly rooms: readonly string[]
  readonly conflicts: readonly string[]
  /** Candidates to be invited, for the first time or again. */
  readonly due: readonly string[]
  /** Candidates whose invitation reached no mailbox. */
  readonly unreached: readonly string[]
  /** Candidates past the hour of confirming, and those who said that they cannot come. */
  readonly unconfirmed: readonly string[]
  readonly away: readonly string[]
  /** Whether the conflicts are of what was typed and not yet saved. */
  readonly isTyped: boolean
  readonly reason: string
  readonly errors: readonly FieldError[]
  readonly hrefs: {
    readonly self: string
    readonly settings: string
    readonly board: string
    readonly room: string
    readonly invite: string
    readonly calendar: string
    readonly runSheet: string
    readonly doorList: string
  }
  readonly roomTitle: string
}

export function TimetablePage({ frame, view }: Page<TimetableView>) {
  const words = timetableWords[frame.language]
  const { days, hrefs, savedAt, version, edited } = view
  const count = days.reduce((sum, { interviews }) => sum + interviews.length, 0)
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      island="timetable"
      crumbs={[{ label: view.roomTitle, href: hrefs.room }]}
    >
      <PageHead
        eyebrow={`${words.title}, ${view.season}`}
        title={savedAt === null ? words.none : words.planned(count)}
        lede={savedAt === null ? words.noneText : words.saved(savedAt, version)}
      />
      <p class="p-row p-mt-6">
        <a class="ds-button" href={hrefs.settings}>
          {savedAt === null ? words.plan : words.planAgain}
        </a>
        {savedAt !== null && (
          <a class="ds-link" href={hrefs.board}>
            {words.board}
          </a>
        )}
      </p>
      {(savedAt !== null || view.isTyped) && (
        <div class="p-mt-6">
          <Conflicts view={view} words={words} />
        </div>
      )}
      {days.map(({ name, interviews }) => (
        <section key={name} class="p-section">
          <Table caption={name} columns={columnsOf(frame.language)}>
            {interviews.map((one) => (
              <Row key={one.entrant}>
                <LabelledCell label={words.hour}>{one.hours}</LabelledCell>
                <NameCell>{one.candidate}</NameCell>
                <LabelledCell label={words.category} number={false}>
                  {one.category}
                </LabelledCell>
                <LabelledCell label={words.room} number={false}>
                  {one.room}
                </LabelledCell>
                <LabelledCell label={interviewConfirmationWords[frame.language].column} number={false}>
                  <Attending known={one.known} />
                </LabelledCell>
              </Row>
            ))}
          </Table>
        </section>
      ))}
      {savedAt !== null && <Invitations frame={frame} view={view} words={words} />}
      {savedAt !== null && edited.length > 0 && (
        <section class="p-section">
          <details class="ds-details" open={view.isTyped || view.errors.length > 0}>
            <summary>{words.change}</summary>
            <p class="p-prose">{words.changeText}</p>
            <PostForm
              frame={frame}
              action={hrefs.self}
              class="p-form p-mt-4"
              data={{
                'data-timetable': '',
                'data-deed': fields.deed,
                'data-check': CHECK_ONLY,
                'data-words': JSON.stringify({ swapped: words.swapped, failed: words.notChecked }),
              }}
            >
              <input type="hidden" name={fields.seen} value={version} />
              <output class="ds-sr-only" data-told></output>
              <div class="p-standing" aria-live="polite" data-conflicts>
                <Conflicts view={view} words={words} />
              </div>
              {edited.map((one) => (
                <Interview key={one.entrant} one={one} view={view} words={words} />
              ))}
              <TextareaField
                name={fields.reason}
                label={words.reason}
                hint={words.reasonHint}
                value={view.reason}
                errors={view.errors}
              />
              <div class="p-row">
                <button class="ds-button" type="submit">
                  {words.save}
                </button>
                <button class="ds-button" data-variant="secondary" type="submit" name={fields.deed} value={CHECK_ONLY}>
                  {words.check}
                </button>
              </div>
            </PostForm>
          </details>
        </section>
      )}
    </Layout>
  )
}

function columnsOf(language: Language) {
  const words = timetableWords[language]
  const texts = [words.hour, words.candidate, words.category, words.room, interviewConfirmationWords[language].column]
  return texts.map((text) => ({ text }))
}

type PartProps = { readonly view: TimetableView; readonly words: TimetableWords }

function Conflicts({ view: { conflicts }, words }: PartProps) {
  if (conflicts.length === 0) return <p class="p-note p-m-0">{words.noConflicts}</p>
  return (
    <div class="p-why p-stack">
      <p class="p-h3">{words.conflicts(conflicts.length)}</p>
      <ul class="ds-list p-tight">
        {conflicts.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

function Invitations({ frame, view, words }: PartProps & { readonly frame: Frame }) {
  const { due, unreached, unconfirmed, away, hrefs, version } = view
  const confirmation = interviewConfirmationWords[frame.language]
  return (
    <section class="p-section p-stack" id={INVITE_ID}>
      <h2 class="p-h2">{words.invitations}</h2>
      <p class="p-prose">{due.length === 0 ? words.allInvited : words.toInvite(due.join(', '))}</p>
      {unreached.length > 0 && <p class="p-note">{words.unreached(unreached.join(', '))}</p>}
      {unconfirmed.length > 0 && <p class="p-note">{confirmation.waiting(unconfirmed.join(', '))}</p>}
      {away.length > 0 && <p class="p-note">{confirmation.away(away.join(', '))}</p>}
      <div class="p-row">
        {due.length > 0 && (
          <PostForm frame={frame} action={hrefs.invite} class="p-m-0">
            <input type="hidden" name={fields.seen} value={version} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.invite(due.length)}
            </button>
          </PostForm>
        )}
      </div>
      <Downloads
        files={[
          { label: words.runSheet, href: hrefs.runSheet, note: 'PDF' },
          { label: words.doorList, href: hrefs.doorList, note: 'PDF' },
          { label: words.calendar, href: hrefs.calendar, note: 'ICS' },
        ]}
      />
    </section>
  )
}

function Interview({ one, view, words }: PartProps & { readonly one: EditedInterview }) {
  const { entrant, candidate } = one
  const label = (text: string) => (
    <>
      {text}
      <span class="ds-sr-only"> {candidate}</span>
    </>
  )
  const rooms = view.rooms.includes(one.room) || one.room === '' ? view.rooms : [...view.rooms, one.room]
  return (
    <fieldset
      class="ds-fieldset p-seat p-draggable"
      data-interview
      data-name={candidate}
      data-day={fields.day(entrant)}
      data-begins={fields.begins(entrant)}
      data-room={fields.room(entrant)}
    >
      <legend>{candidate}</legend>
      <button class="ds-button" data-variant="tertiary" type="button" data-drag hidden>
        {label(words.drag)}
      </button>
      <div class="p-row">
        <Field name={fields.day(entrant)} label={label(words.day)} type="date" value={one.day} errors={view.errors} />
        <Field name={fields.begins(entrant)} label={label(words.begins)} value={one.begins} size={6} />
        <SelectField
          name={fields.room(entrant)}
          label={label(words.room)}
          chosen={one.room}
          options={rooms.map((room) => ({ value: room, label: room }))}
        />
        <Field name={fields.link(entrant)} label={label(words.link)} value={one.link} />
      </div>
    </fieldset>
  )
}
