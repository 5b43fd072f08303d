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

/** What a source prints and who looked, as small lines below a number. */
export function FigureLines({ figure }: { readonly figure: FigureView }) {
  const lines = [...figure.parts, ...(figure.note === '' ? [] : [figure.note])]
  return (
    <>
      {lines.map((line) => (
        <span key={line} class="p-sub">
          {line}
        </span>
      ))}
    </>
  )
}

export function registerCrumb(language: Language) {
  return { label: registerWords[language].title, href: paths.coverageRegister() }
}
