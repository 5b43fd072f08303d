/** An organiser brings a file of employers and gets the long list; nothing is kept. */
import { PROGRAMME_RULE_IDS, PROGRAMME_RULES } from '../../award/compliance/required-programmes.ts'
import { programmeRuleSentence } from '../../wording/compliance.ts'
import { longListWords } from '../../wording/long-list.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { UploadAside, UploadForm } from '../layout/upload-form.tsx'
import { paths } from '../paths.ts'

export const longListFields = {
  employers: 'berkas',
  rulebook: 'aturan',
  dates: 'tanggal',
  asOf: 'per-tanggal',
  programmes: 'program',
  wants: 'hasil',
} as const

/** Values of the radios. */
export const longListChoices = {
  dates: { iso: 'tahun-dulu', dmy: 'hari-dulu' },
  wants: { page: 'halaman', csv: 'csv', xlsx: 'xlsx' },
} as const

export type LongListFormView = {
  readonly dates: 'iso' | 'dmy'
  readonly asOf: string
  readonly programmes: string
  readonly wants: 'page' | 'csv' | 'xlsx'
  /** Fields are those of `longListFields`. */
  readonly errors: readonly FieldError[]
}

export function LongListPage({ frame, view }: Page<LongListFormView>) {
  const words = longListWords[frame.language]
  const { errors } = view
  const { dates, wants } = longListChoices
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={errors}
      crumbs={[{ label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() }]}
    >
      <PageHead eyebrow={words.title} title={words.heading} lede={words.lede} />
      <div class="p-split p-mt-8" data-side>
        <UploadForm
          frame={frame}
          action={paths.longList()}
          file={{ name: longListFields.employers, label: words.file, hint: words.fileHint }}
          errors={errors}
          submit={words.submit}
        >
          <Field
            name={longListFields.rulebook}
            label={words.rulebook}
            hint={words.rulebookHint}
            type="file"
            accept=".json,.xlsx"
            errors={errors}
          />
          <SelectField
            name={longListFields.programmes}
            label={words.programmes}
            chosen={view.programmes}
            options={PROGRAMME_RULE_IDS.map((id) => ({
              value: id,
              label: programmeRuleSentence(PROGRAMME_RULES[id], frame.language),
            }))}
          />
          <Field
            name={longListFields.asOf}
            label={words.asOf}
            hint={words.asOfHint}
            type="date"
            value={view.asOf}
            errors={errors}
          />
          <RadioGroup
            name={longListFields.dates}
            legend={words.dates}
            chosen={dates[view.dates]}
            options={[
              { value: dates.iso, label: words.datesIso, hint: words.datesIsoHint },
              { value: dates.dmy, label: words.datesDmy },
            ]}
          />
          <RadioGroup
            name={longListFields.wants}
            legend={words.wants}
            chosen={wants[view.wants]}
            options={[
              { value: wants.page, label: words.wantsPage },
              { value: wants.xlsx, label: words.wantsXlsx },
              { value: wants.csv, label: words.wantsCsv },
            ]}
          />
        </UploadForm>
        <UploadAside words={words} templateTexts={[words.templateText]} templateHref={paths.longListTemplate()}>
          <div class="p-stack p-gap-2 p-mt-8">
            <h2 class="p-h3">{words.duties}</h2>
            <ul class="ds-list p-small p-tight">
              {words.dutyTexts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p class="p-small">{words.noWeights}</p>
          </div>
        </UploadAside>
      </div>
    </Layout>
  )
}
