import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import type { CommandName } from '../wording/command-help.ts'
import { COMMAND_HELP, phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'

/** Where a command writes: the result on stdout, messages and progress on stderr. */
export type CommandIo = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** True when a person watches stderr. */
  readonly isTerminal: boolean
}

/** 0 done, 1 refused or a check failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export type Command = (args: readonly string[], io: CommandIo) => Promise<ExitCode>

export const PROCESS_IO: CommandIo = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
}

export const SHARED_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string', default: 'id' },
} as const satisfies ParseArgsOptionsConfig

/** Prints help where asked and says what is wrong with the arguments; `then` runs when they are right. */
export async function withUsage(name: CommandName, io: CommandIo, then: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await then()
  } catch (problem) {
    if (problem instanceof HelpWanted) {
      io.stdout(COMMAND_HELP[name])
      return 0
    }
    if (!isUsageProblem(problem)) throw problem
    io.stderr(
      `${phrase('wrongUsage', 'id')} ${problem.message}\n${phrase('seeHelp', 'id')} (${phrase('seeHelp', 'en')})\n`,
    )
    return 2
  }
}

export function parsedArgs<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  if ('help' in parsed.values && parsed.values['help'] === true) throw new HelpWanted()
  return parsed
}

class HelpWanted extends Error {}

/** The arguments contradict what the command takes. */
export class WrongUsage extends Error {}

function isUsageProblem(problem: unknown): problem is Error {
  if (problem instanceof WrongUsage) return true
  return problem instanceof Error && 'code' in problem && String(problem.code).startsWith('ERR_PARSE_ARGS_')
}

export function languageOf(text: string): Language {
  if (text === 'id' || text === 'en') return text
  throw new WrongUsage('--lang id|en')
}

/** `nilai.csv, baris 7, kolom 5: ` */
export function placeText(file: string, at: { line: number; column: number } | undefined, language: Language): string {
  if (!at) return `${file}: `
  return `${file}, ${phrase('line', language)} ${at.line}, ${phrase('column', language)} ${at.column}: `
}
