/** The frame around a live part: what the island needs to keep it, the line that says how fresh it is, and the way without script. */
import type { ComponentChildren } from 'preact'
import { interviewDayWords } from '../../wording/interview-day.ts'
import type { Language } from '../../wording/language.ts'

export type LiveFacts = {
  readonly id: string
  readonly nowMs: number
  readonly href: string
  readonly language: Language
}

export function Live({ id, nowMs, href, language, children }: LiveFacts & { readonly children: ComponentChildren }) {
  const words = interviewDayWords[language]
  return (
    <div class="p-live" data-live={href} data-id={id} data-now={String(nowMs)} data-words={JSON.stringify(words.live)}>
      <p class="p-live__state" aria-live="polite" data-live-state />
      <div data-live-part>{children}</div>
      <p class="p-small">
        <a class="ds-link" href={href}>
          {words.refresh}
        </a>
      </p>
    </div>
  )
}
