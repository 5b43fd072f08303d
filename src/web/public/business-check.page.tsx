/** "Periksa kesiapan usaha": a form that is answered on the same page and keeps nothing. */
import { PROGRAMMES, type Readiness } from '../../award/nomination/business-check.ts'
import { SECTORS, SIZE_CLASSES } from '../../award/people/organisation.ts'
import { type BusinessCheckWords, businessCheckWords } from '../../wording/business-check.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { shellWords } from '../../wording/shell.ts'
import { Choice, RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** In the order in which they stand on the page. */
export const businessCheckFields = {
  sizeClass: 'ukuran',
  sector: 'sektor',
  workers: 'pekerja',
  registered: 'terdaftar',
  wagesPaid: 'upah-dibayar',
  wagesReported: 'upah-dilaporkan',
  programme: (id: string) => `program-${id}`,
  monthsOwed: 'tertunggak',
  monthsOnTime: 'tepat-waktu',
  reporting: 'sipp',
  partners: 'rekanan',
} as const
const fields = businessCheckFields

const FIGURES = ['workers', 'registered', 'wagesPaid', 'wagesReported'] as const
const MONTHS = ['monthsOwed', 'monthsOnTime'] as const

export type ShownCheck = {
  readonly label: string
  readonly is: string
  readonly shape: StatusShape
  readonly todo: string | null
}

export type BusinessCheckView = {
  readonly season: string
  readonly seasonHref: string
  readonly action: string
  /** Null while self-nominations are not taken. */
  readonly registerHref: string | null
  readonly typed: Readonly<Record<Exclude<keyof typeof fields, 'programme'>, string>> & {
    readonly programmes: readonly string[]
  }
  /** Null before anything was computed. */
  readonly result: {
    readonly verdict: Readiness
    readonly conditions: readonly ShownCheck[]
    readonly pluses: readonly ShownCheck[]
    readonly categories: readonly string[]
    readonly closed: readonly { readonly name: string; readonly because: string }[]
    readonly done: number
    readonly of: number
    readonly sections: readonly { readonly title: string; readonly left: string; readonly shape: StatusShape }[]
    readonly evidence: readonly { readonly name: string; readonly required: boolean }[]
  } | null
  readonly errors: readonly FieldError[]
}

export function BusinessCheckPage({ frame, view }: Page<BusinessCheckView>) {
  const words = businessCheckWords[frame.language]
  const title = view.result ? words.verdicts[view.result.verdict] : words.title
  return (
    <Layout
      frame={frame}
      title={title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: shellWords[frame.language].home, href: paths.home() },
        { label: view.season, href: view.seasonHref },
      ]}
    >
      <PageHead
        eyebrow={`${words.title}, ${view.season}`}
        title={title}
        lede={view.result ? words.verdictTexts[view.result.verdict] : words.lede}
      />
      {view.result && <Result view={view} result={view.result} words={words} />}
      <BusinessForm frame={frame} view={view} words={words} />
      <Sources words={words} />
      <p class="p-mt-8">
        <a class="ds-link" href={view.seasonHref}>
          {words.seasonPage}
        </a>
      </p>
    </Layout>
  )
}

type ResultProps = {
  readonly view: BusinessCheckView
  readonly result: NonNullable<BusinessCheckView['result']>
  readonly words: BusinessCheckWords
}

