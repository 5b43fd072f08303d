/** The what-if: two forms that ask by GET and keep nothing; with script the answers follow sliders. */
import { PLAN_FUNDS, WORKER_GROUPS } from '../../award/coverage/plan-fund.ts'
import type { WhatIfField, WhatIfTexts } from '../../award/coverage/what-if-answers.ts'
import { fundNames, groupNames } from '../../wording/plan-words.ts'
import { type WhatIfOutput, type WhatIfWords, whatIfWords } from '../../wording/what-if.ts'
import { WHAT_IF_NAMES } from '../islands/planner-names.ts'
import { BulletBar } from '../components/bullet-bar.tsx'
import { Choice, type Option } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { KeyCell, LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** Names in the address, and the ids of the inputs. */
export const whatIfFields = { place: 'wilayah', figure: 'angka', ...WHAT_IF_NAMES } as const

export type PaidRow = {
  readonly key: string
  readonly name: string
  readonly fund: string
  readonly year: string
  readonly heads: string
  readonly budget: string
  readonly months: string
  readonly source: string
  /** Null where the source is no address. */
  readonly href: string | null
}

export type WhatIfView = {
  readonly place: { readonly code: string; readonly name: string }
  readonly wider: { readonly name: string; readonly href: string } | null
  /** This place and those directly in it. */
  readonly places: readonly Option[]
  readonly figures: readonly Option[]
  readonly figure: { readonly id: string; readonly how: string; readonly source: string } | null
  readonly texts: WhatIfTexts
  /** Which published target the place has; null where none is known. */
  readonly targetOf: string | null
  readonly outputs: Readonly<Record<WhatIfOutput, string>>
  readonly bar: { readonly now: number; readonly target: number | null; readonly label: string } | null
  /** By which rule the points of the award are told; null where no season has one. */
  readonly rule: { readonly label: string; readonly json: string } | null
  readonly paid: readonly PaidRow[]
  readonly errors: readonly FieldError[]
  readonly plansHref: string
}

export function WhatIfPage({ frame, view }: Page<WhatIfView>) {
  const words = whatIfWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} errors={view.errors} island="planner">
      <PageHead eyebrow={view.place.name} title={words.title} lede={words.lede} />
      <PlaceForm view={view} words={words} />
      <div class="p-split p-mt-8" data-side="">
        <Answers view={view} words={words} />
        <QuestionForm frame={frame} view={view} words={words} />
      </div>
      <Others view={view} words={words} />
      <p class="p-mt-8">
        <a class="ds-link" href={view.plansHref}>
          {words.plansOf(view.place.name)}
        </a>
      </p>
    </Layout>
  )
}

type PartProps = { readonly view: WhatIfView; readonly words: WhatIfWords }

function PlaceForm({ view, words }: PartProps) {
  return (
    <form class="p-form p-panel p-mt-6" action={paths.whatIf()} method="get">
      <SelectField
        name={whatIfFields.place}
        label={words.place}
        hint={words.placeHint}
        chosen={view.place.code}
        options={view.places}
      />
      {view.figures.length > 1 && (
        <SelectField
          name={whatIfFields.figure}
          label={words.figure}
          chosen={view.figure?.id ?? ''}
          options={view.figures}
        />
      )}
      <div class="p-row">
        <button class="ds-button" type="submit" data-variant="secondary">
          {words.open}
        </button>
        {view.wider && (
          <a class="ds-link" href={view.wider.href}>
            {words.wider(view.wider.name)}
          </a>
        )}
      </div>
      <p class="p-note">{view.figure ? `${view.figure.how} ${view.figure.source}` : words.noFigure}</p>
    </form>
  )
}

function QuestionForm({ frame, view, words }: PartProps & { readonly frame: Frame }) {
  const field = (name: WhatIfField, slider?: { readonly min: number; readonly max: number; readonly step: number }) => (
    <div
      {...(slider
        ? {
            'data-slider': words.slider(words.fields[name]),
            'data-min': String(slider.min),
            'data-max': String(slider.max),
            'data-step': String(slider.step),
          }
        : {})}
    >
      <Field
        name={whatIfFields[name]}
        label={words.fields[name]}
        hint={name === 'target' && view.targetOf !== null ? view.targetOf : words.hints[name]}
        value={view.texts[name]}
        inputmode={name === 'from' || name === 'until' ? 'text' : 'decimal'}
        errors={view.errors}
      />
    </div>
  )
  const { fund, group } = view.texts
  return (
    <form
      class="p-form p-panel"
      action={paths.whatIf()}
      method="get"
      novalidate
      data-island="planner"
      data-language={frame.language}
      {...(view.rule ? { 'data-rule': view.rule.json } : {})}
    >
      <input type="hidden" name={whatIfFields.place} value={view.place.code} />
      {view.figure && <input type="hidden" name={whatIfFields.figure} value={view.figure.id} />}
      <h2 class="p-h2">{words.gapPart}</h2>
      {field('covered')}
      {field('eligible')}
      {field('target', { min: 0, max: 100, step: 0.5 })}
      {field('from')}
      {field('until')}
      {field('informal', { min: 0, max: 100, step: 1 })}
      <h2 class="p-h2">{words.costPart}</h2>
      {field('heads', { min: 0, max: sliderHeadsMax(view), step: 100 })}
      {field('budget')}
      {field('months', { min: 1, max: 36, step: 1 })}
      <SelectField
        name={whatIfFields.fund}
        label={words.fields.fund}
        chosen={fund}
        options={PLAN_FUNDS.map((value) => ({ value, label: fundNames[frame.language][value] }))}
        errors={view.errors}
      />
      <SelectField
        name={whatIfFields.group}
        label={words.fields.group}
        chosen={group}
        options={WORKER_GROUPS.map((value) => ({ value, label: groupNames[frame.language][value] }))}
        errors={view.errors}
      />
      <Choice
        type="checkbox"
        name={whatIfFields.jht}
        value="1"
        checked={view.texts.jht !== ''}
        label={words.fields.jht}
      />
      <button class="ds-button" type="submit">
        {words.compute}
      </button>
      <Strip view={view} words={words} />
    </form>
  )
}

