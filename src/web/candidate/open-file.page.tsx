/** Opening a candidate's file: first the organisation is found in the register, then the categories it enters are chosen. */
import { type OpenFileWords, openFileWords } from '../../wording/open-file.ts'
import { Choice } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { errorOf, Field } from '../components/field.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

/** Asked for in the address; `season` and `organisation` are sent with the form as well. */
export const openFileQuery = { season: 'musim', organisation: 'lembaga', text: 'cari' } as const

export const openFileFields = {
  season: openFileQuery.season,
  organisation: openFileQuery.organisation,
  category: (id: string) => `kategori-${id}`,
} as const

/** Where an error about the categories leads: the first of them. */
export const CATEGORIES = 'kategori'

type Link = { readonly label: string; readonly href: string }

export type ShownCategory = {
  readonly id: string
  readonly name: string
  readonly special: boolean
  /** Why it is closed to this organisation, in a sentence; null when it may enter. */
  readonly because: string | null
}

export type OpenFileView = {
  /** Null while it has to be chosen first. */
  readonly season: string | null
  readonly seasons: readonly Link[]
  readonly crumbs: readonly Link[]
  readonly back: Link
  readonly action: string
  /** Sent back with every search; empty where the address says the season. */
  readonly seasonSent: string
  /** Null for whoever may not enter organisations into the register. */
  readonly registerHref: string | null
  readonly text: string
  /** Null before anything is searched for. */
  readonly found: {
    readonly organisations: readonly (Link & { readonly about: string })[]
    readonly pager: PagerView
  } | null
  readonly chosen: {
    readonly organisation: string
    readonly name: string
    readonly about: string
    readonly otherHref: string
    readonly categories: readonly ShownCategory[]
    readonly ticked: readonly string[]
  } | null
  readonly errors: readonly FieldError[]
}

type PartProps = Page<OpenFileView> & { readonly words: OpenFileWords }

export function OpenFilePage({ frame, view }: Page<OpenFileView>) {
  const words = openFileWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} errors={view.errors} narrow crumbs={view.crumbs}>
      <PageHead {...(view.season === null ? {} : { eyebrow: view.season })} title={words.title} lede={words.lede} />
      {view.season === null ? (
        <Seasons view={view} words={words} />
      ) : view.chosen ? (
        <Categories frame={frame} view={view} chosen={view.chosen} words={words} />
      ) : (
        <Search frame={frame} view={view} words={words} />
      )}
      <p class="p-mt-8">
        <a class="ds-link" href={view.back.href}>
          {view.back.label}
        </a>
      </p>
    </Layout>
  )
}

function Seasons({ view, words }: Omit<PartProps, 'frame'>) {
  return (
    <section class="p-section" aria-labelledby="pilih-musim">
      <h2 class="p-h2" id="pilih-musim">
        {words.season}
      </h2>
      <p class="p-note">{words.seasonText}</p>
      <ul class="p-tasks">
        {view.seasons.map(({ label, href }) => (
          <li key={href} class="p-task">
            <a class="ds-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Search({ frame, view, words }: PartProps) {
  return (
    <>
      <form class="p-form p-section" action={view.action} method="get" novalidate>
        {view.seasonSent !== '' && <input type="hidden" name={openFileQuery.season} value={view.seasonSent} />}
        <Field
          name={openFileQuery.text}
          label={words.search}
          value={view.text}
          autocomplete="off"
          errors={view.errors}
        />
        <p>
          <button class="ds-button" type="submit">
            {words.show}
          </button>
        </p>
      </form>
      {view.found && (
        <section class="p-section" aria-labelledby="cocok">
          <h2 class="p-h2" id="cocok">
            {words.found}
          </h2>
          {view.found.organisations.length === 0 ? (
            <EmptyState title={words.noneFound} text={words.noneFoundText} />
          ) : (
            <ul class="p-tasks">
              {view.found.organisations.map(({ label, href, about }) => (
                <li key={href} class="p-task">
                  <a class="ds-link" href={href}>
                    {label}
                  </a>
                  <p class="p-note">{about}</p>
                </li>
              ))}
            </ul>
          )}
          <Pager pager={view.found.pager} language={frame.language} />
        </section>
      )}
      <p class="p-note p-mt-6">
        {view.registerHref === null ? (
          words.askCommittee
        ) : (
          <a class="ds-link" href={view.registerHref}>
            {words.register}
          </a>
        )}
      </p>
    </>
  )
}

type CategoriesProps = PartProps & { readonly chosen: NonNullable<OpenFileView['chosen']> }

function Categories({ frame, view, chosen, words }: CategoriesProps) {
  const open = chosen.categories.filter(({ because }) => because === null)
  const closed = chosen.categories.filter(({ because }) => because !== null)
  const error = errorOf(CATEGORIES, view.errors)
  return (
    <>
      <div class="p-panel p-stack p-gap-2 p-mt-6">
        <p class="p-note">{words.organisation}</p>
        <p class="p-h3">{chosen.name}</p>
        <p class="p-small">{chosen.about}</p>
        <p class="p-m-0">
          <a class="ds-link" href={chosen.otherHref}>
            {words.other}
          </a>
        </p>
      </div>
      {open.length === 0 ? (
        <p class="p-mt-6" id={CATEGORIES}>
          {words.none}
        </p>
      ) : (
        <PostForm frame={frame} action={view.action} class="p-form p-mt-6">
          {view.seasonSent !== '' && <input type="hidden" name={openFileFields.season} value={view.seasonSent} />}
          <input type="hidden" name={openFileFields.organisation} value={chosen.organisation} />
          <fieldset class="ds-fieldset" {...(error ? { 'aria-describedby': `${CATEGORIES}-e` } : {})}>
            <legend>{words.categories}</legend>
            <p data-field="description">{words.categoriesHint}</p>
            <div class="p-stack p-gap-3">
              {open.map(({ id, name, special }, index) => (
                <Choice
                  key={id}
                  type="checkbox"
                  name={openFileFields.category(id)}
                  id={index === 0 ? CATEGORIES : openFileFields.category(id)}
                  value="1"
                  checked={chosen.ticked.includes(id)}
                  label={name}
                  {...(special ? { hint: words.special } : {})}
                />
              ))}
            </div>
            {error && (
              <p class="ds-validation-message" id={`${CATEGORIES}-e`}>
                {error.text}
              </p>
            )}
          </fieldset>
          <p>
            <button class="ds-button" type="submit">
              {words.submit}
            </button>
          </p>
        </PostForm>
      )}
      {closed.length > 0 && (
        <section class="p-section" aria-labelledby="tertutup">
          <h2 class="p-h2" id="tertutup">
            {words.closed}
          </h2>
          <ul class="ds-list p-tight">
            {closed.map(({ id, name, because }) => (
              <li key={id}>
                <strong>{name}</strong>: {because}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
