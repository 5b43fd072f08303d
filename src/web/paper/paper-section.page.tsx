/** One section of a paper form: typed by somebody who sees no other copy of it, or settled by somebody who sees both. */
import { paperEntryWords, type PaperEntryWords } from '../../wording/paper-entry.ts'
import { FileField } from '../candidate/file-section.page.tsx'
import { fileSectionFields, sectionDeeds } from '../candidate/section.form.ts'
import type { ShownFileItem } from '../candidate/section-view.ts'
import { Choice, type Option } from '../components/choice-field.tsx'
import { errorOf } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const settleFields = {
  choice: (place: string) => `pilih.${place}`,
  text: (place: string) => `ketik.${place}`,
} as const

export const settleChoices = { first: 'pertama', second: 'kedua', other: 'lain' } as const

export type ShownPaperDifference = {
  /** `item.field`. */
  readonly place: string
  readonly label: string
  readonly first: string
  readonly second: string
  /** What may be chosen instead; null where it is typed. */
  readonly options: readonly Option[] | null
  /** As it was chosen and typed before it came back. */
  readonly chosen: string
  readonly typed: string
}

export type PaperSectionView = {
  readonly fileId: string
  readonly candidate: string
  readonly paper: number
  readonly section: string
  readonly title: string
  readonly errors: readonly FieldError[]
  readonly body:
    | { readonly is: 'reading'; readonly items: readonly ShownFileItem[]; readonly more: boolean }
    | {
        readonly is: 'settling'
        readonly names: readonly [string, string]
        readonly differences: readonly ShownPaperDifference[]
      }
    | { readonly is: 'said'; readonly sentence: string }
}

export function PaperSectionPage({ frame, view }: Page<PaperSectionView>) {
  const words = paperEntryWords[frame.language]
  const { body } = view
  const lede = body.is === 'reading' ? words.copyLede : body.is === 'settling' ? words.settleText : ''
  return (
    <Layout
      frame={frame}
      title={view.title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
        { label: words.title, href: paths.papers(view.fileId) },
      ]}
    >
      <PageHead
        eyebrow={`${view.candidate}, ${words.paper(view.paper)}`}
        title={body.is === 'settling' ? `${view.title}: ${words.settleTitle}` : view.title}
        lede={lede}
      />
      {body.is === 'said' && (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {body.sentence}
        </Notice>
      )}
      {body.is === 'reading' && <Reading frame={frame} view={view} body={body} words={words} />}
      {body.is === 'settling' && <Settling frame={frame} view={view} body={body} words={words} />}
    </Layout>
  )
}

type PartProps<Is extends PaperSectionView['body']['is']> = {
  readonly frame: Frame
  readonly view: PaperSectionView
  readonly body: Extract<PaperSectionView['body'], { readonly is: Is }>
  readonly words: PaperEntryWords
}

function Reading({ frame, view, body, words }: PartProps<'reading'>) {
  return (
    <PostForm frame={frame} action={paths.paperSection(view.fileId, view.paper, view.section)} class="p-form p-mt-8">
      <p class="p-note">{words.blank}</p>
      {/* Enter in a field presses the first button: half a copy must not be the whole of it, so that one only keeps the page. */}
      <button
        class="ds-sr-only"
        type="submit"
        tabIndex={-1}
        aria-hidden="true"
        name={fileSectionFields.deed}
        value={sectionDeeds.add}
      >
        {words.moreRows}
      </button>
      {body.items.map((item) => (
        <fieldset key={item.id} class="ds-fieldset p-seat">
          <legend>{item.legend}</legend>
          <div class="p-stack">
            {item.fields.map((field) => (
              <FileField key={field.name} field={field} errors={view.errors} item={item.legend} />
            ))}
          </div>
        </fieldset>
      ))}
      <div class="p-row">
        <button class="ds-button" type="submit" name={fileSectionFields.deed} value={sectionDeeds.save}>
          {words.done}
        </button>
        {body.more && (
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            name={fileSectionFields.deed}
            value={sectionDeeds.add}
          >
            {words.moreRows}
          </button>
        )}
      </div>
    </PostForm>
  )
}

function Settling({ frame, view, body, words }: PartProps<'settling'>) {
  return (
    <PostForm frame={frame} action={paths.settlePaper(view.fileId, view.paper, view.section)} class="p-form p-mt-8">
      {body.differences.map((difference) => (
        <Difference
          key={difference.place}
          difference={difference}
          names={body.names}
          errors={view.errors}
          words={words}
        />
      ))}
      <p>
        <button class="ds-button" type="submit">
          {words.settle}
        </button>
      </p>
    </PostForm>
  )
}

type DifferenceProps = {
  readonly difference: ShownPaperDifference
  readonly names: readonly [string, string]
  readonly errors: readonly FieldError[]
  readonly words: PaperEntryWords
}

/** Nothing is chosen beforehand: whoever settles has looked at the paper. */
function Difference({ difference, names, errors, words }: DifferenceProps) {
  const { place, label, first, second, chosen } = difference
  const name = settleFields.choice(place)
  const wrong = errorOf(name, errors)
  const other = { name: settleFields.text(place), label: words.otherText(label), errors }
  return (
    <fieldset class="ds-fieldset" {...(wrong ? { 'aria-describedby': `${name}-e` } : {})}>
      <legend>{label}</legend>
      <div class="p-versus">
        <Choice
          type="radio"
          outline
          name={name}
          id={name}
          value={settleChoices.first}
          checked={chosen === settleChoices.first}
          label={<strong class="p-prose">{first || words.empty}</strong>}
          hint={words.first(names[0])}
        />
        <Choice
          type="radio"
          outline
          name={name}
          id={`${name}-2`}
          value={settleChoices.second}
          checked={chosen === settleChoices.second}
          label={<strong class="p-prose">{second || words.empty}</strong>}
          hint={words.second(names[1])}
        />
      </div>
      <Choice
        type="radio"
        name={name}
        id={`${name}-3`}
        value={settleChoices.other}
        checked={chosen === settleChoices.other}
        label={words.other}
      />
      {wrong && (
        <p class="ds-validation-message" id={`${name}-e`}>
          {wrong.text}
        </p>
      )}
      {difference.options === null ? (
        <TextareaField {...other} value={difference.typed} rows={2} />
      ) : (
        <SelectField {...other} chosen={difference.typed} options={difference.options} />
      )}
    </fieldset>
  )
}
