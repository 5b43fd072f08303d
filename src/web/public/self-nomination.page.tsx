/** The public form by which an organisation asks to stand: first who it is, then the categories it may enter. */
import type { OrganisationKind } from '../../award/people/organisation.ts'
import { SECTORS, SIZE_CLASSES } from '../../award/people/organisation.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { type SelfNominationWords, selfNominationWords } from '../../wording/self-nomination.ts'
import { shellWords } from '../../wording/shell.ts'
import { Choice, RadioGroup } from '../components/choice-field.tsx'
import { Facts } from '../components/facts.tsx'
import { errorOf, Field } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** What is typed of the organisation and its contact, in the order in which it stands on the page. */
export const entrantFields = {
  kind: 'jenis',
  name: 'nama',
  registrationNumber: 'nomor',
  place: 'letak',
  placeCode: 'wilayah',
  sizeClass: 'ukuran',
  sector: 'sektor',
  contactName: 'narahubung',
  contactEmail: 'surel',
  contactPhone: 'telepon',
} as const

export const selfNominationFields = {
  ...entrantFields,
  category: (id: string) => `kategori-${id}`,
  agreed: 'setuju',
  trap: 'situs',
  button: 'tombol',
} as const
const fields = selfNominationFields

/** Where an error about the categories leads: the first of them. */
export const CATEGORIES = 'kategori'

export type TypedEntrant = Readonly<Record<keyof typeof entrantFields, string>>

export type OfferedCategory = {
  readonly id: string
  readonly name: string
  readonly special: boolean
  /** Why it is not open to this organisation; null when it may enter. */
  readonly because: string | null
}

export type SelfNominationView = {
  readonly season: string
  readonly seasonHref: string
  readonly checkHref: string | null
  readonly action: string
  /** Why nothing is taken now; what was typed stays on the page. */
  readonly closed: string | null
  /** The last minute, in all three zones; null while nothing is taken. */
  readonly closing: string | null
  readonly kinds: readonly OrganisationKind[]
  readonly typed: TypedEntrant
  readonly trap: string
  /** Null while the organisation is typed. */
  readonly choosing: {
    readonly categories: readonly OfferedCategory[]
    readonly ticked: readonly string[]
    readonly agreed: boolean
  } | null
  readonly errors: readonly FieldError[]
}

export function SelfNominationPage({ frame, view }: Page<SelfNominationView>) {
  const words = selfNominationWords[frame.language]
  const title = view.closed !== null ? words.closedTitle : view.choosing ? words.chooseTitle : words.title
  const typedNothing = Object.values(view.typed).every((text) => text === '')
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
        eyebrow={view.season}
        title={title}
        {...(view.closed === null ? { lede: view.choosing ? words.chooseLede : words.lede } : {})}
      />
      {view.closed !== null && (
        <Notice tone="warning" class="p-mt-6">
          {view.closed} {typedNothing ? '' : words.kept}
        </Notice>
      )}
      {view.closing !== null && <p class="p-note p-mt-4">{words.closing(view.closing)}</p>}
      {view.closed === null && <p class="p-note">{words.step(view.choosing ? 2 : 1)}</p>}
      {(view.closed === null || !typedNothing) && (
        <PostForm frame={frame} action={view.action} class="p-form p-mt-6">
          {view.choosing ? (
            <Choosing view={view} choosing={view.choosing} words={words} language={frame.language} />
          ) : (
            <Entrant view={view} words={words} language={frame.language} />
          )}
        </PostForm>
      )}
      <p class="p-mt-8">
        <a class="ds-link" href={view.seasonHref}>
          {words.seasonPage}
        </a>
      </p>
      {view.checkHref !== null && (
        <p>
          <a class="ds-link" href={view.checkHref}>
            {words.check}
          </a>
        </p>
      )}
    </Layout>
  )
}

type PartProps = {
  readonly view: SelfNominationView
  readonly words: SelfNominationWords
  readonly language: 'id' | 'en'
}

function Entrant({ view: { kinds, typed, trap, errors }, words, language }: PartProps) {
  const named = organisationWords[language]
  const none = { value: '', label: named.choose }
  const box = (field: keyof TypedEntrant, label: string, hint?: string) => (
    <Field
      name={fields[field]}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={typed[field]}
      autocomplete="off"
      errors={errors}
    />
  )
  return (
    <>
      <RadioGroup
        name={fields.kind}
        legend={words.kind}
        chosen={typed.kind}
        options={kinds.map((kind) => ({ value: kind, label: named.kinds[kind] }))}
        errors={errors}
      />
      {box('name', words.name, words.nameHint)}
      {box('registrationNumber', words.number, words.numberHint)}
      {box('place', words.place, words.placeHint)}
      {box('placeCode', words.placeCode, words.placeCodeHint)}
      {kinds.includes('business') && (
        <fieldset class="ds-fieldset p-stack">
          <legend>{named.business}</legend>
          <SelectField
            name={fields.sizeClass}
            label={named.size}
            hint={named.sizeHint}
            chosen={typed.sizeClass}
            options={[none, ...SIZE_CLASSES.map((size) => ({ value: size, label: named.sizes[size] }))]}
            errors={errors}
          />
          <SelectField
            name={fields.sector}
            label={named.sector}
            chosen={typed.sector}
            options={[none, ...SECTORS.map((sector) => ({ value: sector, label: named.sectors[sector] }))]}
            errors={errors}
          />
        </fieldset>
      )}
      <fieldset class="ds-fieldset p-stack">
        <legend>{words.contact}</legend>
        <p data-field="description">{words.contactLede}</p>
        <Field
          name={fields.contactName}
          label={words.contactName}
          value={typed.contactName}
          autocomplete="name"
          errors={errors}
        />
        <Field
          name={fields.contactEmail}
          label={words.contactEmail}
          type="email"
          value={typed.contactEmail}
          autocomplete="email"
          errors={errors}
        />
        <Field
          name={fields.contactPhone}
          label={words.contactPhone}
          value={typed.contactPhone}
          autocomplete="tel"
          errors={errors}
        />
      </fieldset>
      <Trap value={trap} label={words.trap} />
      <p>
        <button class="ds-button" type="submit" name={fields.button} value="lanjut">
          {words.next}
        </button>
      </p>
    </>
  )
}

