/** Whose data is asked for: the administrator finds the person by name or e-mail. */
import { personDataWords } from '../../wording/person-data.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type PeopleDataView = {
  readonly asked: string
  readonly people: readonly {
    readonly name: string
    readonly email: string
    readonly href: string
    readonly erased: boolean
  }[]
  readonly previous: string | null
  readonly next: string | null
}

export const peopleFields = { text: 'cari', page: 'halaman' } as const

export function PeopleDataPage({ frame, view }: Page<PeopleDataView>) {
  const words = personDataWords[frame.language]
  const steps = [
    { label: words.previous, href: view.previous },
    { label: words.next, href: view.next },
  ]
  return (
    <Layout frame={frame} title={words.list}>
      <PageHead eyebrow={words.list} title={words.listHeading} lede={words.listLede} />
      <form class="p-form p-section" action={paths.peopleData()} method="get" novalidate>
        <Field name={peopleFields.text} label={words.search} value={view.asked} />
        <button class="ds-button" type="submit">
          {words.show}
        </button>
      </form>
      <section class="p-section">
        {view.people.length === 0 ? (
          <EmptyState title={words.none} text={words.noneText} />
        ) : (
          <Table caption={words.list} captionHidden columns={[{ text: words.name }, { text: words.email }]}>
            {view.people.map(({ name, email, href, erased }) => (
              <Row key={href}>
                <NameCell>
                  <a class="ds-link" href={href}>
                    {name}
                  </a>
                </NameCell>
                <LabelledCell label={words.email} number={false}>
                  {erased ? words.erased : <span class="p-address">{email}</span>}
                </LabelledCell>
              </Row>
            ))}
          </Table>
        )}
        {steps.some(({ href }) => href !== null) && (
          <nav class="p-row p-mt-6" aria-label={words.pages}>
            {steps.map(
              ({ label, href }) =>
                href && (
                  <a key={label} class="ds-button" data-variant="secondary" href={href}>
                    {label}
                  </a>
                ),
            )}
          </nav>
        )}
      </section>
    </Layout>
  )
}
