/** What a long test is: it goes round after round until its time or its rounds are over, and counts. */
import type { Random } from '../seeded-random.ts'

export type OrdealRun = {
  readonly random: Random
  /** Whether another round may begin. */
  mayGoOn(roundsDone: number): boolean
  say(line: string): void
}

export type OrdealOutcome = {
  readonly counts: Readonly<Record<string, number>>
  /** Each a sentence; none means that the ordeal was passed. */
  readonly failures: readonly string[]
}

export type Ordeal = {
  readonly name: string
  /** What it does to whom, one line. */
  readonly about: string
  run(run: OrdealRun): Promise<OrdealOutcome>
}
