/** A labelled input with its hint and its error. The id is the field's name, so error links and labels always meet. */
import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import type { FieldError } from '../layout/frame.ts'

export type FieldProps = {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly errors?: readonly FieldError[]
}

type InputProps = FieldProps & {
  readonly value?: string
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'month' | 'datetime-local' | 'file'
  readonly autocomplete?: string
  readonly inputmode?: 'text' | 'decimal' | 'numeric'
  readonly size?: number
  readonly accept?: string
  readonly class?: string
  readonly spellcheck?: boolean
}

export function Field({ name, label, hint, errors = [], class: look, type = 'text', ...input }: InputProps) {
  // The attribute types split inputs by `type`; ours are plain text boxes whatever the browser offers on top.
  const box = { type, ...input, ...describedBy(name, hint, errors) } as InputHTMLAttributes<HTMLInputElement>
  return (
    <FieldFrame name={name} label={label} hint={hint} errors={errors} {...(look ? { class: look } : {})}>
      <input class="ds-input" id={name} name={name} {...box} />
    </FieldFrame>
  )
}

type FieldFrameProps = FieldProps & { readonly class?: string; readonly children: ComponentChildren }

export function FieldFrame({ name, label, hint, errors = [], class: look, children }: FieldFrameProps) {
  const error = errorOf(name, errors)
  return (
    <div class={look ? `ds-field ${look}` : 'ds-field'}>
      <label for={name}>{label}</label>
      {hint && (
        <p data-field="description" id={`${name}-d`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p class="ds-validation-message" id={`${name}-e`}>
          {error.text}
        </p>
      )}
    </div>
  )
}

export function errorOf(name: string, errors: readonly FieldError[]): FieldError | undefined {
  return errors.find((error) => error.field === name)
}

/** The attributes that tie an input to its hint and its error. */
export function describedBy(name: string, hint: ComponentChildren, errors: readonly FieldError[]) {
  const error = errorOf(name, errors)
  const ids = [hint ? `${name}-d` : '', error ? `${name}-e` : ''].filter(Boolean).join(' ')
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  }
}
