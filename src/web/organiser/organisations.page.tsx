/** The province's register of organisations, with a search. */
import type { OrganisationKind, Sector, SizeClass } from '../../award/people/organisation.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type OrganisationWords, organisationWords } from '../../wording/organisations.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const organisationsFields = { text: 'cari' } as const

export type ShownOrganisation = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly sizeClass: SizeClass | null
  readonly sector: Sector | null
  readonly registrationNumber: string | null
  readonly placeCode: string | null
  /** Gives a role for it; null where the viewer gives no such role. */
  readonly grantHref: string | null
}

export type OrganisationsView = {
  readonly season: string
  readonly setUpHref: string
  readonly action: string
  readonly registerHref: string
  readonly rolesHref: string
  /** What is searched for. */
  readonly text: string
  readonly found: number
  readonly organisations: readonly ShownOrganisation[]
  readonly pager: PagerView
}

export function OrganisationsPage({ frame, view }: Page<OrganisationsView>) {
  const words = organisationWords[frame.language]
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
        <a class="ds-button" href={view.registerHref}>
          {words.register}
        </a>
        <a class="ds-link" href={view.rolesHref}>
          {words.roles}
        </a>
      </div>
      {nothingYet ? (
        <div class="p-mt-8">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      ) : (
        <>
          <SearchForm action={view.action} name={organisationsFields.text} text={view.text} words={words} />
          <section class="p-section" aria-labelledby="daftar">
            <h2 class="p-h2" id="daftar">
              {words.found(view.found)}
            </h2>
            {view.found === 0 ? (
              <EmptyState title={words.noneFound} text={words.noneFoundText} />
            ) : (
              <Organisations view={view} words={words} />
            )}
            <Pager pager={view.pager} language={frame.language} />
          </section>
        </>
      )}
    </Layout>
  )
}

type PartProps = { readonly view: OrganisationsView; readonly words: OrganisationWords }

function Organisations({ view, words }: PartProps) {
  const grants = view.organisations.some(({ grantHref }) => grantHref !== null)
  return (
    <Table
      caption={words.found(view.found)}
      captionHidden
      columns={[
        { text: words.name },
        { text: words.kind },
        { text: words.number },
        { text: words.place },
        ...(grants ? [{ text: words.action }] : []),
      ]}
    >
      {view.organisations.map((one, index) => (
        <Row key={index}>
          <NameCell below={businessOf(one, words)}>{one.name}</NameCell>
          <LabelledCell label={words.kind} number={false}>
            {words.kinds[one.kind]}
          </LabelledCell>
          <LabelledCell label={words.number} number={false}>
            {one.registrationNumber ?? '–'}
          </LabelledCell>
          <LabelledCell label={words.place} number={false}>
            {one.placeCode ?? '–'}
          </LabelledCell>
          {grants && (
            <WideCell>
              {one.grantHref && (
                <a class="ds-link" href={one.grantHref}>
                  {words.giveRole.replaceAll(' ', '\u00a0')}
                  <span class="ds-sr-only"> {words.giveRoleFor(one.name)}</span>
                </a>
              )}
            </WideCell>
          )}
        </Row>
      ))}
    </Table>
  )
}

function businessOf({ sizeClass, sector }: ShownOrganisation, words: OrganisationWords): string | null {
  const parts = [sizeClass && words.sizes[sizeClass], sector && words.sectors[sector]].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : null
}