/** Nobody sees it, nobody reaches it with a key; a machine that fills in whatever it finds gives itself away. */
function Trap({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div class="p-trap" aria-hidden="true">
      <label for={fields.trap}>{label}</label>
      <input id={fields.trap} name={fields.trap} value={value} type="text" tabIndex={-1} autocomplete="off" />
    </div>
  )
}

type ChoosingProps = PartProps & { readonly choosing: NonNullable<SelfNominationView['choosing']> }

function Choosing({ view, choosing, words, language }: ChoosingProps) {
  const { typed, trap, errors } = view
  const open = choosing.categories.filter(({ because }) => because === null)
  const closed = choosing.categories.filter(({ because }) => because !== null)
  const [categoryError, agreedError] = [errorOf(CATEGORIES, errors), errorOf(fields.agreed, errors)]
  return (
    <>
      {Object.entries(entrantFields).map(([field, name]) => (
        <input key={name} type="hidden" name={name} value={typed[field as keyof TypedEntrant]} />
      ))}
      <input type="hidden" name={fields.trap} value={trap} />
      <section class="p-stack" aria-labelledby="ditulis">
        <h2 class="p-h3" id="ditulis">
          {words.typed}
        </h2>
        <Facts left facts={typedFacts(typed, words, language)} />
        <p>
          <button class="ds-button" data-variant="secondary" type="submit" name={fields.button} value="ubah">
            {words.change}
          </button>
        </p>
      </section>
      <fieldset class="ds-fieldset" {...(categoryError ? { 'aria-describedby': `${CATEGORIES}-e` } : {})}>
        <legend>{words.open}</legend>
        <p data-field="description">{open.length === 0 ? words.none : words.openHint}</p>
        <div class="p-stack p-gap-3" id={CATEGORIES} tabIndex={-1}>
          {open.map(({ id, name, special }) => (
            <Choice
              key={id}
              type="checkbox"
              name={fields.category(id)}
              value="1"
              checked={choosing.ticked.includes(id)}
              label={special ? `${name} (${words.special})` : name}
            />
          ))}
        </div>
        {categoryError && (
          <p class="ds-validation-message" id={`${CATEGORIES}-e`}>
            {categoryError.text}
          </p>
        )}
      </fieldset>
      {closed.length > 0 && (
        <section class="p-stack" aria-labelledby="tertutup">
          <h2 class="p-h3" id="tertutup">
            {words.closed}
          </h2>
          <ul class="ds-list p-tight">
            {closed.map(({ id, name, because }) => (
              <li key={id}>
                {name}: {because}
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <>
          <div>
            <Choice
              type="checkbox"
              name={fields.agreed}
              value="1"
              checked={choosing.agreed}
              label={words.agreed}
              hint={words.agreedHint}
            />
            {agreedError && (
              <p class="ds-validation-message" id={`${fields.agreed}-e`}>
                {agreedError.text}
              </p>
            )}
            <p class="p-small">
              <a class="ds-link" href={paths.personalData()} target="_blank" rel="noopener">
                {words.notice}
              </a>
            </p>
          </div>
          <p>
            <button class="ds-button" type="submit" name={fields.button} value="kirim">
              {words.submit}
            </button>
          </p>
        </>
      )}
    </>
  )
}

function typedFacts(typed: TypedEntrant, words: SelfNominationWords, language: 'id' | 'en') {
  const named = organisationWords[language]
  const kind = Object.entries(named.kinds).find(([known]) => known === typed.kind)?.[1] ?? ''
  const isBusiness = typed.kind === 'business'
  const size = Object.entries(named.sizes).find(([known]) => known === typed.sizeClass)?.[1] ?? ''
  const sector = Object.entries(named.sectors).find(([known]) => known === typed.sector)?.[1] ?? ''
  return [
    { label: words.kind, value: kind },
    { label: words.name, value: typed.name },
    { label: words.number, value: typed.registrationNumber },
    { label: words.place, value: typed.place },
    { label: words.placeCode, value: typed.placeCode },
    { label: named.size, value: isBusiness ? size : '' },
    { label: named.sector, value: isBusiness ? sector : '' },
    { label: words.contactName, value: typed.contactName },
    { label: words.contactEmail, value: typed.contactEmail },
    { label: words.contactPhone, value: typed.contactPhone },
  ].filter(({ value }) => value.trim() !== '')
}
