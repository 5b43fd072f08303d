/** Two devices changed one sheet: both values are shown, the assessor chooses, nothing is lost before that. */
import { type MarkSheetWords, markSheetWords } from '../../wording/mark-sheet.ts'
import { Choice } from '../components/choice-field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { DROP_QUERY, markSheetFields, type SheetHeading } from './mark-sheet-view.ts'

export type SheetDifference = {
  readonly of: 'mark' | 'comment'
  readonly criterion: { readonly id: string; readonly name: string }
  readonly yours: string
  readonly stored: string
}

export type MarkSheetConflictView = SheetHeading & {
  /** The version now stored: saving the choice goes on from there. */
  readonly version: number
  /** "hari ini 09.44 WIB" */
  readonly changedAt: string
  readonly differences: readonly SheetDifference[]
  /** What is equal on both sides and travels along unseen: field name and value. */
  readonly agreed: readonly { readonly field: string; readonly value: string }[]
}

/** The form posts the very fields of the mark sheet, so one reader serves both. */
export function MarkSheetConflictPage({ frame, view }: Page<MarkSheetConflictView>) {
  const words = markSheetWords[frame.language]
  const sheetPath = paths.markSheet(view.sheetId)
  return (
    <Layout
      frame={frame}
      title={words.conflictTitle}
      narrow
      crumbs={[
        { label: words.listTitle, href: paths.mySheets() },
        { label: view.candidate, href: sheetPath },
      ]}
    >
      <PageHead eyebrow={view.candidate} title={words.conflictTitle} lede={words.conflictText(view.changedAt)} />
      <PostForm frame={frame} action={sheetPath} class="p-form p-mt-8">
        <input type="hidden" name={markSheetFields.version} value={view.version} />
        {view.agreed.map((same) => (
          <input key={same.field} type="hidden" name={same.field} value={same.value} />
        ))}
        {view.differences.map((difference) => (
          <Difference key={`${difference.of}-${difference.criterion.id}`} difference={difference} words={words} />
        ))}
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.keepChosen}
          </button>
          <a class="ds-link" href={`${sheetPath}?${DROP_QUERY}=1`}>
            {words.discard}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}

function Difference({ difference, words }: { readonly difference: SheetDifference; readonly words: MarkSheetWords }) {
  const { of, criterion } = difference
  const name = of === 'mark' ? markSheetFields.mark(criterion.id) : markSheetFields.comment(criterion.id)
  return (
    <fieldset class="ds-fieldset">
      <legend>{of === 'mark' ? words.markIn(criterion.name) : words.commentIn(criterion.name)}</legend>
      <div class="p-versus">
        <Side name={name} id={name} value={difference.yours} from={words.yours} blank={words.blank} checked />
        <Side name={name} id={`${name}-lain`} value={difference.stored} from={words.stored} blank={words.blank} />
      </div>
    </fieldset>
  )
}

type SideProps = {
  readonly name: string
  readonly id: string
  readonly value: string
  readonly from: string
  readonly blank: string
  readonly checked?: boolean
}

function Side({ name, id, value, from, blank, checked = false }: SideProps) {
  return (
    <Choice
      type="radio"
      outline
      name={name}
      id={id}
      value={value}
      checked={checked}
      label={<strong class="p-num">{value === '' ? blank : value}</strong>}
      hint={from}
    />
  )
}
