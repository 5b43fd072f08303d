/** The box for one mark: large figures, right-aligned, the keyboard with a decimal comma. */
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

/** `value` is what the assessor typed, kept even when it is not a number. */
type MarkFieldProps = FieldProps & { readonly value: string }

export function MarkField({ name, label, hint, errors = [], value }: MarkFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} errors={errors} class="p-markbox">
      <input
        class="ds-input"
        id={name}
        name={name}
        value={value}
        inputmode="decimal"
        autocomplete="off"
        size={6}
        {...describedBy(name, hint, errors)}
      />
    </FieldFrame>
  )
}
