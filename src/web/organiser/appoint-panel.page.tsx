/** Who sits where, by e-mail address, and the decree that names the panel. */
import { appointPanelWords } from '../../wording/appoint-panel.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { substituteWords } from '../../wording/substitutes.ts'
import { type DecreeTexts, DecreeFields } from '../components/decree-fields.tsx'
import { Field } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const appointPanelFields = {
  number: 'nomor',
  day: 'tanggal',
  issuer: 'pejabat',
  email: (seat: string) => `surel-${seat}`,
  substitute: (seat: string) => `pengganti-${seat}`,
  from: 'masa-mulai',
  until: 'masa-sampai',
} as const

export type AppointPanelView = {
  readonly season: string
  readonly action: string
  readonly setUpHref: string
  /** What was typed or is stored; the day as YYYY-MM-DD. */
  readonly decree: DecreeTexts
  /** YYYY-MM-DD, or empty. */
  readonly term: { readonly from: string; readonly until: string }
  readonly seats: readonly {
    readonly id: string
    readonly unsur: string
    readonly email: string
    /** E-mail of the substitute whom the decree names for it. */
    readonly substitute: string
    /** The name of whoever holds it now. */
    readonly heldBy: string | null
  }[]
  readonly draftHasOtherSeats: boolean
  readonly errors: readonly FieldError[]
}

export function AppointPanelPage({ frame, view }: Page<AppointPanelView>) {
  const words = appointPanelWords[frame.language]
  const substitutes = substituteWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      {view.draftHasOtherSeats && (
        <div class="p-mt-6">
          <Notice tone="warning">{words.draftSeats}</Notice>
        </div>
      )}
      <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
        <DecreeFields
          title={words.decree}
          names={appointPanelFields}
          decree={view.decree}
          errors={view.errors}
          language={frame.language}
        />
        <section class="p-form" aria-labelledby="kursi">
          <h2 class="p-h2" id="kursi">
            {words.seats}
          </h2>
          <p class="p-note">{words.seatsNote}</p>
          {view.seats.map((seat) => (
            <Field
              key={seat.id}
              name={appointPanelFields.email(seat.id)}
              label={words.email(seat.unsur)}
              {...(seat.heldBy === null ? {} : { hint: words.heldBy(seat.heldBy) })}
              type="email"
              autocomplete="off"
              value={seat.email}
              errors={view.errors}
            />
          ))}
        </section>
        <section class="p-form" aria-labelledby="pengganti">
          <h2 class="p-h2" id="pengganti">
            {substitutes.fieldsTitle}
          </h2>
          <p class="p-note">{substitutes.fieldsNote}</p>
          <div class="p-row">
            <Field
              name={appointPanelFields.from}
              label={substitutes.from}
              type="date"
              value={view.term.from}
              errors={view.errors}
            />
            <Field
              name={appointPanelFields.until}
              label={substitutes.until}
              type="date"
              value={view.term.until}
              errors={view.errors}
            />
          </div>
          {view.seats.map((seat) => (
            <Field
              key={seat.id}
              name={appointPanelFields.substitute(seat.id)}
              label={substitutes.fieldEmail(seat.unsur)}
              type="email"
              autocomplete="off"
              value={seat.substitute}
              errors={view.errors}
            />
          ))}
        </section>
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.save}
          </button>
          <a class="ds-link" href={view.setUpHref}>
            {words.back}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}
