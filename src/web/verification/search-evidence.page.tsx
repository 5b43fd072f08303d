/** Evidence of a season found by what it says: each file with its candidate and the lines in which the words stand. */
import { searchEvidenceWords } from '../../wording/search-evidence.ts'
import { deskWords } from '../../wording/desk.ts'
import { evidenceWords } from '../../wording/evidence.ts'
import type { Language } from '../../wording/language.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { FilePicture } from '../components/file-picture.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const searchQuery = { words: 'kata' } as const

export type FoundFile = {
  readonly evidence: string
  readonly name: string
  readonly kind: string
  readonly thumbnailSrc: string | null
  readonly downloadHref: string
  readonly candidate: string
  /** The evidence of that candidate. */
  readonly evidenceHref: string
  readonly about: string
  /** In their order; those at odd places are what was looked for. */
  readonly excerpt: readonly string[]
}

export type SearchEvidenceView = {
  readonly season: string
  readonly action: string
  readonly deskHref: string
  readonly asked: string
  readonly found: number
  readonly rows: readonly FoundFile[]
  readonly pager: PagerView
}

export function SearchEvidencePage({ frame, view }: Page<SearchEvidenceView>) {
  const words = searchEvidenceWords[frame.language]
  const desk = deskWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      narrow
      crumbs={[
        { label: desk.seasonsTitle, href: paths.desks() },
        { label: view.season, href: view.deskHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      <search>
        <form class="p-form p-section" action={view.action} method="get" novalidate>
          <Field name={searchQuery.words} label={words.field} hint={words.hint} value={view.asked} spellcheck={false} />
          <div>
            <button class="ds-button" type="submit">
              {words.search}
            </button>
          </div>
        </form>
      </search>
      {view.asked !== '' && (
        <section class="p-section" aria-labelledby="hasil-cari">
          <h2 class="p-h2" id="hasil-cari">
            {words.found(view.found)}
          </h2>
          {view.rows.length === 0 && <EmptyState title={words.nothing} text={words.nothingText} />}
          {view.rows.map((row) => (
            <Found key={`${row.evidenceHref}/${row.evidence}`} row={row} language={frame.language} />
          ))}
          <Pager pager={view.pager} language={frame.language} />
        </section>
      )}
    </Layout>
  )
}

function Found({ row, language }: { readonly row: FoundFile; readonly language: Language }) {
  return (
    <article class="p-file p-mt-6">
      <FilePicture src={row.thumbnailSrc} alt={evidenceWords[language].picture(row.name)} kind={row.kind} />
      <div class="p-stack p-gap-3">
        <h3 class="p-h3">
          <a class="ds-link" href={row.downloadHref}>
            {row.name}
          </a>
        </h3>
        <p class="p-m-0">
          <a class="ds-link" href={row.evidenceHref}>
            {row.candidate}
          </a>
        </p>
        <p class="p-m-0">{row.excerpt.map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))}</p>
        <p class="p-note">{row.about}</p>
      </div>
    </article>
  )
}
