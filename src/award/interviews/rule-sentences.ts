/**
 * Rules of a timetable as people write them, in Indonesian or English: "Berau and Kutai Timur same day (one flight)". What
 * stands in brackets at the end is the reason and is left to people. A sentence that is none of these is refused.
 */
import { accept, refuse, type Result } from '../result.ts'
import type { InterviewRule } from './interview-task.ts'

export type RuleRefusal =
  | { readonly code: 'rule_not_understood'; readonly sentence: string }
  | { readonly code: 'candidate_unknown'; readonly name: string }
  | { readonly code: 'rule_needs_more'; readonly needed: 2; readonly given: number }
  | { readonly code: 'adjacent_takes_two'; readonly given: number }
  | { readonly code: 'interview_day_unknown'; readonly day: number; readonly days: number }

export type RuleWords = {
  readonly kind: InterviewRule['kind']
  readonly candidates: readonly number[]
  /** From 1, as people count. */
  readonly day: number | null
}

type Form = readonly [kind: InterviewRule['kind'], sentence: RegExp]

/** The narrower sentence comes first: adjacent slots are on the same day. */
const FORMS: readonly Form[] = [
  ['adjacent', /^(.+?),? (?:on the )?same day(?: and|,)(?: in)? adjacent(?: slots)?$/i],
  ['adjacent', /^(.+?),? (?:in )?adjacent(?: slots)?$/i],
  ['same_day', /^(.+?),? (?:on the )?same day$/i],
  ['on_day', /^(.+?),? on day (\d{1,2})$/i],
  ['adjacent', /^(.+?),? (?:pada )?hari (?:yang )?sama(?: dan|,) (?:bersebelahan|berurutan)$/i],
  ['adjacent', /^(.+?),? (?:bersebelahan|berurutan)$/i],
  ['same_day', /^(.+?),? (?:pada )?hari (?:yang )?sama$/i],
  ['on_day', /^(.+?),? (?:pada )?hari (?:ke-?)?(\d{1,2})$/i],
]

const BETWEEN = /^(?:, (?:and |dan )?| and | dan | & )/i

/** @param names of the candidates, in their order. */
export function ruleOfSentence(sentence: string, names: readonly string[]): Result<RuleWords, RuleRefusal> {
  const said = sentence
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*\([^()]*\)\.?$/, '')
    .replace(/\.$/, '')
  for (const [kind, form] of FORMS) {
    const [, who, day] = form.exec(said) ?? []
    if (who === undefined) continue
    const candidates = candidatesIn(who, names)
    return candidates.ok ? accept({ kind, candidates: candidates.value, day: day ? Number(day) : null }) : candidates
  }
  return refuse({ code: 'rule_not_understood', sentence })
}

/** A name may itself hold "and" or a comma, so the longest name that fits is taken first. */
function candidatesIn(who: string, names: readonly string[]): Result<readonly number[], RuleRefusal> {
  const longest = [...names.keys()].toSorted((a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0))
  const found: number[] = []
  let rest = who
  for (;;) {
    const at = longest.find((index) => {
      const name = names[index] ?? ''
      const after = rest.slice(name.length)
      return rest.toLowerCase().startsWith(name.toLowerCase()) && (after === '' || BETWEEN.test(after))
    })
    if (at === undefined) return refuse({ code: 'candidate_unknown', name: rest })
    found.push(at)
    rest = rest.slice(names[at]?.length)
    if (rest === '') return accept(found)
    rest = rest.replace(BETWEEN, '')
  }
}

/** @param days how many there are. */
export function checkedRule({ kind, candidates, day }: RuleWords, days: number): Result<InterviewRule, RuleRefusal> {
  const different = [...new Set(candidates)]
  const [a, b] = different
  switch (kind) {
    case 'on_day':
      if (day === null || day < 1 || day > days) return refuse({ code: 'interview_day_unknown', day: day ?? 0, days })
      return accept({ kind, candidates: different, day: day - 1 })
    case 'adjacent':
      if (a === undefined || b === undefined || different.length > 2)
        return refuse({ code: 'adjacent_takes_two', given: different.length })
      return accept({ kind, candidates: [a, b] })
    case 'same_day':
      if (different.length < 2) return refuse({ code: 'rule_needs_more', needed: 2, given: different.length })
      return accept({ kind, candidates: different })
  }
}
