/** The part of a form that takes a decree: its number, its date, and who issued it. */
import { decreeWords } from '../../wording/decree.ts'
import type { Language } from '../../wording/language.ts'
import type { FieldError } from '../layout/frame.ts'
import { Field } from './field.tsx'

/** One text for each part of a decree; the day as YYYY-MM-DD, empty when not given. */
export type DecreeTexts = { readonly number: string; readonly day: string; readonly issuer: string }

type DecreeProps = {
  readonly title: string
  /** The names under which the form posts them. */
  readonly names: DecreeTexts
  readonly decree: DecreeTexts
  readonly errors: readonly FieldError[]
  readonly language: Language
}

export function DecreeFields({ title, names, decree, errors, language }: DecreeProps) {
  const words = decreeWords[language]
  return (
    <section class="p-form" aria-labelledby="keputusan">
      <h2 class="p-h2" id="keputusan">
        {title}
      </h2>
      <Field name={names.number} label={words.number} value={decree.number} errors={errors} />
      <Field name={names.day} label={words.day} type="date" value={decree.day} errors={errors} />
      <Field name={names.issuer} label={words.issuer} hint={words.issuerHint} value={decree.issuer} errors={errors} />
    </section>
  )
}