/**
 * On a phone the answers are screens above the sliders, so the two that matter go along. Shown by the script that moves them;
 * who listens is told of them there.
 */
function Strip({ view, words }: PartProps) {
  return (
    <p class="p-follow" data-follow hidden aria-hidden="true">
      {(['needed', 'cost'] as const).map((name) => (
        <span key={name}>
          {words[name]} <strong data-out={name}>{view.outputs[name]}</strong>
        </span>
      ))}
    </p>
  )
}

/** As far as everybody who is not protected, in steps of a hundred. */
function sliderHeadsMax({ texts }: WhatIfView): number {
  return Math.max(10_000, Math.ceil((headsIn(texts.eligible) - headsIn(texts.covered)) / 100) * 100)
}

function headsIn(text: string): number {
  return Number(text.replaceAll(/[.,]/g, '')) || 0
}

function Answers({ view, words }: PartProps) {
  const { outputs } = view
  const figure = (label: string, output: WhatIfOutput, base?: string) => (
    <div class="p-figure">
      <span class="p-figure__label">{label}</span>
      <span class="p-figure__value" data-out={output} {...(output === 'cost' ? { 'data-money': '' } : {})}>
        {outputs[output]}
      </span>
      {base && <span class="p-figure__base">{base}</span>}
    </div>
  )
  const fact = (label: string, output: WhatIfOutput) => (
    <>
      <dt>{label}</dt>
      <dd data-out={output}>{outputs[output]}</dd>
    </>
  )
  return (
    <section class="p-beside" aria-labelledby="jawaban">
      <h2 class="p-h2" id="jawaban">
        {words.answers}
      </h2>
      <div class="p-figures p-mt-4">
        {figure(words.needed, 'needed', words.neededBase)}
        {figure(words.perMonth, 'perMonth')}
        {figure(words.gap, 'gap', words.points)}
      </div>
      {view.bar && (
        <div class="p-mt-6" data-bar>
          <BulletBar
            value={view.bar.now}
            label={view.bar.label}
            {...(view.bar.target === null ? {} : { target: view.bar.target })}
          />
        </div>
      )}
      <dl class="p-facts p-mt-4">
        {fact(words.now, 'now')}
        {fact(words.unprotected, 'unprotected')}
      </dl>
      <div class="p-mt-6">
        <Table
          caption={words.segments}
          columns={[
            { text: words.segment },
            { text: words.needed, kind: 'number' },
            { text: words.perMonthColumn, kind: 'number' },
          ]}
        >
          <SegmentRow name={words.formal} view={view} words={words} needed="formalNeeded" month="formalPerMonth" />
          <SegmentRow
            name={words.informal}
            view={view}
            words={words}
            needed="informalNeeded"
            month="informalPerMonth"
          />
        </Table>
      </div>
      <h2 class="p-h2 p-mt-8">{words.costPart}</h2>
      <div class="p-mt-4">{figure(words.cost, 'cost')}</div>
      <dl class="p-facts p-mt-4">
        {fact(words.heads, 'heads')}
        {fact(words.contribution, 'contribution')}
        {fact(words.remainder, 'remainder')}
        {fact(words.gained, 'gained')}
        {fact(words.after, 'after')}
        {view.rule && fact(words.award, 'award')}
      </dl>
      {view.rule && <p class="p-note p-mt-4">{words.awardOf(view.rule.label)}</p>}
      <p class="p-note p-mt-4" data-out="notes">
        {outputs.notes}
      </p>
      <output class="ds-sr-only" data-spoken />
    </section>
  )
}

function SegmentRow({
  name,
  view,
  words,
  needed,
  month,
}: PartProps & { readonly name: string; readonly needed: WhatIfOutput; readonly month: WhatIfOutput }) {
  return (
    <Row>
      <NameCell>{name}</NameCell>
      <KeyCell>
        <span data-out={needed}>{view.outputs[needed]}</span>
      </KeyCell>
      <LabelledCell label={words.perMonthColumn}>
        <span data-out={month}>{view.outputs[month]}</span>
      </LabelledCell>
    </Row>
  )
}

function Others({ view, words }: PartProps) {
  return (
    <section class="p-section">
      <Table
        caption={words.others}
        captionNote={words.othersNote}
        columns={[
          { text: words.place },
          { text: words.heads, kind: 'number' },
          { text: words.budgetColumn, kind: 'number' },
          { text: words.monthsColumn, kind: 'number' },
        ]}
      >
        {view.paid.map((row) => (
          <Row key={row.key}>
            <NameCell
              below={
                <>
                  {row.fund}, {row.year};{' '}
                  {row.href === null ? (
                    row.source
                  ) : (
                    <a class="ds-link" href={row.href}>
                      {row.source}
                    </a>
                  )}
                </>
              }
            >
              {row.name}
            </NameCell>
            <KeyCell>{row.heads}</KeyCell>
            <LabelledCell label={words.budgetColumn}>{row.budget}</LabelledCell>
            <LabelledCell label={words.monthsColumn}>{row.months}</LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
