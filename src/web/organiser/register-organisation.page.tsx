/** Entering an organisation; what looks like it is shown before it is saved. */
import type { Alike } from '../../award/people/organisation-likeness.ts'
import { ORGANISATION_KINDS, SECTORS, SIZE_CLASSES } from '../../award/people/organisation.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type OrganisationWords, organisationWords } from '../../wording/organisations.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Choice, RadioGroup } from '../components/choice-field.tsx'
import { errorOf, Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** In the order in which they stand on the page. */
export const registerOrganisationFields = {
  kind: 'jenis',
  name: 'nama',
  registrationNumber: 'nomor',
  placeCode: 'wilayah',
  sizeClass: 'ukuran',
  sector: 'sektor',
  others: 'lembaga-lain',
} as const
const fields = registerOrganisationFields

export type RegisterOrganisationView = {
  readonly season: string
  readonly action: string
  readonly setUpHref: string
  readonly listHref: string
  readonly typed: Readonly<Record<Exclude<keyof typeof fields, 'others'>, string>>
  readonly alike: readonly {
    readonly organisation: string
    readonly name: string
    /** "Badan usaha, 9120.1001, 61.04" */
    readonly about: string
    readonly by: Alike['by']
  }[]
  readonly errors: readonly FieldError[]
}

export function RegisterOrganisationPage({ frame, view }: Page<RegisterOrganisationView>) {
  const words = organisationWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.register}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
        { label: words.title, href: view.listHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.register} />
      <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
        <Identity view={view} words={words} />
        <Business view={view} words={words} />
        {view.alike.length > 0 && <LooksAlike view={view} words={words} />}
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.submit}
          </button>
          <a class="ds-link" href={view.listHref}>
            {words.backToList}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}

type PartProps = { readonly view: RegisterOrganisationView; readonly words: OrganisationWords }

function Identity({ view: { typed, errors }, words }: PartProps) {
  return (
    <>
      <RadioGroup
        name={fields.kind}
        legend={words.kind}
        chosen={typed.kind}
        options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        errors={errors}
        inline
      />
      <Field
        name={fields.name}
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        autocomplete="off"
        errors={errors}
      />
      <Field
        name={fields.registrationNumber}
        label={words.number}
        hint={words.numberHint}
        value={typed.registrationNumber}
        autocomplete="off"
        errors={errors}
      />
      <Field
        name={fields.placeCode}
        label={words.place}
        hint={words.placeHint}
        value={typed.placeCode}
        autocomplete="off"
        errors={errors}
      />
    </>
  )
}

function Business({ view: { typed, errors }, words }: PartProps) {
  const none = { value: '', label: words.choose }
  return (
    <section class="p-form" aria-labelledby="badan-usaha">
      <h2 class="p-h2" id="badan-usaha">
        {words.business}
      </h2>
      <SelectField
        name={fields.sizeClass}
        label={words.size}
        hint={words.sizeHint}
        chosen={typed.sizeClass}
        options={[none, ...SIZE_CLASSES.map((size) => ({ value: size, label: words.sizes[size] }))]}
        errors={errors}
      />
      <SelectField
        name={fields.sector}
        label={words.sector}
        chosen={typed.sector}
        options={[none, ...SECTORS.map((sector) => ({ value: sector, label: words.sectors[sector] }))]}
        errors={errors}
      />
    </section>
  )
}

/** Whoever ticks says so of these; another that turns up later is shown again. */
function LooksAlike({ view: { alike, errors }, words }: PartProps) {
  const error = errorOf(fields.others, errors)
  return (
    <section class="p-panel p-stack" aria-labelledby="mirip">
      <h2 class="p-h3" id="mirip">
        {words.alikeTitle}
      </h2>
      <p class="p-small">{words.alikeText}</p>
      <ul class="ds-list p-tight">
        {alike.map((one) => (
          <li key={one.organisation}>
            <strong>{one.name}</strong>, {one.about} ({words.alikeBy[one.by]})
          </li>
        ))}
      </ul>
      <Choice
        type="checkbox"
        name={fields.others}
        value={alike.map(({ organisation }) => organisation).join(' ')}
        checked={false}
        label={words.other}
        hint={words.otherHint}
      />
      {error && (
        <p class="ds-validation-message" id={`${fields.others}-e`}>
          {error.text}
        </p>
      )}
    </section>
  )
}
