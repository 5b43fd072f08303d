/** "Gladi jam penutupan": how many files would be in, and for each that would not, why and who can change it. */
import { deskWords } from '../../wording/desk.ts'
import { type RehearsalWords, rehearsalWords } from '../../wording/rehearsal.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { KeyCell, LabelledCell, LeadCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { chosenField, deskFields } from './desk.page.tsx'

export type RehearsedRow = {
  readonly candidate: string
  readonly category: string
  readonly step: number
  readonly name: string
  readonly categoryName: string
  readonly fileHref: string
  /** Complete, only to be handed in. */
  readonly ready: boolean
  readonly why: readonly string[]
  readonly saved: string
  readonly who: string
}

export type RehearsalView = {
  readonly season: string
  readonly deskHref: string
  /** When it was counted, when nominations close, how long that still is. */
  readonly moments: readonly string[]
  readonly counts: readonly { readonly fate: string; readonly shape: StatusShape; readonly count: number }[]
  readonly out: number
  readonly rows: readonly RehearsedRow[]
  readonly pager: PagerView
  /** Whoever reads may remind. */
  readonly reminds: boolean
}

export function RehearsalPage({ frame, view }: Page<RehearsalView>) {
  const words = rehearsalWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      crumbs={[{ label: deskWords[frame.language].title, href: view.deskHref }]}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      <div class="p-stack p-gap-3 p-mt-6">
        {view.moments.map((text) => (
          <p key={text} class="p-m-0">
            {text}
          </p>
        ))}
      </div>
      <section class="p-section" aria-label={words.counts}>
        <Table caption={words.counts} columns={[{ text: words.fate }, { text: words.count, kind: 'number' }]}>
          {view.counts.map(({ fate, shape, count }) => (
            <Row key={fate}>
              <NameCell>
                <Status is={shape}>{fate}</Status>
              </NameCell>
              <KeyCell>{count}</KeyCell>
            </Row>
          ))}
        </Table>
      </section>
      <section class="p-section" aria-labelledby="tidak-masuk">
        <h2 class="p-h2" id="tidak-masuk">
          {words.out(view.out)}
        </h2>
        {view.rows.length === 0 ? (
          <EmptyState title={words.out(0)} text={words.outNone} />
        ) : view.reminds ? (
          // The desk answers, with what became of each.
          <PostForm frame={frame} action={view.deskHref} class="p-stack">
            <Out view={view} words={words} />
            <p class="p-note p-m-0">{words.remindNote}</p>
            <p class="p-m-0">
              <button class="ds-button" type="submit" name={deskFields.deed} value="remind">
                {words.remind}
              </button>
            </p>
          </PostForm>
        ) : (
          <Out view={view} words={words} />
        )}
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </Layout>
  )
}

function Out({ view, words }: { readonly view: RehearsalView; readonly words: RehearsalWords }) {
  return (
    <Table
      caption={words.out(view.out)}
      captionHidden
      columns={[
        ...(view.reminds ? [{ text: words.remind }] : []),
        { text: words.candidate },
        { text: words.why },
        { text: words.saved },
        { text: words.who },
      ]}
    >
      {view.rows.map((row) => (
        <Row key={chosenField(row)}>
          {view.reminds && (
            <LeadCell>
              <input
                class="ds-input"
                type="checkbox"
                id={chosenField(row)}
                name={chosenField(row)}
                value={row.step}
                checked
              />
              <label for={chosenField(row)}>
                <span class="ds-sr-only">
                  {words.remind}: {row.name}, {row.categoryName}
                </span>
              </label>
            </LeadCell>
          )}
          <NameCell below={row.categoryName}>
            <a class="ds-link" href={row.fileHref}>
              {row.name}
            </a>
          </NameCell>
          <LabelledCell label={words.why} number={false}>
            {row.why.map((text) => (
              <span key={text} class="p-sub">
                {text}
              </span>
            ))}
          </LabelledCell>
          <LabelledCell label={words.saved} number={false}>
            {row.saved}
          </LabelledCell>
          <LabelledCell label={words.who} number={false}>
            {row.who}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