function Result({ view, result, words }: ResultProps) {
  return (
    <>
      <p class="p-note p-mt-4">{words.notADecision}</p>
      <Checks title={words.conditions} id="syarat" checks={result.conditions} />
      <Checks title={words.pluses} id="nilai-tambah" checks={result.pluses} />
      <section class="p-section" aria-labelledby="kategori">
        <h2 class="p-h2" id="kategori">
          {words.categories}
        </h2>
        {result.categories.length === 0 && <p>{words.noCategory}</p>}
        <ul class="ds-list p-tight">
          {result.categories.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {result.closed.length > 0 && (
          <details class="ds-details p-mt-4">
            <summary>{words.closedCategories}</summary>
            <ul class="ds-list p-tight">
              {result.closed.map(({ name, because }) => (
                <li key={name}>
                  {name}: {because}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {result.categories.length > 0 && <FutureFile result={result} words={words} />}
      <section class="p-section" aria-labelledby="selanjutnya">
        <h2 class="p-h2" id="selanjutnya">
          {words.next}
        </h2>
        {view.registerHref === null ? (
          <p class="p-prose">{words.registerClosed}</p>
        ) : (
          <p>
            <a class="ds-button" href={view.registerHref}>
              {words.register}
            </a>
          </p>
        )}
      </section>
    </>
  )
}

type ChecksProps = { readonly title: string; readonly id: string; readonly checks: readonly ShownCheck[] }

function Checks({ title, id, checks }: ChecksProps) {
  return (
    <section class="p-section" aria-labelledby={id}>
      <h2 class="p-h2" id={id}>
        {title}
      </h2>
      <ul class="p-tasks">
        {checks.map((check) => (
          <li key={check.label} class="p-task">
            <span>{check.label}</span>
            <Status is={check.shape}>{check.is}</Status>
            {check.todo !== null && <p class="p-note">{check.todo}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function FutureFile({ result, words }: Omit<ResultProps, 'view'>) {
  return (
    <section class="p-section" aria-labelledby="berkas">
      <h2 class="p-h2" id="berkas">
        {words.file}
      </h2>
      <p>{words.fileDone(result.done, result.of)}</p>
      <h3 class="p-h3">{words.toPrepare}</h3>
      <ul class="p-tasks">
        {result.sections.map(({ title, left, shape }) => (
          <li key={title} class="p-task">
            <span>{title}</span>
            <Status is={shape}>{left}</Status>
          </li>
        ))}
        {result.evidence.map(({ name, required }) => (
          <li key={name} class="p-task">
            <span>
              {words.evidence}: {name}
            </span>
            <span class="p-note">{required ? words.required : words.ifAny}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type FormProps = { readonly frame: Frame; readonly view: BusinessCheckView; readonly words: BusinessCheckWords }

function BusinessForm({ frame, view: { action, typed, errors, result }, words }: FormProps) {
  const named = organisationWords[frame.language]
  const none = { value: '', label: named.choose }
  const figure = (field: (typeof FIGURES)[number] | (typeof MONTHS)[number]) => {
    const hint = words.hints[field]
    return (
      <Field
        key={field}
        name={fields[field]}
        label={words.figures[field]}
        {...(hint === undefined ? {} : { hint })}
        value={typed[field]}
        autocomplete="off"
        inputmode="numeric"
        errors={errors}
      />
    )
  }
  const answers = [
    { value: 'ya', label: words.yes },
    { value: 'tidak', label: words.no },
    { value: '', label: words.unsaid },
  ]
  return (
    <section class="p-section" aria-label={words.title}>
      {result && <h2 class="p-h2">{words.change}</h2>}
      <PostForm frame={frame} action={action} class="p-form p-mt-4">
        <SelectField
          name={fields.sizeClass}
          label={words.size}
          hint={named.sizeHint}
          chosen={typed.sizeClass}
          options={[none, ...SIZE_CLASSES.map((size) => ({ value: size, label: named.sizes[size] }))]}
          errors={errors}
        />
        <SelectField
          name={fields.sector}
          label={words.sector}
          chosen={typed.sector}
          options={[none, ...SECTORS.map((sector) => ({ value: sector, label: named.sectors[sector] }))]}
          errors={errors}
        />
        {FIGURES.map(figure)}
        <fieldset class="ds-fieldset">
          <legend>{words.programmes}</legend>
          <div class="p-stack p-gap-3">
            {PROGRAMMES.map((programme) => (
              <Choice
                key={programme}
                type="checkbox"
                name={fields.programme(programme)}
                value="1"
                checked={typed.programmes.includes(programme)}
                label={words.programmeNames[programme]}
              />
            ))}
          </div>
        </fieldset>
        {MONTHS.map(figure)}
        <RadioGroup
          name={fields.reporting}
          legend={words.reporting}
          chosen={typed.reporting}
          options={answers}
          inline
        />
        <RadioGroup name={fields.partners} legend={words.partners} chosen={typed.partners} options={answers} inline />
        <p>
          <button class="ds-button" type="submit">
            {words.submit}
          </button>
        </p>
      </PostForm>
    </section>
  )
}

function Sources({ words }: { readonly words: BusinessCheckWords }) {
  return (
    <details class="ds-details p-mt-6">
      <summary>{words.sources}</summary>
      <ul class="ds-list p-tight">
        {words.sourceLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
