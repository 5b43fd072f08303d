/** A number as the hero, with its unit, and always its base or meaning below. */
import type { ComponentChildren } from 'preact'

type FigureProps = {
  readonly label: string
  readonly value: string
  readonly unit?: string
  /** A sum of rupiah, set smaller. */
  readonly money?: boolean
  readonly base?: ComponentChildren
  readonly children?: ComponentChildren
}

export function Figure({ label, value, unit, money = false, base, children }: FigureProps) {
  return (
    <div class="p-figure">
      <span class="p-figure__label">{label}</span>
      <span class="p-figure__value" {...(money ? { 'data-money': '' } : {})}>
        {value}
        {unit && <small>{unit}</small>}
      </span>
      {children}
      {base && <span class="p-figure__base">{base}</span>}
    </div>
  )
}
