/** A share of a whole: the track is 0 to 100, the bar what is reached, the tall mark the target. */
import { percent, picture } from './drawing.ts'

type BulletBarProps = {
  readonly value: number
  readonly target?: number
  /** A sentence that gives the same numbers. */
  readonly label: string
}

export function BulletBar({ value, target, label }: BulletBarProps) {
  return (
    <svg class="p-chart" height="20" {...picture(label)}>
      <rect class="c-track" width="100%" y="4" height="12" />
      <rect class="c-bar" width={percent(Math.min(100, Math.max(0, value)))} y="4" height="12" />
      {target !== undefined && (
        <>
          <line class="c-halo" x1={percent(target)} x2={percent(target)} y1="4" y2="16" />
          <line class="c-goal" x1={percent(target)} x2={percent(target)} y1="0" y2="20" />
        </>
      )}
    </svg>
  )
}
