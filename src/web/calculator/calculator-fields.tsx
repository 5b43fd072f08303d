/** What is asked for each thing that can be counted. */
import type { VNode } from 'preact'
import { ACCIDENT_OUTCOMES, MEANS_OF_TRANSPORT } from '../../award/programmes/accident-benefit.ts'
import { BPU_SECTORS } from '../../award/programmes/bpu-contribution.ts'
import { BPU_PAYERS } from '../../award/programmes/contribution-question.ts'
import { PROGRAMMES } from '../../award/programmes/contribution-rules.ts'
import { MIGRANT_CONTRACT_MONTHS } from '../../award/programmes/pmi-contribution.ts'
import { SCHOOLS } from '../../award/programmes/scholarship.ts'
import { type CalculatorKind, calculatorWords } from '../../wording/calculator.ts'
import type { Language } from '../../wording/language.ts'
import { programmeWords } from '../../wording/programmes.ts'
import { Choice, type Option } from '../components/choice-field.tsx'
import { describedBy, errorOf, Field, FieldFrame } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { FieldError } from '../layout/frame.ts'
import {
  calculatorFields as fields,
  type CalculatorTyped,
  LABOUR_INTENSIVE,
  WORKING_OR_MARRIED,
} from './calculator.form.ts'

export type AskProps = {
  readonly language: Language
  readonly typed: CalculatorTyped
  readonly errors: readonly FieldError[]
}

type Money = 'wage' | 'income' | 'contract' | 'balance' | 'months' | 'extra' | 'table' | 'loss'

/** A box for a number; `label` and `hint` in the words of what is counted. */
function numberField(props: AskProps, field: Money, label: string, hint?: string) {
  const { typed, errors } = props
  const inputmode = field === 'table' || field === 'loss' ? ('decimal' as const) : ('numeric' as const)
  const box = { name: fields[field], label, value: typed[field], autocomplete: 'off', inputmode, errors }
  return <Field {...box} {...(hint === undefined ? {} : { hint })} />
}

function MonthField({ language, typed, errors, isBenefit }: AskProps & { readonly isBenefit: boolean }) {
  const words = calculatorWords[language]
  const label = isBenefit ? words.monthOfBenefit : words.month
  return (
    <Field name={fields.month} type="month" label={label} hint={words.monthHint} value={typed.month} errors={errors} />
  )
}

type CheckGroupProps = {
  readonly name: string
  readonly legend: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly errors: readonly FieldError[]
}

/** The first box carries the group's name as its id, so that an error link lands on it. */
function CheckGroup({ name, legend, options, chosen, errors }: CheckGroupProps) {
  const error = errorOf(name, errors)
  return (
    <fieldset class="ds-fieldset" {...(error ? { 'aria-describedby': `${name}-e` } : {})}>
      <legend>{legend}</legend>
      <div class="p-stack p-gap-3">
        {options.map(({ value, label }, at) => (
          <Choice
            key={value}
            type="checkbox"
            name={name}
            id={at === 0 ? name : `${name}-${value}`}
            value={value}
            checked={chosen.includes(value)}
            label={label}
          />
        ))}
      </div>
      {error && (
        <p class="ds-validation-message" id={`${name}-e`}>
          {error.text}
        </p>
      )}
    </fieldset>
  )
}

function optionsOf<Value extends string>(values: readonly Value[], named: Readonly<Record<Value, string>>) {
  return values.map((value): Option => ({ value, label: named[value] }))
}

type Ask = (props: AskProps) => VNode

