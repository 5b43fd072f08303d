/** The register's front door: find a place, import a file, and every file that came in. */
import { registerWords, type RegisterWords } from '../../wording/coverage-register.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { Status } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const registerFields = { text: 'cari' } as const

export type ShownImport = {
  readonly href: string
  readonly fileName: string
  readonly accepted: number
  readonly refused: number
  readonly by: string
  readonly undone: boolean
}

export type RegisterView = {
  readonly text: string
  /** Null where nothing was searched for. */
  readonly places: readonly { readonly name: string; readonly code: string; readonly href: string }[] | null
  readonly imports: readonly ShownImport[]
  readonly pager: PagerView
  readonly offersReference: boolean
}

export function RegisterPage({ frame, view }: Page<RegisterView>) {
  const words = registerWords[frame.language]
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead eyebrow={words.title} title={words.heading} lede={words.lede} />
      <SearchForm action={paths.coverageRegister()} name={registerFields.text} text={view.text} words={words} />
      <p class="p-note p-mt-4">{words.searchHint}</p>
      {view.places && <Places places={view.places} words={words} />}
      <p class="p-section">
        <a class="ds-button" href={paths.importCoverage()}>
          {words.importFile}
        </a>
      </p>
      {view.offersReference && (
        <PostForm frame={frame} action={paths.loadReferenceCoverage()} class="p-panel p-stack p-gap-3 p-max-44">
          <p class="p-small">{words.referenceText}</p>
          <p>
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.reference}
            </button>
          </p>
        </PostForm>
      )}
      <section class="p-section" aria-labelledby="impor">
        <h2 class="p-h2" id="impor">
          {words.imports}
        </h2>
        {view.imports.length === 0 ? (
          <EmptyState title={words.noImports} text={words.noImportsText} />
        ) : (
          <Imports view={view} words={words} language={frame.language} />
        )}
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </Layout>
  )
}

type PlacesProps = { readonly places: NonNullable<RegisterView['places']>; readonly words: RegisterWords }

function Places({ places, words }: PlacesProps) {
  if (places.length === 0) return <p class="p-mt-4">{words.noPlaces}</p>
  return (
    <section class="p-section" aria-labelledby="wilayah">
      <h2 class="p-h2" id="wilayah">
        {words.places}
      </h2>
      <ul class="ds-list p-tight">
        {places.map(({ name, code, href }) => (
          <li key={code}>
            <a class="ds-link" href={href}>
              {name}
            </a>{' '}
            <span class="p-num">({code})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ImportsProps = { readonly view: RegisterView; readonly words: RegisterWords; readonly language: 'id' | 'en' }

function Imports({ view, words, language }: ImportsProps) {
  return (
    <Table
      caption={words.imports}
      captionHidden
      columns={[
        { text: words.file },
        { text: words.rowsIn, kind: 'number' },
        { text: words.rowsOut, kind: 'number' },
        { text: words.state },
      ]}
    >
      {view.imports.map((one) => (
        <Row key={one.href}>
          <NameCell below={one.by}>
            <a class="ds-link" href={one.href}>
              {one.fileName}
            </a>
          </NameCell>
          <LabelledCell label={words.rowsIn}>{countInFigures(one.accepted, language)}</LabelledCell>
          <LabelledCell label={words.rowsOut}>{countInFigures(one.refused, language)}</LabelledCell>
          <LabelledCell label={words.state} number={false}>
            <Status is={one.undone ? 'stop' : 'done'}>{one.undone ? words.undone : words.active}</Status>
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
