/** A published coverage figure with base, date and source, small in a table or large beside a mark sheet. */
import { coverageWords } from '../../wording/coverage.ts'
import type { Language } from '../../wording/language.ts'
import { BulletBar } from './bullet-bar.tsx'
import type { Figured } from './drawing.ts'

/** `value` as published ("68,02%"); `base` what it is a share of, or that the denominator is not named. */
export type CoverageView = {
  readonly value: Figured
  readonly base: string
  readonly asOf: string
  /** The target that was set for this figure, if any: "59,56%". */
  readonly target?: Figured
  readonly source: { readonly name: string; readonly href: string }
}

type CoverageProps = { readonly coverage: CoverageView | null; readonly language: Language }

/** A paper has a name and no address. */
export function SourceLink({ source: { name, href } }: Pick<CoverageView, 'source'>) {
  if (href === '') return name
  return (
    <a class="ds-link" href={href} rel="external noopener">
      {name}
    </a>
  )
}

export function CoverageInRow({ coverage, language }: CoverageProps) {
  const words = coverageWords[language]
  if (!coverage) return <span class="p-absent">{words.none}</span>
  return (
    <>
      {coverage.value.text}
      <span class="p-sub">
        {words.asOf(coverage.asOf)}, {words.base(coverage.base)}. <SourceLink source={coverage.source} />
      </span>
    </>
  )
}

export function CoverageBeside({ coverage, language }: CoverageProps) {
  const words = coverageWords[language]
  if (!coverage) return <p class="p-absent p-m-0">{words.noneLong}</p>
  return (
    <div class="p-figure">
      <span class="p-figure__value">{coverage.value.text}</span>
      <BulletBar
        value={coverage.value.value}
        {...(coverage.target ? { target: coverage.target.value } : {})}
        label={words.bar(coverage.value.text, coverage.target?.text ?? null)}
      />
      <span class="p-figure__base">
        {coverage.target && `${words.target(coverage.target.text)} `}
        {words.asOf(coverage.asOf)}, {words.base(coverage.base)}. {words.source}:{' '}
        <SourceLink source={coverage.source} />
      </span>
    </div>
  )
}
