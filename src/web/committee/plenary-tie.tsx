/** Candidates still equal after every rule: the plenary gives each a different place, and says how it voted. */
import type { PlenaryWords } from '../../wording/plenary.ts'
import { describedBy, FieldFrame } from '../components/field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError } from '../layout/frame.ts'
import { plenaryFields } from './plenary-fields.ts'

export type PlenaryTie = {
  readonly id: string
  /** `order` is what was chosen, "1", "2"; empty before. */
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly order: string }[]
  readonly minute: string
}

type TieProps = { readonly tie: PlenaryTie; readonly errors: readonly FieldError[]; readonly words: PlenaryWords }

export function TieVote({ tie, errors, words }: TieProps) {
  const places = tie.candidates.map((_, index) => String(index + 1))
  return (
    <fieldset class="ds-fieldset p-form">
      <legend>{words.tie(tie.candidates.map((candidate) => candidate.name))}</legend>
      {tie.candidates.map((candidate) => {
        const name = plenaryFields.order(candidate.id)
        return (
          <FieldFrame key={candidate.id} name={name} label={words.order(candidate.name)} errors={errors}>
            <select class="ds-input" id={name} name={name} {...describedBy(name, null, errors)}>
              <option value="" selected={candidate.order === ''}>
                {words.unchosen}
              </option>
              {places.map((place) => (
                <option key={place} value={place} selected={candidate.order === place}>
                  {place}
                </option>
              ))}
            </select>
          </FieldFrame>
        )
      })}
      <TextareaField
        name={plenaryFields.minute(tie.id)}
        label={words.minute}
        hint={words.minuteHint}
        value={tie.minute}
        errors={errors}
      />
    </fieldset>
  )
}
