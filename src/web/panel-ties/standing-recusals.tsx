/** Recusals that hold, with what others say of one that was declared by mistake. */
import type { PanelTiesWords } from '../../wording/panel-ties.ts'
import type { FieldError, Frame } from '../layout/frame.ts'
import { type ShownVoice, VoiceForm, Voices } from './two-voices.tsx'

export const correctionFields = { recusal: 'penarikan', reason: (id: string) => `keliru-${id}` } as const

export type ShownRecusal = {
  /** Names the pair; unique on the page. */
  readonly id: string
  readonly category: string
  readonly seat: string
  readonly candidate: string
  readonly reason: string
  readonly voices: readonly ShownVoice[]
  /** Where this viewer says that it was a mistake; null where they may not. */
  readonly action: string | null
  readonly isOwn: boolean
  readonly typed: string
}

type RecusalsProps = {
  readonly frame: Frame
  readonly recusals: readonly ShownRecusal[]
  readonly words: PanelTiesWords
  readonly errors: readonly FieldError[]
}

export function Recusals({ frame, recusals, words, errors }: RecusalsProps) {
  if (recusals.length === 0) return null
  return (
    <section class="p-section">
      <h2 class="p-h2">{words.recusals}</h2>
      <p class="p-note p-mt-3 p-mb-8">{words.recusalsNote}</p>
      {recusals.map((one) => (
        <div key={one.id} class="p-criterion">
          <div>
            <h3 class="p-h3">{words.tie(one.seat, one.candidate)}</h3>
            <p class="p-note">
              {one.category}: {one.reason}
            </p>
          </div>
          <Voices voices={one.voices} words={words} />
          {one.isOwn && <p class="p-prose">{words.yourRecusal}</p>}
          {one.action !== null && (
            <VoiceForm
              frame={frame}
              action={one.action}
              about={{ name: correctionFields.recusal, value: one.id }}
              reason={{
                name: correctionFields.reason(one.id),
                label: words.mistake,
                hint: words.mistakeHint,
                value: one.typed,
              }}
              pair={words.tie(one.seat, one.candidate)}
              button={words.correct}
              errors={errors}
            />
          )}
        </div>
      ))}
    </section>
  )
}
