/** One self-nomination: what was asked for, organisations that look like it, and the two answers. */
import type { Alike } from '../../award/people/organisation-likeness.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type SelfNominationDeskWords, selfNominationDeskWords } from '../../wording/self-nomination-desk.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Choice, RadioGroup } from '../components/choice-field.tsx'
import { type Fact, Facts } from '../components/facts.tsx'
import { errorOf } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const requestFields = {
  organisation: 'lembaga',
  others: 'lembaga-lain',
  vouched: 'dipastikan',
  reason: 'alasan',
  button: 'tombol',
} as const
const fields = requestFields

/** Said in place of an organisation of the register. */
export const NEW_ORGANISATION = 'baru'

export type AlikeOrganisation = {
  readonly organisation: string
  readonly name: string
  readonly about: string
  readonly by: Alike['by']
  /** It has a file in this season. */
  readonly entered: boolean
}

export type SelfNominationRequestView = {
  readonly season: string
  readonly setUpHref: string
  readonly listHref: string
  readonly action: string
  readonly name: string
  readonly facts: readonly Fact[]
  readonly alike: readonly AlikeOrganisation[]
  /** Somebody has decided it: there is nothing left to press. */
  readonly decided: boolean
  readonly typed: { readonly organisation: string; readonly vouched: boolean; readonly reason: string }
  readonly errors: readonly FieldError[]
}

export function SelfNominationRequestPage({ frame, view }: Page<SelfNominationRequestView>) {
  const words = selfNominationDeskWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.requestTitle(view.name)}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
        { label: words.title, href: view.listHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.requestTitle(view.name)} />
      <section class="p-section" aria-labelledby="didaftarkan">
        <h2 class="p-h2" id="didaftarkan">
          {words.request}
        </h2>
        <Facts left facts={view.facts} />
      </section>
      {view.decided ? (
        <Notice tone="info" class="p-mt-6">
          {words.decidedAlready}
        </Notice>
      ) : (
        <>
          <Accept frame={frame} view={view} words={words} />
          <Refuse frame={frame} view={view} words={words} />
        </>
      )}
      <p class="p-mt-8">
        <a class="ds-link" href={view.listHref}>
          {words.back}
        </a>
      </p>
    </Layout>
  )
}

type PartProps = Page<SelfNominationRequestView> & { readonly words: SelfNominationDeskWords }

function Accept({ frame, view, words }: PartProps) {
  const { alike, typed, errors } = view
  const error = errorOf(fields.vouched, errors)
  const options = alike.map((one) => ({
    value: one.organisation,
    label: one.name,
    hint: [one.about, words.alikeBy[one.by], ...(one.entered ? [words.entered] : [])].join(', '),
  }))
  return (
    <section class="p-section" aria-labelledby="terima">
      <h2 class="p-h2" id="terima">
        {words.accept}
      </h2>
      <p class="p-prose">{words.acceptText}</p>
      <PostForm frame={frame} action={view.action} class="p-form p-mt-4">
        {alike.length === 0 ? (
          <p class="p-note">{words.noneAlike}</p>
        ) : (
          <>
            <RadioGroup
              name={fields.organisation}
              legend={words.which}
              hint={words.alikeText}
              chosen={typed.organisation}
              options={[...options, { value: NEW_ORGANISATION, label: words.isNew }]}
              errors={errors}
            />
            <input type="hidden" name={fields.others} value={alike.map((one) => one.organisation).join(' ')} />
          </>
        )}
        <div>
          <Choice type="checkbox" name={fields.vouched} value="1" checked={typed.vouched} label={words.vouched} />
          {error && (
            <p class="ds-validation-message" id={`${fields.vouched}-e`}>
              {error.text}
            </p>
          )}
        </div>
        <p>
          <button class="ds-button" type="submit" name={fields.button} value="terima">
            {words.accept}
          </button>
        </p>
      </PostForm>
    </section>
  )
}

function Refuse({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="tolak">
      <h2 class="p-h2" id="tolak">
        {words.refuse}
      </h2>
      <PostForm frame={frame} action={view.action} class="p-form">
        <TextareaField
          name={fields.reason}
          label={words.reason}
          hint={words.reasonHint}
          value={view.typed.reason}
          errors={view.errors}
        />
        <p>
          <button class="ds-button" data-variant="secondary" type="submit" name={fields.button} value="tolak">
            {words.refuse}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
