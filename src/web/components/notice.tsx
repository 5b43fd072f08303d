/** A message in a coloured frame with its own sign; at most one on a page. */
import type { ComponentChildren } from 'preact'

type NoticeProps = {
  readonly tone: 'info' | 'success' | 'warning' | 'danger'
  readonly title?: string
  /** `answer` is announced because it replies to what the reader just did; `urgent` interrupts. */
  readonly says?: 'answer' | 'urgent'
  readonly class?: string
  readonly children: ComponentChildren
}

const liveRoles = { answer: { role: 'status' }, urgent: { role: 'alert' } } as const

export function Notice({ tone, title, says, class: look, children }: NoticeProps) {
  return (
    <div class={look ? `ds-alert ${look}` : 'ds-alert'} data-color={tone} {...(says ? liveRoles[says] : {})}>
      {title && <h2 class="p-h3">{title}</h2>}
      <p class="ds-paragraph">{children}</p>
    </div>
  )
}
