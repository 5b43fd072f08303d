/** Who is interviewed when. Candidates, slots, assessors and days by index. */
export type InterviewTask = {
  /** Rows are candidates, columns are slots; null where the candidate or its panel cannot come. Whole numbers. */
  readonly cost: readonly (readonly (number | null)[])[]
  /** The day of each slot, rising. */
  readonly days: readonly number[]
  /** Interviews at the same time. */
  readonly rooms: number
  /** The assessors who hear each candidate; nobody hears two at once. Empty where the file names none. */
  readonly panels: readonly (readonly number[])[]
  readonly rules: readonly InterviewRule[]
}

export type InterviewRule =
  | { readonly kind: 'same_day'; readonly candidates: readonly number[] }
  /** One right after the other on the same day. */
  | { readonly kind: 'adjacent'; readonly candidates: readonly [number, number] }
  | { readonly kind: 'on_day'; readonly candidates: readonly number[]; readonly day: number }
