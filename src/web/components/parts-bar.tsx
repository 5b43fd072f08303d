/** Parts of a total: segments in the order of the table, the number inside where it fits, the empty rest up to 100. */
import { type Figured, percent, picture } from './drawing.ts'

type PartsBarProps = {
  readonly parts: readonly Figured[]
  /** A sentence that names every part and the rest. */
  readonly label: string
}

/** Below this share of the whole a number would touch its neighbours on a phone. */
const roomForNumber = 9

export function PartsBar({ parts, label }: PartsBarProps) {
  return (
    <div class="p-parts">
      <svg class="p-chart" height="30" {...picture(label)}>
        <rect class="c-track" width="100%" height="30" />
        {parts.map((part, index) => {
          const start = parts.slice(0, index).reduce((sum, before) => sum + before.value, 0)
          const even = index % 2 === 0
          return (
            <g key={index}>
              <rect class={even ? 'c-bar' : 'c-part'} x={percent(start)} width={percent(part.value)} height="30" />
              {part.value >= roomForNumber && (
                <text
                  class={even ? 'on-bar' : 'on-part'}
                  x={percent(start + part.value / 2)}
                  y="20"
                  text-anchor="middle"
                >
                  {part.text}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <p class="p-note p-ends" aria-hidden="true">
        <span>0</span>
        <span>100</span>
      </p>
    </div>
  )
}
