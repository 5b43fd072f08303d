/** The versions of a plan: when, by whom, what each costs and what it changed, each to be read and compared. */
import type { Language } from '../../wording/language.ts'
import { planChangeWords } from '../../wording/plan-changes.ts'
import { planWords } from '../../wording/plans.ts'
import { KeyCell, LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'

export type ShownVersion = {
  readonly name: string
  readonly href: string
  /** When and, for whoever may write the plan, by whom; whether it was published. */
  readonly about: string
  readonly cost: string
  /** Against the version before it; empty of the first, and where it stayed. */
  readonly costDifference: string
  readonly peak: string
  readonly months: string
  readonly changes: readonly string[]
  readonly compareHref: string | null
}

export type PlanHistoryView = {
  readonly note: string
  readonly versions: readonly ShownVersion[]
  /** Earlier ones that are not listed. */
  readonly older: number
  readonly compareHref: string
}

export function PlanHistory({ language, view }: { readonly language: Language; readonly view: PlanHistoryView }) {
  const [words, named] = [planChangeWords[language], planWords[language]]
  return (
    <section class="p-section">
      <Table
        caption={words.history}
        captionNote={view.note}
        columns={[
          { text: words.version },
          { text: named.cost, kind: 'number' },
          { text: named.peak, kind: 'number' },
          { text: named.months, kind: 'number' },
          { text: words.change, kind: 'bars' },
        ]}
      >
        {view.versions.map((one) => (
          <Row key={one.name}>
            <NameCell below={one.about}>
              <a class="ds-link" href={one.href}>
                {one.name}
              </a>
            </NameCell>
            <KeyCell>
              {one.cost}
              {one.costDifference !== '' && <span class="p-sub">{one.costDifference}</span>}
            </KeyCell>
            <LabelledCell label={named.peak}>{one.peak}</LabelledCell>
            <LabelledCell label={named.months}>{one.months}</LabelledCell>
            <WideCell>
              <ul class="ds-list p-small p-tight">
                {one.changes.map((change, at) => (
                  <li key={at}>{change}</li>
                ))}
                {one.compareHref && (
                  <li>
                    <a class="ds-link" href={one.compareHref}>
                      {words.compareBefore}
                      <span class="ds-sr-only"> ({one.name})</span>
                    </a>
                  </li>
                )}
              </ul>
            </WideCell>
          </Row>
        ))}
      </Table>
      {view.older > 0 && (
        <p class="p-note p-mt-4">
          <a class="ds-link" href={view.compareHref}>
            {words.older(view.older)}
          </a>
        </p>
      )}
    </section>
  )
}
