/**
 * Tables of honest assessors, and how many of them raise any signal at all: the promise is one of twenty. No population may
 * pass it; the exact bound is asked of all tables together, because single populations scatter.
 */
import { greatestShare } from '../../src/award/agreement/distributions.ts'
import {
  CALM,
  HONEST,
  type Honesty,
  honestTable,
  planted,
  TWO_TIED,
} from '../../src/award/signals/honest-tables.examples.ts'
import { signalsOf } from '../../src/award/signals/signals.ts'
import type { Random } from '../seeded-random.ts'
import type { Ordeal } from './ordeal.ts'

export const HONEST_TABLES = 1_500
const PROMISED = 0.05
/** How sure the printed bound is. */
const CERTAINTY = 0.95
const PLANTED_TABLES = 20

const SIZES = [
  [7, 7],
  [9, 7],
  [9, 20],
  [9, 40],
] as const

const PEOPLE: readonly (readonly [name: string, honesty: Honesty])[] = [
  ['all alike, no truth', { ...HONEST, truth: 0, severity: 0, spread: 0 }],
  ['severity 7, truth 10', { ...HONEST, spread: 0 }],
  ['severity 7, spread e^(0.25 z)', HONEST],
  ['the same, 8 % recused', { ...HONEST, recused: 0.08 }],
]

/** Each round is one kind of people in tables of one size. */
export const POPULATIONS = PEOPLE.flatMap(([name, honesty]) =>
  SIZES.map(([assessors, candidates]) => ({
    name: `${assessors} x ${candidates}, ${name}`,
    draw: (random: Random) => honestTable(assessors, candidates, honesty, random.share),
  })),
)

export const honest: Ordeal = {
  name: 'honest',
  about: `${HONEST_TABLES} tables of honest assessors in each of ${POPULATIONS.length} populations: at most one table in twenty has a signal`,
  async run({ random, mayGoOn, say }) {
    const failures: string[] = []
    let [populations, tables, alarms] = [0, 0, 0]
    for (const { name, draw } of POPULATIONS) {
      if (!mayGoOn(populations)) break
      const own = Array.from({ length: HONEST_TABLES }, () => raises(draw(random))).filter(Boolean).length
      say(`${name}: ${toldRate(own, HONEST_TABLES)}`)
      if (own > HONEST_TABLES * PROMISED) failures.push(`${name}: more than one table in twenty has a signal`)
      populations += 1
      tables += HONEST_TABLES
      alarms += own
    }
    say(`all ${tables}: ${toldRate(alarms, tables)}`)
    if (!isProven(alarms, tables)) failures.push('that it is more than one table in twenty cannot be ruled out')
    if (populations < POPULATIONS.length)
      say(`only ${populations} of ${POPULATIONS.length} populations: the time was over`)
    const found = Array.from({ length: PLANTED_TABLES }, () => isFound(random)).filter(Boolean).length
    if (found < PLANTED_TABLES) failures.push(`${PLANTED_TABLES - found} planted severe assessors were overlooked`)
    return { counts: { populations, tables, alarms, planted: PLANTED_TABLES, found }, failures }
  },
}

function raises(table: ReturnType<typeof honestTable>): boolean {
  return signalsOf(table, TWO_TIED).signals.length > 0
}

/** Whether so few alarms contradict that more than one table in twenty has one; of no table nothing is proven. */
export function isProven(alarms: number, tables: number): boolean {
  return greatestShare(alarms, tables, CERTAINTY) <= PROMISED
}

export function toldRate(alarms: number, tables: number): string {
  const bound = greatestShare(alarms, tables, CERTAINTY)
  return `${alarms} with a signal, ${percent(alarms / tables)}; with 95 % certainty at most ${percent(bound)}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}

/** A list that says nothing keeps every promise: whoever gives thirty points less than all others must be on it. */
function isFound(random: Random): boolean {
  const table = planted(honestTable(9, 20, CALM, random.share), (marks, _, who) =>
    who === 3 ? marks.map((mark) => mark - 30) : marks,
  )
  return signalsOf(table, TWO_TIED).signals.some((one) => one.code === 'severe_assessor' && one.assessor === 'p4')
}
