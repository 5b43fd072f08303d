/**
 * `npm run ordeal [NAME ...] [-- --budget MINUTES --seed NUMBER]`: the long tests. The budget is shared among them.
 * The printed seed gives the same dice again.
 */
import { parseArgs } from 'node:util'
import { board } from './ordeals/board.ts'
import { files } from './ordeals/files.ts'
import { honest } from './ordeals/honest.ts'
import { kills } from './ordeals/kills.ts'
import { forgeries } from './ordeals/forgeries.ts'
import { launcher } from './ordeals/launcher.ts'
import type { Ordeal } from './ordeals/ordeal.ts'
import { seededRandom } from './seeded-random.ts'

const ORDEALS: readonly Ordeal[] = [launcher, kills, files, board, honest, forgeries]
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
  const numbers = positionals.filter((word) => /^[\d.]+$/.test(word))
  const names = positionals.filter((word) => !numbers.includes(word))
  const budget = Number(values.budget ?? keptByNpm('budget', numbers) ?? BUDGET_MINUTES)
  const seed = Number(values.seed ?? keptByNpm('seed', numbers) ?? Date.now() % 1_000_000)
  if (!(budget > 0) || !Number.isSafeInteger(seed) || numbers.length > 0) {
    return 'write: npm run ordeal -- [NAME ...] --budget MINUTES --seed WHOLE_NUMBER; the names are:'
  }
  const unknown = names.filter((name) => !ORDEALS.some((ordeal) => ordeal.name === name))
  if (unknown.length > 0) return `there is no ordeal called ${unknown.join(', ')}; there are:`
  const chosen = ORDEALS.filter(({ name }) => names.length === 0 || names.includes(name))
  return { chosen, seed, budgetMs: budget * 60_000 }
}

/** Without `--` npm keeps an option for itself: it hands on `--budget=2` by name, and of `--budget 2` only the number. */
function keptByNpm(name: 'budget' | 'seed', numbers: string[]): string | undefined {
  const given = process.env[`npm_config_${name}`]
  const other = process.env[`npm_config_${name === 'seed' ? 'budget' : 'seed'}`]
  return given === 'true' && other !== 'true' ? numbers.shift() : given
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
