/** What is kept about people and what for, for anybody to read. Made from the register, entry by entry. */
import type { Language } from '../../wording/language.ts'
import { personalDataWords } from '../../wording/personal-data.ts'
import { Facts } from '../components/facts.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type PersonalDataEntry = {
  readonly id: string
  readonly what: string
  readonly whose: string
  readonly why: string
  readonly seenBy: string
  readonly kept: string
  readonly after: string
  /** `person.email` and the like, as the tables are called. */
  readonly columns: readonly string[]
}

export type PersonalDataView = { readonly entries: readonly PersonalDataEntry[] }

export function PersonalDataPage({ frame, view }: Page<PersonalDataView>) {
  const words = personalDataWords[frame.language]
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead eyebrow={words.title} title={words.heading} lede={words.lede} />
      <section class="p-section p-stack" aria-labelledby="hak">
        <h2 class="p-h2" id="hak">
          {words.rights}
        </h2>
        <ul class="ds-list">
          {words.rightsList.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
        <p>
          <a class="ds-link" href={paths.myData()}>
            {words.mine}
          </a>
        </p>
      </section>
      {view.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} language={frame.language} />
      ))}
    </Layout>
  )
}

function Entry({ entry, language }: { readonly entry: PersonalDataEntry; readonly language: Language }) {
  const words = personalDataWords[language]
  return (
    <section class="p-section p-stack" aria-labelledby={entry.id}>
      <h2 class="p-h2" id={entry.id}>
        {entry.what}
      </h2>
      <Facts
        left
        facts={[
          { label: words.whose, value: entry.whose },
          { label: words.why, value: entry.why },
          { label: words.seenBy, value: entry.seenBy },
          { label: words.kept, value: entry.kept },
          { label: words.after, value: entry.after },
          { label: words.where, value: <span class="p-small">{entry.columns.join(', ')}</span> },
        ]}
      />
    </section>
  )
}
