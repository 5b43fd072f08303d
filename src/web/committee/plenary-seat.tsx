/** One seat in the attendance: present, substituted by name, or absent; and a dissenting opinion if there is one. */
import type { PlenaryWords } from '../../wording/plenary.ts'
import { Choice } from '../components/choice-field.tsx'
import { errorOf, Field } from '../components/field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError } from '../layout/frame.ts'
import { attendanceValues, plenaryFields } from './plenary-fields.ts'

export type PlenarySeat = {
  readonly id: string
  /** The unsur. */
  readonly name: string
  readonly chair: boolean
  readonly scores: boolean
  readonly attendance: 'present' | 'substituted' | 'absent' | null
  readonly substitute: string
  readonly dissent: string
}

type SeatProps = { readonly seat: PlenarySeat; readonly errors: readonly FieldError[]; readonly words: PlenaryWords }

export function SeatAttendance({ seat, errors, words }: SeatProps) {
  const name = plenaryFields.attendance(seat.id)
  const error = errorOf(name, errors)
  return (
    <fieldset class="ds-fieldset p-seat" {...(error ? { 'aria-describedby': `${name}-e` } : {})}>
      <legend>
        {seat.name} <small>{remark(seat, words)}</small>
      </legend>
      <div class="p-choices">
        {(['present', 'substituted', 'absent'] as const).map((attendance, index) => (
          <Choice
            key={attendance}
            type="radio"
            name={name}
            id={index === 0 ? name : `${name}-${attendanceValues[attendance]}`}
            value={attendanceValues[attendance]}
            checked={seat.attendance === attendance}
            label={words[attendance]}
          />
        ))}
      </div>
      {error && (
        <p class="ds-validation-message" id={`${name}-e`}>
          {error.text}
        </p>
      )}
      <Field
        class="p-substitute"
        name={plenaryFields.substitute(seat.id)}
        label={
          <>
            {words.substitute}
            <span class="ds-sr-only"> {words.substituteOf(seat.name)}</span>
          </>
        }
        value={seat.substitute}
        errors={errors}
        autocomplete="off"
      />
      <details class="p-more" open={seat.dissent !== ''}>
        <summary>
          {words.dissentFold}
          <span class="ds-sr-only"> {seat.name}</span>
        </summary>
        <TextareaField
          name={plenaryFields.dissent(seat.id)}
          label={
            <>
              {words.dissent}
              <span class="ds-sr-only"> {seat.name}</span>
            </>
          }
          hint={words.dissentHint}
          value={seat.dissent}
          errors={errors}
        />
      </details>
    </fieldset>
  )
}

function remark(seat: PlenarySeat, words: PlenaryWords): string {
  return [seat.chair ? words.chair : '', seat.scores ? '' : words.notScoring].filter(Boolean).join(', ')
}
