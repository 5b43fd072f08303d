import { calcBenefit } from './calc-benefit.ts'
import { calcCeiling } from './calc-ceiling.ts'
import { calcContributions } from './calc-contributions.ts'
import { calcCoverage } from './calc-coverage.ts'
import { calcPlan } from './calc-plan.ts'
import { type Command, parsedArgs, withUsage, WrongUsage } from './command-io.ts'

const KINDS: Readonly<Record<string, Command>> = {
  contributions: calcContributions,
  benefit: calcBenefit,
  ceiling: calcCeiling,
  plan: calcPlan,
  coverage: calcCoverage,
}

/** `paritrana calc contributions | benefit | ceiling | plan | coverage`: needs no database and keeps nothing. */
export const calcCommand: Command = (args, io) =>
  withUsage('calc', io, async () => {
    const [kind = '', ...rest] = args
    const counted = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
    if (counted) return counted(joinedNegatives(rest), io)
    if (kind === '--help' || kind === '-h') parsedArgs(['--help'], { help: { type: 'boolean' } })
    throw new WrongUsage(Object.keys(KINDS).join(' | '))
  })

/** `--wage -5` is a wage below zero and refused as one; it is no option called `-5`. */
function joinedNegatives(args: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const arg of args) {
    const option = kept.at(-1) ?? ''
    const isValue = /^-\d/.test(arg) && /^--[a-z-]+$/.test(option)
    if (isValue) kept[kept.length - 1] = `${option}=${arg}`
    else kept.push(arg)
  }
  return kept
}
