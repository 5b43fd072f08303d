/** A number as the hero, with its unit, and always its base or meaning below. */
import type { ComponentChildren } from 'preact'

type FigureProps = {
  readonly label: string
  readonly value: string
  readonly unit?: string
  readonly base?: ComponentChildren
  readonly children?: ComponentChildren
}

export function Figure({ label, value, unit, base, children }: FigureProps) {
  return (
    <div class="p-figure">
      <span class="p-figure__label">{label}</span>
      <span class="p-figure__value">
        {value}
        {unit && <small>{unit}</small>}
      </span>
      {children}
      {base && <span class="p-figure__base">{base}</span>}
    </div>
  )
}
