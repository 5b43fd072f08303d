/** One field to search a list by, with a way back to the whole list. */
import { Field } from './field.tsx'

type SearchFormProps = {
  /** The list itself. */
  readonly action: string
  readonly name: string
  /** What was searched for; empty shows everything. */
  readonly text: string
  readonly words: { readonly search: string; readonly show: string; readonly reset: string }
}

export function SearchForm({ action, name, text, words }: SearchFormProps) {
  return (
    <form class="p-form p-section p-max-44" action={action} method="get" novalidate>
      <Field name={name} label={words.search} value={text} autocomplete="off" />
      <div class="p-row">
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.show}
        </button>
        {text !== '' && (
          <a class="ds-link" href={action}>
            {words.reset}
          </a>
        )}
      </div>
    </form>
  )
}
