/** The commands of `./paritrana`, by name. Each gets the words after its name and answers with the exit code. */
import { PROCESS_IO, type Command as IoCommand } from './command-io.ts'

export type Command = (args: readonly string[]) => Promise<number>

/** Each is loaded only when called, so that one command never waits for another's libraries. */
export const commands: Readonly<Record<string, Command>> = {
  agreement: async (args) => run((await import('./agreement.ts')).agreementCommand, args),
  assign: async (args) => run((await import('./assign.ts')).assignCommand, args),
  boundaries: async (args) => run((await import('./boundaries.ts')).boundariesCommand, args),
  calc: async (args) => run((await import('./calc.ts')).calcCommand, args),
  check: async (args) => run((await import('./check.ts')).checkCommand, args),
  coverage: async (args) => run((await import('./coverage.ts')).coverageCommand, args),
  longlist: async (args) => run((await import('./long-list.ts')).longListCommand, args),
  migrate: async (args) => run((await import('./migrate.ts')).migrateCommand, args),
  rank: async (args) => run((await import('./rank.ts')).rankCommand, args),
  rulebook: async (args) => run((await import('./rulebook.ts')).rulebookCommand, args),
  severity: async (args) => run((await import('./severity.ts')).severityCommand, args),
  timetable: async (args) => run((await import('./timetable.ts')).timetableCommand, args),
  verify: async (args) => run((await import('./verify.ts')).verifyCommand, args),
  witness: async (args) => run((await import('./witness.ts')).witnessCommand, args),
}

function run(command: IoCommand, args: readonly string[]): Promise<number> {
  return command(args, PROCESS_IO)
}
