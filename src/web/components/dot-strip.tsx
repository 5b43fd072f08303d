/** One dot an assessor, a thin line for the range, hollow dots were dropped, the tall mark is the total. The table is the twin. */
import { at, type Figured, type Scale, picture } from './drawing.ts'

export type Dot = { readonly total: Figured; readonly dropped: boolean }

type DotStripProps = {
  readonly dots: readonly Dot[]
  /** Null when the candidate has no total. */
  readonly total: Figured | null
  readonly scale: Scale
  /** A sentence that gives the same numbers. */
  readonly label: string
}

export function DotStrip({ dots, total, scale, label }: DotStripProps) {
  const values = dots.map((dot) => dot.total.value)
  return (
    <svg class="p-chart" height="26" {...picture(label)}>
      {scale.ticks.slice(1).map((tick) => (
        <line key={tick} class="c-grid" x1={at(tick, scale)} x2={at(tick, scale)} y1="0" y2="26" />
      ))}
      {values.length > 0 && (
        <line class="c-range" x1={at(Math.min(...values), scale)} x2={at(Math.max(...values), scale)} y1="13" y2="13" />
      )}
      {dots.map((dot, index) => (
        <circle key={index} class={dot.dropped ? 'c-drop' : 'c-dot'} cx={at(dot.total.value, scale)} cy="13" r="5" />
      ))}
      {total && <line class="c-mean" x1={at(total.value, scale)} x2={at(total.value, scale)} y1="2" y2="24" />}
    </svg>
  )
}

/** The numbers of the scale, printed once above a column of strips. */
export function DotScale({ scale }: { readonly scale: Scale }) {
  return (
    <svg class="p-chart" height="16" aria-hidden="true">
      {scale.ticks.map((tick, index) => (
        <text key={tick} x={at(tick, scale)} y="14" {...(index === 0 ? {} : { 'text-anchor': 'middle' })}>
          {tick}
        </text>
      ))}
    </svg>
  )
}
