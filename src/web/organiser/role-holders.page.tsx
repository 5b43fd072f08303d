/** Who holds which role in a season: the panel, the roles in force by role, and below them those that have ended. */
import type { SeasonRole } from '../../award/people/roles.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type RoleWords, roleWords } from '../../wording/roles.ts'
import { seatWords } from '../../wording/seats.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ShownHolder = {
  readonly id: string
  /** As whoever granted the role wrote it; the address where nothing was written. */
  readonly name: string
  /** Null where the name is the address, and where the person is erased. */
  readonly email: string | null
  readonly organisation: string | null
  /** "3 Februari 2027" */
  readonly since: string
}

/** Ending the role, and another invitation for whoever still has a name. */
export type HolderDeeds = { readonly endHref: string; readonly invite: string | null }

export type RoleHoldersView = {
  readonly season: string
  readonly setUpHref: string
  /** Null where the viewer gives no roles. */
  readonly grantHref: string | null
  readonly organisationsHref: string
  readonly panelHref: string
  /** Empty from the second page on. */
  readonly panel: readonly { readonly unsur: string; readonly name: string | null }[]
  readonly groups: readonly {
    readonly role: SeasonRole
    readonly holders: readonly (ShownHolder & {
      /** Null where the viewer may not end it. */
      readonly deeds: HolderDeeds | null
      readonly own: boolean
    })[]
  }[]
  readonly ended: readonly (ShownHolder & {
    readonly role: SeasonRole
    readonly until: string
    readonly reason: string
  })[]
  /** Roles in force and ended, on all pages. */
  readonly counts: { readonly held: number; readonly ended: number }
  readonly pager: PagerView
}

export function RoleHoldersPage({ frame, view }: Page<RoleHoldersView>) {
  const words = roleWords[frame.language]
  const roles = seatWords[frame.language]
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
        {view.grantHref && (
          <a class="ds-button" href={view.grantHref}>
            {words.grant}
          </a>
        )}
        <a class="ds-link" href={view.organisationsHref}>
          {words.organisations}
        </a>
      </div>
      {view.counts.held === 0 && (
        <section class="p-section" aria-labelledby="berlaku">
          <h2 class="p-h2" id="berlaku">
            {words.held}
          </h2>
          <EmptyState title={words.none} text={words.noneText} />
        </section>
      )}
      {view.groups.map((group) => (
        <section key={group.role} class="p-section" aria-labelledby={`peran-${group.role}`}>
          <h2 class="p-h2" id={`peran-${group.role}`}>
            {roles[group.role]}
          </h2>
          <Holders title={roles[group.role]} holders={group.holders} frame={frame} words={words} />
        </section>
      ))}
      {view.panel.length > 0 && <Panel view={view} words={words} />}
      {(view.ended.length > 0 || view.pager.page === view.pager.pages) && (
        <Ended view={view} words={words} roles={roles} />
      )}
      <Pager pager={view.pager} language={frame.language} />
    </Layout>
  )
}

type HoldersProps = {
  readonly frame: Frame
  readonly title: string
  readonly holders: RoleHoldersView['groups'][number]['holders']
  readonly words: RoleWords
}

function Holders({ frame, title, holders, words }: HoldersProps) {
  const forOrganisations = holders.some(({ organisation }) => organisation !== null)
  return (
    <Table
      caption={title}
      captionHidden
      class="p-aligned"
      columns={[
        { text: words.name },
        ...(forOrganisations ? [{ text: words.organisation }] : []),
        { text: words.since },
        { text: words.action },
      ]}
    >
      {holders.map((holder) => (
        <Row key={holder.id}>
          <NameCell below={holder.email}>{holder.name}</NameCell>
          {forOrganisations && (
            <LabelledCell label={words.organisation} number={false}>
              {holder.organisation}
            </LabelledCell>
          )}
          <LabelledCell label={words.since} number={false}>
            {holder.since}
          </LabelledCell>
          <WideCell>
            {holder.deeds && <Deeds frame={frame} name={holder.name} deeds={holder.deeds} words={words} />}
            {holder.own && <span class="p-small">{words.yourself}</span>}
          </WideCell>
        </Row>
      ))}
    </Table>
  )
}

type DeedsProps = {
  readonly frame: Frame
  readonly name: string
  readonly deeds: HolderDeeds
  readonly words: RoleWords
}

/** The invitation is offered for everybody: that it is not would tell who has an account. */
function Deeds({ frame, name, deeds, words }: DeedsProps) {
  return (
    <div class="p-row">
      <a class="ds-link" href={deeds.endHref}>
        {words.end}
        <span class="ds-sr-only"> {words.endOf(name)}</span>
      </a>
      {deeds.invite && (
        <PostForm frame={frame} action={deeds.invite} class="p-m-0">
          <button class="p-linklike" type="submit">
            {words.inviteAgain}
            <span class="ds-sr-only"> {words.invitationOf(name)}</span>
          </button>
        </PostForm>
      )}
    </div>
  )
}

function Panel({ view, words }: { readonly view: RoleHoldersView; readonly words: RoleWords }) {
  return (
    <section class="p-section p-stack" aria-labelledby="tim">
      <h2 class="p-h2" id="tim">
        {words.panel}
      </h2>
      <p class="p-note">
        {words.panelNote}{' '}
        <a class="ds-link" href={view.panelHref}>
          {words.panelChange}
        </a>
      </p>
      <Table caption={words.panel} captionHidden columns={[{ text: words.unsur }, { text: words.name }]}>
        {view.panel.map(({ unsur, name }) => (
          <Row key={unsur}>
            <NameCell>{unsur}</NameCell>
            <LabelledCell label={words.name} number={false}>
              {name ?? <Status is="open">{words.vacant}</Status>}
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

type EndedProps = {
  readonly view: RoleHoldersView
  readonly words: RoleWords
  readonly roles: Readonly<Record<SeasonRole, string>>
}

function Ended({ view, words, roles }: EndedProps) {
  return (
    <section class="p-section" aria-labelledby="berakhir">
      <h2 class="p-h2" id="berakhir">
        {words.ended}
      </h2>
      {view.ended.length === 0 ? (
        <p class="p-note">{words.endedNone}</p>
      ) : (
        <Table
          caption={words.ended}
          captionHidden
          columns={[{ text: words.name }, { text: words.role }, { text: words.until }, { text: words.reason }]}
        >
          {view.ended.map((ended) => (
            <Row key={ended.id}>
              <NameCell below={ended.email}>{ended.name}</NameCell>
              <LabelledCell label={words.role} number={false}>
                {roles[ended.role]}
                {ended.organisation && <span class="p-sub">{ended.organisation}</span>}
              </LabelledCell>
              <LabelledCell label={words.until} number={false}>
                {ended.until}
                <span class="p-sub">
                  {words.since} {ended.since}
                </span>
              </LabelledCell>
              <WideCell>{ended.reason}</WideCell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  )
}
