/**
 * Coverage over time, every figure of every source. Each base has a mark of its own shape; lines join figures of one
 * definition alone, and a dashed upright says where the denominator changed under the same name.
 */
import type { CoverageBase } from '../../award/units/coverage-base.ts'
import { percent, picture } from './drawing.ts'

export type TrendMark = {
  /** In years, as `timeOf` gives it. */
  readonly time: number
  /** In percent; more than a hundred is drawn as it is. */
  readonly value: number
  /** "34,83%". */
  readonly text: string
}

export type TrendSeries = {
  readonly base: CoverageBase
  readonly name: string
  readonly lines: readonly (readonly TrendMark[])[]
  /** Joined to nothing. */
  readonly alone: readonly TrendMark[]
}

type TrendProps = { readonly series: readonly TrendSeries[]; readonly target: number | null; readonly label: string }

const [HEIGHT, TOP, BOTTOM] = [260, 16, 30]
const PLOT = HEIGHT - TOP - BOTTOM
/** Room at both ends, so that no mark is cut. */
const AIR = 11

type Scale = { readonly x: (time: number) => number; readonly y: (value: number) => number }

export function TrendChart({ series, target, label }: TrendProps) {
  const marks = series.flatMap(({ lines, alone }) => [...lines.flat(), ...alone])
  const times = marks.map(({ time }) => time)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const top = Math.max(100, ...marks.map(({ value }) => value))
  const x = (time: number) => (from === to ? 50 : AIR + ((time - from) / (to - from)) * (100 - 2 * AIR))
  const y = (value: number) => TOP + PLOT * (1 - value / top)
  const years = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index)
  return (
    <div class="p-stack p-gap-2">
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
        {series.map((one) => (
          <Series key={one.base} series={one} scale={{ x, y }} />
        ))}
        {labelsOf(marks, { x, y }).map((one) => (
          <text key={`${one.x} ${one.y}`} class="strong c-over" x={percent(one.x)} y={one.y} text-anchor="middle">
            {one.text}
          </text>
        ))}
      </svg>
      <ul class="p-key-list p-m-0">
        {series.map(({ base, name }) => (
          <li key={base}>
            <svg width="16" height="16" aria-hidden="true">
              <Shape base={base} x={8} y={8} />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Series({
  series: { base, lines, alone },
  scale: { x, y },
}: {
  readonly series: TrendSeries
  readonly scale: Scale
}) {
  const jumps = lines.slice(1).map((line, index) => [lines[index]?.at(-1), line[0]] as const)
  const steps = lines.flatMap((line) => line.slice(1).map((mark, index) => [line[index] ?? mark, mark] as const))
  return (
    <g>
      {jumps.map(([last, next]) => {
        if (!last || !next) return null
        const at = percent((x(last.time) + x(next.time)) / 2)
        return <line key={next.time} class="c-break" x1={at} x2={at} y1={TOP} y2={TOP + PLOT} />
      })}
      {steps.map(([before, mark]) => (
        <line
          key={mark.time}
          class="c-trend"
          x1={percent(x(before.time))}
          y1={y(before.value)}
          x2={percent(x(mark.time))}
          y2={y(mark.value)}
        />
      ))}
      {[...lines.flat(), ...alone].map((mark) => (
        <Shape key={`${mark.time} ${mark.value}`} base={base} x={percent(x(mark.time))} y={y(mark.value)} />
      ))}
    </g>
  )
}

type ShapeProps = { readonly base: CoverageBase; readonly x: number | string; readonly y: number }

const OUTLINES: Readonly<Partial<Record<CoverageBase, string>>> = {
  EMPLOYED_BPS: 'M-5 -5H5V5H-5Z',
  LABOUR_FORCE_BPS: 'M0 -7L7 0L0 7L-7 0Z',
  ELIGIBLE_KEMENDAGRI: 'M0 -6.5L6.5 5H-6.5Z',
}

/** A circle for what the agency counts, a hollow one where no base is named; shapes are told apart without colour. */
function Shape({ base, x, y }: ShapeProps) {
  const outline = OUTLINES[base]
  if (!outline) return <circle class={base === 'UNKNOWN' ? 'c-unnamed' : 'c-bar'} cx={x} cy={y} r="5" />
  return (
    <svg class="c-point" x={x} y={y}>
      <path class="c-bar" d={outline} />
    </svg>
  )
}

type Label = { readonly x: number; readonly y: number; readonly text: string }

/** About what a label takes on a narrow phone, in percent of the width and in pixels. */
const [LABEL_WIDTH, LABEL_HEIGHT] = [16, 15]

/** Above its mark, else below it, else nowhere: the table has every figure. Those on lines come first. */
function labelsOf(marks: readonly TrendMark[], { x, y }: Scale): readonly Label[] {
  const placed: Label[] = []
  for (const mark of marks) {
    const at = [y(mark.value) - 10, y(mark.value) + 20]
    const free = at.find((height) => placed.every((other) => isClear(other, x(mark.time), height)))
    if (free !== undefined) placed.push({ x: x(mark.time), y: free, text: mark.text })
  }
  return placed
}

function isClear(other: Label, x: number, y: number): boolean {
  return Math.abs(other.x - x) >= LABEL_WIDTH || Math.abs(other.y - y) >= LABEL_HEIGHT
}
