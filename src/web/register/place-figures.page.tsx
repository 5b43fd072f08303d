/** Every figure of a place, source beside source; where they disagree, why; and what was corrected. */
import { registerWords, type RegisterWords } from '../../wording/coverage-register.ts'
import { Downloads } from '../components/downloads.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Status } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { FigureLines, registerCrumb, Source } from './figure-parts.tsx'
import type { FigureView } from './figure-view.ts'

export type PlaceFiguresView = {
  readonly place: string
  readonly code: string
  /** Figures of one year and segment; the last year first. */
  readonly groups: readonly {
    readonly title: string
    readonly figures: readonly FigureView[]
    readonly contradictions: readonly string[]
  }[]
  readonly corrected: readonly { readonly figure: FigureView; readonly reason: string }[]
  readonly downloadHref: string
  /** Null where the place is not the viewer's to write. */
  readonly enterHref: string | null
}

export function PlaceFiguresPage({ frame, view }: Page<PlaceFiguresView>) {
  const words = registerWords[frame.language]
  return (
    <Layout frame={frame} title={words.figuresOf(view.place)} crumbs={[registerCrumb(frame.language)]}>
      <PageHead eyebrow={view.code} title={words.figuresOf(view.place)} lede={words.figuresLede} />
      {view.enterHref ? (
        <p class="p-mt-6">
          <a class="ds-button" href={view.enterHref}>
            {words.enter}
          </a>
        </p>
      ) : (
        <p class="p-note p-mt-6">{words.outside}</p>
      )}
      {view.groups.length === 0 && (
        <div class="p-mt-8">
          <EmptyState title={words.noFigures} text={words.noFiguresText} />
        </div>
      )}
      {view.groups.map((group) => (
        <Group key={group.title} group={group} words={words} />
      ))}
      {view.corrected.length > 0 && <Corrected view={view} words={words} />}
      <section class="p-section">
        <Downloads files={[{ label: words.download, href: view.downloadHref, note: 'XLSX' }]} />
      </section>
    </Layout>
  )
}

type GroupProps = { readonly group: PlaceFiguresView['groups'][number]; readonly words: RegisterWords }

function Group({ group, words }: GroupProps) {
  return (
    <section class="p-section">
      <Table
        caption={group.title}
        columns={[
          { text: words.coverage },
          { text: words.base },
          { text: words.asOf },
          { text: words.source },
          { text: words.lineage },
        ]}
      >
        {group.figures.map((figure) => (
          <FigureRow key={figure.href} figure={figure} words={words} />
        ))}
      </Table>
      {group.contradictions.length > 0 && (
        <div class="p-panel p-stack p-gap-3 p-mt-4">
          <p class="p-h3">{words.contradictions}</p>
          <ul class="ds-list p-tight">
            {group.contradictions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function FigureRow({ figure, words }: { readonly figure: FigureView; readonly words: RegisterWords }) {
  return (
    <Row>
      <NameCell>
        <a class="ds-link" href={figure.href}>
          {figure.coverage}
          <span class="ds-sr-only"> {words.openFigure(figure.source.name)}</span>
        </a>
        <FigureLines figure={figure} />
        {figure.chosenWhy !== null && (
          <span class="p-sub">
            <Status is="done">{words.chosen}.</Status> {words.chosenWhy(figure.chosenWhy)}
          </span>
        )}
      </NameCell>
      <LabelledCell label={words.base} number={false}>
        {figure.base}
      </LabelledCell>
      <LabelledCell label={words.asOf} number={false}>
        {figure.asOf}
      </LabelledCell>
      <LabelledCell label={words.source} number={false}>
        <Source source={figure.source} />
      </LabelledCell>
      <WideCell>
        {figure.lineage.map((line) => (
          <span key={line} class="p-sub">
            {line}
          </span>
        ))}
        {figure.concerns.map((concern) => (
          <span key={concern} class="p-sub">
            <Status is="part">{concern}</Status>
          </span>
        ))}
      </WideCell>
    </Row>
  )
}

function Corrected({ view, words }: { readonly view: PlaceFiguresView; readonly words: RegisterWords }) {
  return (
    <section class="p-section">
      <Table
        caption={words.corrected}
        columns={[{ text: words.coverage }, { text: words.asOf }, { text: words.source }, { text: words.reason }]}
      >
        {view.corrected.map(({ figure, reason }) => (
          <Row key={figure.href}>
            <NameCell>
              {figure.coverage}
              <FigureLines figure={figure} />
            </NameCell>
            <LabelledCell label={words.asOf} number={false}>
              {figure.asOf}
            </LabelledCell>
            <LabelledCell label={words.source} number={false}>
              <Source source={figure.source} />
            </LabelledCell>
            <WideCell>
              {words.correctedBy(reason)}
              {figure.lineage.map((line) => (
                <span key={line} class="p-sub">
                  {line}
                </span>
              ))}
            </WideCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
