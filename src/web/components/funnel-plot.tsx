/**
 * Small places by size and coverage between two pairs of limits. Places outside the wider pair carry the number of their row
 * in the table; hollow, full and square marks tell the three kinds apart without colour.
 */
import type { Funnel, Count, FunnelStanding } from '../../award/coverage/funnel.ts'
import { controlLimits } from '../../award/coverage/funnel.ts'
import type { Language } from '../../wording/language.ts'
import { funnelWords } from '../../wording/funnel.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { percent, picture } from './drawing.ts'

export type FunnelPoint = {
  readonly number: number
  readonly name: string
  readonly workers: number
  /** Between 0 and 1. */
  readonly share: number
  readonly standing: FunnelStanding
}

export type FunnelPlotView = {
  readonly share: number
  /** Both ends of the scale, as shares: limits may leave it, places never do. */
  readonly from: number
  readonly to: number
  /** The right end of the plot, in workers. */
  readonly workersMax: number
  /** From few workers to many. */
  readonly limits: readonly LimitsAt[]
  readonly points: readonly FunnelPoint[]
}

export type LimitsAt = {
  readonly workers: number
  readonly inner: readonly [low: number, high: number]
  readonly outer: readonly [low: number, high: number]
}

/** Steps of the limits: enough for a line, and each is an exact quantile. */
const STEPS = 80

export function funnelPlot<Place extends Count & { readonly name: string }>(funnel: Funnel<Place>): FunnelPlotView {
  const largest = Math.max(...funnel.places.map(({ place }) => place.eligible))
  const workersMax = roundUp(largest)
  const sizes = new Set(Array.from({ length: STEPS }, (_, step) => Math.ceil((workersMax * (step + 1)) / STEPS)))
  const shares = [funnel.share, ...funnel.places.map(({ share }) => share)]
  return {
    share: funnel.share,
    from: Math.max(0, Math.floor((Math.min(...shares) - AIR) * 10) / 10),
    to: Math.min(1, Math.ceil((Math.max(...shares) + AIR) * 10) / 10),
    workersMax,
    limits: [...sizes].map((workers) => {
      const { inner, outer } = controlLimits(funnel.share, workers)
      return { workers, inner: [inner.low, inner.high], outer: [outer.low, outer.high] }
    }),
    points: funnel.places.map(({ place, share, standing }, index) => ({
      number: index + 1,
      name: place.name,
      workers: place.eligible,
      share,
      standing,
    })),
  }
}

/** Above and below the outermost places. */
const AIR = 0.02

/** To the next of 1, 2, 5, 10, 20 and so on. */
function roundUp(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)))
  return [1, 2, 5, 10].map((step) => step * power).find((mark) => mark >= count) ?? count
}

const HEIGHT = 400
/** A little air above the top for marks at a hundred percent, room for numbers below. */
const TOP = 12
const BOTTOM = 40
const PLOT = HEIGHT - TOP - BOTTOM

export function FunnelPlot({ plot, language }: { readonly plot: FunnelPlotView; readonly language: Language }) {
  const words = funnelWords[language]
  const { share, from, to, workersMax, limits, points } = plot
  const high = (value: number) => (to - value) / (to - from)
  const y = (value: number) => TOP + PLOT * high(value)
  const x = (workers: number) => percent((workers / workersMax) * 100)
  const outside = points.filter(({ standing }) => standing !== 'within')
  const line = (pick: (at: LimitsAt) => number) =>
    limits.map((at) => `${round((at.workers / workersMax) * 1000)},${round(high(pick(at)) * 1000)}`).join(' ')
  return (
    <figure class="p-map">
      <svg class="p-chart c-funnel" height={HEIGHT} {...picture(words.chart(points.length, outside.length))}>
        {ticksBetween(from, to).map((tick) => (
          <g key={tick}>
            <line class="c-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
            <text x="100%" y={y(tick) - 4} text-anchor="end">
              {`${Math.round(tick * 100)}%`}
            </text>
          </g>
        ))}
        <svg x="0" y={TOP} width="100%" height={PLOT} viewBox="0 0 1000 1000" preserveAspectRatio="none">
          <polyline class="c-limit-outer" points={line(({ outer }) => outer[0])} />
          <polyline class="c-limit-outer" points={line(({ outer }) => outer[1])} />
          <polyline class="c-limit-inner" points={line(({ inner }) => inner[0])} />
          <polyline class="c-limit-inner" points={line(({ inner }) => inner[1])} />
        </svg>
        <line class="c-common" x1="0" x2="100%" y1={y(share)} y2={y(share)} />
        {[0, 0.5, 1].map((part) => (
          <text key={part} x={percent(part * 100)} y={HEIGHT - BOTTOM + 18} text-anchor={ANCHORS[part * 2] ?? 'middle'}>
            {countInFigures(Math.round(workersMax * part), language)}
          </text>
        ))}
        <text x="50%" y={HEIGHT - 4} text-anchor="middle">
          {words.xAxis}
        </text>
        {points.map((point) => (
          <Mark key={point.number} point={point} x={x(point.workers)} y={y(point.share)} />
        ))}
      </svg>
      <ul class="p-keys">
        <li>
          <Key look="c-common" />
          {words.level}
        </li>
        <li>
          <Key look="c-limit-inner" />
          {words.inner}
        </li>
        <li>
          <Key look="c-limit-outer" />
          {words.outer}
        </li>
      </ul>
    </figure>
  )
}

/** Tens, or twenties where there would be many. */
function ticksBetween(from: number, to: number): readonly number[] {
  const step = to - from > 0.6 ? 0.2 : 0.1
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step).filter(
    (tick) => tick <= to,
  )
}

const ANCHORS = ['start', 'middle', 'end'] as const

function Mark({
  point: { number, standing },
  x,
  y,
}: {
  readonly point: FunnelPoint
  readonly x: string
  readonly y: number
}) {
  if (standing === 'within') return <circle class="c-within" cx={x} cy={y} r="4" />
  const isLow = standing.endsWith('low')
  const isAlarm = standing.startsWith('alarm')
  return (
    <svg x={x} y={y} overflow="visible">
      {isAlarm ? (
        <rect class="c-outside" x="-5" y="-5" width="10" height="10" transform="rotate(45)" />
      ) : (
        <circle class="c-outside" r="5" />
      )}
      {isAlarm && (
        <text class="strong" y={isLow ? 20 : -10} text-anchor="middle">
          {number}
        </text>
      )}
    </svg>
  )
}

function Key({ look }: { readonly look: string }) {
  return (
    <svg class="c-key" viewBox="0 0 36 12" aria-hidden="true">
      <line class={look} x1="0" x2="36" y1="6" y2="6" />
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
