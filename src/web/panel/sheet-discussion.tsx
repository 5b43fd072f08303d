/** What the panel talks about on a signed sheet: each item with the mark that counts, and a form to change it with a reason. */
import { type MarkRevisionWords, markRevisionWords } from '../../wording/mark-revision.ts'
import { MarkField } from '../components/mark-field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame } from '../layout/frame.ts'

export const revisionFields = {
  criterion: 'kriteria',
  seen: 'terlihat',
  mark: (criterionId: string) => `nilai-baru-${criterionId}`,
  reason: (criterionId: string) => `alasan-${criterionId}`,
} as const

export type SheetDiscussionView = {
  readonly action: string
  /** How many changes of this sheet the page shows. */
  readonly seen: number
  readonly items: readonly {
    readonly id: string
    readonly name: string
    readonly lowest: string
    readonly highest: string
    readonly signed: string
    /** Null where nothing was changed. */
    readonly now: string | null
    /** What stands in the form. */
    readonly typed: { readonly mark: string; readonly reason: string }
  }[]
  readonly changes: readonly {
    readonly name: string
    readonly mark: string
    readonly reason: string
    readonly when: string
    readonly receiptHref: string
  }[]
  /** Why nothing can be changed now; null when it can. */
  readonly closed: string | null
  readonly errors: readonly FieldError[]
}

type DiscussionProps = { readonly frame: Frame; readonly view: SheetDiscussionView }

export function SheetDiscussionPart({ frame, view }: DiscussionProps) {
  const words = markRevisionWords[frame.language]
  return (
    <>
      {view.items.length > 0 && (
        <section class="p-stack" aria-labelledby="dibahas">
          <h2 class="p-h2" id="dibahas">
            {words.title}
          </h2>
          {view.closed === null ? <p class="p-prose">{words.lede}</p> : <Notice tone="info">{view.closed}</Notice>}
          {view.items.map((item) => (
            <Item key={item.id} frame={frame} view={view} item={item} words={words} />
          ))}
          {view.closed === null && <p class="p-note">{words.kept}</p>}
        </section>
      )}
      {view.changes.length > 0 && <Changes view={view} words={words} />}
    </>
  )
}

type ItemProps = DiscussionProps & {
  readonly item: SheetDiscussionView['items'][number]
  readonly words: MarkRevisionWords
}

function Item({ frame, view, item, words }: ItemProps) {
  const { id, name, lowest, highest, signed, now, typed } = item
  return (
    <div class="p-criterion">
      <h3 class="p-h3">{name}</h3>
      <p class="p-m-0">
        {words.range(lowest, highest)} {words.signedMark(signed)} {now !== null && words.nowMark(now)}
      </p>
      {view.closed === null && (
        <PostForm frame={frame} action={view.action} class="p-m-0">
          <input type="hidden" name={revisionFields.criterion} value={id} />
          <input type="hidden" name={revisionFields.seen} value={view.seen} />
          <div class="p-marking">
            <MarkField
              name={revisionFields.mark(id)}
              label={<Labelled words={words} label={words.mark} name={name} />}
              value={typed.mark}
              errors={view.errors}
            />
            <TextareaField
              name={revisionFields.reason(id)}
              label={<Labelled words={words} label={words.reason} name={name} />}
              hint={words.reasonHint}
              value={typed.reason}
              errors={view.errors}
            />
          </div>
          <p>
            <button class="ds-button" type="submit">
              {words.change}
              <span class="ds-sr-only"> {words.of(name)}</span>
            </button>
          </p>
        </PostForm>
      )}
    </div>
  )
}

type LabelledProps = { readonly words: MarkRevisionWords; readonly label: string; readonly name: string }

function Labelled({ words, label, name }: LabelledProps) {
  return (
    <>
      {label}
      <span class="ds-sr-only"> {words.of(name)}</span>
    </>
  )
}

function Changes({ view, words }: { readonly view: SheetDiscussionView; readonly words: MarkRevisionWords }) {
  return (
    <section class="p-stack" aria-labelledby="perubahan">
      <h2 class="p-h3" id="perubahan">
        {words.changes}
      </h2>
      <ul class="ds-list p-tight">
        {view.changes.map(({ name, mark, reason, when, receiptHref }) => (
          <li key={receiptHref}>
            {words.changed(name, mark, when)}: {reason}{' '}
            <a class="ds-link" href={receiptHref} download>
              {words.receipt}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
