/** Two plans of a place, or two versions of one, side by side: figures, funds, lines, and what differs. */
import { planChangeWords } from '../../wording/plan-changes.ts'
import { planWords } from '../../wording/plans.ts'
import type { Option } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { SelectField } from '../components/select-field.tsx'
import { KeyCell, LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export const compareFields = { left: 'kiri', right: 'kanan' } as const

export type ComparedSide = { readonly title: string; readonly about: string; readonly href: string }
export type ComparedRow = {
  readonly what: string
  readonly below?: string
  readonly left: string
  readonly right: string
  readonly difference: string
  /** Small under the two. */
  readonly leftBelow?: string
  readonly rightBelow?: string
}
export type Comparison = {
  readonly left: ComparedSide
  readonly right: ComparedSide
  readonly changes: readonly string[]
  readonly figures: readonly ComparedRow[]
  readonly funds: readonly ComparedRow[]
  readonly lines: readonly ComparedRow[]
}

export type ComparePlansView = {
  readonly place: string
  readonly listHref: string
  readonly action: string
  /** Every version that may be read here. */
  readonly options: readonly Option[]
  readonly left: string
  readonly right: string
  readonly compared: Comparison | null
  /** Both sides name one and the same. */
  readonly isTheSame: boolean
}

export function ComparePlansPage({ frame, view }: Page<ComparePlansView>) {
  const words = planChangeWords[frame.language]
  const title = words.compareTitle(view.place)
  const { compared } = view
  return (
    <Layout
      frame={frame}
      title={title}
      crumbs={[{ label: planWords[frame.language].listTitle(view.place), href: view.listHref }]}
    >
      <PageHead title={title} lede={words.compareLede} />
      {view.options.length < 2 ? (
        <EmptyState title={words.onlyOne} text={words.onlyOneText} />
      ) : (
        <form class="p-form p-panel p-mt-6" action={view.action} method="get">
          <SelectField name={compareFields.left} label={words.left} chosen={view.left} options={view.options} />
          <SelectField name={compareFields.right} label={words.right} chosen={view.right} options={view.options} />
          <div>
            <button class="ds-button" type="submit">
              {words.compare}
            </button>
          </div>
        </form>
      )}
      {view.isTheSame && <p class="p-mt-6">{words.isTheSame}</p>}
      {compared && (
        <>
          <div class="p-mt-8">
            <Facts
              left
              facts={[
                { label: words.left, value: <Side side={compared.left} /> },
                { label: words.right, value: <Side side={compared.right} /> },
              ]}
            />
          </div>
          <section class="p-section">
            <h2 class="p-h2">{words.changes}</h2>
            {compared.changes.length === 0 ? (
              <p>{words.same}</p>
            ) : (
              <ul class="ds-list">
                {compared.changes.map((change, at) => (
                  <li key={at}>{change}</li>
                ))}
              </ul>
            )}
          </section>
          <Rows caption={words.figures} rows={compared.figures} words={words} />
          <Rows caption={words.byFund} rows={compared.funds} words={words} />
          <Rows caption={words.byLine} note={words.byLineNote} rows={compared.lines} words={words} />
        </>
      )}
    </Layout>
  )
}

function Side({ side }: { readonly side: ComparedSide }) {
  return (
    <>
      <a class="ds-link" href={side.href}>
        {side.title}
      </a>{' '}
      ({side.about})
    </>
  )
}

type RowsProps = {
  readonly caption: string
  readonly note?: string
  readonly rows: readonly ComparedRow[]
  readonly words: (typeof planChangeWords)['id']
}

function Rows({ caption, note, rows, words }: RowsProps) {
  return (
    <section class="p-section">
      <Table
        caption={caption}
        captionNote={note}
        columns={[
          { text: words.what },
          { text: words.difference, kind: 'number' },
          { text: words.left, kind: 'number' },
          { text: words.right, kind: 'number' },
        ]}
      >
        {rows.map((row, at) => (
          <Row key={at}>
            <NameCell below={row.below}>{row.what}</NameCell>
            <KeyCell>{row.difference}</KeyCell>
            <LabelledCell label={words.left}>
              {row.left}
              {row.leftBelow && <span class="p-sub">{row.leftBelow}</span>}
            </LabelledCell>
            <LabelledCell label={words.right}>
              {row.right}
              {row.rightBelow && <span class="p-sub">{row.rightBelow}</span>}
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
