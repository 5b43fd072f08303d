/**
 * A measured figure as a contest takes it. The contest knows days alone, and most sources print a month or a year: such a
 * date travels in the source, so that nothing is made up and a file of figures read back is the same contest.
 */
import type { Measured } from '../coverage/measured.ts'
import { isDay } from '../units/dates.ts'
import type { GivenIndicator } from './contest.ts'

type Given = Omit<GivenIndicator, 'candidate'>

/** A claim that nobody verified has no source. */
export function givenIndicator(indicator: string, measured: Measured & { readonly known: true }): Given {
  const { value, base, asOf, source, checked } = measured
  const printed = checked ? source : ''
  const told = isDay(asOf) || asOf === ''
  return { indicator, value, base, asOf: told ? asOf : '', source: told ? printed : `${printed} (per ${asOf})`.trim() }
}

/** Source and date apart again. */
export function sourceParts({ asOf, source }: Pick<Given, 'asOf' | 'source'>): { printed: string; asOf: string } {
  const [, printed, month] = /^(.*?) ?\(per (\d{4}(?:-\d{2})?)\)$/s.exec(source) ?? []
  return month === undefined ? { printed: source, asOf } : { printed: printed ?? '', asOf: month }
}
