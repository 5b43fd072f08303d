/** One event: when and where, how many come, and what is to be done for it. */
import { outreachWords } from '../../wording/outreach.ts'
import { Facts } from '../components/facts.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { type EventState, eventShapes } from './events.page.tsx'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export type EventTask = {
  readonly href: string
  readonly name: string
  readonly text: string
  readonly state: string
  readonly shape: StatusShape
}

export type EventView = {
  readonly place: OutreachPlace
  readonly title: string
  readonly state: EventState
  readonly when: string
  readonly venue: string
  readonly agenda: readonly string[]
  readonly changeHref: string
  /** Label and number, in the order of an event. */
  readonly figures: readonly { readonly label: string; readonly value: string }[]
  readonly tasks: readonly EventTask[]
}

export function EventPage({ frame, view }: Page<EventView>) {
  const words = outreachWords[frame.language]
  return (
    <OutreachLayout frame={frame} place={view.place} title={view.title} lede={`${view.when}. ${view.venue}`}>
      <p class="p-row p-mt-4">
        <Status is={eventShapes[view.state]}>{words[view.state]}</Status>
        <a class="ds-link" href={view.changeHref}>
          {words.changeEvent}
        </a>
      </p>
      <section class="p-section" aria-labelledby="kerjakan">
        <h2 class="p-h2" id="kerjakan">
          {words.tasks}
        </h2>
        <ul class="p-tasks">
          {view.tasks.map((task) => (
            <li key={task.href} class="p-task">
              <a class="ds-link" href={task.href}>
                {task.name}
              </a>
              <Status is={task.shape}>{task.state}</Status>
              <p class="p-note">{task.text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section class="p-section p-max-44" aria-labelledby="angka">
        <h2 class="p-h2" id="angka">
          {words.attendance}
        </h2>
        <Facts facts={view.figures} />
      </section>
      {view.agenda.length > 0 && (
        <section class="p-section" aria-labelledby="susunan">
          <h2 class="p-h2" id="susunan">
            {words.agenda}
          </h2>
          <ol class="ds-list">
            {view.agenda.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </section>
      )}
    </OutreachLayout>
  )
}
