/** The chair closes a category; every sheet left open gets a reason. */
import { type CloseCategoryWords, closeCategoryWords } from '../../wording/close-category.ts'
import { roomWords } from '../../wording/room.ts'
import { Confirm } from '../components/confirm.tsx'
import { GatedButton } from '../components/gated-button.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const closeCategoryFields = { reason: (sheetId: string) => `alasan-${sheetId}` } as const

export type CloseCategoryView = {
  readonly category: string
  readonly season: string
  /** Where the form posts: `paths.closeCategory(key)`. */
  readonly action: string
  readonly signed: number
  readonly sheets: number
  readonly unsigned: readonly {
    readonly sheetId: string
    readonly seat: string
    readonly candidate: string
    /** What was typed. */
    readonly reason: string
  }[]
  /** Sheets of the chair that are still open in this category: they forbid closing. */
  readonly owedByChair: readonly { readonly candidate: string; readonly href: string }[]
  /** Fields are `closeCategoryFields.reason(sheetId)`. */
  readonly errors: readonly FieldError[]
}

export function CloseCategoryPage({ frame, view }: Page<CloseCategoryView>) {
  const words = closeCategoryWords[frame.language]
  const owes = view.owedByChair.length > 0
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead
        eyebrow={`${view.category}, ${view.season}`}
        title={finding(view, words)}
        lede={`${words.signedOf(view.signed, view.sheets)} ${lede(view, words)}`}
      />
      <div class="p-mt-8">
        <GatedButton
          id="sebab"
          label={words.close}
          reasonsTitle={words.notYet}
          reasons={view.owedByChair.map((sheet) => ({
            text: words.owes(sheet.candidate),
            mend: { label: words.openSheet, href: sheet.href },
          }))}
        >
          <Confirm
            frame={frame}
            action={view.action}
            title={words.what}
            consequences={words.consequences}
            button={words.close}
            back={{ label: words.back, href: paths.room() }}
          >
            {!owes && <Reasons view={view} words={words} />}
          </Confirm>
        </GatedButton>
      </div>
    </Layout>
  )
}

type PartProps = { readonly view: CloseCategoryView; readonly words: CloseCategoryWords }

function Reasons({ view, words }: PartProps) {
  return (
    <>
      {view.unsigned.map((sheet) => (
        <TextareaField
          key={sheet.sheetId}
          name={closeCategoryFields.reason(sheet.sheetId)}
          label={words.reasonFor(sheet.seat, sheet.candidate)}
          hint={words.reasonHint}
          value={sheet.reason}
          errors={view.errors}
        />
      ))}
    </>
  )
}

function finding(view: CloseCategoryView, words: CloseCategoryWords): string {
  if (view.owedByChair.length > 0) return words.chairOwes
  return view.unsigned.length > 0 ? words.unsigned(view.unsigned.length) : words.allSigned
}

function lede(view: CloseCategoryView, words: CloseCategoryWords): string {
  if (view.owedByChair.length > 0) return words.ledeOwes
  return view.unsigned.length > 0 ? words.ledeUnsigned : words.ledeAllSigned
}
