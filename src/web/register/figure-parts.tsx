/** Parts that pages of the register share: where a figure comes from, and the way back to the register. */
import type { Language } from '../../wording/language.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { paths } from '../paths.ts'
import type { FigureView, SourceView } from './figure-view.ts'

export function Source({ source }: { readonly source: SourceView }) {
  if (source.href === null) return <>{source.name}</>
  return (
    <a class="ds-link" href={source.href} rel="external noopener">
      {source.name}
    </a>
  )
}

/** What a source prints, as small lines below a number in a table. */
export function FigureLines({ figure }: { readonly figure: FigureView }) {
  return (
    <>
      {printedLines(figure).map((line) => (
        <span key={line} class="p-sub">
          {line}
        </span>
      ))}
    </>
  )
}

/** Heads, target and note of a source, a line each. */
export function printedLines({ parts, note }: FigureView): readonly string[] {
  return note === '' ? parts : [...parts, note]
}

export function registerCrumb(language: Language) {
  return { label: registerWords[language].title, href: paths.coverageRegister() }
}
