/**
 * `npm run ordeal [NAME ...] [-- --budget MINUTES --seed NUMBER]`: the long tests. The budget is shared among them.
 * The printed seed gives the same dice again.
 */
import { parseArgs } from 'node:util'
import { launcher } from './ordeals/launcher.ts'
import type { Ordeal } from './ordeals/ordeal.ts'
import { seededRandom } from './seeded-random.ts'

const ORDEALS: readonly Ordeal[] = [launcher]
const BUDGET_MINUTES = 40

process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143))
process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const asked = readWords(words)
  if (typeof asked === 'string') {
    console.error(`${asked}\n${ORDEALS.map(({ name, about }) => `  ${name}: ${about}`).join('\n')}`)
    return 2
  }
  let failed = 0
  for (const ordeal of asked.chosen) failed += await runOne(ordeal, asked.seed, asked.budgetMs / asked.chosen.length)
  console.log(`ordeals: ${asked.chosen.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

type Asked = { readonly chosen: readonly Ordeal[]; readonly seed: number; readonly budgetMs: number }

function readWords(words: string[]): Asked | string {
  const options = { budget: { type: 'string' }, seed: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  // npm keeps options without `--` before them for itself and passes them on by name.
  const budget = Number(values.budget ?? process.env['npm_config_budget'] ?? BUDGET_MINUTES)
  const seed = Number(values.seed ?? process.env['npm_config_seed'] ?? Date.now() % 1_000_000)
  if (!(budget > 0) || !Number.isSafeInteger(seed)) return '--budget is minutes, --seed is a whole number'
  const unknown = positionals.filter((name) => !ORDEALS.some((ordeal) => ordeal.name === name))
  if (unknown.length > 0) return `there is no ordeal called ${unknown.join(', ')}; there are:`
  const chosen = ORDEALS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  return { chosen, seed, budgetMs: budget * 60_000 }
}

function say(line: string): void {
  console.log(`  ${line}`)
}

async function runOne(ordeal: Ordeal, seed: number, budgetMs: number): Promise<0 | 1> {
  console.log(`${ordeal.name}: ${ordeal.about}\n  seed ${seed}, ${(budgetMs / 60_000).toFixed(1)} minutes`)
  const until = Date.now() + budgetMs
  try {
    const mayGoOn = (): boolean => Date.now() < until
    const { counts, failures } = await ordeal.run({ random: seededRandom(seed), mayGoOn, say })
    const numbers = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
    say(numbers.join(', '))
    for (const failure of failures) say(`FAILED: ${failure}`)
    return failures.length === 0 ? 0 : 1
  } catch (error) {
    console.log(`  FAILED with seed ${seed}:`, error)
    return 1
  }
}
