/** A labelled choice from a list that opens. */
import type { Option } from './choice-field.tsx'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

type SelectFieldProps = FieldProps & { readonly chosen: string; readonly options: readonly Option[] }

export function SelectField({ name, label, hint, errors = [], chosen, options }: SelectFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} errors={errors}>
      <select class="ds-input" id={name} name={name} {...describedBy(name, hint, errors)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
