/** Founding a season: who organises it, which year, and which rules it starts from. */
import { type FoundSeasonWords, foundSeasonWords } from '../../wording/found-season.ts'
import { type Option, RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { foundSeasonFields as fields, NEW_PLACE, PLACE_OF_FILE, ruleSources } from './found-season-fields.ts'

export type FoundSeasonView = {
  /** Code and name. */
  readonly places: readonly Option[]
  readonly templates: readonly Option[]
  readonly seasons: readonly Option[]
  /** What was typed or chosen, by the field's name. */
  readonly typed: Readonly<Record<Exclude<keyof typeof fields, 'file'>, string>>
  readonly errors: readonly FieldError[]
}

export function FoundSeasonPage({ frame, view }: Page<FoundSeasonView>) {
  const words = foundSeasonWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: words.listTitle, href: paths.organiserSeasons() }]}
    >
      <PageHead eyebrow={words.title} title={words.heading} lede={words.lede} />
      <PostForm frame={frame} action={paths.foundSeason()} class="p-form p-mt-8" multipart>
        <Place view={view} words={words} />
        <Season view={view} words={words} />
        <Source view={view} words={words} />
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.submit}
          </button>
          <a class="ds-link" href={paths.organiserSeasons()}>
            {words.back}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}

type PartProps = { readonly view: FoundSeasonView; readonly words: FoundSeasonWords }

function Place({ view: { places, typed, errors }, words }: PartProps) {
  return (
    <section class="p-form" aria-labelledby="penyelenggara">
      <h2 class="p-h2" id="penyelenggara">
        {words.place}
      </h2>
      <SelectField
        name={fields.place}
        label={words.place}
        hint={words.placeHint}
        chosen={typed.place}
        options={[
          { value: NEW_PLACE, label: words.placeNew },
          { value: PLACE_OF_FILE, label: words.placeFromFile },
          ...places,
        ]}
        errors={errors}
      />
      <h3 class="p-h3">{words.newPlace}</h3>
      <p class="p-note">{words.newPlaceText}</p>
      <Field name={fields.name} label={words.name} hint={words.nameHint} value={typed.name} errors={errors} />
      <div class="p-fields">
        <Field name={fields.code} label={words.code} hint={words.codeHint} value={typed.code} errors={errors} />
        <SelectField
          name={fields.level}
          label={words.level}
          chosen={typed.level}
          options={(['province', 'zone', 'nation'] as const).map((level) => ({
            value: level,
            label: words.levels[level],
          }))}
          errors={errors}
        />
      </div>
    </section>
  )
}

function Season({ view: { typed, errors }, words }: PartProps) {
  return (
    <section class="p-form" aria-labelledby="musim-baru">
      <h2 class="p-h2" id="musim-baru">
        {words.season}
      </h2>
      <Field
        name={fields.year}
        label={words.year}
        hint={words.yearHint}
        inputmode="numeric"
        value={typed.year}
        errors={errors}
      />
      <Field name={fields.label} label={words.label} hint={words.labelHint} value={typed.label} errors={errors} />
      <RadioGroup
        name={fields.zone}
        legend={words.zone}
        inline
        chosen={typed.zone}
        options={['WIB', 'WITA', 'WIT'].map((zone) => ({ value: zone, label: zone }))}
        errors={errors}
      />
    </section>
  )
}

function Source({ view: { templates, seasons, typed, errors }, words }: PartProps) {
  return (
    <section class="p-form" aria-labelledby="aturan">
      <h2 class="p-h2" id="aturan">
        {words.start}
      </h2>
      <RadioGroup
        name={fields.source}
        legend={words.startFrom}
        chosen={typed.source}
        options={[
          { value: ruleSources.template, label: words.fromTemplate },
          { value: ruleSources.season, label: words.fromSeason },
          { value: ruleSources.file, label: words.fromFile },
        ]}
        errors={errors}
      />
      <SelectField
        name={fields.template}
        label={words.template}
        chosen={typed.template}
        options={templates}
        errors={errors}
      />
      <SelectField
        name={fields.season}
        label={words.lastSeason}
        chosen={typed.season}
        options={seasons.length === 0 ? [{ value: '', label: words.noSeason }] : seasons}
        errors={errors}
      />
      <Field
        name={fields.file}
        label={words.file}
        hint={words.fileHint}
        type="file"
        accept=".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        errors={errors}
      />
      <TextareaField
        name={fields.text}
        label={words.text}
        hint={words.textHint}
        value={typed.text}
        rows={6}
        errors={errors}
      />
    </section>
  )
}
