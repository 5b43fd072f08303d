/** Both copies of a paper mark sheet beside the draft on the screen: the one page that shows its marks before it is signed. */
import { paperSheetsWords, type PaperSheetsWords } from '../../wording/paper-sheets.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { Confirm } from '../components/confirm.tsx'
import { Facts } from '../components/facts.tsx'
import { Notice } from '../components/notice.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export const takingFields = {
  version: 'versi',
  reason: 'alasan',
  choice: (criterion: string) => `baca-${criterion}`,
} as const

export const copyChoices = { first: 'satu', second: 'dua' } as const

/** A mark as text, and its comment; empty where there is none. */
export type ShownMark = { readonly mark: string; readonly comment: string }

export type TakingCriterion = {
  readonly id: string
  readonly name: string
  readonly first: ShownMark
  readonly second: ShownMark
  /** Null where the assessor has written nothing on the screen. */
  readonly onScreen: ShownMark | null
  readonly differs: boolean
  readonly chosen: string
}

export type PaperSheetTakingView = {
  readonly title: string
  readonly candidate: string
  readonly seat: string
  readonly listHref: string
  readonly action: string
  /** Of the sheet on the screen that is shown here. */
  readonly version: number
  readonly criteria: readonly TakingCriterion[]
  readonly needsReason: boolean
  readonly reason: string
  readonly errors: readonly FieldError[]
}

export function PaperSheetTakingPage({ frame, view }: Page<PaperSheetTakingView>) {
  const words = paperSheetsWords[frame.language]
  const differing = view.criteria.filter(({ differs }) => differs)
  return (
    <Layout
      frame={frame}
      title={words.takeTitle}
      errors={view.errors}
      narrow
      crumbs={[{ label: words.title, href: view.listHref }]}
    >
      <PageHead eyebrow={`${view.title}, ${view.seat}`} title={view.candidate} lede={words.takeLede} />
      <Notice tone="info" class="p-mt-6 p-max-44">
        {words.looked}
      </Notice>
      {view.version > 0 && (
        <Notice tone="warning" class="p-mt-6 p-max-44">
          {words.replaces}
        </Notice>
      )}
      <p class="p-mt-6">{differing.length === 0 ? words.alike : words.differing(differing.length)}</p>
      {view.criteria.map((criterion) => (
        <Criterion key={criterion.id} criterion={criterion} words={words} />
      ))}
      <div class="p-mt-8">
        <Confirm
          frame={frame}
          action={view.action}
          title={words.takeTitle}
          consequences={words.consequences}
          button={words.take}
          back={{ label: words.back, href: view.listHref }}
        >
          <input type="hidden" name={takingFields.version} value={view.version} />
          {differing.map(({ id, name, chosen }) => (
            <RadioGroup
              key={id}
              name={takingFields.choice(id)}
              legend={words.whatPaperSays(name)}
              options={[
                { value: copyChoices.first, label: words.useFirst },
                { value: copyChoices.second, label: words.useSecond },
              ]}
              chosen={chosen}
              errors={view.errors}
            />
          ))}
          {view.needsReason && (
            <TextareaField
              name={takingFields.reason}
              label={words.reason}
              hint={words.reasonHint}
              value={view.reason}
              errors={view.errors}
            />
          )}
        </Confirm>
      </div>
    </Layout>
  )
}

function Criterion({ criterion, words }: { readonly criterion: TakingCriterion; readonly words: PaperSheetsWords }) {
  const { name, first, second, onScreen, differs } = criterion
  return (
    <section class="p-section">
      <h2 class="p-h3">{name}</h2>
      <Facts
        left
        facts={[
          { label: differs ? words.firstCopy : `${words.firstCopy}, ${words.secondCopy}`, value: shown(first, words) },
          ...(differs ? [{ label: words.secondCopy, value: shown(second, words) }] : []),
          ...(onScreen ? [{ label: words.onScreen, value: shown(onScreen, words) }] : []),
        ]}
      />
    </section>
  )
}

function shown({ mark, comment }: ShownMark, words: PaperSheetsWords) {
  return (
    <>
      <strong class="p-num">{mark || words.nothing}</strong>
      {comment && <p class="p-note">{words.comment(comment)}</p>}
    </>
  )
}
