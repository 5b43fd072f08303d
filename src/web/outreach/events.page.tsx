/** The socialisation events of a season, each with how it fares. */
import { type OutreachWords, outreachWords } from '../../wording/outreach.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export type EventState = 'ahead' | 'past' | 'cancelled'

export type EventRow = {
  readonly href: string
  readonly title: string
  readonly when: string
  readonly state: EventState
  readonly invited: string
  readonly answered: string
  readonly attended: string
}

export type EventsView = {
  readonly place: OutreachPlace
  readonly newHref: string
  readonly figuresHref: string
  readonly events: readonly EventRow[]
  readonly pager: PagerView
}

export const eventShapes: Readonly<Record<EventState, StatusShape>> = { ahead: 'open', past: 'done', cancelled: 'stop' }

export function EventsPage({ frame, view }: Page<EventsView>) {
  const words = outreachWords[frame.language]
  return (
    <OutreachLayout
      frame={frame}
      place={view.place}
      title={words.title}
      heading={words.heading}
      lede={words.lede}
      isList
    >
      <div class="p-row p-mt-6">
        <a class="ds-button" href={view.newHref}>
          {words.newEvent}
        </a>
        <a class="ds-link" href={view.figuresHref}>
          {words.figures}
        </a>
      </div>
      <section class="p-section" aria-labelledby="acara">
        <h2 class="p-h2" id="acara">
          {words.events}
        </h2>
        {view.events.length === 0 ? (
          <EmptyState title={words.none} text={words.noneText} />
        ) : (
          <Events view={view} words={words} />
        )}
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </OutreachLayout>
  )
}

function Events({ view, words }: { readonly view: EventsView; readonly words: OutreachWords }) {
  const { title, state, invited, answered, attended } = words
  const columns = [
    { text: title },
    { text: state },
    ...[invited, answered, attended].map((text) => ({ text, kind: 'number' as const })),
  ]
  return (
    <Table caption={words.events} captionHidden columns={columns}>
      {view.events.map((event) => (
        <Row key={event.href}>
          <NameCell below={event.when}>
            <a class="ds-link" href={event.href}>
              {event.title}
            </a>
          </NameCell>
          <LabelledCell label={state} number={false}>
            <Status is={eventShapes[event.state]}>{words[event.state]}</Status>
          </LabelledCell>
          <LabelledCell label={invited}>{event.invited}</LabelledCell>
          <LabelledCell label={answered}>{event.answered}</LabelledCell>
          <LabelledCell label={attended}>{event.attended}</LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
