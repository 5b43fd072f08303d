/** The criteria of a mark sheet in their order. */
import { markSheetWords, type MarkSheetWords } from '../../wording/mark-sheet.ts'
import type { Language } from '../../wording/language.ts'
import { MarkField } from '../components/mark-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame } from '../layout/frame.ts'
import { Kept } from '../layout/kept.tsx'
import { markSheetFields, type SheetCriterion } from './mark-sheet-view.ts'

type CriteriaProps = {
  readonly frame: Frame
  readonly criteria: readonly SheetCriterion[]
  readonly errors: readonly FieldError[]
  /** Who reads the comments, where that is not the committee after the signature. */
  readonly commentHint?: string
}

/**
 * Criteria that nobody has touched look alike on the sheet of every assessor and every candidate of the category, so
 * each run of them is drawn once for all; what carries a mark or an error is drawn for its own page.
 */
export function Criteria({ frame, criteria, errors, commentHint }: CriteriaProps) {
  const { language } = frame
  return (
    <>
      {runsOf(criteria, errors).map(({ isUntouched, ...run }) => {
        const content = {
          ...run,
          of: criteria.length,
          language,
          commentHint: commentHint ?? markSheetWords[language].commentHint,
        }
        return isUntouched ? (
          <Kept key={run.start} frame={frame} draw={UntouchedRun} content={content} />
        ) : (
          <div key={run.start}>
            <Run {...content} errors={errors} />
          </div>
        )
      })}
    </>
  )
}

type CriteriaRun = {
  /** Place of the first criterion on the sheet, from 0. */
  readonly start: number
  readonly criteria: readonly SheetCriterion[]
}

function runsOf(
  criteria: readonly SheetCriterion[],
  errors: readonly FieldError[],
): readonly (CriteriaRun & { readonly isUntouched: boolean })[] {
  const runs: (CriteriaRun & { readonly criteria: SheetCriterion[]; readonly isUntouched: boolean })[] = []
  for (const [start, criterion] of criteria.entries()) {
    const isUntouched = untouched(criterion, errors)
    const last = runs.at(-1)
    if (last?.isUntouched === isUntouched) last.criteria.push(criterion)
    else runs.push({ start, criteria: [criterion], isUntouched })
  }
  return runs
}

function untouched({ id, mark, comment }: SheetCriterion, errors: readonly FieldError[]): boolean {
  const fields = new Set([markSheetFields.mark(id), markSheetFields.comment(id)])
  return mark === '' && comment === '' && !errors.some(({ field }) => fields.has(field))
}

/** Plain data, as a kept part must be. */
type RunProps = CriteriaRun & { readonly of: number; readonly language: Language; readonly commentHint: string }

function UntouchedRun(run: RunProps) {
  return <Run {...run} errors={[]} />
}

function Run({
  start,
  criteria,
  of,
  language,
  commentHint,
  errors,
}: RunProps & { readonly errors: readonly FieldError[] }) {
  const words = markSheetWords[language]
  return (
    <>
      {criteria.map((criterion, index) => (
        <Criterion
          key={criterion.id}
          criterion={criterion}
          isFirst={start + index === 0}
          place={words.criterionOf(start + index + 1, of, criterion.weight)}
          errors={errors}
          words={words}
          commentHint={commentHint}
        />
      ))}
    </>
  )
}

type CriterionProps = {
  readonly criterion: SheetCriterion
  readonly isFirst: boolean
  readonly place: string
  readonly errors: readonly FieldError[]
  readonly words: MarkSheetWords
  readonly commentHint: string
}

function Criterion({ criterion, isFirst, place, errors, words, commentHint }: CriterionProps) {
  return (
    <section class={isFirst ? 'p-criterion p-criterion--first' : 'p-criterion'}>
      <div>
        <h2 class="p-h2">{criterion.name}</h2>
        <p class="p-note">{place}</p>
      </div>
      {criterion.levels.length > 0 && <Levels criterion={criterion} words={words} />}
      {criterion.items.length > 0 && (
        <p class="p-small p-m-0">
          <strong>{words.items}:</strong> {criterion.items.join(', ')}.
        </p>
      )}
      <div class="p-marking">
        <MarkField
          name={markSheetFields.mark(criterion.id)}
          label={
            <>
              {words.mark(criterion.scaleMax)}
              <span class="ds-sr-only"> {words.markOf(criterion.name)}</span>
            </>
          }
          hint={words.markHint}
          value={criterion.mark}
          errors={errors}
        />
        <TextareaField
          name={markSheetFields.comment(criterion.id)}
          label={
            <>
              {words.comment}
              <span class="ds-sr-only"> {words.markOf(criterion.name)}</span>
            </>
          }
          hint={commentHint}
          value={criterion.comment}
          errors={errors}
        />
      </div>
    </section>
  )
}

function Levels({ criterion, words }: { readonly criterion: SheetCriterion; readonly words: MarkSheetWords }) {
  return (
    <dl class="p-levels" aria-label={`${words.levels}: ${criterion.name}`}>
      {criterion.levels.toReversed().map((level) => (
        <div key={level.from}>
          <dt>{words.range(level.from, level.to)}</dt>
          <dd>{level.text}</dd>
        </div>
      ))}
    </dl>
  )
}
