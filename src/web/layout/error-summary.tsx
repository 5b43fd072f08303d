/** First thing in main after a refused form: every problem, linked to its field. */
import type { FieldError } from './frame.ts'

export function ErrorSummary({ errors, title }: { readonly errors: readonly FieldError[]; readonly title: string }) {
  return (
    <div class="ds-error-summary p-mb-8" role="alert" tabIndex={-1} aria-labelledby="galat">
      <h2 class="p-h3" id="galat">
        {title}
      </h2>
      <ul class="ds-list">
        {errors.map((error) => (
          <li key={error.field}>
            <a class="ds-link" href={`#${error.field}`}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
