/** Everything kept about one person, part by part: their own page, or the administrator's with the erasure below. */
import type { FactDifference } from '../../award/people/fact-differences.ts'
import { factName } from '../../wording/history.ts'
import type { Language } from '../../wording/language.ts'
import { type PersonDataWords, personDataWords } from '../../wording/person-data.ts'
import { Facts } from '../components/facts.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type PersonDataPart = {
  readonly id: string
  readonly what: string
  readonly given: 'all' | 'secret' | 'withheld'
  readonly count: number
  /** The first rows, each as names and values. */
  readonly rows: readonly (readonly FactDifference[])[]
}

export type PersonDataView = {
  readonly name: string
  readonly parts: readonly PersonDataPart[]
  readonly json: string
  /** Only for the administrator: where the erasure is sent, and the reason as it was typed. Null on one's own page. */
  readonly office: { readonly erase: string | null; readonly reason: string } | null
}

export const erasureFields = { reason: 'alasan' } as const

type PersonDataProps = Page<PersonDataView> & { readonly errors?: readonly FieldError[] }

export function PersonDataPage({ frame, view, errors = [] }: PersonDataProps) {
  const words = personDataWords[frame.language]
  const { office } = view
  const title = office ? words.person : words.mine
  const crumbs = office ? [{ label: words.list, href: paths.peopleData() }] : []
  return (
    <Layout frame={frame} title={title} crumbs={crumbs} errors={errors}>
      <PageHead
        eyebrow={title}
        title={office ? words.personHeading(view.name) : words.mineHeading}
        lede={office ? words.personLede : words.mineLede}
      />
      <p class="p-row p-mt-6">
        <a class="ds-button" href={view.json}>
          {words.download}
        </a>
        <a class="ds-link" href={paths.personalData()}>
          {words.register}
        </a>
      </p>
      {view.parts.map((part) => (
        <Part key={part.id} part={part} words={words} language={frame.language} />
      ))}
      {office?.erase && <Erasure frame={frame} action={office.erase} reason={office.reason} errors={errors} />}
    </Layout>
  )
}

type PartProps = { readonly part: PersonDataPart; readonly words: PersonDataWords; readonly language: Language }

function Part({ part, words, language }: PartProps) {
  const left = part.count - part.rows.length
  const said = (value: FactDifference['after']) =>
    typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value ?? '')
  return (
    <section class="p-section p-stack" aria-labelledby={part.id}>
      <h2 class="p-h2" id={part.id}>
        {part.what}
      </h2>
      <p class="p-small">
        {words.rows(part.count)} {part.count > 0 && part.given !== 'all' ? words[part.given] : ''}
      </p>
      {part.rows.map((row, at) => (
        <Facts
          key={at}
          left
          facts={row.map(({ path, after }) => ({ label: factName(path, language), value: said(after) }))}
        />
      ))}
      {part.given === 'all' && left > 0 && <p class="p-small">{words.more(left)}</p>}
    </section>
  )
}

type ErasureProps = {
  readonly frame: Frame
  readonly action: string
  readonly reason: string
  readonly errors: readonly FieldError[]
}

function Erasure({ frame, action, reason, errors }: ErasureProps) {
  const words = personDataWords[frame.language]
  return (
    <section class="p-section p-stack" aria-labelledby="hapus">
      <h2 class="p-h2" id="hapus">
        {words.erase}
      </h2>
      <ul class="ds-list">
        {words.eraseConsequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      <PostForm frame={frame} action={action}>
        <TextareaField
          name={erasureFields.reason}
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          errors={errors}
        />
        <button class="ds-button" data-color="danger" type="submit">
          {words.eraseButton}
        </button>
      </PostForm>
    </section>
  )
}
