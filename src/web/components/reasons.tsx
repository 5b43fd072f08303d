/** Why each candidate of a list has its total: one fold for each, under the sentences on how totals are made. */
import { explanationWords } from '../../wording/explanation.ts'
import type { Language } from '../../wording/language.ts'
import { Explanation, type ExplanationView } from './explanation.tsx'

type ReasonsProps = {
  readonly title: string
  /** How the sheets of a panel became one value. */
  readonly aggregation: string
  readonly explanations: readonly ExplanationView[]
  /** Written before the name, in the order of `explanations`; left out where the table above already says them. */
  readonly ranks?: readonly number[]
  /** Shows the first one unfolded, so that a reader sees what the others hold. */
  readonly firstOpen?: boolean
  readonly language: Language
}

export function Reasons({ title, aggregation, explanations, ranks, firstOpen = false, language }: ReasonsProps) {
  const words = explanationWords[language]
  return (
    <section class="p-section" aria-labelledby="alasan">
      <h2 class="p-h2" id="alasan">
        {title}
      </h2>
      <p class="p-prose">
        {aggregation} {words.weighing}
      </p>
      <div class="p-folds">
        {explanations.map((explanation, index) => (
          <details key={explanation.candidate} class="ds-details" open={firstOpen && index === 0}>
            <summary>
              <span>
                {ranks && `${ranks[index]}. `}
                {words.why(explanation.candidate, explanation.total)}
              </span>
            </summary>
            <Explanation explanation={explanation} language={language} />
          </details>
        ))}
      </div>
    </section>
  )
}
