/** Coverage over time. Lines join figures of one definition alone; where it changed a dashed upright says so. */
import type { TrendBreak } from '../../award/coverage/coverage-trend.ts'
import { percent, picture } from './drawing.ts'

export type TrendMark = {
  /** In years, as `timeOf` gives it. */
  readonly time: number
  /** In percent; more than a hundred is drawn as it is. */
  readonly value: number
  /** "34,83%" and "September 2025". */
  readonly text: string
  readonly asOf: string
}

export type TrendLine = { readonly begins: TrendBreak | null; readonly marks: readonly TrendMark[] }

type TrendProps = { readonly lines: readonly TrendLine[]; readonly target: number | null; readonly label: string }

const [HEIGHT, TOP, BOTTOM] = [260, 16, 30]
const PLOT = HEIGHT - TOP - BOTTOM
/** Room at both ends, so that no mark is cut. */
const AIR = 11

export function TrendChart({ lines, target, label }: TrendProps) {
  const marks = lines.flatMap((line) => line.marks)
  const times = marks.map(({ time }) => time)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const top = Math.max(100, ...marks.map(({ value }) => value))
  const x = (time: number) => (from === to ? 50 : AIR + ((time - from) / (to - from)) * (100 - 2 * AIR))
  const y = (value: number) => TOP + PLOT * (1 - value / top)
  const years = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index)
  return (
    <svg class="p-chart" height={HEIGHT} {...picture(label)}>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line class="c-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          <text x="0" y={y(tick) - 4}>{`${tick}%`}</text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} x={percent(x(year))} y={HEIGHT - 6} text-anchor="middle">
          {`12/${year - 1}`}
        </text>
      ))}
      {target !== null && <line class="c-goal" x1="0" x2="100%" y1={y(target)} y2={y(target)} />}
      {lines.map((line, index) => (
        <Stretch key={line.marks[0]?.asOf} line={line} before={lines[index - 1] ?? null} x={x} y={y} />
      ))}
    </svg>
  )
}

type StretchProps = {
  readonly line: TrendLine
  readonly before: TrendLine | null
  readonly x: (time: number) => number
  readonly y: (value: number) => number
}

function Stretch({ line: { begins, marks }, before, x, y }: StretchProps) {
  const [first] = marks
  const last = before?.marks.at(-1)
  const between = first && last ? percent((x(first.time) + x(last.time)) / 2) : null
  return (
    <g>
      {begins !== null && between !== null && (
        <line class="c-break" x1={between} x2={between} y1={TOP} y2={TOP + PLOT} />
      )}
      {marks.slice(1).map((mark, index) => {
        const from = marks[index] ?? mark
        return (
          <line
            key={mark.asOf}
            class="c-trend"
            x1={percent(x(from.time))}
            y1={y(from.value)}
            x2={percent(x(mark.time))}
            y2={y(mark.value)}
          />
        )
      })}
      {marks.map((mark) => (
        <g key={mark.asOf}>
          <circle class="c-bar" cx={percent(x(mark.time))} cy={y(mark.value)} r="5" />
          <text class="strong" x={percent(x(mark.time))} y={y(mark.value) - 10} text-anchor="middle">
            {mark.text}
          </text>
        </g>
      ))}
    </g>
  )
}
