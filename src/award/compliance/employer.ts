/** An employer as its file reports it. Null is what the file does not say; nothing is filled in. */
import type { SizeClass } from '../people/organisation.ts'
import type { ProgrammeSet } from './required-programmes.ts'

export type Employer = {
  /** The number under which it is registered; the key of the file. */
  readonly number: string
  readonly name: string
  /** The ministry's code where it is one (`61.71`), else as written. */
  readonly place: string | null
  /** One of `SECTORS` where the word is known, else as written. */
  readonly sector: string | null
  readonly size: SizeClass | null
  readonly workersReported: number | null
  readonly workersActual: number | null
  /** Rupiah a month, all workers together. */
  readonly wagesReported: number | null
  readonly wagesActual: number | null
  /** Rupiah a month for one worker, where the employer lies. */
  readonly minimumWage: number | null
  readonly programmes: ProgrammeSet | null
}

const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/

/** `61` of `61.71`; null where the place is no code. */
export function provinceOf({ place }: Employer): string | null {
  return place !== null && CODE.test(place) ? place.slice(0, 2) : null
}
