/** A plan is made or changed: facts of the place, money of the funds, and lines. Every save is a new version. */
import { PLAN_FUNDS, WORKER_GROUPS } from '../../award/coverage/plan-fund.ts'
import type { PlanDraft, PlanTextField } from '../../award/coverage/plan-document.ts'
import type { PlanLineDraft } from '../../award/coverage/protection-plan.ts'
import { fundNames, groupNames } from '../../wording/plan-words.ts'
import { type PlanWords, planWords } from '../../wording/plans.ts'
import { Choice } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export const planFields = {
  version: 'versi',
  year: 'tahun',
  title: 'nama',
  note: 'catatan',
  universe: 'rentan',
  universeSource: 'rentan-sumber',
  covered: 'peserta',
  eligible: 'basis',
  coverageSource: 'basis-sumber',
  targetPercent: 'target',
  available: (fund: string) => `tersedia-${fund}`,
  tag: (tag: string) => `kaitan-${tag}`,
  people: (line: string) => `siapa-${line}`,
  group: (line: string) => `pekerjaan-${line}`,
  fund: (line: string) => `dana-${line}`,
  heads: (line: string) => `orang-${line}`,
  budget: (line: string) => `anggaran-${line}`,
  from: (line: string) => `mulai-${line}`,
  months: (line: string) => `bulan-${line}`,
  jht: (line: string) => `jht-${line}`,
} as const satisfies Record<PlanTextField, string> & Record<string, unknown>
const fields = planFields

export type PlanFormView = {
  readonly place: string
  readonly listHref: string
  readonly action: string
  /** Null for a new plan. */
  readonly version: number | null
  readonly year: string
  readonly draft: PlanDraft
  readonly tags: readonly string[]
  readonly errors: readonly FieldError[]
}

export function PlanFormPage({ frame, view }: Page<PlanFormView>) {
  const words = planWords[frame.language]
  const title = view.version === null ? words.newTitle : words.changeTitle
  return (
    <Layout
      frame={frame}
      title={title}
      errors={view.errors}
      narrow
      crumbs={[{ label: words.listTitle(view.place), href: view.listHref }]}
    >
      <PageHead eyebrow={`${view.place} ${view.year}`} title={title} lede={words.formLede} />
      <PostForm frame={frame} action={view.action}>
        {view.version === null ? (
          <Field
            name={fields.year}
            label={words.year}
            value={view.year}
            inputmode="numeric"
            size={6}
            errors={view.errors}
          />
        ) : (
          <input type="hidden" name={fields.version} value={String(view.version)} />
        )}
        <Text view={view} words={words} name="title" />
        {view.draft.lines.map((line, at) => (
          <Line key={at} frame={frame} line={line} at={at} errors={view.errors} words={words} />
        ))}
        <p class="p-note">{words.lineHint}</p>
        <FactsOfPlace view={view} words={words} />
        <Available frame={frame} view={view} words={words} />
        {view.tags.length > 0 && (
          <fieldset class="ds-fieldset">
            <legend>{words.tags}</legend>
            {view.tags.map((tag, at) => (
              <Choice
                key={tag}
                type="checkbox"
                name={fields.tag(String(at))}
                value={tag}
                checked={view.draft.tags.includes(tag)}
                label={tag}
              />
            ))}
          </fieldset>
        )}
        <TextareaField
          name={fields.note}
          label={words.fields.note}
          hint={words.hints.note}
          value={view.draft.note}
          errors={view.errors}
        />
        <button class="ds-button" type="submit">
          {words.save}
        </button>
      </PostForm>
    </Layout>
  )
}

type PartProps = { readonly view: PlanFormView; readonly words: PlanWords }

function Text({ view, words, name }: PartProps & { readonly name: PlanTextField }) {
  return (
    <Field
      name={fields[name]}
      label={words.fields[name]}
      hint={words.hints[name]}
      value={view.draft[name]}
      errors={view.errors}
    />
  )
}

type LineProps = {
  readonly frame: Frame
  readonly line: PlanLineDraft
  readonly at: number
  readonly errors: readonly FieldError[]
  readonly words: PlanWords
}

function Line({ frame, line, at, errors, words }: LineProps) {
  const name = String(at)
  const { language } = frame
  return (
    <fieldset class="ds-fieldset p-panel">
      <legend>{words.line(at + 1)}</legend>
      <Field name={fields.people(name)} label={words.people} value={line.people} errors={errors} />
      <SelectField
        name={fields.group(name)}
        label={words.group}
        chosen={line.group}
        options={WORKER_GROUPS.map((value) => ({ value, label: groupNames[language][value] }))}
        errors={errors}
      />
      <SelectField
        name={fields.fund(name)}
        label={words.fund}
        chosen={line.fund}
        options={PLAN_FUNDS.map((value) => ({ value, label: fundNames[language][value] }))}
        errors={errors}
      />
      <Field name={fields.heads(name)} label={words.heads} value={line.heads} inputmode="numeric" errors={errors} />
      <Field
        name={fields.budget(name)}
        label={words.budget}
        hint={words.budgetHint}
        value={line.budget}
        inputmode="numeric"
        errors={errors}
      />
      <Field name={fields.from(name)} label={words.from} hint={words.fromHint} value={line.from} errors={errors} />
      <Field
        name={fields.months(name)}
        label={words.monthCount}
        value={line.months}
        inputmode="numeric"
        errors={errors}
      />
      <Choice type="checkbox" name={fields.jht(name)} value="1" checked={line.withJht} label={words.jht} />
    </fieldset>
  )
}

function FactsOfPlace(props: PartProps) {
  return (
    <>
      <h2 class="p-h2">{props.words.facts}</h2>
      {(['universe', 'universeSource', 'covered', 'eligible', 'coverageSource', 'targetPercent'] as const).map(
        (name) => (
          <Text key={name} {...props} name={name} />
        ),
      )}
    </>
  )
}

function Available({ frame, view, words }: PartProps & { readonly frame: Frame }) {
  return (
    <>
      <h2 class="p-h2">{words.available}</h2>
      <p class="p-note">{words.availableHint}</p>
      {PLAN_FUNDS.map((fund) => (
        <Field
          key={fund}
          name={fields.available(fund)}
          label={fundNames[frame.language][fund]}
          value={view.draft.available[fund] ?? ''}
          inputmode="numeric"
          errors={view.errors}
        />
      ))}
    </>
  )
}
