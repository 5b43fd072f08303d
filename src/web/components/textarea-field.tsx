/** A labelled box for sentences. */
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

type TextareaFieldProps = FieldProps & { readonly value: string; readonly rows?: number }

export function TextareaField({ name, label, hint, errors = [], value, rows = 3 }: TextareaFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} errors={errors}>
      <textarea class="ds-input" id={name} name={name} rows={rows} {...describedBy(name, hint, errors)}>
        {value}
      </textarea>
    </FieldFrame>
  )
}
