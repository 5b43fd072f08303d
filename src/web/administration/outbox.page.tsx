/** The administrator's list of everything the system wrote to people. */
import { outboxWords } from '../../wording/mail.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type OutboxRow = {
  readonly href: string
  readonly address: string
  readonly subject: string
  /** "Rabu, 30 Juli 2025 09.58 WIB" */
  readonly writtenAt: string
  readonly shape: StatusShape
  readonly state: string
  /** Why it has not gone; null when there is nothing to say. */
  readonly reason: string | null
}

export type OutboxView = {
  readonly sendsMail: boolean
  readonly rows: readonly OutboxRow[]
  readonly pager: PagerView
}

export function OutboxPage({ frame, view }: Page<OutboxView>) {
  const words = outboxWords[frame.language]
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead title={words.title} lede={words.lede} />
      <p>{view.sendsMail ? words.sends : words.sendsNot}</p>
      <section class="p-section">
        {view.rows.length === 0 ? (
          <EmptyState title={words.empty} text={words.emptyText} />
        ) : (
          <Table
            caption={words.title}
            captionHidden
            columns={[{ text: words.to }, { text: words.subject }, { text: words.written }, { text: words.state }]}
          >
            {view.rows.map((row) => (
              <Row key={row.href}>
                <NameCell>
                  <a class="ds-link" href={row.href}>
                    {row.address}
                  </a>
                </NameCell>
                <LabelledCell label={words.subject} number={false}>
                  {row.subject}
                </LabelledCell>
                <LabelledCell label={words.written} number={false}>
                  {row.writtenAt}
                </LabelledCell>
                <LabelledCell label={words.state} number={false}>
                  <Status is={row.shape}>{row.state}</Status>
                  {row.reason && <span class="p-sub">{row.reason}</span>}
                </LabelledCell>
              </Row>
            ))}
          </Table>
        )}
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </Layout>
  )
}
