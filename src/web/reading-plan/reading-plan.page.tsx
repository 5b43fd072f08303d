/** Who of the panel reads which file: the plan that holds, why it is so, and the settings of the next one. */
import { type ReadingPlanWords, readingPlanWords } from '../../wording/reading-plan.ts'
import { roomWords } from '../../wording/room.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const readingPlanFields = {
  seen: 'versi',
  each: 'penelaah',
  expertise: (seatAndCategory: string) => `paham-${seatAndCategory}`,
} as const

export type SeatExpertise = {
  readonly unsur: string
  readonly levels: readonly { readonly field: string; readonly category: string; readonly level: string }[]
}

export type ReadingPlanView = {
  readonly season: string
  readonly version: number
  /** Null before there is a plan. */
  readonly plan: {
    readonly title: string
    readonly savedAt: string
    readonly why: readonly string[]
    readonly stale: readonly string[]
    readonly categories: readonly {
      readonly name: string
      readonly files: readonly { readonly candidate: string; readonly readers: string }[]
    }[]
    readonly loads: readonly { readonly unsur: string; readonly files: number }[]
  } | null
  /** Whether there is anything to divide. */
  readonly files: number
  readonly seats: number
  readonly each: string
  readonly expertise: readonly SeatExpertise[]
  readonly errors: readonly FieldError[]
  readonly href: string
}

export function ReadingPlanPage({ frame, view }: Page<ReadingPlanView>) {
  const words = readingPlanWords[frame.language]
  const { plan, errors, season } = view
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={errors}
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead
        eyebrow={`${words.title}, ${season}`}
        title={plan ? plan.title : words.none}
        lede={plan ? words.saved(plan.savedAt, view.version) : words.noneText}
      />
      {plan && <Plan plan={plan} words={words} />}
      {view.files === 0 ? (
        <div class="p-mt-6">
          <EmptyState title={words.nobody} text={words.nobodyText} />
        </div>
      ) : (
        <Settings frame={frame} view={view} words={words} />
      )}
    </Layout>
  )
}

type PlanProps = { readonly plan: NonNullable<ReadingPlanView['plan']>; readonly words: ReadingPlanWords }

function Plan({ plan, words }: PlanProps) {
  return (
    <>
      {plan.stale.length > 0 && (
        <section class="p-why p-stack p-mt-6" aria-labelledby="bagi-lagi">
          <h2 class="p-h3" id="bagi-lagi">
            {words.stale}
          </h2>
          <ul class="ds-list p-tight">
            {plan.stale.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {plan.categories.map(({ name, files }) => (
        <section key={name} class="p-section">
          <Table caption={name} columns={[{ text: words.candidate }, { text: words.readers }]}>
            {files.map(({ candidate, readers }) => (
              <Row key={candidate}>
                <NameCell>{candidate}</NameCell>
                <LabelledCell label={words.readers} number={false}>
                  {readers}
                </LabelledCell>
              </Row>
            ))}
          </Table>
        </section>
      ))}
      <section class="p-section">
        <h2 class="p-h2">{words.why}</h2>
        {plan.why.map((sentence) => (
          <p key={sentence} class="p-prose">
            {sentence}
          </p>
        ))}
        <Table caption={words.load} columns={[{ text: words.seat }, { text: words.load, kind: 'number' }]}>
          {plan.loads.map(({ unsur, files }) => (
            <Row key={unsur}>
              <NameCell>{unsur}</NameCell>
              <LabelledCell label={words.load}>{words.files(files)}</LabelledCell>
            </Row>
          ))}
        </Table>
      </section>
    </>
  )
}

function Settings({ frame, view, words }: Page<ReadingPlanView> & { readonly words: ReadingPlanWords }) {
  const options = words.levels.map((label, level) => ({ value: String(level), label }))
  return (
    <section class="p-section">
      <h2 class="p-h2">{words.settings}</h2>
      <PostForm frame={frame} action={view.href} class="p-form">
        <input type="hidden" name={readingPlanFields.seen} value={view.version} />
        <Field
          name={readingPlanFields.each}
          label={words.each}
          hint={words.eachHint(view.seats)}
          value={view.each}
          errors={view.errors}
          inputmode="numeric"
          size={4}
        />
        <details class="ds-details">
          <summary>{words.expertise}</summary>
          <div class="p-stack">
            <p class="p-note">{words.expertiseHint}</p>
            {view.expertise.map(({ unsur, levels }) => (
              <fieldset key={unsur} class="ds-fieldset p-seat">
                <legend>{unsur}</legend>
                <div class="p-row">
                  {levels.map(({ field, category, level }) => (
                    <SelectField key={field} name={field} label={category} chosen={level} options={options} />
                  ))}
                </div>
              </fieldset>
            ))}
          </div>
        </details>
        <p>
          <button class="ds-button" type="submit">
            {view.plan ? words.planAgain : words.plan}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
