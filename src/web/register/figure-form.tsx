/** The fields of one figure as its source prints it, for entering and for correcting: the same columns as in a file. */
import type { ImportFault } from '../../award/coverage/coverage-import.ts'
import type { AtColumn } from '../../award/coverage/coverage-row.ts'
import { COVERAGE_BASES } from '../../award/units/coverage-base.ts'
import { COVERAGE_SEGMENTS } from '../../award/coverage/coverage-segment.ts'
import type { CoverageColumn } from '../../award/coverage/coverage-table.columns.ts'
import type { TypedFigure } from '../../actions/enter-figure.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import { coverageColumns } from '../../wording/coverage-columns.ts'
import { coverageFaultSentence } from '../../wording/coverage-faults.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { baseNames, segmentNames } from '../../wording/coverage-segments.ts'
import type { Language } from '../../wording/language.ts'
import { Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'

/** Of the denominators one field is enough here: the base beside it says what it counts. */
const FORM_COLUMNS = ['year', 'segment', 'active_members', 'eligible', 'base', 'coverage_pct', 'unprotected', 'target_pct', 'as_of', 'source', 'publisher', 'note'] as const satisfies readonly CoverageColumn[] // prettier-ignore
type FormColumn = (typeof FORM_COLUMNS)[number]

export const figureFields: Readonly<Record<FormColumn, string>> = {
  year: 'tahun',
  segment: 'segmen',
  active_members: 'peserta',
  eligible: 'penyebut',
  base: 'basis',
  coverage_pct: 'cakupan',
  unprotected: 'belum-terlindungi',
  target_pct: 'target',
  as_of: 'per',
  source: 'sumber',
  publisher: 'penerbit',
  note: 'catatan',
}

export function typedFigure(form: Form): TypedFigure {
  return Object.fromEntries(FORM_COLUMNS.map((column) => [column, form.text(figureFields[column])]))
}

/** A figure as the form would hold it, decimals written as the language does. */
export function typedAs(figure: RegisteredFigure, language: Language): TypedFigure {
  const decimal = (text: string | null) => (language === 'id' ? (text ?? '').replace('.', ',') : (text ?? ''))
  return {
    year: String(figure.year),
    segment: figure.segment,
    active_members: figure.covered === null ? '' : String(figure.covered),
    eligible: figure.eligible === null ? '' : String(figure.eligible),
    base: figure.base,
    coverage_pct: decimal(figure.publishedPercent),
    unprotected: figure.publishedUnprotected === null ? '' : String(figure.publishedUnprotected),
    target_pct: decimal(figure.targetPercent),
    as_of: figure.asOf,
    source: figure.source,
    publisher: figure.publisher,
    note: figure.note,
  }
}

/** Beside the field of its column, or the first where the column is none of the form's. */
export function figureErrors(faults: readonly AtColumn<ImportFault>[], language: Language): readonly FieldError[] {
  return faults.map(({ column, what }) => {
    const field = FORM_COLUMNS.find((known) => known === column) ?? 'year'
    return { field: figureFields[field], text: coverageFaultSentence(what, language) }
  })
}

type FigureFormProps = {
  readonly typed: TypedFigure
  readonly errors: readonly FieldError[]
  readonly language: Language
}

export function FigureForm({ typed, errors, language }: FigureFormProps) {
  const words = coverageColumns[language]
  const register = registerWords[language]
  const field = (column: FormColumn) => ({ name: figureFields[column], label: capital(words[column].name), errors })
  const segments = COVERAGE_SEGMENTS.map((value) => ({ value, label: segmentNames[language][value] }))
  const bases = COVERAGE_BASES.map((value) => ({ value, label: baseNames[language][value] }))
  const text = (column: FormColumn) => typed[column] ?? ''
  return (
    <>
      <Field {...field('year')} hint={words.year.help} value={text('year')} inputmode="numeric" size={6} />
      <SelectField {...field('segment')} chosen={text('segment') || 'ALL'} options={segments} />
      <Field
        {...field('coverage_pct')}
        label={register.coverage}
        hint={words.coverage_pct.help}
        value={text('coverage_pct')}
        inputmode="decimal"
        size={8}
      />
      <Field
        {...field('active_members')}
        hint={words.active_members.help}
        value={text('active_members')}
        inputmode="numeric"
      />
      <Field {...field('eligible')} label={register.base} value={text('eligible')} inputmode="numeric" />
      <SelectField {...field('base')} label={register.baseCounts} chosen={text('base') || 'UNKNOWN'} options={bases} />
      <Field
        {...field('unprotected')}
        label={register.unprotectedField}
        hint={words.unprotected.help}
        value={text('unprotected')}
        inputmode="numeric"
      />
      <Field
        {...field('target_pct')}
        label={register.targetField}
        hint={words.target_pct.help}
        value={text('target_pct')}
        inputmode="decimal"
        size={8}
      />
      <Field {...field('as_of')} label={register.asOf} hint={words.as_of.help} value={text('as_of')} />
      <Field {...field('source')} hint={words.source.help} value={text('source')} />
      <Field {...field('publisher')} hint={words.publisher.help} value={text('publisher')} />
      <Field {...field('note')} hint={words.note.help} value={text('note')} />
    </>
  )
}

function capital(text: string): string {
  const written = text.replaceAll('_', ' ')
  return written.charAt(0).toUpperCase() + written.slice(1)
}
