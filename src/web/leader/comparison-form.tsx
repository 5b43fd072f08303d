/** What places are compared by, where there is more than one way: asked in the address, so it works without script. */
import type { Language } from '../../wording/language.ts'
import { regionMapWords } from '../../wording/region-map.ts'
import type { Option } from '../components/choice-field.tsx'
import { SelectField } from '../components/select-field.tsx'

export const comparisonFields = { comparison: 'banding' } as const

type ComparisonFormProps = {
  readonly chosen: string
  readonly options: readonly Option[]
  readonly language: Language
}

export function ComparisonForm({ chosen, options, language }: ComparisonFormProps) {
  const words = regionMapWords[language]
  if (options.length < 2) return null
  return (
    <form class="p-stack p-gap-3 p-mt-6 p-max-44" method="get">
      <SelectField name={comparisonFields.comparison} label={words.compare} chosen={chosen} options={options} />
      <p class="p-m-0">
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.show}
        </button>
      </p>
    </form>
  )
}
