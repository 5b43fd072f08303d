/** The secretary records the plenary: meeting, attendance and dissent by seat, votes on equal totals, decree. */
import { type PlenaryWords, plenaryWords } from '../../wording/plenary.ts'
import { roomWords } from '../../wording/room.ts'
import { type DecreeTexts, DecreeFields } from '../components/decree-fields.tsx'
import { type EditConflict, EditConflictNotice } from '../components/edit-conflict.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { type PlenarySeat, SeatAttendance } from './plenary-seat.tsx'
import { type PlenaryTie, TieVote } from './plenary-tie.tsx'
import { decreeFields, plenaryFields } from './plenary-fields.ts'

export type PlenaryView = {
  readonly category: string
  readonly season: string
  /** Where the form posts: `paths.plenary(key)`. */
  readonly action: string
  readonly standingsHref: string
  readonly version: number
  /** "Rabu, 30 Juli 2025 16.20 WIB"; null before the first save. */
  readonly savedAt: string | null
  /** WIB, WITA or WIT. */
  readonly zone: string
  readonly quorum: number
  /** What was typed or saved: days as YYYY-MM-DD, times as HH:MM, empty when not given. */
  readonly values: {
    readonly number: string
    readonly day: string
    readonly from: string
    readonly to: string
    readonly place: string
    readonly town: string
  }
  readonly decree: DecreeTexts
  readonly seats: readonly PlenarySeat[]
  readonly ties: readonly PlenaryTie[]
  readonly errors: readonly FieldError[]
  readonly conflict: EditConflict | null
}

export function PlenaryPage({ frame, view }: Page<PlenaryView>) {
  const words = plenaryWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead
        eyebrow={view.season}
        title={words.heading(view.category)}
        lede={view.savedAt ? `${words.lede} ${words.savedAt(view.savedAt)}` : words.lede}
      />
      {view.conflict && (
        <EditConflictNotice
          differences={view.conflict.differences}
          title={words.conflictTitle}
          text={words.conflictText(view.conflict.changedAt)}
          href={view.action}
          language={frame.language}
        />
      )}
      <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
        <input type="hidden" name={plenaryFields.version} value={view.version} />
        <Meeting view={view} words={words} />
        <section class="p-stack" aria-labelledby="kehadiran">
          <h2 class="p-h2" id="kehadiran">
            {words.attendance}
          </h2>
          <p>{words.attendanceLede(view.quorum, view.seats.length)}</p>
          <div class="p-attendance">
            {view.seats.map((seat) => (
              <SeatAttendance key={seat.id} seat={seat} errors={view.errors} words={words} />
            ))}
          </div>
        </section>
        {view.ties.length > 0 && (
          <section class="p-stack" aria-labelledby="nilai-sama">
            <h2 class="p-h2" id="nilai-sama">
              {words.ties}
            </h2>
            {view.ties.map((tie) => (
              <TieVote key={tie.id} tie={tie} errors={view.errors} words={words} />
            ))}
          </section>
        )}
        <DecreeFields
          title={words.decree}
          names={decreeFields}
          decree={view.decree}
          errors={view.errors}
          language={frame.language}
        />
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.save}
          </button>
          <a class="ds-link" href={view.standingsHref}>
            {words.back}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}

type PartProps = { readonly view: PlenaryView; readonly words: PlenaryWords }

function Meeting({ view: { values, zone, errors }, words }: PartProps) {
  return (
    <section class="p-form" aria-labelledby="rapat">
      <h2 class="p-h2" id="rapat">
        {words.meeting}
      </h2>
      <Field
        name={plenaryFields.number}
        label={words.number}
        hint={words.numberHint}
        value={values.number}
        errors={errors}
      />
      <div class="p-fields">
        <Field name={plenaryFields.day} label={words.day} type="date" value={values.day} errors={errors} />
        <Field name={plenaryFields.from} label={words.from(zone)} type="time" value={values.from} errors={errors} />
        <Field name={plenaryFields.to} label={words.to(zone)} type="time" value={values.to} errors={errors} />
      </div>
      <Field
        name={plenaryFields.place}
        label={words.place}
        hint={words.placeHint}
        value={values.place}
        errors={errors}
      />
      <Field name={plenaryFields.town} label={words.town} hint={words.townHint} value={values.town} errors={errors} />
    </section>
  )
}
