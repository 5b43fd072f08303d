/** The holidays in force, year by year, and for the national secretariat the form that changes one. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { holidayWords } from '../../wording/holidays.ts'
import { type Option, RadioGroup } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ShownHoliday = {
  readonly day: string
  readonly kind: string
  readonly name: string
  readonly source: string
}

export type HolidaysView = {
  /** The last year first. */
  readonly years: readonly { readonly year: string; readonly days: readonly ShownHoliday[] }[]
  readonly kinds: readonly Option[]
  readonly typed: { readonly day: string; readonly kind: string; readonly name: string; readonly source: string }
  readonly writes: boolean
  readonly errors: readonly FieldError[]
}

export const holidayFields = { day: 'hari', kind: 'jenis', name: 'nama', source: 'sumber' } as const

export function HolidaysPage({ frame, view }: Page<HolidaysView>) {
  const words = holidayWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() }]}
    >
      <PageHead title={words.title} lede={words.lede} />
      {view.years.length === 0 && <EmptyState title={words.none} text={words.noneText} />}
      {view.years.map(({ year, days }) => (
        <section key={year} class="p-section">
          <Table caption={words.yearOf(year, days.length)} columns={[{ text: words.day }, { text: words.name }]}>
            {days.map((one) => (
              <Row key={one.day}>
                <NameCell below={one.kind}>{one.day}</NameCell>
                <LabelledCell label={words.name} number={false}>
                  {one.name}
                  <span class="p-sub">{one.source}</span>
                </LabelledCell>
              </Row>
            ))}
          </Table>
        </section>
      ))}
      {view.writes ? <HolidayForm frame={frame} view={view} /> : <p class="p-note">{words.readOnly}</p>}
    </Layout>
  )
}

function HolidayForm({ frame, view }: Page<HolidaysView>) {
  const words = holidayWords[frame.language]
  const { typed, errors } = view
  return (
    <section class="p-section">
      <h2 class="p-h2">{words.add}</h2>
      <p class="p-note">{words.addHint}</p>
      <PostForm frame={frame} action={paths.holidays()} class="p-form">
        <Field type="date" name={holidayFields.day} label={words.day} value={typed.day} errors={errors} />
        <RadioGroup
          name={holidayFields.kind}
          legend={words.kind}
          options={view.kinds}
          chosen={typed.kind}
          errors={errors}
        />
        <Field name={holidayFields.name} label={words.name} hint={words.nameHint} value={typed.name} errors={errors} />
        <Field
          name={holidayFields.source}
          label={words.source}
          hint={words.sourceHint}
          value={typed.source}
          errors={errors}
        />
        <p>
          <button class="ds-button" type="submit">
            {words.save}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
