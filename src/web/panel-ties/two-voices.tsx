/** What two people say of somebody's tie: the voices so far, and the form for one more. */
import type { PanelTiesWords } from '../../wording/panel-ties.ts'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame } from '../layout/frame.ts'

export type ShownVoice = { readonly seat: string; readonly reason: string }

export function Voices({ voices, words }: { readonly voices: readonly ShownVoice[]; readonly words: PanelTiesWords }) {
  if (voices.length === 0) return null
  return (
    <ul class="ds-list p-small p-tight">
      {voices.map((voice) => (
        <li key={voice.seat}>{words.voice(voice.seat, voice.reason)}</li>
      ))}
    </ul>
  )
}

type VoiceFormProps = {
  readonly frame: Frame
  readonly action: string
  /** The hidden field that names what the voice is about. */
  readonly about: { readonly name: string; readonly value: string }
  readonly reason: { readonly name: string; readonly label: string; readonly hint: string; readonly value: string }
  /** The pair, for whoever hears the field without seeing the heading. */
  readonly pair: string
  readonly button: string
  readonly errors: readonly FieldError[]
}

export function VoiceForm({ frame, action, about, reason, pair, button, errors }: VoiceFormProps) {
  return (
    <PostForm frame={frame} action={action} class="p-m-0">
      <input type="hidden" name={about.name} value={about.value} />
      <TextareaField
        name={reason.name}
        label={
          <>
            {reason.label}
            <span class="ds-sr-only"> {pair}</span>
          </>
        }
        hint={reason.hint}
        value={reason.value}
        errors={errors}
      />
      <p>
        <button class="ds-button" data-variant="secondary" type="submit">
          {button}
        </button>
      </p>
    </PostForm>
  )
}
