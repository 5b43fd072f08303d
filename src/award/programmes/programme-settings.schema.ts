/** The settings as a file: roundings, funds, brackets, and rules from memory that somebody has since read in the law. */
import { z } from 'zod'
import { accept, refuse, type Result } from '../result.ts'
import { isDay } from '../units/dates.ts'
import { CONTRIBUTION_RULES, type ContributionRule, type RuleId } from './contribution-rules.ts'
import { PROGRAMME_SETTINGS, type ProgrammeSettings } from './programme-settings.ts'

const day = z
  .string()
  .refine(isDay, 'a day as YYYY-MM-DD')
  .transform((text) => text as ContributionRule['from'])
const rupiah = z.number().int().min(0).max(999_999_999_999)

const bracket = z.strictObject({ from: rupiah, base: rupiah, isVerified: z.boolean() })

/** Only what is recalled may be replaced; what a source shows is corrected in the code, with its row. */
const correction = z.strictObject({
  rateBasisPoints: z.number().int().min(-10_000).max(10_000).optional(),
  amount: rupiah.optional(),
  from: day.optional(),
  until: day.optional(),
  law: z.string().min(1).max(200).optional(),
  isVerified: z.boolean(),
})

const file = z.strictObject({
  rounding: z.enum(['half_up', 'down', 'up']).default(PROGRAMME_SETTINGS.rounding),
  lateMonths: z.enum(['begun', 'over']).default(PROGRAMME_SETTINGS.lateMonths),
  discountedFunds: z.array(z.enum(['APBDES', 'DBH', 'DBHCHT', 'CSR'])).default([]),
  bpuBrackets: z.array(bracket).min(1).optional(),
  rules: z.record(z.string(), correction).default({}),
})

type SettingsFile = z.infer<typeof file>

/** @returns every place that is wrong, in words for whoever runs the server. */
export function programmeSettingsFrom(text: string): Result<ProgrammeSettings, readonly string[]> {
  const json = parsedJson(text)
  if (!json.ok) return refuse([json.refusal])
  const read = file.safeParse(json.value)
  if (!read.success) return refuse(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const problems = [...ruleProblems(read.data), ...bracketProblems(read.data)]
  return problems.length > 0 ? refuse(problems) : accept(settingsOf(read.data))
}

function parsedJson(text: string): Result<unknown, string> {
  try {
    return accept(JSON.parse(text) as unknown)
  } catch (problem) {
    return refuse(problem instanceof Error ? problem.message : 'no JSON')
  }
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(CONTRIBUTION_RULES, id)
}

function ruleProblems({ rules }: SettingsFile): readonly string[] {
  return Object.keys(rules).flatMap((id) => {
    if (!isRule(id)) return [`rules.${id}: no such rule`]
    const { recalled }: ContributionRule = CONTRIBUTION_RULES[id]
    return recalled ? [] : [`rules.${id}: a source shows this rule; it is not recalled`]
  })
}

function bracketProblems({ bpuBrackets = [] }: SettingsFile): readonly string[] {
  return bpuBrackets.flatMap(({ from }, at) => {
    const before = bpuBrackets[at - 1]
    if (!before) return from === 0 ? [] : [`bpuBrackets.0.from: the first bracket begins at 0`]
    return from > before.from ? [] : [`bpuBrackets.${at}.from: brackets rise`]
  })
}

function settingsOf({ rounding, lateMonths, discountedFunds, bpuBrackets, rules }: SettingsFile): ProgrammeSettings {
  const brackets = bpuBrackets?.map(({ isVerified, ...kept }) =>
    isVerified ? kept : { ...kept, isRecalled: true as const },
  )
  const corrected = Object.entries(rules).map(([id, { isVerified, ...parts }]) => {
    const rule: ContributionRule = CONTRIBUTION_RULES[id as RuleId]
    const { recalled, ...known } = rule
    const given = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
    const kept = { ...known, ...given, confidence: isVerified ? 'V' : rule.confidence }
    return [id, isVerified || !recalled ? kept : { ...kept, recalled }] as const
  })
  return {
    rounding,
    lateMonths,
    discountedFunds,
    bpuBrackets: brackets ?? PROGRAMME_SETTINGS.bpuBrackets,
    rules: { ...CONTRIBUTION_RULES, ...(Object.fromEntries(corrected) as Partial<ProgrammeSettings['rules']>) },
  }
}