const ASKED: Readonly<Record<CalculatorKind, Ask>> = {
  'iuran-upah': (props) => {
    const { language, typed, errors } = props
    const [words, named] = [calculatorWords[language], programmeWords[language]]
    const programmes = [
      ...optionsOf(PROGRAMMES, named.programmes),
      { value: LABOUR_INTENSIVE, label: words.labourIntensive },
    ]
    return (
      <>
        {numberField(props, 'wage', words.wage, words.wageHint)}
        <SelectField
          name={fields.risk}
          label={words.risk}
          hint={words.riskHint}
          chosen={typed.risk}
          options={words.risks.map((label, at) => ({ value: String(at + 1), label }))}
          errors={errors}
        />
        <CheckGroup
          name={fields.programme}
          legend={words.programmes}
          options={programmes}
          chosen={typed.programme}
          errors={errors}
        />
      </>
    )
  },
  'iuran-mandiri': (props) => {
    const { language, typed, errors } = props
    const [words, named] = [calculatorWords[language], programmeWords[language]]
    return (
      <>
        {numberField(props, 'income', words.income, words.incomeHint)}
        <SelectField
          name={fields.sector}
          label={words.sector}
          chosen={typed.sector}
          options={optionsOf(BPU_SECTORS, named.sectors)}
          errors={errors}
        />
        <SelectField
          name={fields.payer}
          label={words.payer}
          chosen={typed.payer}
          options={optionsOf(BPU_PAYERS, named.payers)}
          errors={errors}
        />
        <Choice
          type="checkbox"
          name={fields.programme}
          value="JHT"
          checked={typed.programme.includes('JHT')}
          label={words.withOldAge}
        />
      </>
    )
  },
  'iuran-konstruksi': (props) => {
    const words = calculatorWords[props.language]
    return (
      <>
        {numberField(props, 'contract', words.contract, words.contractHint)}
        {numberField(props, 'wage', words.wages)}
      </>
    )
  },
  'iuran-migran': (props) => {
    const { language, typed, errors } = props
    const words = calculatorWords[language]
    const lengths = MIGRANT_CONTRACT_MONTHS.map(String)
    return (
      <>
        <SelectField
          name={fields.months}
          label={words.contractMonths}
          chosen={typed.months}
          options={lengths.map((months) => ({ value: months, label: words.monthsCount(months) }))}
          errors={errors}
        />
        {numberField(props, 'extra', words.extra, words.extraHint)}
      </>
    )
  },
  'manfaat-kematian': (props) => {
    const { language, typed, errors } = props
    const [words, named] = [calculatorWords[language], programmeWords[language]]
    return (
      <>
        <SelectField
          name={fields.member}
          label={words.member}
          chosen={typed.member}
          options={optionsOf(['PU', 'BPU'] as const, named.segments)}
          errors={errors}
        />
        {numberField(props, 'months', words.months, words.monthsContinuous)}
        <Children {...props} />
      </>
    )
  },
  'manfaat-kecelakaan': (props) => {
    const { language, typed, errors } = props
    const [words, named] = [calculatorWords[language], programmeWords[language]]
    return (
      <>
        {numberField(props, 'wage', words.wage, words.wageHint)}
        <SelectField
          name={fields.outcome}
          label={words.outcome}
          chosen={typed.outcome}
          options={optionsOf(ACCIDENT_OUTCOMES, named.outcomes)}
          errors={errors}
        />
        {numberField(props, 'months', words.monthsInability, words.monthsInabilityHint)}
        {numberField(props, 'table', words.table, words.tableHint)}
        {numberField(props, 'loss', words.loss, words.lossHint)}
        <CheckGroup
          name={fields.transport}
          legend={words.transport}
          options={optionsOf(MEANS_OF_TRANSPORT, named.transport)}
          chosen={typed.transport}
          errors={errors}
        />
        <Children {...props} />
      </>
    )
  },
  'manfaat-kehilangan-kerja': (props) => {
    const words = calculatorWords[props.language]
    return (
      <>
        {numberField(props, 'wage', words.wage, words.wageHint)}
        {numberField(props, 'months', words.months, words.monthsOfTwoYears)}
      </>
    )
  },
  'manfaat-hari-tua': (props) => {
    const words = calculatorWords[props.language]
    return (
      <>
        {numberField(props, 'balance', words.balance, words.balanceHint)}
        {numberField(props, 'wage', words.wage)}
        {numberField(props, 'months', words.months)}
      </>
    )
  },
  'manfaat-pensiun': (props) => {
    const words = calculatorWords[props.language]
    return (
      <>
        {numberField(props, 'wage', words.meanWage)}
        {numberField(props, 'months', words.months)}
      </>
    )
  },
  beasiswa: (props) => {
    const { language, typed, errors } = props
    const words = calculatorWords[language]
    return (
      <>
        <SelectField
          name={fields.cause}
          label={words.cause}
          chosen={typed.cause}
          options={optionsOf(['JKM', 'JKK'] as const, words.causes)}
          errors={errors}
        />
        {numberField(props, 'months', words.months, words.monthsContinuous)}
        <p class="p-small">{words.childrenUnknown}</p>
        <Children {...props} />
      </>
    )
  },
}

export function CalculatorFields({
  kind,
  isBenefit,
  ...props
}: AskProps & { kind: CalculatorKind; isBenefit: boolean }) {
  return (
    <>
      <MonthField {...props} isBenefit={isBenefit} />
      {ASKED[kind](props)}
    </>
  )
}

function Children(props: AskProps) {
  return (
    <>
      <ChildFields {...props} place={1} />
      <ChildFields {...props} place={2} />
    </>
  )
}

/** Both children share their field names; ids carry the place, so that labels and error links meet the right one. */
function ChildFields({ language, typed, errors, place }: AskProps & { readonly place: number }) {
  const [words, named] = [calculatorWords[language], programmeWords[language]]
  const id = (field: 'age' | 'school' | 'grade') => `${fields[field]}-${place}`
  const schools = [
    { value: '', label: words.noChild },
    ...optionsOf(SCHOOLS, named.schools),
    { value: WORKING_OR_MARRIED, label: words.workingOrMarried },
  ]
  const box = (field: 'age' | 'grade', label: string, hint?: string) => (
    <FieldFrame name={id(field)} label={label} hint={hint} errors={errors}>
      <input
        class="ds-input"
        type="text"
        id={id(field)}
        name={fields[field]}
        value={typed[field][place - 1] ?? ''}
        autocomplete="off"
        inputmode="numeric"
        size={4}
        {...describedBy(id(field), hint, errors)}
      />
    </FieldFrame>
  )
  return (
    <fieldset class="ds-fieldset">
      <legend>{words.child(place)}</legend>
      <p data-field="description">{words.childOptional}</p>
      {box('age', words.age)}
      <FieldFrame name={id('school')} label={words.school} errors={errors}>
        <select class="ds-input" id={id('school')} name={fields.school} {...describedBy(id('school'), '', errors)}>
          {schools.map(({ value, label }) => (
            <option key={value} value={value} selected={value === (typed.school[place - 1] ?? '')}>
              {label}
            </option>
          ))}
        </select>
      </FieldFrame>
      {box('grade', words.grade, words.gradeHint)}
    </fieldset>
  )
}
