/** A checkbox or a radio with its label to the right, and a group of radios under one legend. */
import type { ComponentChildren } from 'preact'
import type { FieldError } from '../layout/frame.ts'
import { errorOf } from './field.tsx'

type ChoiceProps = {
  readonly type: 'checkbox' | 'radio'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly outline?: boolean
  /** Only where the name alone is not the id: radios of one group. */
  readonly id?: string
}

export function Choice({ type, name, value, checked, label, hint, outline = false, id = name }: ChoiceProps) {
  return (
    <div class="ds-field" {...(outline ? { 'data-variant': 'outline' } : {})}>
      <input
        class="ds-input"
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        {...(hint ? { 'aria-describedby': `${id}-d` } : {})}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p data-field="description" id={`${id}-d`}>
          {hint}
        </p>
      )}
    </div>
  )
}

export type Option = { readonly value: string; readonly label: string; readonly hint?: string }

type RadioGroupProps = {
  readonly name: string
  readonly legend: ComponentChildren
  readonly hint?: ComponentChildren
  readonly options: readonly Option[]
  readonly chosen: string
  readonly errors?: readonly FieldError[]
  /** Side by side where there is room. */
  readonly inline?: boolean
}

/** The first radio carries the group's name as its id, so that an error link lands on it. */
export function RadioGroup({ name, legend, hint, options, chosen, errors = [], inline = false }: RadioGroupProps) {
  const error = errorOf(name, errors)
  return (
    <fieldset class="ds-fieldset" {...(error ? { 'aria-describedby': `${name}-e` } : {})}>
      <legend>{legend}</legend>
      {hint && <p data-field="description">{hint}</p>}
      <div class={inline ? 'p-choices' : 'p-stack p-gap-3'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            id={index === 0 ? name : `${name}-${option.value}`}
            value={option.value}
            checked={option.value === chosen}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
      {error && (
        <p class="ds-validation-message" id={`${name}-e`}>
          {error.text}
        </p>
      )}
    </fieldset>
  )
}
