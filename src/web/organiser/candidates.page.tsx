/** The candidates of a season, with a search: where each nomination stands, and whether somebody fills the file in. */
import { type CandidatesWords, candidatesWords } from '../../wording/candidates.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const candidatesFields = { text: 'cari' } as const

export type ShownCandidate = {
  readonly name: string
  readonly placeCode: string | null
  readonly fileHref: string
  readonly nominations: readonly { readonly name: string; readonly state: string; readonly shape: StatusShape }[]
  readonly contacts: number
  /** Null where there is a contact already, or the viewer names none. */
  readonly contactHref: string | null
}

export type CandidatesView = {
  readonly season: string
  readonly setUpHref: string
  readonly action: string
  readonly openHref: string
  readonly importHref: string
  readonly organisationsHref: string
  readonly duplicatesHref: string
  /** Pairs of candidates that may be one. */
  readonly duplicates: number
  readonly requestsHref: string
  /** Self-nominations that wait for the secretariat. */
  readonly requests: number
  readonly text: string
  readonly found: number
  readonly candidates: readonly ShownCandidate[]
  readonly pager: PagerView
}

export function CandidatesPage({ frame, view }: Page<CandidatesView>) {
  const words = candidatesWords[frame.language]
  const nothingYet = view.found === 0 && view.text === ''
  return (
    <Layout
      frame={frame}
      title={words.title}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.heading} lede={words.lede} />
      <div class="p-row p-mt-6">
        <a class="ds-button" href={view.openHref}>
          {words.open}
        </a>
        <a class="ds-link" href={view.importHref}>
          {words.import}
        </a>
        <a class="ds-link" href={view.organisationsHref}>
          {words.organisations}
        </a>
        <a class="ds-link" href={view.requestsHref}>
          {words.requests(view.requests)}
        </a>
        <a class="ds-link" href={view.duplicatesHref}>
          {words.duplicates(view.duplicates)}
        </a>
      </div>
      {nothingYet ? (
        <div class="p-mt-8">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      ) : (
        <>
          <SearchForm action={view.action} name={candidatesFields.text} text={view.text} words={words} />
          <section class="p-section" aria-labelledby="daftar">
            <h2 class="p-h2" id="daftar">
              {words.found(view.found)}
            </h2>
            {view.found === 0 ? (
              <EmptyState title={words.noneFound} text={words.noneFoundText} />
            ) : (
              <Candidates view={view} words={words} />
            )}
            <Pager pager={view.pager} language={frame.language} />
          </section>
        </>
      )}
    </Layout>
  )
}

type PartProps = { readonly view: CandidatesView; readonly words: CandidatesWords }

function Candidates({ view, words }: PartProps) {
  return (
    <Table
      caption={words.found(view.found)}
      captionHidden
      columns={[{ text: words.name }, { text: words.nominations }, { text: words.contact }]}
    >
      {view.candidates.map((one) => (
        <Row key={one.fileHref}>
          <NameCell below={one.placeCode}>
            <a class="ds-link" href={one.fileHref}>
              {one.name}
            </a>
          </NameCell>
          <WideCell>
            {one.nominations.map((nomination) => (
              <p key={nomination.name} class="p-m-0">
                <Status is={nomination.shape}>
                  {nomination.name}: {nomination.state}
                </Status>
              </p>
            ))}
          </WideCell>
          <LabelledCell label={words.contact} number={false}>
            {words.contacts(one.contacts)}
            {one.contactHref !== null && (
              <>
                {' '}
                <a class="ds-link" href={one.contactHref}>
                  {words.nameContact}
                  <span class="ds-sr-only"> {words.nameContactFor(one.name)}</span>
                </a>
              </>
            )}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
