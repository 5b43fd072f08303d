/** Where a bundle is chosen and its outcome appears: the same on the page and in the file that one downloads. */
import type { Language } from '../../wording/language.ts'
import { recountWords } from '../../wording/recount.ts'
import { RECOUNT_FILE, RECOUNT_KEY, RECOUNT_PAPER } from '../islands/recount-names.ts'
import { Field } from '../components/field.tsx'

type ToolProps = {
  readonly language: Language
  /** Where the bundle lies that is checked at once; null where the reader chooses one, or the page carries it. */
  readonly bundle: string | null
}

export function RecountTool({ language, bundle }: ToolProps) {
  const words = recountWords[language]
  return (
    <section
      class="p-stack p-gap-6"
      data-island="recount"
      data-language={language}
      {...(bundle === null ? {} : { 'data-bundle': bundle })}
    >
      <noscript>
        <p>{words.withoutScript}</p>
        <pre>
          <code>./paritrana verify bundle.json</code>
        </pre>
      </noscript>
      <output data-recount="progress" />
      <div class="p-stack" data-recount="outcome" />
      <Field name={RECOUNT_FILE} label={words.file} hint={words.fileHint} type="file" accept=".json,application/json" />
      <Field
        name={RECOUNT_PAPER}
        label={words.paper}
        hint={words.paperHint}
        type="file"
        accept=".pdf,application/pdf"
      />
      <output data-recount="paper" />
      <Field name={RECOUNT_KEY} label={words.believed} hint={words.believedHint} spellcheck={false} />
    </section>
  )
}
