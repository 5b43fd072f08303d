/** How far apart the seats are, criterion by criterion: one dot a seat, nobody's name. */
import type { CalibrationWords } from '../../wording/calibration.ts'
import { DotScale, DotStrip } from '../components/dot-strip.tsx'
import { Status } from '../components/status.tsx'
import type { CriterionApart, EndedSample } from './calibration-view.ts'

type SpreadProps = { readonly sample: EndedSample; readonly words: CalibrationWords }

export function CalibrationSpread({ sample, words }: SpreadProps) {
  return (
    <div>
      <p class="p-note">{words.endedAt(sample.endedAt, sample.sent)}</p>
      {sample.criteria.map((criterion) => (
        <Apart key={criterion.name} criterion={criterion} words={words} />
      ))}
    </div>
  )
}

function Apart({ criterion, words }: { readonly criterion: CriterionApart; readonly words: CalibrationWords }) {
  const { name, marks, lowest, highest, mean, own, isWide, scale } = criterion
  const range = words.range(lowest, highest, mean.text)
  const written = marks.filter(({ comment }) => comment !== '')
  return (
    <section class="p-criterion">
      <div>
        <h3 class="p-h3">{name}</h3>
        <Status is={isWide ? 'stop' : 'done'}>{isWide ? words.wide : words.near}</Status>
      </div>
      <DotStrip
        dots={marks.map((total) => ({ total, dropped: false }))}
        total={mean}
        scale={scale}
        label={`${name}: ${marks.map(({ text }) => text).join('; ')}`}
      />
      <DotScale scale={scale} />
      <p class="p-small p-m-0">
        {range}. {own !== null && words.own(own)}
      </p>
      {written.length > 0 && (
        <details>
          <summary>{words.reasons}</summary>
          <ul class="ds-list p-small p-tight">
            {written.map(({ text, comment }, at) => (
              <li key={at}>{words.reason(text, comment)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
